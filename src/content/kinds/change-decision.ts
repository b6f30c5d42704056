import type { Kind } from '../shape/kind.ts';

/** A decision that rests on a clear error. */
export const changeDecision = {
  documents: ['decision-notice', 'appeal-or-motion-receipt', 'original-submission', 'error-evidence'],
} as const satisfies Kind;
