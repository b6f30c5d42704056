import type { FactPath } from './facts/index.ts';
import { childByAnotherLaw } from './losses.ts';
import type { WarningRow } from './shape/rule.ts';
import type { SourceId } from './sources.ts';
import { mayBeProtected, protectedByForm } from './who.ts';

const page = 'case-assistance-2023-05-31';

/** What else the person should know, and when. Those that need a count of days are in `core/warnings.ts`. */
export const warningRows: readonly WarningRow<FactPath, SourceId>[] = [
  {
    id: 'already-requested',
    when: { stated: 'submission.requestNumber' },
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'After you submit your request' }],
  },
  {
    id: 'no-receipt-number',
    when: { not: { some: 'filings', where: { stated: 'filings[].receiptNumber' } } },
    inForce: { from: '2023-05-31' },
    cites: [{ source: 'listening-session-2022', pinpoint: 'requests without a receipt number' }],
  },
  {
    id: 'filing-decided',
    when: {
      all: [
        { fact: 'problem.kinds', includes: 'delay' },
        { some: 'filings', where: { fact: 'filings[].status', in: ['approved', 'denied', 'rejected'] } },
      ],
    },
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'Start by checking the status of your case' }],
  },
  {
    id: 'lockbox-has-receipt',
    when: {
      all: [
        { fact: 'problem.kinds', includes: 'receipt-not-received' },
        { some: 'filings', where: { stated: 'filings[].receiptNumber' } },
      ],
    },
    inForce: { from: '2023-05-31' },
    cites: [{ source: 'uscis-lockbox', pinpoint: 'receipt notice not received' }],
  },
  {
    id: 'other-benefit-pending',
    when: { some: 'filings', where: { fact: 'filings[].form', is: 'I-765' } },
    inForce: { from: '2023-05-31' },
    cites: [
      { source: page, pinpoint: 'Start by checking the status of your case, last item' },
      { source: 'i-765-with-another-form-2021', pinpoint: 'EAD delays' },
    ],
  },
  {
    id: 'own-threshold',
    when: { some: 'filings', where: { fact: 'filings[].category', in: ['daca-renewal', 'h-2a'] } },
    inForce: { from: '2023-05-31' },
    cites: [{ source: 'cisomb-web-alerts', pinpoint: 'forms with thresholds of their own' }],
  },
  {
    id: 'asylum-delay',
    when: {
      all: [
        { fact: 'problem.kinds', includes: 'delay' },
        { some: 'filings', where: { fact: 'filings[].form', is: 'I-589' } },
      ],
    },
    inForce: { from: '2023-05-31' },
    cites: [{ source: 'cisomb-web-alerts', pinpoint: 'delays in affirmative asylum cases (text not found)' }],
    state: { seen: 'undated', checkAt: 'https://www.dhs.gov/cis-ombudsman-web-alerts' },
  },
  {
    id: 'age-other-law',
    when: childByAnotherLaw,
    inForce: { from: '2023-05-31' },
    cites: [
      { source: 'usc-8-other-children', pinpoint: 'the day of the parent’s filing counts (unconfirmed)' },
    ],
  },
  {
    id: 'certain-age-outs',
    when: { fact: 'problem.kinds', includes: 'age-out' },
    inForce: { from: '2025-03-24' },
    cites: [{ source: 'case-assistance-after-2023', pinpoint: 'certain cases' }],
  },
  {
    id: 'certain-hardships',
    when: { fact: 'problem.kinds', includes: 'expedite' },
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'The most common types of cases we can help with, item 8' }],
  },
  {
    id: 'certain-military',
    when: { fact: 'problem.kinds', includes: 'military' },
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'The most common types of cases we can help with, item 3' }],
  },
  {
    id: 'adjustment-slower',
    when: {
      all: [
        { fact: 'problem.kinds', includes: 'delay' },
        { some: 'filings', where: { fact: 'filings[].form', is: 'I-485' } },
      ],
    },
    inForce: { from: '2026-05-21' },
    cites: [{ source: 'pm-602-0199', pinpoint: 'adjustment of status as a matter of discretion' }],
    state: { seen: '2026-05-26', checkAt: 'https://www.uscis.gov/newsroom/alerts' },
  },
  {
    id: 'new-editions',
    when: {
      all: [
        { fact: 'problem.kinds', includes: 'improper-rejection' },
        { some: 'filings', where: { fact: 'filings[].form', in: ['I-765', 'I-539'] } },
      ],
    },
    inForce: { from: '2026-08-14' },
    cites: [{ source: 'uscis-editions-2026', pinpoint: 'Forms I-765 and I-539' }],
    state: { seen: '2026-09-09', checkAt: 'https://www.uscis.gov/forms/all-forms' },
  },
  {
    id: 'visa-pause',
    when: { fact: 'problem.kinds', includes: 'approval-not-sent' },
    inForce: { from: '2026-08-21' },
    cites: [{ source: 'rulings-of-2026', pinpoint: 'CLINIC v. Rubio (S.D.N.Y.)' }],
    state: { seen: '2026-08-21', checkAt: 'https://travel.state.gov' },
  },
  {
    id: 'slow-channel',
    when: { fact: 'submission.channel', in: ['email', 'mail'] },
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'Email; Mail (two to three weeks)' }],
  },
  {
    id: 'address-first',
    when: { fact: 'person.addressMatchesUscis', is: false },
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'Some important things to note, item 4' }],
  },
  {
    id: 'protection-by-form',
    when: protectedByForm,
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'Some important things to note, item 4' }],
  },
  {
    id: 'watched-device',
    when: mayBeProtected,
    inForce: { from: '2023-05-31' },
    cites: [{ source: 'uscis-safe-address-alert', pinpoint: 'safe address' }],
  },
  {
    id: 'office-status',
    when: 'always',
    inForce: { from: '2025-03-21' },
    cites: [
      { source: 'case-assistance-seen-2026-09-20', pinpoint: 'the 90-day and 60-day rule, Form 7001' },
      { source: 'ombudsman-rif-2025', pinpoint: 'entry 1634' },
      { source: 'ombudsman-appointed-2025', pinpoint: 'testimony in court' },
    ],
    state: { seen: '2026-09-20', checkAt: 'https://www.dhs.gov/case-assistance' },
    general: true,
  },
  {
    id: 'other-deadlines',
    when: 'always',
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'NOTE (appeal and motion rights, USCIS deadlines)' }],
    general: true,
  },
  {
    id: 'country-holds',
    when: { fact: 'problem.kinds', includes: 'delay' },
    inForce: { from: '2025-12-02' },
    cites: [
      { source: 'uscis-alert-hold-policies', pinpoint: 'Red Eagle Law v. Edlow, 26-cv-04850 (N.D. Cal.)' },
      { source: 'pm-602-holds-dorcas', pinpoint: 'policies vacated 2026-06-05' },
    ],
    state: {
      seen: '2026-09-09',
      checkAt: 'https://www.uscis.gov/newsroom/alerts/recent-court-order-on-hold-policies',
    },
    general: true,
  },
];
