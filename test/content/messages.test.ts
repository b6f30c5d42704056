import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conflictRows } from '../../src/content/conflicts.ts';
import { documentRows } from '../../src/content/documents.ts';
import { listedItems } from '../../src/content/listed-items.ts';
import { en } from '../../src/content/messages/en.ts';
import { warningRows } from '../../src/content/warnings.ts';
import { said } from '../../src/core/in-force.ts';
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
      const law = { amount: () => '30 days', has: () => true };
      const days = { from: 'March 1, 2027', until: 'April 1, 2027' };
      const sentences = [
        words.title,
        said(words.wording, law),
        words.unknown,
        ...[days, {}].flatMap((of) => [words.met({ ...of, ...law }), words.notMet({ ...of, ...law })]),
      ];
      for (const sentence of sentences) {
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

  test('every requirement has something to do for it, whatever is known', () => {
    expect(sorted(Object.keys(en.outcome.remedies))).toEqual(sorted(Object.keys(en.outcome.requirements)));
    for (const remedy of Object.values(en.outcome.remedies))
      expect(Object.values(remedy).filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  });

  test('every conflict has words, and no other conflict has', () => {
    expect(sorted(Object.keys(en.outcome.conflicts.rows))).toEqual(sorted(conflictRows.map(({ id }) => id)));
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
