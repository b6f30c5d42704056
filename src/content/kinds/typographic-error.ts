import type { Kind } from '../shape/kind.ts';

/** A mistake in a document of USCIS. */
export const typographicError = {
  label: 'A typing error in a document',
  hint: 'A name, date or other detail is wrong on a document that USCIS issued.',
  box: 'Typographic error in a card, notice or document',
  boxReads: /typographic|typographical|\btypo\b/,
  documents: ['error-evidence'],
  say: 'A document that USCIS issued has a typing error. It says __________; right is __________.',
  serviceRequest: 'choose-typing-error',
} as const satisfies Kind;
