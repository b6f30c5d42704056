import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { Day } from '../../src/content/shape/day.ts';
import { decide } from '../../src/core/decide.ts';
import { type Law, lawValuesOn, NoLawError, said, shippedLaw } from '../../src/core/in-force.ts';
import { caseOf } from '../cases/row.ts';

/** The law of today, and an announced change of it: from 2027 on the wait after a congressional inquiry grows. */
const announced: Law = {
  ...shippedLaw,
  periods: {
    ...shippedLaw.periods,
    'congressional-wait': {
      unit: 'days',
      values: [
        { from: '2023-05-31', until: '2027-01-01', value: 30, cites: [] },
        { from: '2027-01-01', value: 45, cites: [] },
      ],
    },
    'seek-to-acquire': {
      unit: 'years',
      values: [
        { from: '2023-05-31', until: '2027-01-01', value: 1, cites: [] },
        { from: '2027-01-01', value: 2, cites: [] },
      ],
    },
  },
};

describe('a period in words', () => {
  test.each([
    ['2026-12-31', 'congressional-wait', '30 days'],
    ['2027-01-01', 'congressional-wait', '45 days'],
    ['2026-12-31', 'seek-to-acquire', '1 year'],
    ['2027-01-01', 'seek-to-acquire', '2 years'],
    ['2027-01-01', 'office-entry', '2 to 3 weeks'],
    ['2027-01-01', 'published-time-share', '80 percent'],
    ['2027-01-01', 'lockbox-receipt', '30 business days'],
  ] as const)('on %s %s is %s', (day, period, words) => {
    const law = lawValuesOn(day, en, announced);
    expect(law.has(period)).toBe(true);
    expect(law.amount(period)).toBe(words);
  });

  test('is not said on a day on which it has no value', () => {
    const law = lawValuesOn('2024-06-01', en);
    expect(law.has('uscis-contact-recent')).toBe(false);
    expect(() => law.amount('uscis-contact-recent')).toThrow(NoLawError);
  });
});

test.each([
  ['2026-12-31', 'After such an inquiry the office waits for 30 days.'],
  ['2027-01-01', 'After such an inquiry the office waits for 45 days.'],
] as const)('a sentence follows the law of the day: %s', (day, sentence) => {
  const { why } = en.facts['congressional.inquired'].help;
  expect(said(why, lawValuesOn(day, en, announced))).toBe(sentence);
});

test.each([
  ['2026-12-31', '30 days'],
  ['2027-01-01', '45 days'],
] as const)('an answer of %s says %s wherever it names that wait', (day: Day, wait) => {
  const answers = {
    'problem.kinds': ['lost-file'],
    'congressional.inquired': true,
    'congressional.date': '2026-12-20',
  };
  const { because, warnings, contacts } = decide(caseOf({ answers, asOf: day }), day, en, announced);
  const texts = [...because, ...warnings].map(({ text }) => text);
  const named = [...texts, ...contacts.map(({ reason }) => reason)].filter((text) =>
    /\b(30|45) days\b/.test(text),
  );
  expect(named.length).toBeGreaterThan(1);
  for (const text of named) expect(text).toContain(wait);
});
