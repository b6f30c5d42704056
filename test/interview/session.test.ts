import { describe, expect, test } from 'vitest';
import type { CaseFile } from '../../src/core/case-file.ts';
import {
  answer,
  liveCase,
  newSession,
  pathsTaken,
  questionBefore,
  questionNow,
  type Session,
  withoutItem,
} from '../../src/interview/session.ts';

const asOf = '2026-11-22';
const start = (rest: object = {}): Session => newSession({ caseFile: 1, ...rest } as CaseFile, asOf);
const byAttorney = () =>
  answer(
    answer(answer(start(), 'problem.kinds', ['delay']), 'preparer.role', 'attorney'),
    'preparer.g28OnFile',
    true,
  );

describe('the way through the answers', () => {
  test('begins with whose case it is', () => {
    expect(questionNow(start())).toBe('preparer.role');
    expect(questionBefore(start(), 'preparer.role')).toBeUndefined();
  });
  test('goes back over what was asked, and not over what was only read from a file', () => {
    const session = answer(start({ problem: { kinds: ['delay'] } }), 'preparer.role', 'self');
    expect(questionBefore(session, 'person.kind')).toBe('preparer.role');
    expect(questionBefore(session, 'preparer.role')).toBeUndefined();
  });
  test('“I don’t know” settles a question and takes the answer out', () => {
    const session = answer(answer(start(), 'problem.kinds', ['delay']), 'problem.kinds', undefined);
    expect(session.caseFile).not.toHaveProperty('problem.kinds');
    expect(questionNow(session)).not.toBe('problem.kinds');
  });
  test('an answer takes the place of “I don’t know”', () => {
    const session = answer(answer(start(), 'problem.kinds', undefined), 'problem.kinds', ['delay']);
    expect(session.settled.has('problem.kinds')).toBe(false);
  });
  test('holding the conversation again finds the same questions', () => {
    const { caseFile } = byAttorney();
    expect(pathsTaken(caseFile, asOf).slice(0, 3)).toEqual(['preparer.role', 'problem.kinds', 'filings']);
    expect(new Set(pathsTaken(caseFile, asOf)).size).toBe(pathsTaken(caseFile, asOf).length);
  });
});

describe('answers that rest', () => {
  test('a G-28 rests when nobody represents any more: kept, not shown', () => {
    const session = answer(byAttorney(), 'preparer.role', 'self');
    expect(session.caseFile).toMatchObject({ preparer: { role: 'self', g28OnFile: true } });
    expect([...session.resting]).toEqual(['preparer.g28OnFile']);
    expect(liveCase(session)).toMatchObject({ preparer: { role: 'self' } });
    expect(liveCase(session)).not.toHaveProperty('preparer.g28OnFile');
  });
  test('it is asked again when it matters again', () => {
    const session = answer(answer(byAttorney(), 'preparer.role', 'self'), 'preparer.role', 'attorney');
    expect(pathsTaken(liveCase(session), asOf)).toContain('preparer.g28OnFile');
    expect(session.caseFile).toMatchObject({ preparer: { g28OnFile: true } });
  });
  test('the same answer again puts nothing to rest', () => {
    expect(answer(byAttorney(), 'preparer.role', 'attorney').resting.size).toBe(0);
  });
});

describe('a list', () => {
  const three = () =>
    ['I-130', 'I-485', 'I-765'].reduce(
      (session, form, at) => answer(session, `filings.${at + 1}.form`, form),
      answer(start(), 'problem.kinds', ['delay']),
    );
  test('what is noted of later items moves up when one goes', () => {
    const noted = answer(answer(three(), 'filings.1.status', undefined), 'filings.3.status', undefined);
    const session = withoutItem(noted, 'filings', 2);
    expect(session.caseFile['filings']).toEqual([{ form: 'I-130' }, { form: 'I-765' }]);
    expect([...session.settled].sort()).toEqual(['filings.1.status', 'filings.2.status']);
    expect(session.asked).toContain('filings.2.form');
    expect(session.asked).not.toContain('filings.3.form');
  });
  test('the last one going is not the same as "none"', () => {
    const one = answer(start(), 'filings.1.form', 'I-130');
    expect(withoutItem(one, 'filings', 1).caseFile).not.toHaveProperty('filings');
  });
});
