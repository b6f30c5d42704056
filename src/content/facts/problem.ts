import { kindIds } from '../kinds/index.ts';
import { expediteCriteria } from '../reference/practice.ts';
import type { Fact } from '../shape/fact.ts';

/** What went wrong, and the clocks of single kinds of problem. */
export const problemFacts = {
  'problem.kinds': {
    type: 'choices',
    chapter: 'problem',
    choices: kindIds,
    goesTo: '2',
  },
  'problem.clearError': { type: 'yes-no', chapter: 'problem', maySuppose: true, goesTo: '2' },
} as const satisfies Record<string, Fact>;

export const clockFacts = {
  'expedite.requested': { type: 'yes-no', chapter: 'clocks', canBeDone: true, goesTo: 'sheet' },
  'expedite.result': {
    type: 'choice',
    chapter: 'clocks',
    choices: ['pending', 'approved', 'denied'],
    formWants: { fact: 'expedite.requested', is: true },
    goesTo: 'sheet',
  },
  'expedite.resultDate': {
    type: 'day',
    chapter: 'clocks',
    formWants: { fact: 'expedite.result', in: ['approved', 'denied'] },
    goesTo: 'sheet',
  },
  'expedite.criterion': {
    type: 'choice',
    chapter: 'clocks',
    choices: expediteCriteria,
    open: true,
    maySuppose: true,
    goesTo: 'sheet',
  },
  'removal.inProceedings': { type: 'yes-no', chapter: 'clocks', goesTo: 'sheet' },
  'removal.hearingDate': { type: 'day', chapter: 'clocks', mayBeAhead: true, goesTo: 'sheet' },
  'removal.filingCouldAffect': { type: 'yes-no', chapter: 'clocks', maySuppose: true, goesTo: 'sheet' },
  'ageOut.category': {
    type: 'choice',
    chapter: 'clocks',
    choices: ['immediate-relative', 'preference'],
    maySuppose: true,
    goesTo: 'none',
  },
  'ageOut.birthDate': { type: 'day', chapter: 'clocks', personal: true, goesTo: 'none' },
  'ageOut.petitionFiled': { type: 'day', chapter: 'clocks', goesTo: 'none' },
  'ageOut.petitionApproved': { type: 'day', chapter: 'clocks', none: true, goesTo: 'none' },
  'ageOut.visaAvailable': { type: 'day', chapter: 'clocks', none: true, goesTo: 'none' },
  'ageOut.soughtToAcquire': { type: 'day', chapter: 'clocks', none: true, orYesNo: true, goesTo: 'none' },
  'military.member': {
    type: 'choice',
    chapter: 'clocks',
    choices: ['self', 'family', 'none'],
    formWants: { fact: 'problem.kinds', includes: 'military' },
    goesTo: 'sheet',
  },
} as const satisfies Record<string, Fact>;

export const storyFacts = {
  'problem.errorExplanation': {
    type: 'long-text',
    chapter: 'story',
    personal: true,
    maySuppose: true,
    formWants: { fact: 'problem.clearError', is: true },
    goesTo: '2',
  },
  'problem.description': {
    type: 'long-text',
    chapter: 'story',
    personal: true,
    formWants: 'always',
    formNeeds: 'always',
    goesTo: '2',
  },
} as const satisfies Record<string, Fact>;
