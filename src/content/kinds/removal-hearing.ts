import type { Kind } from '../shape/kind.ts';

/** A hearing in immigration court that a pending form could affect. */
export const removalHearing = {
  box: 'Hearing in immigration court soon',
  boxReads:
    /(?:removal|immigration court).{0,60}hearing|hearing.{0,40}(?:removal|immigration (?:court|judge))/,
  documents: ['hearing-notice'],
  losesByWaiting: true,
} as const satisfies Kind;
