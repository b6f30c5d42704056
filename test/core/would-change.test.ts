import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { type CaseFile, generalPath, valueAt, withValue } from '../../src/core/case-file.ts';
import { decide } from '../../src/core/decide.ts';
import { scopeOf, scopeWith } from '../../src/core/scope.ts';
import { judge, verdictOf } from '../../src/core/verdict.ts';
import { type Answers, caseOf } from '../cases/row.ts';
import { caseFileOf, drawnCase } from '../oracle/random-case.ts';

/** The value that is shown by this label. */
function valueShown(path: string, label: string): string | boolean {
  const words = en.facts[generalPath(path)] as {
    readonly choices?: Readonly<Record<string, { readonly label: string }>>;
  };
  const choice = Object.entries(words.choices ?? {}).find(([, of]) => of.label === label);
  return choice ? choice[0] : label === en.outcome.yes;
}

describe('what would change the verdict', () => {
  test('every row is true: with that answer the verdict is the one it names, and another than now', () => {
    let rows = 0;
    for (const { flat, asOf } of fc.sample(drawnCase, { numRuns: 600, seed: 51 })) {
      const file = caseFileOf(flat) as unknown as CaseFile;
      const now = decide(file, asOf, en);
      for (const { path, to, verdict } of now.wouldChange) {
        rows++;
        expect(verdict).not.toBe(now.verdict);
        if (path === 'uscisContacts') continue;
        const value = valueShown(path, to);
        expect(valueAt(file, path)).not.toBe(value);
        expect(verdict).not.toBe(now.verdict);
        expect(judge(withValue(file, path, value), asOf).verdict).toBe(verdict);
      }
      if (now.verdict === 'ready') expect(now.wouldChange).toEqual([]);
    }
    expect(rows).toBeGreaterThan(150);
  });

  test('a case with one other answer is judged as if it had been so from the start', () => {
    const answers = [
      ['person.role', 'beneficiary'],
      ['preparer.role', 'attorney'],
      ['congressional.inquired', true],
      ['filings.1.form', 'N-400'],
      ['filings.1.status', 'denied'],
      ['uscisContacts', []],
      ['uscisContacts.1.date', '2026-09-14'],
      ['problem.kinds', ['delay', 'change-decision']],
    ] as const;
    const seen = new Set<string>();
    for (const { flat, asOf } of fc.sample(drawnCase, { numRuns: 400, seed: 52 })) {
      const file = caseFileOf(flat) as unknown as CaseFile;
      const { scope, verdict: now } = judge(file, asOf);
      for (const [path, value] of answers) {
        const verdict = verdictOf(scopeWith(scope, path, value));
        expect(verdict).toBe(verdictOf(scopeOf(withValue(file, path, value), asOf)));
        if (verdict !== now) seen.add(path);
      }
    }
    expect([...seen].sort()).toEqual(answers.map(([path]) => path).sort());
  });

  test('a beneficiary in section 5 is told whom to name', () => {
    const asOf = '2026-06-15';
    const file = caseOf({
      answers: { 'problem.kinds': ['lost-file'], 'person.role': 'beneficiary' },
      asOf,
    });
    const changes = decide(file, asOf, en).wouldChange.filter(({ path }) => path === 'person.role');
    expect(changes.map(({ to, verdict }) => [valueShown('person.role', to), verdict])).toEqual([
      ['applicant', 'ready'],
      ['petitioner', 'ready'],
      ['self-petitioner', 'ready'],
    ]);
  });

  test('only what can be done is offered to be done', () => {
    const asOf = '2026-06-15';
    const doable = (answers: Answers) =>
      decide(caseOf({ answers: { 'problem.kinds': ['lost-file'], ...answers }, asOf }), asOf, en)
        .wouldChange.filter(({ canBeDone }) => canBeDone)
        .map(({ path, verdict }) => [path, verdict]);
    expect(doable({ 'person.role': 'beneficiary' })).toEqual([]);
    expect(doable({ 'preparer.role': 'attorney', 'preparer.g28OnFile': false })).toEqual([
      ['preparer.g28OnFile', 'ready'],
    ]);
    expect(doable({ 'person.protection': ['u'], 'person.addressMatchesUscis': false })).toEqual([
      ['person.addressMatchesUscis', 'ready'],
    ]);
    expect(doable({ uscisContacts: [] })).toEqual([['uscisContacts', 'ready']]);
  });

  test.each([
    ['2025-03-23', 'ready'],
    ['2025-03-24', 'ready'],
  ] as const)('asking USCIS leads on under the book of %s', (asOf, verdict) => {
    const file = caseOf({ answers: { 'problem.kinds': ['lost-file'], uscisContacts: [] }, asOf });
    expect(decide(file, asOf, en).wouldChange.map((row) => [row.path, row.verdict])).toEqual([
      ['uscisContacts', verdict],
    ]);
  });
});
