import type { FactPath } from './facts/index.ts';
import type { KindId } from './kinds/index.ts';
import type { CaseCondition } from './law-terms.ts';
import type { Condition } from './shape/condition.ts';

/** Two answers that cannot both be true. Its words are in the message catalogue under `id`. */
export interface ConflictRow<P extends string = string> {
  readonly id: string;
  /** Met when both are given. */
  readonly when: Condition<P>;
  /**
   * What the answers decide: the kinds of problem that rest on them, or, where a rule for every case asks for one of
   * these facts, every case.
   */
  readonly touches: readonly KindId[] | { readonly everyCase: readonly P[] };
}

const decided: CaseCondition = {
  fact: 'filings[].status',
  in: ['approved', 'denied', 'rejected'],
};

/** Nothing but one status is left for any filing; what is not known, or said to be unknown, fits all. */
const noneIs = (status: 'approved' | 'rejected'): CaseCondition => ({
  not: { some: 'filings', where: { fact: 'filings[].status', is: status } },
});

/** Kinds of problem that rest on whether USCIS has decided on a filing. */
const ofDecisions: readonly KindId[] = [
  'delay',
  'improper-rejection',
  'approval-not-sent',
  'change-decision',
];

/** Answers of which one denies what the other presupposes; nothing else is a conflict. */
export const conflictRows: readonly ConflictRow<FactPath>[] = [
  {
    id: 'no-inquiry-but-its-day',
    when: { all: [{ stated: 'congressional.inquired', is: [false] }, { stated: 'congressional.date' }] },
    touches: { everyCase: ['congressional.inquired', 'congressional.date'] },
  },
  {
    id: 'no-expedite-but-its-result',
    when: { all: [{ stated: 'expedite.requested', is: [false] }, { stated: 'expedite.result' }] },
    touches: ['expedite', 'expedite-approved'],
  },
  {
    id: 'no-expedite-but-its-day',
    when: { all: [{ stated: 'expedite.requested', is: [false] }, { stated: 'expedite.resultDate' }] },
    touches: ['expedite', 'expedite-approved'],
  },
  {
    id: 'no-expedite-but-approved',
    when: {
      all: [
        { stated: 'expedite.requested', is: [false] },
        { fact: 'problem.kinds', includes: 'expedite-approved' },
      ],
    },
    touches: ['expedite-approved'],
  },
  {
    id: 'no-proceedings-but-a-hearing',
    when: {
      all: [
        { stated: 'removal.inProceedings', is: [false] },
        { onOrBefore: ['today', { fact: 'removal.hearingDate' }] },
      ],
    },
    touches: ['removal-hearing'],
  },
  {
    id: 'delay-but-decided',
    when: {
      all: [
        { fact: 'problem.kinds', includes: 'delay' },
        { not: { fact: 'filings', empty: true } },
        { not: { some: 'filings', where: { not: decided } } },
      ],
    },
    touches: ['delay'],
  },
  {
    id: 'rejection-but-none-rejected',
    when: { all: [{ fact: 'problem.kinds', includes: 'improper-rejection' }, noneIs('rejected')] },
    touches: ['improper-rejection'],
  },
  {
    id: 'approval-but-none-approved',
    when: { all: [{ fact: 'problem.kinds', includes: 'approval-not-sent' }, noneIs('approved')] },
    touches: ['approval-not-sent'],
  },
  {
    id: 'pending-but-decided-on',
    when: {
      some: 'filings',
      where: {
        all: [{ fact: 'filings[].status', is: 'pending' }, { stated: 'filings[].decisionDate' }],
      },
    },
    touches: ofDecisions,
  },
  {
    id: 'decision-ahead',
    when: { some: 'filings', where: { before: ['today', { fact: 'filings[].decisionDate' }] } },
    touches: ofDecisions,
  },
  {
    id: 'expedite-decision-ahead',
    when: { before: ['today', { fact: 'expedite.resultDate' }] },
    touches: ['expedite', 'expedite-approved'],
  },
  {
    id: 'approval-ahead',
    when: { before: ['today', { fact: 'ageOut.petitionApproved' }] },
    touches: ['age-out'],
  },
];
