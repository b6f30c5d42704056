import { expect, test } from 'vitest';
import { catalogues } from '../../src/content/messages/catalogues.ts';
import { shownValue } from '../../src/interview/ask.ts';
import type { Talk } from '../../src/interview/session.ts';

test.each([
  ['en', 'PE', 'Peru'],
  ['es', 'PE', 'Perú'],
  ['en', 'US', 'United States'],
  ['es', 'US', 'Estados Unidos'],
] as const)('in %s the country %s is shown as %s', (language: 'en' | 'es', country, shown) => {
  const talk = { words: catalogues[language], session: { caseFile: { caseFile: 1 } } } as unknown as Talk;
  expect(shownValue('person.birthCountry', country, talk)).toBe(shown);
});
