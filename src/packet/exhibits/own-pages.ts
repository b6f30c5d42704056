import { formWords } from '../../content/messages/form-words.ts';
import type { Face } from '../../form/face.ts';
import type { LaidOut } from '../../form/merge/marks.ts';
import { type Block, paragraph, quiet, section } from '../../render/document.ts';
import { layOut } from '../../render/pdf/lay-out.ts';
import type { ExhibitsOf, ExhibitsPlan, PlannedExhibit } from './plan-exhibits.ts';

/**
 * The pages of the index: every exhibit with its place, and what the case lists and the bundle has not. It goes out: what
 * the rules call for besides is said to the person alone. One page at least.
 */
export function indexPages(
  { exhibits, missing }: Pick<ExhibitsPlan, 'exhibits' | 'missing'>,
  of: ExhibitsOf,
  face?: Face,
): LaidOut {
  const said = formWords.exhibitPages;
  const heads = said.indexHeads;
  const table: Block = {
    kind: 'table',
    head: [heads.exhibit, heads.document, heads.pages, heads.place],
    shares: [58, 286, 56, 84],
    rows: exhibits.map(({ letter, title, note, pages, from, to }) => [
      letter,
      note === null ? title : `${title}\n${note}`,
      String(pages),
      said.place(from, to),
    ]),
  };
  const items = missing.flatMap(({ text, why, document }) =>
    document === null ? [] : [said.missingLine(text, said.missing[why === 'left-out' ? why : 'no-file'])],
  );
  const blocks: readonly Block[] = [
    paragraph(said.subtitle),
    paragraph(quiet(said.own)),
    { kind: 'lines', lines: whose(of) },
    ...(exhibits.length > 0 ? [table] : []),
    ...section(said.notEnclosed, items),
  ];
  return layOut({ title: said.title, words: formWords, blocks, footer: said.indexBookmark, face });
}

/** The sheet before an exhibit: its letter, what it is, what to look at in it, and whose it is. */
export function coverSheet(
  { letter, title, note, pages }: PlannedExhibit,
  of: ExhibitsOf,
  face?: Face,
): LaidOut {
  const said = formWords.exhibitPages;
  const centred = (lines: readonly string[]): Block => ({ kind: 'lines', lines, look: 'centred' });
  const blocks: readonly Block[] = [
    { kind: 'lines', lines: [said.exhibit(letter)], look: 'huge' },
    centred([title]),
    centred(note === null ? [] : [note]),
    centred([said.pages(pages)]),
    { kind: 'space', height: 40 },
    centred(whose(of)),
  ];
  const bare = { headed: false, numbered: false } as const;
  const { pages: drawn, root } = layOut({ title: said.title, words: formWords, blocks, ...bare, face });
  return { pages: drawn.slice(0, 1), root };
}

const whose = ({ name, receipts }: ExhibitsOf): readonly string[] =>
  [
    name && formWords.exhibitPages.forPerson(name),
    receipts && formWords.exhibitPages.receipts(receipts),
  ].filter((each) => each !== '');
