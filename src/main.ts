import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { end, listenForSignals } from './adapters/signals.ts';
import { wantsPlain, widthOf } from './adapters/terminal.ts';
import { languageOf } from './cli/language.ts';
import { isInterview, runProgram } from './cli/program.ts';
import { reportFailure } from './cli/report-failure.ts';
import type { Catalogue } from './content/messages/catalogue.ts';
import { failures as english } from './content/messages/en/failures.ts';
import { help } from './content/messages/en/help.ts';
import { InterruptedError } from './core/errors.ts';

const brokenPipe = 141;
const outputFailed = 6;
/** As Node itself ends a program that waits for what can no longer come. */
const unfinished = 13;

/** The package's own folder: this file is one folder below it, as source and when built. */
const root = fileURLToPath(new URL('..', import.meta.url));

const version = (): string => JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;

/**
 * A reader that has left, such as `head`, ends the program quietly, as it does other tools; a full disk does not. Nobody
 * need read what is said besides.
 */
function watchOutput(): void {
  process.stderr.on('error', () => undefined);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') end(brokenPipe);
    process.stderr.write(`case-assist: ${words.failures.files.output(error.code ?? 'unknown')}\n`);
    end(outputFailed);
  });
}

/** The process ends by itself when all is written; a standard error that nobody reads changes nothing. */
function sayAndEnd(text: string, exitCode: number): void {
  process.exitCode = exitCode;
  if (text !== '') process.stderr.write(text);
}

/** What is said before a command runs, and when one fails. */
let words: Pick<Catalogue, 'help' | 'failures'> = { help, failures: english };

async function main(args: readonly string[]): Promise<void> {
  process.exitCode = unfinished;
  const json = args.includes('--json');
  let said = false;
  const report = (error: unknown, inLines = (line: string) => line): void => {
    const { exitCode, text } = reportFailure(error, { json, words: words.failures, root, inLines });
    sayAndEnd(said ? '' : text, exitCode);
    said = true;
  };
  listenForSignals((code, how) => report(new InterruptedError(code, how)));
  watchOutput();
  try {
    const language = languageOf(args, process.env, isInterview);
    if (language !== 'en') words = (await import('./content/messages/catalogues.ts')).catalogues[language];
    process.exitCode = await runProgram(args, {
      language,
      words,
      plain: wantsPlain(process.env),
      helpWidth: widthOf(process.stdout.columns),
      print: (text) => void process.stdout.write(text),
      version,
      makeContext: async (flags) =>
        (await import('./app/open-context.ts')).openContext({
          ...flags,
          language,
          host: process,
          root,
          version,
        }),
    });
  } catch (error) {
    if (!process.stderr.isTTY) return report(error);
    const { paragraphs } = await import('./adapters/prompt/lines.ts');
    report(error, (text) => paragraphs(text, widthOf(process.stderr.columns)));
  }
}

void main(process.argv.slice(2));
