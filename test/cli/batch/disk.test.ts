import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sampled } from '../../effort.ts';
import { emptyFolder } from '../../run-program.ts';
import { expectWhole, runToEnd, startBatch } from './start-batch.ts';
import { contentOf, csvOf, rowsOf } from './table.ts';

const canTrace = spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status === 0;

/** On a real disk: here alone what is written is really flushed. */
function place(count: number) {
  const folder = emptyFolder({ real: true });
  const table = join(folder, 'cases.csv');
  writeFileSync(table, csvOf(rowsOf(count)));
  return { folder, table, out: join(folder, 'out') };
}

const temporaries = (out: string): readonly string[] =>
  existsSync(join(out, '.case-assist'))
    ? readdirSync(join(out, '.case-assist')).filter((name) => name.endsWith('.tmp'))
    : [];

describe.runIf(canTrace)('as the system sees it', () => {
  test.each([[['--workers', '0']], [['--workers', '2']]])(
    'every file is on the disk before it has its name, and the name before the end: %j',
    async (workers) => {
      const count = sampled(workers[1] === '0' ? 20 : 260, 300);
      const { folder, table, out } = place(count);
      const log = join(folder, 'trace');
      const calls = 'trace=openat,fsync,fdatasync,link,linkat,rename,renameat,renameat2,close,write';
      const through = ['strace', '-f', '-s', '0', '-y', '-e', calls, '-o', log];
      const { code, stderr } = await startBatch(
        [table, '--out', out, ...workers, '--merge', join(folder, 'print.pdf')],
        {
          through,
        },
      ).ended;
      expect([code, stderr.includes('fault')]).toEqual([0, false]);
      const synced = new Set<string>();
      const named = new Map<string, string>();
      const written = new Set<string>();
      let last = 0;
      let folderSync = 0;
      const lines = readFileSync(log, 'utf8').split('\n');
      for (const [at, line] of lines.entries()) {
        // A call that another thread cut in on ends in a later line.
        const path = /\bfsync\(\d+<([^>]*)>/.exec(line)?.[1];
        if (path !== undefined) {
          synced.add(path);
          written.delete(path);
          if (path === out) folderSync = at;
        }
        const change = /\bwrite\(\d+<([^>]*\.tmp)>/.exec(line)?.[1];
        if (change !== undefined) written.add(change);
        const move =
          /\b(?:link|rename)(?:at2?|at)?\((?:AT_FDCWD[^,]*, )?"([^"]*)", (?:AT_FDCWD[^,]*, )?"([^"]*)"/.exec(
            line,
          );
        if (move?.[1] === undefined || move[2] === undefined) continue;
        expect([move[2], synced.has(move[1]), written.has(move[1])]).toEqual([move[2], true, false]);
        named.set(move[2], move[1]);
        if (join(move[2], '..') === out) last = at;
      }
      const forms = readdirSync(out).filter((name) => name.endsWith('.pdf'));
      expect(forms.length).toBe(count);
      for (const name of [
        ...forms,
        'report.csv',
        'report.xlsx',
        'report.jsonl',
        'summary.html',
        '.case-assist/journal.jsonl',
      ])
        expect([name, named.has(join(out, name))]).toEqual([name, true]);
      expect(named.has(join(folder, 'print.pdf'))).toBe(true);
      expect(folderSync).toBeGreaterThan(last);
    },
  );

  test.each([
    'fsync:error=EIO:when=3+',
    'link:error=ENOSPC:when=9',
    'rename:error=EROFS:when=3',
    ...sampled(
      [],
      [
        'fsync:error=EIO:when=3',
        'fsync:error=EIO:when=20',
        'link:error=EIO:when=2',
        'rename:error=EIO:when=1',
        'rename:error=EIO:when=5',
      ],
    ),
  ])(
    'a call that fails in the real program, %s: 6 and one line, nothing half-written, and the next run heals',
    async (fault) => {
      const { folder, table, out } = place(20);
      expect((await runToEnd([table, '--out', join(folder, 'right')])).code).toBe(0);
      const right = contentOf(join(folder, 'right'));
      const [call = ''] = fault.split(':');
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
      const { code, stdout, stderr } = await startBatch([table, '--out', out, '--workers', '0'], { through })
        .ended;
      expect([fault, code, stdout]).toEqual([fault, 6, '']);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect(stderr).toMatch(/^case-assist: .* could not be written/);
      expect(temporaries(out)).toEqual([]);
      expectWhole(out, right, fault);
      expect((await runToEnd([table, '--out', out])).code).toBe(0);
      expect(contentOf(out)).toEqual(right);
    },
  );
});

/** A disk of so many KiB, where this user may mount one. */
function smallDisk(kilobytes: number): string | undefined {
  const folder = join(emptyFolder(), 'disk');
  mkdirSync(folder);
  const mounted =
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]).status === 0;
  if (!mounted) return undefined;
  onTestFinished(() => void execFileSync('umount', ['-l', folder]));
  return folder;
}

test.each([
  [0, 20, '0'],
  [60, 20, '0'],
  [10, 260, '2'],
  ...sampled<[number, number, string][]>(
    [],
    [
      [1, 20, '0'],
      [6, 20, '0'],
      [20, 20, '0'],
      [98, 20, '0'],
    ],
  ),
])(
  'a disk with room for %i %% of %i rows, %s threads: 6 and one line, whole files, and with room the next run ends it',
  async (share, count, workers) => {
    const { folder, table } = place(count);
    const run = (out: string) => runToEnd([table, '--out', out, '--workers', workers]);
    await run(join(folder, 'right'));
    const right = contentOf(join(folder, 'right'));
    const bytes = Object.keys(right).reduce(
      (sum, name) => sum + statSync(join(folder, 'right', name)).size,
      0,
    );
    const disk = smallDisk(Math.max(4, Math.floor((bytes / 1024) * (share / 100))));
    if (disk === undefined) return;
    const out = join(disk, 'out');
    const { code, stdout, stderr } = await run(out);
    expect([code, stdout]).toEqual([6, '']);
    expect(stderr).toMatch(
      /^(\d+ rows.*\n)*case-assist: .* could not be written: the disk is full\. Nothing half-written is left\.\n$/,
    );
    if (existsSync(out)) expectWhole(out, right, `${share} %`);
    expect(temporaries(out)).toEqual([]);
    execFileSync('mount', ['-o', 'remount,size=200m', disk]);
    expect((await run(out)).code).toBe(0);
    expect(contentOf(out)).toEqual(right);
  },
);
