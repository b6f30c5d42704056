import type { Notice } from './notice.ts';

/** What is known of the office of the CIS Ombudsman, most of it since 2025, in order. The last entry is not the state of today. */
export const officeHistory = {
  'office-in-law': {
    day: 'law',
    certainty: 'confirmed',
    cites: [
      { source: 'usc-6-272', pinpoint: '(a) and (b)' },
      {
        source: 'case-assistance-2023-05-31',
        pinpoint: 'independent, not part of USCIS; We also CANNOT, item 2',
      },
      { source: 'cisomb-faq-independent', pinpoint: 'CIS Ombudsman processes, 1' },
    ],
  },
  'about-forty-people': {
    day: '2025-02-11',
    certainty: 'dated',
    cites: [{ source: 'cisomb-who-we-are-2025', pinpoint: 'Who We Are' }],
  },
  'reduction-in-force': {
    day: '2025-03-21',
    certainty: 'unconfirmed',
    cites: [{ source: 'ombudsman-rif-2025', pinpoint: 'entry 1634' }],
  },
  'lawsuit-filed': {
    day: '2025-04-24',
    certainty: 'unconfirmed',
    cites: [
      { source: 'rfk-v-dhs', pinpoint: 'complaint' },
      { source: 'rfk-v-dhs-docket', pinpoint: 'docket' },
    ],
  },
  'ombudsman-appointed': {
    day: '2025-05-19',
    certainty: 'unconfirmed',
    cites: [{ source: 'ombudsman-appointed-2025', pinpoint: 'testimony in court' }],
  },
  'office-remains': {
    day: '2025-05-23',
    certainty: 'unconfirmed',
    cites: [{ source: 'rfk-v-dhs', pinpoint: 'order of 2025-05-23' }],
  },
  'injunction-denied-as-moot': {
    day: '2025-07-11',
    certainty: 'unconfirmed',
    cites: [{ source: 'rfk-v-dhs', pinpoint: 'order of 2025-07-11' }],
  },
  'senators-ask': {
    day: 'undated',
    certainty: 'dated',
    cites: [{ source: 'senators-letter-2025', pinpoint: 'letter' }],
  },
  'form-extended-unchanged': {
    day: '2025-09-25',
    certainty: 'confirmed',
    cites: [{ source: 'fr-2025-18562', pinpoint: 'abstract' }],
  },
  'lawsuit-ongoing': {
    day: 'undated',
    certainty: 'unconfirmed',
    cites: [{ source: 'rfk-v-dhs-docket', pinpoint: 'status' }],
    state: { seen: 'undated', checkAt: 'https://clearinghouse.net/case/46496' },
  },
  'page-live': {
    day: '2026-09-20',
    certainty: 'unconfirmed',
    cites: [{ source: 'case-assistance-seen-2026-09-20', pinpoint: 'the 90-day and 60-day rule, Form 7001' }],
    state: { seen: '2026-09-20', checkAt: 'https://www.dhs.gov/case-assistance' },
  },
} as const satisfies Record<string, Notice>;
