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
  'holds-vacated': {
    day: '2026-06-28',
    certainty: 'unconfirmed',
    cites: [{ source: 'pm-602-holds-dorcas', pinpoint: 'judgment, appeal and motion for a stay' }],
  },
} as const satisfies Record<string, Notice>;
