import { FontError } from './refusal.ts';

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
