import { Command as CommanderCommand, CommanderError, type Help, Option } from 'commander';
import type { Command, Flags } from '../app/command.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Context } from '../core/context.ts';
import { InputError } from '../core/errors.ts';
import { type CommandName, type CommandShape, commandShapes, everywhere, option } from './shapes.ts';

type Words = Pick<Catalogue, 'help' | 'failures'>;

/** The options as they were typed; nothing has a default. */
interface Typed {
  readonly [name: string]: string | boolean | readonly string[] | undefined;
}

/** What the program needs from outside before any command runs. */
export interface World {
  readonly words: Words;
  /** True where the terminal itself can do no more than plain text. */
  readonly plain: boolean;
  readonly helpWidth: number;
  readonly print: (text: string) => void;
  readonly version: () => string;
  readonly makeContext: (flags: Pick<Flags, 'plain' | 'json' | 'noInput'>) => Promise<Context>;
}

/** Loaded when it is asked for: every start counts. */
const loaders: Readonly<Record<CommandName, () => Promise<{ readonly run: Command }>>> = {
  interview: () => import('./interview.ts'),
  check: () => import('./check.ts'),
  fill: () => import('./fill.ts'),
  batch: () => import('./batch.ts'),
  packet: () => import('./packet.ts'),
  update: () => import('./update.ts'),
  contacts: () => import('./contacts.ts'),
  rules: () => import('./rules.ts'),
  template: () => import('./template.ts'),
  schema: () => import('./schema.ts'),
  completion: () => import('./completion.ts'),
};

const withoutCommand: CommandName = 'interview';

function examples(words: Words['help'], lines: readonly string[]): string {
  return ['', words.examples, ...lines.map((line) => `  ${line}`)].join('\n');
}

function dress(command: CommanderCommand, { words, helpWidth, print }: World): CommanderCommand {
  const titles: Readonly<Record<string, string>> = words.help.titles;
  const help: Partial<Help> = { showGlobalOptions: true, styleTitle: (title) => titles[title] ?? title };
  return command
    .configureHelp(help)
    .configureOutput({ writeOut: print, writeErr: () => undefined, getOutHelpWidth: () => helpWidth })
    .helpOption(option.help, words.help.options.help)
    .exitOverride();
}

async function dayToDecideFor(text: Typed[string], context: Context, words: Words): Promise<Flags['asOf']> {
  if (typeof text !== 'string') return context.today();
  const { parseDay } = await import('../core/dates.ts');
  const day = parseDay(text);
  const { asOf, asOfFound, asOfWanted } = words.failures.usage;
  if (day === undefined)
    throw new InputError(asOf, [{ path: '--as-of', found: asOfFound(text), wanted: asOfWanted }]);
  return day;
}

function refuse(entry: CommandShape, typed: Typed, { failures: { usage } }: Words): void {
  const lang = typed['lang'];
  if (typeof lang === 'string' && lang !== 'en')
    throw new InputError(usage.lang(lang), [
      { path: '--lang', found: `"${lang}"`, wanted: usage.langWanted },
    ]);
  if (typed['anyway'] && !entry.options.includes('anyway'))
    throw new InputError(usage.anyway(entry.name), [
      { path: '--anyway', found: entry.name, wanted: usage.anywayWanted },
    ]);
}

const textOptions = [
  'case',
  'out',
  'output',
  'map',
  'id',
  'against',
  'template',
  'font',
  'sheet',
  'encoding',
  'dates',
  'nameTemplate',
  'merge',
  'shard',
  'workers',
  'about',
] as const;

/** The options that carry a text, as far as they were given. */
const textsOf = (typed: Typed): Pick<Flags, (typeof textOptions)[number]> =>
  Object.fromEntries(
    textOptions.flatMap((name) => (typeof typed[name] === 'string' ? [[name, typed[name]]] : [])),
  );

const earlyFlags = (typed: Typed, world: World): Pick<Flags, 'json' | 'plain' | 'noInput'> => ({
  json: typed['json'] === true,
  plain: world.plain || typed['plain'] === true,
  noInput: typed['input'] === false,
});

async function act(
  entry: CommandShape,
  args: readonly string[],
  typed: Typed,
  world: World,
): Promise<number> {
  refuse(entry, typed, world.words);
  const early = earlyFlags(typed, world);
  const context = await world.makeContext(early);
  const flags: Flags = {
    ...early,
    force: typed['force'] === true,
    quiet: typed['quiet'] === true,
    anyway: typed['anyway'] === true,
    flatten: typed['flatten'] === true,
    asOf: await dayToDecideFor(typed['asOf'], context, world.words),
    ...textsOf(typed),
    ...(Array.isArray(typed['join']) ? { join: typed['join'] } : {}),
    csv: typed['csv'] === true,
    dryRun: typed['dryRun'] === true,
    packet: typed['packet'] === true,
    suggestMap: typed['suggestMap'] === true,
  };
  const { run } = await loaders[entry.name]();
  return run(context, args, flags);
}

function addEntry(
  program: CommanderCommand,
  entry: CommandShape,
  world: World,
  done: (code: number) => void,
): void {
  const { help } = world.words;
  const { summary, about, args, examples: lines } = help.commands[entry.name];
  const command = program
    .command(`${entry.name} ${entry.args ?? ''}`.trim())
    .summary(summary)
    .description(about);
  const meaning: Readonly<Record<string, string>> = args;
  for (const argument of command.registeredArguments) argument.description = meaning[argument.name()] ?? '';
  for (const name of entry.options) command.option(option[name], help.options[name]);
  dress(command, world).addHelpText('after', examples(help, lines));
  command.action(async () => done(await act(entry, command.args, command.optsWithGlobals(), world)));
}

function build(world: World, done: (code: number) => void): CommanderCommand {
  const { help } = world.words;
  const program = dress(new CommanderCommand('case-assist'), world)
    .description(help.about)
    .helpCommand('help [command]', help.helpCommand);
  for (const name of everywhere) program.option(option[name], help.options[name]);
  // Taken everywhere, so that a command for which it means nothing can say so.
  program.addOption(new Option(option.anyway).hideHelp());
  for (const entry of commandShapes) addEntry(program, entry, world, done);
  const first = help.commands[withoutCommand].examples;
  program.addHelpText(
    'after',
    `${examples(help, [...first.slice(0, 1), 'case-assist check case.json'])}\n\n${help.seeCommand}`,
  );
  return program;
}

/** The version, and the rule book in force today, or on the day of `--as-of`. */
async function showVersion(world: World, typed: Typed): Promise<void> {
  const [{ rulesChecked }, { ruleBookOn }, { refuseBeforeLaw }] = await Promise.all([
    import('../content/rule-books.ts'),
    import('../core/in-force.ts'),
    import('../app/decide-on.ts'),
  ]);
  const early = earlyFlags(typed, world);
  const context = await world.makeContext(early);
  const day = await dayToDecideFor(typed['asOf'], context, world.words);
  refuseBeforeLaw(day, context.messages);
  const facts = { version: world.version(), ruleBook: ruleBookOn(day), rulesChecked };
  const text = world.words.help.version(facts.version, facts.ruleBook, day, rulesChecked);
  world.print(`${early.json ? JSON.stringify(facts) : text}\n`);
}

/** Whoever types no command is interviewed. */
function withCommand(program: CommanderCommand, args: readonly string[]): readonly string[] {
  const { operands, unknown } = program.parseOptions([...args]);
  const asksForHelp = unknown.some((word) => word === '-h' || word === '--help');
  return operands.length > 0 || asksForHelp ? args : [withoutCommand, ...args];
}

/** Reads the command line, runs one command, and gives its exit code. Bad usage is an `InputError`. */
export async function runProgram(args: readonly string[], world: World): Promise<number> {
  let code = 0;
  const program = build(world, (given) => {
    code = given;
  });
  if (args[0] === '__complete') {
    const { complete } = await import('./completion.ts');
    world.print(complete(program, args.slice(1), world.words));
    return 0;
  }
  try {
    const words = withCommand(program, args);
    if (program.opts()['version']) await showVersion(world, program.opts());
    else await program.parseAsync([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    throw new InputError(`${error.message.replace(/^error: /, '')}\n${world.words.failures.usage.seeHelp}`);
  }
  return code;
}
