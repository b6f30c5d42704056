import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../run-program.ts';
import { quickFolder } from './run-batch.ts';
import { expectWhole, pause, startBatch, untilForms } from './start-batch.ts';
import { contentOf, csvOf, randomFrom, rowsOf } from './table.ts';

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const own = (out: string): readonly string[] =>
  existsSync(join(out, '.case-assist')) ? readdirSync(join(out, '.case-assist')) : [];

function place(count: number, folder = emptyFolder()) {
  const table = join(folder, 'cases.csv');
  writeFileSync(table, csvOf(rowsOf(count)));
  const start = (out: string, ...args: string[]) => startBatch([table, '--out', join(folder, out), ...args]);
  return { folder, start };
}

test('told to end at any moment a batch ends with its code, and the same command goes on from there', async () => {
  const next = randomFrom(3);
  const { folder, start } = place(40);
  await start('right').ended;
  const right = contentOf(join(folder, 'right'));
  for (let round = 0; round < 20; round += 1) {
    const out = join(folder, `out ${round}`);
    const signal = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const)[round % 3] ?? 'SIGINT';
    const batch = start(`out ${round}`);
    if (round % 2) await untilForms(1 + next(30), out, batch);
    else await pause(50 + next(500));
    batch.child.kill(signal);
    const { code, stdout, stderr } = await batch.ended;
    if (code === 0) continue;
    expect([round, code]).toEqual([round, codes[signal]]);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^(Stopped after \d+ rows?\. What was finished is kept: .*\n)?$/);
    expect(own(out).filter((name) => name !== 'journal.jsonl')).toEqual([]);
    expectWhole(out, right, `round ${round}`);
    expect((await start(`out ${round}`).ended).code).toBe(0);
    expect(contentOf(out)).toEqual(right);
  }
}, 120_000);

test.each([
  ['in this thread', ['--workers', '0']],
  ['with threads', ['--workers', '2']],
  ['while the forms are merged', ['--workers', '2', '--merge', 'print.pdf']],
])(
  'a second Ctrl-C ends it at once: %s',
  async (_, args) => {
    const { folder, start } = place(600, quickFolder());
    const inFolder = args.map((arg) => (arg === 'print.pdf' ? join(folder, arg) : arg));
    const batch = start('out', ...inFolder);
    await untilForms(args.includes('--merge') ? 599 : 20, join(folder, 'out'), batch);
    if (args.includes('--merge')) await pause(30);
    batch.child.kill('SIGINT');
    await pause(20);
    const second = performance.now();
    batch.child.kill('SIGINT');
    const { code, stderr } = await batch.ended;
    expect([130, stderr.includes('fault')]).toEqual([code, false]);
    // At once, for a person; the machine may be busy.
    expect(performance.now() - second).toBeLessThan(1500);
    expect(own(join(folder, 'out')).filter((name) => name.startsWith('lock-'))).toEqual([]);
    expect(existsSync(join(folder, 'print.pdf'))).toBe(false);
  },
  60_000,
);

test('told to end while it waits for the rest of the table it waits no longer', async () => {
  const folder = quickFolder();
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
}, 60_000);
