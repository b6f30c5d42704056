import { readFileSync, readlinkSync } from 'node:fs';
import type { ReadApart, ReadParts } from '../core/context.ts';
import { codeOf } from './system.ts';
import { openThread } from './worker-pool.ts';

/** What a file from outside may take. */
export interface WorkerLimits {
  /** Milliseconds of the thread's own processor time: no machine is too slow or too busy for a form. */
  readonly work: number;
  /** Milliseconds by the clock, whatever the thread does: a read that is blocked ends by it. */
  readonly clock: number;
  /** Megabytes of the thread's own heap. */
  readonly heap: number;
  /** Threads that work beside it: where the system does not tell the time of one thread, theirs is counted with it. */
  readonly beside?: number;
}
export const usualLimits: WorkerLimits = { work: 10_000, clock: 90_000, heap: 96 };
/** For a supporting document, which may be a scan of many pages. */
export const exhibitLimits: WorkerLimits = { ...usualLimits, heap: 192 };
/** For a sheet, of which each piece of 64 KiB may take as much as a form. How many there are is limited as well. */
export const sheetLimits: WorkerLimits = { ...usualLimits };
/** A thread is looked at no more often than this, in milliseconds. */
const pause = 20;

/** Reads a file that a case names, as `openPdfWorker` reads a blank form. */
export const openExhibitWorker = (root: string, limits: WorkerLimits = exhibitLimits): ReadApart =>
  openPdfWorker(root, limits, 'read-exhibit.js');

/** Reads workbooks as `openPdfWorker` reads PDFs, but part by part: the next one when it is wanted. */
export function openSheetWorker(root: string, limits: WorkerLimits = sheetLimits): ReadParts {
  return async function* <Part>(
    bytes: Uint8Array,
    sheet: string | undefined,
  ): AsyncGenerator<Part | { readonly refused: string }, void, string | undefined> {
    const thread = openLimitedThread<Part>(root, 'read-sheet.js', { bytes, sheet }, limits);
    try {
      for (let answer: string | undefined; ; ) {
        const heard = await thread.next(answer);
        if (heard.did === 'end') return;
        answer = yield heard.did === 'part' ? heard.part : { refused: heard.reason };
        if (heard.did === 'refused') return;
      }
    } finally {
      thread.end();
    }
  };
}

/**
 * Reads PDFs, each in a thread of its own with limits of time and memory, so that nothing in a file can hold up or end
 * the program. `root` is the package's folder; the thread runs what is built there. Rejects only for a fault of the
 * program itself.
 */
export function openPdfWorker(
  root: string,
  limits: WorkerLimits = usualLimits,
  script = 'read-pdf.js',
): ReadApart {
  return async (bytes, faces) => {
    const thread = openLimitedThread<Awaited<ReturnType<ReadApart>>>(root, script, { bytes, faces }, limits);
    try {
      const heard = await thread.next();
      if (heard.did === 'part') return heard.part;
      return { did: 'refused', reason: heard.did === 'refused' ? heard.reason : 'damaged' };
    } finally {
      thread.end();
    }
  };
}

/** What a thread says of itself: that it is there, a part of what it read, that this was all. */
export type Answer<Part> =
  | { readonly did: 'started'; readonly thread: string | undefined }
  | { readonly did: 'part'; readonly part: Part }
  | { readonly did: 'end' };
type Heard<Part> = Exclude<Answer<Part>, { did: 'started' }> | ReturnType<typeof refused>;

const refused = (reason: string) => ({ did: 'refused', reason }) as const;

function openLimitedThread<Part>(
  root: string,
  script: string,
  workerData: unknown,
  limits: WorkerLimits,
): {
  /** Asks for the next part; one at a time. */ next(answer?: string): Promise<Heard<Part>>;
  end(): void;
} {
  const worker = openThread(root, script, {
    workerData,
    resourceLimits: {
      maxOldGenerationSizeMb: limits.heap,
      maxYoungGenerationSizeMb: 16,
      stackSizeMb: 4,
    },
    // Nothing that a library has to say about a file belongs on the user's terminal.
    stdout: true,
    stderr: true,
    env: {},
  });
  let started = false;
  let number: string | undefined;
  type Told = Heard<Part> | { readonly did: 'failed'; readonly error: unknown };
  let say: (told: Told) => void = () => {};
  /** What ended it: it says nothing any more. */
  let over: Told | undefined;
  const endWith = (told: Told): void => {
    over ??= told;
    say(over);
  };
  worker.on('message', (answer: Answer<Part>) => {
    if (answer.did !== 'started') return say(answer);
    started = true;
    number = answer.thread;
  });
  worker.on('error', (error) => {
    if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') endWith(refused('too-large'));
    else endWith(started ? refused('damaged') : { did: 'failed', error });
  });
  worker.on('exit', () => endWith(refused('damaged')));
  const isSlow = (): void => endWith(refused('too-slow'));
  return {
    async next(answer) {
      const heard = await new Promise<Told>((resolve) => {
        const watch = afterWork(limits, () => number, isSlow);
        say = (told) => {
          watch.stop();
          resolve(told);
        };
        if (over === undefined) worker.postMessage({ answer });
        else say(over);
      });
      if (heard.did === 'failed') throw heard.error;
      return heard;
    },
    end: () => void worker.terminate(),
  };
}

/** Calls when the time for work is used up, or the clock has run out. */
function afterWork(
  { work, clock, beside = 0 }: WorkerLimits,
  thread: () => string | undefined,
  call: () => void,
): { readonly stop: () => void } {
  const used = process.cpuUsage();
  const begun = performance.now();
  const before = workOf(thread() ?? '') ?? 0;
  const worked = (): number => {
    const own = thread();
    const known = own === undefined ? undefined : workOf(own);
    const { user, system } = process.cpuUsage(used);
    return known === undefined ? (user + system) / 1000 / (1 + beside) : known - before;
  };
  const look = (): void => {
    const left = Math.min(work - worked(), clock - (performance.now() - begun));
    if (left <= 0) call();
    else timer = setTimeout(look, Math.max(pause, left));
  };
  let timer = setTimeout(look, Math.min(work, clock));
  return { stop: () => clearTimeout(timer) };
}

/** The number by which the system knows the thread that asks; undefined where it does not tell (it does on Linux). */
export function threadNumber(): string | undefined {
  try {
    return /task\/(\d+)$/.exec(readlinkSync('/proc/thread-self'))?.[1];
  } catch {
    return undefined;
  }
}

/**
 * Milliseconds of the processor's time that a thread of this process has had, which on a machine that is busy with other
 * things runs slower than the clock; undefined where the system does not tell, or when the thread is gone.
 */
export function workOf(thread: string): number | undefined {
  try {
    return Number(readFileSync(`/proc/self/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return undefined;
  }
}
