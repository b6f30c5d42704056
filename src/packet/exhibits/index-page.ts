import type { Catalogue } from '../../content/messages/catalogue.ts';
import { type Face, regular, widthOf } from '../../form/face.ts';
import type { Stroke } from '../../form/operators.ts';
import type { ExhibitsOf, MissingExhibit, PlannedExhibit } from './plan.ts';
import { type Look, letter, type SetText, set } from './type.ts';

export interface IndexInput {
  readonly exhibits: readonly PlannedExhibit[];
  readonly missing: readonly MissingExhibit[];
  readonly of: ExhibitsOf;
  readonly words: Catalogue;
  readonly face?: Face;
}

/** Something with a height, which a page break may stand before but not in. */
interface Strip {
  readonly height: number;
  readonly draw: (top: number) => readonly Stroke[];
}

const { left, right, top, bottom } = letter;
const width = right - left;
const columns = { exhibit: left, document: left + 58, pages: left + 356, place: left + 408 };
const documentWidth = columns.pages - columns.document - 14;
const looks = {
  title: { size: 20, ink: 'navy', bold: true },
  subtitle: { size: 11, ink: 'black' },
  small: { size: 8.5, ink: 'grey' },
  heading: { size: 13, ink: 'navy', bold: true },
  head: { size: 8.5, ink: 'grey', bold: true },
  letter: { size: 12, ink: 'navy', bold: true },
  name: { size: 10.5, ink: 'black', bold: true },
  plain: { size: 10, ink: 'black' },
} as const satisfies Record<string, Look>;

const line = (y: number): Stroke => ({ from: [left, y], to: [right, y], line: 'line', weight: 0.6 });
const textStrip = (text: string, look: Look, after: number, face?: Face): Strip[] => {
  if (text === '') return [];
  const made = set(text, width, look, face);
  return [{ height: made.height + after, draw: (from) => made.strokes(left, from) }];
};
const drawAll = (sets: readonly (readonly [SetText, number])[], from: number): readonly Stroke[] =>
  sets.flatMap(([made, x]) => made.strokes(x, from));

function headStrips({ of, words: { packet } }: IndexInput, face: Face): readonly Strip[] {
  const said = packet.exhibits;
  return [
    ...textStrip(said.title, looks.title, 2),
    ...textStrip(said.subtitle, looks.subtitle, 2),
    ...textStrip(said.own, looks.small, 8),
    ...textStrip(of.name && said.forPerson(of.name), looks.plain, 1, face),
    ...textStrip(of.receipts && said.receipts(of.receipts), looks.plain, 1, face),
  ];
}

function tableHead({ words }: IndexInput): Strip {
  const { exhibit, document, pages, place } = words.packet.exhibits.indexHeads;
  const cells = [
    [set(exhibit, 60, looks.head), columns.exhibit],
    [set(document, documentWidth, looks.head), columns.document],
    [set(pages, 50, looks.head), columns.pages],
    [set(place, right - columns.place, looks.head), columns.place],
  ] as const;
  return { height: 30, draw: (from) => [...drawAll(cells, from - 12), line(from - 28)] };
}

function row(exhibit: PlannedExhibit, words: Catalogue, face: Face): Strip {
  const title = set(exhibit.title, documentWidth, looks.name, face);
  const note = set(exhibit.note ?? '', documentWidth, looks.plain, face);
  const cells = [
    [set(exhibit.letter, 50, looks.letter), columns.exhibit],
    [title, columns.document],
    [set(String(exhibit.pages), 44, looks.plain), columns.pages],
    [
      set(words.packet.exhibits.place(exhibit.from, exhibit.to), right - columns.place, looks.plain),
      columns.place,
    ],
  ] as const;
  const height = Math.max(18, title.height + note.height) + 11;
  return {
    height,
    draw: (from) => [
      ...drawAll(cells, from - 5),
      ...note.strokes(columns.document, from - 5 - title.height),
      line(from - height),
    ],
  };
}

function missingStrips({ missing, words }: IndexInput, face: Face): readonly Strip[] {
  const said = words.packet.exhibits;
  if (missing.length === 0) return [space(16), ...textStrip(said.allEnclosed, looks.plain, 0)];
  const items = missing.map(({ text, why }): Strip => {
    const made = set(said.missingLine(text, said.missing[why]), width - 14, looks.plain, face);
    return {
      height: made.height + 5,
      draw: (from) => [...set('–', 12, looks.plain).strokes(left, from), ...made.strokes(left + 14, from)],
    };
  });
  const [heading] = textStrip(said.notEnclosed, looks.heading, 5);
  const [first, ...others] = items;
  // The heading does not stay behind alone.
  const together: Strip[] =
    heading && first
      ? [
          {
            height: heading.height + first.height,
            draw: (from) => [...heading.draw(from), ...first.draw(from - heading.height)],
          },
        ]
      : [];
  return [space(20), ...together, ...others];
}

const space = (height: number): Strip => ({ height, draw: () => [] });

/** The pages of the index: every exhibit with its place, and what is not enclosed. One page at least. */
export function indexPages(input: IndexInput): readonly (readonly Stroke[])[] {
  const { exhibits, words, face = regular } = input;
  const head = tableHead(input);
  const pages: Stroke[][] = [[]];
  let y: number = top;
  const put = (strip: Strip): void => {
    pages.at(-1)?.push(...strip.draw(y));
    y -= strip.height;
  };
  const fits = (strip: Strip): boolean => y - strip.height >= bottom;
  const turn = (): void => {
    pages.push([]);
    y = top;
    for (const strip of textStrip(words.packet.exhibits.indexGoesOn, looks.heading, 4)) put(strip);
  };
  for (const strip of headStrips(input, face)) put(strip);
  if (exhibits.length > 0) put(head);
  for (const exhibit of exhibits) {
    const strip = row(exhibit, words, face);
    if (!fits(strip)) {
      turn();
      put(head);
    }
    put(strip);
  }
  for (const strip of missingStrips(input, face)) {
    if (!fits(strip)) turn();
    put(strip);
  }
  return pages.map((strokes, at) => [...strokes, ...foot(at + 1, pages.length, words)]);
}

function foot(page: number, pages: number, words: Catalogue): readonly Stroke[] {
  const text = words.packet.exhibits.pageOf(page, pages);
  return [{ text, x: (letter.width - widthOf(text, 8.5)) / 2, y: 30, size: 8.5, ink: 'grey' }];
}
