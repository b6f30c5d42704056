import type { Kind } from '../shape/kind.ts';

/** Members of the armed forces and their families. */
export const military = {
  box: 'U.S. military member or family',
  boxReads: /(?:u\.?s\.? )?(?:military|armed forces)/,
  documents: ['military-record'],
  losesByWaiting: true,
} as const satisfies Kind;
