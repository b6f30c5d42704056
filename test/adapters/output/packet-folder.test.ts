import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdFolder } from '../../../src/adapters/output/batch-folder.ts';
import type { Disk } from '../../../src/adapters/output/disk.ts';
import { failures as words } from '../../../src/content/messages/en/failures.ts';
import type { ClaimedPacket, LockedFolder } from '../../../src/core/output-folder.ts';
import { folderMark, listOfFiles } from '../../../src/core/output-folder.ts';
import { sampled } from '../../effort.ts';
import { emptyFolder } from '../../run-program.ts';
import { faultyDisk, quickDisk } from './faulty-disk.ts';
import { bytes, file, own, put, sha256, temporaries } from './folder-parts.ts';

type Texts = Readonly<Record<string, string>>;
const digestOf = (texts: Texts): string =>
  folderMark +
  sha256(listOfFiles(new Map(Object.entries(texts).map(([name, text]) => [name, sha256(text)]))));
const packet = (file: string, texts: Texts, replace = false): ClaimedPacket => ({
  file,
  key: `key of ${JSON.stringify(texts)}`,
  sha256: digestOf(texts),
  told: { warnings: ['It is so.'], lacks: [{ path: 'documents', found: 'nothing', wanted: 'a notice' }] },
  files: Object.entries(texts).map(([name, text]) => ({ name, bytes: bytes(text) })),
  replace,
});
const textsIn = (folder: string): Texts =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
const held = (path = emptyFolder(), by?: Disk) => holdFolder(path, words.files, by);

const [one, two] = [
  { 'form.pdf': 'A', 'read-me.txt': 'read' },
  { 'form.pdf': 'B', 'dates.ics': 'dates' },
];

describe('a packet in the folder of a batch', () => {
  test('is there as a whole, for its owner alone, and is claimed', async () => {
    const folder = await held();
    expect(await put(folder, [packet('p', one), file('f.pdf', 'F')])).toEqual([]);
    expect(textsIn(join(folder.path, 'p'))).toEqual(one);
    expect(statSync(join(folder.path, 'p')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder.path, 'p', 'form.pdf')).mode & 0o777).toBe(0o600);
    expect(folder.digest('p')).toBe(digestOf(one));
    expect(folder.digest('p/form.pdf')).toBe(sha256('A'));
    expect(folder.journal().claims.get('p')).toEqual([
      { key: packet('p', one).key, sha256: digestOf(one), told: packet('p', one).told },
    ]);
    expect(temporaries(folder.path)).toEqual([]);
    folder.release();
  });

  test('takes the place of the one before, and nothing of that is left', async () => {
    const folder = await held();
    await put(folder, [packet('p', one)]);
    await put(folder, [packet('p', two, true)]);
    expect(textsIn(join(folder.path, 'p'))).toEqual(two);
    expect(temporaries(folder.path)).toEqual([]);
    folder.release();
  });

  test('takes the place of a form, and a form that of a packet', async () => {
    const folder = await held();
    await put(folder, [packet('a', one), file('b', 'B')]);
    await put(folder, [file('a', 'A', true), packet('b', two, true)]);
    expect(readFileSync(join(folder.path, 'a'), 'utf8')).toBe('A');
    expect(textsIn(join(folder.path, 'b'))).toEqual(two);
    expect(temporaries(folder.path)).toEqual([]);
    folder.release();
  });

  test('is taken away as a whole; a link in its place is, and not what it leads to', async () => {
    const folder = await held();
    await put(folder, [packet('p', one), packet('q', one)]);
    folder.remove('p');
    expect(existsSync(join(folder.path, 'p'))).toBe(false);
    const mine = join(emptyFolder(), 'mine');
    renameSync(join(folder.path, 'q'), mine);
    symlinkSync(mine, join(folder.path, 'q'));
    folder.remove('q');
    expect(readdirSync(folder.path)).toEqual(['.case-assist']);
    expect(textsIn(mine)).toEqual(one);
    expect(temporaries(folder.path)).toEqual([]);
    folder.release();
  });

  test.each<readonly [string, (path: string) => unknown]>([
    ['a file', (path) => writeFileSync(path, 'mine')],
    ['a folder with something in it', (path) => mkdirSync(join(path, 'x'), { recursive: true })],
    ['an empty folder', (path) => mkdirSync(path)],
    ['a link to nowhere', (path) => symlinkSync('nowhere', path)],
  ])('leaves %s that has its name', async (_, stand) => {
    const folder = await held();
    stand(join(folder.path, 'p'));
    const before = execFileSync('ls', ['-lR', folder.path], { encoding: 'utf8' });
    expect(await put(folder, [packet('p', one), packet('q', two)])).toEqual(['p']);
    expect(textsIn(join(folder.path, 'q'))).toEqual(two);
    rmSync(join(folder.path, 'q'), { recursive: true });
    expect(execFileSync('ls', ['-lR', folder.path], { encoding: 'utf8' })).toBe(before);
    expect(temporaries(folder.path)).toEqual([]);
    folder.release();
  });

  test('what a run that was cut off left of one is swept away', async () => {
    const path = emptyFolder();
    mkdirSync(join(own(path), '0123456789abcdef.tmp'), { recursive: true });
    writeFileSync(join(own(path), '0123456789abcdef.tmp', 'form.pdf'), 'half');
    const folder = await held(path);
    expect(temporaries(path)).toEqual([]);
    folder.release();
  });
});

describe('the digest of a folder', () => {
  const spoiled = async (spoil: (path: string) => unknown) => {
    const folder = await held();
    await put(folder, [packet('p', one)]);
    spoil(join(folder.path, 'p'));
    const digest = folder.digest('p');
    folder.release();
    return digest;
  };

  test.each<readonly [string, (path: string) => unknown]>([
    ['a file is changed', (path) => appendFileSync(join(path, 'form.pdf'), 'x')],
    ['a file is gone', (path) => rmSync(join(path, 'form.pdf'))],
    ['a file has another name', (path) => renameSync(join(path, 'form.pdf'), join(path, 'mine.pdf'))],
    ['a file is added', (path) => writeFileSync(join(path, 'mine.txt'), '')],
  ])('is another one when %s', async (_, spoil) => {
    const digest = await spoiled(spoil);
    expect(digest).toMatch(/^files:[0-9a-f]{64}$/);
    expect(digest).not.toBe(digestOf(one));
  });

  test.each(['.DS_Store', 'Thumbs.db', 'desktop.ini'])('does not count %s', async (name) =>
    expect(await spoiled((path) => writeFileSync(join(path, name), 'x'))).toBe(digestOf(one)),
  );

  test.each<readonly [string, (path: string) => unknown]>([
    ['a folder', (path) => mkdirSync(join(path, 'deeper'))],
    ['a folder with such a name', (path) => mkdirSync(join(path, '.DS_Store'))],
    ['a link to a file', (path) => symlinkSync('form.pdf', join(path, 'link'))],
    ['a link to nowhere', (path) => symlinkSync('nowhere', join(path, 'link'))],
    ['a pipe', (path) => execFileSync('mkfifo', [join(path, 'pipe')])],
  ])('is none when %s is in it', async (_, spoil) => expect(await spoiled(spoil)).toBe(''));

  test('is none of a link to it, nor of the program’s own folder', async () => {
    const folder = await held();
    await put(folder, [packet('p', one)]);
    symlinkSync('p', join(folder.path, 'link'));
    expect(folder.digest('link')).toBe('');
    expect(folder.digest('.case-assist')).toBe('');
    folder.release();
  });
});

/** What a batch does: keeps `k`, replaces `r`, makes `n`, takes `g` away. */
const before: Readonly<Record<string, Texts>> = { k: one, r: one, g: one };
const after: Readonly<Record<string, Texts>> = { k: one, r: two, n: two };

async function begun(): Promise<string> {
  const path = join(emptyFolder(), 'packets');
  const folder = await held(path, quickDisk);
  await put(
    folder,
    Object.entries(before).map(([name, texts]) => packet(name, texts)),
  );
  folder.release();
  return path;
}

async function batch(path: string, by: Disk): Promise<void> {
  let folder: LockedFolder | undefined;
  try {
    folder = await held(path, by);
    const { claims } = folder.journal();
    const ours = (name: string, digest: string | undefined) =>
      claims.get(name)?.some((claim) => claim.sha256 === digest) === true;
    const wanted: ClaimedPacket[] = [];
    let left = false;
    const journal = folder.newJournal({ table: 'T', shard: null });
    for (const [name, texts] of Object.entries(after)) {
      const there = folder.digest(name);
      const made = packet(name, texts, there !== undefined);
      journal.claim(made);
      if (there === made.sha256) continue;
      // What cannot be read just now, or be known for its own, it leaves.
      if (there === undefined || ours(name, there)) wanted.push(made);
      else left = true;
    }
    if ((await put(folder, wanted)).length > 0) left = true;
    const gone = folder.digest('g');
    if (gone !== undefined && ours('g', gone)) folder.remove('g');
    else if (gone !== undefined) left = true;
    if (left) journal.drop();
    else journal.keep();
  } finally {
    folder?.release();
  }
}

/** Every packet under its name is the old one whole or the new one whole. */
function whole(path: string, told: string): void {
  expect(readdirSync(path), told).toEqual(expect.arrayContaining(['k', 'r']));
  for (const name of readdirSync(path).filter((each) => each !== '.case-assist'))
    expect([before[name], after[name]], told).toContainEqual(textsIn(join(path, name)));
}

/** One of each kind; that what is there is not there no disk says. */
const codes = ['ENOSPC', 'EIO', 'EACCES', 'EEXIST', 'EPERM'] as const;

describe('a disk that fails while packets are written', () => {
  // Each code begins elsewhere, so that all calls have their turn with some of them.
  const step = sampled(5, 1);
  test.each(codes.map((code, at) => [code, 1 + (at % step)] as const))(
    'calls that fail with %s, from the %i. on: no packet is half there, and the next run heals',
    async (code, first) => {
      let reached = 0;
      for (let at = first; reached === at - step || at === first; at += step) {
        const told = `call ${at}`;
        const path = await begun();
        const faulty = faultyDisk(at, code, false);
        const failure = await batch(path, faulty).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (faulty.calls() >= at) reached = at;
        if (failure !== undefined) expect(failure, told).toHaveProperty('exitCode', 6);
        whole(path, told);
        for (const name of readdirSync(path).length > 0 ? readdirSync(own(path)) : [])
          if (name.startsWith('lock-')) rmSync(join(own(path), name));
        await batch(path, quickDisk);
        expect(readdirSync(path).sort(), told).toEqual(['.case-assist', 'k', 'n', 'r']);
        for (const [name, texts] of Object.entries(after))
          expect(textsIn(join(path, name)), told).toEqual(texts);
        expect(readdirSync(own(path)), told).toEqual(['journal.jsonl']);
      }
      expect(reached).toBeGreaterThan(80);
    },
  );
});
