import { expect, test } from 'vitest';
import { openPdfWorker, openSheetWorker } from '../../src/adapters/limited-thread.ts';
import { openTable } from '../../src/batch/table/open-table.ts';
import { InputError } from '../../src/core/errors.ts';
import { bombs as workbooks } from '../batch/table/bombs.ts';
import { worldOf } from '../batch/table/read.ts';
import { bombs } from '../form/template/bombs.ts';
import { shippedFaces } from '../form/template/read.ts';
import { packageRoot } from '../run-program.ts';
import { measured } from '../work.ts';

const read = openPdfWorker(packageRoot);
const rows = Object.entries(bombs).flatMap(([name, { make, sizes }]) =>
  sizes.map((size) => [name, size, make] as const),
);

// The limit is on the work of the processor: a busy machine takes longer by the clock.
test.each(rows)('%s (%i) is read or refused within 2 seconds of work and 256 MB', async (_, size, make) => {
  const bytes = make(size);
  const { ms, rise } = await measured(() => read(bytes, shippedFaces()));
  expect(ms).toBeLessThan(2000);
  expect(rise / 1e6).toBeLessThan(256);
});

const inThread = { ...worldOf(''), readSheet: openSheetWorker(packageRoot) };

test.each(Object.entries(workbooks))(
  '%s is refused within 1.5 seconds of work and 140 MB, or read',
  async (_, make) => {
    for (const size of [1, 2, 4]) {
      const world = { ...inThread, files: worldOf(make(size)).files };
      const { result, ms, rise } = await measured(async () => {
        try {
          for await (const _ of (await openTable('t', {}, world)).rows);
          return 'read';
        } catch (error) {
          if (error instanceof InputError) return 'refused';
          throw error;
        }
      });
      if (result === 'refused') expect(ms).toBeLessThan(1500);
      expect(rise / 1e6).toBeLessThan(140);
    }
  },
);
