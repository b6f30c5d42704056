import type { Kind } from '../shape/kind.ts';

/** A child who may age out. */
export const ageOut = {
  box: 'A beneficiary may “age out” of eligibility',
  boxReads: /age(?:s|d)?[ -]out|aging out/,
  documents: ['birth-record'],
  losesByWaiting: true,
} as const satisfies Kind;
