import type { FactPath } from './facts/index.ts';
import { helpedByOthers, represented } from './rules/who.ts';
import type { DocumentRow } from './shape/rule.ts';

/** What to attach, by the kind of problem; `case-assistance-2023-05-31` and `cisomb-faq` name them. */
export const documentRows: readonly DocumentRow<FactPath>[] = [
  { kind: 'g-28', when: represented },
  { kind: 'written-consent', when: helpedByOthers },
  { kind: 'receipt-notice', when: { some: 'filings', where: { said: 'filings[].receiptNumber' } } },
  { kind: 'uscis-contact-proof', when: { not: { fact: 'uscisContacts', empty: true } } },
  { kind: 'processing-time-page', when: { fact: 'problem.kinds', includes: 'delay' } },
  { kind: 'delivery-proof', when: { fact: 'problem.kinds', includes: 'receipt-not-received' } },
  { kind: 'payment-proof', when: { fact: 'problem.kinds', includes: 'receipt-not-received' } },
  { kind: 'rejection-notice', when: { fact: 'problem.kinds', includes: 'improper-rejection' } },
  {
    kind: 'original-submission',
    when: {
      any: [
        { fact: 'problem.kinds', includes: 'improper-rejection' },
        { fact: 'problem.kinds', includes: 'change-decision' },
      ],
    },
  },
  { kind: 'decision-notice', when: { fact: 'problem.kinds', includes: 'change-decision' } },
  { kind: 'appeal-or-motion-receipt', when: { fact: 'problem.kinds', includes: 'change-decision' } },
  {
    kind: 'error-evidence',
    when: {
      any: [
        { fact: 'problem.kinds', includes: 'typographic-error' },
        { fact: 'problem.kinds', includes: 'change-decision' },
        { fact: 'problem.kinds', includes: 'improper-rejection' },
      ],
    },
  },
  { kind: 'hearing-notice', when: { fact: 'problem.kinds', includes: 'removal-hearing' } },
  { kind: 'expedite-evidence', when: { fact: 'problem.kinds', includes: 'expedite' } },
  { kind: 'expedite-approval', when: { fact: 'problem.kinds', includes: 'expedite-approved' } },
  { kind: 'approval-notice', when: { fact: 'problem.kinds', includes: 'approval-not-sent' } },
  { kind: 'birth-record', when: { fact: 'problem.kinds', includes: 'age-out' } },
  { kind: 'military-record', when: { fact: 'problem.kinds', includes: 'military' } },
];
