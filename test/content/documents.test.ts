import { describe, expect, test } from 'vitest';
import { documentRows } from '../../src/content/documents.ts';
import { facts } from '../../src/content/facts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import { decide } from '../../src/core/decide.ts';
import { caseOf } from '../cases/row.ts';
import { factsNamed } from './law.ts';

const kinds: readonly string[] = facts['documents[].kind'].choices;
const problems: readonly string[] = facts['problem.kinds'].choices;

const asOf = '2026-11-22';

describe('the documents to attach', () => {
  test.each(documentRows.map((row) => [row.kind, row] as const))(
    '%s is a kind of document that a case can name, and hangs on answers that exist',
    (kind, { when }) => {
      expect(kinds).toContain(kind);
      if (when === 'always') return;
      expect(factsNamed(when).filter((path) => !Object.hasOwn(facts, path))).toEqual([]);
    },
  );

  test('are each named once', () => {
    const named = documentRows.map(({ kind }) => kind);
    expect(new Set(named).size).toBe(named.length);
  });

  test('that a case can name and no row asks for are these', () => {
    const named = documentRows.map(({ kind }) => kind);
    expect(kinds.filter((kind) => !named.includes(kind as (typeof named)[number]))).toEqual([
      'request-for-evidence',
      'identity-document',
    ]);
  });

  test.each([
    ['an employer that is itself the petitioner', { 'preparer.organization': 'Acme, Inc.' }, false],
    ['an employer of somebody else', { 'preparer.organization': 'Other, Inc.' }, true],
    ['a relative', { 'preparer.role': 'family-member' }, true],
    ['the person', { 'preparer.role': 'self' }, false],
  ])('of %s hold the written consent where it is wanted', (_, answers, wanted) => {
    const employer = {
      'problem.kinds': ['delay'],
      'preparer.role': 'employer',
      'person.role': 'petitioner',
      'person.kind': 'organization',
      'person.organization': 'Acme, Inc.',
    };
    const { documents, requirements } = decide(
      caseOf({ answers: { ...employer, ...answers }, asOf }),
      asOf,
      en,
    );
    expect(documents.some(({ kind }) => kind === 'written-consent')).toBe(wanted);
    expect(requirements.some(({ id }) => id === 'consent')).toBe(wanted);
  });

  test('hang on kinds of problem that exist', () => {
    const compared = [...JSON.stringify(documentRows).matchAll(/"includes":"([^"]+)"/g)].map(
      ([, kind]) => kind,
    );
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.filter((kind) => !problems.includes(kind ?? ''))).toEqual([]);
  });
});
