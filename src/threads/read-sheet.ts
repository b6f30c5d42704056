import { parentPort, workerData } from 'node:worker_threads';
import { threadNumber } from '../adapters/pdf-worker.ts';
import { readOdsSheet } from '../batch/table/ods.ts';

/** The thread in which an OpenDocument sheet is read; asked as the one for blank forms is, with the name of the sheet. */
const { bytes, faces: sheet } = workerData as {
  readonly bytes: Uint8Array;
  readonly faces: string | undefined;
};
parentPort?.postMessage({ did: 'started', thread: threadNumber() });
void readOdsSheet(bytes, sheet).then((value) => parentPort?.postMessage({ did: 'read', value }));
