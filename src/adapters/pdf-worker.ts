import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadApart } from '../context.ts';
import { codeOf } from './system-error.ts';

/** What a PDF from outside may take: wall-clock milliseconds, and megabytes of the thread's own heap. */
export interface WorkerLimits {
  readonly milliseconds: number;
  readonly heap: number;
}
export const usualLimits: WorkerLimits = { milliseconds: 1800, heap: 96 };

type Message = { readonly did: 'started' } | Awaited<ReturnType<ReadApart>>;

/**
 * Reads PDFs, each in a thread of its own with limits of time and memory, so that nothing in a file can hold up or end
 * the program. `root` is the package's folder; the thread runs what is built there. Rejects only for a fault of the
 * program itself.
 */
export function openPdfWorker(root: string, limits: WorkerLimits = usualLimits): ReadApart {
  return (bytes, faces) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(join(root, 'dist', 'read-pdf.js'), {
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
        clearTimeout(timer);
        resolve(result);
        void worker.terminate();
      };
      const timer = setTimeout(() => finish({ did: 'refused', reason: 'too-slow' }), limits.milliseconds);
      worker.on('message', (message: Message) => {
        if (message.did === 'started') started = true;
        else finish(message);
      });
      worker.on('error', (error) => {
        if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY')
          return finish({ did: 'refused', reason: 'too-large' });
        if (started) return finish({ did: 'refused', reason: 'damaged' });
        clearTimeout(timer);
        reject(error);
      });
      worker.on('exit', () => finish({ did: 'refused', reason: 'damaged' }));
    });
}
