import type { Kind } from '../shape/kind.ts';

/** A file that is lost or stuck between offices. */
export const lostFile = {
  box: 'File lost or transferred between offices',
  boxReads: /lost.{0,20}file|file.{0,20}(?:lost|transfer)/,
  serviceRequest: 'choose-none',
} as const satisfies Kind;
