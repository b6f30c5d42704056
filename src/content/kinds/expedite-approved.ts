import type { SaidValues } from '../messages/en/packet/referrals.ts';
import type { Kind } from '../shape/kind.ts';
import type { LawValues } from '../shape/sentence.ts';

/** An expedite request that was approved, and nothing has come of it. */
export const expediteApproved = {
  label: 'Expedite approved, no result',
  hint: ({ has, amount }: LawValues) =>
    has('expedite-approved-wait')
      ? `USCIS agreed to expedite, and more than ${amount('expedite-approved-wait')} later the form is still not decided.`
      : 'USCIS agreed to expedite, and the form is still not decided.',
  box: 'Expedite approved, no action since',
  boxReads: /expedite.{0,40}approved|approved.{0,20}expedite/,
  documents: ['expedite-approval'],
  say: ({ approved }: SaidValues) =>
    `USCIS approved an expedite request on ${approved}, and the case is not decided yet.`,
  losesByWaiting: true,
} as const satisfies Kind;
