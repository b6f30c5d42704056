import { describe, expect, test } from 'vitest';
import type { RuleId } from '../../../src/content/rules/index.ts';
import type { Day } from '../../../src/content/shape/day.ts';
import { addDays } from '../../../src/core/dates.ts';
import { evaluate } from '../../../src/core/evaluate.ts';
import { conditionOf, rulesOn } from '../../../src/core/in-force.ts';
import { scopeOf } from '../../../src/core/scope.ts';
import { type Answers, caseOf } from '../../cases/row.ts';
import { entryIn, toldOf, whenIn } from './told.ts';

const asOf = '2026-11-22';

interface Clock {
  readonly it: string;
  readonly answers: Answers;
  readonly id: string;
  /** The first day on which the waiting is over. */
  readonly over: Day;
  /** The rule that waits for that day; absent: it is told and decides nothing. */
  readonly rule?: RuleId;
}

const delay = { 'problem.kinds': ['delay'] } as const;
/** Within a published time that is long. */
const early = { ...delay, 'filings.1.caseInquiryDate': '2030-01-01' } as const;
const lockbox = { 'problem.kinds': ['receipt-not-received'] } as const;
const approved = { 'problem.kinds': ['expedite-approved'], 'expedite.result': 'approved' } as const;
const hearing = { 'problem.kinds': ['removal-hearing'], 'removal.inProceedings': true } as const;

const clocks: readonly Clock[] = [
  {
    it: 'Congress: thirty calendar days after the inquiry',
    answers: { 'congressional.inquired': true, 'congressional.date': '2026-11-10' },
    id: 'congressional',
    over: '2026-12-10',
    rule: 'congressional-inquiry',
  },
  {
    it: 'Congress: thirty days over the end of a leap February',
    answers: { 'congressional.inquired': true, 'congressional.date': '2028-01-31' },
    id: 'congressional',
    over: '2028-03-01',
    rule: 'congressional-inquiry',
  },
  {
    it: 'lockbox: the business day after thirty, two holidays between',
    answers: { ...lockbox, 'filings.1.deliveredDate': '2026-11-02' },
    id: 'filing-1.lockbox',
    over: '2026-12-17',
    rule: 'lockbox-receipt',
  },
  {
    it: 'lockbox: the thirtieth falls on a Friday before a holiday on Monday, so that it is over on Tuesday',
    answers: { ...lockbox, 'filings.1.deliveredDate': '2026-12-02' },
    id: 'filing-1.lockbox',
    over: '2027-01-19',
    rule: 'lockbox-receipt',
  },
  {
    it: 'lockbox: the fee counts where no delivery is known',
    answers: { ...lockbox, 'filings.1.feeChargedDate': '2026-11-02' },
    id: 'filing-1.lockbox',
    over: '2026-12-17',
    rule: 'lockbox-receipt',
  },
  {
    it: 'no published time: six months after the receipt',
    answers: { ...delay, 'filings.1.processingTime': 'not-published', 'filings.1.receiptDate': '2026-06-15' },
    id: 'filing-1.no-time',
    over: '2026-12-15',
    rule: 'processing-time',
  },
  {
    it: 'no published time: six months from 31 August end with February',
    answers: { ...delay, 'filings.1.processingTime': 'not-published', 'filings.1.receiptDate': '2026-08-31' },
    id: 'filing-1.no-time',
    over: '2027-02-28',
    rule: 'processing-time',
  },
  {
    it: 'no published time: in a leap year with the 29th',
    answers: { ...delay, 'filings.1.processingTime': 'not-published', 'filings.1.receiptDate': '2027-08-31' },
    id: 'filing-1.no-time',
    over: '2028-02-29',
    rule: 'processing-time',
  },
  {
    it: 'published time: the case inquiry date',
    answers: { ...delay, 'filings.1.caseInquiryDate': '2027-02-15' },
    id: 'filing-1.case-inquiry',
    over: '2027-02-15',
    rule: 'processing-time',
  },
  {
    it: 'N-400: more than 120 days after the examination',
    answers: { ...early, 'filings.1.form': 'N-400', 'filings.1.examinationDate': '2026-09-01' },
    id: 'filing-1.n-400',
    over: '2026-12-31',
    rule: 'processing-time',
  },
  {
    it: 'N-400: 120 days over a 29th of February',
    answers: { ...early, 'filings.1.form': 'N-400', 'filings.1.examinationDate': '2027-11-01' },
    id: 'filing-1.n-400',
    over: '2028-03-01',
    rule: 'processing-time',
  },
  {
    it: 'I-360 for a special immigrant juvenile: more than 180 days after filing',
    answers: {
      ...early,
      'filings.1.form': 'I-360',
      'filings.1.category': 'sij',
      'filings.1.receiptDate': '2026-06-01',
    },
    id: 'filing-1.sij',
    over: '2026-11-29',
    rule: 'processing-time',
  },
  {
    it: 'I-129 for an L-1: more than 30 days after filing',
    answers: {
      ...early,
      'filings.1.form': 'I-129',
      'filings.1.category': 'l-1',
      'filings.1.receiptDate': '2026-11-01',
    },
    id: 'filing-1.l-1',
    over: '2026-12-02',
    rule: 'processing-time',
  },
  {
    it: 'expedite approved: more than two months ago',
    answers: { ...approved, 'expedite.resultDate': '2026-10-05' },
    id: 'expedite-approved',
    over: '2026-12-06',
    rule: 'expedite-approved-wait',
  },
  {
    it: 'expedite approved on 31 December: February ends the two months',
    answers: { ...approved, 'expedite.resultDate': '2026-12-31' },
    id: 'expedite-approved',
    over: '2027-03-01',
    rule: 'expedite-approved-wait',
  },
  {
    it: 'hearing: within six months from then on',
    answers: { ...hearing, 'removal.hearingDate': '2027-09-10' },
    id: 'hearing-window',
    over: '2027-03-10',
    rule: 'removal-hearing-window',
  },
  {
    it: 'hearing on 31 August: the six months begin with the last of February',
    answers: { ...hearing, 'removal.hearingDate': '2027-08-31' },
    id: 'hearing-window',
    over: '2027-02-28',
    rule: 'removal-hearing-window',
  },
  {
    it: 'USCIS: sixty days to act since the first contact',
    answers: { uscisContacts: [{ date: '2026-11-20' }, { date: '2026-11-01' }] },
    id: 'time-to-act',
    over: '2026-12-31',
    rule: 'uscis-time-to-act',
  },
  {
    it: 'service request: fifteen business days are the goal',
    answers: { uscisContacts: [{ date: '2026-11-20', channel: 'e-request' }] },
    id: 'contact-1.goal',
    over: '2026-12-14',
  },
  {
    it: 'DACA renewal: an old text has 105 days',
    answers: {
      ...delay,
      'filings.1.form': 'I-821D',
      'filings.1.category': 'daca-renewal',
      'filings.1.receiptDate': '2026-10-01',
    },
    id: 'filing-1.daca',
    over: '2027-01-14',
  },
];

/** What a rule says of the answers of a row on a day. */
function ruleOn(rule: RuleId, answers: Answers, day: Day): string {
  const found = rulesOn(day).find(({ id }) => id === rule);
  if (found === undefined) throw new Error(`no rule ${rule}`);
  return evaluate(conditionOf(found), scopeOf(caseOf({ answers, asOf: day }), day)).status;
}

describe('the clocks of the law', () => {
  test.each(clocks)('$it', ({ answers, id, over }) => {
    const timeline = toldOf(answers, asOf);
    expect(whenIn(timeline, id)).toBe(over);
    const entry = entryIn(timeline, id);
    expect(entry?.kind).toBe('waiting');
    expect(entry?.past).toBe(over < asOf);
  });

  test.each(clocks.filter(({ rule }) => rule !== undefined))('as the rules decide: $it', (row) => {
    const rule = row.rule as RuleId;
    expect(ruleOn(rule, row.answers, addDays(row.over, -1))).toBe('not-met');
    expect(ruleOn(rule, row.answers, row.over)).toBe('met');
  });

  test.each(clocks)('the day before, the day, and the day after: $it', ({ answers, id, over }) => {
    const past = [-1, 0, 1].map((slip) => entryIn(toldOf(answers, addDays(over, slip)), id)?.past);
    expect(past).toEqual([false, false, true]);
  });

  test('every day of a clock is the one that its last step comes to', () => {
    for (const { answers, id, over } of clocks) {
      const steps = entryIn(toldOf(answers, asOf), id)?.steps ?? [];
      if (id !== 'filing-1.case-inquiry')
        expect([id, steps.at(-1)]).toEqual([id, expect.stringContaining(said(over))]);
    }
  });
});

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const said = (day: Day): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${months[(month ?? 1) - 1]} ${date}, ${year}`;
};

describe('a clock that does not run', () => {
  test.each([
    [
      'no inquiry was made',
      { 'congressional.inquired': false, 'congressional.date': '2026-11-10' },
      'congressional',
    ],
    ['the day of the inquiry is not known', { 'congressional.inquired': true }, 'congressional'],
    [
      'a receipt without the kind of problem',
      { 'filings.1.deliveredDate': '2026-11-02' },
      'filing-1.lockbox',
    ],
    [
      'an I-360 that is not for a juvenile',
      { ...delay, 'filings.1.form': 'I-360', 'filings.1.receiptDate': '2026-06-01' },
      'filing-1.sij',
    ],
    [
      'an N-400 without an interview',
      { ...delay, 'filings.1.form': 'N-400', 'filings.1.examinationDate': 'none' },
      'filing-1.n-400',
    ],
    [
      'an expedite request that is still pending',
      {
        'expedite.result': 'pending',
        'expedite.resultDate': '2026-10-05',
        'problem.kinds': ['expedite-approved'],
      },
      'expedite-approved',
    ],
    [
      'a telephone call has no goal',
      { uscisContacts: [{ date: '2026-11-20', channel: 'phone' }] },
      'contact-1.goal',
    ],
    [
      'no case inquiry date where no time is published',
      { ...delay, 'filings.1.processingTime': 'not-published', 'filings.1.caseInquiryDate': '2027-02-15' },
      'filing-1.case-inquiry',
    ],
  ] as const)('%s', (_, answers, id) => expect(whenIn(toldOf(answers, asOf), id)).toBe('absent'));

  test('under the older book there is neither sixty nor ninety days, nor two months', () => {
    const timeline = toldOf({ ...approved, 'expedite.resultDate': '2024-10-05' }, '2025-03-23');
    for (const id of ['time-to-act', 'contact-counts', 'expedite-approved', 'ask-again'])
      expect([id, whenIn(timeline, id)]).toEqual([id, 'absent']);
  });

  test('the goal for service requests begins with the text that set it', () => {
    const answers = { uscisContacts: [{ date: '2024-12-01', channel: 'e-request' }] };
    expect(whenIn(toldOf(answers, '2024-12-17'), 'contact-1.goal')).toBe('absent');
    expect(whenIn(toldOf(answers, '2024-12-18'), 'contact-1.goal')).toBe('2024-12-20');
  });

  test('a receipt date that USCIS publishes instead of a day gives no day', () => {
    const answers = {
      ...delay,
      'filings.1.receiptDate': '2026-03-01',
      'filings.1.receiptDateForInquiry': '2026-02-01',
    };
    expect(whenIn(toldOf(answers, asOf), 'filing-1.receipt-for-inquiry')).toBe('none');
    expect(
      whenIn(
        toldOf({ ...answers, 'filings.1.receiptDateForInquiry': '2026-03-02' }, asOf),
        'filing-1.receipt-for-inquiry',
      ),
    ).toBe('absent');
  });
});

describe('how sure a clock is', () => {
  test.each([
    [
      'a statute',
      { ...delay, 'filings.1.form': 'N-400', 'filings.1.examinationDate': '2026-09-01' },
      'filing-1.n-400',
      'confirmed',
    ],
    [
      'a copy without a date',
      { ...approved, 'expedite.resultDate': '2026-10-05' },
      'expedite-approved',
      'dated',
    ],
    [
      'an old number',
      { ...delay, 'filings.1.category': 'daca-renewal', 'filings.1.receiptDate': '2026-10-01' },
      'filing-1.daca',
      'unconfirmed',
    ],
  ] as const)('%s', (_, answers, id, certainty) =>
    expect(entryIn(toldOf(answers, asOf), id)?.certainty).toBe(certainty),
  );
});

test('the holidays that are not counted are named', () => {
  const steps = entryIn(
    toldOf({ ...lockbox, 'filings.1.deliveredDate': '2026-11-02' }, asOf),
    'filing-1.lockbox',
  )?.steps;
  expect(steps?.join(' ')).toContain(
    'November 11, 2026 (Veterans Day); November 26, 2026 (Thanksgiving Day).',
  );
  const none = entryIn(
    toldOf({ ...lockbox, 'filings.1.deliveredDate': '2026-07-20' }, asOf),
    'filing-1.lockbox',
  )?.steps;
  expect(none?.join(' ')).toContain('none falls into this time');
});

test('each filing has clocks of its own', () => {
  const filings = [
    { form: 'N-400', examinationDate: '2026-09-01' },
    { form: 'I-129', category: 'l-1', receiptDate: '2026-11-01' },
  ];
  const timeline = toldOf({ ...delay, filings }, asOf);
  expect([whenIn(timeline, 'filing-1.n-400'), whenIn(timeline, 'filing-2.l-1')]).toEqual([
    '2026-12-31',
    '2026-12-02',
  ]);
});
