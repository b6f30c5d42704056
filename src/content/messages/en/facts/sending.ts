import type { sendingFacts } from '../../../facts/sending.ts';
import type { WordsFor } from '../../../shape/fact.ts';
import { of } from '../voice.ts';

/** What goes with the request, and how it is sent. */
export const sendingWords = {
  documents: {
    label: 'Documents',
    question: 'What kind of document will go with the request?',
    help: {
      why: 'The office asks for papers that support the request; without them it often has to write back first.',
      form: 'Section 8, supporting documentation.',
      find: 'Copies or scans, not originals. The program names the kinds that fit each problem; none is needed to see the verdict.',
    },
  },
  'documents[].kind': {
    label: 'Kind of document',
    question: 'What kind of document is this?',
    help: {
      why: 'The program compares it with what this problem calls for.',
      form: 'Section 8, and the list of exhibits.',
      find: 'Choose the nearest kind, or type another in a few words.',
    },
    choices: {
      'receipt-notice': { label: 'Receipt notice', hint: 'Form I-797C with the receipt number.' },
      'rejection-notice': {
        label: 'Rejection notice',
        hint: 'The letter that came with a package that USCIS sent back.',
      },
      'decision-notice': {
        label: 'Decision or denial notice',
        hint: 'With all pages that give the reasons.',
      },
      'approval-notice': { label: 'Approval notice', hint: 'Form I-797 saying that the form was approved.' },
      'request-for-evidence': {
        label: 'Request for evidence, and answer',
        hint: 'The letter from USCIS and what was sent back.',
      },
      'original-submission': {
        label: 'The filing as it was sent',
        hint: 'A copy of the form and the papers sent along.',
      },
      'appeal-or-motion-receipt': {
        label: 'Receipt of an appeal or motion',
        hint: 'For example of Form I-290B.',
      },
      'error-evidence': {
        label: 'Proof of the error',
        hint: 'Whatever shows the right fact, such as a passport page beside the misprinted card.',
      },
      'uscis-contact-proof': {
        label: 'Proof of contact with USCIS',
        hint: 'A confirmation, a screenshot or the number of a service request.',
      },
      'processing-time-page': {
        label: 'Processing-time page',
        hint: 'A print of what USCIS shows for this form, with the day on it.',
      },
      'delivery-proof': { label: 'Proof of delivery', hint: 'The tracking page of the courier.' },
      'payment-proof': { label: 'Proof of payment', hint: 'A bank line or both sides of a cashed check.' },
      'hearing-notice': { label: 'Hearing notice', hint: 'The latest one from the immigration court.' },
      'expedite-evidence': {
        label: 'Proof of the emergency',
        hint: 'For example a letter from a hospital or an employer.',
      },
      'expedite-approval': {
        label: 'Expedite approval',
        hint: 'The message in which USCIS agreed to expedite.',
      },
      'birth-record': { label: 'Birth certificate or passport page', hint: 'To show the age.' },
      'military-record': { label: 'Military record', hint: 'Such as orders or a certification of service.' },
      'g-28': { label: 'Form G-28', hint: 'The one that USCIS holds for this form.' },
      'written-consent': {
        label: 'Written consent',
        hint: of((f) => `Signed by ${f.who}, naming form and issue.`),
      },
      'identity-document': { label: 'Identity document', hint: 'Only where something asks for it.' },
    },
  },
  'documents[].file': {
    label: 'File of the document',
    question: 'In which file on this machine is this document?',
    help: {
      why: 'The packet puts a copy of it in its place among the exhibits.',
      form: 'On no page; the path is not printed.',
      find: 'Type the path from the folder of the case file. A document on paper may have no file; leave it open then.',
    },
    example: 'scans/receipt-notice.pdf',
  },
  'documents[].note': {
    label: 'Note on the document',
    question: 'What should the office look at in this document?',
    help: {
      why: 'A short note saves the reader a search through many pages.',
      form: 'Section 8, behind the name of the document.',
      find: 'For example a page and a line. Nothing is lost by leaving it open.',
    },
    example: 'page 2, misspelled name',
  },
  'submission.channel': {
    label: 'Way of sending',
    question: 'How will the request be sent to the office?',
    help: {
      why: 'The program lays out the papers for that way.',
      form: 'Nowhere on the form; it is not printed.',
      find: 'The office strongly prefers its online form. This program sends nothing by itself.',
    },
    choices: {
      online: {
        label: 'Online',
        hint: ({ amount }) =>
          `The confirmation with the request number comes at once, unless only letters are allowed, and the office looks at the request for the first time within ${amount('office-review')}.`,
      },
      email: {
        label: 'By e-mail',
        hint: ({ amount }) =>
          `Typing it in takes the office ${amount('office-entry')}, and nobody reads it before.`,
      },
      mail: {
        label: 'By mail',
        hint: 'As slow as e-mail plus the way, even with an express service.',
      },
    },
  },
  'submission.portalReachable': {
    label: 'Portal reachable',
    question: "Can the office's online portal be opened from where the request will be sent?",
    help: {
      why: 'People abroad who cannot open it may send the form by e-mail instead.',
      form: 'It goes on no page and only decides how to send.',
      find: 'Try dhs.gov/case-assistance in a browser; this program cannot try it.',
    },
  },
  'submission.requestNumber': {
    label: 'Request number',
    question: 'Which request number did the CIS Ombudsman give?',
    help: {
      why: 'The office finds the request by it when something changes.',
      form: 'Our sheet, under "Sending the request", and every later note.',
      find: ({ amount }) =>
        `It is in the subject line of the confirmation e-mail. For a form sent by e-mail or on paper it comes by e-mail or by letter, once the office has typed the form in, which takes ${amount('office-entry')}. Before the first request there is none.`,
    },
  },
} as const satisfies WordsFor<typeof sendingFacts>;
