import { parentPort, workerData } from 'node:worker_threads';
import { failed } from './adapters/crew.ts';
import type { DeskSetup, RowTask } from './batch/row-work.ts';
import { openDesk } from './batch-desk.ts';

/** A thread of a batch: gets its setup, then rows, and answers every lot of rows in turn. */
const work = openDesk(workerData as DeskSetup);
parentPort?.on('message', (tasks: readonly RowTask[]) => {
  try {
    parentPort?.postMessage({ did: 'done', done: work(tasks) });
  } catch (error) {
    parentPort?.postMessage(failed(error));
  }
});
