import { BlankError } from '../blank/refusal.ts';
import { mostUnpacked, type PdfLib } from '../blank/source.ts';

/** Of one stream when it is unpacked; bytes. */
const mostStream = 16 * 1024 * 1024;
/** References that are made while reading; Form G-28, of four pages and 97 fields, needs 14,000. */
const mostReferences = 400_000;

interface Unpacking {
  minBufferLength: number;
  buffer: Uint8Array;
  ensureBuffer(requested: number): Uint8Array;
}

/**
 * Puts limits on the library itself, in the thread that calls this: a stream that unpacks to more than any form holds
 * ends in `BlankError` where the memory would be taken, whatever it is packed or encrypted with. The library passes over
 * errors of single objects, so ask `refuse` when it is done, and `lift` the limits at the end: they count for one file.
 */
export function limitLibrary(pdf: PdfLib): { refuse(): void; lift(): void } {
  const unpacking = commonAncestor(pdf);
  const ensure = unpacking.ensureBuffer;
  const makeReference = pdf.PDFRef.of;
  let unpacked = 0;
  let references = 0;
  let over = false;
  const stop = (): never => {
    over = true;
    throw new BlankError('too-large');
  };
  unpacking.ensureBuffer = function limited(this: Unpacking, requested: number): Uint8Array {
    if (over || requested > mostStream) stop();
    const before = this.buffer.byteLength;
    const buffer = ensure.call(this, requested);
    unpacked += buffer.byteLength - before;
    if (unpacked > mostUnpacked) stop();
    return buffer;
  };
  pdf.PDFRef.of = (number, generation) => {
    references += 1;
    if (over || references > mostReferences) stop();
    return makeReference(number, generation);
  };
  return {
    refuse() {
      if (over) throw new BlankError('too-large');
    },
    lift() {
      unpacking.ensureBuffer = ensure;
      pdf.PDFRef.of = makeReference;
    },
  };
}

/** What every kind of unpacking is made from. */
function commonAncestor(pdf: PdfLib): Unpacking {
  const context = pdf.PDFContext.create();
  const stream = context.stream('00>', { Filter: 'ASCIIHexDecode' });
  let found: object = pdf.decodePDFRawStream(stream as Parameters<typeof pdf.decodePDFRawStream>[0]);
  while (!Object.hasOwn(found, 'ensureBuffer') || !Object.hasOwn(found, 'decode')) {
    const above: object | null = Object.getPrototypeOf(found);
    if (above === null) throw new Error('the library unpacks in another way');
    found = above;
  }
  return found as Unpacking;
}
