import { kindIds } from '../kinds/index.ts';
import { expediteCriteria } from '../reference/practice.ts';
import type { Fact } from '../shape/fact.ts';

/** What went wrong, and the clocks of single kinds of problem. */
export const problemFacts = {
  'problem.kinds': { type: 'choices', choices: kindIds, goesTo: '2' },
  'problem.clearError': { type: 'yes-no', maySuppose: true, goesTo: '2' },
} as const satisfies Record<string, Fact>;

export const expediteFacts = {
  'expedite.requested': { type: 'yes-no', canBeDone: true, goesTo: 'sheet' },
  'expedite.result': {
    type: 'choice',
    choices: ['pending', 'approved', 'denied'],
    formWants: { fact: 'expedite.requested', is: true },
    goesTo: 'sheet',
  },
  'expedite.resultDate': {
    type: 'day',
    formWants: { fact: 'expedite.result', in: ['approved', 'denied'] },
    goesTo: 'sheet',
  },
  'expedite.criterion': {
    type: 'choice',
    choices: expediteCriteria,
    open: true,
    maySuppose: true,
    goesTo: 'sheet',
  },
} as const satisfies Record<string, Fact>;

export const clockFacts = {
  'removal.inProceedings': { type: 'yes-no', goesTo: 'sheet' },
  'removal.hearingDate': { type: 'day', mayBeAhead: true, goesTo: 'sheet' },
  'removal.filingCouldAffect': { type: 'yes-no', maySuppose: true, goesTo: 'sheet' },
  'ageOut.category': {
    type: 'choice',
    choices: ['immediate-relative', 'preference'],
    maySuppose: true,
    goesTo: 'none',
  },
  'ageOut.birthDate': { type: 'day', personal: true, goesTo: 'none' },
  'ageOut.petitionFiled': { type: 'day', goesTo: 'none' },
  'ageOut.petitionApproved': { type: 'day', none: true, goesTo: 'none' },
  'ageOut.visaAvailable': { type: 'day', none: true, goesTo: 'none' },
  'ageOut.soughtToAcquire': { type: 'day', none: true, orYesNo: true, goesTo: 'none' },
  'military.member': {
    type: 'choice',
    choices: ['self', 'family', 'none'],
    formWants: { fact: 'problem.kinds', includes: 'military' },
    goesTo: 'sheet',
  },
} as const satisfies Record<string, Fact>;

export const errorFacts = {
  'problem.errorExplanation': {
    type: 'long-text',
    personal: true,
    maySuppose: true,
    formWants: { fact: 'problem.clearError', is: true },
    goesTo: '2',
  },
} as const satisfies Record<string, Fact>;

export const storyFacts = {
  'problem.description': {
    type: 'long-text',
    personal: true,
    formWants: { not: { stated: 'problem.descriptionEnglish' } },
    formNeeds: { not: { stated: 'problem.descriptionEnglish' } },
    goesTo: '2',
  },
  'problem.descriptionEnglish': {
    type: 'long-text',
    personal: true,
    formWants: { foreign: 'problem.description' },
    insteadOf: 'problem.description',
    goesTo: '2',
  },
} as const satisfies Record<string, Fact>;
