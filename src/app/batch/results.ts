import { summaryPage } from '../../batch/report/summary-page.ts';
import { summaryDocument } from '../../batch/report/summary-text.ts';
import { BatchTally } from '../../batch/report/tally.ts';
import { csvReport, jsonlReport, type ReportWriter } from '../../batch/report/writer.ts';
import { xlsxReport } from '../../batch/report/xlsx-report.ts';
import type { RowReport } from '../../batch/row.ts';
import { type RunEnd, settle, type Turn, turns } from '../../batch/run.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Context } from '../../core/context.ts';
import { InputError, OutputError } from '../../core/errors.ts';
import {
  type Claim,
  type GrowingFile,
  isClaimed,
  type Journal,
  type LockedFolder,
  mergedName,
} from '../../core/output-folder.ts';
import { show } from '../../core/show.ts';
import { sha256Of } from '../../form/bytes.ts';
import { openMerge } from '../../form/merge/merge.ts';
import { MergeError } from '../../form/merge/refusal.ts';
import { asText } from '../../render/text.ts';
import type { BatchWays } from './ways.ts';

const someBad = 3;

/** What comes of the rows of a batch besides their forms: counts, reports, and one file of all forms where it is wanted. */
export class Results {
  readonly tally: BatchTally;
  readonly #reports: readonly OpenReport[];
  readonly #merged: GrowingFile | undefined;
  readonly #forms: ToMerge[] = [];
  readonly #folder: LockedFolder;
  readonly #context: Context;
  readonly #flags: BatchWays;

  private constructor(
    folder: LockedFolder,
    context: Context,
    flags: BatchWays,
    open: Pick<Results, 'tally'> & { reports: readonly OpenReport[]; merged: GrowingFile | undefined },
  ) {
    this.#folder = folder;
    this.#context = context;
    this.#flags = flags;
    this.tally = open.tally;
    this.#reports = open.reports;
    this.#merged = open.merged;
  }

  /** A place that cannot be written to is found out before the work, not after it. Throws `OutputError`. */
  static async open(folder: LockedFolder, context: Context, flags: BatchWays): Promise<Results> {
    const { merge, packet } = flags;
    const merged = merge === undefined ? undefined : await folder.growElsewhere(merge, mergedName);
    const tally = new BatchTally();
    tally.packets = packet;
    const reports: OpenReport[] = [];
    try {
      for (const [name, writer] of writersOf(tally, context, flags))
        reports.push({ name, writer, file: folder.grow(name) });
    } catch (error) {
      for (const { file } of [...reports, ...(merged ? [{ file: merged }] : [])]) file.drop();
      throw error;
    }
    return new Results(folder, context, flags, { tally, reports, merged });
  }

  add(report: RowReport): void {
    const { file, sha256, id, row } = report;
    this.tally.add(report);
    for (const { file: to, writer } of this.#reports) write(to, writer.add(report));
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
    const reported = this.#reports.map(({ name, file, writer }) => {
      for (const bytes of writer.end()) write(file, bytes);
      return { file: name, key: 'report', sha256: file.keep().sha256 };
    });
    made.unshift(...reported);
    const { removed, left } = await settle(this.#folder, journal, end, made, turn);
    const { tally } = this;
    if (!quiet) {
      const to = json ? err : out;
      const { written, kept: unchanged } = end;
      const reports = made.map(({ file }) => (file === mergedName ? (merge ?? '') : `${path}/${file}`));
      const ended = { tally, asOf, written, unchanged, removed, reports };
      to.write(asText(summaryDocument(ended, messages), to));
    }
    if (left.length > 0) err.write(err.style.caution(leftInWords(left, messages)));
    return tally.verdicts.bad > 0 ? someBad : 0;
  }

  /** Leaves nothing unfinished behind; after `finish` there is nothing to leave. */
  drop(): void {
    for (const { file } of this.#reports) file.drop();
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

/** A form to print, and the bookmark by which it is found. */
interface ToMerge {
  readonly file: string;
  readonly sha256: string;
  readonly label: string;
}

/** Where all forms are to be merged. */
interface MergePlace {
  readonly context: Context;
  /** The table. */
  readonly source: string;
  readonly folder: LockedFolder;
  readonly flags: Pick<BatchWays, 'packet' | 'force'>;
}

/**
 * Refuses a file that a batch did not write itself, unless it may be overwritten; always the table, what is no file, and
 * the files that a batch makes besides. Throws `InputError`. Gives the name that no form may have: that of a file in the
 * folder itself.
 */
export async function refuseMerge(
  path: string,
  { context, source, folder, flags }: MergePlace,
  journal: Journal,
): Promise<string | undefined> {
  const { usage, mergeNoFile, mergeTaken, reportTaken, reportWanted } = context.messages.batch;
  const refused = (message: string, found: string, wanted: string): InputError =>
    new InputError(message, [{ path: '--merge', found, wanted }]);
  if (source !== '-' && (await context.files.isSame(path, source)))
    throw refused(usage.isTable, show(path), usage.otherFile);
  const there = folder.digestElsewhere(path);
  if (there === '') throw refused(mergeNoFile(show(path)), usage.notAFile, usage.otherFile);
  const [, above = '', name = ''] = /^(.*[\\/])?([^\\/]*)$/s.exec(path) ?? [];
  const isIn = (own: string) => context.files.isSame(above || '.', own);
  const inFolder = await isIn(folder.path);
  // With packets any folder right in it may be one, in which nothing else has a place.
  const inPacket = flags.packet && (await context.files.isSame(`${above}..`, folder.path));
  const isOwn = (inFolder && isReport(name)) || inPacket || (await isIn(`${folder.path}/.case-assist`));
  if (isOwn) throw refused(mergeNoFile(show(path)), usage.ownFile, usage.otherFile);
  if (there !== undefined && !flags.force && !isClaimed(journal, mergedName, there))
    throw refused(mergeTaken(show(path)), reportTaken, reportWanted);
  return inFolder ? name : undefined;
}

const isReport = (name: string): boolean => reportNames.some((report) => report === name.toLowerCase());

/**
 * Writes all forms into one file to print, in the order of the rows. Where there is no form none is written, and one of an
 * earlier run is taken away: nobody shall print what is no longer so. Throws `OutputError` when it cannot be written, or a
 * form is no longer what the batch wrote.
 */
async function writeMerged(
  folder: LockedFolder,
  path: string,
  file: GrowingFile,
  forms: readonly ToMerge[],
  { journal, turn, words }: MergeHow,
): Promise<Claim | undefined> {
  if (forms.length === 0) {
    file.drop();
    const there = folder.digestElsewhere(path);
    if (there !== undefined && isClaimed(journal, mergedName, there)) folder.removeElsewhere(path);
    return undefined;
  }
  const merge = openMerge({ title: words.merge.title });
  let at = '';
  try {
    for (const form of forms) {
      at = form.file;
      const bytes = folder.read(at);
      if (sha256Of(bytes) !== form.sha256) throw new MergeError('foreign');
      file.write(merge.add(bytes, form.label));
      await turn();
    }
    file.write(merge.end());
  } catch (error) {
    throw error instanceof MergeError ? new OutputError(words.merge.refused[error.reason](show(at))) : error;
  }
  return { file: mergedName, key: 'report', sha256: file.keep().sha256 };
}

interface MergeHow {
  readonly journal: Journal;
  readonly turn: Turn;
  readonly words: Catalogue['batch'];
}

/** The names of a batch's reports. */
export const reportNames = ['report.csv', 'report.xlsx', 'report.jsonl', 'summary.html'] as const;

/** A report that grows row by row; all get their names together, when the batch has come to its end. */
interface OpenReport {
  readonly name: string;
  readonly writer: ReportWriter;
  readonly file: GrowingFile;
}

/** Writers for all reports; the page is made of the tally, to which every row must be added as well. */
function writersOf(
  tally: BatchTally,
  { messages: words, version }: Context,
  { asOf }: BatchWays,
): readonly (readonly [name: string, writer: ReportWriter])[] {
  const writers: Readonly<Record<(typeof reportNames)[number], ReportWriter>> = {
    'report.csv': csvReport(words),
    'report.xlsx': xlsxReport(words),
    'report.jsonl': jsonlReport(),
    'summary.html': summaryPage({ tally, asOf, version: version(), words }),
  };
  return reportNames.map((name) => [name, writers[name]]);
}

const write = (file: GrowingFile, bytes: Uint8Array): void => {
  if (bytes.length > 0) file.write(bytes);
};
