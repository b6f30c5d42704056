import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Command, CommandGroup, Option, Proposals } from './command.ts';

/** What can be typed. */
export interface Typeable {
  readonly commands: readonly (Command | CommandGroup)[];
  readonly everywhere: readonly Option[];
  readonly helpOption: Option;
}

/** A proposal with what it is: the first part of a text, which fits on a line of a list. */
const told = (word: string, { en }: { readonly en: string }): string =>
  `${word}\t${en.replace(/[:;(].*$/s, '').replace(/[.\s]+$/, '')}`;

/** The ways to type an option, and the name of its value where it takes one. */
function partsOf({ typed }: Option): {
  readonly flags: readonly string[];
  readonly value: string | undefined;
} {
  const [, names = '', value] = /^([^<]*[^<\s])(?:\s+<(.+)>)?$/.exec(typed) ?? [];
  return { flags: names.split(', '), value };
}

/** What `__complete` answers: a line for each proposal for the word at hand, see `completionScripts`. */
export async function complete(
  typeable: Typeable,
  [given = '', ...before]: readonly string[],
  words: Pick<Catalogue, 'help'>,
): Promise<string> {
  const current = given.replace(/^=/, '');
  return (await proposals(typeable, current, before, words))
    .filter((line) => line.startsWith(':') || line.startsWith(current))
    .map((line) => `${line}\n`)
    .join('');
}

async function proposals(
  { commands, everywhere, helpOption }: Typeable,
  current: string,
  before: readonly string[],
  { help }: Pick<Catalogue, 'help'>,
): Promise<readonly string[]> {
  const places: string[] = [];
  let listed: Typeable['commands'] = commands;
  let command: Command | undefined;
  let wanted: Option | undefined;
  for (const word of before) {
    const known = [...(command?.options ?? []), ...everywhere];
    const found = places.length === 0 ? listed.find(({ name }) => name === word) : undefined;
    if (wanted !== undefined) wanted = undefined;
    else if (word.startsWith('-'))
      wanted = known.find((one) => partsOf(one).value !== undefined && partsOf(one).flags.includes(word));
    else if (found !== undefined) {
      listed = 'commands' in found ? found.commands : [];
      command = 'commands' in found ? undefined : found;
    } else places.push(word);
  }
  if (wanted !== undefined) return wordsOf(wanted.proposes ?? usual[partsOf(wanted).value ?? '']);
  if (current.startsWith('-'))
    return [...(command?.options ?? []), ...everywhere, helpOption].flatMap((one) =>
      partsOf(one).flags.map((flag) => told(flag, one.about)),
    );
  const asked = listed === commands && places.length === 1 && places[0] === 'help';
  if (listed.length > 0 && (places.length === 0 || asked)) {
    const named = listed.map(({ name, summary }) => told(name, summary));
    return listed === commands && !asked ? [...named, told('help', { en: help.helpCommand })] : named;
  }
  const args = Object.entries(command?.args ?? {});
  const [typed, argument] = args[places.length] ?? args.at(-1) ?? ['', undefined];
  return places.length < args.length || typed.includes('...') ? wordsOf(argument?.proposes) : [];
}

/** What stands for a value of this name where its option says no more. */
const usual: Readonly<Record<string, Proposals>> = { file: ':files', folder: ':folders' };

const wordsOf = async (proposes: Proposals | undefined): Promise<readonly string[]> =>
  typeof proposes === 'function' ? proposes() : proposes === undefined ? [] : [proposes];
