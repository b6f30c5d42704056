import type { Row } from './row.ts';

const asOf = '2026-11-22';
const lockbox = { 'problem.kinds': ['receipt-not-received'], 'filings.1.receiptNumber': undefined } as const;
const hearing = {
  'problem.kinds': ['removal-hearing'],
  'removal.inProceedings': true,
  'removal.filingCouldAffect': true,
  'removal.hearingDate': '2027-05-22',
} as const;
const expedite = {
  'problem.kinds': ['expedite'],
  'expedite.requested': true,
  'expedite.result': 'pending',
  'expedite.criterion': 'severe-financial-loss',
} as const;
const rejected = { 'problem.kinds': ['improper-rejection'], 'filings.1.status': 'rejected' } as const;
const approved = {
  'problem.kinds': ['expedite-approved'],
  'expedite.requested': true,
  'expedite.result': 'approved',
} as const;

const plain = (kind: string, status = 'pending'): Row => ({
  it: `${kind} has no clock of its own`,
  answers: { 'problem.kinds': [kind], 'filings.1.status': status },
  asOf,
  verdict: 'ready',
});
const never = (kind: string, rule: string): Row => ({
  it: `${kind} is not taken`,
  answers: { 'problem.kinds': [kind] },
  asOf,
  verdict: 'cannot-help',
  earliest: null,
  missing: [],
  rule,
});

/** Single kinds of problem, and several together. */
export const kindRows: readonly Row[] = [
  plain('notice-not-received'),
  plain('card-returned'),
  plain('typographic-error'),
  plain('lost-file'),
  plain('approval-not-sent', 'approved'),
  plain('systemic'),
  plain('military'),
  never('legal-advice', 'no-legal-advice'),
  never('not-uscis', 'uscis-only'),
  never('third-party-mistake', 'third-party-mistake'),
  {
    it: 'nobody in the military',
    answers: { 'problem.kinds': ['military'], 'military.member': 'none' },
    asOf,
    verdict: 'cannot-help',
    rule: 'military',
  },
  {
    it: 'legal advice is refused though nothing else is known',
    answers: {
      'problem.kinds': ['legal-advice'],
      preparer: undefined,
      person: undefined,
      uscisContacts: undefined,
    },
    asOf,
    verdict: 'cannot-help',
    missing: [],
  },
  {
    it: 'the older book does not list approvals that were not sent',
    answers: { 'problem.kinds': ['approval-not-sent'], 'filings.1.status': 'approved' },
    asOf: '2025-03-23',
    verdict: 'cannot-help',
    rule: 'not-listed-yet',
    earliest: '2025-03-24',
  },
  {
    it: 'the newer book lists them from its first day',
    answers: { 'problem.kinds': ['approval-not-sent'], 'filings.1.status': 'approved' },
    asOf: '2025-03-24',
    verdict: 'ready',
  },
  {
    it: 'the older book does not list approved expedites',
    answers: { ...approved, 'expedite.resultDate': '2024-01-01' },
    asOf: '2025-03-23',
    verdict: 'cannot-help',
    rule: 'not-listed-yet',
  },

  // Receipt notices: delivered on Friday 2 October 2026; Columbus Day and Veterans Day are no business days.
  {
    it: 'the 30th business day after delivery is too early',
    answers: { ...lockbox, 'filings.1.deliveredDate': '2026-10-02' },
    asOf: '2026-11-17',
    verdict: 'not-yet',
    earliest: '2026-11-18',
    rule: 'lockbox-receipt',
  },
  {
    it: 'the 31st business day after delivery is time',
    answers: { ...lockbox, 'filings.1.deliveredDate': '2026-10-02' },
    asOf: '2026-11-18',
    verdict: 'ready',
  },
  {
    it: 'where the delivery is not known the fee counts',
    answers: { ...lockbox, 'filings.1.feeChargedDate': '2026-10-02' },
    asOf: '2026-11-18',
    verdict: 'ready',
  },
  {
    it: 'the delivery counts before the fee',
    answers: {
      ...lockbox,
      'filings.1.deliveredDate': '2026-11-02',
      'filings.1.feeChargedDate': '2026-10-02',
    },
    asOf: '2026-11-18',
    verdict: 'not-yet',
  },
  {
    it: 'neither delivery nor fee is known',
    answers: lockbox,
    asOf,
    verdict: 'incomplete',
    missing: ['filings.1.deliveredDate', 'filings.1.feeChargedDate'],
  },

  // Expedite requests.
  { it: 'an expedite request under a criterion is taken', answers: expedite, asOf, verdict: 'ready' },
  {
    it: 'an expedite that nobody asked USCIS for',
    answers: {
      ...expedite,
      'expedite.requested': false,
      'expedite.result': undefined,
      'expedite.criterion': undefined,
    },
    asOf,
    verdict: 'uscis-first',
    rule: 'expedite-requested',
  },
  {
    it: 'a denied expedite',
    answers: { ...expedite, 'expedite.result': 'denied' },
    asOf,
    verdict: 'cannot-help',
    rule: 'expedite-not-denied',
  },
  {
    it: 'an expedite without a criterion lacks it',
    answers: { ...expedite, 'expedite.criterion': undefined },
    asOf,
    verdict: 'incomplete',
    missing: ['expedite.criterion'],
  },
  {
    it: 'what USCIS said to the expedite request is not known',
    answers: { ...expedite, 'expedite.result': undefined },
    asOf,
    verdict: 'incomplete',
    missing: ['expedite.result'],
  },
  {
    it: 'two months to the day after the approval it is too early',
    answers: { ...approved, 'expedite.resultDate': '2026-09-22' },
    asOf,
    verdict: 'not-yet',
    earliest: '2026-11-23',
    rule: 'expedite-approved-wait',
  },
  {
    it: 'the day after two months it is time',
    answers: { ...approved, 'expedite.resultDate': '2026-09-21' },
    asOf,
    verdict: 'ready',
  },
  {
    it: 'the day of the approval is not known',
    answers: approved,
    asOf,
    verdict: 'incomplete',
    missing: ['expedite.resultDate'],
  },
  {
    it: 'an expedite that was denied is no approved one',
    answers: { ...approved, 'expedite.result': 'denied' },
    asOf,
    verdict: 'cannot-help',
    rule: 'expedite-was-approved',
  },

  {
    it: 'a result that is said shows that the expedite was asked for',
    answers: { ...expedite, 'expedite.requested': undefined, 'expedite.result': 'denied' },
    asOf,
    verdict: 'cannot-help',
    rule: 'expedite-not-denied',
  },

  // Hearings.
  { it: 'a hearing six months away to the day', answers: hearing, asOf, verdict: 'ready' },
  {
    it: 'a hearing six months and a day away',
    answers: { ...hearing, 'removal.hearingDate': '2027-05-23' },
    asOf,
    verdict: 'not-yet',
    earliest: '2026-11-23',
    rule: 'removal-hearing-window',
  },
  {
    it: 'a hearing on the day itself',
    answers: { ...hearing, 'removal.hearingDate': asOf },
    asOf,
    verdict: 'ready',
    latest: asOf,
  },
  {
    it: 'a hearing on the day before',
    answers: { ...hearing, 'removal.hearingDate': '2026-11-21' },
    asOf,
    verdict: 'cannot-help',
    rule: 'removal-hearing-ahead',
  },
  {
    it: 'a filing that would not matter to the court',
    answers: { ...hearing, 'removal.filingCouldAffect': false },
    asOf,
    verdict: 'cannot-help',
    rule: 'removal-filing-could-affect',
  },
  {
    it: 'whether it would matter is not known',
    answers: { ...hearing, 'removal.filingCouldAffect': undefined },
    asOf,
    verdict: 'incomplete',
    missing: ['removal.filingCouldAffect'],
  },
  {
    it: 'no filing is pending',
    answers: { ...hearing, 'filings.1.status': 'denied' },
    asOf,
    verdict: 'cannot-help',
    rule: 'removal-filing-pending',
  },
  {
    it: 'the status of the filing is said to be unknown',
    answers: { ...hearing, 'filings.1.status': 'unknown' },
    asOf,
    verdict: 'incomplete',
    missing: ['filings.1.status'],
  },
  {
    it: 'no removal proceedings',
    answers: { 'problem.kinds': ['removal-hearing'], 'removal.inProceedings': false },
    asOf,
    verdict: 'cannot-help',
    rule: 'removal-proceedings',
  },

  // Errors.
  {
    it: 'a rejection with an explanation',
    answers: { ...rejected, 'problem.errorExplanation': 'The fee was right.' },
    asOf,
    verdict: 'ready',
  },
  {
    it: 'a rejection without an explanation',
    answers: rejected,
    asOf,
    verdict: 'incomplete',
    missing: ['problem.errorExplanation'],
  },
  {
    it: 'a decision without a clear error',
    answers: { 'problem.kinds': ['change-decision'], 'problem.clearError': false },
    asOf,
    verdict: 'cannot-help',
    rule: 'clear-error',
  },
  {
    it: 'a decision with a clear error that is explained',
    answers: {
      'problem.kinds': ['change-decision'],
      'problem.clearError': true,
      'problem.errorExplanation': 'Wrong person.',
    },
    asOf,
    verdict: 'ready',
  },
  {
    it: 'a decision with a clear error that is not explained',
    answers: { 'problem.kinds': ['change-decision'], 'problem.clearError': true },
    asOf,
    verdict: 'incomplete',
    missing: ['problem.errorExplanation'],
  },
  {
    it: 'whether the decision has a clear error is not known',
    answers: { 'problem.kinds': ['change-decision'] },
    asOf,
    verdict: 'incomplete',
    missing: ['problem.clearError', 'problem.errorExplanation'],
  },

  // Several kinds.
  {
    it: 'one kind that is taken carries one that is not',
    answers: { 'problem.kinds': ['legal-advice', 'typographic-error'] },
    asOf,
    verdict: 'ready',
  },
  {
    it: 'two kinds that are not taken',
    answers: { 'problem.kinds': ['legal-advice', 'not-uscis'] },
    asOf,
    verdict: 'cannot-help',
  },
  {
    it: 'a delay that is too early does not hold up a lost file',
    answers: { 'problem.kinds': ['delay', 'lost-file'], 'filings.1.caseInquiryDate': '2027-01-01' },
    asOf,
    verdict: 'ready',
  },
  {
    it: 'of two running clocks the one that ends first counts',
    answers: {
      ...approved,
      'problem.kinds': ['delay', 'expedite-approved'],
      'filings.1.caseInquiryDate': '2027-01-01',
      'expedite.resultDate': '2026-09-29',
    },
    asOf,
    verdict: 'not-yet',
    earliest: '2026-11-30',
  },
  {
    it: 'a running clock is better than an expedite not asked for',
    answers: {
      'problem.kinds': ['delay', 'expedite'],
      'filings.1.caseInquiryDate': '2026-12-01',
      'expedite.requested': false,
    },
    asOf,
    verdict: 'not-yet',
    earliest: '2026-12-01',
  },
  {
    it: 'a kind that could still be taken is asked about beside one that waits',
    answers: {
      'problem.kinds': ['delay', 'improper-rejection'],
      'filings.1.caseInquiryDate': '2026-12-01',
      'filings.1.status': 'unknown',
    },
    asOf,
    verdict: 'incomplete',
    missing: ['problem.errorExplanation'],
  },
];
