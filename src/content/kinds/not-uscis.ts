import type { Kind } from '../shape/kind.ts';

/** Another agency than USCIS. */
export const notUscis = {
  label: 'Another agency, not USCIS',
  hint: 'For example border officers (CBP), ICE, the immigration court, or a consulate.',
  say: 'This is about another agency, not USCIS: __________.',
} as const satisfies Kind;
