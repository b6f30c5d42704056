import type { SaidValues } from '../messages/en/packet/referrals.ts';
import type { Kind } from '../shape/kind.ts';

/** A package to a lockbox without a receipt notice. */
export const receiptNotReceived = {
  label: 'No receipt after filing',
  hint: 'A package went to a USCIS lockbox and no receipt notice has come; a rejected package is another kind.',
  box: 'No receipt notice from a lockbox',
  boxReads: /lockbox.{0,60}receipt|receipt.{0,40}not (?:been )?(?:received|issued)/,
  documents: ['delivery-proof', 'payment-proof'],
  say: ({ delivered, charged }: SaidValues) =>
    `No receipt notice has come. The package was delivered on ${delivered}; the fee was charged on ${charged}.`,
} as const satisfies Kind;
