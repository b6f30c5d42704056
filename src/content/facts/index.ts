import type { Fact } from '../shape/fact.ts';
import { attemptFacts } from './attempts.ts';
import { filingFacts } from './filings.ts';
import { personFacts, preparerFacts } from './people.ts';
import { clockFacts, problemFacts, storyFacts } from './problem.ts';
import { protectionFacts, roleFacts } from './roles.ts';
import { sendingFacts } from './sending.ts';

/** Every fact of the case file, in the order of a conversation: the problem first, personal data late. */
export const facts = {
  caseFile: { type: 'version', chapter: 'problem', goesTo: 'none' },
  ...problemFacts,
  ...roleFacts,
  ...filingFacts,
  ...clockFacts,
  ...attemptFacts,
  ...protectionFacts,
  ...storyFacts,
  ...personFacts,
  ...preparerFacts,
  ...sendingFacts,
} as const satisfies Record<string, Fact>;

/** A path of the case file; inside a list `[]` stands for the item's number. */
export type FactPath = keyof typeof facts;
