import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { listenForSignals } from './adapters/signals.ts';
import { widthOf } from './adapters/terminal.ts';
import { failures } from './content/messages/en/failures.ts';
import { help } from './content/messages/en/help.ts';
import type { Context } from './context.ts';
import { runProgram, type World } from './program.ts';
import { reportFailure } from './report-failure.ts';

const brokenPipe = 141;
const outputFailed = 6;

/** The package's own folder: this file is one folder below it, as source and when built. */
const root = fileURLToPath(new URL('..', import.meta.url));
const { argv, env, stdin, stdout, stderr } = process;
const plainTerminal = env['TERM'] === 'dumb';

const version = (): string => JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;

/** Everything heavier than the help is loaded here, when a command really runs. */
async function makeContext({ json, plain, noInput }: Parameters<World['makeContext']>[0]): Promise<Context> {
  const [{ en }, { openFiles }, { openTerminal }, { today }] = await Promise.all([
    import('./content/messages/en.ts'),
    import('./adapters/files.ts'),
    import('./adapters/terminal.ts'),
    import('./adapters/clock.ts'),
  ]);
  const page = (stream: NodeJS.WriteStream) => async (text: string) =>
    (await import('./adapters/pager.ts')).page(text, stream, !plain && !json, env);
  const interactive = !noInput && stdin.isTTY === true && stderr.isTTY === true;
  const err = await openTerminal(stderr, { plain, env, page: page(stderr) });
  return {
    today,
    files: openFiles({ root, words: failures.files, stdin }),
    out: await openTerminal(stdout, { plain, env, page: page(stdout) }),
    err,
    messages: en,
    interactive,
    async prompter() {
      if (!interactive) return undefined;
      const [{ openPrompter }, { editorCommand }] = await Promise.all([
        import('./adapters/prompt.ts'),
        import('./adapters/editor.ts'),
      ]);
      const parts = { input: stdin, output: stderr, words: en.interview.prompt, style: err.style };
      return openPrompter({ ...parts, editor: editorCommand(env) }, plain);
    },
  };
}

/** A reader that has left, such as `head`, ends the program quietly, as it does other tools; a full disk does not. */
function watchOutput(): void {
  for (const stream of [stdout, stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(brokenPipe);
      if (stream === stdout) stderr.write(`case-assist: ${failures.files.output(error.code ?? 'unknown')}\n`);
      process.exit(outputFailed);
    });
}

async function main(args: readonly string[]): Promise<void> {
  listenForSignals();
  watchOutput();
  try {
    process.exitCode = await runProgram(args, {
      words: { help, failures },
      plain: plainTerminal,
      helpWidth: widthOf(stdout.columns),
      print: (text) => void stdout.write(text),
      version,
      makeContext,
    });
  } catch (error) {
    const { exitCode, text } = reportFailure(error, { json: args.includes('--json'), words: failures, root });
    process.exitCode = exitCode;
    stderr.write(text);
  }
}

await main(argv.slice(2));
