import type { Fact } from '../shape/fact.ts';
import { attemptFacts } from './attempts.ts';
import { filingFacts } from './filings.ts';
import { beneficiaryFacts, personFacts, preparerFacts } from './people.ts';
import { clockFacts, errorFacts, expediteFacts, problemFacts, storyFacts } from './problem.ts';
import { consentFacts, partFacts, protectionFacts, roleFacts } from './roles.ts';
import { sendingFacts } from './sending.ts';

/** Every fact of the case file, in the order of its columns. */
export const facts = {
  caseFile: { type: 'version', goesTo: 'none' },
  ...problemFacts,
  ...roleFacts,
  ...consentFacts,
  ...partFacts,
  ...filingFacts,
  ...expediteFacts,
  ...clockFacts,
  ...attemptFacts,
  ...protectionFacts,
  ...errorFacts,
  ...storyFacts,
  ...personFacts,
  ...beneficiaryFacts,
  ...preparerFacts,
  ...sendingFacts,
} as const satisfies Record<string, Fact>;

/** A path of the case file; inside a list `[]` stands for the item's number. */
export type FactPath = keyof typeof facts;

/** The sections of a conversation and their facts, in its order: what the verdict needs first, personal data late. */
export const sections = {
  problem: { ...roleFacts, ...problemFacts, ...errorFacts, ...clockFacts },
  forms: { ...filingFacts, ...partFacts, ...consentFacts },
  asked: { ...attemptFacts, ...expediteFacts },
  person: { ...protectionFacts, ...personFacts, ...beneficiaryFacts, ...preparerFacts },
  papers: { ...storyFacts, ...sendingFacts },
} as const satisfies Record<string, Partial<Record<FactPath, Fact>>>;

export type SectionId = keyof typeof sections;

/** Every fact that is asked for, in the order of a conversation. */
export const asked = Object.values(sections).flatMap((section) =>
  Object.keys(section),
) as readonly FactPath[];
