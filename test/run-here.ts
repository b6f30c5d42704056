import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { paragraphs } from '../src/adapters/prompt/lines.ts';
import { wantsPlain, widthOf } from '../src/adapters/terminal.ts';
import { openContext } from '../src/app/open-context.ts';
import { languageOf } from '../src/cli/language.ts';
import { isInterview, runProgram } from '../src/cli/program.ts';
import { reportFailure } from '../src/cli/report-failure.ts';
import { catalogues } from '../src/content/messages/catalogues.ts';
import { packageRoot, type Ran, type Surroundings, withoutProgress } from './run-program.ts';

/** Streams that are no terminal: what is read, and what was written. */
export function streamsOf(stdin: Readable) {
  const chunks = { stdout: [] as Uint8Array[], stderr: [] as Uint8Array[] };
  const stream = (name: keyof typeof chunks) =>
    new Writable({
      write(chunk: Uint8Array, _, done) {
        chunks[name].push(chunk);
        done();
      },
    }) as NodeJS.WriteStream;
  const text = (name: keyof typeof chunks): string => Buffer.concat(chunks[name]).toString('utf8');
  return {
    host: { stdin: stdin as NodeJS.ReadStream, stdout: stream('stdout'), stderr: stream('stderr') },
    text,
  };
}

/** Settings of the process itself, while something runs with them. */
async function within<T>(cwd: string, env: NodeJS.ProcessEnv, work: () => Promise<T>): Promise<T> {
  const before = { cwd: process.cwd(), env: { ...process.env } };
  const put = (wanted: NodeJS.ProcessEnv): void => {
    for (const name of Object.keys(process.env)) if (wanted[name] === undefined) delete process.env[name];
    for (const [name, value] of Object.entries(wanted)) if (value !== undefined) process.env[name] = value;
  };
  process.chdir(cwd);
  put(env);
  try {
    return await work();
  } finally {
    put(before.env);
    process.chdir(before.cwd);
    // A batch has its heap swept early, which the tests after it need not have.
    setFlagsFromString('--heap-growing-percent=0');
  }
}

const { version } = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
  version: string;
};

export interface Elsewhere {
  /** Another folder in the place of the package's own. */
  readonly root?: string;
  /** Standard output calls itself a terminal. */
  readonly isTerminal?: boolean;
  /** How wide standard output and standard error are. */
  readonly columns?: number;
}

/** Runs one command line in this process, as `main` does; what needs signals, pipes or an end of its own wants `runBuilt`. */
export async function runHere(
  args: readonly string[],
  { input, cwd, env }: Surroundings,
  { root = packageRoot, isTerminal = false, columns }: Elsewhere = {},
): Promise<Ran> {
  const { host, text } = streamsOf(Readable.from(input.length === 0 ? [] : [Buffer.from(input)]));
  host.stdout.isTTY = isTerminal;
  if (columns !== undefined) for (const stream of [host.stdout, host.stderr]) stream.columns = columns;
  const language = languageOf(args, env, isInterview);
  const words = catalogues[language];
  const run = async (): Promise<number> => {
    try {
      return await runProgram(args, {
        language,
        words,
        plain: wantsPlain(env),
        helpWidth: widthOf(columns),
        print: (said) => void host.stdout.write(said),
        version: () => version,
        makeContext: (flags) =>
          openContext({ ...flags, language, host: { ...host, env }, root, version: () => version }),
      });
    } catch (error) {
      const json = args.includes('--json');
      const failure = reportFailure(error, {
        json,
        words: words.failures,
        root,
        ...(columns === undefined ? {} : { inLines: (said: string) => paragraphs(said, columns) }),
      });
      host.stderr.write(failure.text);
      return failure.exitCode;
    }
  };
  const code = await within(cwd, env, run);
  return { code, stdout: text('stdout'), stderr: withoutProgress(text('stderr')) };
}
