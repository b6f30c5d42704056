import type { Kind } from '../shape/kind.ts';

/** A mistake of somebody outside USCIS. */
export const thirdPartyMistake = {
  label: 'A mistake outside USCIS',
  hint: 'For example an attorney or a school official gave bad information; the office cannot repair that.',
  say: 'Somebody who helped with the case made a mistake: __________. The question is what USCIS still needs in the case.',
} as const satisfies Kind;
