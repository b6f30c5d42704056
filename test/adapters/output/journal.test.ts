import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimLine, endLine, headLine, readJournal } from '../../../src/adapters/output/journal.ts';
import { faultsOf, inRowOrder, partOf } from '../../../src/app/batch/join.ts';
import type { RowReport } from '../../../src/batch/row.ts';
import { mostShards, readShard, shardOf } from '../../../src/batch/run.ts';
import { isHeadOf } from '../../../src/core/output-folder.ts';

const head = { table: 'T', shard: null };
const end = { rows: 3, digest: null, settings: 'S' };
const claim = (file: string, sha256 = 'H', key = 'K') => ({ file, key, sha256 });

describe('the journal', () => {
  test('what is written is read again', () => {
    const { claims, ...rest } = readJournal([
      headLine(head),
      claimLine(claim('a')),
      claimLine(claim('b')),
      endLine(end),
    ]);
    expect(rest).toEqual({ head, end });
    expect([...claims]).toEqual(['a', 'b'].map((file) => [file, [{ key: 'K', sha256: 'H' }]]));
  });

  test('what was said of a packet is read where it is whole', () => {
    const told = (value: unknown) =>
      readJournal([JSON.stringify({ ...claim('a'), told: value })]).claims.get('a');
    const bare = { key: 'K', sha256: 'H' };
    const lack = { path: 'documents', found: 'nothing', wanted: 'a notice' };
    const whole = { warnings: ['x', 'y'], lacks: [lack] };
    expect(readJournal([claimLine({ ...claim('a'), told: whole })]).claims.get('a')).toEqual([
      { ...bare, told: whole },
    ]);
    const nothing = { warnings: [], lacks: [] };
    expect(told(nothing)).toEqual([{ ...bare, told: nothing }]);
    for (const value of [
      'x',
      ['x'],
      null,
      undefined,
      {},
      { warnings: ['x'] },
      { ...whole, warnings: [1] },
      { ...whole, lacks: ['x'] },
      { ...whole, lacks: [{ ...lack, wanted: 1 }] },
    ])
      expect(told(value)).toEqual([bare]);
  });

  test('a claim after the end says that a new run has begun; the same claim twice is one', () => {
    const { end: ended, claims } = readJournal([
      endLine(end),
      claimLine(claim('a')),
      claimLine(claim('a')),
      claimLine(claim('a', 'H2')),
    ]);
    expect([ended, claims.get('a')?.length]).toEqual([undefined, 2]);
  });

  test('the last head counts', () => {
    const journal = readJournal([headLine(head), headLine({ table: 'U', shard: '1/2' })]);
    expect([isHeadOf(journal, head), isHeadOf(journal, { table: 'U', shard: '1/2' })]).toEqual([false, true]);
    expect(isHeadOf(readJournal([]), head)).toBe(false);
  });

  test('any line cut anywhere, and any text between, spoils nothing else', () => {
    const lines = [headLine(head), claimLine(claim('a')), endLine(end)];
    fc.assert(
      fc.property(fc.nat(2), fc.nat(200), fc.array(fc.oneof(fc.string(), fc.json())), (which, at, noise) => {
        const cut = (lines[which] ?? '').slice(0, at);
        const whole = cut === lines[which];
        const { claims } = readJournal([
          ...noise.filter((text) => !text.includes('file')),
          cut,
          claimLine(claim('z')),
        ]);
        expect(claims.get('z')).toEqual([{ key: 'K', sha256: 'H' }]);
        expect(claims.has('a')).toBe(which === 1 && whole);
      }),
    );
  });

  test('names such as __proto__ are names like others', () => {
    const { claims } = readJournal(['__proto__', 'constructor', 'a'].map((file) => claimLine(claim(file))));
    expect([...claims.keys()]).toEqual(['__proto__', 'constructor', 'a']);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('key');
  });
});

describe('parts', () => {
  test.each([
    ['1/1', 1, 1],
    [' 2/8 ', 2, 8],
    ['10000/10000', 10_000, 10_000],
  ])('%s', (text, part, of) => {
    expect(readShard(text)).toEqual({ part, of });
  });

  test.each(['', '0/1', '2/1', '1/0', '1', '1/2/3', '-1/2', '1.5/2', `1/${mostShards + 1}`, '１/２', 'a/b'])(
    '"%s" is none',
    (text) => {
      expect(readShard(text)).toBe(undefined);
    },
  );

  test('each row is in one part, and they are about as large', () => {
    const hashes = Array.from({ length: 4000 }, (_, at) =>
      ((at + 1) * 2_654_435_761).toString(16).padStart(12, '0').slice(-12),
    );
    for (const of of [1, 2, 7]) {
      const counts = Array.from(
        { length: of },
        (_, part) => hashes.filter((hash) => shardOf(hash, { part: part + 1, of })).length,
      );
      expect(counts.reduce((sum, count) => sum + count)).toBe(4000);
      for (const count of counts) expect(count).toBeGreaterThan(4000 / of / 2);
    }
  });

  const part = (shard: string, more: object = {}) => ({
    folder: `p${shard}`,
    head: { table: 'T', shard },
    end: { ...end, digest: 'D' },
    report: 'R',
    there: 'R',
    ...more,
  });
  const faults = (...parts: readonly ReturnType<typeof part>[]) => faultsOf(parts).map(({ fault }) => fault);

  test('all parts in any order are a whole', () => {
    expect(faults(part('3/3'), part('1/3'), part('2/3'))).toEqual([]);
    expect(faults(part('1/1'))).toEqual([]);
  });

  test('parts of different cuts are none', () => {
    expect(faults(part('1/2'), part('2/3'))).toEqual(['missing']);
    expect(faults(part('1/2'), part('2/2', { end: { ...end, digest: 'E' } }))).toEqual(['other-table']);
    expect(faults(part('1/2'), part('2/2', { end: { ...end, digest: 'D', settings: 'X' } }))).toEqual([
      'other-settings',
    ]);
    expect(faults(part('1/2'), part('2/2', { report: undefined }))).toEqual(['spoiled']);
    expect(faults(part('1/2'), part('2/2', { there: 'S' }))).toEqual(['spoiled']);
    expect(faults(part('1/2'), part('2/2', { there: undefined }))).toEqual(['spoiled']);
    expect(faults(part('1/2'), part('2/2'), part('2/2'))).toEqual(['twice']);
  });

  test('the journal of a part tells of it without its claims', () => {
    const journal = [
      headLine({ table: 'T', shard: '1/2' }),
      claimLine(claim('a')),
      claimLine(claim('report.jsonl', 'R')),
      endLine(end),
    ];
    expect(partOf('f', `${journal.join('\n')}\n`)).toEqual({
      folder: 'f',
      head: { table: 'T', shard: '1/2' },
      end,
      report: 'R',
    });
    expect(partOf('f', '')).toEqual({ folder: 'f', head: undefined, end: undefined, report: undefined });
  });

  test('their rows come in the order of the table', async () => {
    async function* rows(...numbers: readonly number[]): AsyncGenerator<RowReport> {
      for (const row of numbers) yield { row } as RowReport;
    }
    const read: number[] = [];
    for await (const { row } of inRowOrder([rows(2, 5, 9), rows(), rows(3, 4), rows(10)])) read.push(row);
    expect(read).toEqual([2, 3, 4, 5, 9, 10]);
  });
});
