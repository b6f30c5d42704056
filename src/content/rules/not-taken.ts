import type { KindId } from '../kinds/index.ts';
import type { CaseCondition } from '../law-terms.ts';
import type { Rule } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';

const page = 'case-assistance-2023-05-31';
const cannotHelp = 'With few exceptions, we CANNOT help if';
const never = { any: [] } as const;

/** What the office does not take. */
export const notTakenRules = {
  'no-legal-advice': {
    binds: ['legal-advice'],
    inForce: { from: '2023-05-31' },
    met: never,
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${cannotHelp}, item 5` }],
  },
  'uscis-only': {
    binds: ['not-uscis'],
    inForce: { from: '2023-05-31' },
    met: never,
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${cannotHelp}, item 6` }],
  },
  'third-party-mistake': {
    binds: ['third-party-mistake'],
    inForce: { from: '2023-05-31' },
    met: never,
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: 'We also CANNOT, item 3' }],
  },
  'not-listed-yet': {
    binds: ['expedite-approved', 'approval-not-sent'],
    inForce: { from: '2023-05-31', until: '2025-03-24' },
    met: never,
    otherwise: 'cannot-help',
    cites: [
      { source: page, pinpoint: 'The most common types of cases we can help with (neither is listed)' },
    ],
  },
} as const satisfies Record<string, Rule<SourceId, KindId, CaseCondition>>;
