import { documentRows } from '../../content/documents.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { formWords } from '../../content/messages/form-words.ts';
import { type CaseFile, itemsAt, textAt } from '../../core/case-file.ts';
import type { ReadApart } from '../../core/context.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Faces } from '../../form/blank/compiled-blank.ts';
import { clean, type Face } from '../../form/face.ts';
import type { LaidOut } from '../../form/merge/marks.ts';
import { printed } from '../../form/values.ts';
import { accountFact, accountOf, indexPages } from './own-pages.ts';
import { type ExhibitResult, hasWrongEnding } from './read-exhibit.ts';
import type { ExhibitNote, ExhibitReason, ReadExhibit } from './read-result.ts';

/** A file that the case names, as the command has read it. */
export interface ExhibitFile {
  /** Which of the case's documents it is, counted from 1. */
  readonly document: number;
  /** Its name, for its ending alone; it is printed nowhere. */
  readonly name: string;
  /** Undefined: it is not there, or cannot be opened. */
  readonly bytes: Uint8Array | undefined;
}

/** A document of the case in its place in the bundle, or an account of it as it was told (`own-account`, `own-account-spanish`). */
export interface PlannedExhibit {
  /** A, B … Z, AA, AB … */
  readonly letter: string;
  readonly kind: string;
  readonly title: string;
  readonly note: string | null;
  /** `documents.2`; of an account `problem.description`. */
  readonly document: string;
  /** Pages of the document itself; a cover sheet stands before them. */
  readonly pages: number;
  /** The page of the bundle on which the cover sheet stands, and that of the last page; counted from 1. */
  readonly from: number;
  readonly to: number;
  /** About what it adds to the bundle. */
  readonly bytes: number;
}

/** A document that is called for, or listed, and is not in the bundle. */
export interface MissingExhibit {
  readonly kind: string;
  readonly text: string;
  readonly why: 'not-listed' | 'not-said' | 'no-file' | 'left-out';
  /** `documents.2`, where the case lists it. */
  readonly document: string | null;
}

/** Something about a file that the user should know; holds nothing of its name or content. */
export interface ExhibitProblem {
  /** `documents.2.file`. */
  readonly path: string;
  readonly reason: ExhibitReason | ExhibitNote | 'not-drawable';
  /** Whether the file is missing from the bundle. */
  readonly leftOut: boolean;
  readonly found: string;
  readonly advice: string;
}

/** What the bundle will be: `--json` prints it. */
export interface ExhibitsPlan {
  readonly exhibits: readonly PlannedExhibit[];
  readonly missing: readonly MissingExhibit[];
  readonly problems: readonly ExhibitProblem[];
  readonly indexPages: number;
  /** Of the whole bundle. */
  readonly pages: number;
}

/** Whose exhibits they are, as the index and the cover sheets say. */
export interface ExhibitsOf {
  readonly name: string;
  readonly receipts: string;
}

/** The plan with what is needed to write it. */
export interface PlannedExhibits {
  readonly plan: ExhibitsPlan;
  readonly of: ExhibitsOf;
  /** The files that were read, in the order of the exhibits. */
  readonly parts: readonly ReadExhibit[];
  /** The pages of the exhibit behind them, which is our own. */
  readonly account: LaidOut | undefined;
}

export interface PlanInput {
  readonly caseFile: CaseFile;
  readonly outcome: Outcome;
  /** A document without a file is on paper, and not among them. */
  readonly files: readonly ExhibitFile[];
  readonly words: Catalogue;
  /** Reads one file in a thread of its own (`openExhibitWorker`); it is given the number of the first object. */
  readonly readApart: ReadApart;
  /** The shipped faces, after whose objects the exhibits are numbered. */
  readonly faces: Faces;
  /** The shipped face with a font of the user's behind it. */
  readonly face?: Face | undefined;
}

type Listed = Pick<PlannedExhibit, 'document' | 'kind' | 'title' | 'note'>;
type Included = Listed & { readonly pages: number; readonly bytes: number };

/** Of all files together, so that the bundle fits into the memory of a small machine; bytes. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Reads the files of a case one after the other and plans the bundle: which exhibit is where, what is missing, and what
 * is wrong with a file, all at once. A file that cannot be used is left out; the others are taken. Nothing is written.
 */
export async function planExhibits(input: PlanInput): Promise<PlannedExhibits> {
  const { caseFile, words, face } = input;
  const of = exhibitsOf(caseFile);
  const listed = listedDocuments(caseFile);
  const { found, advice } = words.packet.exhibits;
  const problems: ExhibitProblem[] = [];
  const tell = (document: string, reason: ExhibitReason | ExhibitNote, leftOut: boolean): void => {
    const said = { found: found[reason], advice: advice[reason] };
    problems.push({ path: `${document}.file`, reason, leftOut, ...said });
  };
  const taken: Included[] = [];
  const parts: ReadExhibit[] = [];
  let next = input.faces.count + 1;
  let room = mostBytes;
  for (const one of inOrder(listed)) {
    const file = fileOf(one, input.files);
    if (file === undefined) continue;
    const { name, bytes } = file;
    const read = await readOne(bytes, room, next, input.readApart);
    if (typeof read === 'string') {
      tell(one.document, read, true);
      continue;
    }
    if (hasWrongEnding(name, read.kind)) tell(one.document, 'wrong-ending', false);
    for (const note of read.notes) tell(one.document, note, false);
    parts.push(read);
    taken.push({ ...one, pages: read.pages.length, bytes: sizeOf(read) });
    room -= bytes?.length ?? 0;
    next = read.next;
  }
  const missing = missingOf(input, listed, taken);
  const account = accountOf(caseFile, of, words, face);
  if (account !== undefined && 'undrawn' in account) {
    const { undrawn: found, wanted: advice } = account;
    problems.push({ path: accountFact, reason: 'not-drawable', leftOut: true, found, advice });
  }
  const drawn = account !== undefined && 'pages' in account ? account : undefined;
  if (drawn !== undefined) {
    const { kind, pages } = drawn;
    const title = formWords.exhibitPages.accounts[kind];
    taken.push({ document: accountFact, kind, title, note: null, bytes: 0, pages: pages.pages.length });
  }
  // How long the index is depends on what stands in it, not on the numbers of the pages.
  const count = indexPages({ exhibits: placed(taken, 1), missing }, of, face).pages.length;
  const exhibits = placed(taken, count);
  return {
    of,
    parts,
    account: drawn?.pages,
    plan: { exhibits, missing, problems, indexPages: count, pages: exhibits.at(-1)?.to ?? count },
  };
}

const fileOf = ({ document }: Listed, files: readonly ExhibitFile[]): ExhibitFile | undefined =>
  files.find((each) => `documents.${each.document}` === document);

async function readOne(
  bytes: Uint8Array | undefined,
  room: number,
  first: number,
  readApart: ReadApart,
): Promise<ReadExhibit | ExhibitReason> {
  if (bytes === undefined) return 'not-found';
  if (bytes.length > room) return 'no-room';
  const result = (await readApart(bytes, first)) as ExhibitResult;
  return result.did === 'read' ? result.value : result.reason;
}

/** The person (or organization) and the receipt numbers, by which the office finds the case. */
function exhibitsOf(caseFile: CaseFile): ExhibitsOf {
  const name = printed(caseFile, 'person.name') || printed(caseFile, 'person.organization');
  const receipts = (itemsAt(caseFile, 'filings') ?? [])
    .map((_, at) => printed(caseFile, `filings.${at + 1}.receiptNumber`))
    .filter(Boolean)
    .join(', ');
  return { name, receipts };
}

const listedDocuments = (caseFile: CaseFile): readonly Listed[] =>
  (itemsAt(caseFile, 'documents') ?? []).map((_, at) => {
    const document = `documents.${at + 1}`;
    const kind = textAt(caseFile, `${document}.kind`) ?? '';
    const title = printed(caseFile, `${document}.kind`) || formWords.exhibitPages.document;
    return { document, kind, title, note: clean(textAt(caseFile, `${document}.note`) ?? '') || null };
  });

/** As the kinds of documents are named to the user; kinds of their own come last, in the order of the case. */
function inOrder(listed: readonly Listed[]): readonly Listed[] {
  const order = documentRows.map(({ kind }) => kind as string);
  const rank = ({ kind }: Listed): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return [...listed].sort((a, b) => rank(a) - rank(b));
}

/** The exhibits behind so many pages of the index. */
function placed(taken: readonly Included[], before: number): readonly PlannedExhibit[] {
  let page = before;
  return taken.map(({ pages, kind, title, note, document, bytes }, at) => {
    const from = page + 1;
    page += 1 + pages;
    return { letter: letterOf(at), kind, title, note, document, pages, from, to: page, bytes };
  });
}

const sizeOf = ({ objects }: ReadExhibit): number =>
  objects.reduce((sum, { text, data }) => sum + text.length + (data?.length ?? 0), 0);

/** A to Z, then AA, AB … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}

/** What the rules call for and the bundle has not, and what the case lists and the bundle has not. */
function missingOf(
  { outcome, files, words }: PlanInput,
  listed: readonly Listed[],
  taken: readonly Listed[],
): readonly MissingExhibit[] {
  const called = outcome.documents.filter(({ kind }) => !listed.some((each) => each.kind === kind));
  const left = inOrder(listed).filter(({ document }) => !taken.some((each) => each.document === document));
  const texts: Readonly<Record<string, string>> = words.outcome.documents;
  return [
    ...called.map(({ kind, text, have }): MissingExhibit => {
      return { kind, text, why: have === null ? 'not-said' : 'not-listed', document: null };
    }),
    ...left.map((each): MissingExhibit => {
      const { kind, title, document } = each;
      const text = (Object.hasOwn(texts, kind) ? texts[kind] : undefined) ?? title;
      return { kind, text, why: fileOf(each, files) ? 'left-out' : 'no-file', document };
    }),
  ];
}
