import { glyphTable } from './character-map.ts';
import { FontError } from './refusal.ts';

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
