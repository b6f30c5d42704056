import type { Kind } from '../shape/kind.ts';

/** A form that waits for a decision for too long. */
export const delay = {
  box: 'Delay beyond the normal processing time',
  boxReads: /beyond (?:the )?(?:normal|posted|published).{0,20}processing|processing (?:time|delay)|^delay/,
  documents: ['processing-time-page'],
  serviceRequest: 'choose-late',
} as const satisfies Kind;
