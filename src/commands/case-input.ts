import type { Context } from '../context.ts';
import type { CaseFile } from '../core/case-file.ts';
import { readCase } from '../core/read-case.ts';

const maxBytes = 1024 * 1024;

/** Reads the case in a file, or on standard input for `-`. Throws `InputError` with every problem at once. */
export async function readCaseAt(source: string, { files, messages }: Context): Promise<CaseFile> {
  const bytes = source === '-' ? await files.readInput(maxBytes) : await files.read(source, maxBytes);
  return readCase(bytes, messages);
}
