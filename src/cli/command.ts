import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Language } from '../content/messages/catalogues.ts';
import type { Day } from '../content/shape/day.ts';
import type { Context } from '../core/context.ts';
import { InputError } from '../core/errors.ts';
import { languages } from './language.ts';

/** A sentence in every language of the program: one that lacks does not compile. */
export type Said = Readonly<Record<Language, string>>;

/** What may stand in a place of the command line: files or folders, which a shell finds itself, or some words. */
export type Proposals = ':files' | ':folders' | (() => Promise<readonly string[]>);

/** An option as it is typed, such as `-o, --output <file>`, and what its help says. */
export interface Option<T extends string = string> {
  readonly typed: T;
  readonly about: Said;
  /** What may stand for its value; by itself files for `<file>`, folders for `<folder>`. */
  readonly proposes?: Proposals;
}

export const option = <const T extends string>(typed: T, about: Said, proposes?: Proposals): Option<T> => ({
  typed,
  about,
  ...(proposes ? { proposes } : {}),
});

type LongName<T extends string> = T extends `${string}--${infer Rest}`
  ? Rest extends `${infer Name} <${string}`
    ? Name
    : Rest
  : never;
type CamelCase<T extends string> = T extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : T;
type ValueOf<T extends string> = T extends `${string}<${string}...>`
  ? readonly string[]
  : T extends `${string}<${string}>`
    ? string
    : boolean;

/**
 * The values of options by their names: `--name-template <text>` gives `nameTemplate?: string`, and an option without a
 * value is true or false.
 */
export type Values<O extends readonly Option[]> = {
  readonly [T in O[number]['typed'] as ValueOf<T> extends boolean ? CamelCase<LongName<T>> : never]: boolean;
} & {
  readonly [T in O[number]['typed'] as ValueOf<T> extends boolean ? never : CamelCase<LongName<T>>]?:
    | ValueOf<T>
    | undefined;
};

/** The options that every command takes, read. */
export interface Everywhere {
  readonly json: boolean;
  readonly plain: boolean;
  readonly noInput: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
  /** The day to decide for; default today. */
  readonly asOf: Day;
}

export interface Help {
  readonly summary: Said;
  readonly about: Said;
  readonly examples: readonly string[];
}

/** What an argument is, and what may stand there. */
export type Argument = Said & { readonly proposes?: Proposals };

/** A command as it was declared: help, parsing, completion and the types of its values all come from here. */
export interface Command<O extends readonly Option[] = readonly Option[]> extends Help {
  readonly name: string;
  /** Its arguments as they are typed, such as `<case>` or `[topic...]`. */
  readonly args?: Readonly<Record<string, Argument>>;
  readonly options: O;
  /** Gives the exit code; throws an `ExpectedError` otherwise. */
  run(context: Context, args: readonly string[], options: Everywhere & Values<O>): Promise<number>;
}

/** Commands that have a first name in common, such as `template add`. */
export interface CommandGroup extends Help {
  readonly name: string;
  readonly commands: readonly Command[];
}

/** Declares a command. It is loaded at every start, so `run` loads what it needs when it runs. */
export const command = <const O extends readonly Option[]>(declared: Command<O>): Command<O> => declared;

/** Options that several commands take. */
export const shared = {
  out: option('--out <folder>', { en: 'The folder for the papers.', es: 'La carpeta para los papeles.' }),
  template: option('--template <id>', {
    en: 'The form to fill, by its name in "template list".',
    es: 'El formulario que se llena, por su nombre en "template list".',
  }),
  font: option('--font <file>', {
    en: 'A TrueType font (.ttf) for letters that the built-in one lacks, such as Chinese, Korean or Hebrew.',
    es: 'Una fuente TrueType (.ttf) para letras que le faltan a la incorporada, como las del chino, el coreano o el hebreo.',
  }),
  flatten: option('--flatten', {
    en: 'Draw the values and take the fields out, so that nothing can be edited.',
    es: 'Dibujar los valores y quitar los campos, para que no se pueda editar nada.',
  }),
  anyway: option('--anyway', {
    en: 'Prepare the papers although the rules say not now, with the warnings on a first page marked DO NOT SEND.',
    es: 'Preparar los papeles aunque las reglas digan que ahora no, con las advertencias en una primera página marcada NO ENVIAR (DO NOT SEND).',
  }),
  reader: option(
    '--reader <language>',
    {
      en: 'Also a page to read in this language for each paper in English that is signed or sent: es (español).',
      es: 'También una página para leer, en este idioma, por cada papel en inglés que se firma o se envía: es (español).',
    },
    async () => languages,
  ),
  case: option('--case <file>', {
    en: 'A case file to start from.',
    es: 'Un archivo del caso con el que empezar.',
  }),
  map: option('--map <file>', {
    en: 'A map that you corrected: of the fields of a form (template), or of the headings of a table (batch).',
    es: 'Un mapa que usted corrigió: de los campos de un formulario (template), o de los encabezados de una tabla (batch).',
  }),
} as const;

/** The argument of a command that is given one case. */
export const ofCase = {
  '<case>': {
    en: 'The case file, or - for standard input.',
    es: 'El archivo del caso, o - para la entrada estándar.',
    proposes: ':files',
  },
} as const;

/** The day that is given with an option. Throws `InputError`. */
export async function dayGiven(
  text: string,
  path: string,
  { failures: { usage } }: Pick<Catalogue, 'failures'>,
): Promise<Day> {
  const { parseDay } = await import('../core/dates.ts');
  const day = parseDay(text);
  if (day !== undefined) return day;
  const { asOf, asOfFound, asOfWanted } = usage;
  throw new InputError(asOf, [{ path, found: asOfFound(text), wanted: asOfWanted }]);
}
