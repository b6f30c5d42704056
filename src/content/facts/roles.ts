import type { Fact } from '../shape/fact.ts';

/** Who asks, for whom, and with what permission. */
export const roleFacts = {
  'preparer.role': {
    type: 'choice',
    chapter: 'roles',
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
  'preparer.g28OnFile': { type: 'yes-no', chapter: 'roles', canBeDone: true, goesTo: '10' },
  'preparer.writtenConsent': { type: 'yes-no', chapter: 'roles', canBeDone: true, goesTo: '9' },
  'person.kind': {
    type: 'choice',
    chapter: 'roles',
    choices: ['individual', 'organization'],
    maySuppose: true,
    formWants: 'always',
    goesTo: '5',
  },
  'person.role': {
    type: 'choice',
    chapter: 'roles',
    choices: ['applicant', 'petitioner', 'self-petitioner', 'beneficiary'],
    maySuppose: true,
    goesTo: '5',
  },
} as const satisfies Record<string, Fact>;

export const protectionFacts = {
  'person.protection': {
    type: 'choices',
    chapter: 'contacts',
    choices: ['t', 'u', 'vawa', 'i-751-waiver', 'asylee', 'refugee'],
    none: true,
    personal: true,
    formWants: { fact: 'person.kind', is: 'individual' },
    goesTo: 'none',
  },
  'person.addressMatchesUscis': { type: 'yes-no', chapter: 'contacts', canBeDone: true, goesTo: 'none' },
} as const satisfies Record<string, Fact>;
