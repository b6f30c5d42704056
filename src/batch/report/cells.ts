import type { Catalogue } from '../../content/messages/catalogue.ts';
import { nameOf } from '../../core/fact-name.ts';
import type { RowReport } from '../row-report.ts';
import type { RowProblem } from '../table-row.ts';

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
