import { FontError } from './refusal.ts';

/** Flags of the parts of a composed glyph (OpenType, glyf). */
const part = {
  words: 0x0001,
  scale: 0x0008,
  more: 0x0020,
  twoScales: 0x0040,
  matrix: 0x0080,
  program: 0x0100,
};
/** Flags of points. */
const point = { shortX: 0x02, shortY: 0x04, repeat: 0x08, sameX: 0x10, sameY: 0x20 };

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

/** An outline without its programs, and where within it the numbers of the glyphs that it is made of stand. */
export interface Outline {
  readonly bytes: Uint8Array;
  readonly parts: readonly number[];
}

/** Checks an outline and takes its programs out. Throws `FontError` when it is damaged. */
export function bareOutline(view: DataView): Outline {
  if (view.byteLength === 0) return { bytes: new Uint8Array(0), parts: [] };
  try {
    return view.getInt16(0) < 0 ? composed(view) : simple(view);
  } catch (error) {
    throw error instanceof RangeError ? new FontError('damaged') : error;
  }
}

function simple(view: DataView): Outline {
  const bytes = bytesOf(view);
  const contours = view.getInt16(0);
  const head = 10 + 2 * contours;
  let points = 0;
  for (let at = 0; at < contours; at += 1) {
    const end = view.getUint16(10 + 2 * at) + 1;
    if (end <= points) throw new FontError('damaged');
    points = end;
  }
  if (contours === 0) return { bytes: new Uint8Array(0), parts: [] };
  const from = head + 2 + view.getUint16(head);
  let at = from;
  let coordinates = 0;
  for (let seen = 0; seen < points; ) {
    const flag = view.getUint8(at);
    at += 1;
    const times = flag & point.repeat ? view.getUint8(at++) + 1 : 1;
    const wide = (short: number, same: number): number => (flag & short ? 1 : flag & same ? 0 : 2);
    coordinates += times * (wide(point.shortX, point.sameX) + wide(point.shortY, point.sameY));
    seen += times;
    if (seen > points) throw new FontError('damaged');
  }
  const to = at + coordinates;
  if (to > bytes.length) throw new FontError('damaged');
  const bare = new Uint8Array(head + 2 + to - from);
  bare.set(bytes.subarray(0, head));
  bare.set(bytes.subarray(from, to), head + 2);
  return { bytes: bare, parts: [] };
}

function composed(view: DataView): Outline {
  const parts: number[] = [];
  const programs: number[] = [];
  let at = 10;
  for (let more = true; more; ) {
    const flags = view.getUint16(at);
    parts.push(at + 2);
    if (flags & part.program) programs.push(at);
    const scales = flags & part.scale ? 2 : flags & part.twoScales ? 4 : flags & part.matrix ? 8 : 0;
    at += 4 + (flags & part.words ? 4 : 2) + scales;
    more = (flags & part.more) !== 0;
  }
  if (at > view.byteLength) throw new FontError('damaged');
  const bytes = bytesOf(view).slice(0, at);
  for (const flags of programs) bytes[flags] = (bytes[flags] as number) & ~(part.program >> 8);
  return { bytes, parts };
}
