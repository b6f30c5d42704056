import type { Catalogue } from '../content/messages/catalogue.ts';
import { type Language, languageIds, languages } from '../content/messages/languages.ts';
import type { Day } from '../content/shape/day.ts';
import type { Context } from '../core/context.ts';
import { InputError } from '../core/errors.ts';
import type { Profile } from '../core/profile.ts';

/** In which language something is said before a command runs, and its words. */
export interface Spoken {
  readonly language: Language;
  readonly words: Pick<Catalogue, 'help' | 'failures'>;
}

/** What help says; what it has no words for cannot be declared. */
type Words = Catalogue['help'];

/** What may stand in a place of the command line: files or folders, which a shell finds itself, or some words. */
export type Proposals = ':files' | ':folders' | (() => Promise<readonly string[]>);

/** An option as it is typed, such as `-o, --output <file>`. */
export interface Option<T extends keyof Words['options'] = keyof Words['options']> {
  readonly typed: T;
  /** What may stand for its value; by itself files for `<file>`, folders for `<folder>`. */
  readonly proposes?: Proposals;
}

export const option = <const T extends keyof Words['options']>(
  typed: T,
  proposes?: Proposals,
): Option<T> => ({ typed, ...(proposes ? { proposes } : {}) });

/** The languages by what is typed for them; each but the one that is spoken with its name. */
export const languageNames = (spoken?: Language): readonly string[] =>
  languageIds.map((id) => (id === spoken ? id : `${id} (${languages[id].name})`));

/** What help says of an option. */
export function aboutOption({ typed }: Option, { language, words: { help } }: Spoken): string {
  const about = help.options[typed];
  return typeof about === 'string' ? about : about(languageNames(language));
}

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
  readonly [T in Typed<O> as ValueOf<T> extends boolean ? CamelCase<LongName<T>> : never]: boolean;
} & {
  readonly [T in Typed<O> as ValueOf<T> extends boolean ? never : CamelCase<LongName<T>>]?:
    | ValueOf<T>
    | undefined;
};

/** None of a list of any options. */
type Typed<O extends readonly Option[]> = number extends O['length'] ? never : O[number]['typed'];

/** The options that every command takes, read. */
export interface Everywhere {
  readonly json: boolean;
  readonly plain: boolean;
  readonly noInput: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
  /** The day to decide for; default today. */
  readonly asOf: Day;
  /** What stands under the answers of every case. */
  readonly profile?: Profile | undefined;
}

interface Named {
  /** As it is typed, behind that of its group. */
  readonly name: keyof Words['commands'];
  readonly examples: readonly string[];
}

/** The last word of a name, such as `add` of `template add`. */
export const wordOf = ({ name }: Named): string => name.slice(name.lastIndexOf(' ') + 1);

/** A command as it was declared: help, parsing, completion and the types of its values all come from here. */
export interface Command<O extends readonly Option[] = readonly Option[]> extends Named {
  /** Its arguments as they are typed, such as `<case>` or `[topic...]`, and what may stand there where that can be told. */
  readonly args?: Readonly<Partial<Record<keyof Words['args'], Proposals | null>>>;
  readonly options: O;
  /** Gives the exit code; throws an `ExpectedError` otherwise. */
  run(context: Context, args: readonly string[], options: Everywhere & Values<O>): Promise<number>;
}

export const argumentsOf = ({ args = {} }: Command) => Object.keys(args) as (keyof typeof args)[];

/** Commands that have a first name in common, such as `template add`. */
export interface CommandGroup extends Named {
  readonly commands: readonly Command[];
}

/** Declares a command. It is loaded at every start, so `run` loads what it needs when it runs. */
export const command = <const O extends readonly Option[]>(declared: Command<O>): Command<O> => declared;

/** Options that several commands take. */
export const shared = {
  out: option('--out <folder>'),
  template: option('--template <id>'),
  font: option('--font <file>'),
  flatten: option('--flatten'),
  anyway: option('--anyway'),
  reader: option('--reader <language>', async () => languageIds),
  case: option('--case <file>'),
  map: option('--map <file>'),
} as const;

/** The argument of a command that is given one case. */
export const ofCase = {
  '<case>': ':files',
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
