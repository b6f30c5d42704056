import type { Row } from './row.ts';

const asOf = '2026-11-22';
const child = { 'problem.kinds': ['age-out'], 'ageOut.birthDate': '2006-01-10' } as const;
const relative = { ...child, 'ageOut.category': 'immediate-relative' } as const;
// The 21st birthday is 10 January 2027; 100 days pending move it to 20 April 2027.
const preference = {
  ...child,
  'ageOut.category': 'preference',
  'ageOut.petitionFiled': '2025-01-01',
  'ageOut.petitionApproved': '2025-04-11',
} as const;
const later = '2027-06-01';

/** The formula of the Child Status Protection Act. */
export const ageOutRows: readonly Row[] = [
  {
    it: 'immediate relative: the petition was filed the day before the 21st birthday',
    answers: { ...relative, 'ageOut.petitionFiled': '2027-01-09' },
    asOf: later,
    verdict: 'ready',
  },
  {
    it: 'immediate relative: the petition was filed on the 21st birthday',
    answers: { ...relative, 'ageOut.petitionFiled': '2027-01-10' },
    asOf: later,
    verdict: 'cannot-help',
    rule: 'age-out',
  },
  {
    it: 'immediate relative: the day of filing is not known',
    answers: relative,
    asOf: later,
    verdict: 'incomplete',
    missing: ['ageOut.petitionFiled'],
  },
  { it: 'preference: under 21 today, nothing more is needed', answers: preference, asOf, verdict: 'ready' },
  {
    it: 'preference: after the birthday, the visa is not available, the pending days still run',
    answers: { ...preference, 'ageOut.visaAvailable': 'none' },
    asOf: '2027-04-19',
    verdict: 'ready',
    latest: '2027-04-19',
  },
  {
    it: 'preference: on the put-off birthday without a visa the child has aged out',
    answers: { ...preference, 'ageOut.visaAvailable': 'none' },
    asOf: '2027-04-20',
    verdict: 'cannot-help',
  },
  {
    it: 'preference: the visa came the day before the put-off birthday and was sought in time',
    answers: { ...preference, 'ageOut.visaAvailable': '2027-04-19', 'ageOut.soughtToAcquire': '2028-04-19' },
    asOf: '2028-06-01',
    verdict: 'ready',
  },
  {
    it: 'preference: sought a day after the year was over',
    answers: { ...preference, 'ageOut.visaAvailable': '2027-04-19', 'ageOut.soughtToAcquire': '2028-04-20' },
    asOf: '2028-06-01',
    verdict: 'cannot-help',
  },
  {
    it: 'preference: within the year it need not have been sought yet',
    answers: { ...preference, 'ageOut.visaAvailable': '2027-04-19', 'ageOut.soughtToAcquire': 'none' },
    asOf: '2028-04-19',
    verdict: 'ready',
    latest: '2028-04-19',
  },
  {
    it: 'preference: a bare yes says that it was sought in time',
    answers: { ...preference, 'ageOut.visaAvailable': '2027-04-19', 'ageOut.soughtToAcquire': true },
    asOf: '2028-06-01',
    verdict: 'ready',
  },
  {
    it: 'preference: a bare no after the year says that it was not',
    answers: { ...preference, 'ageOut.visaAvailable': '2027-04-19', 'ageOut.soughtToAcquire': false },
    asOf: '2028-06-01',
    verdict: 'cannot-help',
  },
  {
    it: 'preference: the visa came on the put-off birthday',
    answers: { ...preference, 'ageOut.visaAvailable': '2027-04-20', 'ageOut.soughtToAcquire': '2027-05-01' },
    asOf: later,
    verdict: 'cannot-help',
  },
  {
    it: 'preference: the petition is still pending, filed under 21',
    answers: { ...preference, 'ageOut.petitionApproved': 'none', 'ageOut.visaAvailable': 'none' },
    asOf: later,
    verdict: 'ready',
  },
  {
    it: 'preference: whether a visa is available is not known',
    answers: preference,
    asOf: '2027-02-01',
    verdict: 'incomplete',
    missing: ['ageOut.soughtToAcquire', 'ageOut.visaAvailable'],
  },
  {
    it: 'born on 29 February: still under 21 on 28 February, for the later of the two days counts',
    answers: { ...relative, 'ageOut.birthDate': '2004-02-29', 'ageOut.petitionFiled': '2025-02-28' },
    asOf,
    verdict: 'ready',
  },
  {
    it: 'born on 29 February: aged 21 on 1 March',
    answers: { ...relative, 'ageOut.birthDate': '2004-02-29', 'ageOut.petitionFiled': '2025-03-01' },
    asOf,
    verdict: 'cannot-help',
    ageOut: { day: '2025-03-01', formula: '1151(f)' },
  },
  {
    it: 'the day is told: the 21st birthday put off by the days for which the petition was pending',
    answers: { ...preference, 'ageOut.visaAvailable': 'none' },
    asOf,
    verdict: 'ready',
    ageOut: { day: '2027-04-20', formula: '1153(h)' },
  },
  {
    it: 'an immediate relative whose petition was filed under 21 has no such day',
    answers: { ...relative, 'ageOut.petitionFiled': '2025-01-01' },
    asOf,
    verdict: 'ready',
    ageOut: { day: null, formula: '1151(f)' },
  },
  {
    it: 'where facts lack no day is told',
    answers: preference,
    asOf,
    verdict: 'ready',
    ageOut: { day: null, formula: '1153(h)' },
  },
  {
    it: 'where the category is not known no formula is told',
    answers: { ...child, 'ageOut.petitionFiled': '2025-01-01' },
    asOf,
    verdict: 'ready',
    ageOut: { day: null, formula: null },
  },
  {
    it: 'a case that is not about age tells none',
    answers: { 'problem.kinds': ['lost-file'] },
    asOf,
    verdict: 'ready',
    ageOut: null,
  },
  ...(['t', 'u', 'vawa', 'i-751-waiver', 'asylee', 'refugee'] as const).map(
    (protection): Row => ({
      it: `${protection}: another law counts, and neither formula refuses`,
      answers: {
        ...relative,
        'ageOut.petitionFiled': '2027-01-10',
        'person.protection': [protection],
        'person.addressMatchesUscis': true,
      },
      asOf: later,
      verdict: 'ready',
      ageOut: { day: null, formula: null },
      rule: 'age-out-by-another-law',
      warning: 'age-other-law',
    }),
  ),
  ...(['I-730', 'I-589', 'I-590', 'I-914', 'I-918', 'I-929'] as const).map(
    (form): Row => ({
      it: `Form ${form}: another law counts, and neither formula refuses`,
      answers: { ...relative, 'ageOut.petitionFiled': '2027-01-10', 'filings.1.form': form },
      asOf: later,
      verdict: 'ready',
      ageOut: { day: null, formula: null },
      rule: 'age-out-by-another-law',
      warning: 'age-other-law',
    }),
  ),
  {
    it: 'aged out by the formula, and it is not said whether another law protects: nobody is refused',
    answers: { ...relative, 'ageOut.petitionFiled': '2027-01-10', 'person.protection': undefined },
    asOf: later,
    verdict: 'incomplete',
    ageOut: { day: null, formula: null },
  },
  {
    it: 'the category is not known',
    answers: { ...child, 'ageOut.petitionFiled': '2027-01-09' },
    asOf: later,
    verdict: 'incomplete',
  },
  {
    it: 'under 21 today: the category does not matter',
    answers: { ...child, 'ageOut.petitionFiled': '2025-01-01' },
    asOf,
    verdict: 'ready',
  },
  {
    it: 'preference: a chart date before the approval does not start the year',
    answers: {
      ...preference,
      'ageOut.birthDate': '2005-01-01',
      'ageOut.petitionFiled': '2024-01-01',
      'ageOut.petitionApproved': '2026-06-01',
      'ageOut.visaAvailable': '2024-06-01',
      'ageOut.soughtToAcquire': 'none',
    },
    asOf,
    verdict: 'ready',
    rule: 'age-out',
  },
  {
    it: 'preference: filed at 21 no pending time makes up for that',
    answers: { ...preference, 'ageOut.birthDate': '2004-01-01', 'ageOut.petitionApproved': undefined },
    asOf,
    verdict: 'cannot-help',
  },
];
