import type { Row } from './row.ts';

const asOf = '2026-11-29';
const lost = { 'problem.kinds': ['lost-file'] } as const;
/** Asked yesterday: the first day is 27 January 2027. */
const young = { ...lost, 'uscisContacts.1.date': '2026-11-28' } as const;
const child = {
  'ageOut.birthDate': '2005-12-20',
  'ageOut.category': 'preference',
  'ageOut.petitionFiled': '2024-01-01',
  'ageOut.petitionApproved': '2024-01-05',
  'ageOut.visaAvailable': 'none',
} as const;
const hearing = {
  'removal.inProceedings': true,
  'removal.filingCouldAffect': true,
  'removal.hearingDate': '2026-12-20',
} as const;

/** What a person may lose by waiting. */
export const waitingRows: readonly Row[] = [
  { it: 'nothing ends before the first day', answers: young, asOf, verdict: 'not-yet', endsFirst: null },
  {
    it: 'a hearing before the first day',
    answers: { ...young, ...hearing },
    asOf,
    verdict: 'not-yet',
    earliest: '2027-01-27',
    endsFirst: ['hearing', '2026-12-20'],
  },
  {
    it: 'a hearing on the first day is not before it',
    answers: { ...young, ...hearing, 'removal.hearingDate': '2027-01-27' },
    asOf,
    verdict: 'not-yet',
    endsFirst: null,
  },
  {
    it: 'a hearing of yesterday ends nothing',
    answers: { ...young, 'removal.hearingDate': '2026-11-28' },
    asOf,
    verdict: 'not-yet',
    endsFirst: null,
  },
  {
    it: 'a hearing that leaves no day for a request',
    answers: { ...young, ...hearing, 'problem.kinds': ['removal-hearing'] },
    asOf,
    verdict: 'not-yet',
    earliest: null,
    latest: null,
    endsFirst: ['hearing', '2026-12-20'],
    askUscis: null,
  },
  {
    it: 'a child who ages out before the first day',
    answers: { ...young, ...child, 'problem.kinds': ['age-out'] },
    asOf,
    verdict: 'not-yet',
    earliest: null,
    endsFirst: ['age-out', '2026-12-24'],
    ageOut: { day: '2026-12-24', formula: '1153(h)' },
  },
  {
    it: 'a child whose category is not known is taken to age out by the harder formula',
    answers: { ...young, ...child, 'ageOut.category': undefined },
    asOf,
    verdict: 'not-yet',
    endsFirst: ['age-out', '2026-12-24'],
    ageOut: { day: null, formula: null },
  },
  {
    it: 'the hearing weighs more than the age, though it comes later',
    answers: { ...young, ...child, ...hearing, 'removal.hearingDate': '2027-01-20' },
    asOf,
    verdict: 'not-yet',
    endsFirst: ['hearing', '2027-01-20'],
  },
  {
    it: 'a denial: its notice alone knows the day',
    answers: { ...young, 'filings.1.status': 'denied' },
    asOf,
    verdict: 'not-yet',
    endsFirst: ['appeal', null],
  },
  {
    it: 'a decision that the office does not change',
    answers: { 'problem.kinds': ['change-decision'], 'problem.clearError': false },
    asOf,
    verdict: 'cannot-help',
    endsFirst: ['appeal', null],
  },
  {
    it: 'a contact that stops counting before the first day',
    answers: {
      'problem.kinds': ['delay'],
      'filings.1.caseInquiryDate': '2027-01-15',
      'uscisContacts.1.date': '2026-09-15',
    },
    asOf,
    verdict: 'not-yet',
    earliest: '2027-01-15',
    latest: null,
    endsFirst: ['contact', '2026-12-14'],
    askUscis: { from: asOf, until: '2027-01-15' },
  },
  {
    it: 'a contact that counts on the first day, and on it for the last time',
    answers: {
      'problem.kinds': ['delay'],
      'filings.1.caseInquiryDate': '2026-12-14',
      'uscisContacts.1.date': '2026-09-15',
    },
    asOf,
    verdict: 'not-yet',
    earliest: '2026-12-14',
    latest: '2026-12-14',
    endsFirst: null,
    askUscis: null,
  },
  {
    it: 'incomplete: the contact ends some day',
    answers: { ...lost, 'person.role': undefined, 'uscisContacts.1.date': '2026-09-15' },
    asOf,
    verdict: 'incomplete',
    endsFirst: ['contact', '2026-12-14'],
    askUscis: { from: asOf, until: '2026-12-14' },
  },
  {
    it: 'the office does not take it: no contact with USCIS matters for it',
    answers: { 'problem.kinds': ['legal-advice'] },
    asOf,
    verdict: 'cannot-help',
    endsFirst: null,
    askUscis: null,
  },
  {
    it: 'ready: the contact is the last day itself',
    answers: lost,
    asOf,
    verdict: 'ready',
    latest: '2026-12-19',
    endsFirst: null,
    askUscis: null,
  },
  {
    it: 'ready: a hearing before the last day',
    answers: { ...lost, ...hearing, 'removal.hearingDate': '2026-12-18' },
    asOf,
    verdict: 'ready',
    latest: '2026-12-19',
    endsFirst: ['hearing', '2026-12-18'],
  },
];
