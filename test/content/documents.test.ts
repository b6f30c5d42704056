import { describe, expect, test } from 'vitest';
import { documentRows } from '../../src/content/documents.ts';
import { facts } from '../../src/content/facts/index.ts';
import { factsNamed } from './law.ts';

const kinds: readonly string[] = facts['documents[].kind'].choices;
const problems: readonly string[] = facts['problem.kinds'].choices;

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

  test('hang on kinds of problem that exist', () => {
    const compared = [...JSON.stringify(documentRows).matchAll(/"includes":"([^"]+)"/g)].map(
      ([, kind]) => kind,
    );
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.filter((kind) => !problems.includes(kind ?? ''))).toEqual([]);
  });
});
