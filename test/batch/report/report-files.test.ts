import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { reportColumns } from '../../../src/batch/report/cells.ts';
import { csvReport, jsonlReport, lineKeys, type ReportWriter } from '../../../src/batch/report/writer.ts';
import type { RowReport } from '../../../src/batch/row.ts';
import { en } from '../../../src/content/messages/en.ts';
import type { Day } from '../../../src/content/shape/day.ts';
import { badReport, reportOf, workbookReport, written } from './reports.ts';

const many = (n: number): readonly RowReport[] =>
  Array.from({ length: n }, (_, i) =>
    i % 7 === 0 ? badReport({ row: i + 2, id: `case-${i}` }) : reportOf({ row: i + 2, id: `case-${i}` }),
  );
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const csvRows = (reports: readonly RowReport[]): string[][] =>
  parse(Buffer.from(written(csvReport(en), reports)), { bom: true, record_delimiter: '\r\n' });
/** The rows of each sheet of a workbook, by its name. */
const sheetsOf = async (bytes: Uint8Array): Promise<Record<string, unknown[][]>> =>
  Object.fromEntries((await readXlsx(bytes)).sheets.map(({ name, rows }) => [name, rows]));

/** The files of a zip by their names, read by its directory. */
function unzip(bytes: Uint8Array): Map<string, string> {
  const all = Buffer.from(bytes);
  const files = new Map<string, string>();
  let at = all.readUInt32LE(all.length - 6);
  for (let n = all.readUInt16LE(all.length - 12); n > 0; n -= 1) {
    const [packed, name, offset] = [
      all.readUInt32LE(at + 20),
      all.readUInt16LE(at + 28),
      all.readUInt32LE(at + 42),
    ];
    const start = offset + 30 + all.readUInt16LE(offset + 26);
    files.set(
      all.toString('utf8', at + 46, at + 46 + name),
      inflateRawSync(all.subarray(start, start + packed)).toString('utf8'),
    );
    at += 46 + name;
  }
  return files;
}

const writers: readonly (readonly [string, () => ReportWriter])[] = [
  ['report.csv', () => csvReport(en)],
  ['report.xlsx', () => workbookReport()],
  ['report.jsonl', () => jsonlReport()],
];

describe.each(writers)('%s', (_, open) => {
  test('is the same each time', () =>
    expect(Buffer.compare(written(open(), many(700)), written(open(), many(700)))).toBe(0));

  test('is given out while the rows come, not at the end', () => {
    const writer = open();
    let given = 0;
    for (const report of many(20_000)) given += writer.add(report).length;
    const rest = [...writer.end()].reduce((sum, { length }) => sum + length, 0);
    expect(rest).toBeLessThan(given / 3);
  });
});

describe('report.csv', () => {
  test('has a byte-order mark, CRLF and its headings, even for no rows', () => {
    const file = text(written(csvReport(en), []));
    expect(file).toBe(`\ufeff${reportColumns.map((column) => `"${column}"`).join(',')}\r\n`);
  });

  test('says of a row what is missing in words and by its path', () => {
    const [, row] = csvRows([
      reportOf({ verdict: 'incomplete', missing: ['person.role', 'filings.2.receiptDate'] }),
    ]);
    expect(row?.[reportColumns.indexOf('missing')]).toMatch(
      /\(person\.role\) \| .+\(no\. 2\) \(filings\.2\.receiptDate\)$/,
    );
    expect(row?.[reportColumns.indexOf('verdict')]).toBe('incomplete');
  });

  test('says of a bad row where, what was found and what is wanted', () => {
    const [, row] = csvRows([badReport()]);
    expect(row?.[reportColumns.indexOf('problems')]).toBe(
      'Receipt (filings.1.receiptNumber): Found text of 11 characters; wanted: a receipt number has 13 characters, 3 letters and 10 digits; this has 11 characters',
    );
  });

  test('has every row once, in order', () =>
    expect(
      csvRows(many(1000))
        .slice(1)
        .map(([row]) => Number(row)),
    ).toEqual(many(1000).map(({ row }) => row)));
});

describe('report.jsonl', () => {
  test('gives back the reports, keys in order', () => {
    const lines = text(written(jsonlReport(), many(10))).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line))).toEqual(many(10));
    expect(Object.keys(JSON.parse(lines[0] ?? '{}'))).toEqual([...lineKeys]);
  });

  test('line breaks in a value do not break the line', () =>
    expect(text(written(jsonlReport(), [reportOf({ id: 'a\nb\u2028c' })])).split('\n')).toHaveLength(2));
});

describe('report.xlsx', () => {
  const sheet = { toDo: 'sheet1', deadlines: 'sheet2', allRows: 'sheet3', notes: 'sheet4' } as const;
  const xmlOf = (bytes: Uint8Array, name: keyof typeof sheet): string =>
    unzip(bytes).get(`xl/worksheets/${sheet[name]}.xml`) ?? '';

  test('has what to do, the days, all rows and notes, in this order', async () => {
    const { sheets } = await readXlsx(written(workbookReport(), many(3)));
    expect(sheets.map(({ name }) => name)).toEqual(['To do', 'Deadlines', 'All rows', 'Notes']);
  });

  test('all rows stand there, a line each, with their days as days', async () => {
    const bytes = written(workbookReport(), many(1000));
    const { 'All rows': rows = [] } = await sheetsOf(bytes);
    expect(rows).toHaveLength(1001);
    expect(rows[0]?.slice(0, 5)).toEqual(['Row', 'Id', 'Verdict', 'What to do first', 'By when']);
    expect(rows[1]?.slice(0, 3)).toEqual([2, 'case-0', 'Bad row']);
    expect(rows[1000]?.slice(0, 3)).toEqual([1001, 'case-999', 'Ready']);
    expect(rows[1000]?.[4]).toEqual(new Date(Date.UTC(2026, 11, 12)));
    const heights = [...xmlOf(bytes, 'allRows').matchAll(/<row r="(?!1")\d+" ht="([\d.]+)"/g)];
    expect(new Set(heights.map(([, points]) => points))).toEqual(new Set(['13.5']));
  });

  test('keeps the headings in place, filters, colours verdicts and holds no formulas', () => {
    const files = unzip(written(workbookReport(), many(20)));
    for (const name of Object.values(sheet)) {
      const xml = files.get(`xl/worksheets/${name}.xml`) ?? '';
      expect(xml).toContain('ySplit="1"');
      expect(xml).toContain('orientation="landscape" fitToWidth="1"');
      expect(xml).not.toContain('<f');
    }
    const all = files.get('xl/worksheets/sheet3.xml') ?? '';
    expect(all).toContain('<autoFilter ref="A1:O21"/>');
    expect(all).toMatch(/<c r="C2" s="11" t="inlineStr">/);
    expect(all).toMatch(/<c r="C3" s="6" t="inlineStr">/);
    expect([...files.keys()].filter((name) => /shared|docProps/i.test(name))).toEqual([]);
    expect(files.get('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="3">'Notes'!$1:$1</definedName>`,
    );
  });

  const mixed = [
    reportOf({ row: 2, id: 'later', due: '2027-01-05' as Day }),
    badReport({ row: 3, id: 'bad' }),
    reportOf({ row: 4, id: 'soon', due: '2026-11-30' as Day, file: 'a b/Ä#1.pdf' }),
    reportOf({ row: 5, id: 'undated', due: null, latest: null, file: null }),
  ];

  test('what to do stands by the nearest day, behind rows that must be corrected, with a link to the form', async () => {
    const bytes = written(workbookReport(), mixed);
    const { 'To do': rows = [] } = await sheetsOf(bytes);
    expect(
      rows.map(([due, , id]) => [due instanceof Date ? due.toISOString().slice(0, 10) : due, id]),
    ).toEqual([
      ['By when', 'Id'],
      [expect.toBeOneOf([null, '']), 'bad'],
      ['2026-11-30', 'soon'],
      ['2027-01-05', 'later'],
      [expect.toBeOneOf([null, '']), 'undated'],
    ]);
    expect(unzip(bytes).get('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="./a%20b/%C3%84%231.pdf" TargetMode="External"',
    );
    expect(xmlOf(bytes, 'toDo').match(/<hyperlink /g)).toHaveLength(2);
  });

  test('the answers that are shown stand beside what is to be done, and nobody’s where there are none', async () => {
    const writer = workbookReport(['person.name.family', 'person.email']);
    const clients = [['Doe', '=1+1'], undefined, ['Roe', '']];
    const { 'To do': rows = [] } = await sheetsOf(written(writer, mixed, (n) => clients[n]));
    const [heading, ...others] = rows.map((cells) => [cells[2], ...cells.slice(6)]);
    expect(heading).toEqual(['Id', 'person.name.family', 'person.email']);
    const none = expect.toBeOneOf([null, '', undefined]);
    expect(others).toEqual([
      ['bad', none, none],
      ['soon', 'Roe', none],
      ['later', 'Doe', '\u2019=1+1'],
      ['undated', none, none],
    ]);
  });

  test('the days stand alone, with the first steps by their days, past ones left out', async () => {
    const step = { id: 'send', text: 'Send the request.', due: '2026-12-12' as Day };
    const ready = reportOf({ row: 2, id: 'a' });
    const reports = [
      reportOf({ row: 3, id: 'b', latest: '2026-11-01' }),
      reportOf({ row: 4, id: 'c', verdict: 'not-yet', earliest: '2026-11-25', latest: '2026-12-01' }),
      { ...ready, outcome: ready.outcome && { ...ready.outcome, first: [step] } },
      reportOf({ row: 5, id: 'd' }),
    ];
    const { Deadlines: rows = [] } = await sheetsOf(written(workbookReport(), reports));
    expect(
      rows.slice(1).map(([day, ...rest]) => [(day as Date).toISOString().slice(0, 10), ...rest]),
    ).toEqual([
      ['2026-11-25', 'First day for a request', 'c', 4, 'Not yet'],
      ['2026-12-12', 'Send the request.', 'a', 2, 'Ready'],
      ['2026-12-12', 'Last day for a request', 'd', 5, 'Ready'],
    ]);
  });

  test('what is said of many rows stands in the notes once, with how many', async () => {
    const warnings = ['Mail is slow.'];
    const reports = [reportOf({ warnings }), reportOf({ row: 3, warnings }), badReport({ row: 4 })];
    const { Notes: rows = [] } = await sheetsOf(written(workbookReport(), reports));
    expect(rows).toContainEqual(['Know as well', 'Mail is slow.', 2]);
    expect(rows).toContainEqual(['Ready', en.batchReport.verdictHints.ready, 2]);
    expect(rows.flat()).toContain(en.batchReport.page.noAdvice);
  });

  test('gives each row of what to do the height that its longest cell needs', () => {
    const action = Array.from({ length: 5 }, () => 'A sentence of some length. '.repeat(4)).join('\n');
    const bytes = written(workbookReport(), [reportOf({ action }), reportOf({ id: 'b', file: null })]);
    const heights = [...xmlOf(bytes, 'toDo').matchAll(/<row r="(?!1")\d+" ht="([\d.]+)"/g)];
    expect(heights.map(([, points]) => Number(points))).toEqual([135, 13.5]);
  });

  test('control characters and what looks like their spelling come back', async () => {
    const id = 'a\u0001b_x0001_c';
    const { 'All rows': rows = [] } = await sheetsOf(written(workbookReport(), [reportOf({ id })]));
    expect(rows[1]?.[1]).toBe(id);
  });

  test('a text that is longer than a cell takes is cut and says so', async () => {
    const long = written(workbookReport(), [reportOf({ action: '👩'.repeat(20_000) })]);
    const cell = String((await sheetsOf(long))['All rows']?.[1]?.[3]);
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell).toMatch(/^(?:👩)+…\nThis cell is cut; all of it is in report\.csv\.$/u);
  });

  test('a sheet that is full says so', async () => {
    const { 'All rows': rows = [] } = await sheetsOf(written(workbookReport([], 5), many(10)));
    expect(rows.map(([first]) => first)).toEqual(['Row', 2, 3, 4, en.batchReport.sheetFull]);
  });
});
