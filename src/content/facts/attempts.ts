import type { Fact } from '../shape/fact.ts';

/** What was tried before: with USCIS, and through a representative or senator. */
export const attemptFacts = {
  uscisContacts: { type: 'list', chapter: 'contacts', formWants: 'always', goesTo: '1A' },
  'uscisContacts[].date': {
    type: 'day',
    chapter: 'contacts',
    mayBeAhead: true,
    formWants: 'always',
    goesTo: '1A',
  },
  'uscisContacts[].channel': {
    type: 'choice',
    chapter: 'contacts',
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
  'uscisContacts[].reference': {
    type: 'text',
    chapter: 'contacts',
    personal: true,
    formWants: 'always',
    goesTo: '1A',
  },
  'uscisContacts[].result': {
    type: 'text',
    chapter: 'contacts',
    personal: true,
    formWants: 'always',
    goesTo: '1A',
  },
  'congressional.inquired': { type: 'yes-no', chapter: 'contacts', goesTo: 'sheet' },
  'congressional.date': { type: 'day', chapter: 'contacts', goesTo: 'sheet' },
  'congressional.office': {
    type: 'text',
    chapter: 'contacts',
    formWants: { fact: 'congressional.inquired', is: true },
    goesTo: 'sheet',
  },
} as const satisfies Record<string, Fact>;
