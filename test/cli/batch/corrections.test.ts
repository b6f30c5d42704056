import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { BatchWays as Flags } from '../../../src/app/batch/ways.ts';
import { workbook } from '../../batch/table/workbook.ts';
import { emptyFolder } from '../../run-program.ts';
import { runBatch } from './run-batch.ts';
import { csvOf, filesIn, type Row, rowsOf } from './table.ts';

const bad = { 'person.aNumber': '12', 'person.outsideUs': 'perhaps' };
const good = rowsOf(12);
/** Every other row is bad. */
const spoiled = good.map((row, at) => (at % 2 === 0 ? row : { ...row, ...bad }));

/** A folder with a table that was worked through once, with a workbook of its bad rows. */
async function begun(rows: readonly Row[], asked: Partial<Flags> = {}) {
  const here = emptyFolder();
  const [table, out, corrections] = ['cases.csv', 'out', 'corrections.xlsx'].map((name) =>
    join(here, name),
  ) as [string, string, string];
  writeFileSync(table, csvOf(rows));
  const ended = await runBatch(table, { out, corrections, ...asked });
  const reported = () =>
    readFileSync(join(out, 'report.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line): { row: number; id: string; verdict: string } => JSON.parse(line));
  const forms = () => new Map([...filesIn(out)].filter(([name]) => name.endsWith('.pdf')));
  return { here, table, out, corrections, ended, reported, forms };
}

/** The text of a part of a workbook. */
const part = (path: string, name: string): string =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(path)))[name] ?? new Uint8Array());

/** Somebody works on the sheet, and saves. */
function edited(path: string, change: (sheet: string) => string): void {
  const files = unzipSync(new Uint8Array(readFileSync(path)));
  const name = 'xl/worksheets/sheet1.xml';
  files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  writeFileSync(path, zipSync(files));
}

/** The cells of a table by their address, as its preview tells them, without the headings. */
async function cellsOf(path: string): Promise<ReadonlyMap<string, string>> {
  const { out } = await runBatch(path, { preview: '100', json: true });
  const rows = out.trim().split('\n').slice(1);
  return new Map(
    rows.flatMap((row) =>
      JSON.parse(row).cells.map(({ at, kind, value }: Record<string, string>) => [at, `${kind} ${value}`]),
    ),
  );
}

const texts = (text: string) => (sheet: string) =>
  sheet
    .replace(/(<t xml:space="preserve">)12(?=<)/g, `$1${text}`)
    .replace(/(<t xml:space="preserve">)perhaps(?=<)/g, '$1no');

test('the bad rows alone stand in the workbook, each with its number, and each wrong cell with a note', async () => {
  const { ended, corrections, table } = await begun(spoiled);
  expect([ended.code, ended.err]).toEqual([3, '']);
  expect(ended.out.replace(/\s+/g, ' ')).toContain('6 rows to correct.');
  expect(statSync(corrections).mode & 0o777).toBe(0o600);
  const [all, some] = [await cellsOf(table), await cellsOf(corrections)];
  expect(new Set([...some.keys()].map((at) => Number(at.replace(/^[A-Z]+/, ''))))).toEqual(
    new Set([3, 5, 7, 9, 11, 13]),
  );
  for (const [at, cell] of some) expect([at, cell]).toEqual([at, all.get(at)]);
  const notes = [...part(corrections, 'xl/comments1.xml').matchAll(/ref="([A-Z]+\d+)".*?<t [^>]*>([^<]*)/g)];
  expect(notes).toHaveLength(12);
  for (const [, at = '', said] of notes)
    expect(said).toMatch(
      some.get(at) === 'text 12' ? /wanted: an A-Number/ : /Found &quot;perhaps&quot;; wanted: yes or no/,
    );
});

test('fed back, it replaces its own rows: no other form is touched, and the reports tell of all', async () => {
  const { corrections, out, reported, forms } = await begun(spoiled);
  const before = forms();
  expect(before.size).toBe(6);
  edited(corrections, texts('123456789'));
  const again = await runBatch(corrections, { out });
  expect([again.code, again.err]).toEqual([0, '']);
  const after = forms();
  expect(after.size).toBe(12);
  for (const [name, entry] of before) expect([name, after.get(name)]).toEqual([name, entry]);
  expect(reported().map(({ row, id, verdict }) => [row, id, verdict])).toEqual(
    good.map(({ id }, at) => [at + 2, id, 'ready']),
  );
  // Once more, even so: nothing is new, nothing goes.
  expect((await runBatch(corrections, { out, removeGone: true })).code).toBe(0);
  expect(forms()).toEqual(after);
});

test('what is still wrong stays bad, and its next workbook has that alone', async () => {
  const { corrections, out, here, reported, forms } = await begun(spoiled);
  const before = forms();
  edited(corrections, (sheet) => texts('123456789')(sheet).replace('123456789', '13'));
  const next = join(here, 'next.xlsx');
  expect((await runBatch(corrections, { out, corrections: next })).code).toBe(3);
  expect(
    reported()
      .filter(({ verdict }) => verdict === 'bad')
      .map(({ row }) => row),
  ).toEqual([3]);
  for (const [name, entry] of before) expect(forms().get(name)).toEqual(entry);
  edited(next, (sheet) => sheet.replace('>13<', '>123456789<'));
  expect((await runBatch(next, { out })).code).toBe(0);
  expect(forms().size).toBe(12);
});

test('a row that has the id of another client is never written over that one', async () => {
  const twin = good.map((row, at) => (at === 5 ? { ...row, id: good[0]?.['id'] ?? '' } : row));
  const { corrections, out, forms, reported } = await begun(twin);
  const before = forms();
  expect((await runBatch(corrections, { out })).code).toBe(3);
  expect(forms()).toEqual(before);
  edited(corrections, (sheet) => sheet.replace(good[0]?.['id'] ?? '', good[5]?.['id'] ?? ''));
  expect((await runBatch(corrections, { out })).code).toBe(0);
  for (const [name, entry] of before) expect([name, forms().get(name)]).toEqual([name, entry]);
  expect(reported().map(({ id }) => id)).toEqual(good.map(({ id }) => id));
});

test('cells of every kind are read back as they were, and none runs', async () => {
  const here = emptyFolder();
  const table = join(here, 'cases.xlsx');
  const inline = (at: string, text: string): string =>
    `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  const heads = [
    'id',
    'person.birthDate',
    'person.aNumber',
    'person.outsideUs',
    'person.fax',
    'problem.description',
    'person.email',
    'person.phone',
  ];
  const rows = `<row r="1">${heads.map((text, at) => inline(`${'ABCDEFGH'[at]}1`, text)).join('')}</row>
<row r="4">${inline('A4', ' x&amp;1 ')}<c r="B4" s="1"><v>58</v></c><c r="C4"><v>12.25</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" t="e"><v>#REF!</v></c>${inline('F4', '=HYPERLINK("x")\n_x0041_ &lt;')}<c r="G4"><f>1+1</f></c><c r="H4" s="2"><v>4025550143</v></c></row>`;
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="(000) 000-0000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';
  writeFileSync(table, workbook({ rows, styles }));
  const corrections = join(here, 'c.xlsx');
  expect((await runBatch(table, { out: join(here, 'out'), corrections })).code).toBe(3);
  const [all, some] = [await cellsOf(table), await cellsOf(corrections)];
  // What its format shows of a telephone is its text; a formula that was never worked out is an error.
  const wanted = new Map([...all, ['H4', 'text (402) 555-0143'], ['G4', 'error #N/A']]);
  expect(some).toEqual(wanted);
  expect(part(corrections, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]/);
});

test('days of a text are dates in the workbook, by the order that the whole table shows', async () => {
  const rows = good.slice(0, 3).map((row, at) => ({
    ...row,
    'person.birthDate': ['25/12/1988', '02/09/1988', '03/09/1988'][at] ?? '',
    ...(at === 1 && { 'person.aNumber': '12' }),
  }));
  const { corrections, out } = await begun(rows);
  expect([...(await cellsOf(corrections)).values()]).toContain('day 1988-09-02');
  edited(corrections, texts('123456789'));
  expect((await runBatch(corrections, { out })).code).toBe(0);
});

test('without a bad row no workbook is written', async () => {
  const { ended, corrections } = await begun(good);
  expect([ended.code, ended.err]).toEqual([0, '']);
  expect(ended.out.replace(/\s+/g, ' ')).toContain('No row is bad');
  expect(() => statSync(corrections)).toThrow();
});

test.each<readonly [string, string, string, string]>([
  ['a file that is no workbook', 'id\n1\n', 'c.csv', 'ends in .xlsx'],
  ['a table without ids', 'person.name.family\nLi\n', 'c.xlsx', 'a column id'],
  ['a table without cells', '[{"id":"1"}]', 'c.xlsx', 'CSV, XLSX or ODS'],
  ['a file that is there', 'id\n1\n', 'there.xlsx', 'already there'],
  ['a report', 'id\n1\n', 'out/report.xlsx', 'another file'],
])('%s is refused before anything is done', async (_, given, name, said) => {
  const here = emptyFolder();
  const table = join(here, 'cases');
  writeFileSync(table, given);
  writeFileSync(join(here, 'there.xlsx'), 'x');
  const ended = await runBatch(table, { out: join(here, 'out'), corrections: join(here, name) });
  expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
  expect([...filesIn(here).keys()].filter((each) => each.startsWith('out/report'))).toEqual([]);
});
