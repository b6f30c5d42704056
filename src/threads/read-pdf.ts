import { parentPort, workerData } from 'node:worker_threads';
import { threadNumber } from '../adapters/limited-thread.ts';
import type { Faces } from '../form/blank/compiled-blank.ts';
import { readBlank } from '../form/template/read-blank.ts';

/** The thread in which a PDF from outside is read: says that it is there, then gives one result. */
const { bytes, faces } = workerData as { readonly bytes: Uint8Array; readonly faces: Faces };
parentPort?.postMessage({ did: 'started', thread: threadNumber() });
void readBlank(bytes, faces).then((part) => parentPort?.postMessage({ did: 'part', part }));
