import { PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { readExhibit } from '../../../src/packet/exhibits/read-exhibit.ts';
import { makeDocument } from './make-files.ts';

interface Drawn {
  /** Drawn as /X, in a box of 200 by 100 points. */
  readonly form?: string;
  readonly matrix?: readonly number[];
  /** A mark with the form as its picture stands here. */
  readonly mark?: readonly number[];
  readonly rotation?: number;
}

/** What is told of a page of 612 by 792 points, cropped to 500 by 600 at (50, 100), that draws this. */
async function told(content: string, { form = '', matrix, mark, rotation = 0 }: Drawn = {}) {
  const bytes = await makeDocument({
    pages: 1,
    rotation,
    crop: [50, 100, 500, 600],
    change: ({ context }, page) => {
      const F = context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' });
      const X = context.register(
        context.stream(form, {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, 200, 100],
          Resources: { Font: { F } },
          ...(matrix ? { Matrix: [...matrix] } : {}),
        }),
      );
      page.node.set(PDFName.of('Resources'), context.obj({ Font: { F }, XObject: { X } }));
      page.node.set(PDFName.of('Contents'), context.register(context.stream(content)));
      const stamp = { Type: 'Annot', Subtype: 'Stamp', F: 4, Rect: [...(mark ?? [])], AP: { N: X } };
      if (mark) page.node.set(PDFName.of('Annots'), context.obj([stamp]));
    },
  });
  const read = await readExhibit(bytes, 4);
  return read.did === 'read' ? read.value.notes : read.reason;
}

const text = (x: number, y: number, said = '(said)'): string => `BT /F 9 Tf ${x} ${y} Td ${said} Tj ET`;

describe('text that nobody sees is told', () => {
  test.each<[string, string, Drawn?]>([
    ['below what is seen of the page', text(60, 90)],
    ['on its left', text(20, 300)],
    ['on its right, of a page that lies', text(560, 300), { rotation: 90 }],
    ['above, in codes', text(60, 710, '<00240025>')],
    ['beyond what was seen before it', `${text(60, 300)} ${text(60, 90)}`],
    ['moved there by what draws it', `q 1 0 0 1 500 0 cm ${text(60, 300)} Q`],
    ['set there', 'BT /F 9 Tf 1 0 0 1 60 90 Tm (said) Tj ET'],
    ['line by line', "BT /F 9 Tf 60 130 Td 20 TL (seen) Tj (seen)' (said)' ET"],
    ['on a third line', 'BT /F 9 Tf 60 130 Td 0 -20 TD T* (said) Tj ET'],
    ['between spaces', 'BT /F 9 Tf 60 90 Td [(said) -200 (more)] TJ ET'],
    ['in a form', 'q 1 0 0 1 460 300 cm /X Do Q', { form: text(150, 50) }],
    ['in a form that is turned', '/X Do', { form: text(150, 50), matrix: [0, 1, -1, 0, 60, 300] }],
    ['in a form, outside its own box', 'q 1 0 0 1 100 300 cm /X Do Q', { form: text(10, 150) }],
    ['in a mark', '', { form: text(150, 50), mark: [500, 300, 700, 400] }],
  ])('%s', async (_, content, drawn) => expect(await told(content, drawn)).toEqual(['text-outside']));
});

describe('nothing is told', () => {
  test.each<[string, string, Drawn?]>([
    ['where all is seen', `${text(60, 110)} ${text(540, 690)}`],
    ['of letters that are cut by the edge', text(49, 99)],
    ['of blanks', `${text(60, 90, '( )')} ${text(60, 90, '()')} ${text(60, 90, '<>')}`],
    ['of what was moved and is taken back', `q 1 0 0 1 900 0 cm Q ${text(60, 300)}`],
    ['of lines without text', 'BT /F 9 Tf 60 300 Td (seen) Tj 0 -900 Td ET'],
    ['of pictures', 'q 90 0 0 90 0 0 cm /I Do Q'],
    ['of a form that is seen', 'q 1 0 0 1 100 300 cm /X Do Q', { form: text(150, 50) }],
    ['of a form that nothing draws', text(60, 300), { form: text(10, 150) }],
    ['of a mark that is seen', '', { form: text(150, 50), mark: [100, 300, 300, 400] }],
  ])('%s', async (_, content, drawn) => expect(await told(content, drawn)).toEqual([]));
});
