import { crc32, inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import { orientationIn, type Picture } from './photograph.ts';
import { ExhibitError } from './read-result.ts';

/** The colour types of PNG, by their number: how many channels a pixel has, and with how many bits each. */
const kinds: Readonly<Record<number, { readonly channels: number; readonly depths: readonly number[] }>> = {
  0: { channels: 1, depths: [1, 2, 4, 8, 16] },
  2: { channels: 3, depths: [8, 16] },
  3: { channels: 1, depths: [1, 2, 4, 8] },
  4: { channels: 2, depths: [8, 16] },
  6: { channels: 4, depths: [8, 16] },
};
const palette = 3;
/** Filters of a row are 0 to 4 (PNG, 9.2). */
const lastFilter = 4;
/** Four times what the camera of a telephone makes. */
const mostPixels = 50_000_000;
/** Of a picture as it is unpacked; bytes. */
const mostUnpacked = 256 * 1024 * 1024;

/** The parts of a PNG file that draw it. */
interface Parts {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly interlaced: boolean;
  readonly chunks: ReadonlyMap<string, Uint8Array>;
  /** The picture, still packed. */
  readonly packed: Uint8Array;
}

const damaged = (): never => {
  throw new ExhibitError('damaged');
};
const channelsOf = ({ colour }: Parts): number => kinds[colour]?.channels ?? 0;

/**
 * Reads a PNG file; nothing but the picture goes on. A plain one is taken as it is packed; one that is interlaced or
 * transparent is unpacked, and set on white. Throws `ExhibitError`.
 */
export function readPng(bytes: Uint8Array): Picture {
  const file = partsOf(bytes);
  checkRows(file);
  const { width, height, colour, chunks } = file;
  const exif = chunks.get('eXIf');
  const orientation = exif ? orientationIn(exif) : 1;
  const transparent = chunks.has('tRNS') || colour === 4 || colour === 6;
  const plain = file.interlaced || transparent ? onWhite(bytes, colour) : file;
  return { width, height, orientation, entries: entriesOf(plain), data: plain.packed };
}

/**
 * pdf-lib's own reader of PNG took 10 s for a transparent picture of 3,000 by 2,000 points where this takes 3, and makes
 * every grey picture a coloured one.
 */
function onWhite(bytes: Uint8Array, colour: number): Parts {
  try {
    const picture = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    const colorType = colour === 0 || colour === 4 ? 0 : 2;
    const white = { red: 255, green: 255, blue: 255 };
    return partsOf(
      PNG.sync.write(picture, { colorType, bgColor: white, deflateLevel: 6, deflateStrategy: 0 }),
    );
  } catch {
    return damaged();
  }
}

/** Cuts a PNG file into its parts and checks each (PNG, 5). */
function partsOf(file: Uint8Array): Parts {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks = new Map<string, Uint8Array>();
  const picture: Uint8Array[] = [];
  for (let at = 8, name = ''; name !== 'IEND'; ) {
    if (at + 12 > file.length) damaged();
    const end = at + 12 + view.getUint32(at);
    if (end > file.length || crc32(file.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) damaged();
    name = Buffer.from(file.subarray(at + 4, at + 8)).toString('latin1');
    const body = file.subarray(at + 8, end - 4);
    if (name === 'IDAT') picture.push(body);
    else if (!chunks.has(name)) chunks.set(name, body);
    at = end;
  }
  const head = chunks.get('IHDR') ?? damaged();
  if (head.length !== 13) damaged();
  const fields = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [width, height] = [fields.getUint32(0), fields.getUint32(4)];
  const [depth = 0, colour = 0, method, filter, interlace = 0] = head.subarray(8);
  const known = kinds[colour]?.depths.includes(depth) && method === 0 && filter === 0 && interlace <= 1;
  if (!known || width === 0 || height === 0 || picture.length === 0) damaged();
  const colours = chunks.get('PLTE');
  if (colour === palette && (colours === undefined || colours.length < 3 || colours.length % 3 !== 0))
    damaged();
  const packed = new Uint8Array(Buffer.concat(picture));
  return { width, height, depth, colour, interlaced: interlace === 1, chunks, packed };
}

/**
 * Refuses more pixels than are believable, and rows that are not exactly what the header promises; those of an interlaced
 * picture, which are up to twice as long, pngjs counts.
 */
function checkRows(file: Parts): void {
  const { width, height, depth, interlaced, packed } = file;
  const row = Math.ceil((width * channelsOf(file) * depth) / 8) + 1;
  const length = height * row;
  if (width * height > mostPixels || length > mostUnpacked) throw new ExhibitError('too-many-pixels');
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: interlaced ? 2 * length + 14 : length });
    if (interlaced) return;
    let at = 0;
    while (at < length && (unpacked[at] ?? lastFilter + 1) <= lastFilter) at += row;
    if (at === length && unpacked.length === length) return;
  } catch {
    // Said below: too long, broken off, filtered in no known way, or no such data at all.
  }
  damaged();
}

function entriesOf(file: Parts): string {
  const { colour, depth, width, chunks } = file;
  const channels = channelsOf(file);
  const colours = chunks.get('PLTE')?.subarray(0, 768);
  const space =
    colour === palette && colours
      ? `[/Indexed/DeviceRGB ${colours.length / 3 - 1}<${Buffer.from(colours).toString('hex')}>]`
      : channels === 1
        ? '/DeviceGray'
        : '/DeviceRGB';
  return (
    `/ColorSpace${space}/BitsPerComponent ${depth}/Filter/FlateDecode` +
    `/DecodeParms<</Predictor 15/Colors ${channels}/BitsPerComponent ${depth}/Columns ${width}>>`
  );
}
