import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BatchWays as Flags } from '../../../src/app/batch/ways.ts';
import { sampled } from '../../effort.ts';
import { makeDocument } from '../../packet/exhibits/make-files.ts';
import { packetPlace, putScans, withDocuments } from './packets.ts';
import { runBatch } from './run-batch.ts';
import { contentOf, csvOf, filesIn, randomFrom, rowsOf } from './table.ts';

const form = 'request-sheet.pdf';
const rows = withDocuments(
  rowsOf(4),
  (at) => [['scans/notice.pdf'], ['scans/photo.jpg'], ['gone.pdf'], []][at] ?? [],
);
const ids = ['C-000000', 'C-000001', 'C-000002', 'C-000003'];

async function place() {
  const given = packetPlace(rows);
  await putScans(given.here);
  const { out } = given;
  const rowsIn = () =>
    readFileSync(join(out, 'report.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  const verdicts = () => rowsIn().map(({ verdict }) => verdict);
  const packets = () =>
    [...new Set([...filesIn(out).keys()].filter((name) => /^[^.].*\//.test(name)))].map(
      (name) => name.split('/')[0],
    );
  const names = () => [...new Set(packets())].sort();
  /** The packets of which a file was written since. */
  const writtenSince = (before: ReturnType<typeof filesIn>) => {
    const changed = [...filesIn(out)].filter(([name, { inode }]) => before.get(name)?.inode !== inode);
    return [
      ...new Set(changed.flatMap(([name]) => (/^[^.].*\//.test(name) ? [name.split('/')[0]] : []))),
    ].sort();
  };
  return { ...given, rowsIn, verdicts, names, writtenSince };
}

describe('run again', () => {
  test.each<readonly [string, Partial<Flags>]>([
    ['as it is', {}],
    ['with threads', { workers: '2' }],
    ['--anyway', { anyway: true }],
    ['--force', { force: true }],
    ['--shard', { shard: '1/2' }],
    ['--json', { json: true }],
  ])('nothing changes: %s', async (_, how) => {
    const { here, run } = await place();
    const first = await run(how);
    const before = filesIn(here);
    expect(await run(how)).toEqual(first);
    expect(filesIn(here)).toEqual(before);
  });

  test.each<readonly [string, (here: string) => Promise<void> | void, number]>([
    [
      'a document says something else',
      async (here) => writeFileSync(join(here, 'scans', 'notice.pdf'), await makeDocument({ pages: 1 })),
      0,
    ],
    ['a document is gone', (here) => rmSync(join(here, 'scans', 'photo.jpg')), 1],
    [
      'a document is there now',
      async (here) => writeFileSync(join(here, 'gone.pdf'), await makeDocument()),
      2,
    ],
  ])('%s: that packet alone is made anew', async (_, change, at) => {
    const { here, out, run, writtenSince } = await place();
    await run();
    const before = filesIn(out);
    await change(here);
    expect((await run()).code).toBe(0);
    expect(writtenSince(before)).toEqual([ids[at]]);
    const now = contentOf(out);
    await run({ out: join(here, 'fresh') });
    expect(now).toEqual(contentOf(join(here, 'fresh')));
  });

  test('a table that was moved with its documents makes nothing anew', async () => {
    const { here, out, run, writtenSince } = await place();
    await run();
    const before = filesIn(out);
    mkdirSync(join(here, 'elsewhere'));
    for (const name of ['scans', 'cases.csv']) renameSync(join(here, name), join(here, 'elsewhere', name));
    const asked = { out, packet: true, quiet: true };
    expect((await runBatch(join(here, 'elsewhere', 'cases.csv'), asked)).code).toBe(0);
    expect(writtenSince(before)).toEqual([]);
  });

  test.each<readonly [string, (folder: string) => unknown]>([
    ['a file was changed', (folder) => appendFileSync(join(folder, 'read-me.txt'), 'a remark')],
    ['a file was taken out', (folder) => rmSync(join(folder, 'dates.ics'))],
    ['a file was laid in', (folder) => writeFileSync(join(folder, 'mine.txt'), 'mine')],
  ])('%s by somebody: that row is bad however often, and --force replaces it', async (_, spoil) => {
    const { out, run, verdicts, rowsIn, writtenSince } = await place();
    await run();
    const right = contentOf(out);
    spoil(join(out, 'C-000001'));
    const spoiled = contentOf(join(out, 'C-000001'));
    const before = filesIn(out);
    for (let again = 0; again < 3; again += 1) {
      const { code, err } = await run();
      expect([code, err]).toEqual([3, '']);
      expect(verdicts()).toEqual(['ready', 'bad', 'ready', 'ready']);
      expect(rowsIn()[1].problems[0].text).toMatch(
        /^Found a folder C-000001 in the output folder in which something was changed.*; wanted: .*--force/,
      );
      expect(contentOf(join(out, 'C-000001'))).toEqual(spoiled);
    }
    expect(writtenSince(before)).toEqual([]);
    expect((await run({ force: true })).code).toBe(0);
    expect(writtenSince(before)).toEqual(['C-000001']);
    expect(contentOf(out)).toEqual(right);
  });

  test('what a system lays into a folder changes nothing', async () => {
    const { out, run, verdicts, writtenSince } = await place();
    await run();
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini'])
      writeFileSync(join(out, 'C-000001', name), 'x');
    const before = filesIn(out);
    expect((await run()).code).toBe(0);
    expect(verdicts()).toEqual(Array(4).fill('ready'));
    expect(writtenSince(before)).toEqual([]);
  });

  test('a packet that is gone is made again, and one whose row is gone is taken away', async () => {
    const { out, put, run, names } = await place();
    await run();
    const right = contentOf(out);
    rmSync(join(out, 'C-000002'), { recursive: true });
    expect((await run()).code).toBe(0);
    expect(contentOf(out)).toEqual(right);
    put(rows.slice(1));
    const { out: said } = await run({ quiet: false, removeGone: true });
    expect(said).toContain('Packets: 0 written, 3 kept unchanged, 1 removed.');
    expect(names()).toEqual(ids.slice(1));
    expect(existsSync(join(out, 'C-000000'))).toBe(false);
  });

  test('one that somebody changed outlives its row, and is named', async () => {
    const { out, put, run, names } = await place();
    await run();
    appendFileSync(join(out, 'C-000001', form), 'a remark');
    put(rows.filter((_, at) => at !== 1 && at !== 2));
    const { code, err } = await run({ removeGone: true });
    expect(code).toBe(0);
    expect(err).toContain('left where it is:\n  C-000001\n');
    expect(names()).toEqual(['C-000000', 'C-000001', 'C-000003']);
  });

  test('without --packet the packets give way to forms, and the other way round', async () => {
    const { here, out, put, run } = await place();
    // The name of one packet is that of the form of another row.
    const both = [
      ...rows,
      ...withDocuments(rowsOf(5), () => [])
        .slice(4)
        .map((row) => ({ ...row, id: 'C-000000.pdf' })),
    ];
    put(both);
    await run({ out: join(here, 'packets') });
    await run({ out: join(here, 'forms'), packet: false });
    const [packets, forms] = [contentOf(join(here, 'packets')), contentOf(join(here, 'forms'))];
    expect(Object.keys(packets)).toContain(`C-000000.pdf/${form}`);
    expect(Object.keys(forms)).toContain('C-000000.pdf');
    for (let again = 0; again < 2; again += 1) {
      expect((await run()).code).toBe(0);
      expect(contentOf(out)).toEqual(packets);
      expect((await run({ packet: false })).code).toBe(0);
      expect(contentOf(out)).toEqual(forms);
    }
  });
});

describe('what is not the batch’s own', () => {
  test('a folder of somebody is never replaced, with --force neither', async () => {
    const { out, run, verdicts, rowsIn } = await place();
    mkdirSync(join(out, 'C-000001'), { recursive: true });
    writeFileSync(join(out, 'C-000001', 'evidence.pdf'), 'mine');
    writeFileSync(join(out, 'C-000002'), 'mine');
    mkdirSync(join(out, 'C-000003'));
    for (const force of [false, true, true]) {
      expect((await run({ force })).code).toBe(3);
      expect(verdicts()).toEqual(['ready', 'bad', 'bad', 'bad']);
      expect(rowsIn()[1].problems[0].text).toMatch(
        /^Found C-000001 in the output folder, which this batch did not make as it is now; /,
      );
      expect(readFileSync(join(out, 'C-000001', 'evidence.pdf'), 'utf8')).toBe('mine');
      expect(readFileSync(join(out, 'C-000002'), 'utf8')).toBe('mine');
    }
  });

  test('a link in the place of a packet, or in it, is left with what it leads to', async () => {
    const { here, out, run, verdicts } = await place();
    await run();
    const mine = join(here, 'mine');
    renameSync(join(out, 'C-000000'), mine);
    symlinkSync(mine, join(out, 'C-000000'));
    rmSync(join(out, 'C-000001', form));
    symlinkSync(join(mine, form), join(out, 'C-000001', form));
    mkdirSync(join(out, 'C-000002', 'deeper'));
    writeFileSync(join(out, 'C-000002', 'deeper', 'mine.txt'), 'mine');
    const before = contentOf(mine);
    for (const force of [false, true]) {
      expect((await run({ force })).code).toBe(3);
      expect(verdicts()).toEqual(['bad', 'bad', 'bad', 'ready']);
    }
    expect(contentOf(mine)).toEqual(before);
    expect(readFileSync(join(out, 'C-000002', 'deeper', 'mine.txt'), 'utf8')).toBe('mine');
  });

  test('a journal that somebody wrote takes nothing away that is not in the folder, nor through a link', async () => {
    const { here, out, put, run } = await place();
    await run();
    const mine = join(here, 'mine');
    mkdirSync(mine);
    writeFileSync(join(mine, 'a.txt'), 'mine');
    symlinkSync(mine, join(out, 'link'));
    const journal = join(out, '.case-assist', 'journal.jsonl');
    const claims = readFileSync(journal, 'utf8').split('\n');
    // The digest of that folder, as a run would claim it of one of its own.
    const sha256 = /"sha256":"(files:[0-9a-f]+)"/.exec(
      claims.find((line) => line.includes('C-000003')) ?? '',
    )?.[1];
    renameSync(join(out, 'C-000003'), join(here, 'C-000003'));
    symlinkSync(join(here, 'C-000003'), join(out, 'other'));
    const before = contentOf(join(here, 'C-000003'));
    for (const file of [
      '../mine',
      '../C-000003',
      '..',
      '.',
      'link',
      'other',
      'x/../../C-000003',
      '.case-assist',
    ])
      appendFileSync(
        journal,
        `${JSON.stringify({ file, key: 'k', sha256, told: { warnings: ['x'], lacks: [] } })}\n`,
      );
    put(rows.slice(0, 2));
    expect((await run()).code).toBe(0);
    expect(contentOf(join(here, 'C-000003'))).toEqual(before);
    expect(readFileSync(join(mine, 'a.txt'), 'utf8')).toBe('mine');
    expect(existsSync(join(out, 'link', 'a.txt'))).toBe(true);
    expect(existsSync(join(out, 'other', form))).toBe(true);
    expect(existsSync(journal)).toBe(true);
  });
});

test('after each of many edits the folder is as a fresh run makes it', async () => {
  const { here, out, put, run } = packetPlace();
  await putScans(here);
  const next = randomFrom(11);
  const files = ['scans/notice.pdf', 'scans/photo.jpg', 'gone.pdf', ''];
  const ways: readonly Partial<Flags>[] = [
    {},
    { packet: false },
    { flatten: true },
    { anyway: true },
    { nameTemplate: '{row}' },
  ];
  let asked: Partial<Flags> = {};
  for (let edit = 0; edit < sampled(9, 40); edit += 1) {
    const picked = rowsOf(8, true).filter(() => next(4) > 0);
    const now = withDocuments(picked.length === 0 ? rowsOf(1) : picked, () => [
      next(3) === 0 ? (files[next(4)] ?? '') : '',
    ]);
    put(now.map((row) => (next(6) === 0 ? { ...row, 'person.aNumber': '12' } : row)));
    if (next(4) === 0) asked = ways[next(ways.length)] ?? {};
    const { code, err } = await run({ ...asked, removeGone: true });
    const fresh = await run({ ...asked, out: join(here, 'fresh') });
    expect([edit, code, err]).toEqual([edit, fresh.code, '']);
    expect(contentOf(out), `edit ${edit} ${csvOf(now).length}`).toEqual(contentOf(join(here, 'fresh')));
    rmSync(join(here, 'fresh'), { recursive: true });
  }
});
