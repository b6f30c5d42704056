import { expect, test } from 'vitest';
import { openTable } from '../../../src/batch/table/open-table.ts';
import { InputError } from '../../../src/core/errors.ts';
import { bombs } from './bombs.ts';
import { worldOf } from './read.ts';

const mib = 1_048_576;
/** What cannot be a table and must not be read as one. */
const mayBeRead = new Set([
  'cells joined a million times',
  'quotation marks',
  'empty cells with a style',
  'more texts than cells',
  'OpenDocument: cells joined a million times',
]);

async function read(bytes: Uint8Array): Promise<{ end: string; peak: number }> {
  const before = process.memoryUsage();
  let peak = 0;
  const look = (): void => {
    const { heapUsed, external } = process.memoryUsage();
    peak = Math.max(peak, heapUsed + external - before.heapUsed - before.external);
  };
  const watch = setInterval(look, 5);
  const end = await (async () => {
    try {
      const table = await openTable('t.xlsx', {}, worldOf(bytes));
      for await (const _ of table.rows) look();
      return 'read';
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return 'refused';
    }
  })();
  look();
  clearInterval(watch);
  return { end, peak };
}

const all = Object.entries(bombs).flatMap(([name, make]) =>
  [1, 2, 4].map((size) => [name, size, make] as const),
);

test.each(all)('%s, size %i: refused, or read, in little memory', async (name, size, make) => {
  const { end, peak } = await read(make(size));
  if (!mayBeRead.has(name)) expect(end).toBe('refused');
  expect(peak / mib).toBeLessThan(150);
});
