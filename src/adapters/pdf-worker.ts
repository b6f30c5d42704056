import { readFileSync, readlinkSync } from 'node:fs';
import type { ReadApart } from '../core/context.ts';
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
/** A thread is looked at no more often than this, in milliseconds. */
const pause = 20;

type Message =
  | { readonly did: 'started'; readonly thread: string | undefined }
  | Awaited<ReturnType<ReadApart>>;

/** Reads a file that a case names, as `openPdfWorker` reads a blank form. */
export const openExhibitWorker = (root: string, limits: WorkerLimits = exhibitLimits): ReadApart =>
  openPdfWorker(root, limits, 'read-exhibit.js');

/** For a sheet of some thousand rows. */
export const sheetLimits: WorkerLimits = { ...usualLimits, heap: 64 };
/** Reads an OpenDocument sheet in the same way. */
export const openSheetWorker = (root: string, limits: WorkerLimits = sheetLimits): ReadApart =>
  openPdfWorker(root, limits, 'read-sheet.js');

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
  return (bytes, faces) =>
    new Promise((resolve, reject) => {
      const worker = openThread(root, script, {
        workerData: { bytes, faces },
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
      let thread: string | undefined;
      const finish = (result: Awaited<ReturnType<ReadApart>>): void => {
        watch.stop();
        resolve(result);
        void worker.terminate();
      };
      const watch = afterWork(
        limits,
        () => thread,
        () => finish({ did: 'refused', reason: 'too-slow' }),
      );
      worker.on('message', (message: Message) => {
        if (message.did !== 'started') return finish(message);
        started = true;
        thread = message.thread;
      });
      worker.on('error', (error) => {
        if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY')
          return finish({ did: 'refused', reason: 'too-large' });
        if (started) return finish({ did: 'refused', reason: 'damaged' });
        watch.stop();
        reject(error);
      });
      worker.on('exit', () => finish({ did: 'refused', reason: 'damaged' }));
    });
}

/** Calls when the time for work is used up, or the clock has run out. */
function afterWork(
  { work, clock, beside = 0 }: WorkerLimits,
  thread: () => string | undefined,
  call: () => void,
): { readonly stop: () => void } {
  const used = process.cpuUsage();
  const begun = performance.now();
  const worked = (): number => {
    const own = thread();
    const known = own === undefined ? undefined : workOf(own);
    const { user, system } = process.cpuUsage(used);
    return known ?? (user + system) / 1000 / (1 + beside);
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
