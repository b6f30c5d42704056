import type { Catalogue, PaperWords } from '../../content/messages/catalogue.ts';
import { formWords } from '../../content/messages/form-words.ts';
import type { CaseFile } from '../../core/case-file.ts';
import { foreignLanguage } from '../../core/reads-as.ts';
import { givenAt } from '../../core/safe-contact.ts';
import type { Face } from '../../form/face.ts';
import type { LaidOut } from '../../form/merge/marks.ts';
import { foundIn, isDrawn } from '../../form/refuse.ts';
import { choiceText, printed } from '../../form/values.ts';
import { type Block, paragraph, quiet, section } from '../../render/document.ts';
import { layOut } from '../../render/pdf/lay-out.ts';
import type { ExhibitsOf, ExhibitsPlan, PlannedExhibit } from './plan-exhibits.ts';

/** The fact of which an account is. */
export const accountFact = 'problem.description';

type Listed = Pick<ExhibitsPlan, 'exhibits' | 'missing'>;

/** The pages of the index. One page at least. */
export function indexPages(listed: Listed, of: ExhibitsOf, face?: Face): LaidOut {
  const { title, indexBookmark: footer } = formWords.exhibitPages;
  return layOut({ title, words: formWords, blocks: indexBlocks(listed, of, formWords), footer, face });
}

/**
 * What stands in the index: every exhibit with its place, and what the case lists and the bundle has not. It goes out: what
 * the rules call for besides is said to the person alone.
 */
export function indexBlocks(
  { exhibits, missing }: Listed,
  of: ExhibitsOf,
  words: PaperWords,
): readonly Block[] {
  const said = words.exhibitPages;
  const texts: Readonly<Record<string, string>> = words.outcome.documents;
  const titleOf = (kind: string): string =>
    kind === '' ? said.document : choiceText('documents[].kind', kind, words);
  const accounts: Readonly<Record<string, string>> = said.accounts;
  const heads = said.indexHeads;
  const table: Block = {
    kind: 'table',
    head: [heads.exhibit, heads.document, heads.pages, heads.place],
    shares: [58, 286, 56, 84],
    rows: exhibits.map(({ letter, kind, document, note, pages, from, to }) => [
      letter,
      [(document === accountFact && accounts[kind]) || titleOf(kind), ...(note === null ? [] : [note])].join(
        '\n',
      ),
      String(pages),
      said.place(from, to),
    ]),
  };
  const items = missing.flatMap(({ kind, why, document }) => {
    if (document === null) return [];
    const text = (Object.hasOwn(texts, kind) ? texts[kind] : undefined) ?? titleOf(kind);
    return [said.missingLine(text, said.missing[why === 'left-out' ? why : 'no-file'])];
  });
  return [
    paragraph(said.subtitle),
    paragraph(quiet(said.own)),
    { kind: 'lines', lines: whose(of, words) },
    ...(exhibits.length > 0 ? [table] : []),
    ...section(said.notEnclosed, items),
  ];
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
    centred(whose(of, formWords)),
  ];
  const bare = { headed: false, numbered: false } as const;
  const { pages: drawn, root } = layOut({ title: said.title, words: formWords, blocks, ...bare, face });
  return { pages: drawn.slice(0, 1), root };
}

/** What happened as it was told, where the form shows the English of it: under its title, or what of it cannot be drawn. */
export type Account =
  | { readonly kind: keyof PaperWords['exhibitPages']['accounts']; readonly pages: LaidOut }
  | { readonly undrawn: string; readonly wanted: string };

/** The account of a case in the words in which it was told; undefined where the papers show those. */
export function accountOf(
  caseFile: CaseFile,
  of: ExhibitsOf,
  words: Catalogue,
  face?: Face,
): Account | undefined {
  const told = printed(caseFile, accountFact);
  const isShown = givenAt(caseFile, accountFact) === accountFact;
  if (isShown || told === '' || told === printed(caseFile, 'problem.descriptionEnglish')) return undefined;
  if (!isDrawn(told, face))
    return { undrawn: foundIn(told, words, face), wanted: words.packet.exhibits.accountNotDrawn };
  const said = formWords.exhibitPages;
  const isSpanish = foreignLanguage(told) === 'es';
  const kind = isSpanish ? 'own-account-spanish' : 'own-account';
  const lines = told.split('\n').filter((line) => line.trim() !== '');
  const blocks: readonly Block[] = [
    paragraph(quiet(said.accountIntro)),
    { kind: 'lines', lines: whose(of, formWords) },
    ...lines.map((line) => paragraph(line, isSpanish ? { language: 'es' } : {})),
  ];
  return {
    kind,
    pages: layOut({ title: said.accounts[kind], words: formWords, blocks, numbered: false, face }),
  };
}

const whose = ({ name, receipts }: ExhibitsOf, { exhibitPages: said }: PaperWords): readonly string[] =>
  [name && said.forPerson(name), receipts && said.receipts(receipts)].filter((each) => each !== '');
