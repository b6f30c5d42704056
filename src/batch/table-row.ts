import type { CasePath, CaseRecord } from '../core/case-file.ts';

/** Something that is wrong with a row: where in the file, what was found (never a personal value in full), what is wanted. */
export interface RowProblem {
  /** The heading as it stands in the file; empty where the fault is of the whole row. */
  readonly column: string;
  readonly path: CasePath;
  readonly found: string;
  readonly wanted: string;
}

/** One case of a table as it was read; nothing of it has been checked against the case file. */
export interface TableRow {
  /**
   * Where a person finds it again: the line on which it begins in CSV and JSON Lines, the row of the sheet in XLSX, the
   * place in the list, from 1, in JSON.
   */
  readonly row: number;
  /** The column `id`, trimmed; empty when there is none. */
  readonly id: string;
  /** The case as `readCaseValue` takes it, with `caseFile`. */
  readonly raw: CaseRecord;
  /** What is wrong with the cells themselves; such a row is bad whatever else it holds. */
  readonly problems: readonly RowProblem[];
  /** What is to be told of the row and makes it no bad one: values that it lost where cells were merged. */
  readonly lost?: readonly RowProblem[];
}

/** A table, opened: its headings have been read and are good. */
export interface Table {
  /** The heading in the file by the path that it stands for; empty for JSON. */
  readonly headings: ReadonlyMap<CasePath, string>;
  /** The rows in the order of the file, some at a time; blank rows are left out. */
  readonly rows: AsyncIterable<readonly TableRow[]>;
  /** The share of the file that has been read, from 0 to 1; undefined where its size is not known. */
  readonly progress: () => number | undefined;
  /** The rows read so far that a workbook does not show: how many, and the first of them. */
  readonly hidden: () => { readonly count: number; readonly first: readonly number[] };
}
