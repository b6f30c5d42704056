import { parentPort, workerData } from 'node:worker_threads';
import { type Answer, threadNumber } from '../adapters/limited-thread.ts';
import { readSheet, type SheetPart } from '../batch/table/workbook/read-sheet.ts';

/** The thread in which a workbook is read: says that it is there, then gives a part each time it is asked. */
const { bytes, sheet } = workerData as { readonly bytes: Uint8Array; readonly sheet: string | undefined };
const say = (answer: Answer<SheetPart>): void => parentPort?.postMessage(answer);
say({ did: 'started', thread: threadNumber() });
const parts = readSheet(bytes, sheet);
parentPort?.on('message', ({ answer }: { readonly answer: string | undefined }) => {
  void parts
    .next(answer)
    .then(({ done, value }) => say(done ? { did: 'end' } : { did: 'part', part: value }));
});
