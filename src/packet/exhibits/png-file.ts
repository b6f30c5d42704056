import { crc32 } from 'node:zlib';
import { ExhibitError } from './read-result.ts';

/** The colour types of PNG. */
export const colours = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgbAlpha: 6 } as const;
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};
/** Four times what the camera of a telephone makes. */
const mostPixels = 50_000_000;
/** Of a picture as it is unpacked; bytes. */
const mostUnpacked = 256 * 1024 * 1024;

/** The parts of a PNG file that draw it. */
export interface PngFile {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colour: number;
  readonly channels: number;
  readonly interlaced: boolean;
  readonly palette: Uint8Array | undefined;
  readonly transparency: Uint8Array | undefined;
  readonly exif: Uint8Array | undefined;
  /** The picture, still packed. */
  readonly packed: Uint8Array;
}

const damaged = (): never => {
  throw new ExhibitError('damaged');
};

/** Cuts a PNG file into its parts and checks each (PNG, 5). Throws `ExhibitError`. */
export function readPngFile(file: Uint8Array): PngFile {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const first = new Map<string, Uint8Array>();
  const picture: Uint8Array[] = [];
  for (let at = 8, name = ''; name !== 'IEND'; ) {
    if (at + 12 > file.length) damaged();
    const end = at + 12 + view.getUint32(at);
    if (end > file.length || crc32(file.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) damaged();
    name = Buffer.from(file.subarray(at + 4, at + 8)).toString('latin1');
    const body = file.subarray(at + 8, end - 4);
    if (name === 'IDAT') picture.push(body);
    else if (!first.has(name)) first.set(name, body);
    at = end;
  }
  const head = first.get('IHDR') ?? damaged();
  if (head.length !== 13) damaged();
  const fields = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const [width, height] = [fields.getUint32(0), fields.getUint32(4)];
  const [depth, colour, method, filter, interlace] = [8, 9, 10, 11, 12].map((at) => fields.getUint8(at)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const known = depths[colour]?.includes(depth) && method === 0 && filter === 0 && interlace <= 1;
  if (!known || width === 0 || height === 0 || picture.length === 0) damaged();
  const channelCount = channels[colour] ?? 0;
  if (width * height > mostPixels || (width * height * channelCount * depth) / 8 + height * 8 > mostUnpacked)
    throw new ExhibitError('too-many-pixels');
  const palette = first.get('PLTE');
  if (colour === colours.palette && (palette === undefined || palette.length < 3 || palette.length % 3 !== 0))
    damaged();
  return {
    width,
    height,
    depth,
    colour,
    channels: channelCount,
    interlaced: interlace === 1,
    palette: palette?.subarray(0, 768),
    transparency: first.get('tRNS'),
    exif: first.get('eXIf'),
    packed: new Uint8Array(Buffer.concat(picture)),
  };
}
