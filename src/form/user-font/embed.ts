import { latin1 } from '../blank/byte-buffer.ts';
import { deflated } from '../bytes.ts';
import type { FontObject } from '../face.ts';
import { FontError, type FontFile } from './font-file.ts';

const userFontName = 'CASEAC+GivenFont';
const four = (code: number): string => code.toString(16).padStart(4, '0');

/**
 * The objects of a font that draws these code points, in order, under numbers from `first` on; the first is the font
 * itself. Characters are numbered by code point, as in the shipped faces, so that copied text is the text that was
 * written. The name says nothing of the file.
 */
export function embedded(
  font: FontFile,
  codes: readonly number[],
  first: number,
  name: string = userFontName,
): readonly FontObject[] {
  const glyphs = codes.map((code) => font.glyphOf[code] ?? 0);
  const { bytes, numberOf } = subset(font, glyphs);
  const map = new Uint8Array(2 * ((codes.at(-1) ?? 0) + 1));
  codes.forEach((code, at) => {
    const number = numberOf.get(glyphs[at] ?? 0) ?? 0;
    map[2 * code] = number >> 8;
    map[2 * code + 1] = number & 255;
  });
  const scaled = (units: number): number => Math.round((units * 1000) / font.unitsPerEm);
  const widths = codes.map((code, at) => `${code}[${scaled(font.advanceOf(glyphs[at] ?? 0))}]`).join('');
  const box = [36, 38, 40, 42].map((at) => scaled(font.head.getInt16(at))).join(' ');
  const [descendant, descriptor, program, glyphMap, unicode] = [1, 2, 3, 4, 5].map((more) => first + more);
  return [
    {
      text: `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
    },
    {
      text:
        `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
        `/FontDescriptor ${descriptor} 0 R/DW 0/W[${widths}]/CIDToGIDMap ${glyphMap} 0 R>>`,
    },
    {
      text:
        `<</Type/FontDescriptor/FontName/${name}/Flags 4/FontBBox[${box}]/ItalicAngle 0/Ascent ${scaled(font.ascent)}` +
        `/Descent ${scaled(font.descent)}/CapHeight 714/StemV 88/FontFile2 ${program} 0 R>>`,
    },
    stream(bytes, `/Length1 ${bytes.length}`),
    stream(map),
    stream(latin1(toUnicode(codes))),
  ];
}

function stream(bytes: Uint8Array, more = ''): FontObject {
  const data = deflated(bytes);
  return { text: `<<${more}/Filter/FlateDecode/Length ${data.length}>>`, data };
}

function toUnicode(codes: readonly number[]): string {
  const blocks: string[] = [];
  for (let at = 0; at < codes.length; at += 100) {
    const lines = codes.slice(at, at + 100).map((code) => `<${four(code)}> <${four(code)}>`);
    blocks.push(`${lines.length} beginbfchar\n${lines.join('\n')}\nendbfchar`);
  }
  return toUnicodeMap(blocks);
}

/** A ToUnicode map (ISO 32000-1, 9.10.3) around its blocks of characters or ranges. */
export const toUnicodeMap = (blocks: readonly string[]): string => `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

const deepest = 8;
const unfinished = -1;

/** A part of a font that draws some of its glyphs, as a TrueType file without programs. */
interface Subset {
  readonly bytes: Uint8Array;
  /** The new number of a glyph of the whole font. */
  readonly numberOf: ReadonlyMap<number, number>;
}

/**
 * Keeps the given glyphs, those that they are made of, and the one for what is missing (0). Throws `FontError`. Our own:
 * fontkit ends in a `TypeError` on the fonts of test/form/given-font.test.ts, which hold what a PDF needs and no more, and
 * would make the package 770 kB larger.
 */
function subset(font: FontFile, glyphs: readonly number[]): Subset {
  const outlines = new Map<number, Outline>();
  const depths = new Map<number, number>();
  /** How many glyphs deep a glyph is made; one that is made of itself would keep a viewer busy for ever. */
  const keep = (glyph: number, above: number): number => {
    const known = depths.get(glyph);
    if (known === unfinished || above > deepest) throw new FontError('damaged');
    if (known !== undefined) return known;
    depths.set(glyph, unfinished);
    const outline = bareOutline(font.outlineOf(glyph));
    outlines.set(glyph, outline);
    let depth = 0;
    for (const at of outline.parts) depth = Math.max(depth, 1 + keep(partAt(outline, at), above + 1));
    if (depth > deepest) throw new FontError('damaged');
    depths.set(glyph, depth);
    return depth;
  };
  for (const glyph of [0, ...glyphs]) keep(glyph, 0);
  const kept = [...outlines.keys()].sort((a, b) => a - b);
  const numberOf = new Map(kept.map((glyph, number) => [glyph, number]));
  const places = new DataView(new ArrayBuffer(4 * (kept.length + 1)));
  const metrics = new DataView(new ArrayBuffer(4 * kept.length));
  const chunks: Uint8Array[] = [];
  let length = 0;
  kept.forEach((glyph, number) => {
    const { bytes, parts } = outlines.get(glyph) as Outline;
    const padded = new Uint8Array((bytes.length + 3) & ~3);
    padded.set(bytes);
    const view = new DataView(padded.buffer);
    for (const at of parts) view.setUint16(at, numberOf.get(view.getUint16(at)) ?? 0);
    chunks.push(padded);
    length += padded.length;
    places.setUint32(4 * (number + 1), length);
    metrics.setUint16(4 * number, font.advanceOf(glyph));
    metrics.setInt16(4 * number + 2, font.bearingOf(glyph));
  });
  const tables: [string, Uint8Array][] = [
    ['glyf', new Uint8Array(Buffer.concat(chunks))],
    ['head', headOf(font)],
    ['hhea', metricsHead(font, kept.length)],
    ['hmtx', new Uint8Array(metrics.buffer)],
    ['loca', new Uint8Array(places.buffer)],
    ['maxp', profile(kept.length)],
  ];
  return { bytes: packed(tables), numberOf };
}

const partAt = ({ bytes }: Outline, at: number): number =>
  ((bytes[at] as number) << 8) | (bytes[at + 1] as number);

/** The font's own, without its dates and with long places. */
function headOf({ head }: FontFile): Uint8Array {
  const bytes = new Uint8Array(54);
  bytes.set(new Uint8Array(head.buffer, head.byteOffset, 54));
  bytes.fill(0, 8, 12);
  bytes.fill(0, 20, 36);
  new DataView(bytes.buffer).setInt16(50, 1);
  return bytes;
}

function metricsHead({ ascent, descent }: FontFile, glyphs: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(36));
  view.setUint32(0, 0x00010000);
  view.setInt16(4, ascent);
  view.setInt16(6, descent);
  view.setUint16(34, glyphs);
  return new Uint8Array(view.buffer);
}

/** The most that a glyph may have: as large as can be, so that nothing is cut. */
function profile(glyphs: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(32));
  view.setUint32(0, 0x00010000);
  for (const [at, value] of [glyphs, 0xffff, 0xffff, 0xffff, 0xffff, 2].entries())
    view.setUint16(4 + 2 * at, value);
  view.setUint16(28, 0xff);
  view.setUint16(30, deepest);
  return new Uint8Array(view.buffer);
}

function sumOf(bytes: Uint8Array): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 1)
    sum = (sum + ((bytes[at] as number) << (24 - 8 * (at & 3)))) >>> 0;
  return sum;
}

/** A TrueType file of tables, which are sorted by name. */
function packed(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const start = 12 + 16 * tables.length;
  const size = tables.reduce((sum, [, bytes]) => sum + ((bytes.length + 3) & ~3), start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  for (const [at, value] of [tables.length, 16 << power, power, 16 * tables.length - (16 << power)].entries())
    view.setUint16(4 + 2 * at, value);
  let from = start;
  let headAt = 0;
  tables.forEach(([name, bytes], index) => {
    const entry = 12 + 16 * index;
    for (let at = 0; at < 4; at += 1) file[entry + at] = name.charCodeAt(at);
    view.setUint32(entry + 4, sumOf(bytes));
    view.setUint32(entry + 8, from);
    view.setUint32(entry + 12, bytes.length);
    file.set(bytes, from);
    if (name === 'head') headAt = from;
    from += (bytes.length + 3) & ~3;
  });
  view.setUint32(headAt + 8, (0xb1b0afba - sumOf(file)) >>> 0);
  return file;
}

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
interface Outline {
  readonly bytes: Uint8Array;
  readonly parts: readonly number[];
}

/** Checks an outline and takes its programs out. Throws `FontError` when it is damaged. */
function bareOutline(view: DataView): Outline {
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
