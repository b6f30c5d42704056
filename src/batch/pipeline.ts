import type { Crew } from '../context.ts';
import type { RowDone, RowTask } from './row-work.ts';
import type { TableRow } from './table-row.ts';

/** A lot of rows that is worked on by one and written in one go. */
const lotRows = 64;
/** Small ones where nobody else has a turn meanwhile: after Ctrl-C the lot in hand is finished. */
const smallLotRows = 8;
/** Lots that are handed out before the first of them has to be back, for each thread. */
const lotsAhead = 3;
/** Rows from which on threads save more time than they take to start, as measured. */
const rowsForThreads = 250;

export interface Pipeline {
  readonly rows: AsyncIterable<readonly TableRow[]>;
  /** What is to be done of a row, or nothing. Called once for each, in their order. */
  readonly taskOf: (row: TableRow) => RowTask | undefined;
  readonly openCrew: (threads: number) => Promise<Crew<readonly RowTask[], readonly RowDone[]>>;
  /** How many threads to use where they pay. */
  readonly threads: number;
  /** True when no more rows are to be begun. */
  readonly stopped: () => boolean;
}

/**
 * Works through a table and gives what was done in the order of its rows, whoever did it. Holds some lots of rows at a
 * time, never the table.
 */
export async function* workThrough(pipeline: Pipeline): AsyncGenerator<readonly RowDone[]> {
  const { openCrew, threads, stopped } = pipeline;
  const lots = lotsOf(pipeline)[Symbol.asyncIterator]();
  const early: (readonly RowTask[])[] = [];
  let known = 0;
  let more = true;
  while (more && known < rowsForThreads && !stopped()) {
    const { value, done } = await lots.next();
    if (done === true) more = false;
    else {
      early.push(value);
      known += value.length;
    }
  }
  const crew = await openCrew(more && !stopped() ? threads : 0);
  try {
    yield* crew.threads === 0 ? oneByOne(crew, pipeline, early, lots) : abreast(crew, pipeline, early, lots);
  } finally {
    await crew.close();
    await lots.return?.();
  }
}

type Lots = AsyncIterator<readonly RowTask[], void>;
type RowCrew = Crew<readonly RowTask[], readonly RowDone[]>;

async function* oneByOne(
  crew: RowCrew,
  { stopped }: Pipeline,
  early: readonly (readonly RowTask[])[],
  lots: Lots,
): AsyncGenerator<readonly RowDone[]> {
  for await (const lot of allOf(early, lots))
    for (let at = 0; at < lot.length; at += smallLotRows) {
      if (stopped()) return;
      yield await crew.do(lot.slice(at, at + smallLotRows));
    }
}

async function* abreast(
  crew: RowCrew,
  { stopped }: Pipeline,
  early: readonly (readonly RowTask[])[],
  lots: Lots,
): AsyncGenerator<readonly RowDone[]> {
  const given: Promise<readonly RowDone[]>[] = [];
  try {
    for await (const lot of allOf(early, lots)) {
      if (stopped()) break;
      const work = crew.do(lot);
      // It is looked at when its turn comes; until then a failure is nobody's loose end.
      work.catch(() => undefined);
      given.push(work);
      while (given.length > crew.threads * lotsAhead) yield (await given.shift()) ?? [];
    }
  } finally {
    // What was handed out is finished, whatever happened: its forms may be written already.
    await Promise.allSettled(given);
  }
  for (const lot of given) yield await lot;
}

async function* allOf(
  early: readonly (readonly RowTask[])[],
  lots: Lots,
): AsyncGenerator<readonly RowTask[]> {
  yield* early;
  for (;;) {
    const { value, done } = await lots.next();
    if (done === true) return;
    yield value as readonly RowTask[];
  }
}

async function* lotsOf({ rows, taskOf }: Pipeline): AsyncGenerator<readonly RowTask[], void> {
  let lot: RowTask[] = [];
  for await (const some of rows)
    for (const row of some) {
      const task = taskOf(row);
      if (task !== undefined) lot.push(task);
      if (lot.length < lotRows) continue;
      yield lot;
      lot = [];
    }
  if (lot.length > 0) yield lot;
}
