import { statusOfCase, type TimelineRow, type When } from './shared.ts';

const isDelay: When = { fact: 'problem.kinds', includes: 'delay' };
const expeditePage = { source: 'policy-manual-1-a-5-expedite', pinpoint: 'expedite requests' } as const;

/** What each filing tells besides the clocks of the rules: its receipt, its decision, and times that decide nothing. */
export const filingRows: readonly TimelineRow[] = [
  {
    id: 'filing.receipt',
    kind: 'event',
    each: 'filings',
    when: { stated: 'filings[].receiptDate' },
    day: { fact: 'filings[].receiptDate' },
    says: 'receipt',
    source: statusOfCase,
    rests: ['filings[].receiptDate'],
  },
  {
    id: 'filing.decision',
    kind: 'event',
    each: 'filings',
    when: { stated: 'filings[].decisionDate' },
    day: { fact: 'filings[].decisionDate' },
    says: 'decision',
    source: statusOfCase,
    rests: ['filings[].decisionDate'],
  },
  // A receipt date that USCIS publishes instead of a day to come gives no day, as long as it is not reached.
  {
    id: 'filing.receipt-for-inquiry',
    kind: 'waiting',
    each: 'filings',
    when: {
      all: [
        isDelay,
        { not: { stated: 'filings[].processingTime', is: ['not-published'] } },
        { not: { stated: 'filings[].caseInquiryDate' } },
        { onOrBefore: [{ fact: 'filings[].receiptDateForInquiry' }, { fact: 'filings[].receiptDate' }] },
      ],
    },
    says: 'receipt-for-inquiry',
    source: { source: 'cisomb-web-alerts', pinpoint: 'use the case inquiry date' },
    rests: ['filings[].receiptDate', 'filings[].receiptDateForInquiry'],
  },
  // The number of an old text for DACA renewals: it is told, and decides nothing.
  {
    id: 'filing.daca',
    kind: 'waiting',
    each: 'filings',
    when: {
      all: [
        isDelay,
        { stated: 'filings[].category', is: ['daca-renewal'] },
        { stated: 'filings[].receiptDate' },
      ],
    },
    day: { plus: [{ fact: 'filings[].receiptDate' }, 'daca-renewal-inquiry'] },
    says: 'daca',
    steps: [{ count: { plus: [{ fact: 'filings[].receiptDate' }, 'daca-renewal-inquiry'] } }],
    source: { period: 'daca-renewal-inquiry' },
    rests: ['filings[].receiptDate', 'filings[].category'],
  },
];

/** Days that an answer gives and no rule counts: what USCIS said to an expedite request, and the hearing. */
export const otherRows: readonly TimelineRow[] = [
  {
    id: 'expedite-result',
    kind: 'event',
    when: { stated: 'expedite.resultDate' },
    day: { fact: 'expedite.resultDate' },
    says: 'expedite-result',
    source: { period: 'expedite-approved-wait', or: expeditePage },
    rests: ['expedite.resultDate'],
  },
  {
    id: 'hearing',
    kind: 'deadline-that-runs',
    when: { stated: 'removal.hearingDate' },
    day: { fact: 'removal.hearingDate' },
    says: 'hearing',
    source: { period: 'hearing-window', or: expeditePage },
    rests: ['removal.hearingDate'],
  },
];

/** The days that rules count. */
export const clockRows: readonly TimelineRow[] = [
  {
    id: 'time-to-act',
    kind: 'waiting',
    clock: { rule: 'uscis-time-to-act', period: 'uscis-time-to-act', only: 'first' },
    says: 'time-to-act',
  },
  {
    id: 'contact-counts',
    kind: 'event',
    clock: { rule: 'uscis-contact-recent', period: 'uscis-contact-recent', only: 'last' },
    says: 'contact-counts',
  },
  {
    id: 'congressional',
    kind: 'waiting',
    clock: { rule: 'congressional-inquiry', period: 'congressional-wait' },
    when: { not: { stated: 'congressional.inquired', is: [false] } },
    says: 'congressional',
  },
  ...(['n-400', 'sij', 'l-1'] as const).map(
    (form): TimelineRow => ({
      id: `filing.${form}`,
      kind: 'waiting',
      clock: { rule: 'processing-time', period: `${form}-decision` },
      when: { all: [] },
      says: form,
    }),
  ),
  {
    id: 'filing.no-time',
    kind: 'waiting',
    clock: { rule: 'processing-time', period: 'unpublished-time' },
    says: 'no-time',
  },
  {
    id: 'filing.case-inquiry',
    kind: 'waiting',
    clock: { rule: 'processing-time', source: 1 },
    says: 'case-inquiry',
  },
  {
    id: 'filing.lockbox',
    kind: 'waiting',
    clock: { rule: 'lockbox-receipt', period: 'lockbox-receipt' },
    says: 'lockbox',
  },
  {
    id: 'expedite-approved',
    kind: 'waiting',
    clock: { rule: 'expedite-approved-wait', period: 'expedite-approved-wait' },
    when: {
      all: [
        { not: { stated: 'expedite.result', is: ['pending', 'denied'] } },
        {
          any: [
            { stated: 'expedite.result', is: ['approved'] },
            { fact: 'problem.kinds', includes: 'expedite-approved' },
          ],
        },
      ],
    },
    says: 'expedite-approved',
  },
  {
    id: 'hearing-window',
    kind: 'waiting',
    clock: { rule: 'removal-hearing-window', period: 'hearing-window' },
    says: 'hearing-window',
  },
];
