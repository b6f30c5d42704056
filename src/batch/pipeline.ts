import type { WorkerPool } from '../core/context.ts';
import type { Row, RowResult, TableRow } from './row.ts';

/** How rows are handed out. */
interface Pace {
  /** Rows that are worked on by one and written in one go. */
  readonly lot: number;
  /** Fewer where nobody else has a turn meanwhile: after Ctrl-C the lot in hand is finished. */
  readonly smallLot: number;
  /** Lots that are handed out before the first of them has to be back, for each thread. */
  readonly ahead: number;
  /** Rows from which on threads save more time than they take to start, as measured. */
  readonly rowsForThreads: number;
}

const forms: Pace = { lot: 32, smallLot: 8, ahead: 3, rowsForThreads: 250 };
/** A packet takes some five times as long as a form, and each of its exhibits a hundred times. */
const packets: Pace = { lot: 2, smallLot: 1, ahead: 1, rowsForThreads: 8 };

export interface Pipeline {
  readonly rows: AsyncIterable<readonly TableRow[]>;
  /** What is to be done of a row, or nothing. Called once for each, in their order. */
  readonly taskOf: (row: TableRow) => Row | undefined;
  readonly openPool: (threads: number) => Promise<WorkerPool<readonly Row[], readonly RowResult[]>>;
  /** How many threads to use where they pay. */
  readonly threads: number;
  /** Whether packets are made. */
  readonly packets: boolean;
  /** True when no more rows are to be begun. */
  readonly stopped: () => boolean;
}

/**
 * Works through a table and gives what was done in the order of its rows, whoever did it. Holds some lots of rows at a
 * time, never the table.
 */
export async function* workThrough(pipeline: Pipeline): AsyncGenerator<readonly RowResult[]> {
  const { openPool, threads, stopped } = pipeline;
  const pace = pipeline.packets ? packets : forms;
  const lots = lotsOf(pipeline, pace)[Symbol.asyncIterator]();
  const early: (readonly Row[])[] = [];
  let known = 0;
  let more = true;
  while (more && known < pace.rowsForThreads && !stopped()) {
    const { value, done } = await lots.next();
    if (done === true) more = false;
    else {
      early.push(value);
      known += value.length;
    }
  }
  const pool = await openPool(more && !stopped() ? threads : 0);
  try {
    const way = pool.threads === 0 ? oneByOne : abreast;
    yield* way(pool, pipeline, pace, allOf(early, lots));
  } finally {
    await pool.close();
    await lots.return?.();
  }
}

type Lots = AsyncIterator<readonly Row[], void>;
type RowPool = WorkerPool<readonly Row[], readonly RowResult[]>;

async function* oneByOne(
  pool: RowPool,
  { stopped }: Pipeline,
  { smallLot }: Pace,
  lots: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly RowResult[]> {
  for await (const lot of lots)
    for (let at = 0; at < lot.length; at += smallLot) {
      if (stopped()) return;
      yield await pool.do(lot.slice(at, at + smallLot));
    }
}

async function* abreast(
  pool: RowPool,
  { stopped }: Pipeline,
  { ahead }: Pace,
  lots: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly RowResult[]> {
  const given: Promise<readonly RowResult[]>[] = [];
  try {
    for await (const lot of lots) {
      if (stopped()) break;
      const work = pool.do(lot);
      // It is looked at when its turn comes; until then a failure is nobody's loose end.
      work.catch(() => undefined);
      given.push(work);
      while (given.length > pool.threads * ahead) yield (await given.shift()) ?? [];
    }
  } finally {
    // What was handed out is finished, whatever happened: its forms may be written already.
    await Promise.allSettled(given);
  }
  for (const lot of given) yield await lot;
}

async function* allOf(early: readonly (readonly Row[])[], lots: Lots): AsyncGenerator<readonly Row[]> {
  yield* early;
  for (;;) {
    const { value, done } = await lots.next();
    if (done === true) return;
    yield value as readonly Row[];
  }
}

async function* lotsOf(
  { rows, taskOf }: Pipeline,
  { lot: most }: Pace,
): AsyncGenerator<readonly Row[], void> {
  let lot: Row[] = [];
  for await (const some of rows)
    for (const row of some) {
      const task = taskOf(row);
      if (task !== undefined) lot.push(task);
      if (lot.length < most) continue;
      yield lot;
      lot = [];
    }
  if (lot.length > 0) yield lot;
}
