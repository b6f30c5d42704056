import type { CompiledBlank } from './compiled-blank.ts';
import { BlankError } from './refusal.ts';

/**
 * Reads, decrypts (with the empty password) and cleans a blank, once. Gives constant bytes and slots. Throws
 * `BlankError` (exit 5). Runs in the caller's thread: a file from outside belongs in a worker with limits.
 */
export async function compileBlank(bytes: Uint8Array): Promise<CompiledBlank> {
  if (bytes.length === 0) throw new BlankError('empty');
  throw new BlankError('damaged');
}
