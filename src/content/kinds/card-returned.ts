import type { Kind } from '../shape/kind.ts';

/** A card that the mail returned. */
export const cardReturned = {
  box: 'A card or document was lost or returned in the mail',
  boxReads: /(?:card|document).{0,40}(?:returned|lost)|returned .{0,20}(?:card|mail)/,
  serviceRequest: 'choose-not-received',
} as const satisfies Kind;
