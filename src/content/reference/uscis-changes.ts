import type { Notice } from './notice.ts';

/** Changes at USCIS that alter what a person should expect. None is a rule of the Ombudsman. */
export const uscisChanges = {
  'protected-people-may-call': {
    day: 'undated',
    certainty: 'confirmed',
    cites: [
      { source: 'uscis-safe-address-alert', pinpoint: 'alert' },
      { source: 'cisomb-informal-proposals', pinpoint: 'proposal of 2024' },
      { source: 'womenslaw', pinpoint: 'what to be careful about' },
    ],
  },
  'biometrics-moved-online': {
    day: '2023-06-28',
    certainty: 'unconfirmed',
    cites: [{ source: 'biometrics-rescheduling-2023', pinpoint: 'self-service tool, good cause' }],
  },
  'service-request-goal': {
    day: '2024-12-18',
    certainty: 'confirmed',
    cites: [
      { source: 'uscis-case-assistance-alert-2024', pinpoint: 'alert' },
      { source: 'policy-manual-1-a-4', pinpoint: 'service requests' },
    ],
  },
  'cspa-final-action-dates': {
    day: '2025-08-15',
    certainty: 'unconfirmed',
    cites: [{ source: 'cspa-2025-08-15', pinpoint: 'filings on and after 2025-08-15' }],
  },
  'holds-begin': {
    day: '2025-12-02',
    certainty: 'unconfirmed',
    cites: [{ source: 'pm-602-holds-dorcas', pinpoint: 'PM-602-0192' }],
  },
  'holds-widened': {
    day: '2026-01-01',
    certainty: 'unconfirmed',
    cites: [{ source: 'pm-602-holds-dorcas', pinpoint: 'PM-602-0194' }],
  },
  'asylum-pause-eased': {
    day: '2026-03-30',
    certainty: 'unconfirmed',
    cites: [{ source: 'pm-602-holds-dorcas', pinpoint: 'announcement of 2026-03-30' }],
  },
  'adjustment-as-discretion': {
    day: '2026-05-21',
    certainty: 'unconfirmed',
    cites: [{ source: 'pm-602-0199', pinpoint: 'adjustment of status as a matter of discretion' }],
  },
  'holds-vacated': {
    day: '2026-06-05',
    certainty: 'unconfirmed',
    cites: [{ source: 'pm-602-holds-dorcas', pinpoint: 'judgment, appeal and motion for a stay' }],
  },
  'holds-stay-denied': {
    day: '2026-07-15',
    certainty: 'unconfirmed',
    cites: [{ source: 'rulings-of-2026', pinpoint: '1st Cir., 26-1703' }],
  },
  'electronic-filing-possible': {
    day: '2026-08-11',
    certainty: 'unconfirmed',
    cites: [{ source: 'fr-2026-16313', pinpoint: '91 FR 51924, Form I-936' }],
  },
  'editions-without-grace': {
    day: '2026-08-14',
    certainty: 'unconfirmed',
    cites: [{ source: 'uscis-editions-2026', pinpoint: 'Forms I-765 and I-539' }],
    state: { seen: '2026-09-09', checkAt: 'https://www.uscis.gov/forms/all-forms' },
  },
  'holds-stay-in-part': {
    day: '2026-08-14',
    certainty: 'unconfirmed',
    cites: [{ source: 'first-circuit-26-1703', pinpoint: 'order on the stay' }],
  },
  'visa-pause-set-aside': {
    day: '2026-08-21',
    certainty: 'unconfirmed',
    cites: [{ source: 'rulings-of-2026', pinpoint: 'CLINIC v. Rubio (S.D.N.Y.)' }],
    state: { seen: '2026-08-21', checkAt: 'https://travel.state.gov' },
  },
  'holds-enjoined': {
    day: '2026-08-24',
    certainty: 'unconfirmed',
    cites: [
      { source: 'uscis-alert-hold-policies', pinpoint: 'Red Eagle Law v. Edlow, 26-cv-04850 (N.D. Cal.)' },
    ],
    state: {
      seen: '2026-09-09',
      checkAt: 'https://www.uscis.gov/newsroom/alerts/recent-court-order-on-hold-policies',
    },
  },
  'diversity-hold-vacated': {
    day: '2026-08-28',
    certainty: 'unconfirmed',
    cites: [{ source: 'uscis-alert-diversity-hold', pinpoint: 'Medani v. Trump, 26-cv-6332' }],
    state: {
      seen: '2026-09-09',
      checkAt:
        'https://www.uscis.gov/newsroom/alerts/court-order-on-diversity-immigrant-visa-program-hold-policy',
    },
  },
  'nothing-later': {
    day: '2026-09-26',
    certainty: 'not-found',
    cites: [{ source: 'rulings-of-2026', pinpoint: 'none among them' }],
  },
} as const satisfies Record<string, Notice>;
