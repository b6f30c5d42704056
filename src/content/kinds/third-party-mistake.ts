import type { Kind } from '../shape/kind.ts';

/** A mistake of somebody outside USCIS. */
export const thirdPartyMistake = {} as const satisfies Kind;
