import type { Kind } from '../shape/kind.ts';

/** An approval that the Department of State was not told of. */
export const approvalNotSent = {
  label: 'Approval not sent to State',
  hint: 'USCIS approved the form, but the Department of State (a consulate or its visa center) has not been told.',
  box: 'Approval not sent to the Department of State',
  boxReads: /(?:approval|approved).{0,60}(?:department of state|national visa center|nvc)/,
  documents: ['approval-notice'],
  say: 'The form was approved, but the Department of State has not been told.',
} as const satisfies Kind;
