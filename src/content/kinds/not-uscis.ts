import type { Kind } from '../shape/kind.ts';

/** Another agency than USCIS. */
export const notUscis = {} as const satisfies Kind;
