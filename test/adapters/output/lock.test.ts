import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { holdFolder } from '../../../src/adapters/output/batch-folder.ts';
import { type Disk, disk } from '../../../src/adapters/output/disk.ts';
import { takeLock } from '../../../src/adapters/output/lock.ts';
import { failures as en } from '../../../src/content/messages/en/failures.ts';
import { failures as es } from '../../../src/content/messages/es/failures.ts';
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

/** What `/proc` tells of every process, as Linux writes it; the name of a program may have brackets and blanks. */
const stat = (state: string, started: number) => `7 (a) b) ${state}${' 0'.repeat(18)} ${started} 0`;
const running = stat('S', 77);
/** A disk on which `/proc` tells this of every process, or nothing as on Windows; `self` is this process in its numbers. */
const telling = (told: string | undefined, self = String(process.pid)): Disk => ({
  ...disk,
  readlinkSync: ((path: string) => (path === '/proc/self' ? self : disk.readlinkSync(path))) as never,
  readFileSync: ((path: string, how: 'utf8') => {
    if (!path.endsWith('/stat')) return disk.readFileSync(path, how);
    if (told === undefined) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    return told;
  }) as never,
});
const noProc = telling(undefined);

/** A process that has ended, and is known to have. */
const gone = (): Promise<number> =>
  new Promise((done) => {
    const child = spawn(process.execPath, ['-e', '0']);
    child.on('close', () => done(child.pid ?? 0));
  });

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
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

  test('of many that come at once one has it, where a lock is to be taken over as well', async () => {
    for (let round = 0; round < 6; round += 1) {
      const folder = emptyFolder();
      if (round % 2 === 0) {
        lay(folder, 'lock-0123456789ab-1-1-00000000');
        minutesAgo(join(folder, 'lock-0123456789ab-1-1-00000000'), 11);
      }
      const all = await Promise.all(Array.from({ length: 8 }, () => takeLock(folder, disk)));
      const holders = all.filter((release) => release !== undefined);
      expect(holders.length).toBe(1);
      for (const release of holders) release();
      expect(locks(folder)).toEqual([]);
    }
  });

  test('one that meets others who give way each time comes again until it is alone', async () => {
    const folder = emptyFolder();
    const machine = await here();
    const other = (nth: number) => `lock-${machine}-${process.ppid}-77-0000000${nth}`;
    let met = 0;
    const crowded = (names: readonly string[]) => (met < 9 ? [...names, other(met++)] : names);
    const readdirSync = ((path: string) => crowded(disk.readdirSync(path) as string[])) as never;
    const release = await takeLock(folder, { ...telling(running), readdirSync });
    expect([met, typeof release]).toEqual([9, 'function']);
    release?.();
  });

  const alive = process.ppid;
  test.each<[string, 'here' | 'elsewhere', number | 'gone', string, Disk, number, 'held' | 'free']>([
    [
      'a process that is gone holds nothing, however young its lock is',
      'here',
      'gone',
      '77',
      disk,
      0,
      'free',
    ],
    ['nor where no start is known', 'here', 'gone', '', noProc, 0, 'free'],
    [
      'one that lives holds, however long it said nothing',
      'here',
      alive,
      '77',
      telling(running),
      600,
      'held',
    ],
    ['one that was given the number anew holds nothing', 'here', alive, '76', telling(running), 0, 'free'],
    ['nor one of which only the number is kept', 'here', alive, '77', telling(stat('Z', 77)), 0, 'free'],
    ['without /proc a number that lives holds for ten minutes', 'here', alive, '', noProc, 9, 'held'],
    ['and no longer, as it may have been given anew', 'here', alive, '', noProc, 11, 'free'],
    ['a process that the system hides holds for ten minutes', 'here', alive, '77', noProc, 9, 'held'],
    ['and no longer', 'here', alive, '77', noProc, 11, 'free'],
    [
      '/proc with the numbers of others proves nothing',
      'here',
      alive,
      '76',
      telling(running, '1'),
      9,
      'held',
    ],
    ['and nothing else', 'here', alive, '77', telling(running, '1'), 11, 'free'],
    ['elsewhere a number that is gone here is respected', 'elsewhere', 'gone', '77', disk, 9, 'held'],
    ['for ten minutes', 'elsewhere', 'gone', '77', disk, 11, 'free'],
    [
      'elsewhere a number that lives here is another’s',
      'elsewhere',
      alive,
      '77',
      telling(running),
      11,
      'free',
    ],
    ['and is respected too', 'elsewhere', alive, '76', telling(running), 9, 'held'],
    ['whoever writes ahead of the clock is respected', 'elsewhere', 1, '1', disk, -60, 'held'],
  ])('%s', async (_, where, pid, started, by, minutes, wanted) => {
    const folder = emptyFolder();
    const machine = where === 'here' ? await here() : '0123456789ab';
    const name = `lock-${machine}-${pid === 'gone' ? await gone() : pid}-${started}-00000000`;
    lay(folder, name);
    minutesAgo(join(folder, name), minutes);
    const release = await takeLock(folder, by, { looksAtHeld: 1 });
    expect(release === undefined ? 'held' : 'free').toBe(wanted);
    expect(existsSync(join(folder, name))).toBe(wanted === 'held');
    expect(locks(folder)).toHaveLength(1);
    release?.();
  });

  test('whoever cannot tell when it started says nothing of it', async () => {
    for (const by of [noProc, telling(running, '1')]) {
      const folder = emptyFolder();
      const release = await takeLock(folder, by);
      expect(locks(folder)[0]).toContain(`-${process.pid}--`);
      release?.();
    }
  });

  test.each([
    ['a day ahead', 86_400_000],
    ['a day behind', -86_400_000],
  ])('it is the clock of the disk that counts, not that of the machine: %s', async (_, off) => {
    vi.useFakeTimers({ now: Date.now() + off, toFake: ['Date'] });
    for (const [minutes, wanted] of [
      [9, 'undefined'],
      [11, 'function'],
    ] as const) {
      const folder = emptyFolder();
      lay(folder, 'lock-0123456789ab-1-1-00000000');
      minutesAgo(join(folder, 'lock-0123456789ab-1-1-00000000'), minutes);
      const release = await takeLock(folder, disk, { looksAtHeld: 1 });
      expect(typeof release).toBe(wanted);
      release?.();
    }
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

  test('what cannot be renewed now is renewed the next time, and nobody is told', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const folder = emptyFolder();
    const lost = vi.fn();
    let code: string | undefined;
    const openSync = ((...args: Parameters<Disk['openSync']>) => {
      if (code !== undefined) throw Object.assign(new Error(code), { code });
      return disk.openSync(...args);
    }) as never;
    const release = await takeLock(folder, { ...disk, openSync }, { lost });
    const path = join(folder, locks(folder)[0] ?? '');
    minutesAgo(path, 9);
    const before = statSync(path).mtimeMs;
    for (code of ['EBUSY', 'EPERM', 'EIO', 'ESTALE']) vi.advanceTimersByTime(10_000);
    expect(statSync(path).mtimeMs).toBe(before);
    code = undefined;
    vi.advanceTimersByTime(10_000);
    expect(statSync(path).mtimeMs).toBeGreaterThan(before + 500_000);
    release?.();
    expect(lost).not.toHaveBeenCalled();
  });

  test('to say so keeps no process from ending, and ends with the lock', async () => {
    const begun = vi.spyOn(globalThis, 'setInterval');
    const ended = vi.spyOn(globalThis, 'clearInterval');
    const release = await takeLock(emptyFolder(), disk);
    const at = begun.mock.calls.findIndex(([, every]) => every === 10_000);
    const renewing = begun.mock.results[at]?.value as NodeJS.Timeout | undefined;
    expect(renewing?.hasRef()).toBe(false);
    release?.();
    expect(ended).toHaveBeenCalledWith(renewing);
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

  test('whoever is done before it is told touches nothing either', async () => {
    const folder = emptyFolder();
    const told: string[] = [];
    const release = await takeLock(folder, disk, {
      tidy: () => told.push('tidied'),
      after: () => told.push('after'),
    });
    rmSync(join(folder, locks(folder)[0] ?? ''));
    lay(folder, 'lock-0123456789ab-1-1-00000000');
    release?.();
    expect(told).toEqual([]);
    expect(locks(folder)).toEqual(['lock-0123456789ab-1-1-00000000']);
  });

  test.each([
    ['en', en, 'was taken away while this run held it'],
    ['es', es, 'Se le quitó a esta ejecución el bloqueo de'],
  ])('a batch that lost its folder says so and ends with 11: %s', async (_, { files }, words) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const path = emptyFolder();
    const folder = await holdFolder(path, files);
    const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    for (const name of own(path)) if (name.startsWith('lock-')) rmSync(join(path, '.case-assist', name));
    vi.advanceTimersByTime(10_000);
    expect(exit.mock.calls).toEqual([[11]]);
    expect(said.mock.calls[0]?.[0]).toContain(words);
    folder.release();
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
