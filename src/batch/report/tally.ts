import type { Day } from '../../content/shape/day.ts';
import { generalPath } from '../../core/case-file.ts';
import type { ReportedProblem, RowReport } from '../row.ts';
import { problemsOf, unmetOf } from './cells.ts';

/** A row by which a person finds it again. */
export interface RowRef {
  readonly row: number;
  readonly id: string;
}

/** So many rows, of which the first are named. */
export interface SomeRows {
  readonly rows: number;
  readonly refs: readonly RowRef[];
}

const refsKept = 5;

export const noRows: SomeRows = { rows: 0, refs: [] };

/** The same and one row more. */
export const withRow = ({ rows, refs }: SomeRows = noRows, ref: RowRef): SomeRows => ({
  rows: rows + 1,
  refs: refs.length < refsKept ? [...refs, ref] : refs,
});

export interface Counted {
  readonly what: string;
  readonly rows: number;
}

/** Counts in how many rows things occur. Of more than so many different things, the ones that come later are left out. */
export class Counter {
  readonly #rows = new Map<string, number>();
  readonly #most: number;

  constructor(most = 2000) {
    this.#most = most;
  }

  /** The things of one row; each counts once. */
  add(things: readonly string[]): void {
    for (const thing of new Set(things)) {
      const before = this.#rows.get(thing) ?? 0;
      if (before > 0 || this.#rows.size < this.#most) this.#rows.set(thing, before + 1);
    }
  }

  /** The things that occur in the most rows, most first; what occurs equally often in the order of its name. */
  top(n: number): readonly Counted[] {
    return [...this.#rows]
      .map(([what, rows]) => ({ what, rows }))
      .sort((a, b) => b.rows - a.rows || (a.what < b.what ? -1 : 1))
      .slice(0, n);
  }
}

/** A day on which something begins or ends, for so many rows. */
export interface DayEntry extends Readonly<SomeRows> {
  readonly day: Day;
}

/** Rows by a day. Of more than so many days the nearest are kept. */
export class DayList {
  readonly #days = new Map<Day, SomeRows>();
  readonly #most: number;

  constructor(most = 400) {
    this.#most = most;
  }

  add(day: Day, ref: RowRef): void {
    this.#days.set(day, withRow(this.#days.get(day), ref));
    if (this.#days.size > this.#most * 2) this.#forgetFar();
  }

  /** The first days from a day on, in order. */
  from(first: Day, n: number): readonly DayEntry[] {
    return [...this.#days]
      .filter(([day]) => day >= first)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, Math.min(n, this.#most))
      .map(([day, { rows, refs }]) => ({ day, rows, refs }));
  }

  /** A day that comes again after it was forgotten is farther than all that are kept, so nothing near is miscounted. */
  #forgetFar(): void {
    for (const day of [...this.#days.keys()].sort().slice(this.#most)) this.#days.delete(day);
  }
}

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
  readonly problems: readonly ReportedProblem[];
  readonly more: number;
}

const isOfDocuments = ({ path }: ReportedProblem): boolean =>
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
    const { verdict, row, id, file, outcome } = report;
    const problems = problemsOf(report);
    this.rows += 1;
    this.verdicts[verdict] += 1;
    if (file !== null) this.forms += 1;
    if (outcome !== null) {
      const { ruleBook, missing, earliest, latest } = outcome;
      this.ruleBooks.add(ruleBook);
      this.missing.add(missing.map(generalPath));
      if (verdict === 'not-yet' && earliest !== null) this.firstDays.add(earliest, { row, id });
      if (verdict === 'ready' && latest !== null) this.lastDays.add(latest, { row, id });
    }
    this.unmet.add(unmetOf(report));
    if (verdict === 'bad') this.faults.add(problems.map(({ column, path }) => column || generalPath(path)));
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
