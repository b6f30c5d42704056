import type { Kind } from '../shape/kind.ts';

/** A problem that many people have. */
export const systemic = {
  label: 'A problem that many have',
  hint: 'Something at USCIS goes wrong in the same way in many cases and needs a look from higher up.',
  box: 'A systemic problem',
  boxReads: /systemic/,
  say: 'The same problem shows in other cases too: __________.',
} as const satisfies Kind;
