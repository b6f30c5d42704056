import type { FactPath } from '../facts/index.ts';
import type { Condition } from '../shape/condition.ts';
import type { RouteRow } from '../shape/contact.ts';
import type { Verdict } from '../shape/rule.ts';
import type { ContactId } from './index.ts';

type When = Condition<FactPath>;
type Row = RouteRow<FactPath> & { readonly contact: ContactId };

const represented: When = { said: 'preparer.role', is: ['attorney', 'accredited-representative'] };
const notRepresented: When = { not: represented };
const abroad: When = { said: 'person.outsideUs', is: [true] };
const notAbroad: When = { not: abroad };
const hasReceipt: When = { some: 'filings', where: { said: 'filings[].receiptNumber' } };
const noReceipt: When = { any: [{ not: { said: 'filings' } }, { not: hasReceipt }] };

const vawa: When = { fact: 'person.protection', includes: 'vawa' };
const trafficking: When = { fact: 'person.protection', includes: 't' };
const crime: When = { fact: 'person.protection', includes: 'u' };
const waiver: When = { fact: 'person.protection', includes: 'i-751-waiver' };

/** T, U and VAWA cases that an attorney or accredited representative brings: USCIS answers those by hotline alone. */
const byHotlineOnly: When = { all: [represented, { any: [trafficking, crime, vawa] }] };
const notByHotline: When = { any: [{ not: { said: 'person.protection' } }, { not: byHotlineOnly }] };
const confidential: When = { any: [trafficking, crime, vawa, waiver] };
const notConfidential: When = { any: [{ not: { said: 'person.protection' } }, { not: confidential }] };

const noWish: When = { not: { said: 'submission.channel' } };
const portalOutOfReach: When = { all: [abroad, { said: 'submission.portalReachable', is: [false] }] };
const byOnline: When = {
  any: [{ said: 'submission.channel', is: ['online'] }, { all: [noWish, { not: portalOutOfReach }] }],
};
const byEmail: When = {
  any: [{ said: 'submission.channel', is: ['email'] }, { all: [noWish, portalOutOfReach] }],
};
const byMail: When = { said: 'submission.channel', is: ['mail'] };

const asking: readonly Verdict[] = ['incomplete', 'uscis-first', 'not-yet'];
const waiting: readonly Verdict[] = ['uscis-first', 'not-yet'];
const refused: readonly Verdict[] = ['cannot-help'];

/** What comes before anything else, whatever the verdict: an address that USCIS does not have. */
const address: readonly Row[] = [
  {
    contact: 'uscis-contact-center',
    reason: 'address-confidential',
    verdicts: 'any',
    when: {
      all: [{ fact: 'person.addressMatchesUscis', is: false }, confidential, notRepresented, notAbroad],
    },
  },
  {
    contact: 'uscis-international-line',
    reason: 'address-confidential',
    verdicts: 'any',
    when: { all: [{ fact: 'person.addressMatchesUscis', is: false }, confidential, notRepresented, abroad] },
  },
  {
    contact: 'uscis-change-of-address',
    reason: 'address-differs',
    verdicts: 'any',
    when: { all: [{ fact: 'person.addressMatchesUscis', is: false }, notConfidential] },
  },
];

/** The problems that the office does not take: who can still do something. */
const outside: readonly Row[] = [
  {
    contact: 'uscis-contact-center',
    reason: 'decision-is-appealed',
    verdicts: refused,
    when: { fact: 'problem.kinds', includes: 'change-decision' },
  },
  {
    contact: 'uscis-expedite',
    reason: 'expedite-denied',
    verdicts: refused,
    when: {
      all: [
        { fact: 'problem.kinds', includes: 'expedite' },
        { said: 'expedite.result', is: ['denied'] },
      ],
    },
  },
  {
    contact: 'uscis-contact-center',
    reason: 'third-party-mistake',
    verdicts: refused,
    when: { fact: 'problem.kinds', includes: 'third-party-mistake' },
  },
  {
    contact: 'uscis-emma',
    reason: 'no-advice',
    verdicts: refused,
    when: { fact: 'problem.kinds', includes: 'legal-advice' },
  },
  {
    contact: 'uscis-online-account',
    reason: 'still-with-uscis',
    verdicts: refused,
    when: {
      all: [
        {
          any: [
            { fact: 'problem.kinds', includes: 'delay' },
            { fact: 'problem.kinds', includes: 'expedite-approved' },
            { fact: 'problem.kinds', includes: 'removal-hearing' },
            { fact: 'problem.kinds', includes: 'age-out' },
            { fact: 'problem.kinds', includes: 'improper-rejection' },
            { fact: 'problem.kinds', includes: 'approval-not-sent' },
            { fact: 'problem.kinds', includes: 'change-decision' },
            { fact: 'problem.kinds', includes: 'expedite' },
            { fact: 'problem.kinds', includes: 'third-party-mistake' },
          ],
        },
        notByHotline,
      ],
    },
  },
  {
    contact: 'congressional-office',
    reason: 'other-agency',
    verdicts: refused,
    when: { fact: 'problem.kinds', includes: 'not-uscis' },
  },
];

/** Desks for one kind of person or case; they come before the general ways. */
const desks: readonly Row[] = [
  {
    contact: 'uscis-lockbox-support',
    reason: 'no-receipt-notice',
    verdicts: asking,
    when: { all: [{ fact: 'problem.kinds', includes: 'receipt-not-received' }, noReceipt] },
  },
  {
    contact: 'uscis-vawa-hotline',
    reason: 'vawa-by-hotline',
    verdicts: asking,
    when: { all: [represented, vawa] },
  },
  {
    contact: 'uscis-t-u-hotline',
    reason: 't-u-by-hotline',
    verdicts: asking,
    when: { all: [represented, { any: [trafficking, crime] }] },
  },
  {
    contact: 'uscis-nebraska-u-inquiries',
    reason: 'u-at-nebraska',
    verdicts: asking,
    when: crime,
  },
  {
    contact: 'uscis-refugee-affairs',
    reason: 'refugee',
    verdicts: asking,
    when: { fact: 'person.protection', includes: 'refugee' },
  },
  {
    contact: 'uscis-resettlement-support-center',
    reason: 'refugee-status',
    verdicts: asking,
    when: { fact: 'person.protection', includes: 'refugee' },
  },
  {
    contact: 'uscis-military-help-line',
    reason: 'military',
    verdicts: asking,
    when: {
      any: [
        { fact: 'problem.kinds', includes: 'military' },
        { fact: 'military.member', in: ['self', 'family'] },
      ],
    },
  },
  {
    contact: 'uscis-adoptions-line',
    reason: 'adoption',
    verdicts: asking,
    when: { some: 'filings', where: { fact: 'filings[].form', in: ['I-600', 'I-600A', 'I-800', 'I-800A'] } },
  },
  {
    contact: 'uscis-premium-processing',
    reason: 'premium',
    verdicts: asking,
    when: { some: 'filings', where: { fact: 'filings[].form', in: ['I-907'] } },
  },
  {
    contact: 'uscis-expedite',
    reason: 'expedite-approved',
    verdicts: asking,
    when: { fact: 'problem.kinds', includes: 'expedite-approved' },
  },
  {
    contact: 'uscis-expedite',
    reason: 'expedite',
    verdicts: asking,
    when: { fact: 'problem.kinds', includes: 'expedite' },
  },
];

/** The general ways to ask USCIS, in the order in which the office's page names them. */
const general: readonly Row[] = [
  { contact: 'uscis-case-status', reason: 'look-first', verdicts: asking, when: hasReceipt },
  {
    contact: 'uscis-processing-times',
    reason: 'inquiry-date',
    verdicts: asking,
    when: { fact: 'problem.kinds', includes: 'delay' },
  },
  {
    contact: 'uscis-online-account',
    reason: 'account-identity',
    verdicts: waiting,
    when: { all: [confidential, notRepresented] },
  },
  { contact: 'uscis-online-account', reason: 'account-first', verdicts: waiting, when: notByHotline },
  {
    contact: 'uscis-e-request',
    reason: 'service-request',
    verdicts: waiting,
    when: {
      all: [
        {
          any: [
            { fact: 'problem.kinds', includes: 'delay' },
            { fact: 'problem.kinds', includes: 'notice-not-received' },
            { fact: 'problem.kinds', includes: 'card-returned' },
            { fact: 'problem.kinds', includes: 'typographic-error' },
            { fact: 'problem.kinds', includes: 'lost-file' },
          ],
        },
        notByHotline,
      ],
    },
  },
  {
    contact: 'uscis-contact-center',
    reason: 'call-identity',
    verdicts: waiting,
    when: { all: [confidential, notRepresented, notAbroad] },
  },
  {
    contact: 'uscis-contact-center',
    reason: 'call',
    verdicts: waiting,
    when: { all: [notByHotline, notAbroad] },
  },
  {
    contact: 'uscis-contact-center-tty',
    reason: 'call-tty',
    verdicts: waiting,
    when: { all: [notByHotline, notAbroad] },
  },
  {
    contact: 'uscis-international-line',
    reason: 'call-from-abroad',
    verdicts: waiting,
    when: { all: [notByHotline, abroad] },
  },
  { contact: 'uscis-international-offices', reason: 'office-abroad', verdicts: waiting, when: abroad },
  { contact: 'uscis-emma', reason: 'general-questions', verdicts: waiting, when: notByHotline },
  {
    contact: 'uscis-my-appointment',
    reason: 'appointment',
    verdicts: waiting,
    when: { all: [{ some: 'filings', where: { fact: 'filings[].form', in: ['I-131', 'I-90'] } }, notAbroad] },
  },
];

/** The office itself: now when the case is ready, later while it is not. */
const office: readonly Row[] = [
  { contact: 'cis-ombudsman-online', reason: 'send-now', verdicts: ['ready'], when: byOnline },
  { contact: 'cis-ombudsman-email', reason: 'send-now', verdicts: ['ready'], when: byEmail },
  { contact: 'cis-ombudsman-mail', reason: 'send-now', verdicts: ['ready'], when: byMail },
  { contact: 'cis-ombudsman-phone', reason: 'trouble-with-form', verdicts: ['ready'] },
  { contact: 'cis-ombudsman-online', reason: 'send-later', verdicts: waiting, when: byOnline },
  { contact: 'cis-ombudsman-email', reason: 'send-later', verdicts: waiting, when: byEmail },
  { contact: 'cis-ombudsman-mail', reason: 'send-later', verdicts: waiting, when: byMail },
];

const congress: readonly Row[] = [
  {
    contact: 'congressional-office',
    reason: 'congress-asked',
    verdicts: 'any',
    when: { said: 'congressional.inquired', is: [true] },
  },
  { contact: 'congressional-office', reason: 'parallel', verdicts: 'any' },
];

/**
 * Who is named for a case, and why. Rows are read from the top; a row counts when its condition is met, and a contact
 * is named once, with the reason of its first row that counts.
 */
export const routes: readonly Row[] = [...address, ...outside, ...desks, ...general, ...office, ...congress];
