import type { Catalogue } from '../../content/messages/catalogue.ts';
import { nameOf } from '../../core/fact-name.ts';
import { unseenClass } from '../../core/show.ts';
import type { RowProblem, RowReport } from '../row.ts';

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

/** The columns of the reports, in their order; they are the keys of `report.jsonl` too. */
export const reportColumns = [
  'row',
  'id',
  'verdict',
  'reasons',
  'earliest',
  'latest',
  'missing',
  'unmet',
  'warnings',
  'problems',
  'channel',
  'file',
  'sha256',
  'ruleBook',
  'asOf',
] as const satisfies readonly (keyof RowReport)[];

export type ReportColumn = (typeof reportColumns)[number];

/** A missing answer in words, with its path. */
export const missingInWords = (path: string, words: Catalogue): string => {
  const name = nameOf(path, words);
  return name === path ? path : words.batchReport.missing(name, path);
};

/** Where in the table a problem is: the heading, and the path where that is another. */
export const placeOf = ({ column, path }: RowProblem, words: Catalogue): string =>
  words.batchReport.place(column, path);

/** A problem of a row in one sentence. */
export const problemInWords = (problem: RowProblem, words: Catalogue): string =>
  words.batchReport.problem(placeOf(problem, words), problem.found, problem.wanted);

/** What a column says of a row, as text; several things stand on a line each. */
export function cellOf(report: RowReport, column: ReportColumn, words: Catalogue): string {
  switch (column) {
    case 'missing':
      return report.missing.map((path) => missingInWords(path, words)).join('\n');
    case 'problems':
      return report.problems.map((problem) => problemInWords(problem, words)).join('\n');
    case 'channel':
      return report.channel === null ? '' : words.batchReport.channels[report.channel];
    case 'reasons':
    case 'unmet':
    case 'warnings':
      return report[column].join('\n');
    case 'row':
    case 'id':
    case 'verdict':
    case 'earliest':
    case 'latest':
    case 'file':
    case 'sha256':
    case 'ruleBook':
    case 'asOf':
      return String(report[column] ?? '');
  }
}
