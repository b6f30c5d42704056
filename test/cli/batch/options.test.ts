import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BatchWays as Flags } from '../../../src/app/batch/ways.ts';
import { partsOf, zip } from '../../batch/table/workbook.ts';
import { sampled } from '../../effort.ts';
import { readFields } from '../../form/reader.ts';
import { emptyFolder } from '../../run-program.ts';
import { runBatch } from './run-batch.ts';
import { contentOf, csvOf, filesIn, type Row, rowsOf } from './table.ts';

function place(rows: readonly Row[] = rowsOf(4)) {
  const here = emptyFolder();
  const table = join(here, 'cases.csv');
  const put = (some: readonly Row[]) => writeFileSync(table, csvOf(some));
  put(rows);
  const run = (asked: Partial<Flags> = {}, out = 'out') =>
    runBatch(table, { quiet: true, ...asked, out: join(here, out) });
  const reported = (out = 'out') =>
    readFileSync(join(here, out, 'report.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { here, out: join(here, 'out'), table, put, run, reported };
}

const letters = (column: number): string =>
  `${column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}`;

const formsIn = (folder: string) =>
  [...filesIn(folder).keys()].filter((name) => name.endsWith('.pdf')).sort();

test('of 50 rows with 0 to 50 bad ones the good ones are written, and each bad one is told with its place', async () => {
  const { out, put, run, reported } = place();
  const rows = rowsOf(50);
  const all = Array.from({ length: 51 }, (_, bad) => bad);
  for (const bad of sampled([0, 1, 7, 25, 49, 50], all)) {
    // Scattered, and every time others.
    const isBad = (at: number) => (at * 7 + bad) % 50 < bad;
    put(
      rows.map((row, at) =>
        isBad(at) ? { ...row, 'person.aNumber': '12', 'person.birthDate': '2025-02-30' } : row,
      ),
    );
    const { code, err } = await run();
    expect([bad, code, err]).toEqual([bad, bad === 0 ? 0 : 3, '']);
    expect(formsIn(out)).toEqual(rows.flatMap(({ id }, at) => (isBad(at) ? [] : [`${id}.pdf`])));
    const report = reported();
    expect(report.map(({ row }) => row)).toEqual(rows.map((_, at) => at + 2));
    for (const [at, { verdict, problems, file }] of report.entries()) {
      expect([verdict, file !== null]).toEqual(isBad(at) ? ['bad', false] : ['ready', true]);
      const places = problems.map(({ column, path }: { column: string; path: string }) => [column, path]);
      expect(places.sort()).toEqual(
        isBad(at) ? ['aNumber', 'birthDate'].map((name) => [`person.${name}`, `person.${name}`]) : [],
      );
      for (const { text } of problems) expect(text).toMatch(/^Found .+; wanted: .+/);
    }
  }
});

test.each<readonly [string, Partial<Flags>]>([
  ['as it is', {}],
  ['--flatten', { flatten: true }],
  ['--anyway', { anyway: true }],
  ['--force', { force: true }],
  ['--merge', { merge: 'print.pdf' }],
  ['--shard', { shard: '1/2' }],
  ['--name-template', { nameTemplate: '{row} {id}' }],
  ['--dry-run', { dryRun: true }],
  ['--json', { json: true }],
])('what is run twice changes nothing the second time: %s', async (_, given) => {
  const { here, run } = place(rowsOf(12, true));
  const asked = given.merge === undefined ? given : { ...given, merge: join(here, given.merge) };
  const first = await run(asked);
  const before = filesIn(here);
  const second = await run(asked);
  expect(second).toEqual(first);
  expect(filesIn(here)).toEqual(before);
});

describe('the ways to run', () => {
  test('--dry-run writes the reports, and neither makes nor removes a form', async () => {
    const { out, put, run, reported } = place();
    expect((await run({ dryRun: true })).code).toBe(0);
    expect(formsIn(out)).toEqual([]);
    expect(reported().map(({ verdict, file }) => [verdict, file])).toEqual(Array(4).fill(['ready', null]));
    await run();
    const before = formsIn(out).map((name) => [name, filesIn(out).get(name)]);
    put(rowsOf(1));
    await run({ dryRun: true, removeGone: true });
    expect(formsIn(out).map((name) => [name, filesIn(out).get(name)])).toEqual(before);
    await run({ removeGone: true });
    expect(formsIn(out)).toEqual(['C-000000.pdf']);
  });

  test('--anyway makes forms for rows that the rules say not now of, and the verdict stays', async () => {
    const { out, run, reported } = place(rowsOf(10, true));
    await run();
    const ready = formsIn(out);
    expect((await run({ anyway: true })).code).toBe(0);
    expect(formsIn(out)).toHaveLength(10);
    const verdicts = reported().map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === 'ready')).toHaveLength(ready.length);
    await run();
    expect(formsIn(out)).toEqual(ready);
  });

  test('--quiet says nothing on either side, and without it the summary names every report', async () => {
    const { run } = place();
    expect(await run()).toEqual({ code: 0, out: '', err: '' });
    const { out, err } = await run({ quiet: false });
    expect(err).toBe('');
    for (const name of [
      'report.csv',
      'report.xlsx',
      'report.jsonl',
      'summary.html',
      '4  Ready',
      '0 written, 4 kept',
    ])
      expect(out).toContain(name);
  });

  test('--name-template names the forms, and what a name shows of a person is told before', async () => {
    const { out, run } = place();
    const { code, err } = await run({ nameTemplate: '{row}-{person.name.family}' });
    expect([code, err]).toEqual([0, expect.stringContaining('The names of the files will show')]);
    expect(formsIn(out)).toHaveLength(4);
    expect(formsIn(out)[0]).toMatch(/^00002-/);
    expect((await run({ nameTemplate: '{person.name.famly}' })).code).toBe(2);
    expect(formsIn(out)[0]).toMatch(/^00002-/);
  });

  test('--flatten leaves no field, and each row says what its form says', async () => {
    const rows = rowsOf(3);
    const { out, run } = place(rows);
    await run();
    for (const [at, { id }] of rows.entries()) {
      const { fields } = await readFields(new Uint8Array(readFileSync(join(out, `${id}.pdf`))));
      const text = JSON.stringify(fields);
      for (const [other, row] of rows.entries())
        expect(text.includes(row['person.uscisAccount'] ?? '')).toBe(other === at);
    }
    await run({ flatten: true });
    for (const { id } of rows)
      expect((await readFields(new Uint8Array(readFileSync(join(out, `${id}.pdf`))))).fields).toEqual([]);
  });

  test.each(sampled([['1'], ['4']], [['0'], ['1'], ['2'], ['4']]))(
    'with %s threads every byte is the same',
    async (workers) => {
      const { here, table, run } = place(rowsOf(300, true));
      const [alone, threads] = [
        await run({ workers: '0', json: true }, 'alone'),
        await run({ workers, json: true }),
      ];
      expect(threads).toEqual(alone);
      expect(contentOf(join(here, 'out'))).toEqual(contentOf(join(here, 'alone')));
      expect(table).toBe(join(here, 'cases.csv'));
    },
  );

  test.each([
    [{ workers: '65' }, '--workers'],
    [{ workers: '-1' }, '--workers'],
    [{ workers: 'two' }, '--workers'],
    [{ shard: '0/4' }, '--shard'],
    [{ shard: '5/4' }, '--shard'],
    [{ shard: 'a' }, '--shard'],
    [{ dryRun: true, merge: 'print.pdf' }, '--merge'],
    [{ dates: 'ymd' }, '--dates'],
    [{ asOf: '2023-05-30' }, '--as-of'],
    [{ font: 'nowhere.ttf' }, 'nowhere.ttf'],
    [{ map: 'nowhere.json' }, 'nowhere.json'],
  ] satisfies [Partial<Flags>, string][])('%j is refused, and nothing is made', async (asked, named) => {
    const { here, run } = place();
    const { code, err } = await run(asked);
    expect([code, err]).toEqual([2, expect.stringContaining(named)]);
    expect([...filesIn(here).keys()]).toEqual(['cases.csv']);
  });

  test.each([
    ['without a table', undefined, 'Which table?'],
    ['with a table that is not there', 'nowhere.csv', 'There is no file'],
  ])('%s it is refused, and no folder is made', async (_, source, said) => {
    const { here } = place();
    const { code, err } = await runBatch(source, { out: join(here, 'out') });
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    expect([...filesIn(here).keys()]).toEqual(['cases.csv']);
  });

  test('rows that a workbook hides are worked on, and told', async () => {
    const { here } = place();
    const table = join(here, 'cases.xlsx');
    const cells = (row: Row, at: number) =>
      Object.values(row)
        .map((text, column) => `<c r="${letters(column)}${at}" t="inlineStr"><is><t>${text}</t></is></c>`)
        .join('');
    const [first] = rowsOf(1);
    const names = Object.fromEntries(Object.keys(first ?? {}).map((name) => [name, name]));
    const sheet = [names, ...rowsOf(8)].map(
      (row, at) => `<row r="${at + 1}"${at > 1 ? ' hidden="1"' : ''}>${cells(row, at + 1)}</row>`,
    );
    writeFileSync(table, zip(partsOf({ rows: sheet.join('') })));
    const { code, err } = await runBatch(table, { quiet: true, out: join(here, 'out') });
    expect([code, err]).toEqual([
      0,
      'Hidden or filtered out in the workbook, and read like the others: 7 (rows 3, 4, 5, 6, 7 and more). Delete from the table what is not to be worked on.\n',
    ]);
    expect(formsIn(join(here, 'out'))).toHaveLength(8);
  });

  test('without a folder it is refused', async () => {
    const { table } = place();
    expect(await runBatch(table, {})).toMatchObject({ code: 2, err: expect.stringContaining('--out') });
  });
});
