import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BatchFolder, ClaimedFile, ClaimedUnit } from '../../../src/core/output-folder.ts';

export const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file of a batch. */
export const file = (name: string, text: string, replace = false): ClaimedFile => ({
  file: name,
  key: `key of ${text}`,
  sha256: sha256(text),
  bytes: bytes(text),
  replace,
});

/** Puts units into a folder in one lot; gives the names that something else has. */
export async function put(folder: BatchFolder, units: readonly ClaimedUnit[]): Promise<readonly string[]> {
  const lot = folder.lot();
  for (const each of units) lot.add(each);
  return lot.close();
}

/** The program's own folder, and what is not finished in it. */
export const own = (folder: string): string => join(folder, '.case-assist');
export const temporaries = (folder: string): readonly string[] =>
  readdirSync(own(folder)).filter((name) => name.endsWith('.tmp'));
