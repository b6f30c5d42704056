import type { Completed, CompletedCommand, CompletedOption, Proposed } from './spec.ts';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function value(proposed: Proposed | undefined): string {
  if (proposed === undefined) return '';
  if (proposed === 'file') return ' -r -F';
  if (proposed === 'folder') return " -x -a '(__fish_complete_directories)'";
  return proposed === 'text' ? ' -x' : ` -x -a ${quoted(proposed.join(' '))}`;
}

function option(program: string, when: string, { flags, about, value: taken }: CompletedOption): string {
  const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  return `complete -c ${program}${when} ${names.join(' ')}${value(taken)} -d ${quoted(about)}`;
}

/** What may stand in the places of a command: each list until one of its words was typed. */
function places(program: string, { name, places: list, more }: CompletedCommand): readonly string[] {
  return list.flatMap((proposed, at) => {
    if (proposed === 'text') return [];
    const seen = `__fish_seen_subcommand_from ${name}`;
    if (typeof proposed === 'string') {
      const before = list[at - 1];
      const first =
        before === undefined || typeof before === 'string'
          ? ''
          : `; and __fish_seen_subcommand_from ${before.join(' ')}`;
      return [`complete -c ${program} -n ${quoted(seen + first)} -F`];
    }
    const once = more ? '' : `; and not __fish_seen_subcommand_from ${proposed.join(' ')}`;
    return [`complete -c ${program} -n ${quoted(seen + once)} -a ${quoted(proposed.join(' '))}`];
  });
}

/** The script for fish. */
export function fishScript({ program, commands, everywhere }: Completed): string {
  const none = quoted(`not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(' ')}`);
  const lines = [
    `# Completion of ${program} for fish.`,
    `complete -c ${program} -f`,
    ...everywhere.map((each) => option(program, '', each)),
    ...commands.map(({ name, about }) => `complete -c ${program} -n ${none} -a ${name} -d ${quoted(about)}`),
    ...commands.flatMap((command) => {
      const when = ` -n ${quoted(`__fish_seen_subcommand_from ${command.name}`)}`;
      return [...command.options.map((each) => option(program, when, each)), ...places(program, command)];
    }),
  ];
  return `${lines.join('\n')}\n`;
}
