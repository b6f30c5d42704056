import { availableParallelism } from 'node:os';
import { relative, resolve, sep } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { openSheetWorker } from '../../adapters/limited-thread.ts';
import { holdFolder } from '../../adapters/output/batch-folder.ts';
import { onInterrupt } from '../../adapters/signals.ts';
import { openWorkerPool } from '../../adapters/worker-pool.ts';
import type { Job, Row } from '../../batch/row.ts';
import { catalogues } from '../../content/messages/catalogues.ts';
import type { Language } from '../../content/messages/languages.ts';
import type { BatchPlace, WorkerPool } from '../../core/context.ts';
import type { RowInputs } from './row-work.ts';

/**
 * A long run leaves much behind, and by itself the heap grows with what is left lying: so it is swept when it has grown by
 * a fifth. It costs a twentieth of the time, and a hundred thousand rows take hardly more memory than a thousand.
 */
const sweepEarly = '--heap-growing-percent=20';

/** What a batch needs of the outside world. `root` is the package's folder, whose threads are used. */
export function openBatchContext(root: string, language: Language): BatchPlace {
  setFlagsFromString(sweepEarly);
  return {
    hold: (folder) => holdFolder(folder, catalogues[language].failures.files),
    pool: async <Task, Done>(setup: unknown, threads: number): Promise<WorkerPool<Task, Done>> => {
      const inputs: RowInputs = { ...(setup as Job), root, language, threads };
      return threads === 0 ? alone(inputs) : openWorkerPool(root, 'work-rows.js', inputs, threads);
    },
    readSheet: openSheetWorker(root),
    wayTo: (from, to) => relative(resolve(from), resolve(to)).split(sep).join('/'),
    processors: availableParallelism(),
    now: () => performance.now(),
    onInterrupt,
  };
}

/** One who works in this thread, and lets everybody else have a turn between two jobs. */
async function alone<Task, Done>(inputs: RowInputs): Promise<WorkerPool<Task, Done>> {
  const work = (await import('./row-work.ts')).openRowWork(inputs);
  return {
    threads: 0,
    do: (job) =>
      new Promise((done, failed) => {
        setImmediate(() => void work(job as readonly Row[]).then((rows) => done(rows as Done), failed));
      }),
    close: () => Promise.resolve(),
  };
}
