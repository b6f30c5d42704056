import { describe, expect, test } from 'vitest';
import { operations } from '../../../src/form/template/content-tokens.ts';
import { printedLines } from '../../../src/form/template/labels.ts';
import { readPrinted } from '../../../src/form/template/read-blank.ts';
import { file } from './bombs.ts';

const read = (content: string) =>
  [...operations(content)].map(({ operator, operands }) => [operator, ...operands] as unknown[]);

describe('operators of a content stream', () => {
  test.each([
    [
      'numbers and names',
      '/F1 12.5 Tf -.5 0 Td',
      [
        ['Tf', { name: 'F1' }, 12.5],
        ['Td', -0.5, 0],
      ],
    ],
    ['brackets within a text', '(a (b) c) Tj', [['Tj', { string: 'a (b) c' }]]],
    ['escapes', String.raw`(\(\051\n\\\101) Tj`, [['Tj', { string: '()\n\\A' }]]],
    ['hexadecimal text', '<48 6 5> Tj', [['Tj', { string: 'He' }]]],
    ['a text in pieces', '[(A) -120 (B)] TJ', [['TJ', [{ string: 'A' }, -120, { string: 'B' }]]]],
    [
      'properties of marked content',
      '/P <</MCID 0 /A <</B (c)>>>> BDC 1 g',
      [
        ['BDC', { name: 'P' }, undefined],
        ['g', 1],
      ],
    ],
    [
      'a remark',
      '1 g % 2 g\n3 g',
      [
        ['g', 1],
        ['g', 3],
      ],
    ],
    ['an image in the stream', 'BI /W 1 ID \u0001(((\u0002 EI 4 g', [['g', 4]]],
    ['what never ends', '(abc', []],
    ['what never began', ') ] >> 5 g', [['g', undefined, undefined, undefined, 5]]],
  ])('reads %s', (_, content, wanted) => expect(read(content)).toEqual(wanted));

  test('is not led deep by what is nested without end', () =>
    expect(() => read('['.repeat(100_000))).not.toThrow());
});

/** A page of one content stream, with a font that maps codes by itself and one that does not. */
const pageOf = (content: string): Uint8Array =>
  file([
    ['<</Type/Catalog/Pages 2 0 R>>'],
    ['<</Type/Pages/Count 1/Kids[3 0 R]>>'],
    [
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</A 5 0 R/B 6 0 R>>/XObject<</X 8 0 R>>>>>>',
    ],
    [`<</Length ${content.length}>>\nstream\n${content}\nendstream`],
    ['<</Type/Font/Subtype/TrueType/BaseFont/Arial/Encoding/WinAnsiEncoding/FirstChar 32/Widths[300]>>'],
    [
      '<</Type/Font/Subtype/Type0/BaseFont/Z/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[<</DW 500>>]>>',
    ],
    [
      `<</Length 83>>\nstream\n1 beginbfchar <0001> <25BA> endbfchar 1 beginbfrange <0010><0012> <0041> endbfrange\nendstream`,
    ],
    [
      '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Matrix[1 0 0 1 100 100]/Length 27>>\nstream\nBT /A 9 Tf (inside) Tj ET\nendstream',
    ],
  ]);
const linesOf = async (content: string) =>
  printedLines((await readPrinted(pageOf(content)))[0] ?? []).map(({ text, x, y }) => [
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
  ])('%s', async (_, content, wanted) => expect(await linesOf(content)).toEqual(wanted));
});
