import type { PDFDict, PDFName, PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import { inflatedWithin } from '../bytes.ts';
import { BlankError } from './refusal.ts';

type PdfLib = typeof import('pdf-lib');

/** Of one stream that is unpacked while a file is read; bytes. */
const mostStream = 16 * 1024 * 1024;
/** Of all streams that are unpacked of one file; bytes. */
export const mostUnpacked = 64 * 1024 * 1024;
/** References of a file, and entries of a cross-reference; Form G-28, of four pages and 97 fields, has 14,000. */
const mostReferences = 400_000;
/** An offset needs no more bytes (ISO 32000-1, 7.5.8.2). */
const widestColumn = 8;
/** Deflated data swells no more than this (RFC 1951: 258 bytes from two bits). */
const mostSwelling = 1032;
/** Bytes that are taken at once from a stream that the library unpacks. */
const step = 65_536;

/**
 * What a stream holds when it is unpacked. Node undoes FlateDecode, in a tenth of the library's time, the library the rest,
 * step by step. Throws `BlankError` for more than any form holds, and whatever the library does for what is damaged.
 */
export function unpackedWithin(pdf: PdfLib, stream: PDFRawStream): Uint8Array {
  const { context } = stream.dict;
  const key = (name: string): PDFName => pdf.PDFName.of(name);
  const [filter, parameters] = ['Filter', 'DecodeParms'].map((name) => stream.dict.lookup(key(name)));
  const filters = filter instanceof pdf.PDFArray ? filter.asArray() : filter ? [filter] : [];
  let bytes = stream.getContents();
  filters.forEach((each, at) => {
    const name = context.lookup(each);
    const flate = name === key('FlateDecode');
    const plain = flate ? inflatedWithin(bytes, mostStream) : undefined;
    // Of deflated data the library unpacks a block at once, however much that is, unless it stops at the first two bytes.
    if (flate && !plain && isDeflated(bytes) && bytes.length * mostSwelling > mostUnpacked)
      throw new BlankError('damaged');
    const own = parameters instanceof pdf.PDFArray ? parameters.lookup(at) : parameters;
    const dict = pdf.PDFDict.withContext(context);
    if (name) dict.set(key('Filter'), name);
    if (own) dict.set(key('DecodeParms'), own);
    bytes = plain ?? unpackedByLibrary(pdf, dict, bytes);
  });
  return bytes;
}

/** The same of data that is packed once, in a dictionary that says how. */
function unpackedByLibrary(pdf: PdfLib, dict: PDFDict, bytes: Uint8Array): Uint8Array {
  const decoder = pdf.decodePDFRawStream(pdf.PDFRawStream.of(dict, bytes));
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = decoder.getBytes(step); part.length > 0; part = decoder.getBytes(step)) {
    size += part.length;
    if (size > mostStream) throw new BlankError('too-large');
    parts.push(new Uint8Array(part));
  }
  return Buffer.concat(parts);
}

/** Whether data begins as deflated data does (RFC 1950, 2.2). */
const isDeflated = ([first = 0, second = 0]: Uint8Array): boolean =>
  first % 16 === 8 && (first * 256 + second) % 31 === 0 && (second & 32) === 0;

/**
 * Refuses a file in which the library would unpack more than any form holds while it reads: it unpacks object streams and
 * cross-reference streams at once, whatever they are packed or encrypted with. Throws `BlankError`.
 */
export async function refuseSwollen(pdf: PdfLib, bytes: Uint8Array): Promise<void> {
  const { PDFName, PDFParser, PDFRawStream, PDFRef } = pdf;
  const found: [PDFRef, PDFRawStream][] = [];
  const atOnce = ['ObjStm', 'XRef'].map((name) => PDFName.of(name));
  /** A reader that leaves out what the library unpacks; a kind that is told elsewhere may be any. */
  class Outline extends PDFParser {
    override parseObject(ref?: PDFRef): PDFObject {
      const object = super.parseObject(ref);
      if (ref === undefined || !(object instanceof PDFRawStream)) return object;
      const type = object.dict.get(PDFName.of('Type'));
      if (!(type instanceof PDFRef) && !atOnce.some((each) => each === type)) return object;
      found.push([ref, object]);
      const { trailerInfo } = this.context;
      for (const key of ['Encrypt', 'ID'] as const) {
        const value = object.dict.get(PDFName.of(key));
        if (value) trailerInfo[key] = value;
      }
      return object.dict;
    }
  }
  if (timesIn(bytes, ' R', mostReferences) > mostReferences) throw new BlankError('too-large');
  const context = await new Outline(bytes, Number.POSITIVE_INFINITY).parseDocument();
  for (const [, stream] of found) checkEntries(pdf, stream.dict);
  checkSizes(
    pdf,
    found.map(([, stream]) => stream),
  );
  const { Encrypt, ID } = context.trailerInfo;
  if (Encrypt && found.length > 0)
    checkSizes(pdf, await decrypted(pdf, found, String(context.lookup(Encrypt)), String(context.lookup(ID))));
}

/** A cross-reference has no more entries than that, nor wider ones; what it tells elsewhere, it may not. */
function checkEntries(pdf: PdfLib, dict: PDFDict): void {
  const numbers = (key: string): readonly number[] => {
    const value = dict.get(pdf.PDFName.of(key));
    const all = value instanceof pdf.PDFArray ? value.asArray() : value ? [value] : [];
    if (all.some((each) => !(each instanceof pdf.PDFNumber))) throw new BlankError('damaged');
    return all.map((each) => (each as import('pdf-lib').PDFNumber).asNumber());
  };
  if (numbers('W').some((width) => width > widestColumn)) throw new BlankError('damaged');
  const lengths = [...numbers('Size'), ...numbers('Index').filter((_, at) => at % 2 === 1)];
  if (lengths.reduce((sum, each) => sum + each, 0) > mostReferences) throw new BlankError('too-large');
  numbers('N');
}

function checkSizes(pdf: PdfLib, streams: readonly PDFRawStream[]): void {
  let size = 0;
  for (const stream of streams) {
    let bytes: Uint8Array;
    try {
      bytes = unpackedWithin(pdf, stream);
    } catch (error) {
      if (error instanceof BlankError) throw error;
      // Noise, as everything of an encrypted file is to one who does not decrypt it: the library stops at it.
      continue;
    }
    size += bytes.length;
    if (size > mostUnpacked) throw new BlankError('too-large');
    if (timesIn(bytes, ' R', mostReferences) > mostReferences) throw new BlankError('too-large');
  }
}

/** The same streams as the library decrypts them, from a file that has nothing but them. */
async function decrypted(
  pdf: PdfLib,
  found: readonly (readonly [PDFRef, PDFRawStream])[],
  encrypt: string,
  id: string,
): Promise<readonly PDFRawStream[]> {
  // A key belongs to a number; of two streams of one number only the last would be decrypted.
  if (new Set(found.map(([ref]) => ref)).size < found.length) throw new BlankError('damaged');
  const free = Math.max(...found.map(([ref]) => ref.objectNumber)) + 1;
  const parts = found.flatMap(([ref, stream]) => [
    `${ref.objectNumber} ${ref.generationNumber} obj <</Length ${stream.getContents().length}>> stream\n`,
    stream.getContents(),
    '\nendstream endobj\n',
  ]);
  const trailer = `<</Encrypt ${free} 0 R/Root ${free + 1} 0 R/ID ${id}>>`;
  const file = [
    '%PDF-1.7\n',
    ...parts,
    `${free} 0 obj ${encrypt} endobj\n${free + 1} 0 obj <</Type/Catalog>> endobj\ntrailer ${trailer}\n`,
  ];
  const bytes = Buffer.concat(file.map((part) => Buffer.from(part as string, 'latin1')));
  const { context } = await pdf.PDFDocument.load(bytes, { password: '', updateMetadata: false });
  return found.flatMap(([ref, { dict }]) => {
    const stream = context.lookup(ref);
    return stream instanceof pdf.PDFRawStream ? [pdf.PDFRawStream.of(dict, stream.getContents())] : [];
  });
}

/** How often a word stands in a file; counting ends one above the most. */
export function timesIn(bytes: Uint8Array, word: string, most: number): number {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let times = 0;
  for (let at = view.indexOf(word); at >= 0 && times <= most; at = view.indexOf(word, at + word.length))
    times += 1;
  return times;
}
