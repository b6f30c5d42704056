import type { Kind } from '../shape/kind.ts';
import type { LawValues } from '../shape/sentence.ts';

/** A child who may age out. */
export const ageOut = {
  label: 'A child may age out',
  hint: ({ amount }: LawValues) =>
    `Somebody may reach the age of ${amount('child-age')}, as the law counts it, and so lose the benefit; the office takes certain of these cases.`,
  box: 'A beneficiary may “age out” of eligibility',
  boxReads: /age(?:s|d)?[ -]out|aging out/,
  documents: ['birth-record'],
  say: 'There is a child in this case who is near the age at which a child no longer counts as one.',
  losesByWaiting: true,
} as const satisfies Kind;
