import type { Fact } from '../shape/fact.ts';

/** Whose case it is, as seen by whoever prepares the request. */
export const roleFacts = {
  'preparer.role': {
    type: 'choice',
    choices: [
      'self',
      'employer',
      'attorney',
      'accredited-representative',
      'family-member',
      'congressional-office',
      'school-official',
      'other',
    ],
    maySuppose: true,
    goesTo: 'sheet',
  },
} as const satisfies Record<string, Fact>;

/** What lets somebody speak for whoever signed the form. */
export const consentFacts = {
  'preparer.g28OnFile': { type: 'yes-no', canBeDone: true, goesTo: '10' },
  'preparer.writtenConsent': { type: 'yes-no', canBeDone: true, goesTo: '9' },
} as const satisfies Record<string, Fact>;

/** Who signed the form. */
export const partFacts = {
  'person.kind': {
    type: 'choice',
    choices: ['individual', 'organization'],
    maySuppose: true,
    formWants: 'always',
    goesTo: '5',
  },
  'person.role': {
    type: 'choice',
    choices: ['applicant', 'petitioner', 'self-petitioner', 'beneficiary'],
    maySuppose: true,
    goesTo: '5',
  },
} as const satisfies Record<string, Fact>;

export const protectionFacts = {
  'person.protection': {
    type: 'choices',
    choices: ['t', 'u', 'vawa', 'i-751-waiver', 'asylee', 'refugee'],
    none: true,
    personal: true,
    formWants: { fact: 'person.kind', is: 'individual' },
    goesTo: 'none',
  },
  'person.addressMatchesUscis': { type: 'yes-no', canBeDone: true, goesTo: 'none' },
} as const satisfies Record<string, Fact>;
