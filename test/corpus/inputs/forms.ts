import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { everyKind, firstExtra, makePdf } from '../../form/blank/make-blank.ts';
import { type Made, makeBlank } from '../../form/template/blanks.ts';
import { makeDocument } from '../../packet/exhibits/make-files.ts';
import { packageRoot } from '../../run-program.ts';
import type { Makers } from './makers.ts';

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

/** A newer edition in which fields have moved, changed and gone, and others are new. */
const changedFields: readonly Made[] = fields.flatMap((field): Made[] => {
  switch (field.name) {
    case 'Given':
      return [{ ...field, box: [60, 640, 200, 18] }];
    case 'ANumber':
      return [{ ...field, max: 12 }];
    case 'Receipt':
      return [{ ...field, name: 'ReceiptNumber' }];
    case 'Birth':
      return [{ ...field, tooltip: 'Information About Your Spouse. 4. Enter Date of Birth.' }];
    case 'State':
      return [{ ...field, kind: 'text' }];
    case 'Colour':
      return [
        {
          name: 'Mail',
          box: [60, 140, 200, 18],
          label: '11. Email Address',
          tooltip: 'About You. Enter Email Address.',
        },
      ];
    case 'OtherFamily':
      return [];
    default:
      return [field];
  }
});

/** Fields of which each is proposed with a doubt of its own, or left out for a reason of its own. */
const doubtful: readonly Made[] = (
  [
    ['Line7_MobileTelephoneNumber', 'Your Contact Information. 1. Enter Email Address.', 'Email Address', {}],
    ['ReceiptNumber', '', 'Receipt Number', { max: 6 }],
    ['Street', 'Information About You. Mailing Address. Enter Street Number and Name.', '', {}],
    ['Living', 'Information About You. Present Physical Address. Enter Street Number and Name.', '', {}],
    ['Mobile', 'Information About You. Enter Mobile Telephone Number.', '', {}],
    ['Twice', "Certification. Enter Applicant's Mobile Telephone Number.", '', {}],
    ['Locked', 'Information About You. Enter Country of Birth.', '', { locked: true }],
    ['Spouse', 'Information About Your Spouse. Enter Family Name.', '', {}],
    ['Before', 'Previous Physical Address. Enter the City or Town.', '', {}],
    ['Alias', 'Information About You. Other Names Used. Enter Family Name (Last Name).', '', {}],
    ['Only', 'Information About You. If you answered Yes to Item 4., 5. Enter Date of Birth.', '', {}],
    ['Ever', 'Information About You. List other A-Numbers that you have EVER used. Enter A-Number.', '', {}],
    ['Bar', 'Enter Bar Number, if applicable.', '', {}],
    ['Firm', 'Information About Attorney. Enter Name of Law Firm.', '', {}],
    ['Whose', 'Part 4. Enter Given Name.', '', {}],
    ['All', 'Mailing Address of Beneficiary (Number, Street, City, State, Zip Code).', '', {}],
  ] as const
).map(([name, tooltip, label, more], at) => ({
  name,
  tooltip,
  label,
  box: [60 + 280 * (at % 2), 700 - 40 * Math.floor(at / 2), 200, 18] as const,
  ...more,
}));
const doubtfulBoxes: readonly Made[] = (
  [
    ['proceedings', 'Are you in removal proceedings?', 'radio', ['Yes', 'No']],
    ['Box[0]', "Preparer's Statement. 7. B. Select I am an attorney.", 'check', undefined],
    ['Box[1]', "Preparer's Statement. 7. B. Select I am an attorney.", 'check', undefined],
    ['Apartment', 'Mailing Address of Applicant. Check this box if it is an apartment.', 'check', undefined],
    ['Tea', 'Do you like tea? Select Yes.', 'check', undefined],
  ] as const
).map(([name, tooltip, kind, options], at) => ({
  name,
  tooltip,
  kind,
  ...(options ? { options } : { label: 'Yes' }),
  box: [60 + 200 * (at % 3), 340 - 40 * Math.floor(at / 3), 10, 10] as const,
}));

const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>';
/** Fields of every kind, and everything that a form may do or carry. */
const active = makePdf({
  ...everyKind,
  catalogue:
    `/OpenAction ${script}/Perms<</UR3 ${firstExtra} 0 R>>/Metadata ${firstExtra + 1} 0 R` +
    `/Names<</JavaScript<</Names[(a) ${script}]>>/EmbeddedFiles<</Names[(a.exe) ${firstExtra + 2} 0 R]>>>>`,
  form: `/NeedAppearances true/SigFlags 3/XFA[(template) ${firstExtra + 3} 0 R]`,
  extra: [
    '<</Type/Sig/Contents<00>>>',
    '<</Type/Metadata/Subtype/XML/Length 1>>\nstream\nx\nendstream',
    `<</Type/Filespec/F(a.exe)/EF<</F ${firstExtra + 4} 0 R>>>>`,
    '<</Length 5>>\nstream\n<xdp>\nendstream',
    '<</Type/EmbeddedFile/Length 2>>\nstream\nMZ\nendstream',
  ],
  fields: [
    ...everyKind.fields,
    { name: 'a1', entries: `/FT/Tx/A<</S/Launch/F(cmd.exe)>>/V(kept from another)`, box: [40, 20, 50, 10] },
    { name: 'a2', entries: '/FT/Sig/V<</Type/Sig/Name(Someone)/Contents<00>>>', box: [220, 20, 50, 10] },
    { name: 'a3', entries: '/Subtype/RichMedia/RichMediaContent<<>>', box: [280, 20, 50, 10] },
  ],
});
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a person has confirmed for the form with fields of every kind: short answers, long ones, and each kind of field. */
const activeMap = {
  form: '',
  edition: '',
  sha256: sha256(active),
  fields: {
    family: { fact: 'person.name.family', confirmed: 'person.name.family' },
    given: { fact: 'person.name', confirmed: 'person.name' },
    number: { fact: 'person.aNumber', confirmed: 'person.aNumber' },
    middle: {
      facts: ['person.address.city', 'person.address.state'],
      join: ', ',
      confirmed: 'person.address.city + person.address.state',
    },
    sum: { fact: 'preparer.organization', confirmed: 'preparer.organization' },
    story: { fact: 'problem.description', confirmed: 'problem.description' },
    auto: { fact: 'uscisContacts.3.result', confirmed: 'uscisContacts.3.result' },
    yes: { fact: 'problem.kinds', includes: 'lost-file', confirmed: 'problem.kinds includes lost-file' },
    no: { fact: 'removal.inProceedings', is: false, confirmed: 'removal.inProceedings is false' },
    state: { fact: 'person.address.state', confirmed: 'person.address.state' },
    turned: { fact: 'person.address.street', confirmed: 'person.address.street' },
    second: { fact: 'filings.7.form', confirmed: 'filings.1.form' },
  },
};
const own = (value: unknown) => async (): Promise<Uint8Array> =>
  new Uint8Array(Buffer.from(JSON.stringify(value)));

/** A blank with the fields of an official form for which a map comes with the program; it is not that form. */
async function lookAlike(edition: string): Promise<Uint8Array> {
  const kept = JSON.parse(readFileSync(join(packageRoot, 'templates', edition, 'fields.json'), 'utf8')) as {
    readonly title: string;
    readonly pages: number;
    readonly imprint: { readonly form: string; readonly editions: readonly { readonly printed: string }[] };
    readonly fields: readonly {
      readonly name: string;
      readonly type: 'text' | 'check' | 'radio' | 'choice' | 'signature';
      readonly page: number;
      readonly box: readonly [number, number, number, number];
      readonly tooltip: string;
      readonly maxLength: number;
      readonly label: string;
      readonly states?: readonly string[];
    }[];
  };
  const { form, editions } = kept.imprint;
  return makeBlank({
    title: kept.title,
    labelSize: 5,
    feet: Array.from({ length: kept.pages }, () => `Form ${form} ${editions[0]?.printed}`),
    fields: kept.fields.map(({ name, type, page, box, tooltip, maxLength, label, states }) => ({
      name,
      page,
      box,
      // As a string of a PDF is written.
      tooltip: tooltip.replace(/[()\\]/g, '\\$&'),
      label,
      kind: type === 'choice' ? 'list' : type,
      ...(type === 'text' && maxLength > 0 ? { max: maxLength } : {}),
      ...(states ? { options: states } : {}),
    })),
  });
}

export const formMakers: Makers = {
  'form.pdf': () => blank('01/02/26'),
  'form-newer.pdf': () => blank('03/04/26', { fields: fields.slice(1) }),
  'form-changed.pdf': () => blank('05/06/26', { fields: changedFields }),
  'form-expired.pdf': () =>
    blank('01/02/20', { lines: [[420, 760, 'OMB No. 9999-0105; Expires 05/31/2021', 8]] }),
  'form-mixed.pdf': () => blank('01/02/26', { feet: ['Form X-9 01/02/26', 'Form X-9 03/04/26'] }),
  'form-doubtful.pdf': () => makeBlank({ title: 'Doubtful', fields: [...doubtful, ...doubtfulBoxes] }),
  'form-active.pdf': async () => active,
  'form-active-map.json': own(activeMap),
  'form-active-wrong-map.json': own({
    ...activeMap,
    colour: 'red',
    fields: {
      family: { fact: 'person.name.famly' },
      yes: { fact: 'problem.kinds', is: 'delay' },
      given: { fact: 'person.name', is: 'x' },
      sign: { fact: 'person.name' },
      sum: { fact: 'person.name', facts: ['person.name'] },
      middle: { fact: 'person.name', when: { fact: 'person.role' } },
      number: { fact: 'person.aNumber', part: 'digits', confirmed: true },
      nowhere: { fact: 'person.name' },
    },
  }),
  'form-encrypted.pdf': () => encrypted(''),
  'form-locked.pdf': () => encrypted('secret'),
  // The library does not mask the strings that it encrypts outside of object streams: such a file is damaged.
  'form-garbled.pdf': () => blank('01/02/26', { ownerPassword: 'owner' }),
  'form-7001.pdf': official,
  'form-g-28.pdf': () => lookAlike('g-28/2018-09-17'),
  'form-ar-11.pdf': () => lookAlike('ar-11/2022-11-02'),
  'form-g-1145.pdf': () => lookAlike('g-1145/2014-09-26'),
  'scan.pdf': () => makeDocument({ pages: 1 }),
  'broken.pdf': async () => Buffer.from('%PDF-1.7\nnothing follows'),
};
