import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BatchWays as Flags } from '../../../src/app/batch/ways.ts';
import { bombs } from '../../form/template/bombs.ts';
import { confirmIn } from '../../form/template/confirm-map.ts';
import { makePng } from '../../packet/exhibits/make-files.ts';
import { emptyFolder, runProgram } from '../../run-program.ts';
import { readyCase as ready } from '../ready-case.ts';
import { packetPlace, putScans, withDocuments } from './packets.ts';
import { printed } from './printed.ts';
import { notesOf, runBatch } from './run-batch.ts';
import { contentOf, csvOf, filesIn, randomFrom, rowsOf } from './table.ts';

const day = ['--as-of', '2026-11-22'];

const papers = [
  { kind: 'receipt-notice', file: 'scans/notice.pdf' },
  { kind: 'other', file: 'scans/photo.jpg', note: 'The letter' },
];
const cases = {
  online: ready,
  email: { ...ready, submission: { channel: 'email' }, documents: papers },
  mail: {
    ...ready,
    submission: { channel: 'mail' },
    documents: [papers[1], { kind: 'g-28', file: 'no.pdf' }],
  },
  protected: { ...ready, person: { ...ready.person, protection: ['u'], addressMatchesUscis: true } },
  early: { ...ready, filings: [{ ...ready.filings[0], caseInquiryDate: '2027-05-02' }] },
};

/** Five cases, each in a file of its own and all in one table, in a folder that nobody is in. */
async function place() {
  const cwd = emptyFolder();
  await putScans(join(cwd, 'in'));
  for (const [name, content] of Object.entries(cases))
    writeFileSync(join(cwd, 'in', `${name}.json`), JSON.stringify(content));
  const rows = Object.entries(cases).map(([id, content]) => ({ id, ...content }));
  writeFileSync(join(cwd, 'in', 'all.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const run = (...args: string[]) => runProgram([...args, ...day], { cwd });
  return { cwd, run };
}

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();

describe('a packet for each row', () => {
  test.each([[[]], [['--flatten']], [['--anyway', '--letters', '--workers', '0']]])(
    'is what the command packet makes of the same case, byte for byte: %j',
    async (how) => {
      const { cwd, run } = await place();
      const options = how.filter((option) => !/letters|workers|^0$/.test(option));
      const wanted = Object.keys(cases).filter((name) => name !== 'early' || how.includes('--anyway'));
      for (const name of wanted)
        expect((await run('packet', `in/${name}.json`, '--out', `one/${name}`, ...options)).code).toBe(0);
      const { code, stdout, stderr } = await run('batch', 'in/all.jsonl', '--out', 'all', '--packet', ...how);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`Packets: ${wanted.length} written, 0 kept`);
      expect(foldersIn(join(cwd, 'all'))).toEqual([...wanted].sort());
      for (const name of wanted)
        expect([name, contentOf(join(cwd, 'all', name))]).toEqual([name, contentOf(join(cwd, 'one', name))]);
      expect(existsSync(join(cwd, 'all', 'email', 'exhibits.pdf'))).toBe(true);
      const report = linesOf(join(cwd, 'all', 'report.jsonl'));
      const hashes = contentOf(join(cwd, 'all'));
      for (const { id, file, sha256 } of report)
        expect([file, sha256]).toEqual(
          wanted.includes(id) ? [`${id}/request-sheet.pdf`, hashes[`${id}/request-sheet.pdf`]] : [null, null],
        );
    },
  );

  test('of a table from standard input takes documents from the present folder', async () => {
    const { cwd } = await place();
    const input = readFileSync(join(cwd, 'in', 'all.jsonl'), 'utf8');
    const { code } = await runProgram(['batch', '-', '--out', '../out', '--packet', ...day], {
      cwd: join(cwd, 'in'),
      input,
    });
    expect(code).toBe(0);
    expect(existsSync(join(cwd, 'out', 'email', 'exhibits.pdf'))).toBe(true);
  });

  test('tells in the warnings of its row what packet tells, and the same when it is kept', async () => {
    const { cwd, run } = await place();
    const batch = ['batch', 'in/all.jsonl', '--out', 'all', '--packet'];
    await run(...batch);
    const rows = linesOf(join(cwd, 'all', 'report.jsonl'));
    const said = JSON.parse((await run('packet', 'in/mail.json', '--out', 'one', '--json')).stdout);
    const mail = rows.find(({ id }) => id === 'mail');
    for (const { text } of said.cautions) expect(notesOf(mail)).toContain(text);
    expect(said.cautions.length).toBeGreaterThan(0);
    expect(said.exhibits.problems).toHaveLength(1);
    for (const { text } of said.exhibits.problems) expect(notesOf(mail)).toContain(text);
    for (const each of rows.filter(({ id }) => id !== 'mail'))
      expect(notesOf(each).join()).not.toContain('not there');
    const before = contentOf(join(cwd, 'all'));
    expect((await run(...batch)).stdout).toContain('Packets: 0 written, 4 kept');
    expect(contentOf(join(cwd, 'all'))).toEqual(before);
  });

  test('its form is in every report, and the page leads to it', async () => {
    const { here, out, run, put } = packetPlace();
    put(rowsOf(2).map((row, at) => ({ ...row, id: ['Ä & 100%', 'b#2'][at] ?? '' })));
    const { out: json } = await run({ json: true });
    const hashes = contentOf(out);
    for (const line of json.trim().split('\n')) {
      const { file, sha256 } = JSON.parse(line);
      expect(hashes[file]).toBe(sha256);
      for (const name of ['report.csv', 'report.jsonl'])
        expect(readFileSync(join(out, name), 'utf8')).toContain(sha256);
      expect(readFileSync(join(out, 'report.csv'), 'utf8')).toContain(file);
    }
    const page = readFileSync(join(out, 'summary.html'), 'utf8');
    expect(page).toContain('Packets in this folder');
    const links = [...page.matchAll(/href="(\.[^"]+)"/g)].map(([, link = '']) => decodeURIComponent(link));
    expect(links).toEqual(['./Ä & 100%/request-sheet.pdf', './b#2/request-sheet.pdf']);
    for (const link of links) expect(existsSync(join(out, link))).toBe(true);
    expect(existsSync(join(here, 'out', '.case-assist'))).toBe(true);
  });

  test('is made of ready rows alone, of all with --anyway, and of none with --dry-run', async () => {
    const { out, put, run } = packetPlace(rowsOf(10, true));
    await run({ dryRun: true });
    expect(foldersIn(out)).toEqual([]);
    await run();
    const wanted = linesOf(join(out, 'report.jsonl')).filter(({ verdict }) => verdict === 'ready');
    expect(foldersIn(out)).toEqual(wanted.map(({ id }) => id));
    expect(wanted.length).toBeLessThan(10);
    const before = filesIn(out);
    await run({ dryRun: true });
    for (const [name, file] of filesIn(out)) if (name.includes('/0')) expect(before.get(name)).toEqual(file);
    expect(foldersIn(out)).toEqual(wanted.map(({ id }) => id));
    await run({ anyway: true });
    expect(foldersIn(out)).toHaveLength(10);
    put(rowsOf(1));
    await run({ anyway: true, removeGone: true });
    expect(foldersIn(out)).toEqual(['C-000000']);
  });
});

describe('what is wrong with one row stops no other', () => {
  const bomb = (name: string) => {
    const { make, sizes } = bombs[name] ?? { make: () => new Uint8Array(), sizes: [] };
    return make(sizes.at(-1) ?? 0);
  };

  test.each([['0'], ['2']])(
    'a hostile document, one that is no document, a pipe, a folder, letters that cannot be drawn: a warning; %s threads',
    async (workers) => {
      const { here, out, put, run } = packetPlace();
      await putScans(here);
      writeFileSync(join(here, 'deep.pdf'), bomb('a form that is drawn within itself so many times'));
      writeFileSync(join(here, 'big.pdf'), bomb('an object stream of megabytes of blanks, packed twice'));
      writeFileSync(join(here, 'text.pdf'), 'Dear Sir');
      execFileSync('mkfifo', [join(here, 'pipe.pdf')]);
      const files = ['deep.pdf', 'big.pdf', 'text.pdf', 'pipe.pdf', 'scans', '/dev/zero', 'scans/notice.pdf'];
      const rows = withDocuments(rowsOf(10), (at) => [files[at] ?? '', at < 3 ? 'scans/photo.jpg' : '']);
      put(rows.map((row, at) => (at === 8 ? { ...row, 'person.name.family': '王' } : row)));
      const { code, err } = await run({ workers });
      expect([code, err]).toEqual([0, '']);
      const report = linesOf(join(out, 'report.jsonl'));
      expect(report.map(({ verdict }) => verdict)).toEqual(Array(10).fill('ready'));
      const told = report.map(notesOf).map((notes) => notes.filter((text) => text.includes('.file: ')));
      expect(told.map((texts) => texts.length)).toEqual([1, 1, 1, 1, 1, 1, 0, 0, 0, 0]);
      for (const at of [0, 1, 2, 6]) expect(existsSync(join(out, `C-00000${at}`, 'exhibits.pdf'))).toBe(true);
      expect(foldersIn(out)).toHaveLength(10);
      const undrawn = report.map((row) => /Family name: 1 letter in Han/.test(notesOf(row).join(' ')));
      expect(undrawn).toEqual(report.map((_, at) => at === 8));
    },
  );

  test('rows with the name of a report, in any case, and the merged file: bad, and the report is there', async () => {
    const { here, out, put, run } = packetPlace();
    const ids = ['report.csv', 'Summary.HTML', 'print.pdf', 'fine', '.case-assist'];
    put(rowsOf(5).map((row, at) => ({ ...row, id: ids[at] ?? '' })));
    expect((await run({ merge: join(out, 'print.pdf') })).code).toBe(3);
    const report = linesOf(join(out, 'report.jsonl'));
    expect(report.map(({ verdict }) => verdict)).toEqual(['bad', 'bad', 'bad', 'ready', 'ready']);
    expect(report[0].problems[0].text).toMatch(/^Found a name that the batch needs itself; /);
    expect(report[2].problems[0].text).toMatch(/^Found the name that was given with --merge; /);
    expect(foldersIn(out)).toHaveLength(2);
    expect(foldersIn(out).filter((name) => /^case-assist-[0-9a-f]{10}$/.test(name))).toHaveLength(1);
    expect(readdirSync(here).sort()).toEqual(['cases.csv', 'out']);
    // As forms they end in .pdf.
    expect((await run({ packet: false, out: join(here, 'forms') })).code).toBe(0);
  });

  test('ids that differ in case alone: the first has the folder', async () => {
    const { out, put, run } = packetPlace();
    put(['Ana', 'ana', 'Aná'].map((id, at) => ({ ...rowsOf(3)[at], id })));
    expect((await run()).code).toBe(3);
    expect(foldersIn(out)).toEqual(['Ana', 'Aná']);
  });
});

test.each<readonly [string, Partial<Flags>]>([
  ['1', {}],
  ['2', {}],
  ['2', { flatten: true, nameTemplate: '{row} {id}' }],
])('with %s threads every byte is the same: %j', async (workers, how) => {
  const { here, put, run } = packetPlace();
  await putScans(here);
  put(
    withDocuments(rowsOf(20, true), (at) =>
      at % 4 === 0 ? ['scans/notice.pdf', 'scans/photo.jpg'] : at % 4 === 1 ? ['gone.pdf'] : [],
    ),
  );
  const alone = await run({ ...how, json: true, out: join(here, 'alone') });
  const threads = await run({ ...how, json: true, workers });
  expect(threads).toEqual(alone);
  expect(contentOf(join(here, 'out'))).toEqual(contentOf(join(here, 'alone')));
  expect(
    Object.keys(contentOf(join(here, 'out'))).filter((name) => name.endsWith('exhibits.pdf')).length,
  ).toBeGreaterThan(2);
});

test('nothing is merged into the folder of a packet', async () => {
  const { out, run } = packetPlace();
  await run();
  const [packet = ''] = foldersIn(out);
  const merge = join(out, packet, 'print.pdf');
  expect((await run({ merge })).code).toBe(2);
  expect(existsSync(merge)).toBe(false);
  expect((await run({ merge: join(out, 'print.pdf') })).code).toBe(0);
});

test('parts of a table have the packets of the whole, and are joined and merged as it is', async () => {
  const { here, run, put } = packetPlace();
  put(rowsOf(12, true));
  const at = (name: string) => join(here, name);
  await run({ out: at('whole'), merge: at('whole.pdf') });
  const parts = [1, 2, 3].map((part) => at(`p${part}`));
  for (const [part, out] of parts.entries()) await run({ out, shard: `${part + 1}/3` });
  const packetsOf = (folder: string) =>
    Object.entries(contentOf(folder)).filter(([name]) => /^[^.].*\//.test(name));
  expect(Object.fromEntries(parts.flatMap(packetsOf))).toEqual(Object.fromEntries(packetsOf(at('whole'))));
  const joined = await runBatch(undefined, { join: parts, out: at('all'), merge: at('all.pdf') });
  expect(joined.code).toBe(0);
  expect(joined.out).toContain('Packets: ');
  expect(await printed(at('all.pdf'))).toEqual(await printed(at('whole.pdf')));
  const files = linesOf(join(at('all'), 'report.jsonl')).flatMap(({ file }) => file ?? []);
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) expect(existsSync(join(at('all'), file))).toBe(true);
});

test('a part with packets and one with forms are not of one whole', async () => {
  const { here, run, put } = packetPlace();
  put(rowsOf(8));
  const parts = [1, 2].map((part) => join(here, `p${part}`));
  for (const [at, out] of parts.entries()) await run({ out, shard: `${at + 1}/2`, packet: at === 0 });
  const { code, err } = await runBatch(undefined, { join: parts, out: join(here, 'all') });
  expect([code, err]).toEqual([2, expect.stringContaining('other options')]);
});

test('a folder that looks copied elsewhere is warned of once, with packets alone', async () => {
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'Dropbox'));
  writeFileSync(join(cwd, 'cases.csv'), csvOf(rowsOf(3)));
  const batch = (...more: string[]) =>
    runProgram(['batch', 'cases.csv', '--out', 'Dropbox/out', '--quiet', ...day, ...more], { cwd });
  expect((await batch('--packet')).stderr.match(/copied to other devices/g)).toHaveLength(1);
  expect((await batch('--packet', '--json')).stderr.match(/copied to other devices/g)).toHaveLength(1);
  expect((await batch()).stderr).toBe('');
});

test('a kept template and a font of the user’s own serve as they do for packet', async () => {
  const { makeFont } = await import('../../form/make-font.ts');
  const { makeBlank } = await import('../../form/template/blanks.ts');
  const cwd = emptyFolder();
  mkdirSync(join(cwd, 'data'));
  const env = { XDG_DATA_HOME: join(cwd, 'data'), APPDATA: join(cwd, 'data'), HOME: join(cwd, 'data') };
  const run = (...args: string[]) => runProgram([...args, ...day], { cwd, env });
  writeFileSync(
    join(cwd, 'x.pdf'),
    await makeBlank({
      title: 'Notice of Something',
      lines: [[420, 760, 'OMB No. 1615-0105; Expires 05/31/2021', 8]],
      feet: ['Form X-9 01/02/20'],
      fields: [{ name: 'Family', box: [60, 700, 300, 18], label: '1.a. Family Name (Last Name)' }],
    }),
  );
  writeFileSync(join(cwd, 'mine.ttf'), makeFont({ characters: '王小' }));
  expect((await run('template', 'add', 'x.pdf', '--id', 'x')).code).toBe(0);
  confirmIn(join(cwd, 'data', 'case-assist', 'templates', 'x', 'map.json'));
  const content = { ...ready, person: { ...ready.person, name: { family: '王' } } };
  writeFileSync(join(cwd, 'c.json'), JSON.stringify(content));
  writeFileSync(join(cwd, 't.jsonl'), JSON.stringify({ id: 'c', ...content }));
  const how = ['--template', 'x', '--font', 'mine.ttf'];
  const one = await run('packet', 'c.json', '--out', 'one', '--json', ...how);
  expect((await run('batch', 't.jsonl', '--out', 'all', '--packet', ...how)).code).toBe(0);
  expect(contentOf(join(cwd, 'all', 'c'))).toEqual(contentOf(join(cwd, 'one')));
  const [row] = linesOf(join(cwd, 'all', 'report.jsonl'));
  const { cautions } = JSON.parse(one.stdout);
  expect(cautions.some(({ id }: { id: string }) => id === 'template')).toBe(true);
  for (const { text } of cautions) expect(notesOf(row)).toContain(text);
});

test('large exhibits are told of, and again when their packet is kept', async () => {
  const { here, out, put, run } = packetPlace();
  const [width, height] = [1900, 1300];
  const next = randomFrom(7);
  const rows = Uint8Array.from({ length: height * (1 + 3 * width) }, (_, at) =>
    at % (1 + 3 * width) === 0 ? 0 : next(256),
  );
  writeFileSync(join(here, 'large.png'), makePng({ width, height, depth: 8, colour: 2, rows }));
  put(withDocuments(rowsOf(2), (at) => (at === 0 ? ['large.png'] : [])));
  for (let again = 0; again < 2; again += 1) {
    await run();
    const [first, second] = linesOf(join(out, 'report.jsonl'));
    expect(notesOf(first).join()).toContain('That is more than the 10 MB that many mailboxes take.');
    expect(notesOf(second).join()).not.toContain('many mailboxes');
  }
});
