import type { Kind } from '../shape/kind.ts';

/** An emergency or hardship that USCIS was asked to expedite. */
export const expedite = {
  box: 'Expedite request that meets USCIS criteria',
  boxReads: /(?<!approved.{0,20})\bexpedite(?!.{0,40}approved)/,
  documents: ['expedite-evidence'],
  losesByWaiting: true,
} as const satisfies Kind;
