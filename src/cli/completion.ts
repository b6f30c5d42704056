import type { Command } from '../app/command.ts';
import { contacts } from '../content/contacts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { contacts as contactWords } from '../content/messages/en/contacts.ts';
import { rules } from '../content/rules/index.ts';
import { updateTopics } from '../content/update.ts';
import { InputError } from '../core/errors.ts';
import { show } from '../core/show.ts';
import { completionScripts } from './completion-scripts.ts';
import { templateActions } from './shapes.ts';

const scripts: Readonly<Record<string, string>> = completionScripts;

/**
 * `completion SHELL`: prints what makes bash, zsh, fish or PowerShell complete commands, options, topics, rules and file
 * names, by asking the program. Exit 0; throws `InputError` (2) for another shell.
 */
export const run: Command = async ({ out, messages }, [shell = ''], { json }) => {
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (script === undefined) {
    const { unknown, wanted } = messages.completion;
    throw new InputError(unknown(show(shell)), [{ path: 'SHELL', found: `"${show(shell)}"`, wanted }]);
  }
  out.write(json ? `${JSON.stringify({ shell, script }, null, 2)}\n` : script);
  return 0;
};

/** A command as it was declared. */
export interface Completable {
  readonly name: () => string;
  readonly summary: () => string;
  readonly commands: readonly Completable[];
  readonly options: readonly {
    readonly flags: string;
    readonly short?: string | undefined;
    readonly long?: string | undefined;
    readonly required: boolean;
    readonly hidden: boolean;
    readonly description: string;
  }[];
  readonly registeredArguments: readonly { readonly name: () => string; readonly variadic: boolean }[];
}

type Declared = Completable['options'][number];

const files = [':files'];
const folders = [':folders'];

/** What may stand for a value, by the option or by the value's own name; nothing for what nobody can propose. */
const values: Readonly<Record<string, readonly string[]>> = {
  '--lang': ['en'],
  '--dates': ['mdy', 'dmy'],
  '--about': updateTopics,
  file: files,
  folder: folders,
  'folders...': folders,
};

/** What may stand for an argument, by its name. */
const places: Readonly<Record<string, readonly string[]>> = {
  case: files,
  table: files,
  what: files,
  topic: [...Object.keys(contactWords.topics), ...Object.keys(contacts)],
  id: ['diff', ...Object.keys(rules)],
  action: templateActions,
  shell: Object.keys(scripts),
};

/** The first part of a text, which fits on a line of a list. */
const told = (word: string, about: string): string =>
  `${word}\t${about.replace(/[:;(].*$/s, '').replace(/[.\s]+$/, '')}`;

/** What `__complete` answers: a line for each proposal for the word at hand, see `completionScripts`. */
export function complete(
  program: Completable,
  [given = '', ...before]: readonly string[],
  words: Pick<Catalogue, 'help'>,
): string {
  const current = given.replace(/^=/, '');
  return proposals(program, current, before, words)
    .filter((line) => line.startsWith(':') || line.startsWith(current))
    .map((line) => `${line}\n`)
    .join('');
}

function proposals(
  program: Completable,
  current: string,
  before: readonly string[],
  words: Pick<Catalogue, 'help'>,
): readonly string[] {
  const { help } = words;
  let command = program;
  let place = 0;
  let wanted: Declared | undefined;
  for (const word of before) {
    const known: readonly Declared[] =
      command === program ? program.options : [...command.options, ...program.options];
    if (wanted !== undefined) wanted = undefined;
    else if (word.startsWith('-'))
      wanted = known.find((one) => one.required && [one.short, one.long].includes(word));
    else {
      const inner = place === 0 ? command.commands.find((one) => one.name() === word) : undefined;
      if (inner) command = inner;
      else place += 1;
    }
  }
  if (wanted !== undefined)
    return values[wanted.long ?? ''] ?? values[/<(.+)>/.exec(wanted.flags)?.[1] ?? ''] ?? [];
  if (current.startsWith('-')) {
    const known = [...new Set([...command.options, ...program.options])].filter(({ hidden }) => !hidden);
    const flags = known.flatMap(({ short, long, description }) =>
      [short, long].flatMap((flag) => (flag ? [told(flag, description)] : [])),
    );
    return [...flags, told('-h', help.options.help), told('--help', help.options.help)];
  }
  const asked = command === program && before.includes('help');
  if (command.commands.length > 0 && (place === 0 || asked)) {
    const named = command.commands.map((one) => told(one.name(), one.summary()));
    return command === program && !asked ? [...named, told('help', help.helpCommand)] : named;
  }
  const argument = command.registeredArguments[place] ?? command.registeredArguments.at(-1);
  return argument && (argument.variadic || place < command.registeredArguments.length)
    ? (places[argument.name()] ?? [])
    : [];
}
