import { crc32, deflateSync } from 'node:zlib';
import { degrees, PDFDocument, type PDFPage, StandardFonts } from 'pdf-lib';

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A segment of a JPEG file. */
export function segment(marker: number, body: Uint8Array): Uint8Array {
  const head = Buffer.alloc(4);
  head.writeUInt16BE(0xff00 | marker, 0);
  head.writeUInt16BE(body.length + 2, 2);
  return new Uint8Array(Buffer.concat([head, body]));
}

/** A TIFF header with an orientation and words that look like a place. */
export function tiffWith(orientation: number, order: 'II' | 'MM' = 'MM', words = ''): Uint8Array {
  const tiff = Buffer.alloc(26);
  const short = (value: number, at: number): unknown =>
    order === 'II' ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at);
  const long = (value: number, at: number): unknown =>
    order === 'II' ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at);
  tiff.write(order, 0, 'latin1');
  short(42, 2);
  long(8, 4);
  short(1, 8);
  short(0x0112, 10);
  short(3, 12);
  long(1, 14);
  short(orientation, 18);
  return new Uint8Array(Buffer.concat([tiff, latin1(words)]));
}

/** The picture with more segments at its head, and bytes behind its end. */
export const withSegments = (picture: Uint8Array, segments: readonly Uint8Array[], behind = ''): Uint8Array =>
  new Uint8Array(Buffer.concat([picture.subarray(0, 2), ...segments, picture.subarray(2), latin1(behind)]));

/** As a telephone writes it. */
export const withExif = (
  picture: Uint8Array,
  orientation: number,
  words = '',
  order: 'II' | 'MM' = 'MM',
): Uint8Array =>
  withSegments(picture, [
    segment(0xe1, Buffer.concat([latin1('Exif\0\0'), tiffWith(orientation, order, words)])),
  ]);

interface PngMaking {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  /** Rows with their filter byte; those of all passes where the picture is interlaced. */
  readonly rows: Uint8Array;
  readonly interlaced?: boolean;
  /** Further chunks before the picture. */
  readonly chunks?: readonly (readonly [string, Uint8Array])[];
}

/** A PNG file. */
export function makePng({
  width,
  height,
  depth,
  colour,
  rows,
  interlaced = false,
  chunks = [],
}: PngMaking): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlaced ? 1 : 0], 8);
  const chunk = (name: string, body: Uint8Array): Buffer => {
    const made = Buffer.alloc(12 + body.length);
    made.writeUInt32BE(body.length, 0);
    made.write(name, 4, 'latin1');
    made.set(body, 8);
    made.writeUInt32BE(crc32(made.subarray(4, 8 + body.length)), 8 + body.length);
    return made;
  };
  return new Uint8Array(
    Buffer.concat([
      latin1('\x89PNG\r\n\x1a\n'),
      chunk('IHDR', head),
      ...chunks.map(([name, body]) => chunk(name, body)),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', new Uint8Array(0)),
    ]),
  );
}

interface DocumentMaking {
  readonly pages?: number;
  readonly size?: readonly [number, number];
  readonly rotation?: number;
  /** Left, bottom, width and height. */
  readonly crop?: readonly [number, number, number, number];
  readonly change?: (document: PDFDocument, first: PDFPage) => unknown;
}

/** A document with "Page n" at the top left of each page, and "Foot n" at its lowest edge. */
export async function makeDocument({
  pages = 2,
  size = [612, 792],
  rotation = 0,
  crop,
  change,
}: DocumentMaking = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([...size]);
    page.drawText(`Page ${number}`, { x: 60, y: size[1] - 60, size: 20, font });
    page.drawText(`Foot ${number}`, { x: 60, y: 3, size: 8, font });
    page.setRotation(degrees(rotation));
    if (crop) page.setCropBox(...crop);
  }
  if (pages > 0) await change?.(document, document.getPage(0));
  return document.save({ addDefaultPage: false, updateFieldAppearances: false });
}
