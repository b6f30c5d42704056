import { describe, expect, test } from 'vitest';
import type { TableTold } from '../../../src/batch/row.ts';
import { openTable } from '../../../src/batch/table/open-table.ts';
import { type Given, refusalOf, worldOf } from './read.ts';
import { inline, type Part, partsOf, row, zip } from './workbook.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const headings = row(inline('id'), inline('person.name.family'));
const cases = `${headings}${row(inline('1'), inline('A'))}`;
const sheetXml = (rows: string): string =>
  `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;

/** A workbook of these sheets. */
const bookOf = (
  sheets: readonly (readonly [name: string, rows: string])[],
  more: readonly Part[] = [],
): Uint8Array => {
  const named = sheets.map(
    ([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 11}"/>`,
  );
  return zip(
    partsOf({
      rows: '',
      sheets: named.join(''),
      relations: sheets.map((_, at) => ['worksheet', `worksheets/own${at}.xml`] as const),
      more: [
        ...sheets.map(([, rows], at) => ({ name: `xl/worksheets/own${at}.xml`, text: sheetXml(rows) })),
        ...more,
      ],
    }),
  );
};

const spaces = ['office', 'table', 'text'].map(
  (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
);
/** The same as OpenDocument, of texts alone. */
const odsOf = (
  sheets: readonly (readonly [name: string, rows: readonly (readonly string[])[]])[],
): Uint8Array => {
  const cell = (text: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
  const tables = sheets.map(
    ([name, rows]) =>
      `<table:table table:name="${name}">${rows.map((cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`).join('')}</table:table>`,
  );
  return zip([
    {
      name: 'content.xml',
      text: `<office:document-content ${spaces.join(' ')}><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
};

/** The ids of the rows, and what is told. */
async function told(given: Given, sheet?: string): Promise<Partial<TableTold> & { ids: readonly string[] }> {
  const table = await openTable('table', { sheet }, worldOf(given));
  const ids: string[] = [];
  for await (const rows of table.rows) ids.push(...rows.map(({ id }) => id));
  const { sheet: taken, passedOver } = table.told();
  return { ids, sheet: taken, passedOver };
}

describe('sheets', () => {
  const cover = row(inline('Law office'), inline('Case tracker'));

  test('the one with known headings is taken, and told', async () => {
    const book = bookOf([
      ['Cover', cover],
      ['Clients', cases],
    ]);
    expect(await told(book)).toEqual({ ids: ['1'], sheet: 'Clients', passedOver: [] });
  });

  test('the only one is taken without a word', async () =>
    expect((await told(bookOf([['Clients', cases]]))).sheet).toBeUndefined());

  test.each([
    [
      'two of them',
      [
        ['Open', cases],
        ['Closed', cases],
      ],
    ],
    [
      'none of them',
      [
        ['Open', cover],
        ['Closed', cover],
      ],
    ],
  ] as const)('%s: they are named', async (_, sheets) =>
    expect(await refusalOf(bookOf(sheets))).toMatch(
      /several sheets[\s\S]*--sheet: no name; one of "Open" or "Closed"/,
    ),
  );

  test('a name is taken whatever its capitals', async () =>
    expect(
      (
        await told(
          bookOf([
            ['Open', cases],
            ['Closed', cases],
          ]),
          ' CLOSED ',
        )
      ).ids,
    ).toEqual(['1']));

  test('in OpenDocument as well', async () => {
    const sheets = [
      ['Cover', [['Law office']]],
      [
        'Clients',
        [
          ['id', 'person.name.family'],
          ['1', 'A'],
        ],
      ],
    ] as const;
    expect(await told(odsOf(sheets))).toEqual({ ids: ['1'], sheet: 'Clients', passedOver: [] });
    expect((await told(odsOf(sheets), 'clients')).ids).toEqual(['1']);
    expect(
      await refusalOf(
        odsOf([
          ['A', [['x']]],
          ['B', [['y']]],
        ]),
      ),
    ).toContain('one of "A" or "B"');
  });
});

describe('rows that are no cases', () => {
  test('totals by the mark of a table of the workbook', async () => {
    const book = bookOf(
      [['Clients', `${cases}${row(inline('Total'), '<c><f>SUBTOTAL(103,B2:B2)</f></c>')}`]],
      [
        {
          name: 'xl/worksheets/_rels/own0.xml.rels',
          text: '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
        },
        {
          name: 'xl/tables/table1.xml',
          text: `<table xmlns="${main}" id="1" ref="A1:B3" totalsRowCount="1"/>`,
        },
      ],
    );
    expect(await told(book)).toMatchObject({ ids: ['1'], passedOver: [{ row: 3, why: 'totals' }] });
  });

  test.each(['(required),Required *', ',[optional]', 'obligatorio,(Opcional)'])(
    '%s under the headings',
    async (line) =>
      expect(await told(`id,person.name.family\n${line}\n1,A\n`)).toMatchObject({
        ids: ['1'],
        passedOver: [{ row: 2, why: 'required' }],
      }),
  );

  test.each(['1,A\n2,Required', '1,A\nrequired,required'])(
    'but no row further down, nor one with a value: %s',
    async (rows) => expect((await told(`id,person.name.family\n${rows}\n`)).passedOver).toEqual([]),
  );

  test('a lone Ctrl-Z', async () =>
    expect(await told('id,person.name.family\r\n1,A\r\n\x1a')).toMatchObject({
      ids: ['1'],
      passedOver: [{ row: 3, why: 'end' }],
    }));
});
