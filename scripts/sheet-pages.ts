import type { Catalogue } from '../src/content/messages/catalogue.ts';
import { pageFoot, pageHead } from '../src/form/furniture.ts';
import type { MapEntry } from '../src/form/sheet.ts';
import { measure, wrap } from '../src/form/wrap.ts';
import { type Air, type Cell, type LabelId, left, Pen, type Tick, width } from './sheet-pen.ts';

type Words = Catalogue['form'];
const fact = (...facts: string[]): MapEntry => ({ facts });
const cell = (name: string, label: LabelId, share: number, path: string, size?: number): Cell => ({
  name,
  label,
  share,
  map: fact(path),
  ...(size === undefined ? {} : { size }),
});
const tick = (label: LabelId, share: number, path: string, test: Omit<MapEntry, 'facts'>): Tick => ({
  name: label,
  label,
  share,
  map: { facts: [path], ...test },
});

function begin(page: number, words: Words, air: Air): Pen {
  const pen = new Pen(page, words, air);
  pen.strokes.push(...pageHead.strokes(words, words.title, words.page(page)), ...pageFoot(words));
  const name: MapEntry = { facts: ['person.organization', 'person.name'], join: ', ', short: true };
  pen.row(
    [
      { name: `header-${page}-name`, label: 'header-name', share: 0.68, map: name },
      cell(`header-${page}-receipt`, 'header-receipt', 0.32, 'filings.1.receiptNumber'),
    ],
    24,
  );
  return pen;
}

function contacts(pen: Pen, words: Words): void {
  pen.bar('1A', words.notes['1A']);
  const row = (n: number): Cell[] => [
    cell(`contact-${n}-date`, 'contact-date', 0.12, `uscisContacts.${n}.date`),
    cell(`contact-${n}-channel`, 'contact-channel', 0.22, `uscisContacts.${n}.channel`),
    cell(`contact-${n}-reference`, 'contact-reference', 0.2, `uscisContacts.${n}.reference`),
    cell(`contact-${n}-result`, 'contact-result', 0.46, `uscisContacts.${n}.result`),
  ];
  pen.heads(row(1));
  pen.more('uscisContacts');
  for (let n = 1; n <= 6; n += 1) pen.line(row(n), n, 28, 2);
  pen.ticks([tick('contact-none', 1, 'uscisContacts', { empty: true })]);
}

function filings(pen: Pen, words: Words): void {
  pen.bar('filings', words.notes.filings);
  pen.more('filings');
  const six = (n: number, names: readonly (readonly [string, LabelId, string, number])[]): Cell[] =>
    names.map(([name, label, key, share]) =>
      cell(`filing-${n}-${name}`, label, share, `filings.${n}.${key}`, 9),
    );
  for (let n = 1; n <= 4; n += 1) {
    const top = pen.y;
    const from = left + 18;
    const across = width - 18;
    pen.row(
      six(n, [
        ['form', 'filing-form', 'form', 0.12],
        ['category', 'filing-category', 'category', 0.22],
        ['receipt', 'filing-receipt', 'receiptNumber', 0.2],
        ['receipt-date', 'filing-receipt-date', 'receiptDate', 0.15],
        ['status', 'filing-status', 'status', 0.15],
        ['decision-date', 'filing-decision-date', 'decisionDate', 0.16],
      ]),
      25.5,
      from,
      across,
      words.row(n),
    );
    pen.row(
      six(n, [
        ['time', 'filing-time', 'processingTime', 0.18],
        ['inquiry-date', 'filing-inquiry-date', 'caseInquiryDate', 0.16],
        ['inquiry-receipt', 'filing-inquiry-receipt', 'receiptDateForInquiry', 0.18],
        ['examination', 'filing-examination', 'examinationDate', 0.17],
        ['delivered', 'filing-delivered', 'deliveredDate', 0.16],
        ['fee', 'filing-fee', 'feeChargedDate', 0.15],
      ]),
      25.5,
      from,
      across,
      words.row(n),
    );
    pen.strokes.push({ box: [left, pen.y, 18, top - pen.y], fill: 'pale' });
    pen.frame([left, pen.y, 18, top - pen.y]);
    pen.frame([left, pen.y, width, top - pen.y]);
    pen.text(String(n), left + 6.6, (top + pen.y) / 2 - 2.8, 8, 'navy', true);
  }
}

function pageOne(words: Words): Pen {
  const pen = begin(1, words, { row: 27, ticks: 18, gap: 11 });
  pen.under('notice');
  pen.y -= 7;
  const top = pen.y;
  const intro = wrap(measure(words.notes.intro), 206, 7.4);
  for (const [at, line] of intro.entries()) pen.text(line, left + 2, top - 8.5 - at * 10, 7.4, 'grey');
  pen.frame([left + 220, top - 84, 320, 84]);
  pen.text(words.labels.notice, left + 223.5, top - 8, 6.3, 'grey');
  pen.field(
    { name: 'notice', label: 'notice', share: 1 },
    'notice',
    [left + 221.5, top - 82.5, 317, 72],
    99,
    8.5,
    7,
  );
  pen.y = top - 84;
  contacts(pen, words);
  pen.bar('congressional');
  pen.ticks([
    tick('congress-yes', 0.5, 'congressional.inquired', { is: true }),
    tick('congress-no', 0.5, 'congressional.inquired', { is: false }),
  ]);
  pen.row([
    cell('congress-date', 'congress-date', 0.25, 'congressional.date'),
    cell('congress-office', 'congress-office', 0.75, 'congressional.office'),
  ]);
  filings(pen, words);
  return pen;
}

const reasons = [
  'delay',
  'notice-not-received',
  'card-returned',
  'receipt-not-received',
  'typographic-error',
  'improper-rejection',
  'lost-file',
  'approval-not-sent',
  'expedite',
  'expedite-approved',
  'removal-hearing',
  'age-out',
  'military',
  'systemic',
] as const;

function pageTwo(words: Words): Pen {
  const pen = begin(2, words, { row: 26, ticks: 17.5, gap: 9 });
  pen.bar('2', words.notes['2']);
  const boxes: Tick[] = reasons.map((kind) =>
    tick(`reason-${kind}`, 0.5, 'problem.kinds', { includes: kind }),
  );
  boxes.push({
    ...tick('reason-clear-error', 0.5, 'problem.kinds', { includes: 'change-decision' }),
    map: {
      facts: ['problem.kinds'],
      includes: 'change-decision',
      when: { fact: 'problem.clearError', in: [true] },
    },
  });
  const deep = 15.5;
  const rows = Math.ceil(boxes.length / 2);
  pen.frame([left, pen.y - rows * deep - 5, width, rows * deep + 5]);
  boxes.forEach((box, at) => {
    const column = at >= rows ? 1 : 0;
    pen.tick(box, left + 6 + column * (width / 2), pen.y - ((at % rows) + 1) * deep + 1.5);
  });
  pen.y -= rows * deep + 5;
  pen.area(cell('description', 'description', 1, 'problem.description'), 224);
  pen.ticks([
    tick('error-yes', 0.5, 'problem.clearError', { is: true }),
    tick('error-no', 0.5, 'problem.clearError', { is: false }),
  ]);
  pen.area(cell('error-explanation', 'error-explanation', 1, 'problem.errorExplanation'), 84);
  pen.bar('expedite');
  pen.ticks([
    tick('expedite-yes', 0.2, 'expedite.requested', { is: true }),
    tick('expedite-no', 0.24, 'expedite.requested', { is: false }),
    tick('expedite-pending', 0.18, 'expedite.result', { is: 'pending' }),
    tick('expedite-approved', 0.19, 'expedite.result', { is: 'approved' }),
    tick('expedite-denied', 0.15, 'expedite.result', { is: 'denied' }),
  ]);
  pen.row([
    cell('expedite-date', 'expedite-date', 0.25, 'expedite.resultDate'),
    cell('expedite-criterion', 'expedite-criterion', 0.75, 'expedite.criterion'),
  ]);
  pen.bar('removal');
  pen.ticks([
    tick('removal-yes', 0.2, 'removal.inProceedings', { is: true }),
    tick('removal-no', 0.24, 'removal.inProceedings', { is: false }),
    tick('removal-affects', 0.27, 'removal.filingCouldAffect', { is: true }),
    tick('removal-no-effect', 0.29, 'removal.filingCouldAffect', { is: false }),
  ]);
  pen.row([cell('removal-date', 'removal-date', 1, 'removal.hearingDate')]);
  pen.bar('military');
  pen.ticks([
    tick('military-self', 0.33, 'military.member', { is: 'self' }),
    tick('military-family', 0.33, 'military.member', { is: 'family' }),
    tick('military-none', 0.33, 'military.member', { is: 'none' }),
  ]);
  return pen;
}

const address = (pen: Pen, who: 'person' | 'preparer', of: string, when?: MapEntry['when']): void => {
  const at = (name: string, label: LabelId, share: number, key: string): Cell => ({
    name: `${who === of ? who : of}-${name}`,
    label,
    share,
    map: { facts: [`${who}.address.${key}`], ...(when ? { when } : {}) },
  });
  pen.row([at('street', 'street', 0.8, 'street'), at('unit', 'unit', 0.2, 'unit')]);
  pen.row([
    at('city', 'city', 0.32, 'city'),
    at('state', 'state', 0.22, 'state'),
    at('postal', 'postal', 0.18, 'postalCode'),
    at('country', 'country', 0.28, 'country'),
  ]);
};

const names = (
  pen: Pen,
  of: string,
  path: string,
  shares: readonly number[],
  when?: MapEntry['when'],
): void => {
  const keys = ['family', 'given', 'middle', 'suffix'] as const;
  pen.row(
    keys.slice(0, shares.length).map((key, at) => ({
      name: `${of}-${key}`,
      label: key,
      share: shares[at] ?? 0,
      map: { facts: [`${path}.${key}`], ...(when ? { when } : {}) },
    })),
  );
};

function pageThree(words: Words): Pen {
  const pen = begin(3, words, { row: 31, ticks: 21, gap: 15 });
  pen.bar('5', words.notes['5']);
  pen.ticks([
    tick('person-individual', 0.18, 'person.kind', { is: 'individual' }),
    tick('person-organization-kind', 0.27, 'person.kind', { is: 'organization' }),
    tick('person-applicant', 0.17, 'person.role', { is: 'applicant' }),
    tick('person-petitioner', 0.17, 'person.role', { is: 'petitioner' }),
    tick('person-self-petitioner', 0.18, 'person.role', { is: 'self-petitioner' }),
  ]);
  names(pen, 'person', 'person.name', [0.36, 0.3, 0.24, 0.1]);
  pen.row([cell('person-organization', 'organization', 1, 'person.organization')]);
  pen.row([
    cell('person-birth-date', 'birth-date', 0.25, 'person.birthDate'),
    cell('person-birth-country', 'birth-country', 0.375, 'person.birthCountry'),
    cell('person-citizenship', 'citizenship', 0.375, 'person.citizenship'),
  ]);
  pen.row([
    cell('person-a-number', 'a-number', 0.5, 'person.aNumber'),
    cell('person-account', 'account', 0.5, 'person.uscisAccount'),
  ]);
  address(pen, 'person', 'person');
  pen.row([
    cell('person-phone', 'phone', 0.29, 'person.phone'),
    cell('person-fax', 'fax', 0.29, 'person.fax'),
    cell('person-email', 'email', 0.42, 'person.email'),
  ]);
  pen.ticks([
    tick('outside-no', 0.5, 'person.outsideUs', { is: false }),
    tick('outside-yes', 0.5, 'person.outsideUs', { is: true }),
  ]);
  pen.bar('beneficiary');
  names(pen, 'beneficiary', 'beneficiary.name', [0.36, 0.3, 0.24, 0.1]);
  pen.row([
    cell('beneficiary-birth-date', 'birth-date', 0.5, 'beneficiary.birthDate'),
    cell('beneficiary-a-number', 'a-number', 0.5, 'beneficiary.aNumber'),
  ]);
  pen.bar('preparer', words.notes.preparer);
  const roles = ['employer', 'family-member', 'congressional-office', 'school-official', 'other'] as const;
  pen.ticks(
    roles.map((role, at) =>
      tick(`role-${role}`, [0.17, 0.2, 0.26, 0.22, 0.13][at] ?? 0, 'preparer.role', { is: role }),
    ),
  );
  const when = { fact: 'preparer.role', in: [...roles] };
  names(pen, 'preparer', 'preparer.name', [0.4, 0.33, 0.27], when);
  pen.row([
    {
      name: 'preparer-organization',
      label: 'organization',
      share: 1,
      map: { facts: ['preparer.organization'], when },
    },
  ]);
  address(pen, 'preparer', 'preparer', when);
  pen.row([
    { name: 'preparer-phone', label: 'phone', share: 0.4, map: { facts: ['preparer.phone'], when } },
    { name: 'preparer-email', label: 'email', share: 0.6, map: { facts: ['preparer.email'], when } },
  ]);
  return pen;
}

function pageFour(words: Words): Pen {
  const pen = begin(4, words, { row: 30, ticks: 18, gap: 12 });
  pen.bar('8', words.notes['8']);
  const row = (n: number): Cell[] => [
    cell(`document-${n}-kind`, 'document-kind', 0.38, `documents.${n}.kind`),
    cell(`document-${n}-note`, 'document-note', 0.62, `documents.${n}.note`),
  ];
  pen.heads(row(1));
  pen.more('documents');
  for (let n = 1; n <= 16; n += 1) pen.line(row(n), n, 26, 2);
  pen.bar('online');
  pen.row([cell('request-number', 'request-number', 1, 'submission.requestNumber')]);
  const top = pen.y;
  pen.y -= 14;
  pen.text(words.sendingTitle, left + 5, pen.y, 8, 'navy', true);
  for (const sentence of words.sending) {
    pen.y -= 4;
    wrap(measure(sentence), width - 24, 8).forEach((line, at) => {
      pen.y -= 10.4;
      if (at === 0) pen.strokes.push({ box: [left + 6, pen.y + 1.6, 2.4, 2.4], fill: 'navy' });
      pen.text(line, left + 15, pen.y, 8, 'black');
    });
  }
  pen.y -= 7;
  pen.frame([left, pen.y, width, top - pen.y]);
  return pen;
}

function pageFive(words: Words): Pen {
  const pen = begin(5, words, { row: 30, ticks: 20, gap: 12 });
  pen.bar('9', words.notes['9']);
  pen.y -= 2;
  for (const line of wrap(measure(words.notes.consent), width - 10, 9.6)) {
    pen.y -= 13.4;
    pen.text(line, left + 5, pen.y, 9.6, 'black');
  }
  pen.y -= 4;
  pen.note(words.notes.consentOwn);
  pen.y -= 3;
  const attorneys = ['attorney', 'accredited-representative'];
  const helpers = [
    'employer',
    'family-member',
    'congressional-office',
    'school-official',
    'other',
    ...attorneys,
  ];
  pen.row([
    {
      name: 'consent-name',
      label: 'consent-name',
      lines: 2,
      share: 0.5,
      map: { facts: ['person.organization', 'person.name'], join: ', ' },
    },
    {
      name: 'consent-to',
      label: 'consent-to',
      lines: 2,
      share: 0.5,
      map: {
        facts: ['preparer.name', 'preparer.organization'],
        join: ', ',
        when: { fact: 'preparer.role', in: helpers },
      },
    },
  ]);
  pen.row([
    {
      name: 'consent-filings',
      label: 'consent-filings',
      lines: 2,
      share: 1,
      map: { each: 'filings', facts: ['form', 'receiptNumber'], join: ' ' },
    },
  ]);
  const written = {
    fact: 'preparer.role',
    in: ['employer', 'family-member', 'congressional-office', 'school-official', 'other'],
  };
  pen.ticks([
    {
      ...tick('consent-written', 0.66, 'preparer.writtenConsent', {}),
      map: { facts: ['preparer.writtenConsent'], is: true, when: written },
    },
    {
      ...tick('consent-not-written', 0.34, 'preparer.writtenConsent', {}),
      map: { facts: ['preparer.writtenConsent'], is: false, when: written },
    },
  ]);
  pen.signature(words.signatures['9'], words.signatures.date, 62);
  pen.y -= 6;
  pen.bar('10', words.notes['10']);
  const when = { fact: 'preparer.role', in: attorneys };
  pen.ticks([
    tick('attorney-attorney', 0.66, 'preparer.role', { is: 'attorney' }),
    tick('attorney-representative', 0.34, 'preparer.role', { is: 'accredited-representative' }),
  ]);
  names(pen, 'attorney', 'preparer.name', [0.4, 0.33, 0.27], when);
  pen.row([
    { name: 'attorney-firm', label: 'firm', share: 1, map: { facts: ['preparer.organization'], when } },
  ]);
  address(pen, 'preparer', 'attorney', when);
  pen.row([
    { name: 'attorney-phone', label: 'phone', share: 0.4, map: { facts: ['preparer.phone'], when } },
    { name: 'attorney-email', label: 'email', share: 0.6, map: { facts: ['preparer.email'], when } },
  ]);
  pen.ticks([
    {
      ...tick('attorney-g28', 0.66, 'preparer.g28OnFile', {}),
      map: { facts: ['preparer.g28OnFile'], is: true, when },
    },
    {
      ...tick('attorney-no-g28', 0.34, 'preparer.g28OnFile', {}),
      map: { facts: ['preparer.g28OnFile'], is: false, when },
    },
  ]);
  pen.signature(words.signatures['10'], words.signatures.date, 62);
  return pen;
}

/** The five pages of the sheet, drawn. */
export const sheetPages = (words: Words): readonly Pen[] => [
  pageOne(words),
  pageTwo(words),
  pageThree(words),
  pageFour(words),
  pageFive(words),
];
