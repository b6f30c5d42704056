import type { Shown } from '../../batch/names.ts';
import { type BatchCalendar, calendarReport } from '../../batch/report/calendar.ts';
import { keyOf, SinceLast } from '../../batch/report/since-last.ts';
import { summaryPage } from '../../batch/report/summary-page.ts';
import { summaryDocument } from '../../batch/report/summary-text.ts';
import { BatchTally } from '../../batch/report/tally.ts';
import { csvReport, jsonlReport, type ReportWriter } from '../../batch/report/writer.ts';
import { xlsxReport } from '../../batch/report/xlsx-report.ts';
import type { ClientValues, RowReport } from '../../batch/row.ts';
import { type Present, type RunEnd, settle, turns } from '../../batch/run.ts';
import type { Context } from '../../core/context.ts';
import {
  type Claim,
  type GrowingFile,
  type Journal,
  type LockedFolder,
  mergedName,
} from '../../core/output-folder.ts';
import { show } from '../../core/show.ts';
import { asText } from '../../render/text.ts';
import { MergedFile } from './merged-file.ts';
import { type BatchWays, failOnOf } from './ways.ts';

/** Some rows were bad, or have a verdict of `--fail-on`. */
const failed = 3;

/** What comes of the rows of a batch besides their forms: counts, reports, and one file of all forms where it is wanted. */
export class Results {
  readonly tally: BatchTally;
  /** What changed since the last run. */
  readonly since = new SinceLast();
  readonly #reports: readonly OpenReport[];
  /** Where forms are merged. */
  readonly merged: MergedFile | undefined;
  /** Where a row has one of these, the batch fails. */
  readonly failOn: readonly RowReport['verdict'][];
  readonly #calendar: BatchCalendar | undefined;
  readonly #folder: LockedFolder;
  readonly #context: Context;
  readonly #flags: BatchWays;

  private constructor(
    folder: LockedFolder,
    context: Context,
    flags: BatchWays,
    open: Pick<Results, 'tally' | 'merged' | 'failOn'> & {
      readonly reports: readonly OpenReport[];
      readonly calendar: BatchCalendar | undefined;
    },
  ) {
    this.#folder = folder;
    this.#context = context;
    this.#flags = flags;
    this.tally = open.tally;
    this.#reports = open.reports;
    this.merged = open.merged;
    this.failOn = open.failOn;
    this.#calendar = open.calendar;
  }

  /** A place that cannot be written to is found out before the work, not after it. Throws `OutputError`. */
  static async open(
    folder: LockedFolder,
    context: Context,
    flags: BatchWays,
    { shown, table }: ReportWays,
  ): Promise<Results> {
    const { merge, packet } = flags;
    const failOn = failOnOf(flags, context.messages);
    const merged = merge === undefined ? undefined : await MergedFile.open(folder, merge, context.messages);
    const tally = new BatchTally();
    tally.packets = packet;
    const reports: OpenReport[] = [];
    const { asOf } = flags;
    const calendar = flags.calendar
      ? calendarReport({ asOf, table, showsIds: shown.ids }, context.messages)
      : undefined;
    try {
      for (const [name, writer] of writersOf(tally, context, flags, shown.paths))
        reports.push({ name, writer, file: folder.grow(name) });
      if (calendar !== undefined)
        reports.push({ name: calendarName, writer: calendar, file: folder.grow(calendarName) });
    } catch (error) {
      for (const { file } of reports) file.drop();
      merged?.drop();
      throw error;
    }
    return new Results(folder, context, flags, { tally, reports, merged, failOn, calendar });
  }

  add(report: RowReport, client?: ClientValues): void {
    this.tally.add(report);
    this.since.add(report);
    for (const { file: to, writer } of this.#reports) write(to, writer.add(report, client));
  }

  /** Adds the rows of the whole table, of which this run had a part. Gives those that it did not have. */
  addAll(rows: Iterable<{ readonly report: RowReport; readonly stays: boolean }>): Present {
    const keys = new Set<string>();
    const papers = new Set<string>();
    for (const { report, stays } of rows) {
      this.add(report);
      const paper = report.packet ?? report.file;
      if (stays) keys.add(keyOf(report));
      if (stays && paper !== null) papers.add(paper);
    }
    return { keys, papers };
  }

  /**
   * Everything gets its name: the reports, the merged file, and last the journal that says so. Prints what was done and
   * gives the exit code. `check` throws when the work is to be broken off. `staying` are rows that were not in this run's table and
   * stay as they are: then nothing is taken away.
   */
  async finish(journal: Journal, end: RunEnd, check: () => void, staying?: Present): Promise<number> {
    const { messages, out, err } = this.#context;
    const { merge, quiet, json, asOf, removeGone } = this.#flags;
    const { path } = this.#folder;
    const merged = this.merged?.keep(journal);
    const calendar = this.#calendar;
    const made = this.#reports.flatMap(({ name, file, writer }): Claim[] => {
      if (writer === calendar && calendar.isEmpty) {
        file.drop();
        return [];
      }
      for (const bytes of writer.end()) write(file, bytes);
      return [{ file: name, key: 'report', sha256: file.keep().sha256 }];
    });
    if (merged !== undefined) made.push(merged);
    const { removed, left, ...settled } = await settle(this.#folder, journal, end, made, {
      turn: turns(check),
      stays: (paper) =>
        staying !== undefined || (!removeGone && !isReport(paper) && this.#isOfGone(paper, end.present)),
    });
    const gone = settled.gone.filter((paper) => !isReport(paper) && staying?.papers.has(paper) !== true);
    const { tally } = this;
    const changes = this.since.changes(new Set([...end.present.keys, ...(staying?.keys ?? [])]));
    if (!quiet) {
      const to = json ? err : out;
      const { written, kept: unchanged } = end;
      const reports = made.map(({ file }) => (file === mergedName ? (merge ?? '') : `${path}/${file}`));
      const ended = { tally, asOf, changes, written, unchanged, removed, reports };
      to.write(asText(summaryDocument(ended, messages), to));
    }
    const { batch: words } = messages;
    if (calendar?.isEmpty) err.write(err.style.caution(`${messages.batchReport.calendar.none}\n`));
    const hidden = calendar?.leftOut ?? 0;
    if (hidden > 0) err.write(err.style.caution(`${messages.batchReport.calendar.leftOut(hidden)}\n`));
    if (left.length > 0) err.write(err.style.caution(namesUnder(words.left(left.length), left)));
    if (gone.length > 0) err.write(err.style.caution(namesUnder(words.gone(gone.length), gone)));
    return this.failOn.some((verdict) => tally.verdicts[verdict] > 0) ? failed : 0;
  }

  /** Whether the row of a paper is not in the table: by the last report, or by its name where that does not know it. */
  #isOfGone(paper: string, { keys, papers }: Present): boolean {
    const owner = this.since.ownerOf(paper);
    return owner === undefined ? !papers.has(paper) : !keys.has(owner);
  }

  /** Leaves nothing unfinished behind; after `finish` there is nothing to leave. */
  drop(): void {
    for (const { file } of this.#reports) file.drop();
    this.merged?.drop();
  }
}

const mostShown = 20;

/** A sentence, and under it the names of files. */
function namesUnder(sentence: string, names: readonly string[]): string {
  const shown = names.slice(0, mostShown).map((file) => `  ${show(file)}`);
  const more = names.length > mostShown ? ['  …'] : [];
  return `${[sentence, ...shown, ...more].join('\n')}\n`;
}

const always = ['report.csv', 'report.xlsx', 'report.jsonl', 'summary.html'] as const;
const calendarName = 'dates.ics';

/** The names of a batch's reports. */
export const reportNames = ({ calendar }: Pick<BatchWays, 'calendar'>): readonly string[] =>
  calendar ? [...always, calendarName] : always;

/** Whether a file of the folder has the name of a report, whatever its case. */
export const isReport = (name: string): boolean =>
  reportNames({ calendar: true }).includes(name.toLowerCase());

/** What reports show of people, and the table that they are of. */
interface ReportWays {
  readonly shown: Shown;
  /** See `JournalHead`. */
  readonly table: string;
}

/** A report that grows row by row; all get their names together, when the batch has come to its end. */
interface OpenReport {
  readonly name: string;
  readonly writer: ReportWriter;
  readonly file: GrowingFile;
}

/** Writers for all reports; page and workbook are made of the tally, to which every row must be added as well. */
function writersOf(
  tally: BatchTally,
  { messages: words, version }: Context,
  { asOf }: BatchWays,
  shown: readonly string[],
): readonly (readonly [name: string, writer: ReportWriter])[] {
  const inputs = { tally, asOf, version: version(), words };
  const writers: Readonly<Record<(typeof always)[number], ReportWriter>> = {
    'report.csv': csvReport(words),
    'report.xlsx': xlsxReport({ ...inputs, shown }),
    'report.jsonl': jsonlReport(),
    'summary.html': summaryPage(inputs),
  };
  return always.map((name) => [name, writers[name]]);
}

const write = (file: GrowingFile, bytes: Uint8Array): void => {
  if (bytes.length > 0) file.write(bytes);
};
