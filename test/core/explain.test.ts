import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { type CaseFile, valueAt } from '../../src/core/case-file.ts';
import { decide } from '../../src/core/decide.ts';
import { allRules, onPaper } from '../content/law.ts';
import { caseFileOf, drawnCase } from '../oracle/random-case.ts';

const decided = fc.sample(drawnCase, { numRuns: 800, seed: 61 }).map(({ flat, asOf }) => {
  const file = caseFileOf(flat) as unknown as CaseFile;
  return { file, flat, asOf, outcome: decide(file, asOf, en) };
});
const papers: readonly string[] = onPaper.map(({ requirement }) => requirement);
const having = (verdict: string) => decided.filter(({ outcome }) => outcome.verdict === verdict);

describe('why a case is decided as it is', () => {
  test('every sentence is whole and every rule names its source', () => {
    for (const { outcome } of decided) {
      for (const { rule, text, source } of outcome.because) {
        expect(Object.hasOwn(allRules, rule) || papers.includes(rule)).toBe(true);
        expect(text).toMatch(/\S.*\.$/s);
        expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
        expect([source.title, source.date, source.pinpoint].every((part) => part !== '')).toBe(true);
      }
      const named = outcome.because.map(({ rule }) => rule);
      expect(new Set(named).size).toBe(named.length);
    }
  });

  test('a ready case is told what is met and nothing else', () => {
    expect(having('ready').length).toBeGreaterThan(100);
    for (const { flat, outcome } of having('ready')) {
      expect(outcome.because.filter(({ result }) => result !== 'met')).toEqual([]);
      const kinds = (flat.answers['problem.kinds'] ?? []) as readonly string[];
      const bound = outcome.because.map(({ rule }) => allRules[rule]?.binds);
      expect(bound.some((binds) => Array.isArray(binds) && kinds.some((kind) => binds.includes(kind)))).toBe(
        true,
      );
    }
  });

  test.each(['uscis-first', 'not-yet', 'cannot-help'])(
    'a case that is %s is told the rules that make it so, with known answers',
    (verdict) => {
      expect(having(verdict).length).toBeGreaterThan(20);
      for (const { file, outcome } of having(verdict)) {
        expect(outcome.because.length).toBeGreaterThan(0);
        for (const { rule, result, facts } of outcome.because) {
          expect([result, allRules[rule]?.otherwise]).toEqual(['not-met', verdict]);
          expect(facts.filter((path) => valueAt(file, path) === undefined)).toEqual([]);
        }
      }
    },
  );

  test('an incomplete case is told what can be put right or is not known', () => {
    for (const { outcome } of having('incomplete')) {
      if (outcome.missing.includes('problem.kinds')) continue;
      expect(outcome.because.length).toBeGreaterThan(0);
      for (const { rule, result, facts } of outcome.because) {
        if (result === 'not-met') expect(allRules[rule]?.otherwise).toBe('incomplete');
        else {
          const inConflict = outcome.conflicts.some((conflict) => conflict.facts.join() === facts.join());
          expect(result).toBe('unknown');
          expect(inConflict || facts.some((path) => outcome.missing.includes(path))).toBe(true);
        }
      }
    }
  });
});
