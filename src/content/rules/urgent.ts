import type { KindId } from '../kinds/index.ts';
import type { CaseCondition } from '../law-terms.ts';
import type { Rule } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';

const page = 'case-assistance-2023-05-31';
const canHelp = 'The most common types of cases we can help with';
const cannotHelp = 'With few exceptions, we CANNOT help if';

/** Expedite requests and removal hearings. */
export const urgentRules = {
  'expedite-not-denied': {
    binds: ['expedite'],
    inForce: { from: '2023-05-31' },
    met: {
      any: [
        { stated: 'expedite.requested', is: [false] },
        { not: { fact: 'expedite.result', is: 'denied' } },
      ],
    },
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${cannotHelp}, item 4` }],
  },
  'expedite-criterion': {
    binds: ['expedite'],
    inForce: { from: '2023-05-31' },
    met: { any: [{ stated: 'expedite.requested', is: [false] }, { known: 'expedite.criterion' }] },
    otherwise: 'incomplete',
    cites: [
      { source: page, pinpoint: `${canHelp}, item 8` },
      { source: 'policy-manual-1-a-5-expedite', pinpoint: 'expedite criteria' },
    ],
  },
  'expedite-requested': {
    binds: ['expedite'],
    inForce: { from: '2023-05-31' },
    // A result that is said shows that it was asked for, unless the opposite is said.
    met: {
      any: [
        { all: [{ not: { stated: 'expedite.requested' } }, { stated: 'expedite.result' }] },
        { fact: 'expedite.requested', is: true },
      ],
    },
    otherwise: 'uscis-first',
    cites: [{ source: page, pinpoint: 'only USCIS can approve or deny expedite requests' }],
  },
  'expedite-was-approved': {
    binds: ['expedite-approved'],
    inForce: { from: '2025-03-24' },
    met: { not: { stated: 'expedite.result', is: ['pending', 'denied'] } },
    otherwise: 'cannot-help',
    cites: [
      { source: 'case-assistance-after-2023', pinpoint: 'expedites approved more than two months ago' },
    ],
  },
  'expedite-approved-wait': {
    binds: ['expedite-approved'],
    inForce: { from: '2025-03-24' },
    met: { before: [{ plus: [{ fact: 'expedite.resultDate' }, 'expedite-approved-wait'] }, 'asOf'] },
    otherwise: 'not-yet',
    cites: [
      { source: 'case-assistance-after-2023', pinpoint: 'expedites approved more than two months ago' },
    ],
  },
  'removal-proceedings': {
    binds: ['removal-hearing'],
    inForce: { from: '2023-05-31' },
    met: {
      all: [
        { not: { stated: 'removal.inProceedings', is: [false] } },
        { any: [{ stated: 'removal.hearingDate' }, { fact: 'removal.inProceedings', is: true }] },
      ],
    },
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${canHelp}, item 6` }],
  },
  'removal-hearing-ahead': {
    binds: ['removal-hearing'],
    inForce: { from: '2023-05-31' },
    met: { onOrBefore: ['asOf', { fact: 'removal.hearingDate' }] },
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${canHelp}, item 6` }],
  },
  'removal-filing-pending': {
    binds: ['removal-hearing'],
    inForce: { from: '2023-05-31' },
    met: { some: 'filings', where: { fact: 'filings[].status', is: 'pending' } },
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${canHelp}, item 6` }],
  },
  'removal-filing-could-affect': {
    binds: ['removal-hearing'],
    inForce: { from: '2023-05-31' },
    met: { fact: 'removal.filingCouldAffect', is: true },
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${canHelp}, item 6` }],
  },
  'removal-hearing-window': {
    binds: ['removal-hearing'],
    inForce: { from: '2023-05-31' },
    met: { onOrBefore: [{ minus: [{ fact: 'removal.hearingDate' }, 'hearing-window'] }, 'asOf'] },
    otherwise: 'not-yet',
    cites: [{ source: page, pinpoint: `${canHelp}, item 6` }],
  },
} as const satisfies Record<string, Rule<SourceId, KindId, CaseCondition>>;
