import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampled } from '../../effort.ts';
import { emptyFolder } from '../../run-program.ts';
import { pause, runToEnd, startBatch, untilForms } from './start-batch.ts';
import { csvOf, randomFrom, rowsOf } from './table.ts';
import { own, tellToEnd } from './told-to-end.ts';

function place(count: number) {
  const folder = emptyFolder();
  const table = join(folder, 'cases.csv');
  writeFileSync(table, csvOf(rowsOf(count)));
  const start = (out: string, ...args: string[]) => startBatch([table, '--out', join(folder, out), ...args]);
  const run = (out: string) => runToEnd([table, '--out', join(folder, out)]);
  return { folder, start, run };
}

test('told to end at any moment a batch ends with its code, and the same command goes on from there', async () => {
  await tellToEnd({
    ...place(40),
    rounds: sampled(4, 20),
    next: randomFrom(3),
    signalOf: (round) => (['SIGINT', 'SIGTERM', 'SIGHUP'] as const)[round % 3] ?? 'SIGINT',
    argsOf: () => [],
    forms: 30,
  });
});

test.each([
  ['in this thread', ['--workers', '0']],
  ['with threads', ['--workers', '2']],
  ['while the forms are merged', ['--workers', '2', '--merge', 'print.pdf']],
])('a second Ctrl-C ends it, and leaves nothing behind: %s', async (_, args) => {
  for (let code = 0; code === 0; ) {
    const { folder, start } = place(600);
    const inFolder = args.map((arg) => (arg === 'print.pdf' ? join(folder, arg) : arg));
    const batch = start('out', ...inFolder);
    await untilForms(20, join(folder, 'out'), batch);
    batch.child.kill('SIGINT');
    await pause(20);
    batch.child.kill('SIGINT');
    const ended = await batch.ended;
    code = ended.code;
    // It was done before it was told.
    if (code === 0) continue;
    expect([code, ended.stderr.includes('fault')]).toEqual([130, false]);
    expect(own(join(folder, 'out')).filter((name) => name.startsWith('lock-'))).toEqual([]);
    expect(existsSync(join(folder, 'print.pdf'))).toBe(false);
  }
});

test('told to end while it waits for the rest of the table it waits no longer', async () => {
  const folder = emptyFolder();
  const out = join(folder, 'out');
  const batch = startBatch(['-', '--out', out, '--dry-run', '--json'], { keepInput: true });
  batch.child.stdin?.write(csvOf(rowsOf(1100)));
  let rows = 0;
  batch.child.stdout?.on('data', (text: string) => {
    rows += text.split('\n').length - 1;
  });
  // What is read ahead is done by then, and no more comes.
  for (let before = -1; rows < 500 || rows !== before; await pause(300)) before = rows;
  batch.child.kill('SIGTERM');
  const { code } = await batch.ended;
  expect([code, rows < 1100, own(out)]).toEqual([143, true, ['journal.jsonl']]);
});
