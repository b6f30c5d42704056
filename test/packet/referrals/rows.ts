import type { ContactId } from '../../../src/content/contacts/index.ts';
import type { Refusal } from '../../../src/packet/referrals/referrals.ts';
import type { Answers } from '../../cases/row.ts';

/** The day on which the cases of these tables are decided. */
export const asOf = '2026-11-22';

/** A case that is refused, in which way, and who has to be named first and who must be among the doors. */
export interface RefusedRow {
  readonly it: string;
  readonly answers: Answers;
  readonly verdict: Refusal;
  readonly first: ContactId;
  readonly among?: readonly ContactId[];
  readonly never?: readonly ContactId[];
  /** Words that the page has to say. */
  readonly says: readonly string[];
}

const longWait = { 'filings.1.receiptDate': '2025-06-02', 'filings.1.processingTime': 'not-published' };
const notAsked = { uscisContacts: [] };

export const refusedRows: readonly RefusedRow[] = [
  {
    it: 'legal advice alone',
    answers: { 'problem.kinds': ['legal-advice'] },
    verdict: 'cannot-help',
    first: 'uscis-emma',
    says: ['I have a general question.', 'A lawyer or an accredited representative can.', 'UNCONFIRMED'],
  },
  {
    it: 'an expedite request that was denied',
    answers: {
      'problem.kinds': ['expedite'],
      'expedite.requested': true,
      'expedite.result': 'denied',
      'expedite.resultDate': '2026-10-01',
    },
    verdict: 'cannot-help',
    first: 'uscis-expedite',
    says: [
      'with no on October 1, 2026',
      'No answer that is open would change this.',
      'Is there a fact or paper that USCIS',
    ],
  },
  {
    it: 'a decision without a clear error',
    answers: {
      'problem.kinds': ['change-decision'],
      'problem.clearError': false,
      'filings.1.status': 'denied',
      'filings.1.decisionDate': '2026-11-01',
    },
    verdict: 'cannot-help',
    first: 'uscis-contact-center',
    says: ['A decision has its own deadline', 'Day of the decision: November 1, 2026', 'Tier 2'],
  },
  {
    it: 'another agency',
    answers: { 'problem.kinds': ['not-uscis'] },
    verdict: 'cannot-help',
    first: 'congressional-office',
    says: ['Which agency is the right one', 'privacy release form'],
  },
  {
    it: 'the mistake of a third party',
    answers: { 'problem.kinds': ['third-party-mistake'] },
    verdict: 'cannot-help',
    first: 'uscis-contact-center',
    says: ['what USCIS still needs in the case'],
  },
  {
    it: 'a delay about which USCIS was not asked',
    answers: { 'problem.kinds': ['delay'], ...longWait, ...notAsked },
    verdict: 'uscis-first',
    first: 'uscis-case-status',
    among: ['uscis-e-request', 'uscis-emma', 'uscis-contact-center', 'congressional-office'],
    says: [
      'It was filed on June 2, 2025',
      'Tier 2. A USCIS officer',
      'outside normal processing time',
      'Please hand me over to a live agent.',
      'is “asked today”, the answer becomes: Not yet',
    ],
  },
  {
    it: 'a typing error about which USCIS was not asked',
    answers: { 'problem.kinds': ['typographic-error'], ...notAsked },
    verdict: 'uscis-first',
    first: 'uscis-case-status',
    among: ['uscis-e-request'],
    says: ['choose the request about a typing error', 'It says __________; right is __________.'],
  },
  {
    it: 'a receipt that has not had its 30 business days',
    answers: {
      'problem.kinds': ['receipt-not-received'],
      'filings.1.receiptNumber': undefined,
      'filings.1.deliveredDate': '2026-11-02',
    },
    verdict: 'not-yet',
    first: 'uscis-online-account',
    among: ['uscis-lockbox-support'],
    says: [
      'Not before',
      'The package was delivered on November 2, 2026; the fee was charged on __________.',
      'Do NOT send the A-Number',
    ],
  },
  {
    it: 'a congressional inquiry that is too young',
    answers: {
      'problem.kinds': ['lost-file'],
      'congressional.inquired': true,
      'congressional.date': '2026-11-10',
    },
    verdict: 'not-yet',
    first: 'uscis-case-status',
    among: ['congressional-office'],
    says: ['You have asked USCIS already.', 'the CIS Ombudsman waits 30 days from that day'],
  },
  {
    it: 'the wrong person in section 5',
    answers: { 'problem.kinds': ['lost-file'], 'person.role': 'beneficiary' },
    verdict: 'incomplete',
    first: 'uscis-case-status',
    says: ['Not met: Section 5 names the applicant or petitioner'],
  },
  {
    it: 'answers that are missing',
    answers: { 'problem.kinds': ['delay'] },
    verdict: 'incomplete',
    first: 'uscis-case-status',
    says: ['Answers that are still missing', 'Receipt date (no. 1)'],
  },
  {
    it: 'a service member',
    answers: { 'problem.kinds': ['military'], 'military.member': 'self', ...notAsked },
    verdict: 'uscis-first',
    first: 'uscis-military-help-line',
    says: ['1-877-247-4645', 'A deployment or transfer is near'],
  },
  {
    it: 'a refugee abroad',
    answers: {
      'problem.kinds': ['lost-file'],
      'person.protection': ['refugee'],
      'person.outsideUs': true,
      'person.addressMatchesUscis': true,
      ...notAsked,
    },
    verdict: 'uscis-first',
    first: 'uscis-refugee-affairs',
    among: ['uscis-resettlement-support-center', 'uscis-international-line'],
    never: ['uscis-contact-center'],
    says: ['registered in the case', 'I am outside the United States'],
  },
  {
    it: 'a self-petitioner whose address USCIS does not have',
    answers: {
      'problem.kinds': ['notice-not-received'],
      'person.protection': ['vawa'],
      'person.addressMatchesUscis': false,
    },
    verdict: 'incomplete',
    first: 'uscis-contact-center',
    never: ['uscis-change-of-address', 'uscis-vawa-hotline'],
    says: [
      'USCIS has another address than the right one.',
      'within 10 days',
      'leave no message anywhere else',
    ],
  },
  {
    it: 'an attorney in a T case',
    answers: {
      'problem.kinds': ['delay'],
      'preparer.role': 'attorney',
      'preparer.g28OnFile': true,
      'person.protection': ['t'],
      ...longWait,
      ...notAsked,
    },
    verdict: 'uscis-first',
    first: 'uscis-t-u-hotline',
    never: ['uscis-contact-center', 'uscis-emma', 'uscis-e-request'],
    says: ['SECOND REQUEST', 'UNCONFIRMED: last seen', 'answer to the address of the representative alone'],
  },
  {
    it: 'an attorney in a VAWA case',
    answers: {
      'problem.kinds': ['delay'],
      'preparer.role': 'attorney',
      'preparer.g28OnFile': true,
      'person.protection': ['vawa'],
      ...longWait,
      ...notAsked,
    },
    verdict: 'uscis-first',
    first: 'uscis-vawa-hotline',
    never: ['uscis-contact-center', 'uscis-t-u-hotline'],
    says: ['safe for the client'],
  },
  {
    it: 'a hearing that is too far away',
    answers: {
      'problem.kinds': ['removal-hearing'],
      'removal.inProceedings': true,
      'removal.filingCouldAffect': true,
      'removal.hearingDate': '2027-08-02',
    },
    verdict: 'not-yet',
    first: 'uscis-expedite',
    says: ['on August 2, 2027, and this form is still pending', 'Nothing on this page moves it.'],
  },
];
