import { contacts } from '../content/contacts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { rules } from '../content/rules/index.ts';
import { InputError } from '../errors.ts';
import { updateTopics } from '../packet/update/topics.ts';
import { bashScript } from '../render/completion/bash.ts';
import { fishScript } from '../render/completion/fish.ts';
import type { Completed, CompletedCommand, CompletedOption, Proposed } from '../render/completion/spec.ts';
import { zshScript } from '../render/completion/zsh.ts';
import { show } from '../render/show.ts';
import type { Command } from './command.ts';
import {
  type CommandName,
  commandShapes,
  everywhere,
  type OptionName,
  option,
  templateActions,
} from './shapes.ts';

const scripts: Readonly<Record<string, (completed: Completed) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};
const shells = Object.keys(scripts);

/**
 * `completion SHELL`: prints what makes bash, zsh or fish complete commands, options, topics, rules and file names. The
 * script is whole: completing starts nothing. Exit 0; throws `InputError` (2) for another shell.
 */
export const run: Command = async ({ out, messages }, [shell = ''], { json }) => {
  const make = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (make === undefined) {
    const { unknown, wanted } = messages.completion;
    throw new InputError(unknown(show(shell)), [{ path: 'SHELL', found: `"${show(shell)}"`, wanted }]);
  }
  const script = make(completedOf(messages));
  out.write(json ? `${JSON.stringify({ shell, script }, null, 2)}\n` : script);
  return 0;
};

/** Values that are one of some words. */
const choices: Partial<Record<OptionName, readonly string[]>> = {
  lang: ['en'],
  dates: ['mdy', 'dmy'],
  about: updateTopics,
};

/** What the words of `option` and of arguments stand for. */
const kinds: Readonly<Record<string, Proposed>> = {
  file: 'file',
  folder: 'folder',
  'folders...': 'folder',
};

function optionOf(name: OptionName, { help }: Catalogue): CompletedOption {
  const [, names = '', value] = /^([^<]*[^<\s])(?:\s+<(.+)>)?$/.exec(option[name]) ?? [];
  const about = sentence(help.options[name]);
  const flags = names.split(', ');
  return value === undefined
    ? { flags, about }
    : { flags, about, value: choices[name] ?? kinds[value] ?? 'text' };
}

/** The first part of a text, which fits on a line of a list. */
const sentence = (text: string): string => text.replace(/[:;(].*$/s, '').replace(/[.\s]+$/, '');

function completedOf(words: Catalogue): Completed {
  const { help } = words;
  const commands = commandShapes.map(({ name, options }): CompletedCommand => {
    const places = placesOf(name, words);
    return {
      name,
      about: sentence(help.commands[name].summary),
      options: options.map((each) => optionOf(each, words)),
      places,
      more: name === 'contacts' || name === 'rules',
    };
  });
  const helped: CompletedCommand = {
    name: 'help',
    about: sentence(help.helpCommand),
    options: [],
    places: [commandShapes.map(({ name }) => name)],
    more: false,
  };
  return {
    program: 'case-assist',
    commands: [...commands, helped],
    everywhere: [...everywhere, 'help' as const].map((name) => optionOf(name, words)),
  };
}

/** What may stand behind the name of a command. */
function placesOf(name: CommandName, words: Catalogue): readonly Proposed[] {
  if (name === 'contacts') return [[...Object.keys(words.contacts.topics), ...Object.keys(contacts)]];
  if (name === 'rules') return [['diff', ...Object.keys(rules)]];
  if (name === 'template') return [templateActions, 'file'];
  if (name === 'completion') return [shells];
  return name === 'interview' || name === 'schema' ? [] : ['file'];
}
