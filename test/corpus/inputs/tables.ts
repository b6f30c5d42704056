import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre';
import { bombs } from '../../batch/table/bombs.ts';
import { type Book, inline, partsOf, row, workbook, zip } from '../../batch/table/workbook.ts';
import { folder } from './folder.ts';
import type { Makers } from './makers.ts';

const bytes =
  (text: string, encoding: BufferEncoding = 'utf8', mark: readonly number[] = []) =>
  async (): Promise<Uint8Array> =>
    new Uint8Array(Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)]));

/** What a small table is read for: a name, a day, yes or no, and free text. */
const columns = ['id', 'person.name.family', 'person.birthDate', 'person.outsideUs', 'filings.1.category'];
const lines = (...rows: readonly (readonly string[])[]): string =>
  rows.map((each) => each.join(',')).join('\n');
const nunez = ['1', 'Núñez', '1988-02-29', 'no', 'widow'];
const csv = lines(columns, nunez, ['2', '"O""Brien, Jr."', '', 'yes', ''], ['', '', '', '', ''], ['004']);
/** The same with other signs between its cells. */
const parted = (by: string): string => csv.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, by);

const texts: Makers = {
  'comma.csv': bytes(`${csv}\n`),
  'semicolon.csv': bytes(parted(';').replaceAll('\n', '\r\n'), 'utf8', [0xef, 0xbb, 0xbf]),
  'tab.tsv': bytes(parted('\t')),
  'sep.csv': bytes(`sep=|\n${parted('|')}\n`),
  'old-mac.csv': bytes(csv.replaceAll('\n', '\r')),
  'utf-16.csv': bytes(csv, 'utf16le', [0xff, 0xfe]),
  'utf-16-unmarked.csv': bytes(csv, 'utf16le'),
  'latin.csv': bytes(csv, 'latin1'),
  'titled.csv': bytes(`Stuck cases of the office,,,\nExported 11/20/2026,,,\n\n${csv}\n`),
  'spoiled.csv': bytes(
    `${lines(columns, ['1', 'Good', '1988-02-29', 'no', 'x'], ['2', 'No"body', '', '', ''], ['3', 'Many', '', '', '', 'cells'])}
4,Wrong,1988-02-30,perhaps,x
5,#N/A,#REF!,,x
6,  Spaces  ,29.02.1988,Y,x
7,Day,2/9/88,TRUE,x
8,Shortened,32202,FALSE,1.2E+15
9,=HYPERLINK("x"),,no,-danger
${' '.repeat(3)},,,,
10,"${'x'.repeat(1_100_000)}",,,
11,Last,,no,
`,
  ),
  'days-mdy.csv': bytes(
    lines(['id', 'person.birthDate'], ['1', '02/13/1988'], ['2', '03/04/1990'], ['3', 'none']),
  ),
  'days-dmy.csv': bytes(lines(['id', 'person.birthDate'], ['1', '13.02.1988'], ['2', '3.4.1990'])),
  'days-either.csv': bytes(
    lines(
      ['id', 'person.birthDate', 'filings.1.receiptDate'],
      ['1', '02/03/1988', '04/05/2024'],
      ['2', '', '13/12/2024'],
    ),
  ),
  'days-both.csv': bytes(lines(['id', 'person.birthDate'], ['1', '02/13/1988'], ['2', '13/02/1988'])),
  'unnamed.csv': bytes(lines(['id', '', 'person.name.family'], ['1', 'x', 'Nobody'])),
  'no-rows.csv': bytes(`${columns.join(',')}\n,,,,\n`),
  'no-heading.csv': bytes('Nobody,Example,A000000001,nobody@example.org\nX,Y,A000000002,x@example.org\n'),
  'headings-twice.csv': bytes('id,person.email,Person.Email\n1,2,3\n'),
  'headings-like-data.csv': bytes('id,A012345678,nobody@example.org\n1,2,3\n'),
  'many-columns.csv': bytes(`${Array.from({ length: 2001 }, (_, n) => `c${n}`).join(',')}\n1\n`),
  'table.xls': bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
  'table.pdf': bytes('%PDF-1.7\n'),
  'table.html': bytes('<html><table>'),
  'table.gif': bytes('GIF89a\0\0\0'),
};

const json: Makers = {
  'cases.json': bytes(
    `[\n  {"id": "a", "person": {"name": {"family": "Nested"}, "birthDate": "1988-02-29"}},
  {"id": 7, "person.name.family": "Flat", "person.outsideUs": true, "filings.1.category": 4},
  {"id": "c", "problem.kinds": ["delay", "lost-file"], "person.protection": [], "person.name.family": null}\n]`,
  ),
  'spoiled.jsonl': bytes(
    [
      '{"id": "good", "person.name.family": "Good"}',
      'Nobody',
      '',
      '5',
      '[1]',
      '{"person": {"email": "a", "email": "b"}}',
      '{"id": {"a": 1}, "person.name.family": "Twice", "PERSON.NAME.FAMILY": "again"}',
      '{"id": 12345678901234567890}',
      '{"person.aNumber": 12345678, "person.phone": {"a": 1}, "person.anumbers": "x"}',
      `{"a": ${'['.repeat(17)}1${']'.repeat(17)}}`,
      `{"a": "${'x'.repeat(1_048_576)}"}`,
      '{"person.birthDate": "02/09/1988", "problem.kinds": ""}',
      '{"id": "last", "caseFile": 2}',
    ].join('\n'),
  ),
  'one-case.json': bytes('{\n "person": {}\n}'),
  'wrong.json': bytes('[\n  {},\n  {"a":}\n]'),
  'cut.json': bytes('[{"a":"b'),
  'no-items.json': bytes('[]'),
};

const styles =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="mmm d, yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="22"/></cellXfs>';
const headings = row(...columns.map(inline));
const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const book = (rows: string, more: Partial<Book> = {}): Uint8Array =>
  workbook({ rows: headings + rows, styles, ...more });
const sheet = '<sheet name="Cases" sheetId="1" r:id="rId1"/>';

/** Cells of every kind, and rows that are bad for each thing that a spreadsheet does to a value. */
const everyCell = [
  `<row r="2">${text('A2', 'plain')}${text('B2', 'Núñez &amp; Söhne')}<c r="C2" s="1"><v>32202</v></c><c r="D2" t="b"><v>1</v></c><c r="E2"><v>4.0</v></c></row>`,
  '<row r="3"><c r="A3"><v>7</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" s="2"><v>32202.75</v></c><c r="D3" t="b"><v>0</v></c></row>',
  '<row r="4"><c r="A4" t="str"><f>"f"&amp;4</f><v>f4</v></c><c r="B4" t="str"><f t="shared" ref="B4:B5" si="0">A4</f><v>Result</v></c><c r="C4" s="1"><f>TODAY()</f><v>32202</v></c></row>',
  '<row r="5"><c r="A5" t="s"><v>2</v></c><c r="B5"><f t="shared" si="0"/></c></row>',
  `<row r="6">${text('A6', 'error')}<c r="B6" t="e"><v>#REF!</v></c></row>`,
  `<row r="7">${text('A7', 'day-as-text')}<c r="B7" s="1"><v>32202</v></c></row>`,
  `<row r="8">${text('A8', 'number-as-day')}<c r="C8"><v>32202</v></c></row>`,
  `<row r="9">${text('A9', 'shortened')}<c r="E9"><v>1.2345678901234567E+20</v></c></row>`,
  `<row r="10" hidden="1">${text('A10', 'hidden')}${text('B10', 'Hidden')}</row>`,
  `<row r="11">${text('A11', 'merged')}</row>`,
  `<row r="12">${text('A12', 'iso')}<c r="C12" t="d"><v>1988-02-29T00:00:00</v></c></row>`,
  `<row r="13">${text('A13', 'never-was')}<c r="C13" s="1"><v>60</v></c></row>`,
].join('');

const workbooks: Makers = {
  'every-cell.xlsx': async () =>
    book(everyCell, {
      texts:
        '<si><t>Other</t></si><si><r><rPr><b/></rPr><t>No</t></r><r><t xml:space="preserve"> body</t></r><rPh sb="0" eb="1"><t>ノ</t></rPh></si><si><t>formula-alone</t></si>',
      after: '<mergeCells><mergeCell ref="B10:B11"/></mergeCells>',
      sheets: `<sheet name="Old" sheetId="3" state="hidden" r:id="rId4"/>${sheet}<sheet name="Other &amp; more" sheetId="4" r:id="rId4"/>`,
    }),
  'since-1904.xlsx': async () =>
    book(`<row r="2">${text('A2', 'x')}<c r="C2" s="1"><v>30740</v></c></row>`, {
      workbook: '<workbookPr date1904="1"/>',
    }),
  'strict.xlsx': async () =>
    book(`<row r="2">${text('A2', 'x')}${text('B2', 'Strict')}</row>`, { strict: true }),
  'prefixed.xlsx': async () =>
    book(`<row r="2">${text('A2', 'x')}${text('B2', 'Prefix')}</row>`, { prefix: 'x:' }),
  'all-hidden.xlsx': async () => book('', { sheets: sheet.replace('name', 'state="hidden" name') }),
  'damaged.xlsx': async () => book('<row r="3"/><row r="2"/>'),
  'cut.xlsx': async () => book('').subarray(0, 900),
  'bomb.xlsx': async () => bombs['spaces in the sheet']?.(4) ?? new Uint8Array(),
  'without-a-sheet.xlsx': async () =>
    zip(partsOf({ rows: '' }).filter(({ name }) => !name.includes('sheet1'))),
  'table.ods': async () => zip([{ name: 'content.xml', text: 'x' }]),
  'table.numbers': async () => zip([{ name: 'Index/Document.iwa', text: 'x' }]),
  'table.xlsb': async () => zip([{ name: 'xl/workbook.bin', text: 'x' }]),
  'office.xlsx': office,
};

/** The CSV table of the office as a workbook: days as days, a number as a number, and a second sheet. */
async function office(): Promise<Uint8Array> {
  const rows: string[][] = parse(readFileSync(join(folder, 'tables', 'office.csv')), {
    relax_column_count: true,
  });
  const cells = rows.map((each, at) =>
    each.map((cell) => {
      if (at === 0 || !/^\d{4}-\d{2}-\d{2}$/.test(cell) || cell === '2023-02-30')
        return cell === '' ? null : cell;
      return new Date(`${cell}T00:00:00Z`);
    }),
  );
  return writeXlsx({
    sheets: [
      { name: 'Cases', rows: cells },
      { name: 'Notes', rows: [['Only notes of the office stand here.']] },
    ],
  });
}

const map = (value: unknown) => bytes(typeof value === 'string' ? value : JSON.stringify(value));
const maps: Makers = {
  'wrong-map.json': map({
    colums: {},
    columns: { A: 'person.anumber', B: '?person.aNumber', C: 5, d: 'id', D: 'id', '012345678': '?id' },
    dates: '?mdy',
    values: {
      'person.outsideUs': { x: 'perhaps' },
      'problem.kinds': { Stuck: 'delays', '': 'delay', a: 1 },
      person: {},
      'person.email': 'x',
    },
  }),
  'no-json-map.json': map('x'),
  'large-map.json': map(`{"columns":{}}${' '.repeat(1_100_000)}`),
  'list-map.json': map('[]'),
  'own-words.csv': bytes(
    'Matter #,LAST NAME,Issue,DOB,Notes,Abroad\n7,Nobody,Stuck,02/09/1988,secret,X\n8,,stuck; FILE LOST,,,-\n9,Both,Both of it,2/9/88,,yes\n',
  ),
  'own-words.json': map({
    columns: {
      'Matter #': 'id',
      'Last  Name': 'person.name.family',
      Issue: 'problem.kinds',
      DOB: 'person.birthDate',
      Abroad: 'person.outsideUs',
      Notes: null,
    },
    dates: 'mdy',
    values: {
      'problem.kinds': { Stuck: 'delay', 'File lost': 'lost-file', 'Both of it': 'delay;lost-file' },
      'person.outsideUs': { X: 'yes', '-': 'no' },
    },
  }),
  'half-known.csv': bytes(
    'Email,DOB,Alien Number,Color,Surname,Last Name\nsoup,soon,IOE0000000001,red,Nobody,Nobody\nrice,later,,blue,X,X\n',
  ),
  'keys.json': bytes('[{"lastName":"Nobody","dob":"1990-01-01"},{"receiptNumber":"IOE0000000001"}]'),
};

/** The table of the office some days later: a row is other, two are gone, and one is new. */
const officeLater = async (): Promise<Uint8Array> => {
  const rows = readFileSync(join(folder, 'tables', 'office.csv'), 'utf8').split('\n');
  const kept = rows
    .filter((each) => !/^(?:0021|0025)-/.test(each))
    .map((each) =>
      each.replace('0017-ready,delay,"Pending since 2023', '0017-ready,delay,"Pending since April 2023'),
    );
  const fresh = rows[1]?.replace('0017-ready', '0030-new').replace('Noor,Baloch', 'Nadia,Baloch') ?? '';
  return Buffer.from([...kept, fresh].filter((each) => each !== '').join('\n'));
};

export const tableMakers: Makers = {
  'office-later.csv': officeLater,
  ...texts,
  ...json,
  ...workbooks,
  ...maps,
};
