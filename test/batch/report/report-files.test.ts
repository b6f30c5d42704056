import { inflateRawSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { reportColumns } from '../../../src/batch/report/cells.ts';
import { csvReport, jsonlReport, lineKeys, type ReportWriter } from '../../../src/batch/report/writer.ts';
import { xlsxReport } from '../../../src/batch/report/xlsx-report.ts';
import type { RowReport } from '../../../src/batch/row.ts';
import { en } from '../../../src/content/messages/en.ts';
import { badReport, reportOf, written } from './reports.ts';

const many = (n: number): readonly RowReport[] =>
  Array.from({ length: n }, (_, i) =>
    i % 7 === 0 ? badReport({ row: i + 2, id: `case-${i}` }) : reportOf({ row: i + 2, id: `case-${i}` }),
  );
const text = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const csvRows = (reports: readonly RowReport[]): string[][] =>
  parse(Buffer.from(written(csvReport(en), reports)), { bom: true, record_delimiter: '\r\n' });
const sheetOf = async (bytes: Uint8Array): Promise<unknown[][]> =>
  (await readXlsx(bytes)).sheets[0]?.rows ?? [];

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
  ['report.xlsx', () => xlsxReport(en)],
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
    expect(rest).toBeLessThan(given / 5);
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
  test('holds the rows as they are read back', async () => {
    const rows = await sheetOf(written(xlsxReport(en), many(1000)));
    expect(rows).toHaveLength(1001);
    expect(rows[0]).toEqual(reportColumns.map((column) => en.batchReport.columns[column]));
    expect(rows[1]?.slice(0, 3)).toEqual([2, 'case-0', 'Bad row']);
    expect(rows[1000]?.slice(0, 3)).toEqual([1001, 'case-999', 'Ready']);
  });

  test('keeps the heading in place, filters, colours verdicts and holds no formulas', () => {
    const files = unzip(written(xlsxReport(en), many(20)));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('ySplit="1"');
    expect(sheet).toContain('<autoFilter ref="A1:O21"/>');
    expect(sheet).toMatch(/<c r="C2" s="11" t="inlineStr">/);
    expect(sheet).toMatch(/<c r="C3" s="6" t="inlineStr">/);
    expect(sheet).not.toContain('<f');
    expect([...files.keys()].filter((name) => /shared|docProps/i.test(name))).toEqual([]);
  });

  test('gives each row the height that its longest cell needs', () => {
    const action = Array.from({ length: 5 }, () => 'A sentence of some length. '.repeat(4)).join('\n');
    const files = unzip(written(xlsxReport(en), [reportOf({ action }), reportOf({ id: 'b', file: null })]));
    const heights = [
      ...(files.get('xl/worksheets/sheet1.xml') ?? '').matchAll(/<row r="\d+" ht="([\d.]+)"/g),
    ];
    expect(heights.map(([, points]) => Number(points))).toEqual([135, 13.5]);
  });

  test('control characters and what looks like their spelling come back', async () => {
    const id = 'a\u0001b_x0001_c\r\nd';
    const rows = await sheetOf(written(xlsxReport(en), [reportOf({ id })]));
    expect(rows[1]?.[1]).toBe(id);
  });

  test('a text that is longer than a cell takes is cut and says so', async () => {
    const rows = await sheetOf(written(xlsxReport(en), [reportOf({ action: '👩'.repeat(20_000) })]));
    const cell = String(rows[1]?.[3]);
    expect(cell.length).toBeLessThanOrEqual(32_767);
    expect(cell).toMatch(/^(?:👩)+…\nThis cell is cut; all of it is in report\.csv\.$/u);
  });

  test('a sheet that is full says so', async () => {
    const rows = await sheetOf(written(xlsxReport(en, 5), many(10)));
    expect(rows.map(([first]) => first)).toEqual(['Row', 2, 3, 4, en.batchReport.sheetFull]);
  });
});
