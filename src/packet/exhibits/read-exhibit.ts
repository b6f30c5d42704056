import { mostFileBytes } from './guard-pdf.ts';
import { kindOfFile, reasonOfKind } from './kind-of-file.ts';
import { pdfReason, readPdf } from './read-pdf.ts';
import { readPicture } from './read-picture.ts';
import { ExhibitError, type ExhibitReason, type ReadExhibit } from './read-result.ts';

/** What comes back from the thread in which a file is read. */
export type ExhibitResult =
  | { readonly did: 'read'; readonly value: ReadExhibit }
  | { readonly did: 'refused'; readonly reason: ExhibitReason };

/**
 * Reads one file that a case names, into objects numbered from `first` on. Meant for a thread of its own, one file at a
 * time. Gives a refusal for whatever cannot be an exhibit; never throws.
 */
export async function readExhibit(bytes: Uint8Array, first: number): Promise<ExhibitResult> {
  try {
    if (bytes.length === 0) throw new ExhibitError('empty');
    if (bytes.length > mostFileBytes) throw new ExhibitError('too-large');
    const kind = kindOfFile(bytes);
    if (kind === 'pdf') return { did: 'read', value: await readPdf(bytes, first) };
    if (kind === 'jpeg' || kind === 'png') return { did: 'read', value: readPicture(kind, bytes, first) };
    throw new ExhibitError(reasonOfKind[kind]);
  } catch (error) {
    return { did: 'refused', reason: pdfReason(error) };
  }
}
