import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BatchWays as Flags } from '../../../src/app/batch/ways.ts';
import { workbook, zip } from '../../batch/table/workbook.ts';
import { emptyFolder } from '../../run-program.ts';
import { type Ended, runBatch } from './run-batch.ts';
import { filesIn } from './table.ts';

/** Looks into a table; nothing may be written, and nothing be said but on its two sides. */
async function look(name: string, given: string | Uint8Array, asked: Partial<Flags> = {}): Promise<Ended> {
  const here = emptyFolder();
  const table = join(here, name);
  writeFileSync(table, given);
  const before = filesIn(here);
  const ended = await runBatch(table, { preview: '9', ...asked });
  expect(filesIn(here)).toEqual(before);
  return ended;
}

/** The cells of every line of JSON, as `A2 kind value fact`. */
async function cells(name: string, given: string | Uint8Array, asked: Partial<Flags> = {}) {
  const { code, out, err } = await look(name, given, { ...asked, json: true });
  const lines = out.split('\n').slice(0, -1);
  const read = lines.map((line) => JSON.parse(line));
  const four = { at: '', kind: '', value: '', fact: '' };
  for (const row of read) {
    expect(Object.keys(row)).toEqual(['row', 'cells']);
    for (const cell of row.cells) expect(Object.keys(cell)).toEqual(Object.keys(four));
  }
  const rows = read.map((row: { row: number; cells: (typeof four)[] }) => [
    row.row,
    ...row.cells.map(({ at, kind, value, fact }) => `${at} ${kind} ${value} ${fact}`),
  ]);
  return { code, err, rows };
}

const inline = (at: string, text: string): string => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>';
const everyKind = `<row r="1">${inline('A1', 'Last name')}${inline('C1', 'person.birthDate')}</row>
<row r="2">${inline('A2', ' Li ')}<c r="B2"><v>3.14159265358979</v></c><c r="C2" s="1"><v>32182.75</v></c><c r="D2" t="b"><v>1</v></c></row>
<row r="4"><c r="A4" t="e"><v>#N/A</v></c><c r="B4"><f>A1</f></c><c r="C4"><f>1+1</f><v>2</v></c><c r="AB4" s="2"><v>2139</v></c></row>`;
const kinds = [
  [1, 'A1 text Last name null', 'C1 text person.birthDate person.birthDate'],
  [
    2,
    'A2 text  Li  null',
    'B2 number 3.14159265358979 null',
    'C2 day 1988-02-09 person.birthDate',
    'D2 bool true null',
  ],
  [4, 'A4 error #N/A null', 'B4 formula  null', 'C4 number 2 person.birthDate', 'AB4 number 2139 null'],
];

test('every kind of a workbook is told with its address, its value unrounded, and what its column stands for', async () =>
  expect(await cells('t.xlsx', workbook({ rows: everyKind, styles }))).toEqual({
    code: 0,
    err: '',
    rows: kinds,
  }));

test('an OpenDocument sheet is shown as well', async () => {
  const names = ['office', 'table', 'text', 'style'];
  const spaces = names.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`);
  const cell = (more: string, text = '') =>
    `<table:table-cell ${more}><text:p>${text}</text:p></table:table-cell>`;
  const rows = [
    cell('office:value-type="string"', 'Born'),
    cell('office:value-type="date" office:date-value="1988-02-09T10:00:00"', 'x') +
      cell('office:value-type="boolean" office:boolean-value="false"', 'x'),
  ].map((each) => `<table:table-row>${each}</table:table-row>`);
  const text = `<office:document-content ${spaces.join(' ')}><office:body><office:spreadsheet><table:table table:name="S">${rows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`;
  expect((await cells('t.ods', zip([{ name: 'content.xml', text }]))).rows).toEqual([
    [1, 'A1 text Born null'],
    [2, 'A2 day 1988-02-09 null', 'B2 bool false null'],
  ]);
});

const csv = 'id;Born;person.birthDate\r\n"1";02/09/1988;20/09/1988\r\n;;\r\n2;"=""0042""";02/09/1988\r\n';
const map = (here: string): string => {
  const path = join(here, 'map.json');
  writeFileSync(path, '{"columns":{"Born":"person.name.family","id":null}}');
  return path;
};

test.each<readonly [string, Partial<Flags>, readonly unknown[]]>([
  [
    'as they stand',
    {},
    [
      [2, 'A2 text 1 id', 'B2 text 02/09/1988 null', 'C2 text 20/09/1988 person.birthDate'],
      [4, 'A4 text 2 id', 'B4 text 0042 null', 'C4 text 02/09/1988 person.birthDate'],
    ],
  ],
  [
    'days by the order that is said',
    { dates: 'dmy' },
    [
      [2, 'A2 text 1 id', 'B2 text 02/09/1988 null', 'C2 day 1988-09-20 person.birthDate'],
      [4, 'A4 text 2 id', 'B4 text 0042 null', 'C4 day 1988-09-02 person.birthDate'],
    ],
  ],
  [
    'by the map',
    { map: 'yes', preview: '1' },
    [[2, 'A2 text 1 null', 'B2 text 02/09/1988 person.name.family', 'C2 text 20/09/1988 person.birthDate']],
  ],
  ['none of them', { preview: '0' }, []],
])('rows of a text are shown %s', async (_, asked, wanted) => {
  const given = asked.map === undefined ? asked : { ...asked, map: map(emptyFolder()) };
  const { code, err, rows } = await cells('t.csv', csv, given);
  expect([code, err, rows.slice(1)]).toEqual([0, '', wanted]);
});

test('on a screen each cell stands with its heading, a kind that is no text is named, and no line is over 80 columns', async () => {
  const long = 'word '.repeat(60).trim();
  const rows = `${everyKind}<row r="5" hidden="1">${inline('A5', long)}</row>`;
  const { code, out, err } = await look('t.xlsx', workbook({ rows, styles }));
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n').filter((line) => line.length > 80)).toEqual([]);
  for (const line of [
    'Row 1: the headings',
    '  A1  Last name  is not read',
    '  C1  person.birthDate',
    '  C2  person.birthDate: 1988-02-09  (date)',
    '  AB4  2139  (number) shown as 02139',
    'Row 5, which the workbook hides',
    'Of 2 headings here, 1 is known.',
  ])
    expect(out).toContain(line);
});

test('without a sheet that stands out the first is shown, and told; --sheet takes another', async () => {
  const sheets = '<sheet name="One" sheetId="1" r:id="rId1"/><sheet name="Two" sheetId="2" r:id="rId4"/>';
  const two = workbook({ rows: `<row>${inline('A1', 'Name')}</row>`, sheets });
  expect((await look('t.xlsx', two, { sheet: 'one' })).out).toContain('A1  Name');
  expect(await look('t.xlsx', two)).toMatchObject({ code: 0, err: expect.stringContaining('"Two"') });
  const none = workbook({
    rows: `<row>${inline('A1', 'Name')}</row>`,
    sheets: sheets.replace('rId4', 'rId1'),
  });
  const { code, out, err } = await look('t.xlsx', none);
  expect([code, out, err]).toEqual([
    0,
    expect.stringContaining('A1  Name'),
    expect.stringContaining('"One"'),
  ]);
});

test('what is no case, cannot be read or stands above the headings is told beside the rows', async () => {
  const titled = `Cases of 2026\n${csv.replaceAll(';', ',')}`;
  const four = 'id,person.name.family,person.name.given,person.birthDate';
  expect((await look('t.csv', `Cases of 2026\n${four}\n1,a,b,c\n`)).err).toContain('stand in row 2');
  expect((await look('t.csv', titled)).code).toBe(0);
  const { out } = await look('t.csv', 'id,Born\n(required),(optional)\n1,"a\n2,b\n');
  expect(out).toContain('only says which columns must be');
  expect(out).toContain('quotation marks that do not close');
});

test.each<readonly [string, string | Uint8Array, Partial<Flags>, string]>([
  ['a JSON table', '[{"id":"1"}]', {}, 'has no cells'],
  ['an empty table', '\n', {}, 'The table is empty'],
  ['an encoding that is another', Buffer.from([0x69, 0x64, 0x0a, 0xe9, 0x0a]), {}, 'not in UTF-8'],
  ['no number', csv, { preview: 'all' }, '--preview'],
  ['a map to be written as well', csv, { mapOut: 'map.csv' }, '--preview writes nothing'],
  ['a map to be printed as well', csv, { suggestMap: true }, '--preview writes nothing'],
])('%s is refused', async (_, given, asked, said) =>
  expect(await look('t', given, asked)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining(said),
  }),
);
