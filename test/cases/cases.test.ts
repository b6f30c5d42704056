import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { decide } from '../../src/core/decide.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { ageOutRows } from './age-out.ts';
import { conflictRows } from './conflicts.ts';
import { delayRows } from './delay.ts';
import { everyCaseRows } from './every-case.ts';
import { kindRows } from './kinds.ts';
import { requirementRows } from './requirements.ts';
import { caseOf, type Row } from './row.ts';
import { waitingRows } from './waiting.ts';

const told = (outcome: Outcome, row: Row) => ({
  verdict: outcome.verdict,
  ...('earliest' in row ? { earliest: outcome.earliest } : {}),
  ...('latest' in row ? { latest: outcome.latest } : {}),
  ...('missing' in row ? { missing: [...outcome.missing].sort() } : {}),
  ...('rule' in row ? { rule: outcome.because.find(({ rule }) => rule === row.rule)?.rule } : {}),
  ...('conflicts' in row ? { conflicts: outcome.conflicts.map(({ facts }) => facts) } : {}),
  ...('askUscis' in row ? { askUscis: outcome.askUscis } : {}),
  ...('endsFirst' in row
    ? { endsFirst: outcome.endsFirst && [outcome.endsFirst.kind, outcome.endsFirst.day] }
    : {}),
  ...('ageOut' in row ? { ageOut: outcome.ageOut } : {}),
  ...(row.requirements ? { requirements: standing(outcome, row.requirements) } : {}),
  ...(row.warning ? { warning: outcome.warnings.find(({ id }) => id === row.warning)?.id } : {}),
});

/** How the requirements that a row names stand. */
const standing = (outcome: Outcome, named: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.keys(named).map((id) => {
      const found = outcome.requirements.find((entry) => entry.id === id);
      return [id, found === undefined ? 'absent' : found.met];
    }),
  );

const expected = ({ it: _it, answers: _answers, asOf: _asOf, ...rest }: Row) => rest;

const tables = { everyCaseRows, requirementRows, conflictRows, delayRows, kindRows, ageOutRows, waitingRows };
for (const [name, rows] of Object.entries(tables)) {
  describe(name, () => {
    test.each(rows.map((row) => [row.it, row] as const))('%s', (_, row) => {
      const outcome = decide(caseOf(row), row.asOf, en);
      expect(told(outcome, row)).toEqual(expected(row));
      const nothingNamed = row.missing?.includes('problem.kinds') === true;
      expect(outcome.because.length > 0).toBe(!nothingNamed);
    });
  });
}
