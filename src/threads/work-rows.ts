import { parentPort, workerData } from 'node:worker_threads';
import { failed } from '../adapters/worker-pool.ts';
import { openRowWork, type RowInputs } from '../app/batch/row-work.ts';
import type { Row } from '../batch/row.ts';

/**
 * A thread of a batch: gets its inputs, then rows, and answers every lot of rows in turn. While the disk flushes one lot of
 * forms the next one is worked on.
 */
const work = openRowWork(workerData as RowInputs);
let before: Promise<void> = Promise.resolve();
parentPort?.on('message', (tasks: readonly Row[]) => {
  const answer = work(tasks).then((done) => ({ did: 'done' as const, done }), failed);
  before = before.then(async () => parentPort?.postMessage(await answer));
});
