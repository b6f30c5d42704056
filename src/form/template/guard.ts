import { timesIn } from '../blank/limits.ts';
import { BlankError } from '../blank/refusal.ts';
import type { Source } from '../blank/source.ts';

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
  refuseUnsound(bytes, mostObjects, endWithin);
}

/** A file that was changed so often is none; each change leaves a cross-reference. */
const mostCrossReferences = 1000;
/** Dictionaries within dictionaries, for each object; Form I-130 has less than two. */
const dictionariesEach = 4;

/**
 * Refuses, before it is parsed, what has no end, and what would keep the library busy for ever: more objects than that, and
 * chains of cross-references. Throws `BlankError`.
 */
export function refuseUnsound(bytes: Uint8Array, mostObjects: number, endWithin: number): void {
  if (!/startxref\s+\d+\s+%%EOF/.test(Buffer.from(bytes.slice(-endWithin)).toString('latin1')))
    throw new BlankError('damaged');
  const mostDictionaries = dictionariesEach * mostObjects;
  if (timesIn(bytes, ' obj', mostObjects) > mostObjects) throw new BlankError('too-large');
  if (timesIn(bytes, '<<', mostDictionaries) > mostDictionaries) throw new BlankError('too-large');
  if (
    timesIn(bytes, '/XRef', mostCrossReferences) + timesIn(bytes, 'trailer', mostCrossReferences) >
    mostCrossReferences
  )
    throw new BlankError('too-deep');
}

/**
 * The library passes over objects that it cannot read; a form or a document without some of its parts is none. Cross-reference
 * streams of encrypted files are always among them, and do not count: they are never encrypted themselves. Throws `BlankError`.
 */
export function refuseBroken({ pdf, document }: Source): void {
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof pdf.PDFInvalidObject)) continue;
    const bytes = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(bytes, 0);
    if (!/\/Type\s*\/XRef\b/.test(Buffer.from(bytes).toString('latin1'))) throw new BlankError('damaged');
  }
}
