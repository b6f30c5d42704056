import { Readable } from 'node:stream';
import { openFiles } from '../../../src/adapters/files.ts';
import { openBatchContext } from '../../../src/app/batch/batch-context.ts';
import type { BatchWays as Flags } from '../../../src/app/batch/ways.ts';
import { batch } from '../../../src/cli/batch.ts';
import type { Everywhere } from '../../../src/cli/command.ts';
import { reportFailure } from '../../../src/cli/report-failure.ts';
import { en } from '../../../src/content/messages/en.ts';
import type { BatchPlace, Context, Out, Style } from '../../../src/core/context.ts';
import { streamsOf } from '../../run-here.ts';
import { packageRoot, withoutProgress } from '../../run-program.ts';

const plain = (text: string): string => text;
const style: Style = { bold: plain, dim: plain, good: plain, caution: plain, bad: plain, link: plain };

const flags: Flags & Everywhere = {
  json: false,
  plain: true,
  noInput: true,
  force: false,
  quiet: false,
  anyway: false,
  flatten: false,
  packet: false,
  dryRun: false,
  suggestMap: false,
  asOf: '2026-11-22',
};

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/**
 * The command `batch` in this thread, with real files. What it prints is gathered, what it throws is told as the program
 * tells it.
 */
export async function runBatch(
  table: string | undefined,
  asked: Partial<Flags>,
  { input = '', place = (given: BatchPlace): BatchPlace => given } = {},
): Promise<Ended> {
  const text = { out: '', err: '' };
  const gather = (to: keyof typeof text): Out => ({
    write: (more) => {
      text[to] += more;
    },
    isTerminal: false,
    width: 80,
    style,
    page: async (more) => {
      text[to] += more;
    },
  });
  const context: Context = {
    today: () => '2026-11-22',
    version: () => '0.0.0',
    files: openFiles({
      root: packageRoot,
      words: en.failures.files,
      streams: streamsOf(Readable.from([Buffer.from(input)])).host,
    }),
    out: gather('out'),
    err: gather('err'),
    prompter: async () => undefined,
    messages: en,
    interactive: false,
    batch: async () => place(openBatchContext(packageRoot, en)),
  };
  try {
    const code = await batch.run(context, table === undefined ? [] : [table], { ...flags, ...asked });
    return { code, out: text.out, err: withoutProgress(text.err) };
  } catch (error) {
    const failure = reportFailure(error, {
      json: asked.json === true,
      words: en.failures,
      root: packageRoot,
    });
    return { code: failure.exitCode, out: text.out, err: withoutProgress(text.err) + failure.text };
  }
}
