import { describe, expect, test } from 'vitest';
import { workThrough } from '../../src/batch/pipeline.ts';
import type { Row, RowResult, TableRow } from '../../src/batch/row.ts';

interface Way {
  readonly count: number;
  readonly threads: number;
  readonly stopAfter?: number;
  readonly failAt?: number;
  readonly tableFailsAt?: number;
  readonly packets?: boolean;
}

/** Numbers through a pipeline whose threads end their lots in another order than they were given. */
async function through({
  count,
  threads,
  stopAfter = Infinity,
  failAt = -1,
  tableFailsAt = Infinity,
  packets = false,
}: Way) {
  const seen: number[] = [];
  const log = {
    largest: 0,
    closed: 0,
    opened: [] as number[],
    given: 0,
    answered: 0,
    tableClosed: false,
    most: 0,
  };
  async function* rows(): AsyncGenerator<readonly TableRow[]> {
    try {
      for (let row = 0; row < count; row += 10) {
        if (row >= tableFailsAt) throw new Error('broken table');
        const size = Math.min(10, count - row);
        yield Array.from({ length: size }, (_, at) => ({ row: row + at }) as TableRow);
      }
    } finally {
      log.tableClosed = true;
    }
  }
  const lots = workThrough({
    rows: rows(),
    taskOf: (row) => (row.row % 7 === 6 ? undefined : (row as unknown as Row)),
    openPool: async (asked) => {
      log.opened.push(asked);
      return {
        threads: asked,
        async do(tasks) {
          log.given += 1;
          log.largest = Math.max(log.largest, tasks.length);
          log.most = Math.max(log.most, log.given - log.answered);
          await new Promise((done) => setTimeout(done, ((tasks[0]?.row ?? 0) * 13) % 11));
          log.answered += 1;
          if (tasks.some(({ row }) => row === failAt)) throw new Error('broken lot');
          return tasks.map(({ row }) => ({ report: { row } }) as RowResult);
        },
        close: async () => {
          expect(log.given).toBe(log.answered);
          log.closed += 1;
        },
      };
    },
    threads,
    packets,
    stopped: () => seen.length >= stopAfter,
  });
  const error = await (async () => {
    for await (const lot of lots) seen.push(...lot.map(({ report }) => report.row));
  })().then(
    () => undefined,
    (failure: Error) => failure.message,
  );
  return { seen, error, ...log };
}

const kept = (count: number) => Array.from({ length: count }, (_, row) => row).filter((row) => row % 7 !== 6);

describe('rows through a pipeline', () => {
  test.each([0, 1, 8, 9, 249, 250, 300, 1000])(
    '%i rows come out in order, each once, whoever did them',
    async (count) => {
      for (const threads of [0, 1, 3]) {
        const { seen, error, closed, tableClosed, opened } = await through({ count, threads });
        expect([seen, error, closed, tableClosed]).toEqual([kept(count), undefined, 1, true]);
        // Threads are for tables that are long enough.
        expect(opened).toEqual([kept(count).length > 250 ? threads : 0]);
      }
    },
  );

  test('never more lots at once than were agreed on', async () => {
    expect((await through({ count: 3000, threads: 3 })).most).toBeLessThanOrEqual(10);
  });

  test.each([0, 1, 7, 8, 9, 40])(
    '%i rows of packets come out in order, few at a time, with threads from a few rows on',
    async (count) => {
      for (const threads of [0, 3]) {
        const { seen, opened, largest, most } = await through({ count, threads, packets: true });
        expect(seen).toEqual(kept(count));
        expect(opened).toEqual([count > 8 ? threads : 0]);
        expect(largest).toBeLessThanOrEqual(opened[0] === 0 ? 1 : 2);
        expect(most).toBeLessThanOrEqual(threads + 1);
      }
    },
  );

  test.each([0, 3])(
    'a lot that fails ends it with %i threads; what came before is given, all is closed',
    async (threads) => {
      const { seen, error, closed, tableClosed } = await through({ count: 1000, threads, failAt: 500 });
      expect([error, closed, tableClosed]).toEqual(['broken lot', 1, true]);
      expect(kept(1000).slice(0, seen.length)).toEqual(seen);
      expect(seen.length).toBeGreaterThan(350);
      expect(seen).not.toContain(500);
    },
  );

  test.each([0, 3])('so does a table that breaks off, with %i threads', async (threads) => {
    const { seen, error, closed } = await through({ count: 1000, threads, tableFailsAt: 600 });
    expect([error, closed]).toEqual(['broken table', 1]);
    expect(kept(1000).slice(0, seen.length)).toEqual(seen);
  });

  test.each([0, 3])(
    'told to stop it begins nothing more, and gives what was begun; %i threads',
    async (threads) => {
      const { seen, error, closed, tableClosed } = await through({ count: 2000, threads, stopAfter: 40 });
      expect([error, closed, tableClosed]).toEqual([undefined, 1, true]);
      expect(seen).toEqual(kept(2000).slice(0, seen.length));
      expect(seen.length).toBeGreaterThanOrEqual(40);
      expect(seen.length).toBeLessThan(threads === 0 ? 60 : 500);
    },
  );
});
