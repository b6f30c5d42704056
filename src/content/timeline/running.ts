import { isConfidential } from '../who.ts';
import { note, type TimelineRow, type When } from './shared.ts';

const statusIs = (...status: readonly ('denied' | 'rejected')[]): When => ({
  stated: 'filings[].status',
  is: status,
});
const addressDiffers: When = { stated: 'person.addressMatchesUscis', is: [false] };
const runs = { kind: 'deadline-that-runs', source: note } as const;

/**
 * Deadlines that no request moves and whose day no answer of the case gives: it is told that the notice itself does.
 * None is ever counted here.
 */
export const runningRows: readonly TimelineRow[] = [
  { ...runs, id: 'nothing-moves', when: { all: [] }, says: 'nothing-moves', rests: [] },
  {
    ...runs,
    id: 'filing.appeal',
    each: 'filings',
    when: statusIs('denied'),
    says: 'appeal',
    rests: ['filings[].status'],
  },
  {
    ...runs,
    id: 'filing.rejection',
    each: 'filings',
    when: statusIs('rejected'),
    says: 'rejection',
    rests: ['filings[].status'],
  },
  {
    ...runs,
    id: 'appeal',
    when: {
      all: [
        { fact: 'problem.kinds', includes: 'change-decision' },
        { unless: { some: 'filings', where: statusIs('denied', 'rejected') } },
      ],
    },
    says: 'appeal-notice',
    rests: ['problem.kinds'],
  },
  {
    ...runs,
    id: 'document',
    each: 'documents',
    when: { stated: 'documents[].kind', is: ['request-for-evidence'] },
    says: 'evidence',
    rests: ['documents[].kind'],
  },
  {
    ...runs,
    id: 'document',
    each: 'documents',
    when: {
      all: [
        { stated: 'documents[].kind', is: ['hearing-notice'] },
        { not: { stated: 'removal.hearingDate' } },
      ],
    },
    says: 'hearing-notice',
    rests: ['documents[].kind'],
  },
  // People under 8 U.S.C. 1367 change their address another way, so that nobody else learns it.
  {
    ...runs,
    id: 'address',
    when: { all: [addressDiffers, isConfidential] },
    says: 'address-safe',
    source: { source: 'uscis-safe-address-alert', pinpoint: 'safe address' },
    rests: ['person.addressMatchesUscis', 'person.protection'],
  },
  {
    ...runs,
    id: 'address',
    when: { all: [addressDiffers, { not: isConfidential }] },
    says: 'address',
    source: { period: 'address-change' },
    rests: ['person.addressMatchesUscis'],
  },
];
