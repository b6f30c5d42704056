import { inline, type Part, partsOf, row, workbook, zip } from './workbook.ts';

const mib = 1_048_576;
const headings = row(inline('id'), inline('person.email'));
const noise = (n: number): string => {
  let seed = n + 1;
  let text = '';
  while (text.length < n) {
    seed = (seed * 48_271) % 2_147_483_647;
    text += seed.toString(36);
  }
  return text.slice(0, n);
};

const spaces = ['office', 'table', 'text']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const openDocument = (rows: string): Uint8Array =>
  zip([
    {
      name: 'content.xml',
      text: `<office:document-content ${spaces}><office:body><office:spreadsheet><table:table table:name="A"><table:table-row><table:table-cell><text:p>id</text:p></table:table-cell><table:table-cell><text:p>person.email</text:p></table:table-cell></table:table-row>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
const openCell = (inner: string, more = ''): string => `<table:table-cell${more}>${inner}</table:table-cell>`;
const openRow = (cells: string, more = ''): string => `<table:table-row${more}>${cells}</table:table-row>`;
const alike = (what: string, times: number): string => ` table:number-${what}-repeated="${times}"`;

/** Workbooks made to take more time or memory than any table is worth, by name; each in sizes from 1 up. */
export const bombs: Readonly<Record<string, (size: number) => Uint8Array>> = {
  'spaces in the sheet': (size) => workbook({ rows: `${headings}${' '.repeat(size * 16 * mib)}` }),
  'spaces, and a directory that says little': (size) =>
    workbook({ rows: `${headings}${' '.repeat(size * 16 * mib)}`, sheetLies: { size: 1000 } }),
  'spaces, and a directory that says all is well': (size) =>
    workbook({
      rows: `${headings}${' '.repeat(size * 16 * mib)}`,
      sheetLies: { size: 4 * mib, packed: 60_000 },
    }),
  'one cell again and again': (size) =>
    workbook({ rows: `${headings}<row r="2">${'<c r="A2"><v>1</v></c>'.repeat(size * 20_000)}</row>` }),
  'cells far away': (size) =>
    workbook({
      rows: `${headings}<row r="2"><c r="XFD2"><v>1</v></c></row><row r="1048576">${'<c r="XFD1048576"><v>1</v></c>'.repeat(size)}</row>`,
    }),
  'many entries': (size) =>
    zip([
      ...partsOf({ rows: headings }),
      ...Array.from({ length: size * 16_000 }, (_, i): Part => ({ name: `xl/${i}`, text: '', stored: true })),
    ]),
  'an end that claims many entries': (size) => zip(partsOf({ rows: headings }), size * 500 + 600),
  'a zip within': (size) => {
    let inner: Uint8Array = Buffer.alloc(size * 16 * mib);
    for (let i = 0; i < 2; i += 1) inner = zip([{ name: 'xl/worksheets/sheet1.xml', text: inner }]);
    return zip(
      partsOf({ rows: '' }).map((part) =>
        part.name.endsWith('sheet1.xml') ? { ...part, text: inner } : part,
      ),
    );
  },
  'names that lead out': (size) =>
    zip([
      ...partsOf({ rows: '' }).filter(({ name }) => !name.includes('sheet1')),
      ...Array.from({ length: size }, (_, i) => ({
        name: `${'../'.repeat(i + 1)}etc/passwd`,
        text: headings,
      })),
    ]),
  'entities that grow': (size) =>
    workbook({
      rows: `<!DOCTYPE l [${Array.from({ length: size * 10 }, (_, i) => `<!ENTITY l${i} "${`&l${i - 1};`.repeat(10)}">`).join('')}]>${headings}<row><c t="inlineStr"><is><t>&l9;</t></is></c></row>`,
    }),
  'one text in many cells': (size) =>
    workbook({
      texts: `<si><t>${noise(200_000)}</t></si>`,
      rows: `${headings}${Array.from({ length: size * 2000 }, (_, i) => `<row r="${i + 2}">${'<c t="s"><v>0</v></c>'.repeat(2)}</row>`).join('')}`,
    }),
  'more texts than cells': (size) =>
    workbook({ rows: headings, texts: '<si><t>a</t></si>'.repeat(size * 1_000_000) }),
  'cells joined a million times': (size) =>
    workbook({
      rows: `${headings}<row><c><v>1</v></c></row>`,
      after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(size * 250_000)}</mergeCells>`,
    }),
  'a tag without end': (size) =>
    workbook({ rows: `${headings}<row ${`a="${noise(50)}>" `.repeat(size * 20_000)}` }),
  'rows within rows': (size) => workbook({ rows: `${headings}${'<row>'.repeat(size * 50_000)}` }),
  'quotation marks': (size) => workbook({ rows: `${headings}<row x="${'>'.repeat(size * 40_000)}"/>` }),
  'empty cells with a style': (size) =>
    workbook({
      rows: `${headings}${Array.from({ length: size * 300 }, (_, i) => `<row r="${i + 2}">${Array.from({ length: 2000 }, () => '<c s="1"/>').join('')}</row>`).join('')}`,
      styles: '<cellXfs><xf numFmtId="0"/></cellXfs>',
    }),
  'OpenDocument: rows again and again': (size) =>
    openDocument(openRow(openCell('<text:p>a</text:p>'), alike('rows', size * 262_144))),
  'OpenDocument: rows of cells again and again': (size) =>
    openDocument(
      openRow(openCell('<text:p>a</text:p>', alike('columns', 1000)), alike('rows', size * 262_144)).repeat(
        3,
      ),
    ),
  'OpenDocument: many rows a thousand times': (size) =>
    openDocument(
      openRow(openCell('<text:p>a</text:p>', alike('columns', 2)), alike('rows', 1000)).repeat(size * 1000),
    ),
  'OpenDocument: cells far away': (size) =>
    openDocument(
      openRow(
        openCell('', alike('columns', size * 1e9)) + openCell('<text:p>a</text:p>'),
        alike('rows', 1e9),
      ),
    ),
  'OpenDocument: spaces of one mark': (size) =>
    openDocument(openRow(openCell(`<text:p>${`<text:s text:c="${size * 1e9}"/>`.repeat(20)}</text:p>`))),
  'OpenDocument: elements within each other': (size) => openDocument('<table:table>'.repeat(size * 50_000)),
  'OpenDocument: cells joined a million times': (size) =>
    openDocument(
      openRow(openCell('<text:p>a</text:p>', ' table:number-rows-spanned="2"').repeat(1000)).repeat(
        size * 50,
      ),
    ),
  'OpenDocument: a comment without end': (size) =>
    openDocument(openRow(openCell(`<office:annotation><text:p>${noise(size * 4 * mib)}`))),
};
