import { compileOpened, openBlank } from '../blank/compile.ts';
import type { CompiledBlank, Faces } from '../blank/compiled-blank.ts';
import { BlankError, type BlankReason } from '../blank/refusal.ts';
import { guard, refuseBroken } from './guard.ts';
import { printedText, type Run } from './page-text.ts';
import { type Survey, survey } from './surveyed.ts';

/** A blank, and what it tells of itself. */
export interface ReadBlank {
  readonly blank: CompiledBlank;
  readonly survey: Survey;
}

/** What comes back from the thread in which a PDF is read. */
export type ReadResult =
  | { readonly did: 'read'; readonly value: ReadBlank }
  | { readonly did: 'refused'; readonly reason: BlankReason };

/**
 * Reads and compiles a PDF from outside. Meant for a thread of its own, with limits on time and memory. Gives a refusal for
 * whatever cannot serve as a blank; never throws.
 */
export async function readBlank(bytes: Uint8Array, faces: Faces): Promise<ReadResult> {
  try {
    guard(bytes);
    const source = await openBlank(bytes);
    refuseBroken(source);
    const blank = await compileOpened(source, bytes, faces);
    return { did: 'read', value: { blank, survey: survey(blank, await printedText(source)) } };
  } catch (error) {
    return { did: 'refused', reason: error instanceof BlankError ? error.reason : 'damaged' };
  }
}

/** The text of every page of a file. */
export const readPrinted = async (bytes: Uint8Array): Promise<readonly (readonly Run[])[]> =>
  printedText(await openBlank(bytes));
