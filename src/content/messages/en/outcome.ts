import type { LawValues } from '../../shape/sentence.ts';
import { counted } from './counted.ts';
import { answer } from './outcome/answer.ts';
import { compare } from './outcome/compare.ts';
import { conflicts } from './outcome/conflicts.ts';
import { endsFirst, first } from './outcome/first.ts';
import { attachCopies, remedies, requirements } from './outcome/requirements.ts';

/** Requirements, documents, verdicts: the words of an outcome. */
export const outcome = {
  requirements,
  /** Of what is done on paper for people whom the law protects, while it is not known whether it does. */
  ifProtected: (wanted: string) => `If the law protects this case: ${wanted}`,
  remedies,
  attachCopies,
  conflicts,
  answer,
  compare,
  endsFirst,
  first,
  documents: {
    'g-28': 'Form G-28 as filed with USCIS for this form',
    'written-consent': 'The signed written consent',
    'receipt-notice': 'The receipt notice (Form I-797C) of each form',
    'uscis-contact-proof':
      'Proof of each contact with USCIS: service request number, e-mail, screen of the account',
    'processing-time-page':
      'The processing-times page of USCIS for the form, with the case inquiry date where it gives one',
    'delivery-proof': 'Proof of delivery to the lockbox (courier tracking)',
    'payment-proof': 'Proof that the fee was charged (bank or card statement)',
    'rejection-notice': 'The rejection notice',
    'original-submission': 'What was sent to USCIS',
    'decision-notice': 'The decision of USCIS',
    'appeal-or-motion-receipt': 'The receipt of an appeal or motion, if one was filed',
    'error-evidence': 'Documents that show the error, such as a scan of the page with the mistake',
    'hearing-notice': 'The hearing notice of the immigration court',
    'expedite-evidence': 'The expedite request, and documents that show the emergency or hardship',
    'expedite-approval': 'The message by which USCIS approved the expedite request',
    'approval-notice': 'The approval notice',
    'birth-record': 'The birth record of the child, and the petition’s notices',
    'military-record': 'Proof of military service',
  },
  /** Periods in a sentence. */
  amounts: {
    hours: counted('hour', 'hours'),
    days: counted('day', 'days'),
    'business-days': counted('business day', 'business days'),
    weeks: counted('week', 'weeks'),
    months: counted('month', 'months'),
    years: counted('year', 'years'),
    birthdays: counted('year', 'years'),
    percent: counted('percent', 'percent'),
  },
  verdicts: {
    ready: 'You can ask the CIS Ombudsman now',
    'not-yet': 'Not yet: a waiting time is still running',
    'uscis-first': 'USCIS first',
    incomplete: 'Something is still missing',
    'cannot-help': 'The CIS Ombudsman cannot help with this',
  },
  headings: {
    why: 'Why',
    missing: 'Still to be answered',
    when: 'When',
    requirements: 'What the office requires',
    documents: 'What to attach',
    route: 'Whom to contact, in this order',
    change: 'What brings it nearer',
    warnings: 'Know this as well',
    sources: 'Sources',
  },
  firstDay: (day: string) => `Not before ${day}`,
  uscisAsked: 'asked today',
  written: 'written',
  decidedBy: (answers: string) => `Decided by: ${answers}`,
  noKind: 'No kind of problem is named.',
  lastDay: (day: string) => `Last day for a request on these answers: ${day}`,
  channel: {
    online: 'Send it online: the office prefers that strongly.',
    email: ({ amount }: LawValues) =>
      `Send it by e-mail: it is typed in by hand, which takes ${amount('office-entry')}.`,
    mail: ({ amount }: LawValues) =>
      `Send it by post: it is typed in by hand, which takes ${amount('office-entry')}.`,
  },
  met: 'met',
  notMet: 'not met',
  unknown: 'not known',
  onPaper: 'on paper',
  have: 'have',
  lack: 'not among your documents',
  notFound: 'named, not found',
  haveUnknown: 'not said',
  changes: (all: readonly (readonly [what: string, to: readonly string[]])[], verdict: string) =>
    `Once ${all.map(([what, to]) => `“${what}” is ${to.map((one) => `“${one}”`).join(' or ')}`).join(', and ')}, the answer becomes: ${verdict}.`,
  yes: 'yes',
  no: 'no',
  basis: (day: string, book: string, checked: string) =>
    `Decided for ${day} by rule book ${book}, last checked ${checked}. No legal advice.`,
  sourceMark: (number: number, pinpoint: string) => `Source ${number}: ${pinpoint}`,
  sourceLine: (title: string, date: string, address: string) =>
    `${title} (${date})${address === '' ? '' : `. ${address}`}`,
  /** The first page of papers that are prepared although the rules say not now. */
  doNotSend: {
    title: 'DO NOT SEND',
    footer: 'DO NOT SEND. This page is for you alone.',
    whose:
      'The rules say not now. This page is for you alone: take it off before the form behind it is uploaded, mailed or shown to anybody.',
    emptySide: 'This side stays empty, so that the form begins on a sheet of paper of its own.',
  },
  ofItem: (label: string, item: string) => `${label} (no. ${item})`,
  beforeLaw: (day: string, first: string) =>
    `There are no rules for ${day}; the first rule book begins on ${first}.`,
  dayOfLaw: (first: string) => `a day on or after ${first}`,
} as const;
