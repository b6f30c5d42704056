import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReportedProblem } from '../../../src/batch/row.ts';
import { workbook } from '../../batch/table/workbook.ts';
import { emptyFolder } from '../../run-program.ts';
import { runBatch } from './run-batch.ts';

const columns = {
  'Matter No.': 'id',
  'A#': 'person.aNumber',
  'Status (USCIS)': 'filings.1.status',
  Trouble: 'problem.kinds',
  'Outside?': 'person.outsideUs',
};
const headings = Object.keys(columns);
const rows = [
  headings,
  ['m-1', '12', 'Wating', 'delay; lost my file', 'perhaps'],
  [],
  ['m-2', '', 'pending', 'Maria Garcia asked the lawyer whether this can be helped', 'yes'],
  ['m-1', '', 'pending', 'delay', 'no', '', 'more'],
];
const csv = rows.map((row) => `${row.join(',')}\n`).join('');
const book = workbook({
  rows: rows
    .map((row, at) => {
      const cells = row.map(
        (text, column) => `<c r="${'ABCDEFG'[column]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${at + 1}">${cells.join('')}</row>`;
    })
    .join(''),
});
const items = JSON.stringify([{ 'Matter No.': 'm-1', 'A#': '12', 'Status (USCIS)': 'Wating' }]);

/** What is said of each row, and what of that stands on either side of a run with `--json` and of one without. */
async function told(name: string, given: string | Uint8Array) {
  const here = emptyFolder();
  const [table, map, out] = [join(here, name), join(here, 'map.json'), join(here, 'out')];
  writeFileSync(table, given);
  writeFileSync(map, JSON.stringify({ columns }));
  const asked = { out, map, dryRun: true };
  const ended = await runBatch(table, { ...asked, json: true });
  const lines = ended.out.trim().split('\n');
  const reports = lines.map((line): { problems: readonly ReportedProblem[] } => JSON.parse(line));
  const problems = reports.map((row) =>
    row.problems.map(({ at, column, path }) => `${at} ${column} ${path}`).sort(),
  );
  const texts = reports.flatMap((row) => row.problems.map(({ text }) => text)).join('\n');
  const screen = (await runBatch(table, asked)).out.replace(/\s+/g, ' ');
  return { err: ended.err, problems, texts, screen, report: readFileSync(join(out, 'report.csv'), 'utf8') };
}

const places = [
  [
    'B2 A# person.aNumber',
    'C2 Status (USCIS) filings.1.status',
    'D2 Trouble problem.kinds.2',
    'E2 Outside? person.outsideUs',
  ],
  ['D4 Trouble problem.kinds.1'],
  ['A5 Matter No. id', 'G5  '],
];

test.each([
  ['CSV', 'cases.csv', csv],
  ['a workbook', 'cases.xlsx', book],
])('each problem of %s has the address of its cell and the heading of the office', async (_, name, given) => {
  const { problems, screen, report } = await told(name, given);
  expect(problems).toEqual(places);
  for (const text of [screen, report.replace(/\s+/g, ' ')])
    expect(text).toContain('C2, Status (USCIS) (filings.1.status): Found');
});

test('a table of JSON has no cells, so that its problems have no address', async () => {
  const { problems } = await told('cases.json', items);
  expect(problems).toEqual([['undefined  filings.1.status', 'undefined  person.aNumber']]);
});

test('of a closed list the report and JSON say a choice but for its spelling, and a word of several rows; a screen says none', async () => {
  const row = (status: string, trouble: string, outside = 'yes') => `m,,${status},${trouble},${outside}\n`;
  const { err, texts, screen, report } = await told(
    'cases.csv',
    [
      `${headings.join(',')}\n`,
      row('Pendng', 'Dellay'),
      ...['Transfered', 'pending', 'pending'].map((status) => row(status, 'At NBC')),
      row('pending', 'Ana weeps', 'perhaps'),
      row('pending', 'Maria Garcia asked'),
    ].join(''),
  );
  for (const word of ['Pendng', 'Dellay', 'At NBC']) {
    expect(texts).toContain(`Found "${word}"`);
    expect(report).toContain(word);
    expect(screen + err).not.toContain(word);
  }
  expect(screen).toContain('C2, Status (USCIS) (filings.1.status): Found text of 6 characters;');
  for (const word of ['Transfered', 'Ana', 'perhaps', 'Garcia'])
    for (const text of [err, texts, screen, report]) expect(text).not.toContain(word);
});
