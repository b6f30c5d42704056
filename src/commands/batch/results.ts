import type { Journal } from '../../batch/journal.ts';
import { BatchTally } from '../../batch/report/tally.ts';
import { Reports } from '../../batch/reports.ts';
import type { RowReport } from '../../batch/row-report.ts';
import { type RunEnd, settle } from '../../batch/run.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Claim, Context, HeldFolder } from '../../context.ts';
import { renderBatchSummary } from '../../render/batch-summary.ts';
import { show } from '../../render/show.ts';
import type { Flags } from '../command.ts';
import { mergedName, type ToMerge, writeMerged } from './merged.ts';
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
    const { merge, quiet, json, asOf } = this.#flags;
    const { path } = this.#folder;
    const made: Claim[] = [...this.#reports.keep()];
    if (merge !== undefined) {
      const merged = writeMerged(this.#folder, merge, this.#forms, messages.batch.mergedTitle);
      if (merged !== undefined) made.push(merged);
    }
    const { removed, left } = settle(this.#folder, journal, end, made);
    const { tally } = this;
    if (!quiet) {
      const to = json ? err : out;
      const { written, kept: unchanged } = end;
      const reports = made.map(({ file }) => (file === mergedName ? (merge ?? '') : `${path}/${file}`));
      to.write(renderBatchSummary({ tally, asOf, written, unchanged, removed, reports }, messages, to));
    }
    if (left.length > 0) err.write(err.style.caution(leftInWords(left, messages)));
    return tally.verdicts.bad > 0 ? someBad : 0;
  }

  /** Leaves nothing unfinished behind; after `finish` there is nothing to leave. */
  drop(): void {
    this.#reports.drop();
  }
}

const mostShown = 20;

/** Files that no row stands for any more and that somebody changed. */
function leftInWords(left: readonly string[], { batch: words }: Catalogue): string {
  const shown = left.slice(0, mostShown).map((file) => `  ${show(file)}`);
  const more = left.length > mostShown ? ['  …'] : [];
  return `${[words.left(left.length), ...shown, ...more].join('\n')}\n`;
}
