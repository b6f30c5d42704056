import type { Journal } from '../../batch/journal.ts';
import { BatchTally } from '../../batch/report/tally.ts';
import { Reports } from '../../batch/reports.ts';
import type { RowReport } from '../../batch/row-report.ts';
import { type RunEnd, settle } from '../../batch/run.ts';
import type { Claim, Context, HeldFolder } from '../../context.ts';
import type { Flags } from '../command.ts';
import { type ToMerge, writeMerged } from './merged.ts';
import { reportsOf } from './reports-of.ts';

const someBad = 3;

/** What comes of the rows of a batch besides their forms: counts, reports, and one file of all forms where it is wanted. */
export class Results {
  readonly tally = new BatchTally();
  readonly #reports: Reports;
  readonly #forms: ToMerge[] = [];
  readonly #folder: HeldFolder;
  readonly #context: Context;
  readonly #flags: Flags;

  constructor(folder: HeldFolder, context: Context, flags: Flags) {
    this.#folder = folder;
    this.#context = context;
    this.#flags = flags;
    this.#reports = new Reports(folder, reportsOf(this.tally, context, flags));
  }

  add(report: RowReport): void {
    const { file, id, row } = report;
    this.tally.add(report);
    this.#reports.add(report);
    if (this.#flags.merge !== undefined && file !== null)
      this.#forms.push({ file, label: id || String(row) });
  }

  /**
   * Everything gets its name: the reports, the merged file, and last the journal that says so. Prints what was done and
   * gives the exit code.
   */
  finish(journal: Journal, end: RunEnd): number {
    const { messages, out, err } = this.#context;
    const { merge, quiet, json } = this.#flags;
    const made: Claim[] = [...this.#reports.keep()];
    if (merge !== undefined) {
      const merged = writeMerged(this.#folder, merge, this.#forms, messages.batch.mergedTitle);
      if (merged !== undefined) made.push(merged);
    }
    const { removed, left } = settle(this.#folder, journal, end, made);
    const { tally } = this;
    const to = json ? err : out;
    const { written, kept } = end;
    if (!quiet) to.write(`${JSON.stringify({ verdicts: tally.verdicts, written, kept, removed, left })}\n`);
    return tally.verdicts.bad > 0 ? someBad : 0;
  }

  /** Leaves nothing unfinished behind; after `finish` there is nothing to leave. */
  drop(): void {
    this.#reports.drop();
  }
}
