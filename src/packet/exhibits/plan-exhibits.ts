import { documentRows } from '../../content/documents.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { type CaseFile, itemsAt, textAt } from '../../core/case-file.ts';
import type { ReadApart } from '../../core/context.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Faces } from '../../form/blank/faces.ts';
import { clean, type Face } from '../../form/face.ts';
import { printed } from '../../form/values.ts';
import { refuseUndrawable } from '../../render/document.ts';
import { indexPages } from './own-pages.ts';
import {
  type ExhibitFile,
  type ExhibitProblem,
  type ExhibitsOf,
  letterOf,
  type MissingExhibit,
  type PlannedExhibit,
  type PlannedExhibits,
} from './plan.ts';
import { hasWrongEnding } from './read-exhibit.ts';
import type { ExhibitNote, ExhibitReason, ReadExhibit } from './read-result.ts';

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
  readonly face?: Face;
}

interface Listed {
  readonly path: string;
  readonly kind: string;
  readonly title: string;
  readonly note: string | null;
}

interface Included extends Listed {
  readonly part: ReadExhibit;
}

/** Of all files together, so that the bundle fits into the memory of a small machine; bytes. */
const mostBytes = 256 * 1024 * 1024;

/**
 * Reads the files of a case one after the other and plans the bundle: which exhibit is where, what is missing, and what
 * is wrong with a file, all at once. A file that cannot be used is left out; the others are taken. Nothing is written.
 * Throws `InputError` when a note or a name cannot be drawn.
 */
export async function planExhibits(input: PlanInput): Promise<PlannedExhibits> {
  const { caseFile, words, face } = input;
  const of = exhibitsOf(caseFile, words);
  const listed = listedDocuments(caseFile, words);
  const lines = listed.flatMap(({ path, title, note }) => [
    { text: title, path: `${path}.kind` },
    { text: note ?? '', path: `${path}.note` },
  ]);
  const said = { kind: 'lines', lines: [{ text: of.name, path: 'person.name' }, ...lines] } as const;
  refuseUndrawable({ title: '', blocks: [said], words, ...(face && { face }) });
  const problems: ExhibitProblem[] = [];
  const taken: Included[] = [];
  let next = input.faces.count + 1;
  let room = mostBytes;
  for (const document of inOrder(listed)) {
    const file = input.files.find((each) => `documents.${each.document}` === document.path);
    if (file === undefined) continue;
    const size = file.bytes?.length ?? 0;
    const read = size > room ? 'no-room' : await readOne(file, next, input.readApart);
    if (typeof read === 'string') {
      problems.push(problem(document.path, read, true, words));
      continue;
    }
    for (const note of notesOf(file, read)) problems.push(problem(document.path, note, false, words));
    taken.push({ ...document, part: read });
    room -= size;
    next = read.next;
  }
  const missing = missingOf(input, listed, taken);
  const place = (before: number): readonly PlannedExhibit[] => placed(taken, before);
  // How long the index is depends on what stands in it, not on the numbers of the pages.
  const count = indexPages({ exhibits: place(1), missing, of, words, ...(face && { face }) }).length;
  const exhibits = place(count);
  return {
    of,
    parts: taken.map(({ part }) => part),
    plan: { exhibits, missing, problems, indexPages: count, pages: exhibits.at(-1)?.to ?? count },
  };
}

async function readOne(
  { bytes }: ExhibitFile,
  first: number,
  readApart: ReadApart,
): Promise<ReadExhibit | ExhibitReason> {
  if (bytes === undefined) return 'not-found';
  const result = await readApart(bytes, first);
  return result.did === 'read' ? (result.value as ReadExhibit) : (result.reason as ExhibitReason);
}

const notesOf = ({ name }: ExhibitFile, { kind, notes }: ReadExhibit): readonly ExhibitNote[] =>
  hasWrongEnding(name, kind) ? ['wrong-ending', ...notes] : notes;

function problem(
  path: string,
  reason: ExhibitReason | ExhibitNote,
  leftOut: boolean,
  { packet: { exhibits: said } }: Catalogue,
): ExhibitProblem {
  return { path: `${path}.file`, reason, leftOut, found: said.found[reason], advice: said.advice[reason] };
}

/** The person (or organization) and the receipt numbers, by which the office finds the case. */
function exhibitsOf(caseFile: CaseFile, words: Catalogue): ExhibitsOf {
  const name = printed(caseFile, 'person.name', words) || printed(caseFile, 'person.organization', words);
  const receipts = (itemsAt(caseFile, 'filings') ?? [])
    .map((_, at) => printed(caseFile, `filings.${at + 1}.receiptNumber`, words))
    .filter(Boolean)
    .join(', ');
  return { name, receipts };
}

function listedDocuments(caseFile: CaseFile, words: Catalogue): readonly Listed[] {
  return (itemsAt(caseFile, 'documents') ?? []).map((_, at) => {
    const path = `documents.${at + 1}`;
    const kind = textAt(caseFile, `${path}.kind`) ?? '';
    const title = printed(caseFile, `${path}.kind`, words) || words.packet.exhibits.document;
    return { path, kind, title, note: clean(textAt(caseFile, `${path}.note`) ?? '') || null };
  });
}

/** As the kinds of documents are named to the user; kinds of their own come last, in the order of the case. */
function inOrder(listed: readonly Listed[]): readonly Listed[] {
  const order = documentRows.map(({ kind }) => kind as string);
  const rank = ({ kind }: Listed): number => (order.includes(kind) ? order.indexOf(kind) : order.length);
  return [...listed].sort((a, b) => rank(a) - rank(b));
}

function placed(taken: readonly Included[], before: number): readonly PlannedExhibit[] {
  let page = before;
  return taken.map(({ kind, title, note, path, part }, at) => {
    const from = page + 1;
    page += 1 + part.pages.length;
    const bytes = part.objects.reduce((sum, { text, data }) => sum + text.length + (data?.length ?? 0), 0);
    return {
      letter: letterOf(at),
      kind,
      title,
      note,
      document: path,
      pages: part.pages.length,
      from,
      to: page,
      bytes,
    };
  });
}

/** What the rules call for and the bundle has not, and what the case lists and the bundle has not. */
function missingOf(
  { outcome, files, words }: PlanInput,
  listed: readonly Listed[],
  taken: readonly Listed[],
): readonly MissingExhibit[] {
  const enclosed = new Set(taken.map(({ path }) => path));
  const missing: MissingExhibit[] = [];
  for (const { kind, text, have } of outcome.documents)
    if (!listed.some((each) => each.kind === kind))
      missing.push({ kind, text, why: have === null ? 'not-said' : 'not-listed', document: null });
  for (const { path, kind, title } of inOrder(listed)) {
    if (enclosed.has(path)) continue;
    const given = files.some(({ document }) => `documents.${document}` === path);
    missing.push({
      kind,
      text: wordsFor(kind, words) ?? title,
      why: given ? 'left-out' : 'no-file',
      document: path,
    });
  }
  return missing;
}

const wordsFor = (kind: string, { outcome: { documents } }: Catalogue): string | undefined =>
  Object.hasOwn(documents, kind) ? documents[kind as keyof typeof documents] : undefined;
