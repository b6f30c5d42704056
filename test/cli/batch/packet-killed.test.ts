import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampled } from '../../effort.ts';
import { emptyFolder } from '../../run-program.ts';
import { killMany } from './kills.ts';
import { putScans, withDocuments } from './packets.ts';
import { expectWhole, momentsOf, pause, runToEnd, startBatch, untilForms } from './start-batch.ts';
import { contentOf, csvOf, type Row, randomFrom, rowsOf } from './table.ts';
import { own, tellToEnd } from './told-to-end.ts';

const canTrace = spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status === 0;

const files = ['', 'scans/photo.jpg', '', 'gone.pdf'];
async function dress(rows: readonly Row[], here: string): Promise<readonly Row[]> {
  await putScans(here);
  return withDocuments(rows, (at) => [files[at % files.length] ?? '']);
}

async function place(count: number) {
  const folder = emptyFolder();
  const table = join(folder, 'cases.csv');
  const rows = await dress(rowsOf(count), folder);
  const put = (description = 'Nothing.', some = rows) =>
    writeFileSync(table, csvOf(some.map((row) => ({ ...row, 'problem.description': description }))));
  put();
  const start = (out: string, ...args: string[]) =>
    startBatch([table, '--out', join(folder, out), '--packet', ...args]);
  const run = (out: string) => runToEnd([table, '--out', join(folder, out), '--packet', '--remove-gone']);
  return { folder, table, rows, put, start, run };
}

test('killed at random moments no packet is lost, doubled or broken', async () => {
  const packets = (workers: string) => ({ args: ['--packet', '--workers', workers], dress });
  const inWork = await Promise.all([
    killMany({ ...packets('0'), place: emptyFolder(), kills: sampled(3, 28), seed: 1, rows: [6, 12] }),
    killMany({ ...packets('2'), place: emptyFolder(), kills: sampled(1, 12), seed: 2, rows: [20, 24] }),
  ]);
  for (const some of inWork) expect(some).toBeGreaterThan(sampled(0, 5));
});

test('what a killed run left is still its own: after a change of the table it is replaced', async () => {
  const { folder, put, start, run } = await place(10);
  const next = randomFrom(4);
  const moment = await momentsOf(() => start('out').ended);
  for (let round = 0; round < sampled(1, 8); round += 1) {
    put(`Round ${round}.`);
    const batch = start('out', '--workers', '0');
    await moment(next);
    batch.child.kill('SIGKILL');
    await batch.ended;
    put(`After round ${round}.`);
    for (const out of ['out', `right ${round}`]) {
      const { code, stderr } = await run(out);
      expect([round, code, stderr]).toEqual([round, 0, '']);
    }
    expect(contentOf(join(folder, 'out'))).toEqual(contentOf(join(folder, `right ${round}`)));
  }
});

test('told to end at any moment a batch ends with its code, leaves nothing unfinished, and goes on from there', async () => {
  await tellToEnd({
    ...(await place(14)),
    rounds: sampled(2, 10),
    next: randomFrom(5),
    signalOf: (round) => (round % 4 < 2 ? 'SIGINT' : 'SIGTERM'),
    argsOf: (round) => ['--workers', String(round % 3)],
    forms: 10,
  });
});

test('a second Ctrl-C ends it while documents are read, and leaves nothing behind', async () => {
  for (let code = 0; code === 0; ) {
    const { folder, start } = await place(200);
    const batch = start('out', '--workers', '2');
    await untilForms(4, join(folder, 'out'), batch);
    batch.child.kill('SIGINT');
    await pause(10);
    batch.child.kill('SIGINT');
    code = (await batch.ended).code;
    // It was done before it was told.
    if (code === 0) continue;
    expect(code).toBe(130);
    expect(own(join(folder, 'out')).filter((name) => name.startsWith('lock-'))).toEqual([]);
  }
});

describe.runIf(canTrace)('as the system sees it', () => {
  test.each([['0'], ['2']])(
    'every file of a packet, and its folder, is on the disk before it has its name: %s threads',
    async (workers) => {
      const { folder, table } = await place(10);
      const log = join(folder, 'trace');
      const out = join(folder, 'out');
      const calls = 'trace=openat,fsync,rename,renameat,renameat2,write';
      const through = ['strace', '-f', '-s', '0', '-y', '-e', calls, '-o', log];
      const batch = startBatch([table, '--out', out, '--packet', '--workers', workers], { through });
      expect((await batch.ended).code).toBe(0);
      const synced = new Set<string>();
      const named = new Set<string>();
      let last = 0;
      let folderSync = 0;
      for (const [at, line] of readFileSync(log, 'utf8').split('\n').entries()) {
        const path = /\bfsync\(\d+<([^>]*)>/.exec(line)?.[1];
        if (path !== undefined) synced.add(path);
        if (path === out) folderSync = at;
        const move = /\brename(?:at2?)?\((?:AT_FDCWD[^,]*, )?"([^"]*)", (?:AT_FDCWD[^,]*, )?"([^"]*)"/.exec(
          line,
        );
        const [, from = '', to = ''] = move ?? [];
        if (!existsSync(join(to, 'read-me.txt'))) continue;
        last = at;
        named.add(to);
        for (const name of ['', ...readdirSync(to)])
          expect([to, synced.has(join(from, name))]).toEqual([to, true]);
      }
      expect(named.size).toBe(10);
      expect(folderSync).toBeGreaterThan(last);
    },
  );

  test.each([
    ['packets are replaced', 3, 'rename,renameat,renameat2'],
    ['packets are taken away', 1, 'unlink,unlinkat,rmdir'],
  ])('killed at any call while %s, the next run ends it', async (_, count, calls) => {
    const { folder, put, table, rows, run } = await place(3);
    await run('before');
    if (count === 3) put('Something else.');
    else put('Nothing.', rows.slice(0, count));
    await run('right');
    const right = contentOf(join(folder, 'right'));
    let killed = 0;
    // Every call before a release, every eighth otherwise.
    const step = sampled(8, 1);
    for (let at = 1; killed === at - step || at === 1; at += step) {
      const out = join(folder, `out ${at}`);
      cpSync(join(folder, 'before'), out, { recursive: true });
      const inject = ['-e', `trace=${calls}`, '-e', `inject=${calls}:signal=KILL:when=${at}`];
      const through = ['strace', '-f', '-qq', '-o', '/dev/null', ...inject];
      const { code } = await startBatch([table, '--out', out, '--packet', '--remove-gone'], { through })
        .ended;
      if (code !== 0) killed = at;
      const ended = await run(`out ${at}`);
      expect([at, ended.code, ended.stderr]).toEqual([at, 0, '']);
      expect(contentOf(out), `call ${at}`).toEqual(right);
    }
    expect(killed).toBeGreaterThan(8);
  });

  test.each([
    'fsync:error=EIO:when=9+',
    'rename:error=EROFS:when=5',
    ...sampled(
      [],
      [
        'fsync:error=EIO:when=3',
        'fsync:error=EIO:when=20',
        'rename:error=EIO:when=1',
        'rename:error=ENOSPC:when=2',
        'mkdir:error=ENOSPC:when=4',
      ],
    ),
  ])(
    'a call that fails in the real program, %s: 6 and one line, nothing half there, and the next run heals',
    async (fault) => {
      const { folder, put, table, run } = await place(6);
      const out = join(folder, 'out');
      // Packets that are replaced, and new ones.
      await run('out');
      put('Something else.');
      await run('right');
      const right = contentOf(join(folder, 'right'));
      const inject = ['-e', `trace=${fault.split(':')[0]}`, '-e', `inject=${fault}`];
      const through = ['strace', '-f', '-qq', '-o', '/dev/null', ...inject];
      for (const folderName of ['out', 'new']) {
        const at = join(folder, folderName);
        const batch = startBatch([table, '--out', at, '--packet', '--workers', '0'], { through });
        const { code, stdout, stderr } = await batch.ended;
        expect([fault, code, stdout]).toEqual([fault, 6, '']);
        expect(stderr).toMatch(/^case-assist: .* could not be written[^\n]*\n$/);
        expect(own(at).filter((name) => name.endsWith('.tmp'))).toEqual([]);
        if (folderName === 'new') expectWhole(at, right, fault);
        expect((await run(folderName)).code).toBe(0);
        expect(contentOf(at)).toEqual(right);
      }
      expect(existsSync(out)).toBe(true);
    },
  );
});
