import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import type { Answers } from '../../cases/row.ts';
import { entryIn, given, toldOf, whenIn } from './told.ts';

const asOf = '2026-11-22';
const text = en.packet.dates.entries;
const child = { 'problem.kinds': ['age-out'], 'ageOut.birthDate': '2006-01-10' } as const;
const relative = { ...child, 'ageOut.category': 'immediate-relative' } as const;
// The 21st birthday is 10 January 2027; 100 days pending move it to 20 April 2027.
const preference = {
  ...child,
  'ageOut.category': 'preference',
  'ageOut.petitionFiled': '2025-01-01',
  'ageOut.petitionApproved': '2025-04-11',
} as const;
const visa = { ...preference, 'ageOut.visaAvailable': '2026-05-01' } as const;

interface Row {
  readonly it: string;
  readonly answers: Answers;
  readonly id: string;
  readonly when: string;
  readonly kind?: string;
  readonly says?: string;
}

const rows: readonly Row[] = [
  {
    it: 'only the date of birth: the birthday, and that no formula is settled',
    answers: child,
    id: 'turns-21',
    when: '2027-01-10',
    kind: 'deadline-that-runs',
    says: text['turns-21-runs'](given('21 years')),
  },
  {
    it: 'no date of birth, no day',
    answers: { 'problem.kinds': ['age-out'] },
    id: 'turns-21',
    when: 'absent',
  },
  {
    it: 'born on 29 February: 21 on the later of the two days',
    answers: { ...child, 'ageOut.birthDate': '2008-02-29' },
    id: 'turns-21',
    when: '2029-03-01',
  },
  {
    it: 'a child of an asylee counts by another law: no day is told',
    answers: { ...preference, 'person.protection': ['asylee'] },
    id: 'age-other-law',
    when: 'none',
    kind: 'deadline-that-runs',
  },
  {
    it: 'a child of an asylee has no birthday by these formulas',
    answers: { ...preference, 'person.protection': ['asylee'] },
    id: 'turns-21',
    when: 'absent',
  },
  {
    it: 'it is not said whether another law protects: nothing is called settled',
    answers: { ...relative, 'ageOut.petitionFiled': '2026-10-01', 'person.protection': undefined },
    id: 'turns-21',
    when: '2027-01-10',
    says: text['turns-21-runs'](given('21 years')),
  },
  {
    it: 'it is not said whether another law protects: no age is called fixed',
    answers: { ...relative, 'ageOut.petitionFiled': '2026-10-01', 'person.protection': undefined },
    id: 'petition-filed',
    when: 'absent',
  },
  {
    it: 'immediate relative: the age is fixed on the day of filing',
    answers: { ...relative, 'ageOut.petitionFiled': '2026-10-01' },
    id: 'petition-filed',
    when: '2026-10-01',
    kind: 'event',
    says: text['age-fixed'](given('21 years')),
  },
  {
    it: 'immediate relative: once the age is fixed the birthday is a day like others',
    answers: { ...relative, 'ageOut.petitionFiled': '2026-10-01' },
    id: 'turns-21',
    when: '2027-01-10',
    kind: 'event',
    says: text['turns-21'](given('21 years')),
  },
  {
    it: 'immediate relative, filed the day before the birthday: fixed under 21',
    answers: { ...relative, 'ageOut.birthDate': '2005-11-02', 'ageOut.petitionFiled': '2026-11-01' },
    id: 'petition-filed',
    when: '2026-11-01',
    says: text['age-fixed'](given('21 years')),
  },
  {
    it: 'immediate relative, filed on the birthday: too late',
    answers: { ...relative, 'ageOut.birthDate': '2005-11-01', 'ageOut.petitionFiled': '2026-11-01' },
    id: 'petition-filed',
    when: '2026-11-01',
    says: text['filed-too-late'](given('21 years')),
  },
  {
    it: 'immediate relative: there is no put-off birthday',
    answers: { ...preference, 'ageOut.category': 'immediate-relative' },
    id: 'age-out',
    when: 'absent',
  },
  {
    it: 'preference: the birthday is put off by the days pending',
    answers: { ...preference, 'ageOut.visaAvailable': 'none' },
    id: 'age-out',
    when: '2027-04-20',
    kind: 'deadline-that-runs',
    says: text['put-off-birthday'](given('100 days')),
  },
  {
    it: 'preference: not known whether a visa is available',
    answers: preference,
    id: 'age-out',
    when: '2027-04-20',
    kind: 'deadline-that-runs',
  },
  {
    it: 'preference: a petition still pending leaves the day open',
    answers: { ...preference, 'ageOut.petitionApproved': 'none' },
    id: 'age-out',
    when: 'none',
    says: text['put-off-open'],
  },
  {
    it: 'preference: the approval is not known, nothing is counted',
    answers: { ...preference, 'ageOut.petitionApproved': undefined },
    id: 'age-out',
    when: 'absent',
  },
  {
    it: 'preference: a visa under 21',
    answers: visa,
    id: 'visa-available',
    when: '2026-05-01',
    says: text['visa-under'](given('21 years')),
  },
  {
    it: 'preference: the visa came the day before the put-off birthday',
    answers: { ...preference, 'ageOut.birthDate': '2005-01-10', 'ageOut.visaAvailable': '2026-04-19' },
    id: 'visa-available',
    when: '2026-04-19',
    says: text['visa-under'](given('21 years')),
  },
  {
    it: 'preference: the visa came on the put-off birthday',
    answers: { ...preference, 'ageOut.birthDate': '2005-01-10', 'ageOut.visaAvailable': '2026-04-20' },
    id: 'visa-available',
    when: '2026-04-20',
    says: text['visa-over'](given('21 years')),
  },
  {
    it: 'preference: a chart date before the approval counts from the approval',
    answers: { ...visa, 'ageOut.visaAvailable': '2024-05-01' },
    id: 'visa-available',
    when: '2025-04-11',
  },
  {
    it: 'preference: one year to seek residence, still running',
    answers: { ...visa, 'ageOut.soughtToAcquire': 'none' },
    id: 'seek-by',
    when: '2027-05-01',
    kind: 'deadline-that-runs',
    says: text['seek-by'](given('1 year')),
  },
  {
    it: 'preference: a visa on 29 February gives until 28 February',
    answers: { ...visa, 'ageOut.birthDate': '2008-01-10', 'ageOut.visaAvailable': '2028-02-29' },
    id: 'seek-by',
    when: '2029-02-28',
  },
  {
    it: 'preference: sought in time',
    answers: { ...visa, 'ageOut.soughtToAcquire': '2026-06-01' },
    id: 'seek-by',
    when: '2027-05-01',
    kind: 'event',
    says: text['sought-in-time'](given('1 year')),
  },
  {
    it: 'preference: sought on the last day of the year',
    answers: { ...visa, 'ageOut.visaAvailable': '2025-06-01', 'ageOut.soughtToAcquire': '2026-06-01' },
    id: 'seek-by',
    when: '2026-06-01',
    says: text['sought-in-time'](given('1 year')),
  },
  {
    it: 'preference: sought a day after the year',
    answers: { ...visa, 'ageOut.visaAvailable': '2025-06-01', 'ageOut.soughtToAcquire': '2026-06-02' },
    id: 'seek-by',
    when: '2026-06-01',
    says: text['sought-late'](given('1 year')),
  },
  {
    it: 'preference: a bare no leaves the deadline',
    answers: { ...visa, 'ageOut.soughtToAcquire': false },
    id: 'seek-by',
    when: '2027-05-01',
    kind: 'deadline-that-runs',
  },
  {
    it: 'preference, over 21 when the visa came: no year to keep',
    answers: { ...preference, 'ageOut.birthDate': '2005-01-10', 'ageOut.visaAvailable': '2026-04-20' },
    id: 'seek-by',
    when: 'absent',
  },
  {
    it: 'the category is not known: the formula of the preference categories is shown',
    answers: { ...visa, 'ageOut.category': undefined },
    id: 'age-out',
    when: '2027-04-20',
  },
  {
    it: 'the category is not known: that of immediate relatives as well',
    answers: { ...visa, 'ageOut.category': undefined },
    id: 'petition-filed',
    when: '2025-01-01',
  },
];

describe('the age of a child', () => {
  test.each(rows)('$it', ({ answers, id, when, kind, says }) => {
    const timeline = toldOf(answers, asOf);
    const entry = entryIn(timeline, id);
    expect(whenIn(timeline, id)).toBe(when);
    if (kind !== undefined) expect(entry?.kind).toBe(kind);
    if (says !== undefined) expect(entry?.sentence).toBe(says);
  });

  test('each step is shown with its numbers', () => {
    const steps = (id: string) => entryIn(toldOf(visa, asOf), id)?.steps;
    expect(steps('age-out')?.slice(0, 3)).toEqual([
      'January 10, 2006 plus 21 years is January 10, 2027.',
      'The petition was pending from January 1, 2025 to April 11, 2025: 100 days.',
      'The child reaches 21 years on January 10, 2027; put off by 100 days, that is April 20, 2027.',
    ]);
    expect(steps('visa-available')?.slice(0, 4)).toEqual([
      'A visa number is available on the later of May 1, 2026 (priority date current) and April 11, 2025 (petition approved): May 1, 2026.',
      'The petition was pending from January 1, 2025 to April 11, 2025: 100 days.',
      'May 1, 2026 less 100 days is January 21, 2026.',
      'The age on January 21, 2026 is 20, under 21 years.',
    ]);
  });

  test('the day before, the day, and the day after the child ages out', () => {
    const open = { ...preference, 'ageOut.visaAvailable': 'none' } as const;
    const of = (day: '2027-04-19' | '2027-04-20' | '2027-04-21') =>
      entryIn(toldOf(open, day), 'age-out')?.past;
    expect([of('2027-04-19'), of('2027-04-20'), of('2027-04-21')]).toEqual([false, false, true]);
  });

  test('the last day for a request is the day before the child ages out', () => {
    const answers = {
      ...preference,
      'ageOut.visaAvailable': 'none',
      uscisContacts: [{ date: '2027-02-01' }],
    };
    const timeline = toldOf(answers, '2027-04-10');
    expect([whenIn(timeline, 'last-day'), whenIn(timeline, 'age-out')]).toEqual(['2027-04-19', '2027-04-20']);
  });
});
