import { describe, expect, test } from 'vitest';
import { openBlank } from '../../../src/form/blank/compile.ts';
import { printedLines } from '../../../src/form/template/labels.ts';
import { printedText } from '../../../src/form/template/page-text.ts';
import { file } from './bombs.ts';

/** A page of one content stream, with a font of letters and one of numbers that says what they stand for. */
const pageOf = (content: string): Uint8Array =>
  file([
    ['<</Type/Catalog/Pages 2 0 R>>'],
    ['<</Type/Pages/Count 1/Kids[3 0 R]>>'],
    [
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</A 5 0 R/B 6 0 R>>/XObject<</X 8 0 R>>>>>>',
    ],
    [`<</Length ${content.length}>>\nstream\n${content}\nendstream`],
    ['<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'],
    [
      '<</Type/Font/Subtype/Type0/BaseFont/Z/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Z/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor<</Type/FontDescriptor/FontName/Z/Flags 4/FontBBox[0 0 999 999]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>',
    ],
    [
      `<</Length 83>>\nstream\n1 beginbfchar <0001> <25BA> endbfchar 1 beginbfrange <0010><0012> <0041> endbfrange\nendstream`,
    ],
    [
      '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Matrix[1 0 0 1 100 100]/Length 27>>\nstream\nBT /A 9 Tf (inside) Tj ET\nendstream',
    ],
  ]);
const linesOf = async (content: string) =>
  printedLines((await printedText(await openBlank(pageOf(content))))[0] ?? []).map(({ text, x, y }) => [
    text,
    Math.round(x),
    Math.round(y),
  ]);

describe('text with its places', () => {
  test.each([
    [
      'moved by Td and T*',
      'BT /A 10 Tf 12 TL 50 700 Td (one) Tj T* (two) Tj ET',
      [
        ['one', 50, 700],
        ['two', 50, 688],
      ],
    ],
    ['under a matrix', 'q 2 0 0 2 10 20 cm BT /A 5 Tf 1 0 0 1 20 30 Tm (big) Tj ET Q', [['big', 50, 80]]],
    [
      'in columns, apart',
      'BT /A 10 Tf 50 700 Td (left) Tj 200 0 Td (right) Tj ET',
      [
        ['left', 50, 700],
        ['right', 250, 700],
      ],
    ],
    [
      'in pieces, together',
      'BT /A 10 Tf 50 700 Td [(Fam) -20 (ily) -300 (Name)] TJ ET',
      [['Family Name', 50, 700]],
    ],
    ['by the font’s own map', 'BT /B 10 Tf 50 700 Td <00010010 0011 0012> Tj ET', [['►ABC', 50, 700]]],
    ['drawn from elsewhere', 'q 1 0 0 1 5 5 cm /X Do Q', [['inside', 105, 105]]],
    ['turned, which is no label', 'BT /A 10 Tf 0 1 -1 0 50 700 Tm (up) Tj ET', []],
    [
      'behind an image in the stream',
      'BI /W 1 /H 1 /BPC 8 /CS /G ID \u0001 EI BT /A 10 Tf 50 700 Td (on) Tj ET',
      [['on', 50, 700]],
    ],
    ['that never ends', 'BT /A 10 Tf 50 700 Td (on) Tj (abc', [['on', 50, 700]]],
    ['in brackets without end', `${'['.repeat(100_000)} BT /A 10 Tf (deep) Tj ET`, []],
  ])('%s', async (_, content, wanted) => expect(await linesOf(content)).toEqual(wanted));
});
