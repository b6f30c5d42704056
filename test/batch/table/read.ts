import type { TableRow } from '../../../src/batch/row.ts';
import { openTable, type TableSettings } from '../../../src/batch/table/open-table.ts';
import type { TableContext } from '../../../src/batch/table/source.ts';
import { readSheet } from '../../../src/batch/table/workbook/read-sheet.ts';
import { en } from '../../../src/content/messages/en.ts';
import type { ByteStream, ReadParts } from '../../../src/core/context.ts';
import { InputError } from '../../../src/core/errors.ts';

export type Given = string | Uint8Array;

const bytesOf = (given: Given): Uint8Array =>
  typeof given === 'string' ? new TextEncoder().encode(given) : given;

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A world with one file in it, which comes in pieces of this size. */
export function worldOf(given: Given, size = 65_536): TableContext {
  const bytes = bytesOf(given);
  const stream = (path: string): ByteStream => ({
    size: path === '-' ? undefined : bytes.length,
    chunks: cut(bytes, size),
  });
  const files = { stream: async (path: string) => stream(path) };
  // Here and not in a thread: a thread for each of some thousand workbooks would take minutes.
  return { files, messages: en, readSheet: readSheet as ReadParts };
}

/** All rows of a table. */
export async function rowsOf(
  given: Given,
  { name = 'table', pieces, ...settings }: TableSettings & { name?: string; pieces?: number } = {},
): Promise<readonly TableRow[]> {
  const table = await openTable(name, settings, worldOf(given, pieces));
  const rows: TableRow[] = [];
  for await (const batch of table.rows) rows.push(...batch);
  return rows;
}

/** The refusal of a table, in lines: the sentence, and each problem. Any other error fails the test. */
export async function refusalOf(given: Given, settings: Parameters<typeof rowsOf>[1] = {}): Promise<string> {
  try {
    await rowsOf(given, settings);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const problems = error.problems.map((p) => `${p.path}: ${p.found}; ${p.wanted}`);
    return [error.message, ...problems].join('\n');
  }
  throw new Error('the table was taken');
}

/** The problems of a row, in lines. */
export const problemsOf = (row: TableRow | undefined): readonly string[] =>
  (row?.problems ?? []).map((p) => `${p.column}|${p.path}|${p.found}|${p.wanted}`);
