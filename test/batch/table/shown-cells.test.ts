import { expect, test } from 'vitest';
import { valueAt } from '../../../src/core/case-file.ts';
import { rowsOf } from './read.ts';
import { inline, row, workbook, zip } from './workbook.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What is read of a number that a workbook shows by a format, or what is wanted instead of it. */
async function shown(path: string, format: string, number: string, country = 'US'): Promise<unknown> {
  const bytes = workbook({
    rows:
      row(inline('id'), inline(path), inline('person.address.country')) +
      `<row><c r="A2"><v>1</v></c><c r="B2" s="1"><v>${number}</v></c>${inline(country)}</row>`,
    styles: `<numFmts><numFmt numFmtId="170" formatCode="${escaped(format)}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>`,
  });
  const [first] = await rowsOf(bytes);
  return first?.problems[0]?.wanted.replace(/[;,].*/, '') ?? valueAt(first?.raw ?? {}, path);
}

const telephone = '[<=9999999]###-####;(###) ###-####';
const zip4 = '[<=99999]00000;00000-0000';
const lost = 'all of its digits';

test.each([
  ['person.address.postalCode', '00000', '2139', '02139'],
  ['person.address.postalCode', '00000', '68102', '68102'],
  ['person.address.postalCode', '00000-0000', '21391234', '02139-1234'],
  ['person.address.postalCode', zip4, '2139', '02139'],
  ['person.address.postalCode', zip4, '681021234', '68102-1234'],
  ['person.address.postalCode', '[$-409]00000_)', '2139', '02139'],
  ['person.address.postalCode', 'General', '68102', '68102'],
  ['person.address.postalCode', 'General', '2139', lost],
  ['person.address.postalCode', '0', '2139', lost],
  ['person.address.postalCode', '#,##0', '2139', lost],
  ['person.aNumber', '"A"000000000', '12345678', 'A012345678'],
  ['person.aNumber', '000\\-000\\-000', '12345678', '012-345-678'],
  ['person.aNumber', '"A"0', '12345678', lost],
  ['person.aNumber', '# ##0', '12345678', lost],
  ['person.aNumber', 'General', '12345678', lost],
  ['person.aNumber', 'General', '123456789', '123456789'],
  ['person.aNumber', '000000000', '12345678.5', 'text'],
  ['person.phone', telephone, '4025550143', '(402) 555-0143'],
  ['person.phone', '"+1 "000-000-0000', '4025550143', '+1 402-555-0143'],
  ['person.phone', 'General', '4025550143', '4025550143'],
  ['person.phone', 'General', '5550143', lost],
  ['person.uscisAccount', '0', '123456789012', '123456789012'],
  ['person.uscisAccount', '0', '23456789012', lost],
  ['uscisContacts.1.reference', '"SR"00000000', '77', 'SR00000077'],
  ['person.address.unit', '0 "B"', '4', '4 B'],
  ['person.address.unit', '0%', '4', '4'],
  ['person.address.unit', '0.00', '4', '4'],
])('%s, by the format %s, of %s: %s', async (path, format, number, value) =>
  expect(await shown(path, format, number)).toBe(value),
);

test.each([
  ['person.phone', 'General', '4025550143', 'DE'],
  ['person.phone', 'General', '4025550143', ''],
  ['person.address.postalCode', 'General', '10010', 'CN'],
])('%s may have lost a zero in another country', async (path, format, number, country) =>
  expect(await shown(path, format, number, country)).toBe(lost),
);

test('an id is what is shown', async () => {
  const [first] = await rowsOf(
    workbook({
      rows: `${row(inline('id'), inline('person.aNumber'))}<row><c r="A2" s="1"><v>12</v></c></row>`,
      styles:
        '<numFmts><numFmt numFmtId="170" formatCode="0000"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>',
    }),
  );
  expect(first?.id).toBe('0012');
});

test.each([
  ['person.address.postalCode', '2139', '02139', '02139'],
  ['person.address.postalCode', '681021234', '68102-1234', '68102-1234'],
  ['person.address.postalCode', '2139', '2139', lost],
  ['person.address.postalCode', '2139', '2,139', lost],
  ['person.aNumber', '12345678', 'A012345678', 'A012345678'],
  ['person.aNumber', '12345678', '12 345 678', lost],
  ['person.phone', '4025550143', '(402) 555-0143', '(402) 555-0143'],
])('OpenDocument, %s: %s shown as %s is %s', async (path, number, text, value) => {
  const names = ['office', 'table', 'text'].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  );
  const texts = (cells: readonly string[]): string =>
    cells
      .map(
        (cell) => `<table:table-cell office:value-type="string"><text:p>${cell}</text:p></table:table-cell>`,
      )
      .join('');
  const rows = `<table:table-row>${texts(['id', path])}</table:table-row><table:table-row>${texts(['1'])}<table:table-cell office:value-type="float" office:value="${number}"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
  const [first] = await rowsOf(
    zip([
      {
        name: 'content.xml',
        text: `<office:document-content ${names.join(' ')}><office:body><office:spreadsheet><table:table table:name="A">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
      },
    ]),
  );
  expect(first?.problems[0]?.wanted.replace(/[;,].*/, '') ?? valueAt(first?.raw ?? {}, path)).toBe(value);
});
