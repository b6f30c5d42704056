import type { SaidValues } from '../messages/en/packet/referrals.ts';
import type { Kind } from '../shape/kind.ts';
import type { LawValues } from '../shape/sentence.ts';

/** A hearing in immigration court that a pending form could affect. */
export const removalHearing = {
  label: 'Immigration hearing soon',
  hint: ({ amount }: LawValues) =>
    `A hearing is set within ${amount('hearing-window')}, and a form pending at USCIS could change how it ends.`,
  box: 'Hearing in immigration court soon',
  boxReads:
    /(?:removal|immigration court).{0,60}hearing|hearing.{0,40}(?:removal|immigration (?:court|judge))/,
  documents: ['hearing-notice'],
  say: ({ hearing }: SaidValues) =>
    `There is a hearing in immigration court on ${hearing}, and this form is still pending.`,
  losesByWaiting: true,
} as const satisfies Kind;
