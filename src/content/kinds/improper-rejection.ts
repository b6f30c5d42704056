import type { Kind } from '../shape/kind.ts';

/** A filing that was sent back though it was right. */
export const improperRejection = {
  box: 'Filing improperly rejected',
  boxReads: /improper(?:ly)?.{0,20}reject|rejected improperly/,
  documents: ['rejection-notice', 'original-submission', 'error-evidence'],
  losesByWaiting: true,
} as const satisfies Kind;
