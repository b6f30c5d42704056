import type { KindId } from '../kinds/index.ts';
import type { CaseCondition } from '../law-terms.ts';
import type { Rule } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';

const page = 'case-assistance-2023-05-31';
const canHelp = 'The most common types of cases we can help with';
const cannotHelp = 'With few exceptions, we CANNOT help if';

/** Rejections and decisions that USCIS got wrong. */
export const decisionRules = {
  'improper-rejection': {
    binds: ['improper-rejection'],
    inForce: { from: '2023-05-31' },
    met: { all: [] },
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${canHelp}, item 4` }],
  },
  'clear-error': {
    binds: ['change-decision'],
    inForce: { from: '2023-05-31' },
    met: { fact: 'problem.clearError', is: true },
    otherwise: 'cannot-help',
    cites: [{ source: page, pinpoint: `${cannotHelp}, item 3` }],
  },
  'error-explanation': {
    binds: ['improper-rejection', 'change-decision'],
    inForce: { from: '2023-05-31' },
    met: { known: 'problem.errorExplanation' },
    otherwise: 'incomplete',
    requirement: 'error-explanation',
    cites: [
      { source: page, pinpoint: 'Please remember to include supporting documentation' },
      { source: 'cisomb-faq', pinpoint: 'requests about a clear error' },
    ],
  },
} as const satisfies Record<string, Rule<SourceId, KindId, CaseCondition>>;

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
