import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdFolder, openBatchFolder } from '../../../src/adapters/output/batch-folder.ts';
import { type Disk, disk } from '../../../src/adapters/output/disk.ts';
import { failures as words } from '../../../src/content/messages/en/failures.ts';
import { OutputError } from '../../../src/core/errors.ts';
import { sampled } from '../../effort.ts';
import { emptyFolder } from '../../run-program.ts';
import { failures, faultyDisk, quickDisk } from './faulty-disk.ts';
import { file, own, put, sha256, temporaries } from './folder-parts.ts';

const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

async function held(path: string, by?: Disk) {
  return holdFolder(path, words.files, by);
}

describe('the folder of a batch', () => {
  test('it is made for its owner alone, with the journal and the lock in a folder of the program', async () => {
    const path = join(emptyFolder(), 'deep', 'forms');
    const folder = await held(path);
    await put(folder, [file('a.pdf', 'A')]);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(statSync(own(path)).mode & 0o777).toBe(0o700);
    expect(statSync(join(path, 'a.pdf')).mode & 0o777).toBe(0o600);
    for (const name of readdirSync(own(path)))
      expect(statSync(join(own(path), name)).mode & 0o777).toBe(0o600);
    folder.release();
    expect(readdirSync(own(path))).toEqual(['journal.jsonl']);
  });

  test('what is written is claimed in the journal', async () => {
    const folder = await held(emptyFolder());
    await put(folder, [file('a.pdf', 'A'), file('b.pdf', 'B')]);
    await put(folder, [file('a.pdf', 'A2', true)]);
    expect(folder.journal().claims).toEqual(
      new Map([
        [
          'a.pdf',
          [
            { key: 'key of A', sha256: sha256('A') },
            { key: 'key of A2', sha256: sha256('A2') },
          ],
        ],
        ['b.pdf', [{ key: 'key of B', sha256: sha256('B') }]],
      ]),
    );
    expect(text(folder.path, 'a.pdf')).toBe('A2');
    folder.release();
  });

  test('a name that somebody has taken is told, and the others are written', async () => {
    const folder = await held(emptyFolder());
    writeFileSync(join(folder.path, 'b.pdf'), 'mine');
    symlinkSync('nowhere', join(folder.path, 'c.pdf'));
    const taken = await put(folder, [file('a.pdf', 'A'), file('b.pdf', 'B'), file('c.pdf', 'C')]);
    expect(taken).toEqual(['b.pdf', 'c.pdf']);
    expect(text(folder.path, 'a.pdf')).toBe('A');
    expect(text(folder.path, 'b.pdf')).toBe('mine');
    expect(existsSync(join(folder.path, 'nowhere'))).toBe(false);
    expect(temporaries(folder.path)).toEqual([]);
    folder.release();
  });

  test('a line of the journal that was cut short spoils none that follows', async () => {
    const folder = await held(emptyFolder());
    await put(folder, [file('a.pdf', 'A')]);
    const journal = join(own(folder.path), 'journal.jsonl');
    writeFileSync(journal, `${readFileSync(journal, 'utf8')}{"file":"b.pdf","key":"k`);
    await put(folder, [file('c.pdf', 'C')]);
    expect([...folder.journal().claims.keys()]).toEqual(['a.pdf', 'c.pdf']);
    folder.release();
  });

  test('what a run that was cut off left unfinished is swept away', async () => {
    const path = emptyFolder();
    mkdirSync(own(path));
    writeFileSync(join(own(path), '0123456789abcdef.tmp'), 'half');
    const folder = await held(path);
    expect(temporaries(path)).toEqual([]);
    folder.release();
  });

  test('a report that says the same as before is not touched', async () => {
    const folder = await held(emptyFolder());
    const report = (content: string) => {
      const growing = folder.grow('report.csv');
      growing.write(content);
      return growing.keep();
    };
    expect(report('one').changed).toBe(true);
    const before = statSync(join(folder.path, 'report.csv'), { bigint: true }).mtimeNs;
    expect(report('one')).toEqual({ changed: false, sha256: sha256('one') });
    expect(statSync(join(folder.path, 'report.csv'), { bigint: true }).mtimeNs).toBe(before);
    expect(report('two').changed).toBe(true);
    expect(text(folder.path, 'report.csv')).toBe('two');
    expect(folder.journal().claims.get('report.csv')).toHaveLength(2);
    expect(temporaries(folder.path)).toEqual([]);
    folder.release();
  });

  test.each([
    ['a file', (path: string) => writeFileSync(path, 'mine')],
    ['below a file', (path: string) => writeFileSync(join(path, '..'), 'never')],
  ])('it cannot be %s', async (what, spoil) => {
    const parent = emptyFolder();
    const path = join(parent, 'forms');
    if (what === 'a file') spoil(path);
    else writeFileSync(path, 'mine');
    await expect(held(what === 'a file' ? path : join(path, 'deeper'))).rejects.toThrow(OutputError);
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  test('a disk that takes few bytes at a time gets them all', async () => {
    const rest = new Set<number>();
    const slow: Disk = {
      ...disk,
      writeSync: ((to: number, from: Uint8Array, at: number, length: number) => {
        const few = Math.max(1, Math.min(length, (rest.size * 7) % 13));
        rest.add(rest.size);
        return disk.writeSync(to, from, at, few);
      }) as Disk['writeSync'],
    };
    const folder = await held(emptyFolder(), slow);
    const long = 'all of it '.repeat(500);
    await put(folder, [file('a.pdf', long)]);
    expect(text(folder.path, 'a.pdf')).toBe(long);
    folder.release();
  });

  test('a disk that says it took all and did not is found out', async () => {
    const lying: Disk = {
      ...disk,
      writeSync: ((to: number, from: Uint8Array, at: number, length: number) => {
        if (length > 40) disk.writeSync(to, from, at, 40);
        else disk.writeSync(to, from, at, length);
        return length;
      }) as Disk['writeSync'],
    };
    const path = emptyFolder();
    const folder = await held(path);
    const liar = openBatchFolder(path, words.files, lying);
    await expect(put(liar, [file('a.pdf', 'x'.repeat(100))])).rejects.toThrow(OutputError);
    expect(existsSync(join(path, 'a.pdf'))).toBe(false);
    expect(temporaries(path)).toEqual([]);
    folder.release();
  });
});

/** Two rows that were there, three that are written now, a report and a journal: all that a batch does with its folder. */
async function batch(path: string, by?: Disk): Promise<void> {
  const folder = await held(path, by);
  try {
    const { claims } = folder.journal();
    const known = (name: string) => claims.has(name);
    const rows = [
      file('a.pdf', 'A new', known('a.pdf')),
      file('b.pdf', 'B', known('b.pdf')),
      file('c.pdf', 'C', known('c.pdf')),
    ];
    await put(
      folder,
      rows.filter((row) => folder.digest(row.file) !== row.sha256),
    );
    const growing = folder.newJournal({ table: 'T', shard: null });
    for (const row of rows) growing.claim(row);
    const report = folder.grow('report.csv');
    report.write('report of three');
    report.keep();
    growing.keep();
  } finally {
    folder.release();
  }
}

const final = { 'a.pdf': 'A new', 'b.pdf': 'B', 'c.pdf': 'C', 'report.csv': 'report of three' };
const old = { 'a.pdf': 'A', 'report.csv': 'old report' };

async function begun(): Promise<string> {
  const path = join(emptyFolder(), 'forms');
  const folder = await held(path, quickDisk);
  await put(folder, [file('a.pdf', 'A')]);
  const report = folder.grow('report.csv');
  report.write('old report');
  report.keep();
  folder.release();
  return path;
}

/** Every file under its name is the old one whole or the new one whole. */
function whole(path: string): void {
  for (const name of readdirSync(path).filter((each) => each !== '.case-assist')) {
    const allowed = [final[name as keyof typeof final], (old as Record<string, string>)[name]];
    expect(allowed).toContain(text(path, name));
  }
}

/** What does not pass by itself. */
const forGood: ReadonlySet<string> = new Set(['ENOSPC', 'EIO', 'EROFS']);

describe('a disk that fails', () => {
  // Each code begins elsewhere, so that all calls have their turn with some of them.
  const step = sampled(7, 1);
  test.each(failures.map((code, at) => [code, 1 + (at % step)] as const))(
    'calls that fail with %s, from the %i. on, once and for good: nothing half-written, and the next run heals',
    async (code, first) => {
      for (const stays of forGood.has(code) ? [false, true] : [false]) {
        let reached = 0;
        for (let at = first; reached === at - step || at === first; at += step) {
          const path = await begun();
          const faulty = faultyDisk(at, code, stays);
          const failure = await batch(path, faulty).then(
            () => undefined,
            (error: unknown) => error,
          );
          if (faulty.calls() >= at) reached = at;
          // What could be done in another way ended well; all else is told as what it is, with no content in it.
          if (failure !== undefined) {
            expect(failure, `call ${at}`).toHaveProperty('exitCode');
            expect((failure as { exitCode: number }).exitCode, `call ${at}`).toBe(6);
            expect(String(failure), `call ${at}`).toContain(path);
          }
          whole(path);
          // The process is gone by the next run, and its lock with it.
          for (const name of readdirSync(path).length > 0 ? readdirSync(own(path)) : [])
            if (name.startsWith('lock-')) rmSync(join(own(path), name));
          await batch(path, quickDisk);
          expect(Object.fromEntries(Object.keys(final).map((name) => [name, text(path, name)]))).toEqual(
            final,
          );
          expect(readdirSync(own(path))).toEqual(['journal.jsonl']);
        }
        expect(reached).toBeGreaterThan(40);
      }
    },
  );
});
