import type { Kind } from '../shape/kind.ts';

/** A question about the law. */
export const legalAdvice = {
  label: 'Advice on what the law says',
  hint: 'The office gives no legal advice, and neither does this program; an attorney or accredited representative can.',
  say: 'The question, which is not for advice: __________.',
} as const satisfies Kind;
