import type { Kind } from '../shape/kind.ts';

/** An approval that the Department of State was not told of. */
export const approvalNotSent = {
  box: 'Approval not sent to the Department of State',
  boxReads: /(?:approval|approved).{0,60}(?:department of state|national visa center|nvc)/,
  documents: ['approval-notice'],
} as const satisfies Kind;
