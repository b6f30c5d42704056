import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { readStrictly } from '../../packet/dates/rfc5545.ts';
import { emptyFolder } from '../../run-program.ts';
import { runBatch } from './run-batch.ts';
import { contentOf, csvOf, type Row, rowsOf } from './table.ts';

/** Rows that are ready: one said to be unprotected, one protected, one of whom it is not said. */
const rows: readonly Row[] = rowsOf(3).map((row, at) => ({
  ...row,
  'person.protection': ['none', 'vawa', ''][at] ?? '',
}));

function place(some = rows) {
  const here = emptyFolder();
  const table = join(here, 'cases.csv');
  writeFileSync(table, csvOf(some));
  const out = join(here, 'out');
  const run = (asked: Parameters<typeof runBatch>[1] = {}) => runBatch(table, { out, quiet: true, ...asked });
  const toDo = async () => {
    const { sheets } = await readXlsx(readFileSync(join(out, 'report.xlsx')));
    return sheets.find(({ name }) => name === 'To do')?.rows ?? [];
  };
  const titles = () =>
    [...readFileSync(join(out, 'dates.ics'), 'utf8').matchAll(/^SUMMARY:(.*)\r$/gm)].map(
      ([, title]) => title,
    );
  return { here, out, run, toDo, titles };
}

describe('--show', () => {
  test('answers stand beside what is to be done, never of people who are protected or may be', async () => {
    const { run, toDo } = place();
    const { code, err } = await run({ show: 'person.name.family, filings.1.form' });
    expect([code, err]).toEqual([0, '']);
    const [heading, ...others] = await toDo();
    expect(heading?.slice(6)).toEqual(['person.name.family', 'filings.1.form']);
    const none = expect.toBeOneOf([null, '', undefined]);
    expect(others.map((cells) => [cells[2], cells[6] ?? null, cells[7] ?? null]).sort()).toEqual([
      ['C-000000', rows[0]?.['person.name.family'], rows[0]?.['filings.1.form']],
      ['C-000001', none, none],
      ['C-000002', none, none],
    ]);
  });

  test('without it no report but report.jsonl names anybody', async () => {
    const { out, run } = place();
    await run();
    const family = String(rows[0]?.['person.name.family']);
    const { sheets } = await readXlsx(readFileSync(join(out, 'report.xlsx')));
    expect(JSON.stringify(sheets.map((sheet) => sheet.rows))).not.toContain(family);
  });

  test.each([
    ['person.name.famly', 'did you mean person.name.family?'],
    ['id,row', '"row"'],
    ['filings', '"filings"'],
    [' ', 'id, or columns such as person.name.family'],
  ])('%j is refused before anything is made', async (show, told) => {
    const { out, run } = place();
    const { code, err } = await run({ show });
    expect(code).toBe(2);
    expect(err).toContain(told);
    expect(existsSync(out)).toBe(false);
  });
});

describe('--calendar', () => {
  test('has the days under the numbers of rows, and tells how many are left out', async () => {
    const { out, run, titles } = place();
    const { code, err } = await run({ calendar: true });
    expect(code).toBe(0);
    expect(err).toBe(
      'dates.ics says nothing of 2 rows of people who are protected or may be. Their days are in report.xlsx alone.\n',
    );
    expect(titles()).toEqual(['Row 2: last day']);
    const bytes = readFileSync(join(out, 'dates.ics'));
    expect(readStrictly(bytes)).toHaveLength(1);
    expect(bytes.toString('utf8')).not.toContain(String(rows[0]?.['person.name.family']));
  });

  test('with --show id it has ids, and the same days come again under the same marks', async () => {
    const { out, run, titles } = place();
    await run({ calendar: true });
    const uids = () => readFileSync(join(out, 'dates.ics'), 'utf8').match(/^UID:.*$/gm);
    const before = uids();
    await run({ calendar: true, show: 'id', asOf: '2026-11-23' });
    expect(titles()).toEqual(['C-000000: last day']);
    expect(uids()).toEqual(before);
  });

  test('without a day in it there is none, and that is told; the one of an earlier run goes', async () => {
    const { here, out, run } = place();
    await run({ calendar: true });
    writeFileSync(join(here, 'cases.csv'), csvOf(rows.slice(1)));
    const { code, err } = await run({ calendar: true });
    expect(code).toBe(0);
    expect(err).toContain('no dates.ics was written');
    expect(existsSync(join(out, 'dates.ics'))).toBe(false);
    expect(existsSync(join(out, 'report.csv'))).toBe(true);
  });

  test('without it the file of an earlier run is taken away', async () => {
    const { out, run } = place();
    await run();
    const without = contentOf(out);
    await run({ calendar: true });
    expect(existsSync(join(out, 'dates.ics'))).toBe(true);
    expect((await run()).err).toBe('');
    expect(contentOf(out)).toEqual(without);
  });

  test('a calendar that the batch did not write is left as it is', async () => {
    const { out, run } = place();
    await run();
    writeFileSync(join(out, 'dates.ics'), 'mine');
    expect((await run()).code).toBe(0);
    const { code, err } = await run({ calendar: true });
    expect(code).toBe(2);
    expect(err).toContain('dates.ics');
    expect(readFileSync(join(out, 'dates.ics'), 'utf8')).toBe('mine');
  });

  test('parts that are joined know nothing of people: both options are refused there', async () => {
    const { here, run } = place();
    await run({ shard: '1/1', out: join(here, 'part') });
    const joined = { join: [join(here, 'part')], out: join(here, 'whole'), quiet: true };
    for (const asked of [{ calendar: true }, { show: 'id' }]) {
      const { code, err } = await runBatch(undefined, { ...joined, ...asked });
      expect(code).toBe(2);
      expect(err).toContain('with each part');
    }
    expect((await runBatch(undefined, joined)).code).toBe(0);
  });
});
