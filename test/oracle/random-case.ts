import fc from 'fast-check';
import type { Answer, FlatCase, Item } from './oracle.ts';
import { type DayText, moveMonths, numberOf, readDay, writeDay } from './plain-days.ts';

/** Random cases around every boundary, with some answers left out. */
export interface Drawn {
  readonly asOf: DayText;
  readonly flat: FlatCase;
}

const maybe = <T>(value: fc.Arbitrary<T>, known = 14): fc.Arbitrary<T | undefined> =>
  fc.oneof(
    { weight: Math.round(known * 10), arbitrary: value },
    { weight: 10, arbitrary: fc.constant(undefined) },
  );
const oneOf = fc.constantFrom;
const mostly = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 10, arbitrary: fc.constant(usual) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  );

const asOfDays = fc.oneof(
  {
    weight: 1,
    arbitrary: oneOf('2023-05-31', '2025-03-23', '2025-03-24', '2024-02-29', '2026-08-31', '2027-12-31'),
  },
  {
    weight: 4,
    arbitrary: fc.integer({ min: readDay('2023-05-31'), max: readDay('2028-12-31') }).map(writeDay),
  },
);

/** Days that lie so many days (or months) before the day decided for, and one to each side. */
const around = (
  asOf: number,
  days: readonly number[],
  months: readonly number[] = [],
): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.oneof(
        oneOf(...days.map((count) => asOf - count)),
        ...(months.length ? [oneOf(...months.map((count) => moveMonths(asOf, -count)))] : []),
      ),
      oneOf(-1, 0, 0, 1),
    )
    .map(([day, slip]) => writeDay(day + slip));

const notAhead = (asOf: number, day: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  day.map((text) => (readDay(text) > asOf ? writeDay(asOf) : text));

function filing(asOf: number): fc.Arbitrary<Item> {
  return fc.record({
    form: maybe(oneOf('N-400', 'I-360', 'I-129', 'I-485', 'I-765', 'I-485', 'I-730')),
    category: maybe(oneOf('sij', 'l-1', 'something else'), 5),
    status: maybe(mostly('pending', 'approved', 'denied', 'rejected', 'unknown')),
    decisionDate: maybe(around(asOf, [-20, 40]), 0.3),
    receiptDate: maybe(notAhead(asOf, around(asOf, [0, 31, 181, 400], [6, 12]))),
    processingTime: maybe(oneOf('published', 'not-published')),
    caseInquiryDate: maybe(around(asOf, [-200, 0, 200]), 3),
    receiptDateForInquiry: maybe(notAhead(asOf, around(asOf, [0, 180, 400])), 1),
    examinationDate: maybe(fc.oneof(oneOf('none'), around(asOf, [-30, 0, 121, 300])), 5),
    deliveredDate: maybe(notAhead(asOf, around(asOf, [5, 42, 43, 44, 45, 46, 47, 100])), 2),
    feeChargedDate: maybe(notAhead(asOf, around(asOf, [5, 42, 43, 44, 45, 46, 47, 100])), 2),
  });
}

const contact = (asOf: number): fc.Arbitrary<Item> =>
  fc.record({
    date: maybe(around(asOf, [0, 30, 60, 75, 90, 91, 200, -20])),
    channel: maybe(oneOf('phone', 'e-request', 'online-account')),
  });

const kinds = [
  'delay',
  'notice-not-received',
  'card-returned',
  'receipt-not-received',
  'age-out',
  'military',
  'improper-rejection',
  'typographic-error',
  'removal-hearing',
  'lost-file',
  'expedite',
  'expedite-approved',
  'approval-not-sent',
  'systemic',
  'change-decision',
  'legal-advice',
  'not-uscis',
  'third-party-mistake',
] as const;
/** Those with conditions of their own come oftener. */
const oftenDrawn = [
  'delay',
  'delay',
  'delay',
  'receipt-not-received',
  'removal-hearing',
  'age-out',
  'expedite',
] as const;
export const allKinds: readonly string[] = kinds;

const someKinds = fc.oneof(
  { weight: 6, arbitrary: oneOf(...kinds, ...oftenDrawn, ...oftenDrawn).map((kind) => [kind]) },
  {
    weight: 3,
    arbitrary: fc.tuple(oneOf(...kinds, ...oftenDrawn), oneOf(...kinds)).map((pair) => [...new Set(pair)]),
  },
  { weight: 1, arbitrary: fc.uniqueArray(oneOf(...kinds), { minLength: 3, maxLength: 4 }) },
);

function answers(asOf: number): fc.Arbitrary<Record<string, Answer>> {
  const parts = writeDay(asOf);
  const [year = 0, month = 0, day = 0] = parts.split('-').map(Number);
  const of21 = numberOf({ year: year - 21, month, day: Math.min(day, 28) });
  const births = oneOf(
    ...[-900, -100, -1, 0, 1, 100, 900].map((slip) => writeDay(of21 + slip)),
    '2004-02-29',
  );
  const expedite = fc.oneof(
    { weight: 5, arbitrary: oneOf('approved') },
    { weight: 2, arbitrary: oneOf('pending') },
    { weight: 2, arbitrary: oneOf('denied') },
  );
  return fc.record({
    'problem.kinds': maybe(someKinds as fc.Arbitrary<Answer>, 40),
    'problem.clearError': maybe(mostly(true, false)),
    'problem.errorExplanation': maybe(oneOf('They read another name.'), 3),
    'preparer.role': maybe(
      mostly(
        'self',
        'attorney',
        'accredited-representative',
        'family-member',
        'employer',
        'congressional-office',
        'school-official',
        'other',
      ),
      30,
    ),
    'preparer.g28OnFile': maybe(mostly(true, false)),
    'preparer.writtenConsent': maybe(mostly(true, false)),
    'person.role': maybe(mostly('applicant', 'petitioner', 'self-petitioner', 'beneficiary'), 30),
    'person.kind': maybe(mostly('individual', 'organization'), 8),
    'person.organization': maybe(oneOf('Acme, Inc.', 'Beta'), 1),
    'preparer.organization': maybe(oneOf('ACME INC', 'Beta'), 1),
    'person.protection': maybe(mostly<Answer>([], ['t'], ['u', 'vawa'], ['asylee'], ['refugee']), 30),
    'person.addressMatchesUscis': maybe(mostly(true, false)),
    'person.outsideUs': maybe(mostly(false, true), 3),
    'congressional.inquired': maybe(mostly(false, true), 30),
    'congressional.date': maybe(notAhead(asOf, around(asOf, [0, 29, 30, 200]))),
    'expedite.requested': maybe(mostly(true, false)),
    'expedite.result': maybe(expedite),
    'expedite.resultDate': maybe(notAhead(asOf, around(asOf, [3, 200], [2]))),
    'expedite.criterion': maybe(oneOf('government-interest'), 4),
    'removal.inProceedings': maybe(mostly(true, false)),
    'removal.hearingDate': maybe(around(asOf, [0, -100, -400, 20], [-6, -6])),
    'removal.filingCouldAffect': maybe(mostly(true, false)),
    'ageOut.category': maybe(oneOf('immediate-relative', 'preference')),
    'ageOut.birthDate': maybe(births),
    'ageOut.petitionFiled': maybe(notAhead(asOf, around(asOf, [0, 101, 500, 2000]))),
    'ageOut.petitionApproved': maybe(
      fc.oneof(oneOf('none'), notAhead(asOf, around(asOf, [0, 100, 400, 500]))),
    ),
    'ageOut.visaAvailable': maybe(fc.oneof(oneOf('none'), notAhead(asOf, around(asOf, [0, 100, 400], [12])))),
    'ageOut.soughtToAcquire': maybe(
      fc.oneof(
        oneOf<Answer[]>('none', true, false),
        notAhead(asOf, around(asOf, [0, 35, 100])) as fc.Arbitrary<Answer>,
      ),
    ),
    'military.member': maybe(oneOf('self', 'family', 'none')),
    'submission.channel': maybe(oneOf('online', 'email', 'mail'), 1),
    'submission.portalReachable': maybe(oneOf(true, false), 1),
  });
}

const listOf = (item: fc.Arbitrary<Item>): fc.Arbitrary<readonly Item[] | undefined> =>
  fc.oneof(
    { weight: 14, arbitrary: fc.array(item, { minLength: 1, maxLength: 1 }) },
    { weight: 5, arbitrary: fc.array(item, { minLength: 2, maxLength: 2 }) },
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );

const withoutSilence = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

/** Random cases for one day. */
export const casesOn = (day: string): fc.Arbitrary<Drawn> => {
  const asOf = day as DayText;
  const today = readDay(asOf);
  return fc
    .record({
      contradicts: fc.integer({ min: 0, max: 11 }).map((n) => n === 0),
      answers: answers(today),
      filings: listOf(filing(today)),
      uscisContacts: fc.oneof(
        { weight: 5, arbitrary: fc.constant([{ date: writeDay(today - 70) }] as readonly Item[]) },
        { weight: 6, arbitrary: listOf(contact(today)) },
      ),
    })
    .map(({ answers: said, filings, uscisContacts, contradicts }) => ({
      asOf,
      flat: {
        answers: agreeing(withoutSilence(said), contradicts),
        ...(filings && { filings: ofKinds(filings.map(withoutSilence), said['problem.kinds'], contradicts) }),
        ...(uscisContacts && { uscisContacts: uscisContacts.map(withoutSilence) }),
      },
    }));
};

export const drawnCase: fc.Arbitrary<Drawn> = asOfDays.chain(casesOn);

/** What a "no" denies is silent, but for the few who contradict themselves. */
function agreeing(answers: Item, contradicts: boolean): Item {
  if (contradicts) return answers;
  const denied: readonly (readonly [string, readonly string[]])[] = [
    ['congressional.inquired', ['congressional.date']],
    ['expedite.requested', ['expedite.result', 'expedite.resultDate']],
    ['removal.inProceedings', ['removal.hearingDate']],
  ];
  const silent = denied.flatMap(([path, paths]) => (answers[path] === false ? paths : []));
  return Object.fromEntries(Object.entries(answers).filter(([path]) => !silent.includes(path)));
}

/** Whoever names a rejection or an approval mostly has a filing of that status. */
function ofKinds(filings: readonly Item[], kinds: Answer, contradicts: boolean): readonly Item[] {
  const named = Array.isArray(kinds) ? (kinds as readonly string[]) : [];
  const wanted = [
    ...(named.includes('improper-rejection') ? ['rejected'] : []),
    ...(named.includes('approval-not-sent') ? ['approved'] : []),
  ];
  if (contradicts) return filings;
  return filings.map((filing, at) => ({
    ...filing,
    ...(wanted[at] === undefined ? {} : { status: wanted[at] }),
  }));
}

/** The flat case as a case file: `preparer.role` becomes `{ preparer: { role } }`. */
export function caseFileOf({ answers: said, filings, uscisContacts }: FlatCase): Record<string, unknown> {
  const file: Record<string, unknown> = { caseFile: 1 };
  for (const [path, value] of Object.entries(said)) {
    const [group = '', key = ''] = path.split('.');
    file[group] = { ...(file[group] as object | undefined), [key]: value };
  }
  if (filings) file['filings'] = filings;
  if (uscisContacts) file['uscisContacts'] = uscisContacts;
  return file;
}
