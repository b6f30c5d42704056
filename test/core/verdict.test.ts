import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { decide } from '../../src/core/decide.ts';
import { NoLawError } from '../../src/core/in-force.ts';
import { judge } from '../../src/core/verdict.ts';
import { type Answers, caseOf } from '../cases/row.ts';

const asOf = '2026-06-15';

/** Four hurdles, each put in the way alone; together the first of them wins. */
const hurdles: readonly (readonly [verdict: string, answers: Answers])[] = [
  ['cannot-help', { 'problem.kinds': ['legal-advice'] }],
  ['incomplete', { 'person.role': 'beneficiary' }],
  ['uscis-first', { uscisContacts: [] }],
  ['not-yet', { 'congressional.inquired': true, 'congressional.date': '2026-06-01' }],
];
const lost: Answers = { 'problem.kinds': ['lost-file'] };

const subsets = Array.from({ length: 16 }, (_, mask) => hurdles.filter((_, index) => mask & (1 << index)));

describe('the order in which verdicts win', () => {
  test.each(
    subsets.map((set) => [set.map(([verdict]) => verdict).join(' + ') || 'nothing in the way', set] as const),
  )('%s', (_, set) => {
    const answers: Answers = Object.assign({}, lost, ...set.map(([, more]) => more));
    expect(judge(caseOf({ answers, asOf }), asOf).verdict).toBe(set[0]?.[0] ?? 'ready');
  });

  test('an open answer behind a stronger hurdle does not matter', () => {
    const answers = { ...lost, uscisContacts: [], 'congressional.inquired': undefined };
    expect(judge(caseOf({ answers, asOf }), asOf).verdict).toBe('uscis-first');
  });

  test('an open answer before a weaker hurdle makes the case incomplete', () => {
    const answers = {
      ...lost,
      'preparer.role': undefined,
      'congressional.inquired': true,
      'congressional.date': '2026-06-01',
    };
    const found = judge(caseOf({ answers, asOf }), asOf);
    expect([found.verdict, found.missing.includes('preparer.role')]).toEqual(['incomplete', true]);
  });

  test('one kind that can be helped with carries one that cannot, and the rest is told', () => {
    const answers = { 'problem.kinds': ['legal-advice', 'lost-file'] };
    const outcome = decide(caseOf({ answers, asOf }), asOf, en);
    expect(outcome.verdict).toBe('ready');
    expect(outcome.warnings.find(({ id }) => id === 'not-taken')?.text).toContain(
      'dvice on what the law says',
    );
  });

  test('the better of two kinds that wait gives the earliest day', () => {
    const answers = {
      'problem.kinds': ['delay', 'removal-hearing'],
      'filings.1.caseInquiryDate': '2026-09-01',
      'removal.inProceedings': true,
      'removal.filingCouldAffect': true,
      'removal.hearingDate': '2027-01-20',
      uscisContacts: [{ date: '2026-04-10' }, { date: '2026-06-14' }],
    };
    const outcome = decide(caseOf({ answers, asOf }), asOf, en);
    expect([outcome.verdict, outcome.earliest, outcome.latest]).toEqual([
      'not-yet',
      '2026-07-20',
      '2026-09-12',
    ]);
  });

  test('a day before the first book is refused', () => {
    expect(() => decide(caseOf({ answers: lost, asOf }), '2023-05-30', en)).toThrow(NoLawError);
  });
});
