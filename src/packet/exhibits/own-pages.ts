import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Face } from '../../form/face.ts';
import type { Stroke } from '../../form/operators.ts';
import type { PageBlock } from '../../render/document.ts';
import { layOut } from '../../render/pdf/lay-out.ts';
import type { ExhibitsOf, MissingExhibit, PlannedExhibit } from './plan.ts';

export interface OwnPagesInput {
  readonly exhibits: readonly PlannedExhibit[];
  readonly missing: readonly MissingExhibit[];
  readonly of: ExhibitsOf;
  readonly words: Catalogue;
  readonly face?: Face;
}

type Pages = readonly (readonly Stroke[])[];

/** The pages of the index: every exhibit with its place, and what is not enclosed. One page at least. */
export function indexPages({ exhibits, missing, of, words, face }: OwnPagesInput): Pages {
  const said = words.packet.exhibits;
  const heads = said.indexHeads;
  const rows = exhibits.map(({ letter, title, note, pages, from, to }) => [
    letter,
    note === null ? title : `${title}\n${note}`,
    String(pages),
    said.place(from, to),
  ]);
  const items = missing.map(({ text, why }) => said.missingLine(text, said.missing[why]));
  return drawn(words, face, [
    { kind: 'paragraph', text: said.subtitle },
    { kind: 'paragraph', text: said.own, look: 'quiet' },
    { kind: 'lines', lines: whose(of, words) },
    ...(rows.length > 0
      ? [
          {
            kind: 'table',
            head: [heads.exhibit, heads.document, heads.pages, heads.place],
            shares: [58, 286, 56, 84],
            rows,
          } as const,
        ]
      : []),
    ...(items.length > 0
      ? [{ kind: 'heading', text: said.notEnclosed } as const, { kind: 'list', items } as const]
      : [{ kind: 'paragraph', text: said.allEnclosed } as const]),
  ]);
}

/** The sheet before an exhibit: its letter, what it is, what to look at in it, and whose it is. */
export function coverSheet(
  { letter, title, note, pages }: PlannedExhibit,
  of: ExhibitsOf,
  words: Catalogue,
  face?: Face,
): readonly Stroke[] {
  const said = words.packet.exhibits;
  const lines = (look: 'huge' | 'centred', texts: readonly string[]): PageBlock => ({
    kind: 'lines',
    lines: texts,
    look,
  });
  const [sheet] = drawn(
    words,
    face,
    [
      lines('huge', [said.exhibit(letter)]),
      lines('centred', [title]),
      lines('centred', note === null ? [] : [note]),
      lines('centred', [said.pages(pages)]),
      { kind: 'space', height: 40 },
      lines('centred', whose(of, words)),
    ],
    true,
  );
  return sheet ?? [];
}

const whose = (
  { name, receipts }: ExhibitsOf,
  { packet: { exhibits: said } }: Catalogue,
): readonly string[] =>
  [name && said.forPerson(name), receipts && said.receipts(receipts)].filter((each) => each !== '');

const drawn = (
  words: Catalogue,
  face: Face | undefined,
  blocks: readonly PageBlock[],
  bare = false,
): Pages => {
  const { title, indexBookmark } = words.packet.exhibits;
  const foot = bare ? ({ headed: false, numbered: false } as const) : { footer: indexBookmark };
  const { pages } = layOut({ title, words, blocks, ...(face && { face }), ...foot });
  return pages.map((marks) => marks.map(({ stroke }) => stroke));
};
