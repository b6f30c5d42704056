import type { PDFDict, PDFObject, PDFRawStream } from 'pdf-lib';
import type { Source } from '../../form/blank/source.ts';
import { ExhibitError } from './read-result.ts';

/** How a picture lies (Exif 2.3, 4.6.4 A, Orientation): 1 is upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

const orientationTag = 0x0112;
const mostEntries = 512;

/** Reads the orientation from a TIFF header and its first directory; 1 where none is said, or nothing can be read. */
export function orientationIn(tiff: Uint8Array): Orientation {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (view.byteLength < 8) return 1;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const little = order === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return 1;
  const entries = Math.min(view.getUint16(directory, little), mostEntries);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + 12 * index;
    if (at + 12 > view.byteLength) return 1;
    if (view.getUint16(at, little) !== orientationTag) continue;
    const value = view.getUint16(at + 8, little);
    return value >= 1 && value <= 8 ? (value as Orientation) : 1;
  }
  return 1;
}

/** Whether a picture lies on its side: width and height change places. */
export const isSideways = (orientation: Orientation): boolean => orientation >= 5;

/** The matrix that maps the unit square of a picture as it is stored to a box of this size in which it is upright. */
export function uprightMatrix(orientation: Orientation, width: number, height: number): readonly number[] {
  const [w, h] = [width, height];
  const matrices: Readonly<Record<Orientation, readonly number[]>> = {
    1: [w, 0, 0, h, 0, 0],
    2: [-w, 0, 0, h, w, 0],
    3: [-w, 0, 0, -h, w, h],
    4: [w, 0, 0, -h, 0, h],
    5: [0, -h, -w, 0, w, h],
    6: [0, -h, w, 0, 0, h],
    7: [0, h, w, 0, 0, 0],
    8: [0, h, -w, 0, w, 0],
  };
  return matrices[orientation];
}

/** A JPEG picture: what a PDF must know of it, and its bytes without anything that is not needed to draw it. */
export interface Jpeg {
  readonly width: number;
  readonly height: number;
  readonly components: 1 | 3 | 4;
  readonly orientation: Orientation;
  /** Inks of a CMYK picture are stored the other way round where Adobe wrote it. */
  readonly inverted: boolean;
  readonly bytes: Uint8Array;
}

const [startOfImage, endOfImage, startOfScan, restart0, restart7] = [0xd8, 0xd9, 0xda, 0xd0, 0xd7];
const [app0, app1, app14, app15, comment] = [0xe0, 0xe1, 0xee, 0xef, 0xfe];
/** Frames that a PDF viewer can draw (ISO 32000-1, 7.4.8): baseline, extended, progressive. */
const drawable = new Set([0xc0, 0xc1, 0xc2]);
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const hasNoLength = (marker: number): boolean =>
  marker === 0x01 || (marker >= restart0 && marker <= restart7) || marker === startOfImage;

const damaged = (): never => {
  throw new ExhibitError('damaged');
};
const begins = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;

/**
 * Reads the header of a JPEG file and leaves out all that says where, when and with what it was taken: every APP segment
 * but JFIF (without its small picture) and Adobe's, comments, and what follows the end. The picture itself is not touched.
 * Throws `ExhibitError`.
 */
export function readJpeg(file: Uint8Array): Jpeg {
  if (file[0] !== 0xff || file[1] !== startOfImage) damaged();
  const kept: Uint8Array[] = [file.subarray(0, 2)];
  let frame: { width: number; height: number; components: number } | undefined;
  let orientation: Orientation = 1;
  let adobe = false;
  let scans = 0;
  let at = 2;
  for (;;) {
    if (at + 1 >= file.length || file[at] !== 0xff) damaged();
    const marker = file[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) break;
    if (hasNoLength(marker)) damaged();
    const length = ((file[at + 2] ?? 0) << 8) | (file[at + 3] ?? 0);
    let end = at + 2 + length;
    if (length < 2 || end > file.length) damaged();
    const body = file.subarray(at + 4, end);
    if (isFrame(marker)) frame ??= frameOf(marker, body);
    if (marker === app1 && begins(body, 'Exif\0\0')) orientation = orientationIn(body.subarray(6));
    if (marker === app14 && begins(body, 'Adobe')) adobe = true;
    if (marker === startOfScan) {
      scans += 1;
      end = endOfScan(file, end);
    }
    const segment = keptOf(marker, body, file.subarray(at, end));
    if (segment) kept.push(segment);
    at = end;
  }
  kept.push(Uint8Array.of(0xff, endOfImage));
  if (frame === undefined || scans === 0) return damaged();
  const { width, height, components } = frame;
  if (components !== 1 && components !== 3 && components !== 4) throw new ExhibitError('picture-kind');
  return {
    width,
    height,
    components,
    orientation,
    inverted: adobe && components === 4,
    bytes: new Uint8Array(Buffer.concat(kept)),
  };
}

function frameOf(marker: number, body: Uint8Array): { width: number; height: number; components: number } {
  if (body.length < 6) damaged();
  if (!drawable.has(marker) || body[0] !== 8) throw new ExhibitError('picture-kind');
  const word = (at: number): number => ((body[at] ?? 0) << 8) | (body[at + 1] ?? 0);
  const [height, width, components] = [word(1), word(3), body[5] ?? 0];
  if (width === 0 || height === 0) damaged();
  return { width, height, components };
}

/** A segment as it goes on, if it does. */
function keptOf(marker: number, body: Uint8Array, whole: Uint8Array): Uint8Array | undefined {
  if (marker === comment) return undefined;
  if (marker < app0 || marker > app15) return whole;
  if (marker === app14 && begins(body, 'Adobe') && body.length >= 12) return shortened(whole, 14);
  if (marker !== app0 || !begins(body, 'JFIF\0') || body.length < 14) return undefined;
  const plain = shortened(whole, 16);
  plain.set([0, 0], 16);
  return plain;
}

/** The beginning of a segment, and its length said anew: some programs write more behind what is known. */
function shortened(segment: Uint8Array, length: number): Uint8Array {
  const plain = segment.slice(0, length + 2);
  plain.set([0, length], 2);
  return plain;
}

/** Where the coded data behind a scan header ends: at the next marker that is not one of its own. */
function endOfScan(file: Uint8Array, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && (next < restart0 || next > restart7)) return at;
  }
  return damaged();
}

/** Boxes of JPEG 2000 that say something of a picture and draw none of it (ISO/IEC 15444-1, annex I). */
const telling = new Set(['xml ', 'uuid', 'uinf', 'url ', 'jp2i']);

/** A JPEG 2000 file without its descriptions; as it is where it cannot be read. */
export function plainJpx(data: Uint8Array): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (data.length < 12 || view.getUint32(4) !== 0x6a502020) return data.slice();
  const kept: Uint8Array[] = [];
  for (let at = 0; at + 8 <= data.length; ) {
    const name = Buffer.from(data.subarray(at + 4, at + 8)).toString('latin1');
    const said = view.getUint32(at);
    const length = said === 0 ? data.length - at : said;
    // The long form of a length begins with 1: boxes of more than 4 GB.
    if (length < 8 || at + length > data.length) return data.slice();
    if (!telling.has(name)) kept.push(data.subarray(at, at + length));
    at += length;
  }
  return new Uint8Array(Buffer.concat(kept));
}

/** A photograph that no reader of ours understands goes on as it is: the viewer may. */
function plainJpeg(data: Uint8Array): Uint8Array {
  try {
    return readJpeg(data).bytes;
  } catch {
    return data;
  }
}

/**
 * Takes out of every photograph within a document what it tells of its making: it says as much as one by itself. Changes
 * the document at hand.
 */
export function makePicturesPlain(source: Source): void {
  const { pdf, document } = source;
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof pdf.PDFRawStream)) continue;
    const filters = filtersOf(source, object.dict);
    const last = filters.at(-1);
    if (last !== 'DCTDecode' && last !== 'JPXDecode') continue;
    const data = filters.length === 1 ? object.getContents() : withoutLast(source, object);
    if (data === undefined) continue;
    const dict = object.dict.clone(document.context);
    const parameters = source.get(dict, 'DecodeParms');
    const ownParameters =
      parameters instanceof pdf.PDFArray
        ? source.resolve(parameters.asArray()[filters.length - 1])
        : parameters;
    dict.set(pdf.PDFName.of('Filter'), pdf.PDFName.of(last));
    dict.delete(pdf.PDFName.of('DecodeParms'));
    if (ownParameters instanceof pdf.PDFDict) dict.set(pdf.PDFName.of('DecodeParms'), ownParameters);
    document.context.assign(
      ref,
      pdf.PDFRawStream.of(dict, last === 'DCTDecode' ? plainJpeg(data) : plainJpx(data)),
    );
  }
}

function filtersOf(source: Source, dict: PDFDict): readonly (string | undefined)[] {
  const filter = source.get(dict, 'Filter');
  const list: readonly PDFObject[] = filter === undefined ? [] : source.list(filter);
  return list.length > 0 ? list.map((each) => source.name(each)) : [source.name(filter)];
}

/** What the last filter works on; undefined where the others cannot be undone. */
function withoutLast(source: Source, stream: PDFRawStream): Uint8Array | undefined {
  const { pdf, document } = source;
  const filters = filtersOf(source, stream.dict).slice(0, -1);
  const dict = document.context.obj({ Filter: filters.map((each) => each ?? '') });
  try {
    return pdf.decodePDFRawStream(pdf.PDFRawStream.of(dict, stream.getContents())).decode();
  } catch {
    return undefined;
  }
}
