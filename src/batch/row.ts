import type { Day } from '../content/shape/day.ts';
import type { Verdict } from '../content/shape/rule.ts';
import type { CasePath, CaseRecord } from '../core/case-file.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Claim, EarlierClaim } from '../core/output-folder.ts';
import type { DrawnForm } from '../form/blank/form-writer.ts';
import type { Template } from '../form/template/kept-template.ts';
import type { DayOrder } from './table/cell.ts';
import type { OftenWords } from './table/office-words.ts';

/** Something that is wrong with a row: where in the file, what was found (never a personal value in full), what is wanted. */
export interface RowProblem {
  /** The address of its cell, such as `J17`, where its path does not tell it. */
  readonly at?: string;
  /** The heading as it stands in the file; empty where the fault is of the whole row. */
  readonly column: string;
  readonly path: CasePath;
  readonly found: string;
  /** The same for a screen, where `found` is a word of the table. */
  readonly foundOnScreen?: string;
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
  /** Where the column of a path is, from 0; empty for JSON. */
  readonly columns: ReadonlyMap<CasePath, number>;
  /** The words of choices that may be shown though nobody knows them; none for JSON. */
  readonly often: OftenWords;
  /** The order of day and month in columns of days, where they show it. */
  readonly orders: ReadonlyMap<number, DayOrder>;
  /** It is a workbook that a batch wrote for its bad rows, see `correctionsSheet`: a part of a table, whose other rows stay. */
  readonly isCorrections: boolean;
  /** The rows in the order of the file, some at a time; blank rows are left out. */
  readonly rows: AsyncIterable<readonly TableRow[]>;
  /** Ends the reading wherever it is. */
  readonly close: () => Promise<unknown>;
  /** The share of the file that has been read, from 0 to 1; undefined where its size is not known. */
  readonly progress: () => number | undefined;
  /** What there is to say of the rows read so far. */
  readonly told: () => TableTold;
}

/** What somebody who knows the table may not expect of how it was read. */
export interface TableTold {
  /** The sheet that was taken of several. */
  readonly sheet: string | undefined;
  /** Rows that a workbook does not show: how many, and the first of them. */
  readonly hidden: { readonly count: number; readonly first: readonly number[] };
  /** Facts about single people that the map says of every row that has no column for them, and of how many rows. */
  readonly byMap: readonly { readonly path: CasePath; readonly text: string; readonly rows: number }[];
  /** Rows that are no cases, and why. */
  readonly passedOver: readonly { readonly row: number; readonly why: PassedOver }[];
}

/** Why a row is no case: totals by the workbook's own mark, which columns must be filled, the end of a file of old. */
export type PassedOver = 'totals' | 'required' | 'end';

/** What is the same for every row of a batch: all that somebody needs who works on rows, in this thread or another. A plain value. */
export interface Job {
  readonly asOf: Day;
  readonly form: Template;
  /** Fill for rows that the rules say not now of as well. */
  readonly anyway: boolean;
  readonly flatten: boolean;
  /** A packet for each row, in a folder of its own. */
  readonly packet: boolean;
  /** Letters to others in the packets as well, and for rows that the rules say not now of. */
  readonly letters: boolean;
  /** The language of whoever signs or sends the papers of packets. */
  readonly reader: string;
  /** Decide only. */
  readonly dryRun: boolean;
  /** Overwrite what this batch did not write. */
  readonly force: boolean;
  /** The answers that reports show of people who are not protected; undefined where nothing is shown of people. */
  readonly show: readonly CasePath[] | undefined;
  /** Give what each form draws as well, for the one file of all forms. */
  readonly merge: boolean;
  /** Everything besides the row that a filled form depends on, as one hash. */
  readonly fingerprint: string;
  /** The output folder. */
  readonly folder: string;
  /** The file of `--font`, and how it is called. */
  readonly font: { readonly bytes: Uint8Array; readonly name: string } | undefined;
  /** The table, from whose folder the paths of documents count. */
  readonly source: string;
  /** See `Table.often`. */
  readonly often: OftenWords;
}

/** A row to be worked on: what the table says, and the name that its papers are to have. */
export interface Row extends TableRow {
  /** The name for its form, or its packet, in the folder. */
  readonly file: string;
  /** What earlier runs claimed of that name. */
  readonly claims: readonly EarlierClaim[];
}

export type Change = 'none' | 'kept' | 'written';

/** The answers that `--show` names, in its order; undefined for whoever is protected or may be, and where none were asked for. */
export type ClientValues = readonly string[] | undefined;

/** What came of a row. */
export interface RowResult {
  readonly report: RowReport;
  readonly change: Change;
  /** What was claimed, when there is a form or a packet. */
  readonly claim: Claim | undefined;
  /** Where forms are merged and there is one: what it draws, deflated. */
  readonly drawn?: DrawnForm;
  readonly client?: ClientValues;
  /** The name that its form or packet should have, where something else has it. */
  readonly taken?: string;
}

/** What a report says is wrong with a row: where in the table, and one sentence for whoever reads it. */
export interface ReportedProblem {
  /** The address of the cell, `J17`, where the table has cells and the answer a column. */
  readonly at?: string;
  /** The heading as it stands in the table; empty where it is of the whole row. */
  readonly column: string;
  /** Empty where it is of no single answer. */
  readonly path: CasePath;
  readonly text: string;
  /** What a screen says instead, where the text has a word of the table; empty: nothing. It stands in no report. */
  readonly onScreen?: string;
}

/** What the report says of one row: one line of `report.jsonl` and of `--json`, which stand in its own order of keys. */
export interface RowReport {
  /** The version of this format. */
  readonly report: 1;
  /** The place in the table, see `TableRow.row`. */
  readonly row: number;
  readonly id: string;
  /** `bad`: the row could not be read, or the form cannot take it; see `problems`. */
  readonly verdict: Verdict | 'bad';
  /** What to do first. */
  readonly action: string;
  /** By when; null where no day is known. */
  readonly due: Day | null;
  /** The PDF, seen from the output folder; null when none was made. */
  readonly file: string | null;
  /** SHA-256 of that file, in hex. */
  readonly sha256: string | null;
  /** The folder of its packet, seen from the output folder; null when none was made. */
  readonly packet: string | null;
  /** Why the row is bad; of any other one what its papers lack, and what there is to say of them (without a path). */
  readonly problems: readonly ReportedProblem[];
  /** Null for a bad row. */
  readonly outcome: Outcome | null;
}
