import { expect, test } from 'vitest';
import { readSpoiled, spoiledTable } from './spoil.ts';
import { readSpoiledWorkbooks } from './spoiled-workbooks.ts';

test('2,000 spoiled tables are read or refused, and nothing else', async () => {
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  const { read, refused, slowest } = await readSpoiled(spoiledTable, 0, 2000);
  expect(read).toBeGreaterThan(300);
  expect(refused).toBeGreaterThan(300);
  expect(slowest).toBeLessThan(2000);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
});

test('500 spoiled workbooks are read rightly or refused', async () => {
  const { read, refused } = await readSpoiledWorkbooks(0, 500);
  expect(read).toBeGreaterThan(30);
  expect(refused).toBeGreaterThan(150);
});
