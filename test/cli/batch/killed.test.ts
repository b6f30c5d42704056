import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampled } from '../../effort.ts';
import { emptyFolder } from '../../run-program.ts';
import { killMany } from './kills.ts';
import { runToEnd, startBatch, untilForms } from './start-batch.ts';
import { contentOf, csvOf, randomFrom, rowsOf } from './table.ts';

test('after kills at random moments no form is lost, doubled or broken, and the folder is as if none had been', async () => {
  const inWork = await Promise.all([
    killMany({ place: emptyFolder(), kills: sampled(5, 180), seed: 1, rows: [10, 16], args: [] }),
    killMany({
      place: emptyFolder(),
      kills: sampled(2, 20),
      seed: 2,
      rows: [255, 262],
      args: ['--workers', '2'],
    }),
  ]);
  for (const some of inWork) expect(some).toBeGreaterThan(sampled(0, 10));
});

test('what a killed run left is still its own: after a change of the table it is replaced', async () => {
  const folder = emptyFolder();
  const table = join(folder, 'cases.csv');
  const rows = rowsOf(24);
  const next = randomFrom(4);
  const start = (out: string) => startBatch([table, '--out', join(folder, out)]);
  for (let round = 0, killed = 0; killed < sampled(2, 6); round += 1) {
    const put = (description: string) =>
      writeFileSync(table, csvOf(rows.map((row) => ({ ...row, 'problem.description': description }))));
    put(`Round ${round}.`);
    const batch = start(`out ${round}`);
    await untilForms(1 + next(20), join(folder, `out ${round}`), batch);
    batch.child.kill('SIGKILL');
    const ended = await batch.ended;
    // It was done before it was killed.
    if (ended.code === 0) continue;
    expect(ended.code).toBe(137);
    killed += 1;
    put(`After round ${round}.`);
    for (const out of [`out ${round}`, `right ${round}`]) {
      const { code, stderr } = await runToEnd([table, '--out', join(folder, out)]);
      expect([code, stderr]).toEqual([0, '']);
    }
    expect(contentOf(join(folder, `out ${round}`))).toEqual(contentOf(join(folder, `right ${round}`)));
  }
});
