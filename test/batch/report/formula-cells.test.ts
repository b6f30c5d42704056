import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { reportColumns, unguardCell } from '../../../src/batch/report/cells.ts';
import { csvReport } from '../../../src/batch/report/writer.ts';
import type { RowReport } from '../../../src/batch/row.ts';
import { en } from '../../../src/content/messages/en.ts';
import { payloads, prefixes } from './hostile-cells.ts';
import { reportOf, workbookReport, written } from './reports.ts';

/** The columns in which a text from outside can stand alone. */
const outside = ['id', 'file', 'packet', 'action', 'missing', 'problems', 'sha256', 'ruleBook'] as const;
const places = [...outside, 'earliest', 'latest', 'asOf'] as const;

const texts = prefixes.flatMap((prefix) => payloads.map((payload) => prefix + payload));

/** A row that holds the text in every place. */
const hostile = (text: string, n: number): RowReport =>
  reportOf({
    row: n + 2,
    id: text,
    file: text,
    packet: text,
    action: text,
    missing: [text],
    problems: [{ column: text, path: text, text: 'f' }],
    sha256: text,
    ruleBook: text,
    earliest: text,
    latest: text,
    asOf: text,
  });
const reports = texts.map(hostile);
const wanted = (text: string, column: (typeof places)[number]): string =>
  column === 'problems' ? `${text}: f` : text;

/** Written here anew, and by listing: what begins a formula, and what is passed over before it. */
const runs = /^[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}"']*[=+\-@＝＋－＠]/u;

/** A text on one line. */
const oneLine = (text: string): string => text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');

function wrongIn(
  cells: readonly (readonly string[])[],
  kept: (text: string) => string = (text) => text,
): readonly string[] {
  const wrong: string[] = [];
  for (const [n, text] of texts.entries())
    for (const column of places) {
      const cell = cells[n]?.[reportColumns.indexOf(column)] ?? '(no cell)';
      if (cell.split(/[;\t\r\n|]/).some((part) => runs.test(part)))
        wrong.push(`runs: ${JSON.stringify(cell)}`);
      if (unguardCell(cell) !== kept(wanted(text, column)))
        wrong.push(`changed: ${JSON.stringify([text, cell])}`);
    }
  return wrong;
}

test('there are about ten thousand cells', () => {
  expect(prefixes).toHaveLength(23);
  expect(new Set(payloads).size).toBe(40);
  expect(texts.length * places.length).toBeGreaterThan(10_000);
});

describe('what could run as a formula', () => {
  test('neither runs nor is changed in CSV', () => {
    const bytes = written(csvReport(en), reports);
    const rows: string[][] = parse(Buffer.from(bytes), { bom: true, record_delimiter: '\r\n' });
    expect(rows[0]).toEqual([...reportColumns]);
    expect(wrongIn(rows.slice(1), oneLine)).toEqual([]);
  });

  test('neither runs nor is changed in a workbook', async () => {
    const { sheets } = await readXlsx(written(workbookReport(), reports));
    const [toDo = [], , all = []] = sheets.map(({ rows }) =>
      rows.map((row) => row.map((cell) => String(cell ?? ''))),
    );
    expect(wrongIn(all.slice(1), oneLine)).toEqual([]);
    expect(toDo).toHaveLength(texts.length + 1);
    expect(toDo.flat().filter((cell) => cell.split(/[;\t\r\n|]/).some((part) => runs.test(part)))).toEqual(
      [],
    );
  });
});
