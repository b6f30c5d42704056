import type { Citation } from '../shape/source.ts';
import type { SourceId } from '../sources.ts';

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
