import { describe, expect, test } from 'vitest';
import { openSheetWorker } from '../../../src/adapters/pdf-worker.ts';
import { readOdsSheet } from '../../../src/batch/table/ods.ts';
import { openTable } from '../../../src/batch/table/open-table.ts';
import { InputError } from '../../../src/core/errors.ts';
import { packageRoot } from '../../run-program.ts';
import { worldOf } from './read.ts';
import { zip } from './workbook.ts';

const spaces = ['office', 'table', 'text', 'style'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
/** A workbook as LibreOffice writes them, with these tables. */
const workbook = (tables: string, styles = ''): Uint8Array =>
  zip([
    { name: 'mimetype', text: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'content.xml',
      text: `<?xml version="1.0"?><office:document-content ${spaces.join(' ')}>${styles}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
const tableOf = (rows: string, name = 'First'): string =>
  `<table:table table:name="${name}">${rows}</table:table>`;
const row = (cells: readonly string[], more = ''): string =>
  `<table:table-row${more}>${cells.join('')}</table:table-row>`;
const cell = (text: string, more = ''): string =>
  `<table:table-cell office:value-type="string"${more}>${text.replace(/[^\n]+/g, '<text:p>$&</text:p>')}</table:table-cell>`;
const typed = (attributes: string): string => `<table:table-cell ${attributes}/>`;
const headings = row(
  ['id', 'person.birthDate', 'person.aNumber', 'problem.description'].map((each) => cell(each)),
);

const read = async (bytes: Uint8Array, sheet?: string) => {
  const result = await readOdsSheet(bytes, sheet);
  return 'damage' in result ? result.damage : result.records;
};

describe('an OpenDocument sheet', () => {
  test('has its texts, days, numbers, errors and formulas without a result', async () => {
    const rows = [
      headings,
      row([
        cell('r1'),
        typed('office:value-type="date" office:date-value="1988-02-09"'),
        typed('office:value-type="float" office:value="12345"'),
        cell('two\nlines'),
        typed('office:value-type="boolean" office:boolean-value="true"'),
      ]),
      '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>',
      row([
        cell('r2'),
        typed('table:formula="of:=NA()" office:value-type="string"').replace(
          '/>',
          '><text:p>#N/A</text:p></table:table-cell>',
        ),
        cell('00123'),
      ]),
      '<table:table-row table:number-rows-repeated="1000000"><table:table-cell/></table:table-row>',
    ];
    const records = await read(workbook(tableOf(rows.join(''))));
    expect(
      Array.isArray(records) ? records.filter(({ cells }) => cells.length > 0).slice(1) : records,
    ).toEqual([
      {
        row: 2,
        cells: [
          'r1',
          { kind: 'day', text: '1988-02-09' },
          { kind: 'number', text: '12345' },
          'two\nlines',
          'true',
        ],
      },
      { row: 5, cells: ['r2', { kind: 'error', text: '#N/A' }, '00123'] },
    ]);
  });

  test('tells of values that are lost where cells are merged', async () => {
    const rows = [
      headings,
      row([cell('r1', ' table:number-rows-spanned="2" table:number-columns-spanned="1"'), cell('a')]),
      row(['<table:covered-table-cell/>', cell('b')]),
    ];
    const records = await read(workbook(tableOf(rows.join(''))));
    expect(Array.isArray(records) && records.slice(1)).toEqual([
      { row: 2, cells: ['r1', 'a'] },
      { row: 3, cells: ['', 'b'], merged: [{ from: 0, to: 0, of: 'A2' }] },
    ]);
  });

  test('is taken by its name, and named where it is not there', async () => {
    const two = workbook(tableOf(row([cell('x')])) + tableOf(row([cell('y')]), 'Second'));
    expect(await read(two, 'Second')).toEqual([{ row: 1, cells: ['y'] }]);
    expect(await readOdsSheet(two, 'Third')).toEqual({ damage: 'sheet', sheets: ['First', 'Second'] });
  });

  test.each([
    ['a row that is hidden', tableOf(headings + row([cell('x')], ' table:visibility="collapse"')), ''],
    ['a row that is filtered out', tableOf(headings + row([cell('x')], ' table:visibility="filter"')), ''],
    [
      'a sheet that is hidden',
      tableOf(headings),
      '<office:automatic-styles><style:style style:name="a" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>',
    ],
    [
      'more than is read at once',
      tableOf(headings + Array.from({ length: 120_000 }, (_, n) => row([cell(`${n}`)])).join('')),
      '',
    ],
  ])('with %s is refused', async (_, tables, styles) =>
    expect(await read(workbook(tables, styles))).toBe('ods'),
  );

  test.each([
    ['no content', zip([{ name: 'mimetype', text: 'x' }])],
    ['a content that breaks off', workbook('<table:table>')],
  ])('with %s is damaged', async (_, bytes) => expect(['damaged', 'no-sheet']).toContain(await read(bytes)));
});

describe('in a thread of its own', () => {
  const world = (bytes: Uint8Array) => ({ ...worldOf(bytes), readSheet: openSheetWorker(packageRoot) });

  test('the rows come as those of any table', async () => {
    const bytes = workbook(
      tableOf(headings + row([cell('r1'), typed('office:value-type="date" office:date-value="1988-02-09"')])),
    );
    const rows = [];
    for await (const batch of (await openTable('t.ods', {}, world(bytes))).rows) rows.push(...batch);
    expect(rows.map(({ id, raw }) => [id, (raw as { person?: unknown }).person])).toEqual([
      ['r1', { birthDate: '1988-02-09' }],
    ]);
  });

  test.each([
    ['a million rows', row([cell('z')], ' table:number-rows-repeated="1048576"')],
    [
      'a million rows of a thousand cells',
      row([cell('z', ' table:number-columns-repeated="1000"')], ' table:number-rows-repeated="1048576"'),
    ],
    ['elements within each other', '<table:table>'.repeat(200_000)],
  ])('%s end, in little memory', async (_, rows) => {
    const before = process.memoryUsage().rss;
    let peak = 0;
    const watch = setInterval(() => {
      peak = Math.max(peak, process.memoryUsage().rss - before);
    }, 5);
    await expect(openTable('t.ods', {}, world(workbook(tableOf(headings + rows))))).rejects.toBeInstanceOf(
      InputError,
    );
    clearInterval(watch);
    expect(peak / 1_048_576).toBeLessThan(150);
  });
});
