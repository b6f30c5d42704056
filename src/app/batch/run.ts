import { OutputNames, outputName, packetName, readNameTemplate } from '../../batch/names.ts';
import { BatchProgress } from '../../batch/progress.ts';
import { lineOf } from '../../batch/report/writer.ts';
import type { ClientValues, Job, RowReport, RowResult, Table, TableTold } from '../../batch/row.ts';
import { type Run, type RunEnd, run } from '../../batch/run.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { BatchPlace, Context } from '../../core/context.ts';
import { InputError, InterruptedError } from '../../core/errors.ts';
import type { LockedFolder } from '../../core/output-folder.ts';
import { isClaimed, isHeadOf, type Journal, type JournalHead, mergedName } from '../../core/output-folder.ts';
import { show } from '../../core/show.ts';
import { sha256Of } from '../../form/bytes.ts';
import { stampedForms } from '../../form/merge/merge.ts';
import { Corrections } from './corrections.ts';
import { EarlierRows } from './earlier-rows.ts';
import { isReport, Results, reportNames } from './results.ts';
import { type BatchSettings, type BatchWays, tableContext } from './ways.ts';

export interface Batch {
  readonly context: Context;
  readonly source: string;
  readonly flags: BatchWays;
  readonly place: BatchPlace;
  readonly options: BatchSettings;
  readonly job: Job;
  readonly table: Table;
  readonly folder: LockedFolder;
  readonly names: RowNames;
}

/** Works through a table in a folder that is held. Gives the exit code. */
export async function runIn(batch: Batch): Promise<number> {
  const { context, source, flags, folder, options, table } = batch;
  const journal = folder.journal();
  const head = headOf(source, table, options);
  const reports = reportNames(flags);
  await refuseTable(folder, source, reports, context);
  if (!flags.force) refuseForeign(folder, journal, head, reports, context.messages);
  if (flags.merge !== undefined) {
    const merged = await refuseMerge(flags.merge, batch, journal);
    if (merged !== undefined) batch.names.keepFree(merged);
  }
  const corrections = await Corrections.open(context, source, flags, table);
  // A workbook of corrections in the folder that it comes from: all other rows stay as they are.
  const earlier =
    table.isCorrections && isHeadOf(journal, head)
      ? new EarlierRows(folder.lines('report.jsonl'), context.messages)
      : undefined;
  // What these show of a client is in no report, and so not known of the rows that stay.
  if (earlier !== undefined && (flags.calendar || flags.show !== undefined)) {
    const { options: message, isCorrections: found, wantedWhole: wanted } = context.messages.batch.usage;
    throw new InputError(message, [{ path: flags.calendar ? '--calendar' : '--show', found, wanted }]);
  }
  if (!isHeadOf(journal, head)) folder.note(head);
  const results = await Results.open(folder, context, flags, { shown: options.shown, table: head.table });
  for (const line of folder.lines('report.jsonl')) results.since.read(line);
  const corrected: RowReport[] = [];
  let stopped: undefined | 129 | 130 | 143;
  const unheed = batch.place.onInterrupt((exitCode) => {
    stopped = exitCode;
  });
  const check = (): void => {
    if (stopped === undefined) return;
    context.err.write(`${context.messages.batch.stopped(results.tally.rows + corrected.length)}\n`);
    throw new InterruptedError(stopped, 'said');
  };
  let end: RunEnd | undefined;
  try {
    const add: Ways['add'] = (report, client) => {
      corrections?.add(report);
      if (earlier === undefined) results.add(report, client);
      else corrected.push(report);
    };
    const ways = { add, earlier, stopped: () => stopped !== undefined };
    end = await worked(batch, journal, head, results, ways);
    sayHowRead(table.told(), context);
    check();
    const staying = earlier && results.addAll(earlier.with(corrected));
    const code = await results.finish(journal, end, check, staying);
    await corrections?.write(context, source, flags, table, tableContext(context, batch.place));
    return code;
  } finally {
    end?.newJournal?.drop();
    results.drop();
    unheed();
  }
}

/**
 * Says how a table was read where somebody who knows it may not expect that: the sheet that was taken of several, rows that
 * are no cases, and rows that a filter hides.
 */
export function sayHowRead(
  { sheet, hidden: { count, first }, passedOver, byMap }: TableTold,
  { err, messages: { batch: words } }: Pick<Context, 'err' | 'messages'>,
): void {
  const lines = [
    ...(sheet === undefined ? [] : [words.sheetTaken(show(sheet))]),
    ...passedOver.map(({ row, why }) => words.passedOver[why](row)),
    ...byMap.map(({ path, text, rows }) => words.byMap(path, show(text), rows)),
    ...(count > 0 ? [words.hiddenRows(count, first)] : []),
  ];
  for (const line of lines) err.write(`${err.style.caution(line)}\n`);
}

/**
 * Whose folder it is: every table with these headings, so that a later export goes on in it; a table without any by its
 * name, without the folders that lead to it.
 */
const headOf = (source: string, { headings }: Table, { shard }: BatchSettings): JournalHead => ({
  table: sha256Of(
    headings.size > 0 ? JSON.stringify([...headings].sort()) : (source.split(/[\\/]/).at(-1) ?? source),
  ),
  shard: shard === undefined ? null : `${shard.part}/${shard.of}`,
});

/** How rows are taken. */
interface Ways {
  readonly add: (report: RowReport, client: ClientValues) => void;
  readonly earlier: EarlierRows | undefined;
  readonly stopped: () => boolean;
}

async function worked(
  { context, flags, place, options, job, table, folder, names }: Batch,
  journal: Journal,
  head: JournalHead,
  results: Results,
  { add, earlier, stopped }: Ways,
): Promise<RunEnd> {
  const { out, err, messages } = context;
  const progress = new BatchProgress({
    err,
    words: messages.batch.progress,
    now: () => place.now(),
    share: table.progress,
    plain: flags.plain,
  });
  const { merged } = results;
  const stamped = merged && (await stampedForms(job.form.blank, merged.merge));
  let taken = 0;
  const take = (report: RowReport, { drawn, client }: RowResult, begun: number): void => {
    add(report, client);
    if (drawn && stamped) merged.add(report, stamped(drawn));
    if (flags.json) out.write(lineOf(report));
    taken += 1;
    if (!flags.quiet) progress.at(taken, begun);
  };
  try {
    const { threads, shard } = options;
    return await run({
      table,
      folder,
      journal,
      head,
      place,
      job,
      threads,
      shard,
      nameOf: earlier?.guarded(names.nameOf, messages) ?? names.nameOf,
      take,
      stopped,
    });
  } finally {
    progress.end();
  }
}

export interface RowNames {
  /** What is said when names show more than row and id. */
  readonly warning: string | undefined;
  readonly nameOf: Run['nameOf'];
  /** Keeps a name of the folder for the merged file. */
  readonly keepFree: (name: string) => void;
}

/** Stand where a name is no row's. */
const ofMerge = 0;
const ofReport = -1;

/** Gives every row the name for its form or its packet; a name that another row has is that row's problem. Throws `InputError`. */
export function rowNames(flags: BatchWays, words: Catalogue): RowNames {
  const { nameTemplate, packet } = flags;
  const template = nameTemplate === undefined ? undefined : readNameTemplate(nameTemplate, words);
  const names = new OutputNames();
  const { taken, takenWanted } = words.batchReport.names;
  const unnamed: Readonly<Record<number, { readonly found: string; readonly wanted: string }>> = {
    [ofMerge]: { found: words.batch.mergeHasName, wanted: words.batch.mergeHasNameWanted },
    [ofReport]: { found: words.batch.usage.ownFile, wanted: words.batch.reportHasNameWanted },
  };
  // A form ends as no report does; a packet may have any name.
  if (packet) for (const name of reportNames(flags)) names.claim(ofReport, name);
  const nameOf: Run['nameOf'] = ({ row, id, raw }) => {
    const name = outputName({ row, id, caseFile: raw }, template);
    const claimed = names.claim(row, packet ? packetName(name) : name);
    if ('name' in claimed) return { file: claimed.name };
    const column = nameTemplate === undefined && id !== '' ? 'id' : '';
    const said = unnamed[claimed.clash] ?? { found: taken(claimed.clash), wanted: takenWanted };
    return { problem: { column, path: column, ...said } };
  };
  return { warning: template?.warning, nameOf, keepFree: (name) => void names.claim(ofMerge, name) };
}

/**
 * A folder belongs to one table, and a file in it to whoever wrote it last: throws `InputError` where a batch would
 * replace what it did not write itself.
 */
export function refuseForeign(
  folder: LockedFolder,
  journal: Journal,
  head: JournalHead,
  reports: readonly string[],
  { batch: words }: Catalogue,
): void {
  const path = show(folder.path);
  const before = journal.head;
  if (before !== undefined && (before.table !== head.table || before.shard !== head.shard))
    throw new InputError(words.otherTable(path), [
      { path: '--out', found: words.otherTableFound, wanted: words.otherTableWanted },
    ]);
  const foreign = reports.filter((name) => {
    const there = folder.digest(name);
    return there !== undefined && !isClaimed(journal, name, there);
  });
  if (foreign.length > 0)
    throw new InputError(
      words.reportsTaken(path),
      foreign.map((name) => ({ path: name, found: words.reportTaken, wanted: words.reportWanted })),
    );
}

/** Throws `InputError` where the table itself has the name of a report: it is never overwritten. */
export async function refuseTable(
  folder: LockedFolder,
  source: string,
  reports: readonly string[],
  { files, messages }: Pick<Context, 'files' | 'messages'>,
): Promise<void> {
  const { usage } = messages.batch;
  for (const name of source === '-' ? [] : reports)
    if (await files.isSame(`${folder.path}/${name}`, source))
      throw new InputError(usage.isTable, [
        { path: '--out', found: usage.tableIsReport, wanted: usage.otherFolder },
      ]);
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
