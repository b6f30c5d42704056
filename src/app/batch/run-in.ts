import { sha256Of } from '../../batch/fingerprint.ts';
import { headLine, isHeadOf, type Journal, type JournalHead, readJournal } from '../../batch/journal.ts';
import type { RowReport } from '../../batch/row-report.ts';
import type { DeskSetup, RowDone, WorkSettings } from '../../batch/row-work.ts';
import { type RunEnd, run } from '../../batch/run.ts';
import type { Table } from '../../batch/table-row.ts';
import type { BatchPlace, Context, HeldFolder } from '../../core/context.ts';
import { InterruptedError } from '../../core/errors.ts';
import { BatchProgress } from '../../render/batch-progress.ts';
import type { Flags } from '../command.ts';
import { refuseForeign, refuseTable } from './foreign.ts';
import { refuseMerge } from './merged.ts';
import { reportNames } from './reports-of.ts';
import { Results } from './results.ts';
import type { RowNames } from './row-names.ts';
import type { BatchSettings } from './settings.ts';

export interface Batch {
  readonly context: Context;
  readonly source: string;
  readonly flags: Flags;
  readonly place: BatchPlace;
  readonly options: BatchSettings;
  readonly settings: WorkSettings;
  readonly table: Table;
  readonly folder: HeldFolder;
  readonly setup: DeskSetup;
  readonly names: RowNames;
}

/** Works through a table in a folder that is held. Gives the exit code. */
export async function runIn(batch: Batch): Promise<number> {
  const { context, source, flags, folder, options } = batch;
  const journal = readJournal(folder.journal());
  const head = headOf(source, options);
  await refuseTable(folder, source, reportNames, context);
  if (!flags.force) refuseForeign(folder, journal, head, reportNames, context.messages);
  if (flags.merge !== undefined) {
    const merged = await refuseMerge(flags.merge, batch, journal);
    if (merged !== undefined) batch.names.keepFree(merged);
  }
  if (!isHeadOf(journal, head)) folder.note(headLine(head));
  const results = await Results.open(folder, context, flags);
  let stopped: undefined | 129 | 130 | 143;
  const unheed = batch.place.whenToldToStop((exitCode) => {
    stopped = exitCode;
  });
  const check = (): void => {
    if (stopped === undefined) return;
    context.err.write(`${context.messages.batch.stopped(results.tally.rows)}\n`);
    throw new InterruptedError(stopped, 'said');
  };
  let end: RunEnd | undefined;
  try {
    end = await worked(batch, journal, head, results, () => stopped !== undefined);
    sayHidden(batch);
    check();
    return await results.finish(journal, end, check);
  } finally {
    end?.newJournal?.drop();
    results.drop();
    unheed();
  }
}

/** Somebody who filtered a workbook may not expect that all of its rows are worked on. */
function sayHidden({ table, context: { err, messages } }: Batch): void {
  const { count, first } = table.hidden();
  if (count > 0) err.write(`${err.style.caution(messages.batch.hiddenRows(count, first))}\n`);
}

/** Whose folder it is, without the folders that lead to the table: it may be moved together with its forms. */
const headOf = (source: string, { shard }: BatchSettings): JournalHead => ({
  table: sha256Of(source.split(/[\\/]/).at(-1) ?? source),
  shard: shard === undefined ? null : `${shard.part}/${shard.of}`,
});

async function worked(
  { context, flags, place, options, settings, table, folder, setup, names }: Batch,
  journal: Journal,
  head: JournalHead,
  results: Results,
  stopped: () => boolean,
): Promise<RunEnd> {
  const { out, err, messages } = context;
  const progress = new BatchProgress({
    err,
    words: messages.batch.progress,
    now: () => place.now(),
    share: table.progress,
    plain: flags.plain,
  });
  const take = (report: RowReport, { outcome }: RowDone, begun: number): void => {
    results.add(report);
    if (flags.json) out.write(`${jsonLine(report, outcome)}\n`);
    if (!flags.quiet) progress.at(results.tally.rows, begun);
  };
  try {
    const { threads, shard } = options;
    return await run({
      table,
      folder,
      journal,
      head,
      place,
      settings,
      setup,
      threads,
      shard,
      nameOf: names.nameOf,
      take,
      stopped,
    });
  } finally {
    progress.end();
  }
}

/** One row as `--json` gives it: the whole outcome, or what is wrong with the row. */
const jsonLine = ({ row, id, file, sha256, problems }: RowReport, outcome: RowDone['outcome']): string =>
  JSON.stringify({ row, id, file, sha256, problems, outcome: outcome ?? null });
