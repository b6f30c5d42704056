import type { Sentences } from '../../content/messages/catalogue.ts';
import type { Faces } from '../../form/blank/compiled-blank.ts';
import { clean, type Face, widthOf } from '../../form/face.ts';
import { type LaidOut, type Mark, type Node, node } from '../../form/merge/marks.ts';
import { withBlanks } from '../../form/refuse.ts';
import type { Block } from '../document.ts';
import { setBlock } from './blocks.ts';
import { lineStrips, looks, type Strip, setLines, sheet } from './type-setter.ts';

/** A document of plain letter-size pages. */
export interface PagesDocument {
  /** What the document is, in neutral words: it becomes the title in the metadata, where nothing personal belongs. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly words: Sentences;
  /** The shipped faces: `facesOf` the built-in sheet's blank. */
  readonly faces: Faces;
  /** The shipped face with a font of the user's behind it. */
  readonly face?: Face | undefined;
  /** False: the title is not printed, as on a letter. */
  readonly headed?: false;
  /** At the left of the foot of every page; at its right stands which page it is. */
  readonly footer?: string;
  /** False: without which page it is, as on a label; without a footer as well there is no foot at all. */
  readonly numbered?: false;
}

/** What pages are laid out from. */
type Content = Omit<PagesDocument, 'faces'>;

/** The texts of a part of a document, with a blank to write on by hand where the face lacks letters. */
function drawable<T>(part: T, blank: string, face: Face | undefined): T {
  const each = (inner: unknown): unknown => {
    if (typeof inner === 'string') return withBlanks(clean(inner), blank, face);
    if (typeof inner !== 'object' || inner === null) return inner;
    if (Array.isArray(inner)) return inner.map(each);
    return Object.fromEntries(Object.entries(inner).map(([key, value]) => [key, each(value)]));
  };
  return each(part) as T;
}

/** Sets a document on pages; what cannot be drawn is a blank to write on by hand. Pure. */
export function layOut(said: Content): LaidOut {
  const { face, headed } = said;
  const blank = said.words.packet.pages.blank;
  const [title, footer, blocks] = drawable(
    [said.title, said.footer ?? '', said.blocks] as const,
    blank,
    face,
  );
  const document: Content = { ...said, footer };
  const set = blocks.map((block) => setBlock(block, face));
  const head = node('H1');
  const first = headed === false ? [] : [...titleStrips(title, head, face)];
  const drawn = place([...first, ...set.flatMap(({ strips }) => strips)]);
  const kids = set.flatMap(({ parts }) => parts);
  return {
    pages: drawn.map((marks, at) => [...marks, ...foot(document, at + 1, drawn.length)]),
    root: node('Document', headed === false ? kids : [head, ...kids]),
  };
}

const titleStrips = (title: string, of: Node, face?: Face): readonly Strip[] => [
  ...lineStrips(title, looks.title, of, face).map((strip) => ({ ...strip, keep: true })),
  {
    height: 6,
    keep: true,
    marks: (top) => [
      { stroke: { from: [sheet.left, top - 3], to: [sheet.right, top - 3], line: 'navy', weight: 0.9 } },
    ],
  },
];

/** Puts the pieces on pages, those that stay together on one wherever a page can hold them. */
function place(strips: readonly Strip[]): readonly (readonly Mark[])[] {
  const pages: Mark[][] = [[]];
  let y: number = sheet.top;
  const draw = (strip: Strip): void => {
    pages.at(-1)?.push(...strip.marks(y));
    y -= strip.height;
  };
  const turn = (again: readonly Strip[] = []): void => {
    pages.push([]);
    y = sheet.top;
    for (const strip of again) draw(strip);
  };
  for (let at = 0; at < strips.length; ) {
    const chunk = chunkFrom(strips, at);
    at += chunk.length;
    const whole = chunk.reduce((sum, { height }) => sum + height, 0);
    const fits = whole <= sheet.top - sheet.bottom;
    const first = chunk.find(({ gap }) => gap !== true);
    if (y < sheet.top && fits && first !== undefined && y - whole < sheet.bottom) turn(first.again);
    for (const strip of chunk) {
      if (strip.gap === true && y === sheet.top) continue;
      if (y < sheet.top && strip.gap !== true && y - strip.height < sheet.bottom) turn(strip.again);
      draw(strip);
    }
  }
  return pages;
}

/** The pieces from here on that stay together. A gap after one that is kept is kept as well. */
function chunkFrom(strips: readonly Strip[], from: number): readonly Strip[] {
  let to = from;
  const goesOn = (): boolean => strips[to]?.keep === true || (to > from && strips[to]?.gap === true);
  while (to < strips.length - 1 && goesOn()) to += 1;
  return strips.slice(from, to + 1);
}

/** The foot of a page; not read aloud. */
function foot({ words, footer, numbered, face }: Content, page: number, pages: number): readonly Mark[] {
  if (numbered === false && footer === undefined) return [];
  const at = numbered === false ? '' : words.packet.pages.pageOf(page, pages);
  const wide = 90;
  const line: Mark = {
    stroke: { from: [sheet.left, 48], to: [sheet.right, 48], line: 'line', weight: 0.6 },
  };
  const set = (text: string, x: number, width: number): readonly Mark[] =>
    setLines(text, looks.label, { x, width }, undefined, face)
      .slice(0, 1)
      .flatMap(({ marks }) => marks(45));
  return [
    line,
    ...set(footer ?? '', sheet.left, sheet.right - sheet.left - wide),
    ...set(at, sheet.right - widthOf(at, looks.label.size), wide),
  ];
}
