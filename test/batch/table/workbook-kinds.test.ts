import { expect, test } from 'vitest';
import { problemsOf, rowsOf } from './read.ts';
import { type Book, inline, row, workbook } from './workbook.ts';

const headings = row(
  ...['id', 'person.name.family', 'person.birthDate', 'person.outsideUs', 'filings.1.category'].map(inline),
);
/** Row 2 of a workbook: the text of column B, the day of C, yes or no in D, free text in E. */
const book = (cells: string, more: Partial<Book> = {}): Uint8Array =>
  workbook({ rows: `${headings}<row r="2">${cells}</row>`, styles: dated, ...more });

const dated = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const x15 = ' xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"';
const x14ac = ' xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"';
const extension = `<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"${x15}><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>`;
const day1904 = '<c r="C2" s="1"><v>30740</v></c>';
const day1900 = '<c r="C2" s="1"><v>32202</v></c>';
const sheets = '<sheet name="Cases" sheetId="1" r:id="rId1"/>';

/** The rows of a workbook: name, day, yes or no, and free text. */
const read = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const rows = await rowsOf(bytes);
  expect(rows.flatMap(problemsOf)).toEqual([]);
  return rows.map(({ raw }) => {
    const { person, filings } = raw as {
      person?: { name?: { family?: string }; birthDate?: string; outsideUs?: unknown };
      filings?: { category?: string }[];
    };
    return [person?.name?.family, person?.birthDate, person?.outsideUs, filings?.[0]?.category].join('|');
  });
};

const kinds: readonly (readonly [kind: string, bytes: Uint8Array, rows: readonly string[]])[] = [
  [
    'days from 1904 on, and a workbook of the same name in an extension',
    book(day1904, {
      workbook: '<workbookPr date1904="1"/>',
      sheets: `${sheets}</sheets>${extension}<sheets>`,
    }),
    ['|1988-02-29||'],
  ],
  [
    'days from 1904 on, with attributes of others before and behind',
    book(day1904, {
      declared: x15,
      workbook: '<workbookPr x15:date1904="0" date1904="true" x15:other="1" codeName=" date1904=\'0\'"/>',
    }),
    ['|1988-02-29||'],
  ],
  [
    'days from 1900 on, though somebody else speaks of 1904',
    book(day1900, {
      declared: x15,
      workbook:
        '<workbookPr x15:date1904="1"/><x15:workbookPr date1904="1"/><extLst><ext><workbookPr date1904="1"/></ext></extLst>',
    }),
    ['|1988-02-29||'],
  ],
  [
    'sheets of others are no sheets',
    book(day1900, {
      declared: x15,
      sheets: `<x15:sheet name="Other" sheetId="9" r:id="rId4"/><sheet x15:name="Z" x15:id="rId4" x15:state="hidden" name="Cases" sheetId="1" r:id="rId1"/>`,
    }),
    ['|1988-02-29||'],
  ],
  [
    'rows, cells and values of others are none',
    book(
      `<c x14ac:r="B2" r="B2" x14ac:t="s" t="str"><x14ac:v>Other</x14ac:v><v>Nobody</v></c><x14ac:c r="C2" s="1"><v>1</v></x14ac:c>${day1900.replace('<c ', '<c x14ac:s="0" ')}<extLst><ext><c r="D2" t="b"><v>1</v></c></ext></extLst>`,
      { declared: x14ac },
    ),
    ['Nobody|1988-02-29||'],
  ],
  [
    'every element with a prefix',
    book(`${text('B2', 'Nobody')}${day1900}`, { prefix: 'x:' }),
    ['Nobody|1988-02-29||'],
  ],
  [
    'the strict kind of the format',
    book(`${text('B2', 'Nobody')}${day1900}`, { strict: true }),
    ['Nobody|1988-02-29||'],
  ],
  [
    'texts in the cells',
    book(
      '<c r="B2" t="inlineStr"><is><r><rPr><b/></rPr><t>No</t></r><r><t xml:space="preserve">body </t></r></is></c>',
    ),
    ['Nobody|||'],
  ],
  [
    'rich texts of the table of texts',
    book('<c r="B2" t="s"><v>1</v></c>', {
      texts:
        '<si><t>Other</t></si><si><r><rPr><b/></rPr><t>No</t></r><r><t xml:space="preserve"> body</t></r><rPh sb="0" eb="1"><t>ノ</t></rPh></si>',
    }),
    ['No body|||'],
  ],
  [
    'formulas that are shared, with their results',
    book(
      '<c r="B2" t="str"><f t="shared" ref="B2:B3" si="0">A2&amp;"x"</f><v>Nobody</v></c></row><row r="3"><c r="B3" t="str"><f t="shared" si="0"/><v>Somebody</v></c><c r="C3" s="1"><f>TODAY()</f><v>32202</v></c>',
    ),
    ['Nobody|||', 'Somebody|1988-02-29||'],
  ],
  [
    'yes and no',
    book('<c r="D2" t="b"><v>1</v></c></row><row r="3"><c r="D3" t="b"><v>0</v></c>'),
    ['||true|', '||false|'],
  ],
  [
    'numbers',
    book('<c r="E2"><v>1.2E+1</v></c></row><row r="3"><c r="E3" s="0"><v>4.0</v></c>'),
    ['|||12', '|||4'],
  ],
  [
    'cells without their places',
    book(
      '<c t="inlineStr"><is><t>1</t></is></c><c t="inlineStr"><is><t>Nobody</t></is></c><c s="1"><v>32202</v></c>',
    ),
    ['Nobody|1988-02-29||'],
  ],
  [
    'hidden rows and columns',
    workbook({
      rows: `${headings}<row r="2" hidden="1">${text('B2', 'Nobody')}</row>`,
    }),
    ['Nobody|||'],
  ],
  [
    'a hidden sheet before it',
    book(text('B2', 'Nobody'), {
      sheets: `<sheet name="Old" sheetId="3" state="hidden" r:id="rId4"/><sheet name="Older" sheetId="4" state="veryHidden" r:id="rId4"/>${sheets}`,
    }),
    ['Nobody|||'],
  ],
  [
    'a sheet of a chart before it',
    book(text('B2', 'Nobody'), {
      sheets: `<sheet name="Chart" sheetId="3" r:id="rId11"/>${sheets}`,
      relations: [['chartsheet', 'chartsheets/sheet1.xml']],
      more: [
        {
          name: 'xl/chartsheets/sheet1.xml',
          text: '<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>',
        },
      ],
    }),
    ['Nobody|||'],
  ],
];

test.each(kinds)('%s', async (_, bytes, rows) => expect(await read(bytes)).toEqual(rows));

test.each(['\r\n', '\r', '\n'])(
  'line end %j is one, wherever the file is cut when it is read',
  async (end) => {
    const [row = ''] = await read(book(text('E2', `a${`x${end}`.repeat(60_000)}b`)));
    expect(row.length).toBe(3 + 2 + 3 * 60_000);
    expect(row.replaceAll('x, ', '')).toBe('|||ab');
  },
);

test.each<[string, string, string, readonly string[]]>([
  [
    'down',
    'B2:B3',
    `<row r="2">${text('A2', '1')}${text('B2', 'Nobody')}</row><row r="3">${text('A3', '2')}<c r="B3"/></row>`,
    ['', 'person.name.family|a cell that is merged with B2, where the value stands'],
  ],
  [
    'across and down, the id too',
    'A2:B3',
    `<row r="2">${text('A2', '1')}</row><row r="3">${text('C3', '1990-01-31')}</row>`,
    [
      'person.name.family|a cell that is merged with A2, where the value stands',
      'id|a cell that is merged with A2, where the value stands,person.name.family|a cell that is merged with A2, where the value stands',
    ],
  ],
  [
    'without a value',
    'B2:B3',
    `<row r="2">${text('A2', '1')}<c r="B2"/></row><row r="3">${text('A3', '2')}</row>`,
    ['', ''],
  ],
  [
    'beside the table, and over its headings',
    'F1:G9"/><mergeCell ref="A1:A1',
    `<row r="2">${text('A2', '1')}</row>`,
    [''],
  ],
  [
    'that ends before the row',
    'B2:B3',
    `<row r="2">${text('B2', 'Nobody')}</row><row r="4">${text('A4', '1')}</row>`,
    ['', ''],
  ],
])('a value that cells lose by being merged is told: %s', async (_, ref, cells, lost) => {
  const bytes = workbook({
    rows: `${headings.replace('<row>', '<row r="1">')}${cells}`,
    after: `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`,
  });
  const rows = await rowsOf(bytes);
  expect(rows.map((row) => (row.lost ?? []).map(({ path, found }) => `${path}|${found}`).join())).toEqual(
    lost,
  );
  expect(rows.flatMap(problemsOf)).toEqual([]);
});

test('a mark of a formula that went wrong is told', async () => {
  const [first] = await rowsOf(book('<c r="B2" t="e"><v>#REF!</v></c>'));
  expect(problemsOf(first)).toEqual([
    'person.name.family|person.name.family|#REF!|a value; this is the mark of a formula that went wrong',
  ]);
});
