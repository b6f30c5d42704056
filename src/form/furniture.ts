import type { Catalogue } from '../content/messages/catalogue.ts';
import { bold, widthOf } from './face.ts';
import type { Stroke } from './operators.ts';

/** US Letter, points. */
export const paper = { width: 612, height: 792, left: 36, right: 576 } as const;

type Words = Catalogue['form'];

/** The head of every page, down to `bottom`: title, what it is not, and which page it is. */
export const pageHead = {
  bottom: 740 as number,
  strokes(words: Words, title: string, page: string): Stroke[] {
    const { left, right } = paper;
    const stamp = words.stamp;
    const wide = widthOf(stamp, 7.4, bold) + 12;
    const pageAt = right - wide - 10 - widthOf(page, 7.4);
    return [
      { text: title, x: left, y: 757, size: 14, ink: 'navy', bold: true },
      { text: words.subtitle, x: left, y: 747, size: 7.2, ink: 'grey' },
      { text: page, x: pageAt, y: 759.4, size: 7.4, ink: 'grey' },
      { box: [right - wide, 755.5, wide, 13], line: 'navy', weight: 0.9 },
      { text: stamp, x: right - wide + 6, y: 759.4, size: 7.4, ink: 'navy', bold: true },
    ];
  },
} as const;

/** The foot of every page. */
export const pageFoot = (words: Words): Stroke[] => [
  { from: [paper.left, 32], to: [paper.right, 32], line: 'line', weight: 0.6 },
  { text: words.footer, x: paper.left, y: 23, size: 6.6, ink: 'grey' },
];
