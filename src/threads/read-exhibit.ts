import { parentPort, workerData } from 'node:worker_threads';
import { threadNumber } from '../adapters/limited-thread.ts';
import { readExhibit } from '../packet/exhibits/read-exhibit.ts';

/**
 * The thread in which a file that a case names is read: says that it is there, then gives one result. It is asked the way
 * the thread for blank forms is; what that one is given of typefaces is here the number of the first object.
 */
const { bytes, faces: first } = workerData as { readonly bytes: Uint8Array; readonly faces: number };
parentPort?.postMessage({ did: 'started', thread: threadNumber() });
void readExhibit(bytes, first).then((part) => parentPort?.postMessage({ did: 'part', part }));
