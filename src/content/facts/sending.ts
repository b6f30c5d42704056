import type { Fact } from '../shape/fact.ts';

/** What goes with the request, and how it is sent. */
export const sendingFacts = {
  documents: { type: 'list', formWants: 'always', goesTo: '8' },
  'documents[].kind': {
    type: 'choice',
    choices: [
      'receipt-notice',
      'rejection-notice',
      'decision-notice',
      'approval-notice',
      'request-for-evidence',
      'original-submission',
      'appeal-or-motion-receipt',
      'error-evidence',
      'uscis-contact-proof',
      'processing-time-page',
      'delivery-proof',
      'payment-proof',
      'hearing-notice',
      'expedite-evidence',
      'expedite-approval',
      'birth-record',
      'military-record',
      'g-28',
      'written-consent',
      'identity-document',
    ],
    open: true,
    formWants: 'always',
    goesTo: '8',
  },
  'documents[].file': { type: 'file', personal: true, formWants: 'always', goesTo: 'none' },
  'documents[].note': { type: 'text', personal: true, formWants: 'always', goesTo: '8' },
  'submission.channel': {
    type: 'choice',
    rare: true,
    choices: ['online', 'email', 'mail'],
    formWants: 'always',
    goesTo: 'none',
  },
  'submission.portalReachable': {
    type: 'yes-no',
    formWants: { fact: 'person.outsideUs', is: true },
    goesTo: 'none',
  },
  'submission.requestNumber': { type: 'text', personal: true, goesTo: 'sheet' },
} as const satisfies Record<string, Fact>;

/** A paper that goes with a request. */
export type DocumentId = (typeof sendingFacts)['documents[].kind']['choices'][number];
