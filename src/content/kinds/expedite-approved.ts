import type { Kind } from '../shape/kind.ts';

/** An expedite request that was approved, and nothing has come of it. */
export const expediteApproved = {
  box: 'Expedite approved, no action since',
  boxReads: /expedite.{0,40}approved|approved.{0,20}expedite/,
  documents: ['expedite-approval'],
  losesByWaiting: true,
} as const satisfies Kind;
