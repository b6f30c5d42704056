import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre';
import { PDFDocument } from 'pdf-lib';
import { type Made, makeBlank } from '../form/template/blanks.ts';
import { makeDocument, makePng, withExif } from '../packet/exhibits/make-files.ts';
import { baseline } from '../packet/exhibits/pictures.ts';

export const folder = fileURLToPath(new URL('.', import.meta.url));

const about = 'Part 1. Information About You.';
/** A small form of another office: a few fields that are understood, a question under oath, and what must stay blank. */
const fields: readonly Made[] = [
  {
    name: 'Family',
    box: [60, 700, 200, 18],
    label: '1.a. Family Name (Last Name)',
    tooltip: `${about} 1. A. Enter Family Name (Last Name).`,
  },
  {
    name: 'Given',
    box: [60, 660, 200, 18],
    label: '1.b. Given Name (First Name)',
    tooltip: `${about} 1. B. Enter Given Name (First Name).`,
  },
  {
    name: 'ANumber',
    box: [60, 620, 120, 18],
    label: '2. Alien Registration Number (A-Number)',
    tooltip: `${about} 2. Enter A-Number.`,
    max: 9,
  },
  {
    name: 'Receipt',
    box: [60, 580, 200, 18],
    label: '3. Receipt Number',
    tooltip: '3. Enter Receipt Number.',
    max: 13,
  },
  {
    name: 'Birth',
    box: [330, 700, 120, 18],
    label: '4. Date of Birth (mm/dd/yyyy)',
    tooltip: `${about} 4. Enter Date of Birth.`,
  },
  {
    name: 'Street',
    box: [330, 660, 200, 18],
    label: '5.a. Street Number and Name',
    tooltip: 'Mailing Address. 5. A. Enter Street Number and Name.',
  },
  {
    name: 'State',
    kind: 'list',
    box: [330, 620, 60, 18],
    label: '5.b. State',
    tooltip: 'Mailing Address. 5. B. Select State.',
    options: ['CA', 'MD', 'WA'],
  },
  {
    name: 'OtherFamily',
    box: [330, 580, 200, 18],
    label: '6. Other Last Name Used',
    tooltip: 'Other Names Used. 6. Enter Family Name (Last Name).',
  },
  {
    name: 'Yes',
    kind: 'check',
    box: [60, 520, 10, 10],
    label: 'Yes',
    tooltip: '7. Are you in removal proceedings? Select Yes.',
  },
  {
    name: 'No',
    kind: 'check',
    box: [160, 520, 10, 10],
    label: 'No',
    tooltip: '7. Are you in removal proceedings? Select No.',
  },
  {
    name: 'Sworn',
    kind: 'check',
    box: [260, 520, 10, 10],
    label: 'Yes',
    tooltip: '8. Have you EVER been convicted of a crime outside the United States? Select Yes.',
  },
  {
    name: 'Ink',
    kind: 'signature',
    box: [60, 440, 200, 18],
    label: '9. Signature',
    tooltip: 'Signature of Applicant.',
  },
  { name: 'When', box: [330, 440, 100, 18], label: 'Date of Signature', tooltip: 'Enter Date of Signature.' },
  {
    name: 'Story',
    box: [60, 200, 480, 180],
    label: '10. Additional Information',
    tooltip: 'Enter Additional Information.',
    multiline: true,
  },
  { name: 'Colour', box: [60, 140, 200, 18], label: '11. Favourite colour' },
];

const blank = (edition: string, more: Partial<Parameters<typeof makeBlank>[0]> = {}) =>
  makeBlank({
    title: 'Notice of Something Else',
    lines: [[420, 760, 'OMB No. 9999-0105; Expires 05/31/2027', 8]],
    feet: [`Form X-9 ${edition}`],
    fields,
    ...more,
  });

async function encrypted(userPassword: string): Promise<Uint8Array> {
  const document = await PDFDocument.load(await blank('01/02/26'), { updateMetadata: false });
  document.encrypt({ userPassword, ownerPassword: 'owner' });
  return document.save({ updateFieldAppearances: false, useObjectStreams: true });
}

/** A copy of DHS Form 7001 as a person could find one: it is filled instead of the built-in sheet once it is kept. */
const official = () =>
  makeBlank({
    title: 'Request for Case Assistance',
    lines: [
      [420, 760, 'OMB No. 1601-0004', 8],
      [420, 745, 'DHS Form 7001', 8],
    ],
    feet: ['DHS Form 7001 (3/22)'],
    fields: fields.slice(0, 4),
  });

/** The CSV table of the office as a workbook: days as days, a number as a number, and a second sheet. */
async function workbook(): Promise<Uint8Array> {
  const rows: string[][] = parse(readFileSync(join(folder, 'tables', 'office.csv')), {
    relax_column_count: true,
  });
  const cells = rows.map((row, at) =>
    row.map((cell) => {
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

const plain = async (): Promise<Uint8Array> => {
  const rows = Buffer.alloc(40 * (1 + 60 * 3), 0x60);
  for (let row = 0; row < 40; row += 1) rows[row * 181] = 0;
  return makePng({ width: 60, height: 40, depth: 8, colour: 2, rows });
};

/** What is made for the run; whatever is not named here is a file of `cases` or `tables`. */
const makers: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'notice.pdf': () => makeDocument({ pages: 2 }),
  'answer.png': plain,
  'photo.jpg': async () => withExif(baseline, 6, 'GPS 47.25 N 122.44 W'),
  'notes.docx': async () => Buffer.from('PK not a picture and not a PDF'),
  'office.xlsx': workbook,
  'form.pdf': () => blank('01/02/26'),
  'form-newer.pdf': () => blank('03/04/26', { fields: fields.slice(1) }),
  'form-encrypted.pdf': () => encrypted(''),
  'form-locked.pdf': () => encrypted('secret'),
  // The library does not mask the strings that it encrypts outside of object streams: such a file is damaged.
  'form-garbled.pdf': () => blank('01/02/26', { ownerPassword: 'owner' }),
  'form-7001.pdf': official,
  'scan.pdf': () => makeDocument({ pages: 1 }),
  'broken.pdf': async () => Buffer.from('%PDF-1.7\nnothing follows'),
  nothing: async () => new Uint8Array(),
  'not.json': async () => Buffer.from('{"caseFile": 1,\n  "person": }\n'),
  'utf16.json': async () =>
    Buffer.from(`\ufeff${readFileSync(join(folder, 'cases', 'n400-120-days.json'), 'utf8')}`, 'utf16le'),
};

export const caseNames: readonly string[] = readdirSync(join(folder, 'cases'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.replace(/\.json$/, ''))
  .sort();

/** Makes what has to be made, and gives the bytes of any input by its name. */
export async function openInputs(): Promise<(name: string) => Uint8Array> {
  const made = new Map<string, Uint8Array>();
  for (const [name, make] of Object.entries(makers)) made.set(name, await make());
  return (name) => made.get(name) ?? readFileSync(join(folder, name));
}
