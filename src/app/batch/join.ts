import { createHash } from 'node:crypto';
import { readJournal } from '../../adapters/output/journal.ts';
import { withoutWords } from '../../batch/closed-list.ts';
import { lineOf } from '../../batch/report/writer.ts';
import type { RowReport } from '../../batch/row.ts';
import type { RunEnd } from '../../batch/run.ts';
import { readShard } from '../../batch/run.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import type { Context } from '../../core/context.ts';
import { InputError, type Problem } from '../../core/errors.ts';
import type { LockedFolder } from '../../core/output-folder.ts';
import { isHeadOf, type JournalEnd, type JournalHead } from '../../core/output-folder.ts';
import { show } from '../../core/show.ts';
import { Results, reportNames } from './results.ts';
import { refuseForeign, refuseMerge } from './run.ts';
import { type BatchWays, failOnOf, nothingShown, placeOf } from './ways.ts';

/** The journal of a million rows takes some 250 megabytes. */
const mostJournalBytes = 1 << 30;

/** Stands in the journal of a joined folder where a part has its number. */
const joined = 'joined';

/** `batch --join DIR... --out DIR`: one report of the parts of a table. The forms stay where they are. */
export async function join(context: Context, flags: BatchWays): Promise<number> {
  const { usage } = context.messages.batch;
  const { join: folders = [], out } = flags;
  if (out === undefined)
    throw new InputError(usage.noOut, [{ path: '--out', found: usage.nothing, wanted: usage.wantedOut }]);
  failOnOf(flags, context.messages);
  for (const [asked, path] of [
    [flags.show !== undefined, '--show'],
    [flags.calendar, '--calendar'],
  ] as const)
    if (asked) throw new InputError(usage.options, [{ path, found: '--join', wanted: usage.withParts }]);
  const parts = await Promise.all(folders.map((folder) => readPart(folder, context)));
  for (const { folder } of parts)
    if (await context.files.isSame(folder, out)) {
      const { isOut, refused } = context.messages.batch.join;
      throw new InputError(refused, [{ path: '--out', found: isOut, wanted: usage.otherFolder }]);
    }
  refuseFaults(parts, context.messages);
  const place = await placeOf(context);
  const folder = await place.hold(out);
  try {
    return await joinIn(folder, parts, (part) => place.wayTo(out, part), context, flags);
  } finally {
    folder.release();
  }
}

async function readPart(folder: string, { files }: Context): Promise<Part> {
  const path = `${folder}/.case-assist/journal.jsonl`;
  const journal = await files.read(path, mostJournalBytes).catch(() => new Uint8Array());
  const report = await files.stream(`${folder}/report.jsonl`).catch(() => undefined);
  const there = report && (await sha256OfAll(report.chunks));
  return { ...partOf(folder, new TextDecoder().decode(journal)), there };
}

/** SHA-256 in hex of what comes. */
async function sha256OfAll(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
}

/** Throws `InputError` with all that is wrong with a set of parts. */
function refuseFaults(parts: readonly Part[], { batch: { join: words } }: Catalogue): void {
  const problems = faultsOf(parts).map((fault): Problem => {
    if (fault.fault === 'missing') {
      const { parts: missing } = fault;
      return {
        path: '--join',
        found: words.missing(missing.length),
        wanted: missing.slice(0, 20).join(', '),
      };
    }
    const found = fault.fault === 'twice' ? words.twice(show(fault.other)) : words.found[fault.fault];
    return { path: show(fault.folder), found, wanted: words.wanted };
  });
  if (problems.length > 0) throw new InputError(words.refused, problems);
}

async function joinIn(
  folder: LockedFolder,
  parts: readonly Part[],
  wayTo: (part: string) => string,
  context: Context,
  flags: BatchWays,
): Promise<number> {
  const journal = folder.journal();
  const [first] = parts;
  const head: JournalHead = { table: first?.head?.table ?? '', shard: joined };
  if (!flags.force) refuseForeign(folder, journal, head, reportNames(flags), context.messages);
  if (flags.merge !== undefined)
    await refuseMerge(flags.merge, { context, source: '-', folder, flags }, journal);
  if (!isHeadOf(journal, head)) folder.note(head);
  const ways = parts.map((part) => wayTo(part.folder));
  const read = () => parts.map((part, at) => reportsIn(part.folder, ways[at] ?? '', context));
  const asOf = (await dayOf(read())) ?? flags.asOf;
  const results = await Results.open(
    folder,
    context,
    { ...flags, asOf },
    { shown: nothingShown, table: head.table },
  );
  const newJournal = folder.newJournal(head);
  try {
    for await (const row of inRowOrder(read())) {
      results.tally.packets ||= row.packet !== null;
      results.add(row);
      if (flags.json) context.out.write(lineOf(row));
    }
    await results.merged?.addFinished(inRowOrder(read()));
    const { digest = null, settings = '' } = first?.end ?? {};
    const { rows: all, forms } = results.tally;
    const end: RunEnd = {
      rows: all,
      written: 0,
      kept: forms,
      digest,
      settings,
      newJournal,
      stale: new Set(),
      present: { keys: new Set(), papers: new Set() },
    };
    return await results.finish(journal, end, () => undefined);
  } finally {
    newJournal.drop();
    results.drop();
  }
}

/** The day that the rows were decided for: the same for all, as parts of other days are refused. None where no row could be decided. */
async function dayOf(parts: readonly AsyncIterable<RowReport>[]): Promise<Day | undefined> {
  for (const rows of parts) for await (const { outcome } of rows) if (outcome) return outcome.asOf;
  return undefined;
}

/** The rows that a part reported, each with the way to its form from the folder of the whole. */
async function* reportsIn(
  folder: string,
  way: string,
  { files, messages }: Context,
): AsyncGenerator<RowReport> {
  const decoder = new TextDecoder();
  let rest = '';
  const { chunks } = await files.stream(`${folder}/report.jsonl`);
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield reportOf(line, folder, way, messages);
  }
}

function reportOf(
  line: string,
  folder: string,
  way: string,
  { batch: { join: words } }: Catalogue,
): RowReport {
  try {
    const report: RowReport = JSON.parse(line);
    const { file, packet } = report;
    const there = (path: string | null) => (path === null ? null : `${way}/${path}`);
    return { ...withoutWords(report), file: there(file), packet: there(packet) };
  } catch {
    throw new InputError(words.refused, [
      { path: show(folder), found: words.found.spoiled, wanted: words.wanted },
    ]);
  }
}

/** The folder of a part, as far as it can be joined. */
export interface Part {
  readonly folder: string;
  readonly head: JournalHead | undefined;
  readonly end: JournalEnd | undefined;
  /** The SHA-256 of its report.jsonl as it was written last, and as it is there. */
  readonly report: string | undefined;
  readonly there?: string | undefined;
}

/** Why parts do not make a whole, and of which folder that is said; `missing` is of the whole. */
export type PartFault =
  | {
      readonly fault: 'no-batch' | 'not-ended' | 'no-part' | 'other-table' | 'other-settings' | 'spoiled';
      readonly folder: string;
    }
  | { readonly fault: 'twice'; readonly folder: string; readonly other: string }
  | { readonly fault: 'missing'; readonly parts: readonly string[] };

/** Reads what a part's journal says of the whole, without its claims. */
export function partOf(folder: string, journal: string): Part {
  const lines = journal.split('\n').filter((line) => /^\{"(?:batch|end|file":"report\.jsonl)"/.test(line));
  const { head, end, claims } = readJournal(lines);
  return { folder, head, end, report: claims.get('report.jsonl')?.at(-1)?.sha256 };
}

/** All that is wrong with a set of parts: each must be whole, of one table and one way to fill it, and none may lack. */
export function faultsOf(parts: readonly Part[]): readonly PartFault[] {
  const faults: PartFault[] = [];
  const byShard = new Map<string, string>();
  const first = parts.find(({ head, end }) => head?.shard && end);
  for (const { folder, head, end, report, there } of parts) {
    const shard = head?.shard ? readShard(head.shard) : undefined;
    if (head === undefined) faults.push({ fault: 'no-batch', folder });
    else if (shard === undefined) faults.push({ fault: 'no-part', folder });
    else if (end === undefined) faults.push({ fault: 'not-ended', folder });
    else if (end.digest !== first?.end?.digest || end.rows !== first.end.rows)
      faults.push({ fault: 'other-table', folder });
    else if (end.settings !== first.end.settings) faults.push({ fault: 'other-settings', folder });
    else if (there === undefined || there !== report) faults.push({ fault: 'spoiled', folder });
    const name = head?.shard ?? '';
    const other = byShard.get(name);
    if (shard !== undefined && other !== undefined) faults.push({ fault: 'twice', folder, other });
    if (shard !== undefined) byShard.set(name, folder);
  }
  const of = first?.head?.shard ? (readShard(first.head.shard)?.of ?? 0) : 0;
  const missing = Array.from({ length: of }, (_, at) => `${at + 1}/${of}`).filter(
    (name) => !byShard.has(name),
  );
  return missing.length > 0 ? [...faults, { fault: 'missing', parts: missing }] : faults;
}

/** The rows of all parts in the order of the table; each part has its own in that order. */
export async function* inRowOrder(parts: readonly AsyncIterable<RowReport>[]): AsyncGenerator<RowReport> {
  const readers = parts.map((rows) => rows[Symbol.asyncIterator]());
  const next = await Promise.all(readers.map((reader) => reader.next()));
  const rowAt = (at: number): number => {
    const each = next[at];
    return each === undefined || each.done ? Number.POSITIVE_INFINITY : each.value.row;
  };
  for (;;) {
    let least = 0;
    for (let at = 1; at < next.length; at += 1) if (rowAt(at) < rowAt(least)) least = at;
    const found = next[least];
    const reader = readers[least];
    if (reader === undefined || found === undefined || found.done) return;
    yield found.value;
    next[least] = await reader.next();
  }
}
