import type { FactPath } from './facts/index.ts';
import type { DocumentId } from './facts/sending.ts';
import { kindsThat, ofKind } from './kinds/index.ts';
import { helpedByOthers, represented } from './rules/who.ts';
import type { DocumentRow } from './shape/rule.ts';

/** What kinds of problem name, in the order in which it is attached. */
const ofKinds: readonly DocumentId[] = [
  'processing-time-page',
  'delivery-proof',
  'payment-proof',
  'rejection-notice',
  'original-submission',
  'decision-notice',
  'appeal-or-motion-receipt',
  'error-evidence',
  'hearing-notice',
  'expedite-evidence',
  'expedite-approval',
  'approval-notice',
  'birth-record',
  'military-record',
];

/** What to attach, by the kind of problem; `case-assistance-2023-05-31` and `cisomb-faq` name them. */
export const documentRows: readonly DocumentRow<FactPath>[] = [
  { kind: 'g-28', when: represented },
  { kind: 'written-consent', when: helpedByOthers },
  { kind: 'receipt-notice', when: { some: 'filings', where: { stated: 'filings[].receiptNumber' } } },
  { kind: 'uscis-contact-proof', when: { not: { fact: 'uscisContacts', empty: true } } },
  ...ofKinds.map((document) => ({
    kind: document,
    when: ofKind(...kindsThat(({ documents }) => documents?.includes(document) === true)),
  })),
];
