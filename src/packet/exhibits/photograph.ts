import type { PDFName, PDFRawStream } from 'pdf-lib';
import { BlankError } from '../../form/blank/refusal.ts';
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

/** The matrix that maps the unit square of a picture as it is stored to a box of this size in which it is upright. */
export function uprightMatrix(orientation: Orientation, w: number, h: number): readonly number[] {
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

/** A picture as a PDF holds it: the file's own data, or those of the file made plain, and nothing that is not drawn. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /** The entries of the image's dictionary that say how the data are to be read. */
  readonly entries: string;
  readonly data: Uint8Array;
}

const [startOfImage, endOfImage, startOfScan, restart0, restart7] = [0xd8, 0xd9, 0xda, 0xd0, 0xd7];
const [app0, app1, app14, app15, comment] = [0xe0, 0xe1, 0xee, 0xef, 0xfe];
/** Frames that a PDF viewer can draw (ISO 32000-1, 7.4.8): baseline, extended, progressive. */
const drawable = new Set([0xc0, 0xc1, 0xc2]);
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
const hasNoLength = (marker: number): boolean =>
  marker === 0x01 || (marker >= restart0 && marker <= restart7) || marker === startOfImage;

const spaces: Readonly<Record<number, string>> = { 1: '/DeviceGray', 3: '/DeviceRGB', 4: '/DeviceCMYK' };

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
export function readJpeg(file: Uint8Array): Picture {
  if (file[0] !== 0xff || file[1] !== startOfImage) damaged();
  const kept: Uint8Array[] = [file.subarray(0, 2)];
  let frame: { width: number; height: number; components: number } | undefined;
  let orientation: Orientation = 1;
  let adobe = false;
  let coded = 0;
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
      const from = end;
      end = endOfScan(file, from);
      coded += end - from;
    }
    const segment = keptOf(marker, body, file.subarray(at, end));
    if (segment) kept.push(segment);
    at = end;
  }
  kept.push(Uint8Array.of(0xff, endOfImage));
  if (frame === undefined || coded === 0) return damaged();
  const { width, height, components } = frame;
  // Every block of eight by eight points takes a bit at least (ITU-T T.81, F.1.2.1): of less there is not all of it.
  if (8 * coded < Math.ceil(width / 8) * Math.ceil(height / 8)) return damaged();
  const space = spaces[components];
  if (space === undefined) throw new ExhibitError('picture-kind');
  // Inks of a CMYK picture are stored the other way round where Adobe wrote it.
  const turned = adobe && components === 4 ? '/Decode[1 0 1 0 1 0 1 0]' : '';
  return {
    width,
    height,
    orientation,
    entries: `/ColorSpace${space}/BitsPerComponent 8${turned}/Filter/DCTDecode`,
    data: new Uint8Array(Buffer.concat(kept)),
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
    return readJpeg(data).data;
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
  const { context } = document;
  const key = (text: string): PDFName => pdf.PDFName.of(text);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof pdf.PDFRawStream)) continue;
    const dict = object.dict.clone(context);
    const named = source.get(dict, 'Filter');
    const filters = source.list(named).length > 0 ? source.list(named) : named ? [named] : [];
    const last = source.name(filters.at(-1));
    if (last !== 'DCTDecode' && last !== 'JPXDecode') continue;
    const before = context.obj({ Filter: filters.slice(0, -1) });
    const packed = object.getContents();
    const data = filters.length > 1 ? decoded(source, pdf.PDFRawStream.of(before, packed)) : packed;
    if (data === undefined) continue;
    const given = source.get(dict, 'DecodeParms');
    const own = source.dict(source.list(given)[filters.length - 1] ?? given);
    dict.set(key('Filter'), key(last));
    dict.delete(key('DecodeParms'));
    if (own) dict.set(key('DecodeParms'), own);
    context.assign(ref, pdf.PDFRawStream.of(dict, last === 'DCTDecode' ? plainJpeg(data) : plainJpx(data)));
  }
}

/** Undefined where it cannot be undone. */
function decoded(source: Source, stream: PDFRawStream): Uint8Array | undefined {
  try {
    return source.unpacked(stream);
  } catch (error) {
    if (error instanceof BlankError) throw error;
    return undefined;
  }
}
