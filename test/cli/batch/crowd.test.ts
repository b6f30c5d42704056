import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampled } from '../../effort.ts';
import { emptyFolder } from '../../run-program.ts';
import { expectWhole, runToEnd, startBatch, untilForms } from './start-batch.ts';
import { contentOf, csvOf, rowsOf } from './table.ts';

test('of 2 and 8 that work on one folder at least one does the work, and the others say who holds it', async () => {
  const folder = emptyFolder();
  const table = join(folder, 'cases.csv');
  writeFileSync(table, csvOf(rowsOf(sampled(20, 60))));
  await runToEnd([table, '--out', join(folder, 'right')]);
  const right = contentOf(join(folder, 'right'));
  for (const [round, many] of sampled([2, 8], [2, 2, 4, 4, 8, 8]).entries()) {
    const out = join(folder, `out ${round}`);
    const all = Array.from({ length: many }, () => startBatch([table, '--out', out]));
    const ends = await Promise.all(all.map(({ ended }) => ended));
    const codes = ends.map(({ code }) => code);
    expect(codes).toContain(0);
    for (const { code, stdout, stderr } of ends) {
      expect([0, 11]).toContain(code);
      if (code === 11) expect([stdout, stderr.includes('Another run is writing to')]).toEqual(['', true]);
    }
    expect(contentOf(out)).toEqual(right);
  }
});

test('one that comes later is told while the first is at work; one that was killed holds nothing', async () => {
  const folder = emptyFolder();
  const out = join(folder, 'out');
  const given = (rows: number, to: string) => {
    const args = ['-', '--out', to, '--workers', '0', '--remove-gone'];
    const batch = startBatch(args, { keepInput: true });
    batch.child.stdin?.write(csvOf(rowsOf(rows)));
    return batch;
  };
  const whole = (to: string) => {
    const batch = given(10, to);
    batch.child.stdin?.end();
    return batch.ended;
  };
  // Its table has no end.
  const first = given(2000, out);
  await untilForms(3, out, first);
  expect((await whole(out)).code).toBe(11);
  expect(first.child.exitCode).toBe(null);
  first.child.kill('SIGKILL');
  await first.ended;
  expect(readdirSync(join(out, '.case-assist')).some((name) => name.startsWith('lock-'))).toBe(true);
  expect((await whole(out)).code).toBe(0);
  await whole(join(folder, 'right'));
  expectWhole(out, contentOf(join(folder, 'right')), 'after the kill');
  expect(contentOf(out)).toEqual(contentOf(join(folder, 'right')));
});
