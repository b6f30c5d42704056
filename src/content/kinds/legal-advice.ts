import type { Kind } from '../shape/kind.ts';

/** A question about the law. */
export const legalAdvice = {} as const satisfies Kind;
