import { type Completed, type CompletedOption, functionName, type Proposed, quoted } from './spec.ts';

const words = (list: readonly string[]): string => quoted(list.join('\n'));
const flagsOf = (options: readonly CompletedOption[]): readonly string[] =>
  options.flatMap(({ flags }) => flags);

/** A branch of `case` for what may be typed. */
function propose(name: string, proposed: Proposed): string {
  if (proposed === 'text') return 'return';
  if (proposed === 'file' || proposed === 'folder') return `${name}_${proposed}s "$current"; return`;
  return `${name}_words ${words(proposed)} "$current"; return`;
}

/**
 * The script for bash, from version 3.2 on. It starts nothing, and needs no package that bash does not bring along.
 */
export function bashScript({ program, commands, everywhere }: Completed): string {
  const name = functionName(program);
  const valued = [...everywhere, ...commands.flatMap(({ options }) => options)].filter(
    ({ value }) => value !== undefined,
  );
  const taking = [...new Set(flagsOf(valued))].join('|');
  const values = commands.flatMap((command) =>
    command.options.flatMap(({ flags, value }) =>
      value === undefined
        ? []
        : [`    ${flags.map((flag) => `${command.name}:${flag}`).join('|')}) ${propose(name, value)} ;;`],
    ),
  );
  const anywhere = everywhere.flatMap(({ flags, value }) =>
    value === undefined
      ? []
      : [`    ${flags.map((flag) => `*:${flag}`).join('|')}) ${propose(name, value)} ;;`],
  );
  const options = commands.map(
    (command) =>
      `      ${command.name}) ${name}_words ${words(flagsOf([...command.options, ...everywhere]))} "$current" ;;`,
  );
  const places = commands.flatMap((command) =>
    command.places.map((proposed, at) => {
      const last = at === command.places.length - 1 && command.more;
      return `    ${command.name}:${last ? '*' : at}) ${propose(name, proposed)} ;;`;
    }),
  );
  return `# Completion of ${program} for bash.
${name}_words() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$2")
}
${name}_files() {
  local word
  compopt -o filenames 2>/dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$1")
}
${name}_folders() {
  local word
  compopt -o filenames 2>/dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$1")
}
${name}() {
  local IFS=$'\\n' current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  local command='' place=0 at
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    case "\${COMP_WORDS[at]}" in
      ${taking}) at=$((at + 1)) ;;
      -?*) ;;
      *) if [[ -z $command ]]; then command="\${COMP_WORDS[at]}"; else place=$((place + 1)); fi ;;
    esac
  done
  case "$command:$before" in
${[...values, ...anywhere].join('\n')}
  esac
  if [[ $current == -* ]]; then
    case "$command" in
${options.join('\n')}
      *) ${name}_words ${words(flagsOf(everywhere))} "$current" ;;
    esac
    return
  fi
  case "$command:$place" in
    :*) ${name}_words ${words(commands.map((command) => command.name))} "$current" ;;
${places.join('\n')}
  esac
}
complete -F ${name} ${program}
`;
}
