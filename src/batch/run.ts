import { createHash } from 'node:crypto';
import { claimLine, isOfFolder } from '../core/claim-line.ts';
import type { BatchPlace, Claim, GrowingFile, HeldFolder } from '../core/context.ts';
import { endLine, headLine, type Journal, type JournalHead, mergedName } from './journal.ts';
import { workThrough } from './pipeline.ts';
import type { RowReport } from './row-report.ts';
import type { RowDone, RowTask, WorkSettings } from './row-work.ts';
import { type Shard, shardOf } from './shard.ts';
import type { RowProblem, Table, TableRow } from './table-row.ts';
import type { Turn } from './turn.ts';

/** What a run is given. */
export interface Run {
  readonly table: Table;
  readonly folder: HeldFolder;
  readonly journal: Journal;
  readonly head: JournalHead;
  readonly place: BatchPlace;
  readonly settings: WorkSettings;
  /** All that a desk needs besides; see `DeskSetup`. */
  readonly setup: unknown;
  readonly threads: number;
  readonly shard: Shard | undefined;
  /** The name for the form or the packet of a row, or what stands against it. Called for every row of the table, in their order. */
  readonly nameOf: (row: TableRow) => { readonly file: string } | { readonly problem: RowProblem };
  /** Every row of this run in their order, and how many have been begun by then. */
  readonly take: (report: RowReport, done: RowDone, begun: number) => void;
  readonly stopped: () => boolean;
}

export interface RunEnd {
  /** Rows of the whole table, those of other shards among them. */
  readonly rows: number;
  readonly written: number;
  readonly kept: number;
  /** A hash of all rows, where the run had a part of them. */
  readonly digest: string | null;
  /** See `WorkSettings`. */
  readonly settings: string;
  readonly newJournal: GrowingFile | undefined;
  /** Files and packets of earlier runs for which no row stands any more. */
  readonly stale: ReadonlySet<string>;
}

const hashOf = (row: TableRow): string =>
  createHash('sha256').update(row.id).update('\0').update(JSON.stringify(row.raw)).digest('hex');

/**
 * Works through a table: every row once, in order, whatever is wrong with others. Forms or packets are written as it goes; the
 * reports are the caller's. When it was stopped the folder holds what was finished, and its journal tells.
 */
export async function run(given: Run): Promise<RunEnd> {
  const { table, journal, settings, shard, folder, head } = given;
  const digest = shard === undefined ? undefined : createHash('sha256');
  const stale = new Set(journal.claims.keys());
  let rows = 0;
  let begun = 0;
  let written = 0;
  let kept = 0;
  const taskOf = (row: TableRow): RowTask | undefined => {
    rows += 1;
    const named = given.nameOf(row);
    if (shard !== undefined) {
      const hash = hashOf(row);
      digest?.update(hash);
      if (!shardOf(hash, shard)) return undefined;
    }
    begun += 1;
    const file = 'file' in named ? named.file : '';
    const problems = 'problem' in named ? [...row.problems, named.problem] : row.problems;
    return { ...row, problems, file, claims: journal.claims.get(file) ?? [] };
  };
  const newJournal = settings.dryRun ? undefined : folder.newJournal();
  try {
    newJournal?.write(`${headLine(head)}\n`);
    const done = workThrough({
      rows: table.rows,
      taskOf,
      openCrew: (threads) => given.place.crew(given.setup, threads),
      threads: given.threads,
      packets: settings.packet && !settings.dryRun,
      stopped: given.stopped,
    });
    for await (const lot of done)
      for (const row of lot) {
        written += row.change === 'written' ? 1 : 0;
        kept += row.change === 'kept' ? 1 : 0;
        if (row.claim !== undefined) noteClaim(row.claim, stale, newJournal);
        if (row.taken !== undefined) keepClaims(row.taken, journal, stale, newJournal);
        given.take(withHeadings(row.report, table), row, begun);
      }
  } catch (error) {
    newJournal?.drop();
    throw error;
  }
  return {
    rows,
    written,
    kept,
    digest: digest?.digest('hex') ?? null,
    settings: settings.fingerprint,
    newJournal,
    stale,
  };
}

function noteClaim(claim: Claim, stale: Set<string>, newJournal: GrowingFile | undefined): void {
  stale.delete(claim.file);
  newJournal?.write(`${claimLine(claim)}\n`);
}

/** A packet that somebody changed stays known: it alone may be replaced with `force`. */
function keepClaims(
  file: string,
  { claims }: Journal,
  stale: Set<string>,
  newJournal: GrowingFile | undefined,
): void {
  stale.delete(file);
  for (const claim of claims.get(file) ?? [])
    if (isOfFolder(claim.sha256)) newJournal?.write(`${claimLine({ file, ...claim })}\n`);
}

/** Problems of the case, by the headings that the table has for its paths. */
function withHeadings(report: RowReport, { headings }: Table): RowReport {
  if (report.problems.length === 0) return report;
  const problems = report.problems.map((problem) =>
    problem.column === '' ? { ...problem, column: headings.get(problem.path) ?? '' } : problem,
  );
  return { ...report, problems };
}

/**
 * Ends a run that came to its end: takes away the forms and packets of earlier runs for which no row stands any more, unless somebody
 * changed them, and puts the new journal in the place of the old one. Gives the names of those that were left.
 */
export async function settle(
  folder: HeldFolder,
  journal: Journal,
  { rows, digest, settings, newJournal, stale }: RunEnd,
  made: readonly Claim[],
  turn: Turn,
): Promise<{ readonly removed: number; readonly left: readonly string[] }> {
  if (newJournal === undefined) return { removed: 0, left: [] };
  const left: string[] = [];
  let removed = 0;
  // A merged file may still be where it was, though none was asked for this time.
  const before = journal.claims.get(mergedName) ?? [];
  const now = made.find(({ file }) => file === mergedName);
  for (const claim of before)
    if (claim.sha256 !== now?.sha256) newJournal.write(`${claimLine({ file: mergedName, ...claim })}\n`);
  for (const file of stale) {
    if (file === mergedName) continue;
    const there = made.some((claim) => claim.file === file) ? undefined : folder.digest(file);
    if (there === undefined) continue;
    await turn();
    if (journal.claims.get(file)?.some(({ sha256 }) => sha256 === there) !== true) left.push(file);
    else {
      folder.remove(file);
      removed += 1;
    }
  }
  for (const claim of made) newJournal.write(`${claimLine(claim)}\n`);
  newJournal.write(`${endLine({ rows, digest, settings })}\n`);
  newJournal.keep();
  return { removed, left };
}
