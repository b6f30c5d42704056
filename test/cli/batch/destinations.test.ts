import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
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
import { emptyFolder } from '../../run-program.ts';
import { printed } from './printed.ts';
import { runBatch } from './run-batch.ts';
import { contentOf, csvOf, filesIn, rowsOf } from './table.ts';

const rows = rowsOf(4);
const forms = ['C-000000.pdf', 'C-000001.pdf', 'C-000002.pdf', 'C-000003.pdf'];
const reports = ['report.csv', 'report.jsonl', 'report.xlsx', 'summary.html'];

/** A folder with a table of four rows, and the batch to run there. */
function place() {
  const here = emptyFolder();
  const table = join(here, 'cases.csv');
  const out = join(here, 'out');
  const put = (more = rows, name = table) => writeFileSync(name, csvOf(more));
  put();
  const run = (asked: Parameters<typeof runBatch>[1] = {}, source = table) =>
    runBatch(source, { out, quiet: true, ...asked });
  return { here, table, out, put, run, text: (name: string) => readFileSync(join(out, name), 'utf8') };
}

const names = (folder: string) => [...filesIn(folder).keys()].sort();
const lines = (text: string) => text.trim().split('\n').length;

describe('what stands where a batch wants to write', () => {
  test('a file, or a link to nowhere, where the folder should be: refused, and left', async () => {
    const { here, run } = place();
    writeFileSync(join(here, 'file'), 'mine');
    symlinkSync('nowhere', join(here, 'link'));
    for (const name of ['file', 'file/deeper', 'link']) {
      const { code, err } = await run({ out: join(here, name) });
      expect([name, code, lines(err)]).toEqual([name, 6, 1]);
      expect(err).toContain(join(here, name));
    }
    expect(readFileSync(join(here, 'file'), 'utf8')).toBe('mine');
    expect(existsSync(join(here, 'nowhere'))).toBe(false);
  });

  test.runIf(process.getuid?.() !== 0)('a folder that may not be written to', async () => {
    const { out, run } = place();
    mkdirSync(out, { mode: 0o500 });
    const { code, err } = await run();
    chmodSync(out, 0o700);
    expect([code, lines(err)]).toEqual([6, 1]);
    expect(names(out)).toEqual([]);
  });

  test('folders that are not there are made', async () => {
    const { here, run } = place();
    const out = join(here, 'a', 'b', 'c');
    expect((await run({ out })).code).toBe(0);
    expect(names(out)).toEqual(expect.arrayContaining(forms));
  });

  test.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a file of somebody', (path: string) => writeFileSync(path, 'mine')],
    ['a link to nowhere', (path: string) => symlinkSync('nowhere', path)],
    ['a link to itself', (path: string) => symlinkSync('C-000001.pdf', path)],
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
  ])('%s with the name of a form: that row is bad, the others are done', async (_, stand) => {
    const { out, run, text } = place();
    mkdirSync(out);
    stand(join(out, 'C-000001.pdf'));
    const { code, err } = await run();
    expect([code, err]).toEqual([3, '']);
    expect(existsSync(join(out, 'C-000000.pdf'))).toBe(true);
    expect(existsSync(join(out, 'C-000003.pdf'))).toBe(true);
    expect(text('report.jsonl').split('\n')[1]).toContain('a file C-000001.pdf in the output folder');
    expect(existsSync(join(out, 'nowhere'))).toBe(false);
  });

  test('--force overwrites a file of somebody, and never what is no file', async () => {
    const { out, run } = place();
    mkdirSync(join(out, 'C-000001.pdf'), { recursive: true });
    writeFileSync(join(out, 'C-000002.pdf'), 'mine');
    expect((await run({ force: true })).code).toBe(3);
    expect(statSync(join(out, 'C-000001.pdf')).isDirectory()).toBe(true);
    expect(statSync(join(out, 'C-000002.pdf')).size).toBeGreaterThan(10_000);
  });

  test('a form that somebody changed is left, told in its row alone, and made anew when it is gone', async () => {
    const { out, run } = place();
    await run();
    const right = contentOf(out);
    appendFileSync(join(out, 'C-000001.pdf'), 'a remark');
    for (let again = 0; again < 2; again += 1) {
      const { code, err } = await run();
      expect([code, err]).toEqual([3, '']);
      expect(readFileSync(join(out, 'C-000001.pdf'), 'latin1')).toMatch(/a remark$/);
    }
    rmSync(join(out, 'C-000001.pdf'));
    expect((await run()).code).toBe(0);
    expect(contentOf(out)).toEqual(right);
  });

  test('a form that somebody changed outlives its row, and is named', async () => {
    const { out, put, run } = place();
    await run();
    appendFileSync(join(out, 'C-000001.pdf'), 'a remark');
    put(rows.filter((_, at) => at !== 1 && at !== 2));
    const { code, err } = await run({ removeGone: true });
    expect(code).toBe(0);
    expect(err).toContain('left where it is:\n  C-000001.pdf\n');
    expect(names(out)).toEqual([
      '.case-assist/journal.jsonl',
      'C-000000.pdf',
      'C-000001.pdf',
      'C-000003.pdf',
      ...reports,
    ]);
  });

  test('a report that somebody changed is never overwritten without --force', async () => {
    const { out, run } = place();
    await run();
    const right = contentOf(out);
    appendFileSync(join(out, 'report.csv'), 'a remark');
    const before = contentOf(out);
    const { code, err } = await run();
    expect(code).toBe(2);
    expect(err).toContain('report.csv: found a file that is already there');
    expect(contentOf(out)).toEqual(before);
    expect((await run({ force: true })).code).toBe(0);
    expect(contentOf(out)).toEqual(right);
  });

  test('a folder with the name of a report is told before anything is made', async () => {
    const { out, run } = place();
    mkdirSync(join(out, 'report.xlsx'), { recursive: true });
    expect((await run()).code).toBe(2);
    expect(names(out)).toEqual([]);
  });

  test('another table: refused; with --force it takes the place of the first', async () => {
    const { here, out, run } = place();
    await run();
    const before = contentOf(out);
    const other = join(here, 'other.csv');
    writeFileSync(other, csvOf(rowsOf(6).slice(3), ['person.email']));
    const { code, err } = await run({}, other);
    expect(code).toBe(2);
    expect(err).toContain('holds the batch of another table');
    expect(contentOf(out)).toEqual(before);
    expect((await run({ force: true, removeGone: true }, other)).code).toBe(0);
    expect(names(out).filter((name) => name.endsWith('.pdf'))).toEqual([
      'C-000003.pdf',
      'C-000004.pdf',
      'C-000005.pdf',
    ]);
    expect((await run({}, other)).code).toBe(0);
  });

  test('a table in the folder with the name of a report is never overwritten', async () => {
    const { out, run } = place();
    for (const name of ['report.csv', 'report.jsonl']) {
      mkdirSync(out, { recursive: true });
      const rowLines = rows.map((row) => JSON.stringify({ id: row['id'], caseFile: 1 })).join('\n');
      writeFileSync(join(out, name), name === 'report.csv' ? csvOf(rows) : rowLines);
      const before = contentOf(out);
      for (const force of [false, true]) {
        const { code, err } = await run({ force }, join(out, name));
        expect(code).toBe(2);
        expect(err).toContain(force ? 'The table itself is never overwritten' : '');
        expect(contentOf(out)).toMatchObject(before);
      }
      rmSync(out, { recursive: true });
    }
  });

  test('the same id twice, and ids that differ in case alone: the first has the name, the others are bad', async () => {
    const { out, put, run, text } = place();
    put(['Ana', 'ana', 'Ana', 'ANÁ', 'Aná'].map((id, at) => ({ ...rowsOf(5)[at], id })) as typeof rows);
    expect((await run()).code).toBe(3);
    expect(names(out).filter((name) => name.endsWith('.pdf'))).toEqual(['ANÁ.pdf', 'Ana.pdf']);
    const said = text('report.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(said.map(({ verdict }) => verdict)).toEqual(['ready', 'bad', 'bad', 'ready', 'bad']);
    expect(said[1].problems[0].text).toMatch(/^Found the name of the form of row 2; /);
    expect(said[4].problems[0].text).toMatch(/^Found the name of the form of row 5; /);
  });

  test('ids of 255 bytes and of 10,000 characters get names that can be written', async () => {
    const { out, put, run } = place();
    const ids = ['x'.repeat(255), 'é'.repeat(200), 'y'.repeat(10_000), '../../up'];
    put(rows.map((row, at) => ({ ...row, id: ids[at] ?? '' })));
    expect((await run()).code).toBe(0);
    const made = names(out).filter((name) => name.endsWith('.pdf'));
    expect(made).toHaveLength(4);
    for (const name of made) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(240);
  });

  test('a folder that is taken away in the middle: one line, 6, and nothing is made in its place', async () => {
    const { here, out, put, run } = place();
    put(rowsOf(64));
    const watch = setInterval(() => {
      if (existsSync(join(out, 'C-000000.pdf'))) rmSync(out, { recursive: true });
    }, 1);
    const { code, err } = await run().finally(() => clearInterval(watch));
    expect([code, lines(err)]).toEqual([6, 1]);
    expect(existsSync(out)).toBe(false);
    expect(names(here)).toEqual(['cases.csv']);
  });
});

describe('a folder that somebody else made', () => {
  const journalOf = (out: string) => join(out, '.case-assist', 'journal.jsonl');

  test('its journal takes no file away that is not in it', async () => {
    const { here, out, put, run } = place();
    await run();
    const mine = join(here, 'mine.txt');
    writeFileSync(mine, 'mine');
    const sha256 = contentOf(here)['mine.txt'];
    for (const file of ['../mine.txt', mine, './../mine.txt', '..', '.', 'x/../../mine.txt'])
      appendFileSync(journalOf(out), `${JSON.stringify({ file, key: 'k', sha256 })}\n`);
    put(rows.slice(1));
    expect((await run({ removeGone: true })).code).toBe(0);
    expect(readFileSync(mine, 'utf8')).toBe('mine');
    expect(names(out)).not.toContain('C-000000.pdf');
  });

  test('its journal is not written through a link, and its own folder is none', async () => {
    const { here, out, run } = place();
    await run();
    const mine = join(here, 'mine');
    mkdirSync(mine);
    writeFileSync(join(mine, 'work.tmp'), 'mine');
    rmSync(journalOf(out));
    symlinkSync(join(mine, 'work.tmp'), journalOf(out));
    const { code, err } = await run({ force: true });
    expect([code, lines(err)]).toEqual([6, 1]);
    rmSync(join(out, '.case-assist'), { recursive: true });
    symlinkSync(mine, join(out, '.case-assist'));
    expect((await run({ force: true })).code).toBe(6);
    expect(readFileSync(join(mine, 'work.tmp'), 'utf8')).toBe('mine');
    expect(names(mine)).toEqual(['work.tmp']);
  });

  test('only temporary files of the program are swept from its own folder', async () => {
    const { out, run } = place();
    await run();
    for (const name of ['0123456789abcdef.tmp', 'mine.tmp'])
      writeFileSync(join(out, '.case-assist', name), 'x');
    await run();
    expect(names(join(out, '.case-assist'))).toEqual(['journal.jsonl', 'mine.tmp']);
  });
});

describe('--merge', () => {
  test('never the table, by whatever name', async () => {
    const { here, table, run } = place();
    const before = readFileSync(table, 'utf8');
    linkSync(table, join(here, 'hard.csv'));
    symlinkSync(table, join(here, 'soft.csv'));
    for (const merge of ['cases.csv', './cases.csv', 'out/../cases.csv', 'hard.csv', 'soft.csv'])
      for (const force of [false, true]) {
        mkdirSync(join(here, 'out'), { recursive: true });
        const { code, err } = await run({ merge: `${here}/${merge}`, force });
        expect([merge, code]).toEqual([merge, 2]);
        expect(err).toContain('The table itself is never overwritten');
      }
    expect(readFileSync(table, 'utf8')).toBe(before);
  });

  test('never a report, the journal, a folder or a device', async () => {
    const { here, out, run } = place();
    mkdirSync(join(here, 'folder'));
    const all = [
      'out/report.csv',
      'out/REPORT.csv',
      'out/./summary.html',
      'out/.case-assist/journal.jsonl',
      'folder',
    ];
    for (const merge of [...all.map((name) => join(here, name)), '/dev/null'])
      for (const force of [false, true]) {
        const { code, err } = await run({ merge, force });
        expect([merge, code]).toEqual([merge, 2]);
        expect(err).toContain('cannot be merged into');
      }
    expect(names(out)).toEqual([]);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a form that would have the name of the merged file is the one that gives way', async () => {
    const { out, run, text } = place();
    expect((await run({ merge: join(out, 'c-000001.PDF') })).code).toBe(3);
    expect(text('report.jsonl').split('\n')[1]).toContain('the name that was given with --merge');
    expect(names(out)).toContain('c-000001.PDF');
    expect(names(out)).not.toContain('C-000001.pdf');
  });

  test('a folder for it that is not there is made', async () => {
    const { here, run } = place();
    expect((await run({ merge: join(here, 'none', 'deep', 'print.pdf') })).code).toBe(0);
    expect(names(join(here, 'none'))).toEqual(['deep/print.pdf']);
    expect(statSync(join(here, 'none', 'deep')).mode & 0o777).toBe(0o700);
    expect(readdirSync(here).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('one that cannot be made is told before the work', async () => {
    const { here, out, run } = place();
    writeFileSync(join(here, 'file'), 'mine');
    const { code, err } = await run({ merge: join(here, 'file', 'print.pdf') });
    expect([code, lines(err)]).toEqual([6, 1]);
    expect(names(out).filter((name) => name.endsWith('.pdf'))).toEqual([]);
    expect(names(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('rows that were done before are merged as if they were done now, a form that was changed by hand is not', async () => {
    const { here, out, run } = place();
    const [fresh, later] = [join(here, 'fresh.pdf'), join(here, 'later.pdf')];
    await run({ merge: fresh });
    rmSync(join(out, 'C-000001.pdf'));
    expect((await run({ merge: later })).code).toBe(0);
    expect(readFileSync(later).equals(readFileSync(fresh))).toBe(true);
    appendFileSync(join(out, 'C-000002.pdf'), 'a remark');
    expect((await run({ merge: later })).code).toBe(3);
    expect((await printed(later)).bookmarks.map(([title]) => title)).toEqual([
      'C-000000',
      'C-000001',
      'C-000003',
    ]);
  });

  test('a merged file stays the batch’s own through runs without it, and goes when no row is ready', async () => {
    const { here, table, out, put, run } = place();
    const merge = join(here, 'print.pdf');
    await run({ merge });
    const before = readFileSync(merge);
    put(rows.slice(1));
    await run();
    await run({ merge });
    expect(readFileSync(merge).equals(before)).toBe(false);
    put(rows.map((row) => ({ ...row, 'problem.kinds': 'legal-advice' })));
    expect((await run({ merge })).code).toBe(0);
    expect(existsSync(merge)).toBe(false);
    expect(names(here).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(existsSync(table)).toBe(true);
    expect(names(out)).toEqual(['.case-assist/journal.jsonl', ...reports]);
  });

  test('a file of somebody is left without --force', async () => {
    const { here, run } = place();
    const merge = join(here, 'print.pdf');
    writeFileSync(merge, 'mine');
    expect((await run({ merge })).code).toBe(2);
    expect(readFileSync(merge, 'utf8')).toBe('mine');
    expect((await run({ merge, force: true })).code).toBe(0);
    appendFileSync(merge, 'a remark');
    expect((await run({ merge })).code).toBe(2);
  });

  test('what a run that was killed left beside the merged file is taken away', async () => {
    const { here, run } = place();
    const left = join(here, '.case-assist-0123456789abcdef');
    mkdirSync(left);
    writeFileSync(join(left, '0123456789abcdef.tmp'), 'half');
    expect((await run({ merge: join(here, 'print.pdf') })).code).toBe(0);
    expect(names(here)).toContain('print.pdf');
    expect(names(here).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
