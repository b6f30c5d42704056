import type { Catalogue } from '../../content/messages/catalogue.ts';
import { nameOf } from '../../core/fact-name.ts';
import { lackingOf } from '../../core/first-steps.ts';
import { unseenClass } from '../../core/show.ts';
import type { ReportedProblem, RowReport } from '../row.ts';

/**
 * Put before what a spreadsheet could take for a formula: the typographic apostrophe. It shows, so nobody wonders; and
 * unlike a tab or the plain apostrophe, no spreadsheet drops it when the file is edited and saved again.
 */
const guardMark = '\u2019';

/**
 * Where a cell may begin for a program that reads the file by other rules: Excel splits at `;` where the comma is the
 * decimal sign, and then the quotation marks of a file with commas do not hold.
 */
const separators = /([;|\t\r\n])/;

/** What a spreadsheet passes over before it looks whether a formula begins; the braille blank is drawn as nothing too. */
const passedOver = new RegExp(String.raw`^[\s"'\u2800${unseenClass}]*`, 'u');

/** What begins a formula in some spreadsheet, or does so in full width, as a superscript or as another dash. */
const triggers = new Set(['=', '+', '-', '@', '\u2212']);
const dash = /^\p{Pd}/u;
const begins = (first: string): boolean =>
  triggers.has([...first.normalize('NFKC')][0] ?? '') || dash.test(first.normalize('NFKC'));

/** Every part begins with a letter or digit: by far the most cells, and nothing is to be done. */
const plain = /^[A-Za-z0-9][^;|\t\r\n]*(?:\n[A-Za-z0-9][^;|\t\r\n]*)*$/;

function each(text: string, change: (before: string, first: string, rest: string) => string): string {
  if (text === '' || plain.test(text)) return text;
  return text
    .split(separators)
    .map((part) => {
      const before = passedOver.exec(part)?.[0] ?? '';
      const first = [...part.slice(before.length, before.length + 2)][0] ?? '';
      return first === '' ? part : change(before, first, part.slice(before.length + first.length));
    })
    .join('');
}

/**
 * A text as it may stand in a cell of a spreadsheet: where the first visible character, of the text or behind a
 * separator in it, begins a formula, the mark stands before it. A mark that is there already is doubled, so that
 * `unguardCell` gives back exactly what was.
 */
export const guardCell = (text: string): string =>
  each(text, (before, first, rest) =>
    first === guardMark || begins(first) ? before + guardMark + first + rest : before + first + rest,
  );

/** What stood in a cell before `guardCell`: the mark is taken away once from before each part's first visible character. */
export const unguardCell = (cell: string): string =>
  each(cell, (before, first, rest) => (first === guardMark ? before + rest : before + first + rest));

/** The columns of `report.csv`, in their order: the same in every language, and so is every value that is no sentence. */
export const reportColumns = [
  'row',
  'id',
  'verdict',
  'action',
  'due',
  'earliest',
  'latest',
  'missing',
  'problems',
  'channel',
  'file',
  'packet',
  'sha256',
  'ruleBook',
  'asOf',
] as const;

export type ReportColumn = (typeof reportColumns)[number];

/**
 * The address of a file of the output folder, seen from a report beside it. Every part is encoded; the dot before it
 * keeps a name from being taken for an address of another kind.
 */
export const hrefOf = (file: string): string =>
  `./${file
    .split('/')
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/')}`;

/** A missing answer in words, with its path. */
export const missingInWords = (path: string, words: Catalogue): string => {
  const name = nameOf(path, words);
  return name === path ? path : words.batchReport.missing(name, path);
};

/** Where in the table a problem is: the cell, the heading, and the path where that is another. */
const placeOf = ({ at = '', column, path }: ReportedProblem, words: Catalogue): string =>
  [at, words.batchReport.place(column, path)].filter((part) => part !== '').join(', ');

/** A problem of a row with its place. */
export function problemInWords(problem: ReportedProblem, words: Catalogue): string {
  const place = placeOf(problem, words);
  return place === '' ? problem.text : `${place}: ${problem.text}`;
}

/** The same for a screen, where no word of the table stands. */
export const onScreen = (problem: ReportedProblem, words: Catalogue): string =>
  problem.onScreen === ''
    ? placeOf(problem, words)
    : problemInWords({ ...problem, text: problem.onScreen ?? problem.text }, words);

/** What is said of the papers of a row and names no answer: the row is none the worse for it. */
export const isNote = ({ column, path }: ReportedProblem): boolean => column === '' && path === '';

/** Why a row was decided so, what has to be put right, and what else there is to know. */
export const reasonsOf = ({ outcome }: RowReport): readonly string[] =>
  outcome?.because.map(({ text }) => text) ?? [];
export const unmetOf = ({ outcome }: RowReport): readonly string[] =>
  outcome === null ? [] : lackingOf(outcome).map(({ text }) => text);
export const warningsOf = ({ outcome, verdict, problems }: RowReport): readonly string[] => [
  ...(outcome?.warnings.map(({ text }) => text) ?? []),
  ...(verdict === 'bad' ? [] : problems.filter(isNote).map(({ text }) => text)),
];

/** The problems of a row, without what is only to be known. */
export const problemsOf = ({ verdict, problems }: RowReport): readonly ReportedProblem[] =>
  verdict === 'bad' ? problems : problems.filter((problem) => !isNote(problem));

/** What a column says of a row, as text; `between` stands between several things. */
export function cellOf(report: RowReport, column: ReportColumn, words: Catalogue, between: string): string {
  const { outcome } = report;
  switch (column) {
    case 'missing':
      return (outcome?.missing ?? []).map((path) => missingInWords(path, words)).join(between);
    case 'problems':
      return report.problems.map((problem) => problemInWords(problem, words)).join(between);
    case 'earliest':
    case 'latest':
    case 'channel':
    case 'ruleBook':
    case 'asOf':
      return outcome?.[column] ?? '';
    case 'row':
    case 'id':
    case 'verdict':
    case 'action':
    case 'due':
    case 'file':
    case 'packet':
    case 'sha256':
      return String(report[column] ?? '');
  }
}
