import type { Kind } from '../shape/kind.ts';

/** A card that the mail returned. */
export const cardReturned = {
  label: 'A card went back to USCIS',
  hint: 'The U.S. Postal Service could not deliver a card and sent it back.',
  box: 'A card or document was lost or returned in the mail',
  boxReads: /(?:card|document).{0,40}(?:returned|lost)|returned .{0,20}(?:card|mail)/,
  say: 'The mail did not deliver a card of this case and sent it back to USCIS.',
  serviceRequest: 'choose-not-received',
} as const satisfies Kind;
