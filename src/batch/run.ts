import { createHash } from 'node:crypto';
import type { BatchPlace } from '../core/context.ts';
import {
  type Claim,
  isOfFolder,
  type Journal,
  type JournalHead,
  type LockedFolder,
  mergedName,
  type NewJournal,
} from '../core/output-folder.ts';
import { sha256Of } from '../form/bytes.ts';
import { workThrough } from './pipeline.ts';
import { keyOf } from './report/since-last.ts';
import type { Job, Row, RowProblem, RowReport, RowResult, Table, TableRow } from './row.ts';
import { addressOf } from './table/cell.ts';

/** What a run is given. */
export interface Run {
  readonly table: Table;
  readonly folder: LockedFolder;
  readonly journal: Journal;
  readonly head: JournalHead;
  readonly place: BatchPlace;
  readonly job: Job;
  readonly threads: number;
  readonly shard: Shard | undefined;
  /** The name for the form or the packet of a row, or what stands against it. Called for every row of the table, in their order. */
  readonly nameOf: (row: TableRow) => { readonly file: string } | { readonly problem: RowProblem };
  /** Every row of this run in their order, and how many have been begun by then. */
  readonly take: (report: RowReport, done: RowResult, begun: number) => void;
  readonly stopped: () => boolean;
}

export interface RunEnd {
  /** Rows of the whole table, those of other shards among them. */
  readonly rows: number;
  readonly written: number;
  readonly kept: number;
  /** A hash of all rows, where the run had a part of them. */
  readonly digest: string | null;
  /** See `Job`. */
  readonly settings: string;
  readonly newJournal: NewJournal | undefined;
  /** Files and packets of earlier runs that no row of this run has now. */
  readonly stale: ReadonlySet<string>;
  /** The rows of the whole table, those of other shards among them. */
  readonly present: Present;
}

/** Rows by what they are known by, and by the names that their papers have or would have. */
export interface Present {
  readonly keys: ReadonlySet<string>;
  readonly papers: ReadonlySet<string>;
}

const hashOf = (row: TableRow): string => sha256Of(`${row.id}\0${JSON.stringify(row.raw)}`);

/**
 * Works through a table: every row once, in order, whatever is wrong with others. Forms or packets are written as it goes; the
 * reports are the caller's. When it was stopped the folder holds what was finished, and its journal tells.
 */
export async function run(given: Run): Promise<RunEnd> {
  const { table, journal, job, shard, folder, head } = given;
  const digest = shard === undefined ? undefined : createHash('sha256');
  const stale = new Set(journal.claims.keys());
  const keys = new Set<string>();
  const papers = new Set<string>();
  let rows = 0;
  let begun = 0;
  let written = 0;
  let kept = 0;
  const taskOf = (row: TableRow): Row | undefined => {
    rows += 1;
    const named = given.nameOf(row);
    keys.add(keyOf(row));
    if ('file' in named) papers.add(named.file);
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
  const newJournal = job.dryRun ? undefined : folder.newJournal(head);
  try {
    const done = workThrough({
      rows: table.rows,
      taskOf,
      openPool: (threads) => given.place.pool(job, threads),
      threads: given.threads,
      packets: job.packet && !job.dryRun,
      stopped: given.stopped,
    });
    for await (const lot of done)
      for (const row of lot) {
        written += row.change === 'written' ? 1 : 0;
        kept += row.change === 'kept' ? 1 : 0;
        if (row.claim !== undefined) noteClaim(row.claim, stale, newJournal);
        if (row.taken !== undefined) keepClaims(row.taken, journal, stale, newJournal);
        given.take(withPlaces(row.report, table), row, begun);
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
    settings: job.fingerprint,
    newJournal,
    stale,
    present: { keys, papers },
  };
}

function noteClaim(claim: Claim, stale: Set<string>, newJournal: NewJournal | undefined): void {
  stale.delete(claim.file);
  newJournal?.claim(claim);
}

/** A packet that somebody changed stays known: it alone may be replaced with `force`. */
function keepClaims(
  file: string,
  { claims }: Journal,
  stale: Set<string>,
  newJournal: NewJournal | undefined,
): void {
  stale.delete(file);
  for (const claim of claims.get(file) ?? [])
    if (isOfFolder(claim.sha256)) newJournal?.claim({ file, ...claim });
}

/** Problems by the cells of the table and the headings that it has for their paths; those of one choice of a list by the list's. */
function withPlaces(report: RowReport, { headings, columns }: Table): RowReport {
  if (report.problems.length === 0) return report;
  const problems = report.problems.map((problem) => {
    const { path } = problem;
    const named = headings.has(path) ? path : path.replace(/\.\d+$/, '');
    const place = columns.get(named);
    const heading = headings.get(named);
    if (place === undefined || heading === undefined) return problem;
    return { ...problem, at: addressOf(place, report.row), column: heading };
  });
  return { ...report, problems };
}

/** What became of the forms and packets of earlier runs. */
export interface Settled {
  readonly removed: number;
  /** Names of those that should have been taken away, and that somebody changed. */
  readonly left: readonly string[];
  /** Names of those that stay although their rows are not in the table any more. */
  readonly gone: readonly string[];
}

/**
 * Ends a run that came to its end: takes away the forms and packets of earlier runs that no row has now, but for those that `stays` names
 * and those that somebody changed; and puts the new journal in the place of the old one.
 */
export async function settle(
  folder: LockedFolder,
  journal: Journal,
  { rows, digest, settings, newJournal, stale }: RunEnd,
  made: readonly Claim[],
  { turn, stays }: { readonly turn: Turn; readonly stays: (paper: string) => boolean },
): Promise<Settled> {
  if (newJournal === undefined) return { removed: 0, left: [], gone: [] };
  const left: string[] = [];
  const gone: string[] = [];
  let removed = 0;
  // A merged file may still be where it was, though none was asked for this time.
  const before = journal.claims.get(mergedName) ?? [];
  const now = made.find(({ file }) => file === mergedName);
  for (const claim of before)
    if (claim.sha256 !== now?.sha256) newJournal.claim({ file: mergedName, ...claim });
  for (const file of stale) {
    if (file === mergedName) continue;
    const there = made.some((claim) => claim.file === file) ? undefined : folder.digest(file);
    if (there === undefined) continue;
    await turn();
    if (stays(file)) {
      gone.push(file);
      for (const claim of journal.claims.get(file) ?? []) newJournal.claim({ file, ...claim });
    } else if (journal.claims.get(file)?.some(({ sha256 }) => sha256 === there) !== true) left.push(file);
    else {
      folder.remove(file);
      removed += 1;
    }
  }
  for (const claim of made) newJournal.claim(claim);
  newJournal.end({ rows, digest, settings });
  newJournal.keep();
  return { removed, left, gone };
}

/** One of several parts of a table, from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export const mostShards = 10_000;

/** Reads `2/8`; undefined when it is no such thing. */
export function readShard(text: string): Shard | undefined {
  const [, part = '', of = ''] = /^(\d{1,5})\/(\d{1,5})$/.exec(text.trim()) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  return shard.part >= 1 && shard.part <= shard.of && shard.of <= mostShards ? shard : undefined;
}

/** Whether a row with this hash (hex) is in the part: by what the row says, so that nobody need ask the others. */
export const shardOf = (hash: string, { part, of }: Shard): boolean =>
  Number.parseInt(hash.slice(0, 12), 16) % of === part - 1;

/** Gives everybody else a turn, signals among them, at a place where work can be broken off; throws when it is to be. */
export type Turn = () => Promise<void>;

/** Work of a few files is done in one go. */
const between = 16;

/** A turn every few calls; `check` throws when the work is to be broken off. */
export function turns(check: () => void): Turn {
  let calls = 0;
  return async () => {
    calls += 1;
    if (calls % between !== 0) return;
    await new Promise((done) => {
      setImmediate(done);
    });
    check();
  };
}
