import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseFile } from '../../src/core/case-file.ts';
import { judge } from '../../src/core/verdict.ts';
import { verdictOf } from '../oracle/oracle.ts';
import { caseFileOf, drawnCase } from '../oracle/random-case.ts';

test('a second judge agrees on 100,000 random cases', () => {
  for (let seed = 0; seed < 10; seed += 1) {
    const differing = fc
      .sample(drawnCase, { numRuns: 10_000, seed: 8000 + seed })
      .filter(
        ({ flat: { answers } }) =>
          !(
            String(answers['ageOut.petitionApproved'] ?? 'none') <
            String(answers['ageOut.petitionFiled'] ?? '')
          ),
      )
      .filter(
        ({ flat, asOf }) =>
          judge(caseFileOf(flat) as unknown as CaseFile, asOf).verdict !== verdictOf(flat, asOf),
      );
    expect(differing).toEqual([]);
  }
});
