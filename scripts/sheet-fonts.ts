import fontkit from '@cantoo/fontkit';
import { codesOf, type Face } from '../src/form/face.ts';
import { toUnicodeMap } from '../src/form/user-font/embed.ts';
import type { PdfFile } from './sheet-file.ts';

interface Glyphs {
  readonly bbox: { minX: number; minY: number; maxX: number; maxY: number };
  glyphForCodePoint(code: number): { id: number };
}

/** Widths as /W wants them: runs of neighbouring code points. */
function widthArray(face: Face, codes: readonly number[]): string {
  const parts: string[] = [];
  let last = -2;
  for (const code of codes) {
    const width = face.advances[code];
    if (code === last + 1) parts.push(` ${width}`);
    else parts.push(`${parts.length > 0 ? '] ' : ''}${code} [${width}`);
    last = code;
  }
  return `[${parts.join('')}]]`;
}

/** Two bytes for every code point: the glyph that draws it. */
function glyphMap(codes: readonly number[], font: Glyphs): Uint8Array {
  const bytes = new Uint8Array(2 * ((codes.at(-1) ?? 0) + 1));
  for (const code of codes) {
    const { id } = font.glyphForCodePoint(code);
    if (id === 0) throw new Error(`no glyph for ${code.toString(16)}`);
    bytes[2 * code] = id >> 8;
    bytes[2 * code + 1] = id & 255;
  }
  return bytes;
}

const four = (code: number): string => code.toString(16).padStart(4, '0');

/** Characters are numbered by code point, so the way back to text is the identity, range by range. */
function toUnicode(codes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1 && code >> 8 === last[0] >> 8) last[1] = code;
    else runs.push([code, code]);
  }
  const blocks: string[] = [];
  for (let at = 0; at < runs.length; at += 100) {
    const part = runs.slice(at, at + 100);
    const lines = part.map(([from, to]) => `<${four(from)}> <${four(to)}> <${four(from)}>`);
    blocks.push(`${part.length} beginbfrange\n${lines.join('\n')}\nendbfrange`);
  }
  return toUnicodeMap(blocks);
}

/** Embeds a face, or a cut of it that draws these code points, as a Type0 font; gives the number of its object. */
export function embed(
  file: PdfFile,
  face: Face,
  bytes: Uint8Array,
  tag: string,
  codes: readonly number[] = codesOf(face),
): number {
  const font = fontkit.create(bytes) as unknown as Glyphs;
  const name = `${tag}+${face.name}`;
  const program = file.stream(`/Length1 ${bytes.length}`, bytes);
  const { minX, minY, maxX, maxY } = font.bbox;
  const descriptor = file.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${[minX, minY, maxX, maxY].map(Math.round).join(' ')}] ` +
      `/ItalicAngle 0 /Ascent ${face.ascent} /Descent ${face.descent} /CapHeight ${face.capHeight} ` +
      `/StemV ${face.name.endsWith('Bold') ? 142 : 88} /FontFile2 ${program} 0 R >>`,
  );
  const glyphs = file.stream('', glyphMap(codes, font));
  const unicode = file.stream('', toUnicode(codes));
  const descendant = file.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) ` +
      `/Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 0 /W ${widthArray(face, codes)} /CIDToGIDMap ${glyphs} 0 R >>`,
  );
  return file.add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] ` +
      `/ToUnicode ${unicode} 0 R >>`,
  );
}
