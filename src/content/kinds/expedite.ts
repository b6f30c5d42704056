import type { Kind } from '../shape/kind.ts';

/** An emergency or hardship that USCIS was asked to expedite. */
export const expedite = {
  label: 'An emergency or hardship',
  hint: 'USCIS was asked to expedite the case under its own criteria and has not said no.',
  box: 'Expedite request that meets USCIS criteria',
  boxReads: /(?<!approved.{0,20})\bexpedite(?!.{0,40}approved)/,
  documents: ['expedite-evidence'],
  say: 'The request is that this case is expedited. The reason from the USCIS list is __________, and these papers prove it: __________.',
  losesByWaiting: true,
} as const satisfies Kind;
