import { readShown, type Shown } from '../../batch/names.ts';
import { rowVerdicts } from '../../batch/report/tally.ts';
import type { RowReport } from '../../batch/row.ts';
import { readShard, type Shard } from '../../batch/run.ts';
import type { TableMap } from '../../batch/table/map-file.ts';
import { readMapFile } from '../../batch/table/map-table.ts';
import type { TableSettings } from '../../batch/table/open-table.ts';
import type { TableContext } from '../../batch/table/source.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { BatchPlace, Context } from '../../core/context.ts';
import { InputError, type Problem } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import type { UnderCase } from '../case.ts';
import type { FillWays } from '../fill.ts';

/** How a table is worked through, as the options say. */
export interface BatchWays extends FillWays, UnderCase {
  readonly json: boolean;
  readonly plain: boolean;
  readonly quiet: boolean;
  /** Overwrite what this batch did not write. */
  readonly force: boolean;
  readonly dryRun: boolean;
  /** A packet for each row, in a folder of its own. */
  readonly packet: boolean;
  /** Letters to others in the packets. */
  readonly letters: boolean;
  /** The language of whoever signs or sends the papers of packets. */
  readonly reader?: string | undefined;
  /** How many rows are to be shown as they are read. */
  readonly preview?: string | undefined;
  readonly suggestMap: boolean;
  readonly mapOut?: string | undefined;
  readonly out?: string | undefined;
  readonly merge?: string | undefined;
  readonly nameTemplate?: string | undefined;
  readonly map?: string | undefined;
  readonly sheet?: string | undefined;
  readonly encoding?: string | undefined;
  readonly dates?: string | undefined;
  readonly shard?: string | undefined;
  readonly join?: readonly string[] | undefined;
  readonly workers?: string | undefined;
  /** Take away the papers of rows that are not in the table any more. */
  readonly removeGone: boolean;
  readonly failOn?: string | undefined;
  readonly show?: string | undefined;
  readonly calendar: boolean;
  /** The workbook for the bad rows. */
  readonly corrections?: string | undefined;
}

const mostThreads = 64;
/** More threads than this wait for the disk, not for each other. */
const usualThreads = 8;

export interface BatchSettings {
  readonly out: string;
  readonly shard: Shard | undefined;
  readonly threads: number;
  readonly shown: Shown;
}

/** Reads the options of a batch; all that is wrong with them is told at once, in an `InputError`. */
export function batchSettings(flags: BatchWays, processors: number, words: Catalogue): BatchSettings {
  const { usage } = words.batch;
  const problems: Problem[] = [];
  const refuse = (path: string, found: string, wanted: string): void =>
    void problems.push({ path, found, wanted });
  const { out = '', shard: shardText, workers } = flags;
  if (out === '') refuse('--out', usage.nothing, usage.wantedOut);
  const shard = shardText === undefined ? undefined : readShard(shardText);
  if (shardText !== undefined && shard === undefined)
    refuse('--shard', `"${show(shardText)}"`, usage.wantedShard);
  const threads = workers === undefined ? Math.min(processors, usualThreads) : threadsOf(workers);
  if (threads === undefined) refuse('--workers', `"${show(workers ?? '')}"`, usage.wantedWorkers);
  if (failOnIn(flags) === undefined) problems.push(noVerdict(flags));
  const shown = flags.show === undefined ? nothingShown : readShown(flags.show, words);
  if (!('ids' in shown)) problems.push(...shown);
  if (flags.merge !== undefined && flags.dryRun) refuse('--merge', '--dry-run', usage.mergeDry);
  if (flags.letters && !flags.packet) refuse('--packet', usage.nothing, usage.lettersAlone);
  if (flags.reader !== undefined && !flags.packet) refuse('--packet', usage.nothing, usage.readerAlone);
  if (problems.length > 0) throw new InputError(out === '' ? usage.noOut : usage.options, problems);
  return { out, shard, threads: threads ?? 0, shown: 'ids' in shown ? shown : nothingShown };
}

export const nothingShown: Shown = { ids: false, paths: [] };

/** The verdicts of rows that make a batch end with 3; `bad` always does. Throws `InputError` for what is none. */
export function failOnOf(flags: Pick<BatchWays, 'failOn'>, { batch: { usage } }: Catalogue): FailOn {
  const failOn = failOnIn(flags);
  if (failOn === undefined) throw new InputError(usage.options, [noVerdict(flags)]);
  return failOn;
}

type FailOn = readonly RowReport['verdict'][];

function failOnIn({ failOn = 'bad' }: Pick<BatchWays, 'failOn'>): FailOn | undefined {
  const named = failOn.split(/[\s,;]+/).filter((name) => name !== '');
  const known = rowVerdicts.filter((verdict) => named.includes(verdict));
  if (known.length === 0 || known.length < new Set(named).size) return undefined;
  return rowVerdicts.filter((verdict) => verdict === 'bad' || named.includes(verdict));
}

const noVerdict = ({ failOn = '' }: Pick<BatchWays, 'failOn'>): Problem => ({
  path: '--fail-on',
  found: `"${show(failOn)}"`,
  wanted: rowVerdicts.join(', '),
});

/** A number of threads as typed; undefined when it is none. */
function threadsOf(text: string): number | undefined {
  const threads = /^\d{1,2}$/.test(text) ? Number(text) : mostThreads + 1;
  return threads > mostThreads ? undefined : threads;
}

/** The largest map that is read: 1 MiB, with room for the sentence that says so. */
const mostMapBytes = 2 * 1_048_576;

/** How a table is to be read, as the options say. Throws `InputError`. */
export async function tableSettings(
  context: Context,
  { sheet, encoding, dates, map, profile }: BatchWays,
): Promise<TableSettings> {
  const { messages } = context;
  if (dates !== undefined && dates !== 'mdy' && dates !== 'dmy') {
    const { options, wantedDates } = messages.batch.usage;
    throw new InputError(options, [{ path: '--dates', found: `"${show(dates)}"`, wanted: wantedDates }]);
  }
  return {
    sheet,
    encoding,
    dates,
    profile,
    map: map === undefined ? undefined : await mapAt(map, encoding, context),
  };
}

async function mapAt(name: string, encoding: string | undefined, context: Context): Promise<TableMap> {
  const bytes = await context.files.read(name, mostMapBytes);
  const { readSheet } = await placeOf(context);
  return readMapFile(name, bytes, encoding, { messages: context.messages, readSheet });
}

/** What a batch needs of the outside world. */
export async function placeOf({ batch }: Context): Promise<BatchPlace> {
  if (batch === undefined) throw new Error('a batch has no place to work in');
  return batch();
}

/** What tables need of the outside world. */
export const tableContext = ({ files, messages }: Context, { readSheet }: BatchPlace): TableContext => ({
  files,
  messages,
  readSheet,
});
