import type { Notice } from './notice.ts';

/** Desks that people ask about and that are not in the directory: not for applicants, or not found. */
export const otherDesks = {
  'law-enforcement-certification': {
    day: 'undated',
    certainty: 'unconfirmed',
    cites: [{ source: 'published-mailboxes', pinpoint: 'lawenforcement_utvawa.vsc' }],
  },
  'asylum-vetting-center': {
    day: 'undated',
    certainty: 'unconfirmed',
    cites: [
      { source: 'asylum-vetting-center', pinpoint: 'filing address' },
      { source: 'i-589-filing-2023', pinpoint: 'special groups' },
    ],
  },
  'asylum-office-mailboxes': {
    day: '2026-11-22',
    certainty: 'not-found',
    cites: [{ source: 'published-mailboxes', pinpoint: 'none among them' }],
  },
  'program-mailboxes': {
    day: 'undated',
    certainty: 'unconfirmed',
    cites: [{ source: 'published-mailboxes', pinpoint: 'parole, investor and civil surgeon mailboxes' }],
  },
} as const satisfies Record<string, Notice>;
