import {
  lstatSync,
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
import { holdFolder } from '../../../src/adapters/output/batch-folder.ts';
import type { Misplaced, Placed } from '../../../src/core/context.ts';
import { LockedError } from '../../../src/core/errors.ts';
import { emptyFolder } from '../../run-program.ts';
import { quickDisk } from './faulty-disk.ts';
import { bytes, put, file as unitFile } from './folder-parts.ts';
import {
  anna,
  bela,
  failAtEachCall,
  killAtEachCall,
  news,
  papers,
  place,
  sceneNames,
  textsIn,
  words,
} from './papers-scenes.ts';

const placed = (removed: readonly string[] = [], left: readonly string[] = []): Placed => ({
  did: 'placed',
  removed,
  left,
});
const misplaced = (why: Misplaced['why'], names: readonly string[] = []): Misplaced => ({
  did: 'misplaced',
  why,
  names,
});

describe('papers in a folder', () => {
  test('are there as a whole, for their owner alone, with a list that says nothing of the case', async () => {
    const folder = join(emptyFolder(), 'deep', 'papers');
    expect(await place(folder, papers('Anna A012345678', anna))).toEqual(placed());
    expect(textsIn(folder)).toEqual(anna);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
    const list = readFileSync(join(folder, '.case-assist.json'), 'utf8');
    expect(list).not.toMatch(/Anna|A012345678/);
    expect(readdirSync(join(folder, '..'))).toEqual(['papers']);
  });

  test('whose they are is told by a hash with a salt of its own', async () => {
    const whose = async (): Promise<string> => {
      const folder = join(emptyFolder(), 'papers');
      await place(folder, papers('Anna', anna));
      return JSON.parse(readFileSync(join(folder, '.case-assist.json'), 'utf8')).whose;
    };
    expect(await whose()).not.toBe(await whose());
  });

  test('of the same case take the place of those before', async () => {
    const folder = join(emptyFolder(), 'papers');
    await place(folder, papers('Anna', anna));
    expect(await place(folder, papers('Anna', bela))).toEqual(placed(['exhibits.pdf']));
    expect(textsIn(folder)).toEqual(bela);
  });

  test('of another kind and the same case stay beside them, and go when another case comes', async () => {
    const folder = join(emptyFolder(), 'papers');
    await place(folder, papers('Anna', anna));
    expect(await place(folder, papers('Anna', news, 'update'))).toEqual(placed());
    expect(textsIn(folder)).toEqual({ ...anna, ...news });
    expect(await place(folder, papers('Anna', bela))).toEqual(placed(['exhibits.pdf']));
    expect(textsIn(folder)).toEqual({ ...bela, ...news });
    expect(await place(folder, papers('Béla', bela), true)).toEqual(placed(['note.txt', 'update.eml']));
    expect(textsIn(folder)).toEqual(bela);
  });

  test('of another case are refused, and nothing is touched', async () => {
    const folder = join(emptyFolder(), 'papers');
    await place(folder, papers('Anna', anna));
    expect(await place(folder, papers('Béla', bela))).toEqual(misplaced('other-case'));
    expect(await place(folder, papers('Béla', news, 'update'))).toEqual(misplaced('other-case'));
    expect(textsIn(folder)).toEqual(anna);
    expect(readdirSync(join(folder, '..'))).toEqual(['papers']);
  });

  test('of another case are gone when that is wanted, changed or not, and what somebody put there stays', async () => {
    const folder = join(emptyFolder(), 'papers');
    await place(folder, papers('Anna', anna));
    writeFileSync(join(folder, 'signed.pdf'), 'with ink');
    writeFileSync(join(folder, 'exhibits.pdf'), 'Anna’s passport, turned');
    const { ino, mtimeMs } = statSync(join(folder, 'signed.pdf'));
    expect(await place(folder, papers('Béla', bela), true)).toEqual(placed(['exhibits.pdf'], ['signed.pdf']));
    expect(textsIn(folder)).toEqual({ ...bela, 'signed.pdf': 'with ink' });
    expect(statSync(join(folder, 'signed.pdf'))).toMatchObject({ ino, mtimeMs });
  });

  test('that somebody changed, and names that somebody has, are told one by one', async () => {
    const folder = join(emptyFolder(), 'papers');
    await place(folder, papers('Anna', anna));
    writeFileSync(join(folder, 'read-me.txt'), 'read, with a remark');
    rmSync(join(folder, 'form.pdf'));
    expect(await place(folder, papers('Anna', anna))).toEqual(misplaced('changed', ['read-me.txt']));
    writeFileSync(join(folder, 'dates.ics'), 'mine');
    expect(await place(folder, papers('Anna', bela))).toEqual(misplaced('taken', ['dates.ics']));
    expect(await place(folder, papers('Anna', bela), true)).toEqual(placed(['exhibits.pdf']));
    expect(textsIn(folder)).toEqual(bela);
  });

  test('never take the place of a folder', async () => {
    const folder = join(emptyFolder(), 'papers');
    mkdirSync(join(folder, 'form.pdf'), { recursive: true });
    expect(await place(folder, papers('Anna', anna), true)).toEqual(misplaced('taken', ['form.pdf']));
  });

  test('go into a folder of somebody’s own, which stays the folder it is', async () => {
    const folder = join(emptyFolder(), 'mine');
    mkdirSync(join(folder, 'scans'), { recursive: true });
    writeFileSync(join(folder, 'case.json'), '{}');
    const { ino } = statSync(folder);
    const left = ['case.json', 'scans'];
    expect(await place(folder, papers('Anna', anna))).toEqual(placed([], left));
    expect(await place(folder, papers('Béla', bela), true)).toEqual(placed(['exhibits.pdf'], left));
    expect(textsIn(folder)).toEqual({ ...bela, 'case.json': '{}', 'scans/': '' });
    expect(statSync(folder).ino).toBe(ino);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual(['.case-assist.json']);
  });

  test('go into the folder that one is in, which stays the folder it is', async () => {
    const folder = join(emptyFolder(), 'here');
    mkdirSync(folder);
    const { ino } = statSync(folder);
    const before = process.cwd;
    process.cwd = () => folder;
    try {
      await place('.', papers('Anna', anna));
      await place(folder, papers('Anna', bela));
    } finally {
      process.cwd = before;
    }
    expect(textsIn(folder)).toEqual(bela);
    expect(statSync(folder).ino).toBe(ino);
  });

  test('keep the permissions of a folder that was empty', async () => {
    const folder = join(emptyFolder(), 'papers');
    mkdirSync(folder, { mode: 0o750 });
    await place(folder, papers('Anna', anna));
    await place(folder, papers('Anna', bela));
    expect(statSync(folder).mode & 0o777).toBe(0o750);
  });

  test('follow no link in it: neither one with a name of theirs, nor one in the place of their list', async () => {
    const parent = emptyFolder();
    const folder = join(parent, 'papers');
    const mine = { 'list.json': '', 'passport.pdf': 'mine', 'inside/': '', 'inside/more.txt': 'mine' };
    await place(folder, papers('Anna', anna));
    mkdirSync(join(parent, 'mine', 'inside'), { recursive: true });
    writeFileSync(join(parent, 'mine', 'inside', 'more.txt'), 'mine');
    writeFileSync(join(parent, 'mine', 'passport.pdf'), 'mine');
    writeFileSync(join(parent, 'mine', 'list.json'), '');
    rmSync(join(folder, 'exhibits.pdf'));
    rmSync(join(folder, 'form.pdf'));
    symlinkSync('../mine/passport.pdf', join(folder, 'exhibits.pdf'));
    symlinkSync('../mine/inside', join(folder, 'form.pdf'));
    await place(folder, papers('Béla', bela), true);
    expect(textsIn(join(parent, 'mine'))).toEqual(mine);
    expect(textsIn(folder)).toEqual(bela);
    // A list elsewhere, which names a page of somebody's.
    const list = JSON.parse(readFileSync(join(folder, '.case-assist.json'), 'utf8'));
    const files = [...list.files, { kind: 'packet', name: 'signed.pdf', sha256: '' }];
    writeFileSync(join(parent, 'mine', 'list.json'), JSON.stringify({ ...list, files }));
    writeFileSync(join(folder, 'signed.pdf'), 'with ink');
    rmSync(join(folder, '.case-assist.json'));
    symlinkSync('../mine/list.json', join(folder, '.case-assist.json'));
    const before = textsIn(join(parent, 'mine'));
    await place(folder, papers('Anna', anna), true);
    expect(textsIn(join(parent, 'mine'))).toEqual(before);
    expect(lstatSync(join(folder, '.case-assist.json')).isFile()).toBe(true);
    expect(readFileSync(join(folder, 'signed.pdf'), 'utf8')).toBe('with ink');
  });

  test('a list that was written by hand leads nowhere else', async () => {
    const parent = emptyFolder();
    const folder = join(parent, 'papers');
    await place(folder, papers('Anna', anna));
    writeFileSync(join(parent, 'mine.txt'), 'mine');
    const path = join(folder, '.case-assist.json');
    const list = JSON.parse(readFileSync(path, 'utf8'));
    const names = ['../mine.txt', '..', '.', '/etc/hostname', join(parent, 'mine.txt'), 7, null];
    const files = names.map((name) => ({ kind: 'packet', name, sha256: '' }));
    for (const text of [JSON.stringify({ ...list, files }), 'no list', '{"papers":1}', '[]', 'null']) {
      writeFileSync(path, text);
      expect((await place(folder, papers('Béla', bela), true)).did).toBe('placed');
      expect(readFileSync(join(parent, 'mine.txt'), 'utf8')).toBe('mine');
    }
  });

  test('a link to a folder is followed, as the folder that was named', async () => {
    const parent = emptyFolder();
    symlinkSync('elsewhere', join(parent, 'papers'));
    await place(join(parent, 'papers'), papers('Anna', anna));
    expect(lstatSync(join(parent, 'papers')).isSymbolicLink()).toBe(true);
    expect(textsIn(join(parent, 'elsewhere'))).toEqual(anna);
  });

  test('the folder of a batch, and a packet in it, belong to the batch', async () => {
    const batch = join(emptyFolder(), 'out');
    const held = await holdFolder(batch, words, quickDisk);
    const files = [{ name: 'form.pdf', bytes: bytes('row 1') }];
    await put(held, [
      { file: 'row-1', key: 'k', sha256: 'x', files, replace: false },
      unitFile('a.pdf', 'A'),
    ]);
    held.release();
    for (const folder of [batch, join(batch, 'row-1')])
      expect(await place(folder, papers('Anna', anna), true)).toEqual(misplaced('batch'));
    expect(await place(join(batch, 'free'), papers('Anna', anna))).toEqual(placed());
  });

  test('two runs at once: each waits for the other, or is told', async () => {
    const folder = join(emptyFolder(), 'papers');
    const runs = await Promise.allSettled(
      Array.from({ length: 12 }, (_, n) => place(folder, papers('Anna', { ...anna, 'form.pdf': String(n) }))),
    );
    for (const run of runs) if (run.status === 'rejected') expect(run.reason).toBeInstanceOf(LockedError);
    expect(runs.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(Object.keys(textsIn(folder))).toEqual(Object.keys(anna).sort());
    expect(readdirSync(join(folder, '..'))).toEqual(['papers']);
  });
});

describe.each(sceneNames)('%s', (name) => {
  // Every call has its turn before a release.
  test('a disk that is full at some call: all as before or complete, and nothing left', () =>
    failAtEachCall(name, 'ENOSPC', 5));

  test('killed at some call: no half papers, and the next run sweeps', () => killAtEachCall(name, 3));
});
