import { expect, test } from 'vitest';
import { openPdfWorker } from '../../src/adapters/pdf-worker.ts';
import { bombs } from '../form/template/bombs.ts';
import { shippedFaces } from '../form/template/read.ts';
import { packageRoot } from '../run-program.ts';

const read = openPdfWorker(packageRoot);
const rows = Object.entries(bombs).flatMap(([name, { make, sizes }]) =>
  sizes.map((size) => [name, size, make] as const),
);

test.each(rows)('%s (%i) is read or refused within 2 seconds and 256 MB', async (_, size, make) => {
  const bytes = make(size);
  const before = process.memoryUsage().rss;
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  const begun = performance.now();
  await read(bytes, shippedFaces());
  clearInterval(watch);
  expect(performance.now() - begun).toBeLessThan(2000);
  expect((most - before) / 1e6).toBeLessThan(256);
});
