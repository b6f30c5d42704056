import type { Citation } from '../shape/source.ts';
import type { SourceId } from '../sources.ts';

/** The steps of a call to the USCIS Contact Center, from the recorded voice up. */
export const contactCenterTiers = ['ivr', 'tier-1', 'tier-2', 'supervisor'] as const;

export const contactCenterCites: readonly Citation<SourceId>[] = [
  { source: 'policy-manual-1-a-3', pinpoint: 'C.1, Multi-Tiered Structure' },
];

/** The criteria of USCIS for expedite requests, by the ids of the fact `expedite.criterion`. */
export const expediteCriteria = [
  'severe-financial-loss',
  'emergency-or-humanitarian',
  'nonprofit-social-interest',
  'government-interest',
  'clear-uscis-error',
] as const;

export const expediteCites: readonly Citation<SourceId>[] = [
  { source: 'policy-manual-1-a-5-expedite', pinpoint: 'criteria' },
  { source: 'uscis-expedite-alert-2024', pinpoint: 'clarified criteria' },
];
