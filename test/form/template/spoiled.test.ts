import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { sampled } from '../../effort.ts';
import { realSize } from './mutate.ts';
import { shippedFaces } from './read.ts';
import { spoil } from './spoiled.ts';

// The PDF library says on the console what it makes of a file; in the program its thread keeps that to itself.
beforeAll(() => {
  for (const way of ['warn', 'log', 'error'] as const) vi.spyOn(console, way).mockImplementation(() => {});
});
afterAll(() => vi.restoreAllMocks());

test('spoiled forms are read and filled or refused, and nothing else', async () => {
  const count = sampled(80, 2000);
  const forms = [await realSize(2)];
  const ends = await spoil(forms, { from: 1, count }, shippedFaces());
  // The test can fail: many get as far as a filled form, and many are refused.
  expect(ends.get('filled')).toBeGreaterThan(count / 5);
  expect(ends.get('damaged')).toBeGreaterThan(count / 5);
});

test('spoiled encrypted forms, and two that once failed, are read and filled or refused, and nothing else', async () => {
  const count = sampled(25, 100);
  const forms = [await realSize(1, 'owner')];
  const ends = await spoil(forms, { from: 1, count }, shippedFaces());
  expect(ends.get('filled')).toBeGreaterThan(count / 5);
  expect(ends.get('damaged')).toBeGreaterThan(count / 5);
  // A frame wider than any page, and a hidden field, of which a flattened form made something else than it read back.
  const failed = [await realSize(2, 'owner')];
  for (const from of [201_134, 304_045])
    expect([...(await spoil(failed, { from, count: 1 }, shippedFaces()))]).toEqual([['filled', 1]]);
});
