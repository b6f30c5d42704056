import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BatchWays as Flags } from '../../../src/app/batch/ways.ts';
import { makeDocument, withExif } from '../../packet/exhibits/make-files.ts';
import { baseline } from '../../packet/exhibits/pictures.ts';
import { emptyFolder } from '../../run-program.ts';
import { runBatch } from './run-batch.ts';
import { csvOf, type Row, rowsOf } from './table.ts';

/** Rows with documents: files by the number of the row, from 0. */
export const withDocuments = (
  rows: readonly Row[],
  files: (at: number) => readonly string[],
): readonly Row[] =>
  rows.map((row, at) => ({
    ...row,
    ...Object.fromEntries(
      [0, 1].flatMap((n) => {
        const file = files(at)[n] ?? '';
        return [
          [`documents.${n + 1}.kind`, file === '' ? '' : 'receipt-notice'],
          [`documents.${n + 1}.file`, file],
        ];
      }),
    ),
  }));

/** Puts papers that cases name into `scans` of a folder: a document of two pages and a photograph. */
export async function putScans(folder: string): Promise<void> {
  mkdirSync(join(folder, 'scans'), { recursive: true });
  writeFileSync(join(folder, 'scans', 'notice.pdf'), await makeDocument());
  writeFileSync(join(folder, 'scans', 'photo.jpg'), withExif(baseline, 6));
}

/** A folder with a table, and the batch to run there with packets. */
export function packetPlace(first: readonly Row[] = rowsOf(3)) {
  const here = emptyFolder();
  const table = join(here, 'cases.csv');
  const out = join(here, 'out');
  const put = (rows: readonly Row[]) => writeFileSync(table, csvOf(rows));
  put(first);
  const run = (asked: Partial<Flags> = {}) =>
    runBatch(table, { out, quiet: true, packet: true, workers: '0', ...asked });
  return { here, table, out, put, run };
}
