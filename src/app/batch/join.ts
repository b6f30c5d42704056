import { faultsOf, inRowOrder, type Part, type PartFault, partOf, sha256OfAll } from '../../batch/join.ts';
import { headLine, isHeadOf, type JournalHead, readJournal } from '../../batch/journal.ts';
import type { RowReport } from '../../batch/row-report.ts';
import type { RunEnd } from '../../batch/run.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Context, HeldFolder } from '../../core/context.ts';
import { InputError, type Problem } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import type { Flags } from '../command.ts';
import { refuseForeign } from './foreign.ts';
import { refuseMerge } from './merged.ts';
import { placeOf } from './place.ts';
import { reportNames } from './reports-of.ts';
import { Results } from './results.ts';

/** The journal of a million rows takes some 250 megabytes. */
const mostJournalBytes = 1 << 30;

/** Stands in the journal of a joined folder where a part has its number. */
const joined = 'joined';

/** `batch --join DIR... --out DIR`: one report of the parts of a table. The forms stay where they are. */
export async function join(context: Context, flags: Flags): Promise<number> {
  const { usage } = context.messages.batch;
  const { join: folders = [], out } = flags;
  if (out === undefined)
    throw new InputError(usage.noOut, [{ path: '--out', found: usage.nothing, wanted: usage.wantedOut }]);
  const parts = await Promise.all(folders.map((folder) => readPart(folder, context)));
  for (const { folder } of parts)
    if (await context.files.isSame(folder, out)) {
      const { isOut, refused } = context.messages.batch.join;
      throw new InputError(refused, [{ path: '--out', found: isOut, wanted: usage.otherFolder }]);
    }
  refuseFaults(parts, await reportsThere(parts, context), context.messages);
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
  return partOf(folder, new TextDecoder().decode(journal));
}

/** What each part's report.jsonl is now, as a hash; nothing for one that cannot be read. */
async function reportsThere(
  parts: readonly Part[],
  { files }: Context,
): Promise<ReadonlyMap<string, string>> {
  const there = new Map<string, string>();
  for (const { folder } of parts) {
    const report = await files.stream(`${folder}/report.jsonl`).catch(() => undefined);
    if (report !== undefined) there.set(folder, await sha256OfAll(report.chunks));
  }
  return there;
}

function refuseFaults(
  parts: readonly Part[],
  there: ReadonlyMap<string, string>,
  { batch: { join: words } }: Catalogue,
): void {
  const faults = faultsOf(parts, (folder) => there.get(folder));
  if (faults.length > 0)
    throw new InputError(
      words.refused,
      faults.map((fault) => inWords(fault, words)),
    );
}

function inWords(fault: PartFault, words: Catalogue['batch']['join']): Problem {
  if (fault.fault === 'missing')
    return {
      path: '--join',
      found: words.missing(fault.parts.length),
      wanted: fault.parts.slice(0, 20).join(', '),
    };
  const found = fault.fault === 'twice' ? words.twice(show(fault.other)) : words.found[fault.fault];
  return { path: show(fault.folder), found, wanted: words.wanted };
}

async function joinIn(
  folder: HeldFolder,
  parts: readonly Part[],
  wayTo: (part: string) => string,
  context: Context,
  flags: Flags,
): Promise<number> {
  const journal = readJournal(folder.journal());
  const [first] = parts;
  const head: JournalHead = { table: first?.head?.table ?? '', shard: joined };
  if (!flags.force) refuseForeign(folder, journal, head, reportNames, context.messages);
  if (flags.merge !== undefined)
    await refuseMerge(flags.merge, { context, source: '-', folder, flags }, journal);
  if (!isHeadOf(journal, head)) folder.note(headLine(head));
  const results = await Results.open(folder, context, flags);
  const newJournal = folder.newJournal();
  try {
    newJournal.write(`${headLine(head)}\n`);
    const ways = parts.map((part) => wayTo(part.folder));
    const rows = parts.map((part, at) => reportsIn(part.folder, ways[at] ?? '', context));
    for await (const row of inRowOrder(rows)) {
      results.tally.packets ||= isInPacket(row, ways);
      results.add(row);
      if (flags.json) context.out.write(`${JSON.stringify(row)}\n`);
    }
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
    };
    return await results.finish(journal, end, () => undefined);
  } finally {
    newJournal.drop();
    results.drop();
  }
}

/** Whether a form is in the folder of a packet; else it is right in the folder of its part. */
const isInPacket = ({ file }: RowReport, ways: readonly string[]): boolean =>
  ways.some((way) => file?.startsWith(`${way}/`) && file.slice(way.length + 1).includes('/'));

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
    return report.file === null ? report : { ...report, file: `${way}/${report.file}` };
  } catch {
    throw new InputError(words.refused, [
      { path: show(folder), found: words.found.spoiled, wanted: words.wanted },
    ]);
  }
}
