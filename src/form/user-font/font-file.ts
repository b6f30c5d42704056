import { InputError } from '../../core/errors.ts';

export type FontReason = 'not-font' | 'collection' | 'no-outlines' | 'forbidden' | 'damaged';

/** A file that cannot serve as a font; exit 2. The message is the reason's name: whoever prints it has the sentence. */
export class FontError extends InputError {
  readonly reason: FontReason;
  constructor(reason: FontReason) {
    super(reason);
    this.reason = reason;
  }
}

/** A TrueType font, checked: every table that is used lies within the file. */
export interface FontFile {
  readonly head: DataView;
  readonly unitsPerEm: number;
  /** Units of the font. */
  readonly ascent: number;
  readonly descent: number;
  readonly glyphs: number;
  /** The glyph of a code point of the Basic Multilingual Plane; 0 when there is none. */
  readonly glyphOf: Uint16Array;
  /** Advance and left side bearing, units of the font. */
  readonly advanceOf: (glyph: number) => number;
  readonly bearingOf: (glyph: number) => number;
  /** The outline; empty for a blank. Throws `FontError` when it is damaged. */
  readonly outlineOf: (glyph: number) => DataView;
}

const mostTables = 100;
const [plain, apple] = [0x00010000, 0x74727565];
const [postScript, collection] = [0x4f54544f, 0x74746366];
const magic = 0x5f0f3cf5;
/** Bits of fsType (OpenType, OS/2): no embedding, none of a part, bitmaps alone. */
const rights = { usage: 0x000f, restricted: 0x0002, wholeOnly: 0x0100, bitmapOnly: 0x0200 };

const damaged = (): never => {
  throw new FontError('damaged');
};

/** The tables of a font by name. */
function tablesOf(bytes: Uint8Array): ReadonlyMap<string, DataView> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < 12) throw new FontError('not-font');
  const version = file.getUint32(0);
  if (version === collection) throw new FontError('collection');
  if (version === postScript) throw new FontError('no-outlines');
  if (version !== plain && version !== apple) throw new FontError('not-font');
  const count = file.getUint16(4);
  if (count === 0 || count > mostTables || 12 + 16 * count > bytes.length) damaged();
  const tables = new Map<string, DataView>();
  for (let at = 12; at < 12 + 16 * count; at += 16) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4));
    const [from, length] = [file.getUint32(at + 8), file.getUint32(at + 12)];
    if (from + length > bytes.length || tables.has(name)) damaged();
    tables.set(name, new DataView(bytes.buffer, bytes.byteOffset + from, length));
  }
  return tables;
}

/**
 * Reads a TrueType font of the user's. Throws `FontError`: not a font, several in one, without TrueType outlines,
 * embedding forbidden, or damaged. Outlines are checked when they are asked for.
 */
export function readFontFile(bytes: Uint8Array): FontFile {
  const tables = tablesOf(bytes);
  const table = (name: string, least: number): DataView => {
    const found = tables.get(name);
    return found !== undefined && found.byteLength >= least ? found : damaged();
  };
  if (!tables.has('glyf') || !tables.has('loca')) throw new FontError('no-outlines');
  const kind = table('OS/2', 10).getUint16(8);
  if ((kind & rights.usage) === rights.restricted || kind & (rights.wholeOnly | rights.bitmapOnly))
    throw new FontError('forbidden');
  const head = table('head', 54);
  const unitsPerEm = head.getUint16(18);
  const long = head.getInt16(50);
  if (head.getUint32(12) !== magic || unitsPerEm < 16 || unitsPerEm > 16384 || (long !== 0 && long !== 1))
    damaged();
  const glyphs = table('maxp', 6).getUint16(4);
  const metricsHead = table('hhea', 36);
  const metricsCount = metricsHead.getUint16(34);
  if (glyphs === 0 || metricsCount === 0 || metricsCount > glyphs) damaged();
  const metrics = table('hmtx', 4 * metricsCount + 2 * (glyphs - metricsCount));
  const places = table('loca', (glyphs + 1) * (long ? 4 : 2));
  const outlines = table('glyf', 0);
  const place = (glyph: number): number =>
    long ? places.getUint32(4 * glyph) : 2 * places.getUint16(2 * glyph);
  return {
    head,
    unitsPerEm,
    ascent: metricsHead.getInt16(4),
    descent: metricsHead.getInt16(6),
    glyphs,
    glyphOf: glyphTable(table('cmap', 4), glyphs),
    advanceOf: (glyph) => metrics.getUint16(4 * Math.min(glyph, metricsCount - 1)),
    bearingOf: (glyph) =>
      metrics.getInt16(glyph < metricsCount ? 4 * glyph + 2 : 4 * metricsCount + 2 * (glyph - metricsCount)),
    outlineOf(glyph) {
      if (glyph >= glyphs) damaged();
      const [from, to] = [place(glyph), place(glyph + 1)];
      if (to < from || to > outlines.byteLength || (to > from && to - from < 10)) damaged();
      return new DataView(outlines.buffer, outlines.byteOffset + from, to - from);
    },
  };
}

/** The best of the tables that number characters by Unicode: 0 none, else the higher the better. */
function worth(platform: number, encoding: number, format: number): number {
  const unicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
  return !unicode ? 0 : format === 12 ? 2 : format === 4 ? 1 : 0;
}

/** The glyph of each code point of the Basic Multilingual Plane, from `cmap`. Throws `FontError` when it is damaged. */
export function glyphTable(cmap: DataView, glyphs: number): Uint16Array {
  try {
    let [best, at] = [0, 0];
    const count = cmap.getUint16(2);
    for (let index = 0; index < count; index += 1) {
      const entry = 4 + 8 * index;
      const offset = cmap.getUint32(entry + 4);
      const found = worth(cmap.getUint16(entry), cmap.getUint16(entry + 2), cmap.getUint16(offset));
      if (found > best) [best, at] = [found, offset];
    }
    const table = new Uint16Array(0x10000);
    const set = (code: number, glyph: number): void => {
      if (code < 0xffff && glyph < glyphs) table[code] = glyph;
    };
    if (best === 2) readGroups(cmap, at, set);
    else if (best === 1) readSegments(cmap, at, set);
    else throw new FontError('damaged');
    return table;
  } catch (error) {
    // A view says of a number beyond its end that it is out of range.
    throw error instanceof RangeError ? new FontError('damaged') : error;
  }
}

type SetGlyph = (code: number, glyph: number) => void;

/** Format 12: runs of code points. */
function readGroups(cmap: DataView, at: number, set: SetGlyph): void {
  const count = cmap.getUint32(at + 12);
  if (at + 16 + 12 * count > cmap.byteLength) throw new FontError('damaged');
  let last = -1;
  for (let index = 0; index < count; index += 1) {
    const group = at + 16 + 12 * index;
    const [first, end, glyph] = [0, 4, 8].map((more) => cmap.getUint32(group + more)) as [
      number,
      number,
      number,
    ];
    if (first <= last || end < first) throw new FontError('damaged');
    last = end;
    for (let code = first; code <= Math.min(end, 0xffff); code += 1) set(code, glyph + code - first);
  }
}

/** Format 4: segments of the Basic Multilingual Plane. */
function readSegments(cmap: DataView, at: number, set: SetGlyph): void {
  const double = cmap.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + double];
  let last = -1;
  for (let more = 0; more < double; more += 2) {
    const [end, start] = [cmap.getUint16(ends + more), cmap.getUint16(starts + more)];
    const delta = cmap.getUint16(starts + double + more);
    const rangeAt = starts + 2 * double + more;
    const range = cmap.getUint16(rangeAt);
    if (end < start || start <= last) throw new FontError('damaged');
    last = end;
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const glyph = range === 0 ? code : cmap.getUint16(rangeAt + range + 2 * (code - start));
      set(code, glyph === 0 ? 0 : (glyph + delta) & 0xffff);
    }
  }
}
