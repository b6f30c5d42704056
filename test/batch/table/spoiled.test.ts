import { expect, test } from 'vitest';
import { readSpoiled, spoiledTable } from './spoil.ts';
import { readSpoiledWorkbooks } from './spoiled-workbooks.ts';

test('6,000 spoiled tables are read or refused, and nothing else', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  const { read, refused, slowest } = await readSpoiled(spoiledTable, 0, 6000);
  expect(read).toBeGreaterThan(1000);
  expect(refused).toBeGreaterThan(1000);
  expect(slowest).toBeLessThan(2000);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
});

test('1,500 spoiled workbooks are read rightly or refused', async () => {
  const { read, refused } = await readSpoiledWorkbooks(0, 1500);
  expect(read).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(500);
});
