import { Command as CommanderCommand, CommanderError, Help, Option } from 'commander';
import { languageIds } from '../content/messages/languages.ts';
import type { Day } from '../content/shape/day.ts';
import type { Context } from '../core/context.ts';
import { InputError } from '../core/errors.ts';
import { batch } from './batch.ts';
import { check } from './check.ts';
import {
  aboutOption,
  argumentsOf,
  type Command,
  type CommandGroup,
  dayGiven,
  type Everywhere,
  languageNames,
  type Option as OptionDeclared,
  option,
  type Spoken,
  shared,
  wordOf,
} from './command.ts';
import { completion } from './completion.ts';
import { contacts } from './contacts.ts';
import { fill } from './fill.ts';
import { interview } from './interview.ts';
import { packet } from './packet.ts';
import { rules } from './rules.ts';
import { schema } from './schema.ts';
import { template } from './template.ts';
import { update } from './update.ts';

/** The commands, in the order in which they are listed. Whoever types none is interviewed. */
export const commands: readonly (Command | CommandGroup)[] = [
  interview,
  check,
  fill,
  batch,
  packet,
  update,
  contacts,
  rules,
  template,
  schema,
  completion,
];

/** Taken before and after the name of any command. */
export const everywhere: readonly OptionDeclared[] = [
  option('--json'),
  option('--as-of <YYYY-MM-DD>'),
  option('--lang <language>', async () => languageIds),
  option('--plain'),
  option('--profile <file>'),
  option('--no-input'),
  option('--force'),
  option('--quiet'),
  option('-V, --version'),
];
export const helpOption = option('-h, --help');

/** The options as they were typed; nothing has a default. */
interface Typed {
  readonly [name: string]: string | boolean | readonly string[] | undefined;
}

/** What the program needs from outside before any command runs. */
export interface ProgramContext extends Spoken {
  /** True where the terminal itself can do no more than plain text. */
  readonly plain: boolean;
  readonly helpWidth: number;
  readonly print: (text: string) => void;
  readonly version: () => string;
  readonly makeContext: (flags: Pick<Everywhere, 'plain' | 'json' | 'noInput'>) => Promise<Context>;
}

/** A command line that commander does not take, and the command at which it stopped. */
class UsageError extends Error {
  override readonly cause: CommanderError;
  readonly command: CommanderCommand;
  constructor(cause: CommanderError, command: CommanderCommand) {
    super(cause.message);
    this.cause = cause;
    this.command = command;
  }
}

/** Columns that what is said of an option has beside it; where there are fewer it stands under it. */
const leastBeside = 40;

/** Commander does not wrap what stands in a narrow column. */
function formatItem(this: Help, term: string, termWidth: number, text: string, helper: Help): string {
  const width = this.helpWidth ?? 80;
  if (text === '' || width - termWidth - 4 >= leastBeside)
    return Help.prototype.formatItem.call(this, term, termWidth, text, helper);
  return `  ${term}\n${helper.boxWrap(text, width - 6).replace(/^/gm, '      ')}`;
}

const examples = (words: Spoken['words']['help'], lines: readonly string[]): string =>
  ['', words.examples, ...lines.map((line) => `  ${line}`)].join('\n');

function dress(command: CommanderCommand, shell: ProgramContext): CommanderCommand {
  const { words, helpWidth, print } = shell;
  const titles: Readonly<Record<string, string>> = words.help.titles;
  const inWords = (text: string): string => titles[text] ?? text;
  const help: Partial<Help> = {
    showGlobalOptions: true,
    minWidthToWrap: 10,
    styleTitle: inWords,
    styleOptionText: inWords,
    styleSubcommandText: inWords,
    formatItem,
  };
  return command
    .configureHelp(help)
    .configureOutput({ writeOut: print, writeErr: () => undefined, getOutHelpWidth: () => helpWidth })
    .helpOption(helpOption.typed, aboutOption(helpOption, shell))
    .exitOverride((error) => {
      throw error.exitCode === 0 ? error : new UsageError(error, command);
    });
}

const dayToDecideFor = async (text: Typed[string], context: Context, words: Spoken['words']): Promise<Day> =>
  typeof text === 'string' ? dayGiven(text, '--as-of', words) : context.today();

function refuse(command: Command, typed: Typed, { failures: { usage } }: Spoken['words']): void {
  const { options } = command;
  const name = wordOf(command);
  for (const option of ['lang', 'reader']) {
    const language = typed[option];
    if (typeof language !== 'string' || languageIds.some((each) => each === language)) continue;
    const wanted = usage.langWanted(languageNames());
    throw new InputError(usage.lang, [{ path: `--${option}`, found: `"${language}"`, wanted }]);
  }
  if (typed['anyway'] && !options.includes(shared.anyway))
    throw new InputError(usage.anyway(name), [{ path: '--anyway', found: name, wanted: usage.anywayWanted }]);
}

const early = (typed: Typed, shell: ProgramContext): Pick<Everywhere, 'json' | 'plain' | 'noInput'> => ({
  json: typed['json'] === true,
  plain: shell.plain || typed['plain'] === true,
  noInput: typed['input'] === false,
});

/** The options of a command by their names; what takes no value is true or false. */
const valuesOf = ({ options }: Command, typed: Typed): Typed =>
  Object.fromEntries(
    options.map(({ typed: flags }) => {
      const each = new Option(flags);
      const value = typed[each.attributeName()];
      return [each.attributeName(), each.required ? value : value === true];
    }),
  );

async function act(
  command: Command,
  args: readonly string[],
  typed: Typed,
  shell: ProgramContext,
): Promise<number> {
  refuse(command, typed, shell.words);
  const context = await shell.makeContext(early(typed, shell));
  const { profile: file, font } = typed;
  const profile =
    typeof file === 'string'
      ? await (await import('../app/case.ts')).readProfileAt(file, context)
      : undefined;
  const options: Everywhere & { readonly font: Typed[string] } = {
    ...valuesOf(command, typed),
    font: font ?? profile?.font,
    profile,
    ...early(typed, shell),
    force: typed['force'] === true,
    quiet: typed['quiet'] === true,
    asOf: await dayToDecideFor(typed['asOf'], context, shell.words),
  };
  return command.run(context, args, options);
}

function add(
  above: CommanderCommand,
  declared: Command | CommandGroup,
  shell: ProgramContext,
  done: (code: number) => void,
): void {
  const { help } = shell.words;
  const { summary, about } = help.commands[declared.name];
  const command = dress(above.command(wordOf(declared)), shell)
    .summary(summary)
    .description(about)
    .addHelpText('after', examples(help, declared.examples));
  if ('commands' in declared) {
    command.helpCommand(false);
    for (const each of declared.commands) add(command, each, shell, done);
    return;
  }
  for (const typed of argumentsOf(declared)) command.argument(typed, help.args[typed]);
  for (const one of declared.options) command.option(one.typed, aboutOption(one, shell));
  command.action(async () => done(await act(declared, command.args, command.optsWithGlobals(), shell)));
}

function build(shell: ProgramContext, done: (code: number) => void): CommanderCommand {
  const { help } = shell.words;
  const program = dress(new CommanderCommand('case-assist'), shell)
    .description(help.about)
    .helpCommand(`help ${help.titles['[command]']}`, help.helpCommand);
  for (const one of everywhere) program.option(one.typed, aboutOption(one, shell));
  // Taken everywhere, so that a command for which it means nothing can say so.
  program.addOption(new Option(shared.anyway.typed).hideHelp());
  for (const command of commands) add(program, command, shell, done);
  program.addHelpText(
    'after',
    `${examples(help, [...interview.examples.slice(0, 1), 'case-assist check case.json'])}\n\n${program.createHelp().boxWrap(help.seeCommand, shell.helpWidth)}`,
  );
  return program;
}

/** The version, and the rule book in force today, or on the day of `--as-of`. */
async function showVersion(shell: ProgramContext, typed: Typed): Promise<void> {
  const [{ rulesChecked }, { ruleBookOn }, { refuseBeforeLaw }, { wrap }] = await Promise.all([
    import('../content/rule-books.ts'),
    import('../core/in-force.ts'),
    import('../app/case.ts'),
    import('../core/wrap.ts'),
  ]);
  const context = await shell.makeContext(early(typed, shell));
  const day = await dayToDecideFor(typed['asOf'], context, shell.words);
  refuseBeforeLaw(day, context.messages);
  const facts = { version: shell.version(), ruleBook: ruleBookOn(day), rulesChecked };
  const text = shell.words.help.version(facts.version, facts.ruleBook, day, rulesChecked);
  shell.print(`${typed['json'] === true ? JSON.stringify(facts) : wrap(text, shell.helpWidth)}\n`);
}

/** Whoever types no command is interviewed; `help` before a command is its `--help`. */
function withCommand(program: CommanderCommand, args: readonly string[]): readonly string[] {
  const { operands, unknown } = program.parseOptions([...args]);
  const [first, ...others] = operands;
  const [asked] = others;
  if (first === 'help')
    return asked === undefined || commands.some(({ name }) => name === asked)
      ? [...others, '--help']
      : others;
  const asksForHelp = unknown.some((word) => word === '-h' || word === '--help');
  return operands.length > 0 || asksForHelp ? args : [interview.name, ...args];
}

/** Whether a command line asks for the interview: it names no other command, and wants no help and no version. */
export const isInterview = (args: readonly string[]): boolean =>
  !args.some(
    (arg) =>
      ['help', '-h', '--help', '-V', '--version', '__complete'].includes(arg) ||
      (arg !== interview.name && commands.some(({ name }) => name === arg)),
  );

/** Reads the command line, runs one command, and gives its exit code. Bad usage is an `InputError`. */
export async function runProgram(args: readonly string[], shell: ProgramContext): Promise<number> {
  if (args[0] === '__complete') {
    const { complete } = await import('./complete.ts');
    shell.print(await complete({ commands, everywhere, helpOption }, args.slice(1), shell));
    return 0;
  }
  const { usage } = shell.words.failures;
  let code = 0;
  const program = build(shell, (given) => {
    code = given;
  });
  try {
    const words = withCommand(program, args);
    if (program.opts()['version']) await showVersion(shell, program.opts());
    else await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return 0;
    if (!(error instanceof UsageError)) throw error;
    const { usageFault } = await import('./usage.ts');
    const fault = usageFault(error.cause.code, error.command, args, usage);
    throw new InputError(`${fault ?? error.message}\n${usage.seeHelp}`);
  }
  return code;
}
