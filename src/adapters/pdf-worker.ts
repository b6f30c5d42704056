import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadApart } from '../context.ts';
import { codeOf } from './system-error.ts';

/** What a PDF from outside may take. */
export interface WorkerLimits {
  /** Milliseconds of work: of the processor's time, which on a machine that is busy with other things runs slower. */
  readonly work: number;
  /** Milliseconds by the clock, whatever the machine does. */
  readonly clock: number;
  /** Megabytes of the thread's own heap. */
  readonly heap: number;
}
export const usualLimits: WorkerLimits = { work: 1800, clock: 20_000, heap: 96 };
/** Of the time for work, this share may pass in waiting, for the disk or a turn, before a thread counts as at work. */
const waiting = 0.1;
/** A thread is looked at no more often than this, in milliseconds. */
const pause = 20;

type Message = { readonly did: 'started' } | Awaited<ReturnType<ReadApart>>;

/** For a supporting document, which may be a scan of many pages. */
export const exhibitLimits: WorkerLimits = { work: 4000, clock: 40_000, heap: 192 };

/** Reads a file that a case names, as `openPdfWorker` reads a blank form. */
export const openExhibitWorker = (root: string, limits: WorkerLimits = exhibitLimits): ReadApart =>
  openPdfWorker(root, limits, 'read-exhibit.js');

/**
 * Reads PDFs, each in a thread of its own with limits of time and memory, so that nothing in a file can hold up or end
 * the program. `root` is the package's folder; the thread runs what is built there. Rejects only for a fault of the
 * program itself.
 */
export function openPdfWorker(
  root: string,
  limits: WorkerLimits = usualLimits,
  thread = 'read-pdf.js',
): ReadApart {
  return (bytes, faces) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(join(root, 'dist', thread), {
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
        execArgv: [],
      });
      let started = false;
      const finish = (result: Awaited<ReturnType<ReadApart>>): void => {
        watch.stop();
        resolve(result);
        void worker.terminate();
      };
      const watch = afterWork(limits, () => finish({ did: 'refused', reason: 'too-slow' }));
      worker.on('message', (message: Message) => {
        if (message.did === 'started') started = true;
        else finish(message);
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

/**
 * Calls when the time for work is used up, or the clock has run out. The work is measured of the whole process, as no
 * thread's own can be asked for; the main thread only waits meanwhile.
 */
function afterWork({ work, clock }: WorkerLimits, call: () => void): { readonly stop: () => void } {
  const used = process.cpuUsage();
  const begun = performance.now();
  const look = (): void => {
    const { user, system } = process.cpuUsage(used);
    const left = Math.min(work * (1 - waiting) - (user + system) / 1000, clock - (performance.now() - begun));
    if (left <= 0) call();
    else timer = setTimeout(look, Math.max(pause, left));
  };
  let timer = setTimeout(look, Math.min(work, clock));
  return { stop: () => clearTimeout(timer) };
}
