import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tableRows } from '../../bench/batch-rows.mjs';

/** One row of a table by its headings. */
export type Row = Readonly<Record<string, string>>;

/** Rows as a law office keeps them; the same number gives the same rows. */
export const rowsOf = (count: number, mixed = false): readonly Row[] => tableRows(count, { mixed });

const cell = (text: string): string =>
  /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;

/** A CSV file of rows; columns in the order of the first row. */
export function csvOf(rows: readonly Row[], without: readonly string[] = []): string {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => !without.includes(column));
  const line = (values: readonly string[]): string => `${values.map(cell).join(',')}\n`;
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map(line).join('');
}

export interface Entry {
  readonly sha256: string;
  /** Another one when the file was written anew. */
  readonly inode: bigint;
  readonly changed: bigint;
}

/** Every file in a folder and the folders in it, by its way from there; the list of a packet, whose salt is random, aside. */
export function filesIn(folder: string, way = ''): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of readdirSync(join(folder, way), { withFileTypes: true })) {
    const name = way === '' ? entry.name : `${way}/${entry.name}`;
    if (entry.name === '.case-assist.json') continue;
    if (entry.isDirectory()) for (const [deeper, file] of filesIn(folder, name)) found.set(deeper, file);
    else {
      const { ino, mtimeNs } = statSync(join(folder, name), { bigint: true });
      const sha256 = createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
      found.set(name, { sha256, inode: ino, changed: mtimeNs });
    }
  }
  return found;
}

/** The files of a folder as text that can be compared: name and hash. */
export const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...filesIn(folder)].sort().map(([name, { sha256 }]) => [name, sha256]));

/** A random number below `below`, always the same ones for a seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}
