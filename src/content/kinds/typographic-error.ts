import type { Kind } from '../shape/kind.ts';

/** A mistake in a document of USCIS. */
export const typographicError = {
  box: 'Typographic error in a card, notice or document',
  boxReads: /typographic|typographical|\btypo\b/,
  documents: ['error-evidence'],
  serviceRequest: 'choose-typing-error',
} as const satisfies Kind;
