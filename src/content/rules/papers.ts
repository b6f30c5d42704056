import type { KindId } from '../kinds/index.ts';
import type { CaseCondition, CaseDay } from '../law-terms.ts';
import type { Rule } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';

const page = 'case-assistance-2023-05-31';
const canHelp = 'The most common types of cases we can help with';
const always = { all: [] } as const;

/** The first business day after those that a lockbox has for its receipt notice: from then on it can be asked. */
export const lockboxMayBeAsked = {
  nextBusinessDay: {
    plus: [{ firstKnown: ['filings[].deliveredDate', 'filings[].feeChargedDate'] }, 'lockbox-receipt'],
  },
} as const satisfies CaseDay;

/** Papers that went astray or are wrong. */
export const paperRules = {
  'lockbox-receipt': {
    binds: ['receipt-not-received'],
    inForce: { from: '2023-05-31' },
    met: {
      some: 'filings',
      where: {
        onOrBefore: [lockboxMayBeAsked, 'asOf'],
      },
    },
    otherwise: 'not-yet',
    cites: [
      { source: page, pinpoint: 'Contact USCIS, item 5 (lockbox)' },
      { source: 'usc-5-6103-a', pinpoint: '5 U.S.C. 6103(a): federal holidays' },
    ],
  },
  'lockbox-filing': {
    binds: ['receipt-not-received'],
    inForce: { from: '2023-05-31' },
    met: { not: { fact: 'filings', empty: true } },
    otherwise: 'incomplete',
    cites: [{ source: page, pinpoint: 'Contact USCIS, item 5 (lockbox)' }],
  },
  'notice-not-received': {
    binds: ['notice-not-received', 'card-returned'],
    inForce: { from: '2023-05-31' },
    met: always,
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${canHelp}, item 1` }],
  },
  'typographic-error': {
    binds: ['typographic-error'],
    inForce: { from: '2023-05-31' },
    met: always,
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${canHelp}, item 5` }],
  },
  'lost-file': {
    binds: ['lost-file'],
    inForce: { from: '2023-05-31' },
    met: always,
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${canHelp}, item 7` }],
  },
  'approval-not-sent': {
    binds: ['approval-not-sent'],
    inForce: { from: '2025-03-24' },
    met: always,
    otherwise: 'cannot-help',
    cites: [
      {
        source: 'case-assistance-after-2023',
        pinpoint: 'approval notification delays to the Department of State',
      },
    ],
  },
  systemic: {
    binds: ['systemic'],
    inForce: { from: '2023-05-31' },
    met: always,
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${canHelp}, item 9` }],
  },
  military: {
    binds: ['military'],
    inForce: { from: '2023-05-31' },
    met: { not: { stated: 'military.member', is: ['none'] } },
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${canHelp}, item 3` }],
  },
} as const satisfies Record<string, Rule<SourceId, KindId, CaseCondition>>;
