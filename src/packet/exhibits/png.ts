import { deflateSync, inflateSync } from 'node:zlib';
import { type Orientation, orientationIn } from './exif.ts';
import { colours, type PngFile, readPngFile } from './png-file.ts';
import { pixelsOf, unpackedLength } from './png-pixels.ts';
import { ExhibitError } from './read-result.ts';

/** A PNG picture as a PDF holds it. */
export interface Png {
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /** The entries of the image's dictionary that say how the data are to be read. */
  readonly entries: string;
  readonly data: Uint8Array;
}

/**
 * Reads a PNG file; nothing but the picture goes on. A plain one is taken as it is packed; one that is interlaced or
 * transparent is unpacked, and set on white. Throws `ExhibitError`.
 */
export function readPng(bytes: Uint8Array): Png {
  const file = readPngFile(bytes);
  const data = unpacked(file);
  const { width, height, exif } = file;
  const orientation = exif ? orientationIn(exif) : 1;
  const transparent = file.transparency !== undefined || file.channels === 2 || file.channels === 4;
  if (!file.interlaced && !transparent)
    return { width, height, orientation, entries: plainEntries(file), data: file.packed };
  const pixels = pixelsOf(file, data);
  const parts = pixels.length / (width * height);
  return {
    width,
    height,
    orientation,
    entries: entriesFor(parts === 1 ? '/DeviceGray' : '/DeviceRGB', 8, parts, width),
    data: packedRows(pixels, width * parts, parts),
  };
}

/** The rows with their filters; exactly as many bytes as the header promises. */
function unpacked(file: PngFile): Uint8Array {
  const length = unpackedLength(file);
  try {
    const data = inflateSync(file.packed, { maxOutputLength: length });
    if (data.length === length) return data;
  } catch {
    // Said below: too long, broken off, or no such data at all.
  }
  throw new ExhibitError('damaged');
}

const entriesFor = (space: string, depth: number, parts: number, width: number): string =>
  `/ColorSpace${space}/BitsPerComponent ${depth}/Filter/FlateDecode` +
  `/DecodeParms<</Predictor 15/Colors ${parts}/BitsPerComponent ${depth}/Columns ${width}>>`;

function plainEntries({ colour, depth, channels, palette, width }: PngFile): string {
  if (colour !== colours.palette || palette === undefined)
    return entriesFor(channels === 1 ? '/DeviceGray' : '/DeviceRGB', depth, channels, width);
  const table = Buffer.from(palette).toString('hex');
  return entriesFor(`[/Indexed/DeviceRGB ${palette.length / 3 - 1}<${table}>]`, depth, 1, width);
}

/** Packs rows, each told by what it adds to the pixel before it (filter 1) or above it (filter 2), whichever is less. */
function packedRows(pixels: Uint8Array, length: number, back: number): Uint8Array {
  const rows = pixels.length / length;
  const filtered = new Uint8Array(rows * (length + 1));
  const [beside, below] = [new Uint8Array(length), new Uint8Array(length)];
  for (let row = 0; row < rows; row += 1) {
    const from = row * length;
    let [sumBeside, sumBelow] = [0, 0];
    for (let index = 0; index < length; index += 1) {
      const value = pixels[from + index] as number;
      const left = index >= back ? (pixels[from + index - back] as number) : 0;
      const up = row > 0 ? (pixels[from + index - length] as number) : 0;
      const [a, b] = [(value - left) & 255, (value - up) & 255];
      beside[index] = a;
      below[index] = b;
      sumBeside += a < 128 ? a : 256 - a;
      sumBelow += b < 128 ? b : 256 - b;
    }
    const to = row * (length + 1);
    filtered[to] = sumBelow <= sumBeside ? 2 : 1;
    filtered.set(sumBelow <= sumBeside ? below : beside, to + 1);
  }
  return deflateSync(filtered);
}
