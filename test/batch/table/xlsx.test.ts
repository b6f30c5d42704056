import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { describe, expect, test } from 'vitest';
import { openTable } from '../../../src/batch/table/open-table.ts';
import { emptyFolder } from '../../run-program.ts';
import { problemsOf, refusalOf, rowsOf, worldOf } from './read.ts';
import { type Book, inline, partsOf, row, workbook, zip } from './workbook.ts';

const headings = row(
  inline('id'),
  inline('person.name.family'),
  inline('person.birthDate'),
  inline('person.aNumber'),
);
const book = (cells: string, more: Partial<Book> = {}): Uint8Array =>
  workbook({ rows: `${headings}${cells}`, ...more });
const dated =
  '<numFmts count="1"><numFmt numFmtId="170" formatCode="mmm d, yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="22"/></cellXfs>';
const day = (serial: string | number, style = 1): string => `<c r="C2" s="${style}"><v>${serial}</v></c>`;
const birthDate = async (cell: string, more: Partial<Book> = {}): Promise<unknown> => {
  const [first] = await rowsOf(book(`<row r="2">${cell}</row>`, { styles: dated, ...more }));
  return (
    first?.problems[0]?.wanted ?? (first?.raw['person'] as { birthDate?: string } | undefined)?.birthDate
  );
};

describe('a workbook', () => {
  test('that another program wrote is read as it was meant', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Cases',
          rows: [
            [
              'id',
              'person.name.family',
              'person.birthDate',
              'person.outsideUs',
              'problem.kinds',
              'person.email',
            ],
            ['007', 'Núñez & <Söhne> "王"', new Date(Date.UTC(1988, 1, 29)), true, 'delay;lost-file', null],
            [],
            ['008', '  Nobody', '1990-01-31', false, '', 'nobody@example.org'],
          ],
        },
      ],
    });
    expect(await rowsOf(bytes)).toEqual([
      {
        row: 2,
        id: '007',
        raw: {
          caseFile: 1,
          person: { name: { family: 'Núñez & <Söhne> "王"' }, birthDate: '1988-02-29', outsideUs: true },
          problem: { kinds: ['delay', 'lost-file'] },
        },
        problems: [],
      },
      {
        row: 4,
        id: '008',
        raw: {
          caseFile: 1,
          person: {
            name: { family: 'Nobody' },
            birthDate: '1990-01-31',
            outsideUs: false,
            email: 'nobody@example.org',
          },
        },
        problems: [],
      },
    ]);
  });

  const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find(existsSync);
  test.skipIf(office === undefined)('that LibreOffice wrote is read', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 't.csv'), 'id,person.name.family,person.birthDate\n007,Núñez,1988-02-29\n');
    execFileSync(office ?? '', [
      '--headless',
      '--infilter=CSV:44,34,76,1',
      '--convert-to',
      'xlsx',
      '--outdir',
      folder,
      join(folder, 't.csv'),
    ]);
    const [first] = await rowsOf(readFileSync(join(folder, 't.xlsx')));
    expect(first?.raw).toEqual({
      caseFile: 1,
      person: { name: { family: 'Núñez' }, birthDate: '1988-02-29' },
    });
  });

  test('texts of its own table, rich ones and ones with reading aids among them', async () => {
    const texts =
      '<si><t>No&amp;body</t></si><si><r><rPr><b/></rPr><t>No</t></r><r><t xml:space="preserve"> body</t></r><rPh sb="0" eb="1"><t>ノ</t></rPh></si><si><t>a_x000D_b</t></si><si/>';
    const cells = [0, 1, 2, 3].map(
      (n) =>
        `<row r="${n + 2}"><c r="B${n + 2}" t="s"><v>${n}</v></c><c r="D${n + 2}" t="str"><f>1</f><v>A1</v></c></row>`,
    );
    const rows = await rowsOf(book(cells.join(''), { texts }));
    expect(rows.map(({ raw }) => (raw['person'] as { name?: { family: string } }).name?.family)).toEqual([
      'No&body',
      'No body',
      'a, b',
      undefined,
    ]);
  });

  test.each<[string, string, string | undefined]>([
    ['a date', day(32202), '1988-02-29'],
    ['a date in a format of its own', day(32202, 2), '1988-02-29'],
    ['a date with a time is its day', day('32202.99999', 3), '1988-02-29'],
    ['the first of 1900', day(1), '1900-01-01'],
    ['the last before the day that never was', day(59), '1900-02-28'],
    ['the day that never was', day(60), 'a date, or a day written YYYY-MM-DD; a bare number is none'],
    ['the first after it', day(61), '1900-03-01'],
    ['a number that is no date', day(32202, 0), 'a date, or a day written YYYY-MM-DD; a bare number is none'],
    ['an ISO date', '<c r="C2" t="d"><v>1988-02-29T00:00:00</v></c>', '1988-02-29'],
    ['a text', inline('1988-02-29').replace('<c ', '<c r="C2" '), '1988-02-29'],
    ['an error', '<c r="C2" t="e"><v>#N/A</v></c>', 'a value; this is the mark of a formula that went wrong'],
    ['a formula with its result', '<c r="C2" s="1"><f>TODAY()</f><v>32202</v></c>', '1988-02-29'],
    [
      'a formula that was never worked out',
      '<c r="C2" s="1"><f>TODAY()</f></c>',
      'a value; open the workbook, let it calculate, and save it again',
    ],
  ])('%s', async (_, cell, said) => expect(await birthDate(cell)).toBe(said));

  test('days from 1904 on', async () =>
    expect(await birthDate(day(30740), { workbook: '<workbookPr date1904="1"/>' })).toBe('1988-02-29'));

  test('the day does not hang on where one is', async () => {
    const zone = process.env['TZ'];
    for (const name of ['Pacific/Kiritimati', 'Pacific/Niue', 'Asia/Kathmandu', 'America/New_York']) {
      process.env['TZ'] = name;
      expect(await birthDate(day(32202))).toBe('1988-02-29');
    }
    process.env['TZ'] = zone ?? '';
    if (zone === undefined) delete process.env['TZ'];
  });

  test.each([
    '<c r="D2"><v>12345678</v></c>',
    '<c r="D2"><v>1.2345678E7</v></c>',
    '<c r="D2" s="1"><v>32202</v></c>',
  ])('an A-Number that is no text is asked about: %s', async (cell) => {
    const [first] = await rowsOf(book(`<row r="2">${cell}</row>`, { styles: dated }));
    expect(first?.raw).toEqual({ caseFile: 1 });
    expect(problemsOf(first)).toHaveLength(1);
    expect(problemsOf(first)[0]).toMatch(/the spreadsheet has made a (?:number|date) of it/);
    expect(problemsOf(first)[0]).not.toMatch(/12345678|32202/);
  });

  test.each(['<c r="A2" t="e"><v>#REF!</v></c>', '<c r="A2"><f>B1</f></c>'])(
    'no id is made of %s',
    async (cell) => {
      const [first] = await rowsOf(book(`<row r="2">${cell}</row>`));
      expect([first?.id, first?.problems.map(({ path }) => path)]).toEqual(['', ['id']]);
    },
  );

  test('a number is a text where a text belongs, unless digits are lost', async () => {
    const cells =
      '<row r="2"><c r="A2"><v>7</v></c><c r="B2"><v>4.0</v></c></row><row r="3"><c r="B3"><v>1.2345678901234567E+20</v></c></row>';
    const rows = await rowsOf(book(cells));
    expect(rows[0]).toMatchObject({ id: '7', raw: { person: { name: { family: '4' } } } });
    expect(rows[1]?.problems).toHaveLength(1);
  });

  test('the first visible sheet is read, or the one that is named', async () => {
    const sheets =
      '<sheet name="Old" sheetId="3" state="hidden" r:id="rId1"/><sheet name="Cases &amp; more" sheetId="2" r:id="rId4"/>';
    expect(await rowsOf(book('', { sheets }))).toMatchObject([{ id: '2' }]);
    expect(await rowsOf(book('', { sheets }), { sheet: 'Cases & more' })).toMatchObject([{ id: '2' }]);
    expect(await refusalOf(book('', { sheets }), { sheet: 'Old' })).toBe(
      'The workbook has no visible sheet of this name.\n--sheet: "Old"; one of these names: Cases & more',
    );
    expect(
      await refusalOf(
        book('', { sheets: sheets.replace('<sheet name="C', '<sheet state="veryHidden" name="C') }),
      ),
    ).toBe('The workbook has no visible sheet.');
  });

  test('hidden rows and columns count; of merged cells the first holds the value', async () => {
    const cells = `<row r="2" hidden="1"><c r="B2" t="inlineStr"><is><t>Hidden</t></is></c></row><row r="3"><c r="A3"><v>1</v></c></row>`;
    const rows = await rowsOf(book(cells, { after: '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>' }));
    expect(rows.map(({ raw }) => raw)).toEqual([
      { caseFile: 1, person: { name: { family: 'Hidden' } } },
      { caseFile: 1 },
    ]);
  });

  test('rows that are not shown are counted, blank ones left out', async () => {
    const cell = '<c r="B%" t="inlineStr"><is><t>Nobody</t></is></c>';
    const hidden = (at: number, how = '1', inner = cell) =>
      `<row r="${at}" hidden="${how}">${inner.replace('%', String(at))}</row>`;
    const table = await openTable(
      't.xlsx',
      {},
      worldOf(
        book(
          `${hidden(2)}${hidden(3, '0')}${hidden(4, 'true')}${hidden(5, '1', '')}${[6, 7, 8, 9].map((at) => hidden(at)).join('')}`,
        ),
      ),
    );
    expect(table.told().hidden).toEqual({ count: 0, first: [] });
    for await (const _ of table.rows);
    expect(table.told().hidden).toEqual({ count: 6, first: [2, 4, 6, 7, 8] });
    const none = await openTable('t.csv', {}, worldOf('id\n1'));
    for await (const _ of none.rows);
    expect(none.told().hidden.count).toBe(0);
  });

  test('it tells how far it is', async () => {
    const table = await openTable(
      't.xlsx',
      {},
      worldOf(book(Array.from({ length: 60_000 }, (_, i) => row(inline(`${i * 7919}`))).join(''))),
    );
    const early = table.progress() ?? 1;
    for await (const _ of table.rows);
    expect(early).toBeLessThan(0.5);
    expect(table.progress()).toBeGreaterThan(0.99);
  });
});

describe('what is no workbook that can be read', () => {
  const part = (name: string) => zip([{ name, text: 'x' }]);
  test.each<[string, Uint8Array, string]>([
    ['an OpenDocument sheet of no XML', part('content.xml'), 'damaged'],
    ['a Numbers document', part('Index/Document.iwa'), 'Numbers'],
    ['a binary workbook', part('xl/workbook.bin'), '.xlsb'],
    ['another zip', part('letter.txt'), 'no table'],
    ['half a zip', book('').subarray(0, 900), 'damaged'],
    [
      'a sheet that is not there',
      zip(partsOf({ rows: '' }).filter(({ name }) => !name.includes('sheet1'))),
      'damaged',
    ],
    [
      'texts that are not there',
      zip(partsOf({ rows: '', texts: '' }).filter(({ name }) => !name.includes('Strings'))),
      'damaged',
    ],
    [
      'a text of a wrong number',
      book('<row r="2"><c r="A2" t="s"><v>5</v></c></row>', { texts: '' }),
      'damaged',
    ],
    ['bytes that were changed', book('', { sheetLies: { crc: 1 } }), 'damaged'],
    ['a cell twice', book('<row r="2"><c r="A2"><v>1</v></c><c r="A2"><v>2</v></c></row>'), 'damaged'],
    ['rows the wrong way round', book('<row r="3"/><row r="2"/>'), 'damaged'],
    ['a cell of another row', book('<row r="2"><c r="A7"><v>1</v></c></row>'), 'damaged'],
    ['a document type', book('<!DOCTYPE x [<!ENTITY a "b">]>'), 'damaged'],
    ['an entity of nobody', book('<row r="2"><c t="inlineStr"><is><t>&a;</t></is></c></row>'), 'damaged'],
    ['marks that do not close', book('<row r="2"><c r="A2"><v>1</c></v></row>'), 'damaged'],
    ['a value in a column far away', book('<row r="2"><c r="BXY2"><v>1</v></c></row>'), '2000 columns'],
    ['no number', book('<row r="2"><c r="A2"><v>NaN</v></c></row>'), 'damaged'],
  ])('%s', async (_, bytes, word) => expect(await refusalOf(bytes)).toContain(word));
});
