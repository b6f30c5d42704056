import type { Kind } from '../shape/kind.ts';

/** A problem that many people have. */
export const systemic = {
  box: 'A systemic problem',
  boxReads: /systemic/,
} as const satisfies Kind;
