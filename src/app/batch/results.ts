import { type Journal, mergedName } from '../../batch/journal.ts';
import { BatchTally } from '../../batch/report/tally.ts';
import { Reports } from '../../batch/reports.ts';
import type { RowReport } from '../../batch/row-report.ts';
import { type RunEnd, settle } from '../../batch/run.ts';
import { turns } from '../../batch/turn.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Claim, Context, GrowingFile, HeldFolder } from '../../core/context.ts';
import { show } from '../../core/show.ts';
import { renderBatchSummary } from '../../render/batch-summary.ts';
import type { Flags } from '../command.ts';
import { type ToMerge, writeMerged } from './merged.ts';
import { reportsOf } from './reports-of.ts';

const someBad = 3;

/** What comes of the rows of a batch besides their forms: counts, reports, and one file of all forms where it is wanted. */
export class Results {
  readonly tally = new BatchTally();
  readonly #reports: Reports;
  readonly #merged: GrowingFile | undefined;
  readonly #forms: ToMerge[] = [];
  readonly #folder: HeldFolder;
  readonly #context: Context;
  readonly #flags: Flags;

  private constructor(folder: HeldFolder, context: Context, flags: Flags, merged: GrowingFile | undefined) {
    this.#folder = folder;
    this.#context = context;
    this.#flags = flags;
    this.#merged = merged;
    this.tally.packets = flags.packet === true;
    this.#reports = new Reports(folder, reportsOf(this.tally, context, flags));
  }

  /** A place that cannot be written to is found out before the work, not after it. Throws `OutputError`. */
  static async open(folder: HeldFolder, context: Context, flags: Flags): Promise<Results> {
    const { merge } = flags;
    const merged = merge === undefined ? undefined : await folder.growElsewhere(merge, mergedName);
    try {
      return new Results(folder, context, flags, merged);
    } catch (error) {
      merged?.drop();
      throw error;
    }
  }

  add(report: RowReport): void {
    const { file, sha256, id, row } = report;
    this.tally.add(report);
    this.#reports.add(report);
    if (this.#flags.merge !== undefined && file !== null && sha256 !== null)
      this.#forms.push({ file, sha256, label: id || String(row) });
  }

  /**
   * Everything gets its name: the reports, the merged file, and last the journal that says so. Prints what was done and
   * gives the exit code. `check` throws when the work is to be broken off.
   */
  async finish(journal: Journal, end: RunEnd, check: () => void): Promise<number> {
    const { messages, out, err } = this.#context;
    const { merge, quiet, json, asOf } = this.#flags;
    const { path } = this.#folder;
    const turn = turns(check);
    const made: Claim[] = [];
    if (merge !== undefined && this.#merged !== undefined) {
      const how = { journal, turn, words: messages.batch };
      const merged = await writeMerged(this.#folder, merge, this.#merged, this.#forms, how);
      if (merged !== undefined) made.push(merged);
    }
    made.unshift(...this.#reports.keep());
    const { removed, left } = await settle(this.#folder, journal, end, made, turn);
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
    this.#merged?.drop();
  }
}

const mostShown = 20;

/** Files that no row stands for any more and that somebody changed. */
function leftInWords(left: readonly string[], { batch: words }: Catalogue): string {
  const shown = left.slice(0, mostShown).map((file) => `  ${show(file)}`);
  const more = left.length > mostShown ? ['  …'] : [];
  return `${[words.left(left.length), ...shown, ...more].join('\n')}\n`;
}
