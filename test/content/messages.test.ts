import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documentRows } from '../../src/content/documents.ts';
import { listedItems } from '../../src/content/listed-items.ts';
import { en } from '../../src/content/messages/en.ts';
import { warningRows } from '../../src/content/warnings.ts';
import { allRules, onPaper } from './law.ts';

const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();

const coreText = readdirSync('src/core')
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/core/${file}`, 'utf8'))
  .join('\n');

describe('the words of the law', () => {
  test('every rule has words, and no other rule has', () => {
    expect(sorted(Object.keys(en.rules))).toEqual(sorted(Object.keys(allRules)));
  });

  test.each(Object.entries(en.rules))(
    '%s says something whatever comes out, with and without days',
    (_, words) => {
      const days = { from: 'March 1, 2027', until: 'April 1, 2027' };
      const said = [
        words.title,
        words.wording,
        words.unknown,
        ...[days, {}].flatMap((of) => [words.met(of), words.notMet(of)]),
      ];
      for (const sentence of said) {
        expect(sentence.trim()).not.toBe('');
        expect(sentence).not.toMatch(/undefined|null|\[object|NaN| {2}/);
      }
    },
  );

  test('every requirement has words, and no other requirement has', () => {
    const ruled = Object.values(allRules).flatMap(({ requirement }) => requirement ?? []);
    const owned = [...ruled, ...onPaper.map(({ requirement }) => requirement)];
    expect(sorted(Object.keys(en.outcome.requirements))).toEqual(sorted(owned));
  });

  test('every document has words, and no other document has', () => {
    expect(sorted(Object.keys(en.outcome.documents))).toEqual(sorted(documentRows.map(({ kind }) => kind)));
  });

  test('every warning has words, and all words of a warning have an owner', () => {
    const said = Object.keys(en.warnings);
    const rowIds: readonly string[] = warningRows.map(({ id }) => id);
    expect(rowIds.filter((id) => !said.includes(id))).toEqual([]);
    // Written for a day decided for that lies ahead of the last check; nothing tells it yet.
    const untold = 'decided-ahead';
    const counted = said.filter((id) => !rowIds.includes(id) && id !== untold);
    expect(counted.filter((id) => !coreText.includes(`words.warnings['${id}']`))).toEqual([]);
  });

  test('every item of the lists has words, and no other item has', () => {
    expect(sorted(Object.keys(en.book.listed))).toEqual(sorted(Object.keys(listedItems)));
  });
});
