import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { openTable } from '../../src/batch/table/open-table.ts';
import { en } from '../../src/content/messages/en.ts';
import { columns } from '../../src/core/case-cells.ts';
import { worldOf } from '../batch/table/read.ts';
import { readSpoiled, spoiledTable } from '../batch/table/spoil.ts';
import { readSpoiledWorkbooks } from '../batch/table/spoiled-workbooks.ts';

test('600,000 spoiled tables are read or refused, and nothing else', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  const { read, refused, slowest } = await readSpoiled(spoiledTable, 1_000_000, 600_000);
  expect(Math.min(read, refused)).toBeGreaterThan(50_000);
  expect(slowest).toBeLessThan(2000);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
});

test('100,000 spoiled workbooks are read rightly or refused', async () => {
  const { read, refused } = await readSpoiledWorkbooks(1_000_000, 100_000);
  expect(Math.min(read, refused)).toBeGreaterThan(5000);
});

const headings = ['id', ...columns(2)].slice(0, 100);
const example = en.input.example as Readonly<Record<string, string>>;
const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell}"` : cell);
const line = `${headings.map((heading) => quoted(example[heading] ?? '')).join(',')}\n`;
const item = JSON.stringify(
  Object.fromEntries(
    headings.slice(1).flatMap((heading) => (example[heading] ? [[heading, example[heading]]] : [])),
  ),
);

async function* repeated(
  first: string,
  each: string,
  last: string,
  rows: number,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(first);
  const piece = Buffer.from(each.repeat(25));
  for (let i = 0; i < rows; i += 25) yield piece;
  yield Buffer.from(last);
}

test.each<[string, string, string, string]>([
  ['CSV', `${headings.join(',')}\n`, line, ''],
  ['JSON Lines', '', `${item}\n`, ''],
  ['a JSON list', '[{}', `,${item}`, ']'],
])('memory does not grow with the rows of %s', async (_, first, each, last) => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  /** The most megabytes that were held while so many rows were read, without what was garbage already. */
  const held = async (rows: number): Promise<number> => {
    const stream = { size: undefined, chunks: repeated(first, each, last, rows) };
    const files = { stream: async () => stream };
    const table = await openTable('-', {}, { ...worldOf(''), files });
    let seen = 0;
    let batches = 0;
    let peak = 0;
    for await (const batch of table.rows) {
      seen += batch.length;
      batches += 1;
      if (batches % 100 !== 0) continue;
      collect();
      const { heapUsed, external } = process.memoryUsage();
      peak = Math.max(peak, heapUsed + external);
    }
    expect(seen).toBeGreaterThanOrEqual(rows);
    return peak / 1_048_576;
  };
  const few = await held(10_000);
  expect((await held(100_000)) - few).toBeLessThan(5);
});
