import type { Period } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';

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
