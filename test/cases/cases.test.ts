import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { decide } from '../../src/core/decide.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { ageOutRows } from './age-out.ts';
import { delayRows } from './delay.ts';
import { everyCaseRows } from './every-case.ts';
import { kindRows } from './kinds.ts';
import { caseOf, type Row } from './row.ts';

const told = (outcome: Outcome, row: Row) => ({
  verdict: outcome.verdict,
  ...('earliest' in row ? { earliest: outcome.earliest } : {}),
  ...('latest' in row ? { latest: outcome.latest } : {}),
  ...('missing' in row ? { missing: [...outcome.missing].sort() } : {}),
  ...('rule' in row ? { rule: outcome.because.find(({ rule }) => rule === row.rule)?.rule } : {}),
});

const expected = ({ it: _it, answers: _answers, asOf: _asOf, ...rest }: Row) => rest;

for (const [name, rows] of Object.entries({ everyCaseRows, delayRows, kindRows, ageOutRows })) {
  describe(name, () => {
    test.each(rows.map((row) => [row.it, row] as const))('%s', (_, row) => {
      const outcome = decide(caseOf(row), row.asOf, en);
      expect(told(outcome, row)).toEqual(expected(row));
      const nothingNamed = row.missing?.includes('problem.kinds') === true;
      expect(outcome.because.length > 0).toBe(!nothingNamed);
    });
  });
}
