import { once } from 'node:events';
import { createWriteStream, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csvTable } from '../bench/batch-rows.mjs';
import { killMany } from '../cli/batch/kills.ts';
import { pause, startBatch } from '../cli/batch/start-batch.ts';
import { contentOf, csvOf, randomFrom, rowsOf } from '../cli/batch/table.ts';
import { emptyFolder } from '../run-program.ts';

test('after 1,000 kills no form is lost, doubled or broken', async () => {
  const merge = ['--merge', 'print.pdf'];
  await Promise.all([
    killMany({ place: emptyFolder(), kills: 500, seed: 11, rows: [10, 50], args: [] }),
    killMany({ place: emptyFolder(), kills: 300, seed: 12, rows: [255, 300], args: ['--workers', '2'] }),
  ]);
  await killMany({ place: emptyFolder(), kills: 200, seed: 13, rows: [20, 60], args: merge });
});

test('of 8 at once at least one does the work, 50 times', async () => {
  const folder = emptyFolder();
  const table = join(folder, 'cases.csv');
  writeFileSync(table, csvOf(rowsOf(30)));
  await startBatch([table, '--out', join(folder, 'right')]).ended;
  const right = contentOf(join(folder, 'right'));
  for (let round = 0; round < 50; round += 1) {
    const out = join(folder, 'out');
    const all = Array.from({ length: 8 }, () => startBatch([table, '--out', out]));
    const codes = (await Promise.all(all.map(({ ended }) => ended))).map(({ code }) => code);
    expect(codes).toContain(0);
    expect(codes.filter((code) => code !== 0 && code !== 11)).toEqual([]);
    expect(contentOf(out)).toEqual(right);
    rmSync(out, { recursive: true });
  }
});

async function bigTable(
  rows: number,
  mixed: boolean,
): Promise<{ readonly folder: string; readonly table: string }> {
  const folder = emptyFolder();
  const table = join(folder, 'cases.csv');
  const stream = createWriteStream(table);
  let lines = '';
  for (const line of csvTable(rows, { mixed })) {
    lines += line;
    if (lines.length < 1 << 20) continue;
    if (!stream.write(lines)) await once(stream, 'drain');
    lines = '';
  }
  stream.end(lines);
  await once(stream, 'finish');
  return { folder, table };
}

/** The memory of a process in MB while it runs, a few times a second, and how many files it had open at most. */
async function watched(args: readonly string[]) {
  // Memory that is free to grow is not cleaned up for a long time.
  const batch = startBatch(args, { env: { NODE_OPTIONS: '--max-old-space-size=128' } });
  const memory: number[] = [];
  let open = 0;
  let running = true;
  const end = batch.ended.finally(() => {
    running = false;
  });
  while (running) {
    await Promise.race([pause(250), end]);
    try {
      const status = readFileSync(`/proc/${batch.child.pid}/status`, 'utf8');
      const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
      if (kilobytes > 0) memory.push(kilobytes / 1024);
      open = Math.max(open, readdirSync(`/proc/${batch.child.pid}/fd`).length);
    } catch {
      // It is gone.
    }
  }
  return { ...(await end), memory, open };
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

test.runIf(existsSync('/proc/self/status')).each([
  [100_000, ['--dry-run']],
  [20_000, []],
  [20_000, ['--workers', '0']],
])('%i rows %j in memory that does not grow with them', async (rows, more) => {
  const { folder, table } = await bigTable(rows, true);
  const out = join(folder, 'out');
  const { code, memory, open } = await watched([table, '--out', out, '--quiet', ...more]);
  expect(code).toBe(3);
  // What was taken at the start, and the work of the threads, grows until it is cleaned up for the first time.
  const third = Math.floor(memory.length / 3);
  const growth = mean(memory.slice(-third)) - mean(memory.slice(third, 2 * third));
  const figures = `${memory.length} looks, most ${Math.max(...memory)}, growth ${growth}, files ${open}`;
  expect(growth / (rows / 3000), figures).toBeLessThan(1);
  expect(Math.max(...memory), figures).toBeLessThan(more.includes('0') ? 300 : 500);
  expect(open, figures).toBeLessThan(60);
});

test.runIf(existsSync('/usr/bin/strace'))(
  '200 calls to the system that fail in the real program',
  async () => {
    const next = randomFrom(5);
    const folder = emptyFolder();
    const table = join(folder, 'cases.csv');
    writeFileSync(table, csvOf(rowsOf(20, true)));
    await startBatch([table, '--out', join(folder, 'right')]).ended;
    const right = contentOf(join(folder, 'right'));
    for (let round = 0; round < 200; round += 1) {
      const out = join(folder, 'out');
      const call = ['fsync', 'link', 'rename', 'unlink', 'mkdir'][next(5)] ?? 'fsync';
      const error = ['EIO', 'ENOSPC', 'EROFS', 'EACCES', 'EDQUOT', 'EMFILE', 'EBUSY'][next(7)] ?? 'EIO';
      const fault = `${call}:error=${error}:when=${1 + next(call === 'mkdir' ? 2 : 24)}${next(2) ? '+' : ''}`;
      const through = [
        'strace',
        '-f',
        '-qq',
        '-o',
        '/dev/null',
        '-e',
        `trace=${call}`,
        '-e',
        `inject=${fault}`,
      ];
      const { code, stderr } = await startBatch([table, '--out', out, '--workers', '0'], { through }).ended;
      expect([0, 3, 6], `${fault}: ${stderr}`).toContain(code);
      if (code === 6) expect(stderr, fault).toMatch(/^case-assist: .*\n$/);
      if (existsSync(out))
        for (const [name, sha256] of Object.entries(contentOf(out)))
          if (!name.startsWith('.case-assist/'))
            expect([fault, name, sha256]).toEqual([fault, name, right[name]]);
      expect((await startBatch([table, '--out', out]).ended).code, fault).toBe(3);
      expect(contentOf(out), fault).toEqual(right);
      rmSync(out, { recursive: true });
    }
  },
);
