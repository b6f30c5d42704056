import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, packageRoot, runProgram } from '../../run-program.ts';
import { runBatch } from './run-batch.ts';
import { csvOf, filesIn, type Row, rowsOf } from './table.ts';

const day = ['--as-of', '2026-11-22'];
/** Columns whose values are words of the contract, which many a text has; and the one that names the forms. */
const open =
  /^id$|role$|kind|State|state$|country|Country|citizenship|Us$|outside|onFile|OnFile|Date$|date$|form$|status|channel|processing|inquired|Proceedings|member|protection|description$|postalCode|Uscis$/;

/** A row whose every value is found again wherever it comes up. */
function canaryRow(number: number, row: Row): { readonly row: Row; readonly canaries: readonly string[] } {
  const canaries: string[] = [];
  const made = Object.entries(row).map(([column, value]) => {
    const mark = `Zq${number}w${Object.keys(row).indexOf(column)}x`;
    if (column.endsWith('description') || column.endsWith('result')) {
      canaries.push(mark);
      return [column, `It is ${mark}.`];
    }
    if (/Date$|date$/.test(column) && column.startsWith('person')) {
      canaries.push(value);
      return [column, value];
    }
    if (/aNumber|uscisAccount|receiptNumber|phone|reference/.test(column)) {
      canaries.push(value);
      return [column, value];
    }
    if (open.test(column) || value === '') return [column, value];
    const canary = column.endsWith('email') ? `${mark}@mail.example` : mark;
    canaries.push(canary);
    return [column, canary];
  });
  return { row: Object.fromEntries(made), canaries };
}

const some = rowsOf(4).map((row, at) => canaryRow(at + 1, row));
/** Each in a way of its own that a row can be bad: the cell that is wrong holds a canary as well. */
const wrongs: readonly Readonly<Record<string, string>>[] = [
  'person.aNumber',
  'person.birthDate',
  'person.uscisAccount',
  'person.phone',
  'person.email',
  'person.kind',
  'person.address.state',
  'person.address.country',
  'person.addressMatchesUscis',
  'filings.1.receiptNumber',
  'filings.1.receiptDate',
  'filings.1.form',
  'problem.kinds',
  'person.protection',
  'uscisContacts.1.channel',
  'person.name.family',
].map((column, at) => ({ [column]: column.endsWith('family') ? `Zbad${at}\u{1F600}` : `Zbad${at}wrong` }));
const bad = wrongs.map((wrong, at) => {
  const { row, canaries } = canaryRow(10 + at, rowsOf(20)[at + 4] as Row);
  return { row: { ...row, ...wrong }, canaries: [...canaries, `Zbad${at}`] };
});
const rows = [...some, ...bad];
const canaries = rows.flatMap((each) => each.canaries);

/** Which of them a text has. */
const told = (text: string): readonly string[] => canaries.filter((canary) => text.includes(canary));

describe('what is in a table stays in the forms and the reports', () => {
  test('the canaries are many, and the reports hold what they must', () => {
    expect(canaries.length).toBeGreaterThan(400);
    expect(told(csvOf(rows.map(({ row }) => row))).length).toBeGreaterThan(400);
    expect(some).toHaveLength(4);
  });

  test.each([
    [[]],
    [['--workers', '2']],
    [['--dry-run']],
    [['--merge', 'print.pdf']],
    [['--anyway', '--quiet']],
    [['--packet']],
    [['--packet', '--anyway', '--workers', '2']],
  ])('nothing of it is on the terminal, in the journal or in the name of a file: %j', async (more) => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'cases.csv'), csvOf(rows.map(({ row }) => row)));
    const run = () => runProgram(['batch', 'cases.csv', '--out', 'out', ...more, ...day], { cwd });
    for (const ran of [await run(), await run()]) {
      expect(ran.code).toBe(3);
      expect(told(ran.stdout + ran.stderr)).toEqual([]);
    }
    expect(told(readFileSync(join(cwd, 'out', '.case-assist', 'journal.jsonl'), 'utf8'))).toEqual([]);
    const verdicts = readFileSync(join(cwd, 'out', 'report.jsonl'), 'utf8')
      .split('\n')
      .slice(0, 4);
    for (const line of verdicts) expect(line).toContain('"verdict":"ready"');
    expect(told([...filesIn(join(cwd, 'out')).keys()].join('\n'))).toEqual([]);
    expect(readdirSync(cwd).sort()).toEqual(
      more.includes('--merge') ? ['cases.csv', 'out', 'print.pdf'] : ['cases.csv', 'out'],
    );
  });

  test('nor in what is said when it fails', async () => {
    const here = emptyFolder();
    const table = join(here, 'cases.csv');
    const out = join(here, 'out');
    writeFileSync(table, csvOf(rows.map(({ row }) => row)));
    await runBatch(table, { out });
    for (const name of readdirSync(out).filter((each) => each.endsWith('.pdf')))
      appendFileSync(join(out, name), 'x');
    const said = [await runBatch(table, { out, merge: join(here, 'print.pdf') })];
    appendFileSync(join(out, 'report.csv'), 'x');
    said.push(await runBatch(table, { out }), await runBatch(table, { out, json: true, quiet: true }));
    mkdirSync(join(here, 'folder'));
    said.push(await runBatch(table, { out: join(here, 'other'), merge: join(here, 'folder') }));
    writeFileSync(table, `${csvOf(rows.map(({ row }) => row))}"${canaries[0]}`);
    said.push(await runBatch(table, { out: join(here, 'broken') }));
    expect(said.map(({ code }) => code)).toEqual([3, 2, 2, 2, expect.any(Number)]);
    for (const { out: stdout, err } of said) expect(told(stdout + err)).toEqual([]);
  });
});

test.each(['000', '022', '077'])('under umask %s every file is its owner’s alone', (umask) => {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'cases.csv'), csvOf(rowsOf(4)));
  const batch = `"${process.execPath}" "${join(packageRoot, 'dist', 'main.js')}" batch cases.csv --quiet ${day.join(' ')}`;
  const script = `umask ${umask}; ${batch} --out a/b/out --merge print.pdf --workers 0; ${batch} --out a/b/packets --packet`;
  execFileSync('sh', ['-c', script], { cwd });
  const modes = (folder: string): readonly string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      const mode = (statSync(path).mode & 0o777).toString(8);
      return entry.isDirectory() ? [`folder ${mode}`, ...modes(path)] : [`file ${mode}`];
    });
  expect([...new Set(modes(join(cwd, 'a')))].sort()).toEqual(['file 600', 'folder 700']);
  expect(statSync(join(cwd, 'a')).mode & 0o777).toBe(0o700);
  expect(statSync(join(cwd, 'print.pdf')).mode & 0o777).toBe(0o600);
});
