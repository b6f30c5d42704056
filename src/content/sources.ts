import type { Source } from './shape/source.ts';

/** The texts that facts, rules and contacts were taken from. */
export const sources = {
  'case-assistance-2023-05-31': {
    title: 'How to Submit a Case Assistance Request (CIS Ombudsman)',
    address: 'https://www.dhs.gov/case-assistance',
    dated: '2023-05-31',
    read: '2026-11-22',
    certainty: 'confirmed',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
