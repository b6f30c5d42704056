import type { Period } from '../shape/rule.ts';
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
  'published-time-share': {
    unit: 'percent',
    values: [
      {
        from: '2023-05-31',
        value: 80,
        cites: [
          { source: 'cisomb-web-alerts', pinpoint: 'the inquiry date is not the 80 % processing time' },
        ],
      },
    ],
  },
  'first-work-permit-filing': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 150,
        cites: [
          { source: 'i-765-instructions', pinpoint: 'category (c)(8), 8 CFR 208.7: file after 150 days' },
        ],
      },
    ],
  },
  'first-work-permit-issue': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 180,
        cites: [
          { source: 'i-765-instructions', pinpoint: 'category (c)(8), 8 CFR 208.7: not before 180 days' },
        ],
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
} as const satisfies Record<string, Period<SourceId>>;

/** How long desks take, and from when they may be asked. They are told, they decide nothing. */
export const deskPeriods = {
  'account-help-answer': {
    unit: 'hours',
    values: [
      {
        from: '2023-05-31',
        value: 48,
        cites: [{ source: 'policy-manual-1-a-3', pinpoint: 'B.1 (web form)' }],
      },
    ],
  },
  'hotline-answer': {
    unit: 'days',
    values: [
      {
        from: '2024-06-18',
        value: 120,
        weak: true,
        cites: [
          { source: 't-u-hotline-2024', pinpoint: 'response times' },
          { source: 't-u-hotline-2024-11', pinpoint: 'response times, the same' },
        ],
      },
    ],
  },
  'hotline-no-receipt': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 30,
        most: 60,
        weak: true,
        cites: [{ source: 't-u-hotline-2023', pinpoint: 'no receipt notice within 30 to 60 days' }],
      },
    ],
  },
  'visit-risk': {
    unit: 'years',
    values: [
      {
        from: '2023-05-31',
        value: 2,
        weak: true,
        cites: [{ source: 'womenslaw', pinpoint: 'before an appointment in person' }],
      },
    ],
  },
} as const satisfies Record<string, Period<SourceId>>;
