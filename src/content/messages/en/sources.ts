import type { Certainty } from '../../shape/source.ts';

/** How a source is told: its day, and how sure it is. */
export const sources = {
  undated: 'undated',
  /** Of a text that bears no day of its own. */
  copyOf: (day: string) => `undated, read in a copy of ${day}`,
  sure: {
    confirmed: 'read in a government text',
    dated: 'read in an old or incomplete copy; check it',
    unconfirmed: 'told by others only, or no longer sure; check it',
    'not-found': 'not found; check it',
  },
  noAddress: 'It has no address of its own.',
} as const satisfies Record<string, unknown> & { readonly sure: Readonly<Record<Certainty, string>> };
