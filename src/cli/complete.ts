import {
  aboutOption,
  argumentsOf,
  type Command,
  type CommandGroup,
  type Option,
  type Proposals,
  type Spoken,
  wordOf,
} from './command.ts';

/** What can be typed. */
export interface Typeable {
  readonly commands: readonly (Command | CommandGroup)[];
  readonly everywhere: readonly Option[];
  readonly helpOption: Option;
}

/** A proposal with what it is: the first part of a text, which fits on a line of a list. */
const told = (word: string, text: string): string =>
  `${word}\t${text.replace(/[:;(].*$/s, '').replace(/[.\s]+$/, '')}`;

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
  spoken: Spoken,
): Promise<string> {
  const current = given.replace(/^=/, '');
  return (await proposals(typeable, current, before, spoken))
    .filter((line) => line.startsWith(':') || line.startsWith(current))
    .map((line) => `${line}\n`)
    .join('');
}

async function proposals(
  { commands, everywhere, helpOption }: Typeable,
  current: string,
  before: readonly string[],
  spoken: Spoken,
): Promise<readonly string[]> {
  const places: string[] = [];
  let listed: Typeable['commands'] = commands;
  let command: Command | undefined;
  let wanted: Option | undefined;
  for (const word of before) {
    const known = [...(command?.options ?? []), ...everywhere];
    const found = places.length === 0 ? listed.find((one) => wordOf(one) === word) : undefined;
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
      partsOf(one).flags.map((flag) => told(flag, aboutOption(one, spoken))),
    );
  const asked = listed === commands && places.length === 1 && places[0] === 'help';
  if (listed.length > 0 && (places.length === 0 || asked)) {
    const { help } = spoken.words;
    const named = listed.map((one) => told(wordOf(one), help.commands[one.name].summary));
    return listed === commands && !asked ? [...named, told('help', help.helpCommand)] : named;
  }
  const args = command === undefined ? [] : argumentsOf(command);
  const typed = args[places.length] ?? args.at(-1);
  if (typed === undefined || (places.length >= args.length && !typed.includes('...'))) return [];
  return wordsOf(command?.args?.[typed]);
}

/** What stands for a value of this name where its option says no more. */
const usual: Readonly<Record<string, Proposals>> = { file: ':files', folder: ':folders' };

const wordsOf = async (proposes: Proposals | null | undefined): Promise<readonly string[]> =>
  typeof proposes === 'function' ? proposes() : proposes ? [proposes] : [];

/**
 * What a shell reads at its start. Each asks the program itself: `__complete` gets the word at hand behind `=`, so that an
 * empty one is not lost on the way, and the words before it; it answers with a line for each proposal, a tab between the
 * word and what it is, or with `:files` or `:folders`, which the shell finds itself.
 */
export const completionScripts = {
  bash: `# Completion of case-assist for bash.
_case_assist() {
  local current="\${COMP_WORDS[COMP_CWORD]}" word
  COMPREPLY=()
  while IFS=$'\\t' read -r word _; do
    case $word in
      :files | :folders)
        compopt -o filenames 2>/dev/null
        [[ $word == :files ]] && word=-f || word=-d
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen $word -- "$current") ;;
      *) COMPREPLY+=("$word") ;;
    esac
  done < <("\${COMP_WORDS[0]}" __complete "=$current" "\${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null)
}
complete -F _case_assist case-assist
`,
  zsh: `#compdef case-assist
# Completion of case-assist for zsh.
_case_assist() {
  local line
  local -a found
  for line in "\${(@f)$("\${(Q)words[1]}" __complete "=\${(Q)words[CURRENT]}" "\${(@Q)words[2,CURRENT-1]}" 2>/dev/null)}"; do
    case $line in
      :files) _files ;;
      :folders) _files -/ ;;
      ?*) found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}") ;;
    esac
  done
  (( $#found )) && _describe -V 'case-assist' found
}
if [ "$funcstack[1]" = _case_assist ]; then
  _case_assist "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }
  compdef _case_assist case-assist
fi
`,
  fish: `# Completion of case-assist for fish.
function __case_assist_complete
  set -l words (commandline -opc)
  set -l current (commandline -ct)
  for line in ($words[1] __complete "=$current" $words[2..-1] 2>/dev/null)
    switch $line
      case ':files'
        __fish_complete_path "$current"
      case ':folders'
        __fish_complete_directories "$current" ''
      case '*'
        echo $line
    end
  end
end
complete -c case-assist -f -a '(__case_assist_complete)'
`,
  powershell: `# Completion of case-assist for PowerShell.
Register-ArgumentCompleter -Native -CommandName case-assist -ScriptBlock {
  param($current, $line, $cursor)
  $words = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object {
    if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { "$_" }
  })
  $program, $before = $words
  foreach ($answer in @(& $program __complete "=$current" @before 2>$null)) {
    if ($answer -eq ':files' -or $answer -eq ':folders') {
      Get-ChildItem -Path "$current*" -Directory:($answer -eq ':folders') -Name | ForEach-Object {
        $folder = Split-Path -Path "$current*" -Parent
        $path = if ($folder) { Join-Path $folder $_ } else { $_ }
        $typed = if ($path -match '[\\s'']') { "'" + $path.Replace("'", "''") + "'" } else { $path }
        [System.Management.Automation.CompletionResult]::new($typed, $_, 'ProviderItem', $path)
      }
    } else {
      $word, $about = $answer -split "\`t", 2
      [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', "$about ")
    }
  }
}
`,
} as const;
