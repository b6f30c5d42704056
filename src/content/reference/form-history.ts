import type { Notice } from './notice.ts';

/** The revisions of DHS Form 7001 (OMB control number 1601-0004) of which a text was found. */
export const formHistory = {
  'paper-2017': {
    day: 'undated',
    certainty: 'dated',
    cites: [{ source: 'form-7001-2017', pinpoint: 'items 1 to 6' }],
  },
  'online-2019': {
    day: 'undated',
    certainty: 'dated',
    cites: [{ source: 'form-7001-online-2019', pinpoint: 'head and instructions' }],
  },
  'revision-2022': {
    day: '2022-03-04',
    certainty: 'confirmed',
    cites: [
      { source: 'icr-202109-1601-002', pinpoint: '30-day notice, 87 FR 12480' },
      { source: 'listening-session-2022', pinpoint: 'sections 1A, 2 and 8' },
      { source: 'form-7001-page-2023', pinpoint: 'head' },
    ],
  },
  'revision-proposed-2025': {
    day: '2025-03-14',
    certainty: 'dated',
    cites: [{ source: 'fr-2025-03914', pinpoint: 'head' }],
  },
  'extension-2025': {
    day: '2025-09-25',
    certainty: 'confirmed',
    cites: [{ source: 'fr-2025-18562', pinpoint: 'abstract' }],
  },
  'expiry-unknown': {
    day: '2026-11-22',
    certainty: 'not-found',
    cites: [{ source: 'form-7001-page-2023', pinpoint: 'the last expiration date seen' }],
  },
} as const satisfies Record<string, Notice>;
