import type { Kind } from '../shape/kind.ts';

/** A file that is lost or stuck between offices. */
export const lostFile = {
  label: 'Lost file or stuck transfer',
  hint: 'USCIS cannot find the file, or it did not arrive when one USCIS office sent it to another.',
  box: 'File lost or transferred between offices',
  boxReads: /lost.{0,20}file|file.{0,20}(?:lost|transfer)/,
  say: 'The file cannot be found, or has not arrived at the office that should have it: __________.',
  serviceRequest: 'choose-none',
} as const satisfies Kind;
