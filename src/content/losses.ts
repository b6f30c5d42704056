import { kindsThat, ofKind } from './kinds/index.ts';
import type { CaseCondition } from './law-terms.ts';
import { countsByAnotherLaw } from './rules/age-out.ts';

/** A decision that may be open to an appeal or a motion, until a day that its notice alone gives. */
export const decisionRuns = {
  any: [
    { fact: 'problem.kinds', includes: 'change-decision' },
    { some: 'filings', where: { fact: 'filings[].status', is: 'denied' } },
  ],
} as const satisfies CaseCondition;

/** A hearing in immigration court that lies ahead, whatever is said about proceedings besides. */
export const hearingAhead = {
  onOrBefore: ['today', { fact: 'removal.hearingDate' }],
} as const satisfies CaseCondition;

/** A child's age is the problem, and it counts by another law than those that are carried out here. */
export const childByAnotherLaw = {
  all: [{ fact: 'problem.kinds', includes: 'age-out' }, countsByAnotherLaw],
} as const satisfies CaseCondition;

/**
 * Who may lose something by waiting though no day for it is known, or though it is no day of these rules: nobody of them
 * may be told that waiting costs nothing.
 */
export const mayLoseByWaiting = {
  any: [
    decisionRuns,
    { all: [{ stated: 'removal.hearingDate' }, hearingAhead] },
    { stated: 'removal.inProceedings', is: [true] },
    ofKind(...kindsThat(({ losesByWaiting }) => losesByWaiting === true)),
    { stated: 'ageOut.birthDate' },
    { some: 'filings', where: { fact: 'filings[].status', is: 'rejected' } },
    { stated: 'expedite.requested', is: [true] },
    // Permission to work or travel runs out while its renewal waits.
    { some: 'filings', where: { fact: 'filings[].form', in: ['I-765', 'I-821D', 'I-131'] } },
    {
      all: [
        { stated: 'documents' },
        {
          some: 'documents',
          where: {
            stated: 'documents[].kind',
            is: ['request-for-evidence', 'hearing-notice', 'decision-notice'],
          },
        },
      ],
    },
  ],
} as const satisfies CaseCondition;
