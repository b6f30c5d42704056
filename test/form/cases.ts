import { readFileSync } from 'node:fs';
import type { Catalogue } from '../../src/content/messages/catalogue.ts';
import { countries } from '../../src/content/messages/en/countries.ts';
import { form as formWords } from '../../src/content/messages/en/form.ts';
import type { CaseFile } from '../../src/core/case-file.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { builtInSheet, readSheet, readSheetBlank } from '../../src/form/sheet.ts';
import type { Template } from '../../src/form/template/kept-template.ts';

const own = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));

export const blankPdf = own(`${builtInSheet}/sheet.pdf`);
export const blank = readSheetBlank(own(`${builtInSheet}/sheet.blank`));
export const sheet = readSheet(own(`${builtInSheet}/fields.json`), own(`${builtInSheet}/map.json`));
/** The sheet that comes with the program, as a form to fill. */
export const form: Template = { ...sheet, blank };
/** The form room needs no other words. */
export const words = { form: formWords, countries, facts: {} } as unknown as Catalogue;

export const ready: Outcome = {
  outcome: 1,
  asOf: '2026-11-22',
  ruleBook: '2025-03-24',
  verdict: 'ready',
  because: [],
  first: [],
  missing: [],
  conflicts: [],
  endsFirst: null,
  ageOut: null,
  earliest: null,
  latest: null,
  askUscis: null,
  requirements: [],
  documents: [],
  channel: 'online',
  contacts: [],
  warnings: [],
  wouldChange: [],
  stale: false,
};

export const tooEarly: Outcome = {
  ...ready,
  verdict: 'not-yet',
  earliest: '2027-01-04',
  because: [
    {
      rule: 'uscis-sixty-days',
      result: 'not-met',
      text: 'USCIS has had 12 days to act; the office wants it to have at least 60.',
      facts: ['uscisContacts.1.date'],
      source: {
        id: 'case-assistance-90-60',
        title: 't',
        date: '2025-03-24',
        address: '',
        certainty: 'confirmed',
        pinpoint: '',
      },
    },
  ],
  warnings: [{ id: 'appeal', text: 'A request does not extend the time for an appeal or a motion.' }],
};

/** A case with an answer for nearly every field. */
export const family: CaseFile = {
  caseFile: 1,
  preparer: { role: 'self' },
  person: {
    kind: 'individual',
    role: 'petitioner',
    name: { given: 'Ánh-Tuyết', middle: 'Thị', family: 'Nguyễn' },
    birthDate: '1984-02-29',
    birthCountry: 'VN',
    citizenship: 'US',
    aNumber: 'A012345678',
    uscisAccount: '012345678901',
    address: {
      street: '1208 N. Łukasz Avenue',
      unit: '4B',
      city: 'Kahoʻolawe',
      state: 'HI',
      postalCode: '96793',
      country: 'US',
    },
    addressMatchesUscis: true,
    phone: '+18085550142',
    fax: '+442079460123',
    email: 'anh.tuyet@example.org',
    outsideUs: false,
    protection: [],
  },
  beneficiary: { name: { given: 'Đặng', family: 'Żółć' }, birthDate: '2006-07-01', aNumber: 'A098765432' },
  filings: [
    {
      form: 'I-130',
      receiptNumber: 'IOE0912345678',
      receiptDate: '2023-01-10',
      category: 'spouse of a permanent resident',
      status: 'pending',
      processingTime: 'published',
      caseInquiryDate: '2026-05-02',
    },
    { form: 'I-485', receiptNumber: 'MSC2190123456', receiptDate: '2023-03-02', status: 'pending' },
  ],
  problem: {
    kinds: ['delay', 'notice-not-received', 'age-out'],
    description:
      'The petition has been pending since January 2023. USCIS said in May that a decision would come within sixty days, and nothing has come.\n\nWe ask the office to find out where the file is.',
  },
  uscisContacts: [
    {
      date: '2026-05-04',
      channel: 'e-request',
      reference: 'SR1234567890',
      result: 'Answer: outside normal processing time, wait 60 days.',
    },
    {
      date: '2026-09-14',
      channel: 'phone',
      reference: '',
      result:
        'The officer saw no update and opened a second request; office of record is said to be the National Benefits Center.',
    },
  ],
  congressional: { inquired: true, date: '2026-08-01', office: 'Office of Senator Example, Honolulu' },
  expedite: { requested: false },
  removal: { inProceedings: false },
  military: { member: 'none' },
  documents: [
    { kind: 'receipt-notice', file: 'i797.pdf', note: 'Both receipt notices' },
    { kind: 'uscis-contact-proof', file: 'sr.pdf', note: 'Screenshot of the service request of 4 May' },
  ],
  submission: { channel: 'online' },
};

const many = <T>(count: number, make: (n: number) => T): T[] =>
  [...Array(count).keys()].map((at) => make(at + 1));

/** A law firm's case that runs over in every way. */
export const overfull: CaseFile = {
  ...family,
  preparer: {
    role: 'attorney',
    name: { given: 'Юлия', middle: 'Άλφα', family: 'Kahōʻanokū' },
    organization:
      'Office of Kahōʻanokū & Partners, Attorneys at Law, a Hawaiʻi limited liability law partnership of many names',
    address: {
      street: '55 Merchant Street',
      unit: '1200',
      city: 'Honolulu',
      state: 'HI',
      postalCode: '96813',
      country: 'US',
    },
    phone: '+18085550199',
    email: 'office@example.com',
    g28OnFile: true,
  },
  problem: {
    kinds: ['delay', 'change-decision', 'improper-rejection', 'systemic'],
    clearError: true,
    errorExplanation: 'The rejection notice names a fee that was not due on the day of filing. '.repeat(30),
    description: 'The officer wrote to the office in Honolulu. '.repeat(134).trim(),
  },
  filings: many(6, (n) => ({
    form: 'I-129',
    receiptNumber: `WAC219012345${n}`,
    receiptDate: '2024-03-02',
    category:
      n === 6 ? 'a category of our own that needs more words than a third of a line has room for' : 'l-1',
    status: 'pending',
    processingTime: 'not-published',
  })),
  uscisContacts: many(9, (n) => ({
    date: `2026-0${n}-11`,
    channel: 'online-account',
    reference: `Reference ${n}`,
    result:
      n === 3 || n === 8
        ? 'USCIS answered at length that the case is with an officer. '.repeat(9)
        : 'No answer.',
  })),
  documents: many(17, (n) => ({ kind: 'decision-notice', file: `f${n}.pdf`, note: `Exhibit ${n}` })),
  removal: { inProceedings: true, hearingDate: '2027-02-03', filingCouldAffect: true },
  expedite: {
    requested: true,
    result: 'approved',
    resultDate: '2026-06-01',
    criterion: 'emergency-or-humanitarian',
  },
};

/** Letters that have no composed form: marks are set by hand. */
export const marked: CaseFile = {
  ...family,
  person: {
    ...(family['person'] as object),
    name: { given: 'Adébáyọ̀ M̄aria X̂', middle: 'Ẹ̀kọ́ ɛ̃ɔ́', family: 'Ọlọ́runtọ́ba g̃q̃ i̇ł̇' },
  },
};
