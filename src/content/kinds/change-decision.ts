import type { SaidValues } from '../messages/en/packet/referrals.ts';
import type { Kind } from '../shape/kind.ts';

/** A decision that rests on a clear error. */
export const changeDecision = {
  label: 'A decision that looks wrong',
  hint: 'The office can take this up only when the decision rests on a clear error; it is not an appeal.',
  documents: ['decision-notice', 'appeal-or-motion-receipt', 'original-submission', 'error-evidence'],
  say: ({ decided }: SaidValues) =>
    `The decision is of ${decided}. The question is about what the notice says, not for advice: __________.`,
} as const satisfies Kind;
