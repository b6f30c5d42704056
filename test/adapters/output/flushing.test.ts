import * as fs from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdFolder } from '../../../src/adapters/output/batch-folder.ts';
import { type Disk, disk } from '../../../src/adapters/output/disk.ts';
import { placePapers } from '../../../src/adapters/output/papers.ts';
import { writeFile, writeWholeFolder } from '../../../src/adapters/output/write.ts';
import { emptyFolder } from '../../run-program.ts';
import { bytes, put, file as unitFile } from './folder-parts.ts';
import { anna, bela, news, papers, words } from './papers-scenes.ts';

/**
 * A disk that keeps in mind what a loss of power would take: bytes that were written, and names that were given, since the
 * file or the folder was last flushed. What gets a name must have nothing of that in it.
 */
function mindfulDisk() {
  const unflushed = new Set<number>();
  const renamed = new Set<number>();
  const faults: string[] = [];
  const inode = (path: string): number => fs.lstatSync(path).ino;
  const flushed = (file: number): void => {
    for (const lost of [unflushed, renamed]) lost.delete(fs.fstatSync(file).ino);
  };
  const lostIn = (path: string): readonly string[] => {
    const entry = fs.lstatSync(path);
    const own = unflushed.has(entry.ino) || renamed.has(entry.ino) ? [path] : [];
    if (!entry.isDirectory()) return own;
    return [...own, ...fs.readdirSync(path).flatMap((name) => lostIn(join(path, name)))];
  };
  const named =
    (give: (from: string, to: string) => void) =>
    (from: string, to: string): void => {
      for (const path of lostIn(from)) faults.push(`${path} is not flushed when it becomes ${to}`);
      give(from, to);
      renamed.add(inode(dirname(to)));
    };
  const by = {
    ...disk,
    mkdirSync: (path: string, how: fs.MakeDirectoryOptions) => {
      fs.mkdirSync(path, how);
      renamed.add(inode(dirname(path)));
    },
    openSync: (path: string, flags: fs.OpenMode, mode?: fs.Mode) => {
      const isNew = !fs.existsSync(path);
      const file = fs.openSync(path, flags, mode);
      if (isNew) renamed.add(inode(dirname(path)));
      return file;
    },
    writeSync: (file: number, ...rest: [Uint8Array, number, number]) => {
      unflushed.add(fs.fstatSync(file).ino);
      return fs.writeSync(file, ...rest);
    },
    fsyncSync: flushed,
    fsync: (file: number, done: (error: null) => void) => {
      flushed(file);
      setImmediate(done, null);
    },
    renameSync: named(fs.renameSync),
    linkSync: named(fs.linkSync),
  } as unknown as Disk;
  return { by, faults, lostIn };
}

const texts = (of: Readonly<Record<string, string>>) =>
  Object.entries(of).map(([name, text]) => ({ name, bytes: bytes(text) }));
const packet = (file: string, of: Readonly<Record<string, string>>, replace = false) => ({
  file,
  key: 'k',
  sha256: 'files:0',
  files: texts(of),
  replace,
});

/** What is written into a folder, once for what is not there yet and again for what is replaced. */
const writers: Readonly<Record<string, (here: string, by: Disk) => Promise<void>>> = {
  'a file': async (here, by) => {
    for (const text of ['one', 'another'])
      await writeFile(join(here, 'form.pdf'), bytes(text), { overwrite: true, words, by });
  },
  'a file in folders that lack': async (here, by) =>
    writeFile(join(here, 'a', 'b', 'form.pdf'), bytes('one'), { overwrite: false, words, by }),
  'a folder': async (here, by) => {
    for (const content of [anna, bela])
      await writeWholeFolder(join(here, 'papers'), texts(content), { overwrite: true, words, by });
  },
  'papers of one case, then of another, then beside them': async (here, by) => {
    for (const each of [papers('Anna', anna), papers('Béla', bela), papers('Béla', news, 'update')])
      await placePapers(join(here, 'papers'), each, { words, by, overwrite: true });
  },
  'papers in a folder with a folder of somebody': async (here, by) => {
    fs.mkdirSync(join(here, 'papers', 'mine'), { recursive: true });
    for (const content of [anna, bela])
      await placePapers(join(here, 'papers'), papers('Anna', content), { words, by, overwrite: true });
  },
  'the forms and packets of a batch': async (here, by) => {
    const folder = await holdFolder(here, words, by);
    await put(folder, [unitFile('a.pdf', 'A'), packet('p', anna)]);
    await put(folder, [unitFile('a.pdf', 'B', true), packet('p', bela, true)]);
    folder.release();
  },
  'the reports of a batch': async (here, by) => {
    const folder = await holdFolder(here, words, by);
    for (const text of ['one', 'another']) {
      const report = folder.grow('report.csv');
      report.write(text);
      report.keep();
    }
    folder.release();
  },
};

describe('what has its name outlives a loss of power, with all its bytes, when the program goes on:', () => {
  test.each(Object.entries(writers))('%s', async (_, write) => {
    const here = emptyFolder();
    const { by, faults, lostIn } = mindfulDisk();
    await write(here, by);
    expect(faults).toEqual([]);
    // The program's own folder is there for a while; what is in it is looked at.
    const own = join(here, '.case-assist');
    expect(lostIn(here).filter((path) => path !== own)).toEqual([]);
  });
});
