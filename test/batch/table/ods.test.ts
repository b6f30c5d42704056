import { describe, expect, test } from 'vitest';
import { openSheetWorker } from '../../../src/adapters/limited-thread.ts';
import type { TableRecord } from '../../../src/batch/table/cell.ts';
import { openTable } from '../../../src/batch/table/open-table.ts';
import { readSheet } from '../../../src/batch/table/workbook/read-sheet.ts';
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
  const records: TableRecord[] = [];
  for await (const part of readSheet(bytes, sheet)) {
    if ('damage' in part) return part.damage === 'sheet' ? part.sheets : part.damage;
    if ('tops' in part) throw new Error('a sheet is asked for');
    records.push(...part.records.filter(({ cells }) => cells.length > 0));
  }
  return records;
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
    expect(records.slice(1)).toEqual([
      {
        row: 2,
        cells: [
          'r1',
          { kind: 'day', text: '1988-02-09' },
          { kind: 'number', text: '12345' },
          'two\nlines',
          { kind: 'bool', text: 'true' },
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
    expect(records.slice(1)).toEqual([
      { row: 2, cells: ['r1', 'a'] },
      { row: 3, cells: ['', 'b'], merged: [{ from: 0, to: 0, of: 'A2' }] },
    ]);
  });

  test('is taken by its name, and named where it is not there', async () => {
    const two = workbook(tableOf(row([cell('x')])) + tableOf(row([cell('y')]), 'Second'));
    expect(await read(two, 'Second')).toEqual([{ row: 1, cells: ['y'] }]);
    expect(await read(two, 'Third')).toEqual(['First', 'Second']);
  });

  test.each([
    ['a row that is hidden', row([cell('x')], ' table:visibility="collapse"'), true],
    ['a row that is filtered out', row([cell('x')], ' table:visibility="filter"'), true],
    [
      'a row of a group that is closed',
      `<table:table-row-group table:display="false">${row([cell('x')])}</table:table-row-group>`,
      true,
    ],
    ['a row that is seen', row([cell('x')], ' table:visibility="visible"'), false],
  ])('tells of %s', async (_, rows, hidden) =>
    expect(await read(workbook(tableOf(rows)))).toEqual([
      { row: 1, cells: ['x'], ...(hidden && { hidden }) },
    ]),
  );

  test('that is hidden is passed over', async () => {
    const hides =
      '<office:automatic-styles><style:style style:name="a" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>';
    const hidden = tableOf(row([cell('x')])).replace('>', ' table:style-name="a">');
    const both = workbook(hidden + tableOf(row([cell('y')]), 'Second'), hides);
    expect(await read(both)).toEqual([{ row: 1, cells: ['y'] }]);
    expect(await read(both, 'First')).toEqual(['Second']);
    expect(await read(workbook(hidden, hides))).toBe('no-sheet');
  });

  test('has its rows in groups, and those that are printed on each page', async () => {
    const rows = `<table:table-header-rows>${row([cell('a')])}</table:table-header-rows><table:table-row-group>${row([cell('b')])}<table:table-row-group>${row([cell('c')])}</table:table-row-group></table:table-row-group>`;
    expect(await read(workbook(tableOf(rows)))).toEqual([
      { row: 1, cells: ['a'] },
      { row: 2, cells: ['b'] },
      { row: 3, cells: ['c'] },
    ]);
  });

  test('has spaces, tabs and breaks of a text, and cells and rows that are alike; a comment is none of it', async () => {
    const text = cell('').replace(
      '></table:table-cell>',
      '><office:annotation><text:p>no</text:p></office:annotation><text:p>a<text:s text:c="2"/>b<text:span>c</text:span><text:tab/>d<text:line-break/>e</text:p></table:table-cell>',
    );
    const alike = cell('x', ' table:number-columns-repeated="2"');
    const rows = row([text, '<table:table-cell table:number-columns-repeated="2"/>', alike]);
    expect(
      await read(workbook(tableOf(rows.replace('row>', 'row table:number-rows-repeated="2">')))),
    ).toEqual([1, 2].map((at) => ({ row: at, cells: ['a  bc\td\ne', '', '', 'x', 'x'] })));
  });

  test('of 20,000 rows has all of them', async () => {
    const rows = Array.from({ length: 20_000 }, (_, n) => row([cell(`${n}`)])).join('');
    expect(await read(workbook(tableOf(headings + rows)))).toHaveLength(20_001);
  });

  test.each([
    ['no content', zip([{ name: 'mimetype', text: 'x' }])],
    ['a content that breaks off', workbook('<table:table>')],
  ])('with %s is damaged', async (_, bytes) => expect(['binary', 'damaged']).toContain(await read(bytes)));
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
});
