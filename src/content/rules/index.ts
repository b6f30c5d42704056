import type { FactPath } from '../facts/index.ts';
import type { PaperRequirement, Rule } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';
import { ageOutRules } from './age-out.ts';
import { decisionRules, notTakenRules } from './decisions.ts';
import { delayRules } from './delay.ts';
import { everyCaseRules } from './every-case.ts';
import { paperRules } from './papers.ts';
import { urgentRules } from './urgent.ts';
import { isProtected, represented } from './who.ts';

export type CaseRule = Rule<SourceId>;

/** Every rule of every book. */
export const rules = {
  ...everyCaseRules,
  ...delayRules,
  ...paperRules,
  ...decisionRules,
  ...urgentRules,
  ...ageOutRules,
  ...notTakenRules,
} as const satisfies Record<string, CaseRule>;

export type RuleId = keyof typeof rules;

const page = 'case-assistance-2023-05-31';

/** Requirements that are met on paper: whether they are done decides nothing. */
export const paperRequirements: readonly PaperRequirement<FactPath, SourceId>[] = [
  {
    requirement: 'wet-ink-signature',
    applies: isProtected,
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'Online, item 2 (section 9)' }],
  },
  {
    requirement: 'mail-only',
    applies: { all: [isProtected, { not: represented }] },
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'Some important things to note, item 4' }],
  },
  {
    requirement: 'supporting-documents',
    applies: { all: [] },
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'Please remember to include supporting documentation' }],
  },
];
