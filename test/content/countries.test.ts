import { expect, test } from 'vitest';
import { countries } from '../../src/content/messages/en/countries.ts';
import { countries as inSpanish } from '../../src/content/messages/es/countries.ts';
import { countryCodes } from '../../src/core/identifiers/places.ts';

test('every country that a case may hold has a name, and nothing else has one', () => {
  expect(new Set(Object.keys(countries))).toEqual(countryCodes);
});

test('the names are those that English uses, but for what the run-time may have renamed since', () => {
  const english = new Intl.DisplayNames('en', { type: 'region' });
  const differing = Object.entries(countries).filter(([code, name]) => english.of(code) !== name);
  expect(differing.length).toBeLessThan(5);
});

test('no two countries bear one name', () => {
  expect(new Set(Object.values(countries)).size).toBe(countryCodes.size);
});

test('the Spanish names are those that Spanish uses, there or in the Americas, but for a few', () => {
  const spanish = ['es', 'es-419', 'es-US', 'es-MX'].map(
    (one) => new Intl.DisplayNames(one, { type: 'region' }),
  );
  const differing = Object.entries(inSpanish).filter(([code, name]) =>
    spanish.every((names) => names.of(code) !== name),
  );
  expect(differing.map(([code]) => code)).toEqual(['BQ', 'UM', 'VI']);
  expect(new Set(Object.values(inSpanish)).size).toBe(countryCodes.size);
});
