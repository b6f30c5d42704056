import { isConfidential } from '../who.ts';
import { note, statusOfCase, type TimelineRow, type When } from './days.ts';

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

const statusIs = (...status: readonly ('denied' | 'rejected')[]): When => ({
  stated: 'filings[].status',
  is: status,
});
const addressDiffers: When = { stated: 'person.addressMatchesUscis', is: [false] };
const runs = { kind: 'deadline-that-runs', source: note } as const;

/**
 * Deadlines that no request moves and whose day no answer of the case gives: it is told that the notice itself does.
 * None is ever counted here.
 */
export const runningRows: readonly TimelineRow[] = [
  { ...runs, id: 'nothing-moves', when: { all: [] }, says: 'nothing-moves', rests: [] },
  {
    ...runs,
    id: 'filing.appeal',
    each: 'filings',
    when: statusIs('denied'),
    says: 'appeal',
    rests: ['filings[].status'],
  },
  {
    ...runs,
    id: 'filing.rejection',
    each: 'filings',
    when: statusIs('rejected'),
    says: 'rejection',
    rests: ['filings[].status'],
  },
  {
    ...runs,
    id: 'appeal',
    when: {
      all: [
        { fact: 'problem.kinds', includes: 'change-decision' },
        { unless: { some: 'filings', where: statusIs('denied', 'rejected') } },
      ],
    },
    says: 'appeal-notice',
    rests: ['problem.kinds'],
  },
  {
    ...runs,
    id: 'document',
    each: 'documents',
    when: { stated: 'documents[].kind', is: ['request-for-evidence'] },
    says: 'evidence',
    rests: ['documents[].kind'],
  },
  {
    ...runs,
    id: 'document',
    each: 'documents',
    when: {
      all: [
        { stated: 'documents[].kind', is: ['hearing-notice'] },
        { not: { stated: 'removal.hearingDate' } },
      ],
    },
    says: 'hearing-notice',
    rests: ['documents[].kind'],
  },
  // People under 8 U.S.C. 1367 change their address another way, so that nobody else learns it.
  {
    ...runs,
    id: 'address',
    when: { all: [addressDiffers, isConfidential] },
    says: 'address-safe',
    source: { source: 'uscis-safe-address-alert', pinpoint: 'safe address' },
    rests: ['person.addressMatchesUscis', 'person.protection'],
  },
  {
    ...runs,
    id: 'address',
    when: { all: [addressDiffers, { not: isConfidential }] },
    says: 'address',
    source: { period: 'address-change' },
    rests: ['person.addressMatchesUscis'],
  },
];
