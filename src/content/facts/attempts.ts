import type { Fact } from '../shape/fact.ts';

/** What was tried before: with USCIS, and through a representative or senator. */
export const attemptFacts = {
  uscisContacts: { type: 'list', formWants: 'always', goesTo: '1A' },
  'uscisContacts[].date': { type: 'day', orMonth: true, mayBeAhead: true, formWants: 'always', goesTo: '1A' },
  'uscisContacts[].channel': {
    type: 'choice',
    choices: [
      'online-account',
      'e-request',
      'phone',
      'emma',
      'email',
      'lockbox-email',
      'refugee-email',
      'appointment',
      'mail',
    ],
    formWants: 'always',
    goesTo: '1A',
  },
  'uscisContacts[].reference': { type: 'text', personal: true, formWants: 'always', goesTo: '1A' },
  'uscisContacts[].result': { type: 'text', personal: true, formWants: 'always', goesTo: '1A' },
  'congressional.inquired': { type: 'yes-no', goesTo: 'sheet' },
  'congressional.date': { type: 'day', goesTo: 'sheet' },
  'congressional.office': {
    type: 'text',
    formWants: { fact: 'congressional.inquired', is: true },
    goesTo: 'sheet',
  },
} as const satisfies Record<string, Fact>;
