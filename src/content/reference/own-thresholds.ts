import type { Notice } from './notice.ts';

/** Requests with waiting times of their own on the USCIS page "Outside Normal Processing Times"; the page was not readable. */
export interface OwnThreshold extends Notice {
  /** A period of `content/periods` that is weakly attested; absent where no number was found. */
  readonly weakPeriod?: string;
}

export const ownThresholds = {
  'h-2a': {
    day: 'undated',
    certainty: 'not-found',
    cites: [{ source: 'cisomb-web-alerts', pinpoint: 'thresholds of their own' }],
  },
  'daca-renewal': {
    day: '2016-09-01',
    certainty: 'unconfirmed',
    weakPeriod: 'daca-renewal-inquiry',
    cites: [
      { source: 'cisomb-web-alerts', pinpoint: 'thresholds of their own' },
      { source: 'daca-105-days-2016', pinpoint: 'inquiry after 105 days' },
    ],
  },
  rosario: {
    day: 'undated',
    certainty: 'not-found',
    cites: [{ source: 'cisomb-web-alerts', pinpoint: 'thresholds of their own' }],
  },
} as const satisfies Record<string, OwnThreshold>;

/** Periods that statutes name and that are no deadline for the Ombudsman's rule. */
export const otherPeriods = {
  'asylum-interview-and-decision': {
    day: 'law',
    certainty: 'confirmed',
    cites: [{ source: 'usc-8-1158-d-5', pinpoint: '(A)(ii) and (iii)' }],
  },
  'sense-of-congress': {
    day: 'law',
    certainty: 'confirmed',
    cites: [{ source: 'usc-8-1571-b', pinpoint: '(b)' }],
  },
  'first-asylum-work-permit': {
    day: '2025-08-21',
    certainty: 'confirmed',
    cites: [{ source: 'i-765-instructions', pinpoint: 'category (c)(8)' }],
  },
} as const satisfies Record<string, Notice>;
