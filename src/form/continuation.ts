import type { FormWords } from '../content/messages/catalogue.ts';
import { bold, type Face, regular, undrawable, widthOf } from './face.ts';
import { encode, layOut, lineRoom, oneLine, plainRoom, wideFont } from './layout.ts';
import { cutFor, Lines, wrap } from './lines.ts';
import { type LaidOut, type Mark, type Node, node } from './merge/marks.ts';
import type { Stroke } from './operators.ts';

type Words = FormWords['sheet'];

/** US Letter, points. */
export const paper = { width: 612, height: 792, left: 36, right: 576 } as const;

/** Labels and all that is printed small. */
const least = 8;
const stampWidth = ({ stamp }: Words): number => widthOf(stamp, least, bold) + 12;

/** The head of every page, down to `bottom`: title, and what it is not. */
export const pageHead = {
  bottom: 740 as number,
  strokes(words: Words, title: string): Stroke[] {
    const { left, right } = paper;
    const at = right - stampWidth(words);
    return [
      { text: title, x: left, y: 757, size: 14, ink: 'navy', bold: true },
      { text: words.subtitle, x: left, y: 746, size: least, ink: 'grey' },
      { box: [at, 755.5, right - at, 13], line: 'navy', weight: 0.9 },
      { text: words.stamp, x: at + 6, y: 759.2, size: least, ink: 'navy', bold: true },
    ];
  },
} as const;

/** The cells below it: whose the page is. */
export const headHeight = 26;

/** Which page it is, and of how many. */
export function pageNumber(words: Words, page: number, pages: number): Stroke {
  const text = words.pageOf(page, pages);
  const x = paper.right - stampWidth(words) - 10 - widthOf(text, least);
  return { text, x, y: 759.2, size: least, ink: 'grey' };
}

/** The foot of every page. */
export const pageFoot = (words: Words): Stroke[] => [
  { from: [paper.left, 32], to: [paper.right, 32], line: 'line', weight: 0.6 },
  { text: words.footer, x: paper.left, y: 22, size: least, ink: 'grey' },
];

/** What goes on a continuation page: a text carried whole, or an item of a list that has no row left. */
export type Block = {
  /** The name of the field, or of the list. */
  readonly key: string;
  readonly title: string;
  /** The page of the sheet that it goes on from. */
  readonly page: number;
} & (
  | { readonly text: string }
  | { readonly cells: readonly { readonly label: string; readonly text: string }[] }
);

/** Who the pages are about; on each of them, since a loose page must find its way back. */
export interface Identity {
  readonly name: string;
  readonly receipt: string;
}

/** A strip of a page that is never parted; draws itself below `top`. */
interface Strip {
  readonly height: number;
  readonly draw: (top: number) => readonly Mark[];
}

const { left, right } = paper;
const width = right - left;
const size = 9.5;
const lineHeight = 12.2;
const headingSize = 8.4;
const top = pageHead.bottom - headHeight - 9;
const bottom = 42;
const columns = 3;
/** Blank below a text that goes on overleaf. */
const foot = 4;

const plain = (...strokes: readonly Stroke[]): Mark[] => strokes.map((stroke) => ({ stroke }));
const sides = (from: number, height: number): Mark[] =>
  plain(
    { from: [left, from], to: [left, from - height], line: 'line', weight: 0.6 },
    { from: [right, from], to: [right, from - height], line: 'line', weight: 0.6 },
  );
const rule = (y: number): Mark[] => plain({ from: [left, y], to: [right, y], line: 'line', weight: 0.6 });

/** A label is the form's own and may be anything: what the face lacks is left out, and what has no room. */
function titled(label: string, words: (label: string) => string): string {
  const fits = (each: string): boolean => widthOf(words(each), headingSize, bold) <= width - 10;
  const drawable = [...label.replace(/\s+/g, ' ')].filter((each) => undrawable(each, bold).length === 0);
  const whole = drawable.join('').trim();
  if (fits(whole)) return words(whole);
  let [low, high] = [0, whole.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${whole.slice(0, middle).trimEnd()}…`)) low = middle;
    else high = middle - 1;
  }
  return words(`${whole.slice(0, low).trimEnd()}…`);
}

const heading = (title: string, of?: Node): Strip => ({
  height: 15,
  draw: (from) => [
    ...plain(
      { box: [left, from - 15, width, 15], fill: 'pale' },
      { box: [left, from - 15, width, 15], line: 'line', weight: 0.6 },
    ),
    { stroke: { text: title, x: left + 5, y: from - 10.6, size: headingSize, ink: 'navy', bold: true }, of },
  ],
});

const blank = (height: number, close: boolean): Strip => ({
  height,
  draw: (from) => (close ? [...sides(from, height), ...rule(from - height)] : sides(from, height)),
});

const startOf = (text: string, face: Face): number =>
  face.given?.leftward(text) ? right - 6 - widthOf(text, size, face) : left + 6;

const line = (text: string, face: Face, of: Node): Strip => ({
  height: lineHeight,
  draw: (from) => [
    ...(text === ''
      ? []
      : [{ stroke: { text, x: startOf(text, face), y: from - 10, size, ink: 'black' }, of } as const]),
    ...sides(from, lineHeight),
  ],
});

const label = (text: string, of: Node): Strip => ({
  height: 12,
  draw: (from) => [
    { stroke: { text, x: left + 5, y: from - 9.5, size: least, ink: 'grey' }, of },
    ...sides(from, 12),
  ],
});

const lines = (text: string, face: Face, of: Node): Strip[] =>
  wrap(text, width - 12, size, face).map((each) => line(each, face, of));

interface Cell {
  readonly label: string;
  readonly text: string;
  readonly of: Node;
}

const cellRow = (cells: readonly Cell[]): Strip => ({
  height: 26,
  draw: (from) =>
    cells.flatMap((cell, at) => {
      const wide = width / cells.length;
      const x = left + at * wide;
      return [
        ...plain({ box: [x, from - 26, wide, 26], line: 'line', weight: 0.6 }),
        {
          stroke: { text: cell.label, x: x + 5, y: from - 9.5, size: least, ink: 'grey' },
          of: cell.of,
        } as const,
        { stroke: { text: cell.text, x: x + 5, y: from - 21, size, ink: 'black' }, of: cell.of } as const,
      ];
    }),
});

function itemStrips(cells: readonly Cell[], face: Face): Strip[] {
  const strips: Strip[] = [];
  let row: Cell[] = [];
  const flush = () => {
    if (row.length > 0) strips.push(cellRow(row));
    row = [];
  };
  for (const cell of cells) {
    const room = width / columns - 10;
    const short = !cell.text.includes('\n') && widthOf(cell.text, size, face) <= room;
    if (short && widthOf(cell.label, least) <= room) {
      row.push(cell);
      if (row.length === columns) flush();
    } else {
      flush();
      strips.push(label(cell.label, cell.of), ...lines(cell.text, face, cell.of), blank(4, true));
    }
  }
  flush();
  return strips;
}

/** The strips of a block below its heading, and the parts that they are of. */
function stripsOf(block: Block, face: Face): { readonly strips: Strip[]; readonly parts: readonly Node[] } {
  if ('text' in block) {
    const of = node('P');
    return { strips: [blank(3, false), ...lines(block.text, face, of), blank(5, true)], parts: [of] };
  }
  const cells = block.cells.map((cell): Cell => ({ ...cell, of: node('P') }));
  return { strips: itemStrips(cells, face), parts: cells.map(({ of }) => of) };
}

const heightOf = (strips: readonly Strip[]): number => strips.reduce((sum, strip) => sum + strip.height, 0);

/**
 * Sets blocks on pages. An item stays whole where a page can hold it; a text begins with at least three lines.
 * Gives what is drawn on every page and, for each block, the number of pages before the one on which it begins. `from`:
 * where on the first page they begin, points, when something stands above.
 */
export function setBlocks(
  blocks: readonly Block[],
  words: Words,
  face: Face = regular,
  from = bottom,
): LaidOut & { readonly startsOn: readonly number[] } {
  const pages: Mark[][] = from === bottom ? [] : [[]];
  const startsOn: number[] = [];
  const parts: Node[] = [];
  let y = from;
  const place = (strip: Strip) => {
    pages.at(-1)?.push(...strip.draw(y));
    y -= strip.height;
  };
  const turn = () => {
    pages.push([]);
    y = top;
  };
  for (const block of blocks) {
    const { strips, parts: below } = stripsOf(block, face);
    const head = node('H2');
    parts.push(head, ...below);
    const whole = heightOf(strips) + 15;
    const least = 'text' in block ? heightOf(strips.slice(0, 4)) + 15 : Math.min(whole, top - bottom);
    if (y - least < bottom) turn();
    startsOn.push(pages.length - 1);
    place(
      heading(
        titled(block.title, (title) => words.continuedFrom(title, block.page)),
        head,
      ),
    );
    for (const strip of strips) {
      if (y - strip.height < bottom + foot) {
        place(blank(foot, true));
        turn();
        place(heading(titled(block.title, words.goesOn)));
        place(blank(3, false));
      }
      place(strip);
    }
    y -= 9;
  }
  return { pages, root: node('Sect', parts), startsOn };
}

/** The head of a continuation page: whose it is, and which of how many. */
export function continuationHead(
  identity: Identity,
  page: number,
  pages: number,
  words: Words,
  face: Face = regular,
): Stroke[] {
  const from = pageHead.bottom - headHeight;
  const split = left + 0.68 * width;
  const cell = (x: number, wide: number, title: string, text: string): Stroke[] => {
    const { size, line } = inCell(text, wide - 4, face);
    return [
      { box: [x, from, wide, headHeight], line: 'line', weight: 0.6 },
      { text: title, x: x + 3.5, y: from + headHeight - 9, size: least, ink: 'grey' },
      ...(line === '' ? [] : [{ text: line, x: x + 3.5, y: from + 4.2, size, ink: 'black' } as const]),
    ];
  };
  return [
    pageNumber(words, page, pages),
    ...pageHead.strokes(words, words.title),
    ...pageFoot(words),
    ...cell(left, split - left, words.labels['header-name'], identity.name),
    ...cell(split, right - split, words.labels['header-receipt'], identity.receipt),
  ];
}

/** A text of one line as it stands in a cell of the head: cut where it is too long at the least size. */
function inCell(text: string, width: number, face: Face): { size: number; line: string } {
  const whole = oneLine(text);
  const room = plainRoom(width, headHeight, 10, 7);
  const encoded = encode(whole, [wideFont(face)]);
  if (typeof encoded === 'number') return { size: room.floor, line: '' };
  const { size, whole: fits } = layOut(room, encoded, new Lines());
  const limit = lineRoom(room);
  const cut = fits || cutFor(whole, whole.length, ['…'], (each) => widthOf(each, size, face) <= limit);
  return { size, line: cut === true ? whole : (cut ?? '') };
}
