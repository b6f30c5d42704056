import { expect, test, vi } from 'vitest';
import { realSize } from '../form/template/mutate.ts';
import { shippedFaces } from '../form/template/read.ts';
import { spoil } from '../form/template/spoiled.ts';

test('12,000 spoiled forms, plain and encrypted, are read and filled or refused, and nothing else', async () => {
  for (const way of ['warn', 'log', 'error'] as const) vi.spyOn(console, way).mockImplementation(() => {});
  const forms = [await realSize(4), await realSize(4, 'owner')];
  const ends = await spoil(forms, { from: 100_000, count: 12_000 }, shippedFaces());
  vi.restoreAllMocks();
  expect(ends.get('filled')).toBeGreaterThan(2000);
  expect(ends.get('damaged')).toBeGreaterThan(2000);
});
