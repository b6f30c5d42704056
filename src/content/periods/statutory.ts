import type { Period } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';

/** Periods that statutes set. */
export const statutoryPeriods = {
  'n-400-decision': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 120,
        cites: [
          {
            source: 'usc-8-1447-b',
            pinpoint: '8 U.S.C. 1447(b), INA 336(b): 120 days after the examination',
          },
        ],
      },
    ],
  },
  'sij-decision': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 180,
        cites: [
          { source: 'usc-8-1232-d-2', pinpoint: '8 U.S.C. 1232(d)(2): 180 days after filing' },
          { source: 'casa-libre-v-mayorkas', pinpoint: 'requests for evidence do not stop the clock' },
        ],
      },
    ],
  },
  'l-1-decision': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 30,
        cites: [
          {
            source: 'usc-8-1184-c-2-c',
            pinpoint: '8 U.S.C. 1184(c)(2)(C): 30 days after a completed petition',
          },
        ],
      },
    ],
  },
  'child-age': {
    unit: 'birthdays',
    values: [
      {
        from: '2023-05-31',
        value: 21,
        cites: [{ source: 'usc-8-1153-h', pinpoint: '8 U.S.C. 1153(h)(1): under 21 years of age' }],
      },
    ],
  },
  'seek-to-acquire': {
    unit: 'years',
    values: [
      {
        from: '2023-05-31',
        value: 1,
        cites: [
          { source: 'usc-8-1153-h', pinpoint: '8 U.S.C. 1153(h)(1)(A): within one year of availability' },
        ],
      },
    ],
  },
  'asylum-interview': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 45,
        cites: [{ source: 'usc-8-1158-d-5', pinpoint: '8 U.S.C. 1158(d)(5)(A)(ii): 45 days after filing' }],
      },
    ],
  },
  'asylum-decision': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 180,
        cites: [{ source: 'usc-8-1158-d-5', pinpoint: '8 U.S.C. 1158(d)(5)(A)(iii): 180 days after filing' }],
      },
    ],
  },
  'wish-for-worker-petitions': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 30,
        cites: [{ source: 'usc-8-1571-b', pinpoint: '8 U.S.C. 1571(b): the sense of Congress, 30 days' }],
      },
    ],
  },
  'wish-for-benefits': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 180,
        cites: [{ source: 'usc-8-1571-b', pinpoint: '8 U.S.C. 1571(b): the sense of Congress, 180 days' }],
      },
    ],
  },
} as const satisfies Record<string, Period<SourceId>>;
