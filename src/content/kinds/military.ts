import type { Kind } from '../shape/kind.ts';

/** Members of the armed forces and their families. */
export const military = {
  label: 'U.S. military or family',
  hint: 'The office takes certain cases of members of the U.S. armed forces and of their families.',
  box: 'U.S. military member or family',
  boxReads: /(?:u\.?s\.? )?(?:military|armed forces)/,
  documents: ['military-record'],
  say: 'This is the case of a member of the armed forces, or of a member’s family.',
  losesByWaiting: true,
} as const satisfies Kind;
