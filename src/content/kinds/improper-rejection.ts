import type { Kind } from '../shape/kind.ts';

/** A filing that was sent back though it was right. */
export const improperRejection = {
  label: 'Filing wrongly rejected',
  hint: 'USCIS sent the filing back because it clearly misread a fact or misapplied the law; a denial is a decision, not a rejection.',
  box: 'Filing improperly rejected',
  boxReads: /improper(?:ly)?.{0,20}reject|rejected improperly/,
  documents: ['rejection-notice', 'original-submission', 'error-evidence'],
  say: 'USCIS sent the filing back. The rejection notice says __________, and that does not agree with what was sent: __________.',
  losesByWaiting: true,
} as const satisfies Kind;
