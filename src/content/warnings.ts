import type { FactPath } from './facts/index.ts';
import { childByAnotherLaw } from './losses.ts';
import type { WarningRow } from './shape/rule.ts';
import type { SourceId } from './sources.ts';
import { mayBeProtected, protectedByForm } from './who.ts';

const page = 'case-assistance-2023-05-31';

/** What else the person should know, and when. Those that need a count of days are in `core/warnings.ts`. */
export const warningRows: readonly WarningRow<FactPath, SourceId>[] = [
  {
    id: 'other-deadlines',
    when: 'always',
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'NOTE (appeal and motion rights, USCIS deadlines)' }],
  },
  {
    id: 'already-requested',
    when: { said: 'submission.requestNumber' },
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'After you submit your request' }],
  },
  {
    id: 'no-receipt-number',
    when: { not: { some: 'filings', where: { said: 'filings[].receiptNumber' } } },
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
        { some: 'filings', where: { said: 'filings[].receiptNumber' } },
      ],
    },
    inForce: { from: '2023-05-31' },
    cites: [{ source: 'uscis-lockbox', pinpoint: 'receipt notice not received' }],
  },
  {
    id: 'other-benefit-pending',
    when: { some: 'filings', where: { fact: 'filings[].form', is: 'I-765' } },
    inForce: { from: '2023-05-31' },
    cites: [{ source: page, pinpoint: 'Start by checking the status of your case, last item' }],
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
    id: 'country-holds',
    when: { fact: 'problem.kinds', includes: 'delay' },
    inForce: { from: '2025-12-02' },
    cites: [
      { source: 'pm-602-holds-dorcas', pinpoint: 'policies vacated 2026-06-05; appeal pending as last seen' },
    ],
  },
];
