import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { takeLock } from '../../src/adapters/batch-lock.ts';
import { disk } from '../../src/adapters/disk.ts';
import { emptyFolder } from '../run-program.ts';

const here = createHash('sha256').update(hostname()).digest('hex').slice(0, 12);
const locks = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('lock-'));
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
      const other = (nth: number) => `lock-${here}-${process.ppid}-${startOf(process.ppid)}-0000000${nth}`;
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
    lay(folder, `lock-${here}-${await gone()}-12345-00000000`);
    const release = await takeLock(folder, disk);
    expect(release).toBeTypeOf('function');
    release?.();
    expect(locks(folder)).toEqual([]);
  });

  test.runIf(process.platform === 'linux')(
    'a process that was given the number of one that is gone holds nothing',
    async () => {
      const folder = emptyFolder();
      lay(folder, `lock-${here}-${process.ppid}-1-00000000`);
      const release = await takeLock(folder, disk);
      expect(release).toBeTypeOf('function');
      release?.();
      lay(folder, `lock-${here}-${process.ppid}-${startOf(process.ppid)}-00000000`);
      expect(await takeLock(folder, disk)).toBeUndefined();
    },
  );

  test('a lock of another computer is never taken over', async () => {
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
});
