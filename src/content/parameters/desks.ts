import type { Parameter } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';

const page = 'case-assistance-2023-05-31';

/** How long desks take, and from when they may be asked. They are told, they decide nothing. */
export const deskPeriods = {
  'office-entry-least': {
    unit: 'weeks',
    values: [{ from: '2023-05-31', value: 2, cites: [{ source: page, pinpoint: 'Email; Mail (from two)' }] }],
  },
  'office-entry-most': {
    unit: 'weeks',
    values: [{ from: '2023-05-31', value: 3, cites: [{ source: page, pinpoint: 'Email; Mail (to three)' }] }],
  },
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
  'hotline-no-receipt-least': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 30,
        weak: true,
        cites: [{ source: 't-u-hotline-2023', pinpoint: 'no receipt notice (from 30 days)' }],
      },
    ],
  },
  'hotline-no-receipt-most': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 60,
        weak: true,
        cites: [{ source: 't-u-hotline-2023', pinpoint: 'no receipt notice (to 60 days)' }],
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
} as const satisfies Record<string, Parameter<SourceId>>;
