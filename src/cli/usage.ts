import type { Command, Option } from 'commander';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { meantName } from '../core/nearest-name.ts';

type Words = Catalogue['failures']['usage'];

/** Every option that may stand behind a command: its own, and those that are taken everywhere. */
const optionsOf = (command: Command | null): readonly Option[] =>
  command === null ? [] : [...command.options, ...optionsOf(command.parent)];

/** A word with the known one that it was most likely meant to be. */
const meant = (word: string, known: readonly string[]) => [word, meantName(word, known)] as const;

/**
 * What is wrong with a command line, by what commander calls it and the command at which it stopped; undefined where it
 * has no name for it that can come up here. `typed`: the words of the command line.
 */
export function usageFault(
  code: string,
  command: Command,
  typed: readonly string[],
  words: Words,
): string | undefined {
  const { args, registeredArguments: wanted } = command;
  const actions = command.commands.map((each) => each.name());
  const options = optionsOf(command);
  switch (code) {
    case 'commander.help':
      return words.noAction(actions);
    case 'commander.unknownCommand':
      return words.noCommand(...meant(args[0] ?? '', actions));
    case 'commander.unknownOption': {
      const flags = options.flatMap(({ long, hidden }) => (long && !hidden ? [long] : []));
      return words.noOption(...meant(args.find((arg) => /^-./.test(arg)) ?? '', flags));
    }
    case 'commander.missingArgument':
      return words.noArgument(command.name(), wanted[args.length]?.name() ?? '');
    case 'commander.excessArguments':
      return words.tooMany(command.name(), wanted.length, args.length);
    case 'commander.optionMissingArgument': {
      const given = command.optsWithGlobals();
      const isTyped = (flag: string | undefined): boolean => flag !== undefined && typed.includes(flag);
      const lacks = (option: Option): boolean =>
        option.required &&
        (isTyped(option.long) || isTyped(option.short)) &&
        given[option.attributeName()] === undefined;
      return words.noValue(options.find(lacks)?.flags ?? typed.at(-1) ?? '');
    }
    default:
      return undefined;
  }
}
