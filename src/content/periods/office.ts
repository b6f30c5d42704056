import type { Period } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';

const page = 'case-assistance-2023-05-31';
const cannotHelp = 'With few exceptions, we CANNOT help if';

/** Periods that the CIS Ombudsman's page sets. */
export const officePeriods = {
  'congressional-wait': {
    unit: 'days',
    values: [
      {
        from: '2023-05-31',
        value: 30,
        cites: [{ source: page, pinpoint: `${cannotHelp}, item 7 (calendar days)` }],
      },
    ],
  },
  'unpublished-time': {
    unit: 'months',
    values: [
      {
        from: '2023-05-31',
        value: 6,
        cites: [
          { source: page, pinpoint: `${cannotHelp}, item 2` },
          {
            source: 'cisomb-web-alerts',
            pinpoint: 'case inquiry date; six months where no time is published',
          },
        ],
      },
    ],
  },
  'hearing-window': {
    unit: 'months',
    values: [
      { from: '2023-05-31', value: 6, cites: [{ source: page, pinpoint: 'cases we can help with, item 6' }] },
    ],
  },
  'lockbox-receipt': {
    unit: 'business-days',
    values: [
      {
        from: '2023-05-31',
        value: 30,
        cites: [
          { source: page, pinpoint: 'Contact USCIS, item 5 (lockbox)' },
          { source: 'uscis-lockbox', pinpoint: 'receipt notice not received' },
        ],
      },
    ],
  },
  'expedite-approved-wait': {
    unit: 'months',
    values: [
      {
        from: '2025-03-24',
        value: 2,
        cites: [
          { source: 'case-assistance-after-2023', pinpoint: 'expedites approved more than two months ago' },
        ],
      },
    ],
  },
  'uscis-contact-recent': {
    unit: 'days',
    values: [
      {
        from: '2025-03-24',
        value: 90,
        cites: [
          { source: 'case-assistance-90-60', pinpoint: 'before you request assistance: the last 90 days' },
        ],
      },
    ],
  },
  'uscis-time-to-act': {
    unit: 'days',
    values: [
      {
        from: '2025-03-24',
        value: 60,
        cites: [
          { source: 'case-assistance-90-60', pinpoint: 'before you request assistance: at least 60 days' },
        ],
      },
    ],
  },
  'office-review': {
    unit: 'business-days',
    values: [
      {
        from: '2023-05-31',
        value: 2,
        cites: [{ source: page, pinpoint: 'Some important things to note, item 1' }],
      },
    ],
  },
  'office-entry': {
    unit: 'weeks',
    values: [
      {
        from: '2023-05-31',
        value: 2,
        most: 3,
        cites: [{ source: page, pinpoint: 'Email, item 1; Mail, item 1' }],
      },
    ],
  },
} as const satisfies Record<string, Period<SourceId>>;
