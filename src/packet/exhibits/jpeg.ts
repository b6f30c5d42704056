import { type Orientation, orientationIn } from './exif.ts';
import { ExhibitError } from './read-result.ts';

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
