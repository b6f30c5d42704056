import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from '../../src/content/facts/index.ts';
import type { Day } from '../../src/content/shape/day.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import { type CaseFile, type CaseNode, generalPath, valueAt, withValue } from '../../src/core/case-file.ts';
import { nextQuestion, wantedOfItem } from '../../src/core/next-question.ts';
import { judge } from '../../src/core/verdict.ts';
import { completed, pool, valuesOf } from '../oracle/completions.ts';
import { type FlatCase, pairsIn } from '../oracle/oracle.ts';
import { caseFileOf, drawnCase } from '../oracle/random-case.ts';

const asOf: Day = '2026-06-15';
const empty: CaseFile = { caseFile: 1 };

/** Answers every question at random, now and then with "I don't know", until nothing is asked any more. */
function interview(random: () => number): readonly string[] {
  const asked: string[] = [];
  const settled = new Set<string>();
  let file = empty;
  for (let turn = 0; turn < 400; turn++) {
    const path = nextQuestion(file, asOf, settled);
    if (path === undefined) return asked;
    asked.push(path);
    const fact: Fact = facts[generalPath(path)];
    if (random() < 0.1) settled.add(path);
    else if (fact.type === 'list') {
      file = withValue(
        file,
        path,
        Array.from({ length: Math.floor(random() * 3) }, () => ({})),
      );
    } else {
      const values = valuesOf(generalPath(path), asOf);
      file = withValue(file, path, values[Math.floor(random() * values.length)] as CaseNode);
    }
  }
  throw new Error('the questions do not end');
}

describe('the next question', () => {
  test('questions end, and none is asked twice, whatever is answered', () => {
    const lengths: number[] = [];
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 60 }), (numbers) => {
        let next = 0;
        const asked = interview(() => numbers[next++ % numbers.length] ?? 0);
        lengths.push(asked.length);
        expect(new Set(asked).size).toBe(asked.length);
      }),
      { seed: 31, numRuns: 150 },
    );
    expect(Math.max(...lengths)).toBeGreaterThan(20);
  });

  test('an answer that is there is not asked for', () => {
    for (const { flat, asOf: day } of fc.sample(drawnCase, { numRuns: 400, seed: 32 })) {
      const file = caseFileOf(flat) as unknown as CaseFile;
      const path = nextQuestion(file, day, new Set());
      if (path !== undefined) expect(valueAt(file, path)).toBeUndefined();
    }
  });

  test.each<[string, object, boolean]>([
    ['what happened is not told yet', {}, false],
    ['it is told in English', { description: 'My case has been pending for two years.' }, false],
    ['it is told in Spanish', { description: 'Mi caso está pendiente desde hace dos años.' }, true],
    ['it is told in Chinese', { description: '我的案件已经等了两年。' }, true],
    [
      'the English is there',
      { description: 'Mi caso está pendiente desde hace dos años.', descriptionEnglish: 'Pending.' },
      false,
    ],
  ])('the English of what happened is asked for, where %s: %j %s', (_, problem, isAsked) => {
    const file = { caseFile: 1, problem } as CaseFile;
    const asked = new Set<string>();
    for (let path = nextQuestion(file, asOf, asked); path; path = nextQuestion(file, asOf, asked))
      asked.add(path);
    expect(asked.has('problem.descriptionEnglish')).toBe(isAsked);
  });

  test('whose case it is comes first, then the problem', () => {
    expect(nextQuestion(empty, asOf, new Set())).toBe('preparer.role');
    expect(nextQuestion(empty, asOf, new Set(['preparer.role']))).toBe('problem.kinds');
  });

  test('what decides is asked before what only the form wants', () => {
    const file: CaseFile = { caseFile: 1, problem: { kinds: ['lost-file'] } };
    const decisive: string[] = [];
    const settled = new Set<string>();
    for (let turn = 0; turn < 400; turn++) {
      const path = nextQuestion(file, asOf, settled);
      if (path === undefined || !judge(file, asOf).missing.includes(path)) break;
      decisive.push(path);
      settled.add(path);
    }
    expect(decisive).toContain('preparer.role');
    expect(decisive).not.toContain('person.name.family');
    expect(nextQuestion(file, asOf, settled)).toBe('filings');
  });

  test('a clock of another problem is never asked for', () => {
    const foreign = /^(expedite|removal|ageOut|military)\./;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 0.999, noNaN: true }), { minLength: 40 }),
        (numbers) => {
          const settled = new Set<string>();
          let file: CaseFile = { caseFile: 1, problem: { kinds: ['lost-file', 'delay'] } };
          for (let turn = 0; turn < 300; turn++) {
            const path = nextQuestion(file, asOf, settled);
            if (path === undefined) return;
            expect(path).not.toMatch(foreign);
            settled.add(path);
            const values = valuesOf(generalPath(path), asOf);
            if (facts[generalPath(path)].type !== 'list')
              file = withValue(file, path, values[turn % values.length] as CaseNode) as typeof file;
            if (numbers[turn % numbers.length] === 2) return;
          }
        },
      ),
      { seed: 33, numRuns: 10 },
    );
  });

  test('every answer that is called decisive tips the verdict for some answers to the rest', () => {
    const right = {
      'person.role': 'applicant',
      'preparer.g28OnFile': true,
      'preparer.writtenConsent': true,
      'person.addressMatchesUscis': true,
    };
    let tried = 0;
    const idle: unknown[] = [];
    for (const { flat, asOf: day } of fc.sample(drawnCase, { numRuns: 900, seed: 34 })) {
      const kinds = (flat.answers['problem.kinds'] ?? []) as readonly string[];
      if (kinds.includes('age-out') || kinds.includes('expedite')) continue;
      if (pairsIn(flat, day).length > 0) continue;
      const said: FlatCase = { ...flat, answers: { ...flat.answers } };
      // What can be put right is taken as put right: the rest is asked for all the same.
      const fixed: FlatCase = { ...said, answers: { ...said.answers } };
      for (const [path, value] of Object.entries(right))
        if (said.answers[path] !== undefined) (fixed.answers as Record<string, unknown>)[path] = value;
      const path = nextQuestion(caseFileOf(flat) as unknown as CaseFile, day, new Set());
      if (path === undefined || !judge(caseFileOf(flat) as unknown as CaseFile, day).missing.includes(path))
        continue;
      // Two names have to be the same, which no draw of single answers comes upon: the tables of requirements have them.
      if (['filings', 'uscisContacts'].includes(path) || /\.(name|organization)/.test(path)) continue;
      tried++;
      const others = pool(day, 200, 35).filter((other) => pairsIn(other.flat, day).length === 0);
      const values = [undefined, ...valuesOf(generalPath(path), day)];
      const tips = [said, fixed].some((known) =>
        others.some((other) => {
          const file = caseFileOf(completed(known, other.flat)) as unknown as CaseFile;
          const verdicts = values.map((value) => judge(withValue(file, path, value), day).verdict);
          return new Set(verdicts).size > 1;
        }),
      );
      if (!tips) idle.push({ path, flat });
    }
    expect(tried).toBeGreaterThan(60);
    expect(idle).toEqual([]);
  });

  test('of a filing are asked what a rule lacks and what the form wants, once each', () => {
    const file: CaseFile = { caseFile: 1, problem: { kinds: ['delay'] }, filings: [{ form: 'N-400' }] };
    const wanted = wantedOfItem(file, asOf, 'filings', 1);
    expect(wanted).toContain('filings.1.examinationDate');
    expect(wanted).toContain('filings.1.receiptNumber');
    expect(wanted).not.toContain('filings.1.form');
    expect(wanted).not.toContain('filings.1.deliveredDate');
    expect(new Set(wanted).size).toBe(wanted.length);
  });
});
