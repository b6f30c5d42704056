import { BlankError } from '../blank/refusal.ts';

/** Many times what official forms take: G-28 has 0.4 MB. */
export const mostBlankBytes = 16 * 1024 * 1024;
/** G-28 has 1,300. */
const mostObjects = 60_000;
/** Where a PDF may begin (PDF Reference 1.7, appendix H, note 13). */
const headWithin = 1024;
/** Where it ends (PDF Reference 1.7, appendix H, note 18, has 1,024 bytes; twice that here); a download that broke off has no end. */
const endWithin = 2048;

/** Refuses, before anything is parsed, what cannot be a blank form. Throws `BlankError`. */
export function guard(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new BlankError('empty');
  if (bytes.length > mostBlankBytes) throw new BlankError('too-large');
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.subarray(0, headWithin).indexOf('%PDF-') < 0) throw new BlankError('not-pdf');
  const end = view.subarray(Math.max(0, bytes.length - endWithin)).toString('latin1');
  if (!/startxref\s+\d+\s+%%EOF/.test(end)) throw new BlankError('damaged');
  let objects = 0;
  for (let at = view.indexOf(' obj'); at >= 0; at = view.indexOf(' obj', at + 4)) {
    objects += 1;
    if (objects > mostObjects) throw new BlankError('too-large');
  }
}
