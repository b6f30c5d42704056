import type { Day } from '../../content/shape/day.ts';
import { generalPath } from '../../core/case-file.ts';
import type { RowReport } from '../row-report.ts';
import type { RowProblem } from '../table-row.ts';
import { Counter } from './counter.ts';
import { DayList } from './day-list.ts';
import { noRows, type RowRef, withRow } from './some-rows.ts';

export type RowVerdict = RowReport['verdict'];

/** The verdicts of rows in the order in which they are shown. */
export const rowVerdicts = [
  'ready',
  'not-yet',
  'uscis-first',
  'incomplete',
  'cannot-help',
  'bad',
] as const satisfies readonly RowVerdict[];

/** A bad row with the first of its problems; `more` are not named. */
export interface BadRow extends RowRef {
  readonly problems: readonly RowProblem[];
  readonly more: number;
}

const isOfDocuments = ({ path }: RowProblem): boolean =>
  path === 'documents' || path.startsWith('documents.');

const badRowsKept = 20;
const problemsKept = 5;

/**
 * What is counted over all rows of a batch, for the page and for the terminal. It does not grow with the rows: kinds of
 * things are counted, days are kept while they are near, and of bad rows the first twenty.
 */
export class BatchTally {
  rows = 0;
  /** Rows for which there is a form. */
  forms = 0;
  /** Whether each form is in a packet of its own. */
  packets = false;
  readonly verdicts: Record<RowVerdict, number> = {
    ready: 0,
    'not-yet': 0,
    'uscis-first': 0,
    incomplete: 0,
    'cannot-help': 0,
    bad: 0,
  };
  readonly ruleBooks = new Set<string>();
  /** Rows by the general path of an answer that is missing, such as `filings[].receiptDate`. */
  readonly missing = new Counter();
  /** Rows by the requirement that is not met, in words. */
  readonly unmet = new Counter();
  /** Bad rows by the heading of a column with a problem, or by its path; empty for the row as a whole. */
  readonly faults = new Counter();
  /** Rows whose form has a blank where nobody can do without, and rows whose packet lacks a document. */
  blanks = noRows;
  lackDocuments = noRows;
  /** First days of rows that are not yet ready. */
  readonly firstDays = new DayList();
  /** Last days of rows that are ready. */
  readonly lastDays = new DayList();
  readonly badRows: BadRow[] = [];

  add(report: RowReport): void {
    const { verdict, earliest, latest, row, id, problems, file } = report;
    this.rows += 1;
    this.verdicts[verdict] += 1;
    if (file !== null) this.forms += 1;
    if (report.ruleBook !== null) this.ruleBooks.add(report.ruleBook);
    this.missing.add(report.missing.map(generalPath));
    this.unmet.add(report.unmet);
    if (verdict === 'bad') this.faults.add(problems.map(({ column, path }) => column || generalPath(path)));
    if (verdict === 'not-yet' && earliest !== null) this.firstDays.add(earliest as Day, { row, id });
    if (verdict === 'ready' && latest !== null) this.lastDays.add(latest as Day, { row, id });
    if (verdict === 'ready' || (verdict !== 'bad' && file !== null)) {
      const ofDocuments = problems.filter(isOfDocuments).length;
      if (ofDocuments < problems.length) this.blanks = withRow(this.blanks, { row, id });
      if (ofDocuments > 0) this.lackDocuments = withRow(this.lackDocuments, { row, id });
    }
    if (verdict === 'bad' && this.badRows.length < badRowsKept) this.badRows.push(firstProblems(report));
  }
}

const firstProblems = ({ row, id, problems }: RowReport): BadRow => ({
  row,
  id,
  problems: problems.slice(0, problemsKept),
  more: Math.max(0, problems.length - problemsKept),
});
