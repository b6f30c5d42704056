import { latin1 } from '../blank/byte-buffer.ts';
import { deflated } from '../blank/deflate.ts';
import type { FontObject } from '../face.ts';
import type { FontFile } from './font-file.ts';
import { subset } from './subset.ts';

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
