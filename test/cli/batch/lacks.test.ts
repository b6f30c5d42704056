import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../run-program.ts';
import { packetPlace, putScans, withDocuments } from './packets.ts';
import { runBatch } from './run-batch.ts';
import { csvOf, type Row, rowsOf } from './table.ts';

interface Line {
  readonly verdict: string;
  readonly problems: readonly { readonly column: string; readonly path: string; readonly text: string }[];
}
const linesIn = (out: string): readonly Line[] =>
  readFileSync(join(out, 'report.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const without = (row: Row | undefined, ...paths: readonly string[]): Row => ({
  ...row,
  ...Object.fromEntries(paths.map((path) => [path, ''])),
});

test('what a form is written without is named in its row and counted, however often it runs', async () => {
  const here = emptyFolder();
  const table = join(here, 'cases.csv');
  const out = join(here, 'out');
  const [first, second, third] = rowsOf(3);
  const csv = csvOf([
    without(first),
    without(second, 'person.name.family', 'filings.1.receiptNumber'),
    without(third, 'person.middle', 'person.phone'),
  ]);
  // In the office's own words.
  writeFileSync(table, csv.replace('person.name.family', 'Client Last Name'));
  const map = join(here, 'map.json');
  const columns = Object.fromEntries(Object.keys(first ?? {}).map((path) => [path, path]));
  writeFileSync(map, JSON.stringify({ columns: { ...columns, 'Client Last Name': 'person.name.family' } }));
  const said =
    'Something is missing from the forms of 1 case: C-000001 (row 3). What it is stands in the row of each in the reports.';
  for (const asked of [{ dryRun: true }, {}, {}]) {
    const { code, out: screen } = await runBatch(table, { out, map, workers: '0', ...asked });
    expect(code).toBe(0);
    expect(screen.replace(/\s+/g, ' ')).toContain(said);
    const lines = linesIn(out);
    expect(lines.map(({ verdict }) => verdict)).toEqual(['ready', 'ready', 'ready']);
    expect(lines.map(({ problems }) => problems.map(({ column, path }) => [column, path]))).toEqual([
      [],
      [
        ['filings.1.receiptNumber', 'filings.1.receiptNumber'],
        ['Client Last Name', 'person.name.family'],
      ],
      [],
    ]);
  }
  expect(readFileSync(join(out, 'report.csv'), 'utf8')).toContain('Client Last Name (person.name.family)');
});

test('a packet that lacks a document says so in its row and is counted, also when it is kept', async () => {
  const { here, out, put, run } = packetPlace();
  await putScans(here);
  put(
    withDocuments(rowsOf(3), (at) => [['scans/notice.pdf', 'scans/gone.pdf', 'scans/notice.pdf'][at] ?? '']),
  );
  for (const kept of [false, true]) {
    const { code, out: screen } = await run({ quiet: false });
    expect(code).toBe(0);
    expect(screen).toContain(`Packets: ${kept ? 0 : 3} written, ${kept ? 3 : 0} kept unchanged`);
    expect(screen).toContain('Documents are missing from the packets of 3 cases: C-000000 (row 2)');
    const lines = linesIn(out);
    const files = lines.map(({ problems }) => problems.filter(({ path }) => path !== 'documents'));
    expect(files.map((problems) => problems.map(({ path, text }) => [path, text]))).toEqual([
      [],
      [
        ['documents.1.file', expect.stringContaining('a file that could not be used')],
        ['', expect.stringContaining('documents.1.file: ')],
      ],
      [],
    ]);
    for (const { problems } of lines) expect(problems.some(({ path }) => path === 'documents')).toBe(true);
  }
});
