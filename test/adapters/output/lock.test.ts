import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { disk } from '../../../src/adapters/output/disk.ts';
import { takeLock } from '../../../src/adapters/output/lock.ts';
import { pause, startBatch } from '../../cli/batch/start-batch.ts';
import { csvOf, rowsOf } from '../../cli/batch/table.ts';
import { own } from '../../cli/batch/told-to-end.ts';
import { emptyFolder } from '../../run-program.ts';

const locks = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('lock-'));
/** This machine, as locks name it. */
async function here(): Promise<string> {
  const folder = emptyFolder();
  const release = await takeLock(folder, disk);
  const [, machine = ''] = /^lock-([0-9a-f]{12})-/.exec(locks(folder)[0] ?? '') ?? [];
  release?.();
  return machine;
}
const minutesAgo = (path: string, minutes: number) => {
  const then = statSync(path).mtimeMs / 1000 - minutes * 60;
  utimesSync(path, then, then);
};
const lay = (folder: string, name: string) => writeFileSync(join(folder, name), '');
const startOf = (pid: number) => {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
};

/** A process that has ended, and is known to have. */
const gone = (): Promise<number> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['-e', '0']);
    child.on('close', () => done(child.pid ?? 0));
  });

afterEach(() => vi.useRealTimers());

describe('the lock of a folder', () => {
  test('one has it, the next one is told, and after the release it is free', async () => {
    const folder = emptyFolder();
    const release = await takeLock(folder, disk);
    expect(release).toBeTypeOf('function');
    expect(await takeLock(folder, disk)).toBeUndefined();
    expect(locks(folder)).toHaveLength(1);
    release?.();
    expect(locks(folder)).toEqual([]);
    const again = await takeLock(folder, disk);
    expect(again).toBeTypeOf('function');
    again?.();
  });

  test('the loser knows it within a second', async () => {
    const folder = emptyFolder();
    const release = await takeLock(folder, disk);
    vi.useFakeTimers();
    const told = vi.fn();
    void takeLock(folder, disk).then(told);
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    expect(told).toHaveBeenCalledWith(undefined);
    release?.();
  });

  test('of many that come at once one has it', async () => {
    for (let round = 0; round < 6; round += 1) {
      const folder = emptyFolder();
      const all = await Promise.all(Array.from({ length: 8 }, () => takeLock(folder, disk)));
      const holders = all.filter((release) => release !== undefined);
      expect(holders.length).toBe(1);
      for (const release of holders) release();
      expect(locks(folder)).toEqual([]);
    }
  });

  test.runIf(process.platform === 'linux')(
    'one that meets others who give way each time comes again until it is alone',
    async () => {
      const folder = emptyFolder();
      const machine = await here();
      const other = (nth: number) => `lock-${machine}-${process.ppid}-${startOf(process.ppid)}-0000000${nth}`;
      let met = 0;
      const crowded = (names: readonly string[]) => (met < 9 ? [...names, other(met++)] : names);
      const readdirSync = ((path: string) => crowded(disk.readdirSync(path) as string[])) as never;
      const release = await takeLock(folder, { ...disk, readdirSync });
      expect([met, typeof release]).toEqual([9, 'function']);
      release?.();
    },
  );

  test('the lock of a process that is gone is taken over', async () => {
    const folder = emptyFolder();
    lay(folder, `lock-${await here()}-${await gone()}-12345-00000000`);
    const release = await takeLock(folder, disk);
    expect(release).toBeTypeOf('function');
    release?.();
    expect(locks(folder)).toEqual([]);
  });

  test.runIf(process.platform === 'linux')(
    'a process that was given the number of one that is gone holds nothing',
    async () => {
      const folder = emptyFolder();
      lay(folder, `lock-${await here()}-${process.ppid}-1-00000000`);
      const release = await takeLock(folder, disk);
      expect(release).toBeTypeOf('function');
      release?.();
      lay(folder, `lock-${await here()}-${process.ppid}-${startOf(process.ppid)}-00000000`);
      expect(await takeLock(folder, disk)).toBeUndefined();
    },
  );

  test.each([
    [9, undefined],
    [11, 'function'],
  ])('one of another computer that said nothing for %i minutes gives way: %s', async (minutes, got) => {
    const folder = emptyFolder();
    const name = 'lock-0123456789ab-1-1-00000000';
    lay(folder, name);
    minutesAgo(join(folder, name), minutes);
    const release = await takeLock(folder, disk);
    expect(typeof release).toBe(got ?? 'undefined');
    expect(locks(folder)).toHaveLength(1);
    release?.();
  });

  test('it is the clock of the disk that counts, not that of the machine', async () => {
    const folder = emptyFolder();
    const name = 'lock-0123456789ab-1-1-00000000';
    lay(folder, name);
    vi.useFakeTimers({ now: Date.now() + 86_400_000, toFake: ['Date'] });
    expect(await takeLock(folder, disk)).toBeUndefined();
  });

  test('one of this computer is held while its process lives, however long it said nothing', async () => {
    const folder = emptyFolder();
    const release = await takeLock(folder, disk);
    minutesAgo(join(folder, locks(folder)[0] ?? ''), 600);
    expect(await takeLock(folder, disk)).toBeUndefined();
    release?.();
  });

  test('a lock of another computer that speaks is never taken over', async () => {
    const folder = emptyFolder();
    lay(folder, 'lock-0123456789ab-1-1-00000000');
    expect(await takeLock(folder, disk)).toBeUndefined();
    expect(locks(folder)).toHaveLength(1);
  });

  test('other files of the folder are nobody’s lock', async () => {
    const folder = emptyFolder();
    for (const name of ['journal.jsonl', 'lock-', 'lock-x-1-1-1', 'a.tmp']) lay(folder, name);
    const release = await takeLock(folder, disk);
    expect(release).toBeTypeOf('function');
    release?.();
    expect(readdirSync(folder)).toHaveLength(4);
  });

  test('whoever holds it says so every ten seconds', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const folder = emptyFolder();
    const release = await takeLock(folder, disk);
    const path = join(folder, locks(folder)[0] ?? '');
    minutesAgo(path, 9);
    const before = statSync(path).mtimeMs;
    vi.advanceTimersByTime(9_999);
    expect(statSync(path).mtimeMs).toBe(before);
    vi.advanceTimersByTime(1);
    expect(statSync(path).mtimeMs).toBeGreaterThan(before + 500_000);
    release?.();
    expect(locks(folder)).toEqual([]);
  });

  test('whoever lost it is told within ten seconds, and touches nothing any more', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const folder = emptyFolder();
    const told: string[] = [];
    const release = await takeLock(folder, disk, {
      lost: () => told.push('lost'),
      tidy: () => told.push('tidied'),
      after: () => told.push('after'),
    });
    rmSync(join(folder, locks(folder)[0] ?? ''));
    lay(folder, 'lock-0123456789ab-1-1-00000000');
    vi.advanceTimersByTime(10_000);
    release?.();
    expect(told).toEqual(['lost']);
    expect(locks(folder)).toEqual(['lock-0123456789ab-1-1-00000000']);
  });
});

const apart = spawnSync('unshare', ['--pid', '--fork', '--mount-proc', 'true']).status === 0;

describe.runIf(apart)('in parts of one machine that number their processes by themselves', () => {
  test('nobody takes the lock of the other, whatever the numbers of the processes are', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cases.csv'), csvOf(rowsOf(2)));
    const out = join(folder, 'out');
    const through = ['unshare', '--pid', '--fork', '--kill-child', '--mount-proc'];
    // It holds the folder while it waits for the rest of its table.
    const holder = startBatch(['-', '--out', out, '--dry-run'], { through, keepInput: true });
    holder.child.stdin?.write(csvOf(rowsOf(1100)));
    while (!existsSync(out) || own(out).every((name) => !name.startsWith('lock-'))) await pause(20);
    const others = [
      startBatch([join(folder, 'cases.csv'), '--out', out]),
      startBatch([join(folder, 'cases.csv'), '--out', out], { through }),
    ];
    for (const { ended } of others) expect((await ended).code).toBe(11);
    expect(own(out).filter((name) => name.startsWith('lock-'))).toHaveLength(1);
    holder.child.stdin?.end();
    expect((await holder.ended).code).toBe(0);
  });
});
