import { describe, expect, test } from 'vitest';
import { carryOver, compare } from '../../../src/form/template/compare.ts';
import type { KeptField } from '../../../src/form/template/kept-template.ts';

const field = (name: string, more: Partial<KeptField> = {}): KeptField => ({
  name,
  type: 'text',
  page: 1,
  box: [60, 700, 200, 18],
  tooltip: '',
  label: '',
  maxLength: 0,
  ...more,
});

const old = [
  field('stays', { label: '1. Family Name' }),
  field('moves', { label: '2. Given Name' }),
  field('shrinks', { label: '3. City or Town', maxLength: 30 }),
  field('turns', { label: '4. State' }),
  field('goes', { label: '5. Fax Number' }),
  field('means', { label: '6. Daytime Telephone Number' }),
  field('Line7', { label: '7. Receipt Number' }),
];
const fresh = [
  field('stays', { label: '1. Family Name' }),
  field('moves', { label: '3. Given Name', page: 2 }),
  field('shrinks', { label: '3. City or Town', maxLength: 20 }),
  field('turns', { label: '4. State', type: 'choice' }),
  field('means', { label: '6. Email Address' }),
  field('Line9', { label: '9. Receipt Number' }),
  field('comes', { label: '10. Province' }),
];
const compared = compare(old, fresh);

describe('a newer edition', () => {
  test.each([
    ['moves', 'moved'],
    ['shrinks', 'length'],
    ['turns', 'retyped'],
    ['goes', 'gone'],
    ['means', 'reworded'],
    ['Line9', 'renamed'],
    ['comes', 'appeared'],
  ])('%s is told as %s', (name, what) =>
    expect(compared.changes.filter((change) => change.name === name).map((change) => change.what)).toEqual([
      what,
    ]),
  );

  test('what stayed is not told', () =>
    expect(compared.changes.some(({ name }) => name === 'stays')).toBe(false));

  test('its map takes over what still asks for the same, and lists the rest', () => {
    const map = Object.fromEntries(old.map(({ name }) => [name, { fact: `person.${name}` }]));
    const { lines, lost } = carryOver(compared, map);
    expect(Object.fromEntries(lines)).toEqual({
      stays: { fact: 'person.stays' },
      moves: { fact: 'person.moves' },
      shrinks: { fact: 'person.shrinks' },
      Line9: { fact: 'person.Line7' },
    });
    expect(lost).toEqual(['turns', 'goes', 'means']);
  });

  test('a half point is no move', () =>
    expect(compare([field('a')], [field('a', { box: [60.4, 700.2, 200, 18] })]).changes).toEqual([]));

  test('two old fields of the same words carry nothing to a new name', () => {
    const two = [field('a', { label: 'Date' }), field('b', { label: 'Date' })];
    expect(compare(two, [field('c', { label: 'Date' })]).same.size).toBe(0);
  });

  test('fields without any words are the same by name', () =>
    expect(compare([field('a')], [field('a')]).same.get('a')).toBe('a'));
});
