import type { Parameter } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';

/** Periods that USCIS sets for itself and for applicants. They are told, they decide nothing. */
export const uscisPeriods = {
  'service-request-goal': {
    unit: 'business-days',
    values: [
      {
        from: '2024-12-18',
        value: 15,
        cites: [{ source: 'policy-manual-1-a-4', pinpoint: 'service requests, update of 2024-12-18' }],
      },
    ],
  },
  'address-change': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 10,
        cites: [{ source: 'i-765-instructions', pinpoint: 'change of address' }],
      },
    ],
  },
  'daca-renewal-inquiry': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 105,
        weak: true,
        cites: [
          { source: 'daca-105-days-2016', pinpoint: 'inquiry after 105 days' },
          { source: 'cisomb-web-alerts', pinpoint: 'thresholds of their own; numbers not found' },
        ],
      },
    ],
  },
} as const satisfies Record<string, Parameter<SourceId>>;
