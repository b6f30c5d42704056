import type { CaseFile } from '../core/case-file.ts';
import { mostCaseBytes } from '../core/case-tree.ts';
import type { Context } from '../core/context.ts';
import { readGoodCase } from '../core/read-good-case.ts';

/** Reads the case in a file, or on standard input for `-`. Throws `InputError` with every problem at once. */
export async function readCaseAt(source: string, { files, messages }: Context): Promise<CaseFile> {
  const bytes =
    source === '-' ? await files.readInput(mostCaseBytes) : await files.read(source, mostCaseBytes);
  return readGoodCase(bytes) ?? (await import('../core/read-case.ts')).readCase(bytes, messages);
}
