import {
  type Completed,
  type CompletedCommand,
  type CompletedOption,
  functionName,
  type Proposed,
  quoted,
} from './spec.ts';

/** A text that says what something is, between the brackets or behind the colon of zsh. */
const told = (text: string): string => text.replace(/[\\[\]:]/g, '\\$&');

function action(proposed: Proposed): string {
  if (proposed === 'file') return '_files';
  if (proposed === 'folder') return '_files -/';
  return proposed === 'text' ? ' ' : `(${proposed.join(' ')})`;
}

function option({ flags, about, value }: CompletedOption): string {
  const way = value === undefined ? '' : `:${value === 'text' ? 'value' : 'what'}:${action(value)}`;
  const said = quoted(`[${told(about)}]${way}`);
  return flags.length === 1 ? `${flags[0]}${said}` : `'(${flags.join(' ')})'{${flags.join(',')}}${said}`;
}

const indented = (lines: readonly string[], by: string): string =>
  lines.map((line) => `${by}${line}`).join(' \\\n');

function branch(command: CompletedCommand, everywhere: readonly CompletedOption[]): string {
  const places = command.places.map((proposed, at) => {
    const number = at === command.places.length - 1 && command.more ? '*' : String(at + 1);
    return quoted(`${number}:what:${action(proposed)}`);
  });
  const all = [...command.options, ...everywhere].map(option);
  return `        ${command.name})\n          _arguments \\\n${indented([...all, ...places], '            ')} ;;`;
}

/** The script for zsh: read at its start, or a file `_case-assist` in a folder of `fpath`. */
export function zshScript({ program, commands, everywhere }: Completed): string {
  const name = functionName(program);
  const listed = commands.map((each) => `        ${quoted(`${each.name}:${told(each.about)}`)}`).join('\n');
  return `#compdef ${program}
# Completion of ${program} for zsh.
${name}() {
  local curcontext="$curcontext" state line
  local -a commands
  typeset -A opt_args
  _arguments -C \\
${indented([...everywhere.map(option), "'1:command:->command'", "'*::what:->rest'"], '    ')}
  case $state in
    command)
      commands=(
${listed}
      )
      _describe command commands ;;
    rest)
      case $words[1] in
${commands.map((command) => branch(command, everywhere)).join('\n')}
      esac ;;
  esac
}
if [ "$funcstack[1]" = ${name} ]; then
  ${name} "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef ${name} ${program}
fi
`;
}
