import type { Kind } from '../shape/kind.ts';

/** A package to a lockbox without a receipt notice. */
export const receiptNotReceived = {
  box: 'No receipt notice from a lockbox',
  boxReads: /lockbox.{0,60}receipt|receipt.{0,40}not (?:been )?(?:received|issued)/,
  documents: ['delivery-proof', 'payment-proof'],
} as const satisfies Kind;
