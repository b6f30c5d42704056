import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { planOf } from '../../../src/packet/dates/timeline.ts';
import type { Answers } from '../../cases/row.ts';
import { entryIn, given, toldOf, whenIn } from './told.ts';

const asOf = '2026-11-22';
const typo = { 'problem.kinds': ['typographic-error'] } as const;
const delay = { 'problem.kinds': ['delay'], 'filings.1.caseInquiryDate': '2027-02-15' } as const;

interface Row {
  readonly it: string;
  readonly answers: Answers;
  readonly days: Readonly<Record<string, string>>;
}

const rows: readonly Row[] = [
  {
    it: 'ready: from today on, until the newest contact is 90 days old',
    answers: typo,
    days: {
      'first-day': '2026-11-22',
      'last-day': '2026-12-12',
      'ask-again': '2026-11-22..2026-12-12',
      // Asked on the safest day no longer possible: 13 October is over.
      'ask-again-strict': '2026-11-22',
    },
  },
  {
    it: 'ready by two contacts: the newer one leaves a safest day ahead',
    answers: { ...typo, uscisContacts: [{ date: '2026-06-01' }, { date: '2026-11-12' }] },
    days: {
      'first-day': '2026-11-22',
      'last-day': '2027-02-10',
      'ask-again': '2026-11-22..2027-02-10',
      'ask-again-strict': '2026-12-12',
    },
  },
  {
    it: 'the contact is 89 days old: tomorrow is the last day',
    answers: { ...typo, uscisContacts: [{ date: '2026-08-25' }] },
    days: { 'first-day': '2026-11-22', 'last-day': '2026-11-23', 'ask-again': '2026-11-22..2026-11-23' },
  },
  {
    it: 'the contact is 90 days old: today is the last day',
    answers: { ...typo, uscisContacts: [{ date: '2026-08-24' }] },
    days: { 'first-day': '2026-11-22', 'last-day': '2026-11-22', 'ask-again': '2026-11-22..2026-11-22' },
  },
  {
    it: 'the contact is 91 days old: USCIS first, and as it has had its time, at once after that',
    answers: { ...typo, uscisContacts: [{ date: '2026-08-23' }] },
    days: {
      'ask-uscis': '2026-11-22',
      'first-day': 'absent',
      'planned-first-day': '2026-11-22',
      'planned-last-day': '2027-02-20',
    },
  },
  {
    it: 'USCIS was never asked: sixty days after today, until ninety',
    answers: { ...typo, uscisContacts: [] },
    days: {
      'ask-uscis': '2026-11-22',
      'planned-first-day': '2027-01-21',
      'planned-last-day': '2027-02-20',
      'ask-again': 'absent',
    },
  },
  {
    it: 'USCIS was never asked, and another clock runs longer than ninety days from now',
    answers: { ...delay, 'filings.1.caseInquiryDate': '2027-06-01', uscisContacts: [] },
    days: { 'ask-uscis': '2026-11-22', 'planned-first-day': 'absent', 'planned-last-day': 'absent' },
  },
  {
    it: 'the first contact has not had sixty days yet',
    answers: { ...typo, uscisContacts: [{ date: '2026-11-12' }] },
    days: {
      'first-day': '2027-01-11',
      'last-day': '2027-02-10',
      'ask-again': '2026-11-22..2027-02-10',
      'ask-again-strict': '2026-12-12',
      'time-to-act': '2027-01-11',
    },
  },
  {
    it: 'the window closes before another clock is over: ask once more, from ninety days before on',
    answers: { ...delay, 'filings.1.caseInquiryDate': '2027-06-01' },
    days: {
      'ask-uscis': '2027-03-03..2027-06-01',
      'first-day': '2027-06-01',
      'planned-last-day': '2027-08-30',
      'last-day': 'absent',
      'ask-again': 'absent',
      'contact-counts': '2026-12-12',
    },
  },
  {
    it: 'the hearing is the last day where it comes before the ninetieth',
    answers: {
      'problem.kinds': ['removal-hearing'],
      'removal.inProceedings': true,
      'removal.hearingDate': '2026-12-01',
      'removal.filingCouldAffect': true,
    },
    days: {
      'first-day': '2026-11-22',
      'last-day': '2026-12-01',
      hearing: '2026-12-01',
      'ask-again': 'absent',
    },
  },
  {
    it: 'an expedite request comes first',
    answers: {
      'problem.kinds': ['expedite'],
      'expedite.requested': false,
      'expedite.criterion': 'government-interest',
    },
    days: {
      'request-expedite': '2026-11-22',
      'ask-uscis': 'absent',
      'planned-first-day': '2026-11-22',
      'planned-last-day': '2027-02-20',
    },
  },
  {
    it: 'something is missing: the first day cannot be told',
    answers: { ...typo, 'person.role': undefined },
    days: { 'first-day': 'none', 'last-day': 'absent', 'contact-1': '2026-09-13' },
  },
  {
    it: 'something is missing: meanwhile the contact with USCIS is kept fresh',
    answers: { ...typo, 'person.role': undefined, uscisContacts: [{ date: '2026-11-12' }] },
    days: {
      'ask-again': '2026-11-22..2027-02-10',
      'ask-again-strict': '2026-12-12',
      'ask-uscis': 'absent',
      'last-day': 'absent',
    },
  },
  {
    it: 'something is missing, and the contact is too old: USCIS is asked meanwhile',
    answers: { ...typo, 'person.role': undefined, uscisContacts: [{ date: '2026-08-23' }] },
    days: { 'first-day': 'none', 'ask-uscis': '2026-11-22', 'ask-again': 'absent' },
  },
  {
    it: 'what is missing is whether USCIS was asked: nothing is taken for granted',
    answers: { ...typo, uscisContacts: undefined },
    days: { 'first-day': 'none', 'ask-uscis': 'absent', 'ask-again': 'absent' },
  },
  {
    it: 'a contact that lies ahead is no contact yet',
    answers: { ...typo, uscisContacts: [{ date: '2026-09-13' }, { date: '2026-12-01' }] },
    days: { 'contact-2': '2026-12-01', 'last-day': '2026-12-12', 'first-day': '2026-11-22' },
  },
];

describe('the days of the request', () => {
  test.each(rows)('$it', ({ answers, days }) => {
    const timeline = toldOf(answers, asOf);
    expect(Object.fromEntries(Object.keys(days).map((id) => [id, whenIn(timeline, id)]))).toEqual(days);
  });

  test('under the older book any contact will do', () => {
    const timeline = toldOf({ ...typo, uscisContacts: [] }, '2025-03-01');
    expect(whenIn(timeline, 'ask-uscis')).toBe('2025-03-01');
    expect(whenIn(timeline, 'planned-first-day')).toBe('2025-03-01');
    // From the next book on USCIS must have had its time.
    expect(whenIn(timeline, 'planned-last-day')).toBe('2025-03-23');
    expect(whenIn(toldOf(typo, '2025-03-01'), 'last-day')).toBe('2025-03-23');
  });

  test('where the safest day is over, the gap is told', () => {
    const text = entryIn(toldOf(typo, asOf), 'ask-again-strict')?.sentence;
    expect(text).toContain('a gap from December 13, 2026 to January 20, 2027');
  });

  test('the plan is what can be done from today on, in order', () => {
    expect(planOf(toldOf(delay, asOf)).map(({ id }) => id)).toEqual([
      'ask-uscis',
      'first-day',
      'planned-last-day',
    ]);
  });
});

describe('where the office cannot help', () => {
  const no = {
    'problem.kinds': ['legal-advice'],
    'congressional.inquired': true,
    'congressional.date': '2026-11-10',
    'removal.hearingDate': '2027-01-10',
    'filings.1.status': 'denied',
    'filings.1.decisionDate': '2026-11-01',
  } as const;

  test('nothing is said of a request, all that runs is', () => {
    expect(toldOf(no, asOf).entries.map(({ id }) => id)).toEqual([
      'filing-1.decision',
      'lawyer',
      'hearing',
      'nothing-moves',
      'filing-1.appeal',
    ]);
  });
});

describe('deadlines that no request moves', () => {
  test.each([
    ['always', typo, 'nothing-moves'],
    ['a denial', { ...typo, 'filings.1.status': 'denied' }, 'filing-1.appeal'],
    ['a rejection', { ...typo, 'filings.1.status': 'rejected' }, 'filing-1.rejection'],
    ['a decision to be changed', { 'problem.kinds': ['change-decision'] }, 'appeal'],
    ['a request for evidence', { ...typo, documents: [{ kind: 'request-for-evidence' }] }, 'document-1'],
    [
      'a hearing notice without the day',
      { ...typo, documents: [{ kind: 'g-28' }, { kind: 'hearing-notice' }] },
      'document-2',
    ],
    ['an address that USCIS does not have', { ...typo, 'person.addressMatchesUscis': false }, 'address'],
  ] as const)('%s: no day is made up', (_, answers, id) => {
    const timeline = toldOf(answers, asOf);
    expect(whenIn(timeline, id)).toBe('none');
    expect(entryIn(timeline, id)?.kind).toBe('deadline-that-runs');
    expect(entryIn(timeline, id)?.past).toBe(false);
  });

  test.each([
    ['an approval', { ...typo, 'filings.1.status': 'approved' }, 'filing-1.appeal'],
    ['an address that USCIS has', { ...typo, 'person.addressMatchesUscis': true }, 'address'],
    ['an address that nobody was asked about', typo, 'address'],
    ['a receipt notice', { ...typo, documents: [{ kind: 'receipt-notice' }] }, 'document-1'],
    [
      'a hearing notice whose day is known',
      { ...typo, 'removal.hearingDate': '2027-01-10', documents: [{ kind: 'hearing-notice' }] },
      'document-1',
    ],
    [
      'a denial told once is not told again',
      { 'problem.kinds': ['change-decision'], 'filings.1.status': 'denied' },
      'appeal',
    ],
  ] as const)('%s: none', (_, answers, id) => expect(whenIn(toldOf(answers, asOf), id)).toBe('absent'));

  test('people with a safe address are sent the safe way', () => {
    const of = (protection: readonly string[]) =>
      entryIn(
        toldOf({ ...typo, 'person.addressMatchesUscis': false, 'person.protection': protection }, asOf),
        'address',
      );
    expect(of(['vawa'])?.sentence).toBe(en.packet.dates.entries['address-safe'](given('10 days')));
    expect(of(['asylee'])?.sentence).toBe(en.packet.dates.entries.address(given('10 days')));
  });
});
