import type { SaidValues } from '../messages/en/packet/referrals.ts';
import type { Kind } from '../shape/kind.ts';

/** A form that waits for a decision for too long. */
export const delay = {
  label: 'No decision for too long',
  hint: 'The form is with USCIS and nothing has been decided; the processing-time rules count for this kind alone.',
  box: 'Delay beyond the normal processing time',
  boxReads: /beyond (?:the )?(?:normal|posted|published).{0,20}processing|processing (?:time|delay)|^delay/,
  documents: ['processing-time-page'],
  say: ({ filed }: SaidValues) => `It was filed on ${filed}, and no decision has come.`,
  serviceRequest: 'choose-late',
} as const satisfies Kind;
