import type { PDFContext, PDFDict, PDFRawStream } from 'pdf-lib';
import { unpackedWithin } from './limits.ts';
import type { Source } from './source.ts';

type Pdf = Source['pdf'];

/** A part of the chain of cross-references, newest first: objects by number, whether they are in use. */
interface Section {
  readonly objects: ReadonlyMap<number, boolean>;
  readonly about: PDFDict;
}

/** A head of a section, `first count`, and a line of it, of which some programs write 19 bytes (ISO 32000-1, 7.5.4). */
const sectionHead = /\s*(\d+)\s+(\d+)\s+/y;
const sectionLine = /(\d{10}) (\d{5}) ([nf])\s*/y;

/**
 * Forgets the objects that the file says were deleted (ISO 32000-1, 7.5.4 and 7.5.6): viewers show nothing of them, while the
 * library, which reads a file from its beginning, would show them again. A chain of cross-references that cannot be read is left
 * alone: then viewers, too, take what stands in the file.
 */
export function forgetDeleted({ pdf, document }: Pick<Source, 'pdf' | 'document'>, bytes: Uint8Array): void {
  const inUse = inUseByNumber(pdf, bytes);
  if (![...inUse.values()].includes(false)) return;
  for (const [ref] of document.context.enumerateIndirectObjects())
    if (inUse.get(ref.objectNumber) === false) document.context.delete(ref);
}

/** Whether objects are in use, by what is newest of them; empty where the chain is broken. */
function inUseByNumber(pdf: Pdf, bytes: Uint8Array): ReadonlyMap<number, boolean> {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tail = view.subarray(Math.max(0, view.lastIndexOf('startxref'))).toString('latin1', 0, 64);
  const context = pdf.PDFContext.create();
  const known = new Map<number, boolean>();
  const seen = new Set<number>();
  let at = Number(/^startxref\s+(\d+)/.exec(tail)?.[1] ?? -1);
  while (at >= 0 && !seen.has(at)) {
    seen.add(at);
    const section = sectionAt(pdf, context, view, at);
    if (section === undefined) return new Map();
    const { about, objects } = section;
    // Objects that older programs shall not see are free in the table, and in use in a stream beside it (7.5.8.4).
    const besides = offsetOf(pdf, about, 'XRefStm');
    const hidden = besides < 0 ? undefined : sectionAt(pdf, context, view, besides);
    for (const [number, used] of hidden?.objects ?? [])
      if (used && !known.has(number)) known.set(number, true);
    for (const [number, used] of objects) if (!known.has(number)) known.set(number, used);
    at = offsetOf(pdf, about, 'Prev');
  }
  return known;
}

function offsetOf(pdf: Pdf, about: PDFDict, key: string): number {
  const value = about.get(pdf.PDFName.of(key));
  return value instanceof pdf.PDFNumber ? value.asNumber() : -1;
}

/** The table or the stream at an offset, which counts from the head of the file where something stands before that. */
function sectionAt(pdf: Pdf, context: PDFContext, view: Buffer, at: number): Section | undefined {
  for (const from of new Set([at, at + Math.max(0, view.indexOf('%PDF-'))])) {
    const start = view.toString('latin1', from, from + 64);
    const [stream] = /^\s*\d+\s+\d+\s+obj/.exec(start) ?? [];
    const [table] = /^\s*xref\s/.exec(start) ?? [];
    try {
      if (stream !== undefined) return streamAt(pdf, context, view.subarray(from + stream.length));
      if (table !== undefined) return tableAt(pdf, context, view.subarray(from + table.length));
    } catch {
      return undefined;
    }
  }
  return undefined;
}

function tableAt(pdf: Pdf, context: PDFContext, view: Buffer): Section | undefined {
  const end = view.indexOf('trailer');
  if (end < 0) return undefined;
  const text = view.toString('latin1', 0, end);
  const objects = new Map<number, boolean>();
  let at = 0;
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (let head = next(sectionHead); head; head = next(sectionHead)) {
    const [, first, count] = head.map(Number) as [number, number, number];
    let number = first;
    for (let left = count; left > 0; left -= 1) {
      const [, , generation, kind] = next(sectionLine) ?? [];
      if (kind === undefined) return undefined;
      // Some programs count from 1 what begins with the entry of number 0, which is always free.
      if (number === 1 && left === count && generation === '65535' && kind === 'f') number = 0;
      objects.set(number, kind === 'n');
      number += 1;
    }
  }
  const about = pdf.PDFObjectParser.forBytes(view.subarray(end + 'trailer'.length), context).parseObject();
  return about instanceof pdf.PDFDict ? { objects, about } : undefined;
}

function streamAt(pdf: Pdf, context: PDFContext, view: Buffer): Section | undefined {
  const stream = pdf.PDFObjectParser.forBytes(view, context).parseObject();
  if (!(stream instanceof pdf.PDFRawStream)) return undefined;
  const numbers = (key: string): readonly number[] | undefined => {
    const value = stream.dict.get(pdf.PDFName.of(key));
    return value instanceof pdf.PDFArray
      ? value.asArray().map((each) => (each instanceof pdf.PDFNumber ? each.asNumber() : Number.NaN))
      : undefined;
  };
  const data = unpredicted(pdf, stream);
  const widths = numbers('W') ?? [];
  const index = numbers('Index') ?? [0, offsetOf(pdf, stream.dict, 'Size')];
  const [ofKind = 0, ...others] = widths;
  const width = others.reduce((sum, each) => sum + each, ofKind);
  if (data === undefined || !(width > 0) || [...widths, ...index].some((each) => !(each >= 0)))
    return undefined;
  const objects = new Map<number, boolean>();
  let at = 0;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    const [first = 0, count = 0] = index.slice(pair);
    for (let number = first; number < first + count && at + width <= data.length; number += 1) {
      // Without a kind all are in use; 0 is a free one (ISO 32000-1, table 18).
      objects.set(number, ofKind === 0 || data.subarray(at, at + ofKind).some((byte) => byte !== 0));
      at += width;
    }
  }
  return { objects, about: stream.dict };
}

/** What a stream of a cross-reference holds, with its predictor taken back; undefined for a predictor that none of them has. */
function unpredicted(pdf: Pdf, stream: PDFRawStream): Uint8Array | undefined {
  const data = unpackedWithin(pdf, stream);
  const how = stream.dict.lookup(pdf.PDFName.of('DecodeParms'));
  const about = how instanceof pdf.PDFArray ? how.lookup(0) : how;
  const [predictor, columns] =
    about instanceof pdf.PDFDict
      ? [offsetOf(pdf, about, 'Predictor'), offsetOf(pdf, about, 'Columns')]
      : [1, 1];
  if (predictor <= 1) return data;
  if (predictor < 10 || columns < 1) return undefined;
  const rows = Math.floor(data.length / (columns + 1));
  const plain = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const kind = data[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column += 1) {
      const at = row * columns + column;
      const left = column > 0 ? (plain[at - 1] ?? 0) : 0;
      const up = row > 0 ? (plain[at - columns] ?? 0) : 0;
      const corner = column > 0 && row > 0 ? (plain[at - columns - 1] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][kind];
      if (guess === undefined) return undefined;
      plain[at] = (data[at + row + 1] ?? 0) + guess;
    }
  }
  return plain;
}

/** The one of three bytes that is nearest to `left + up - corner`: the predictor of Paeth (PNG specification, 9.4). */
function nearest(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const away = (byte: number): number => Math.abs(sum - byte);
  if (away(left) <= away(up) && away(left) <= away(corner)) return left;
  return away(up) <= away(corner) ? up : corner;
}
