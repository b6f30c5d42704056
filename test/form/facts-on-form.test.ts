import { expect, test } from 'vitest';
import { factsOnForm } from '../../src/form/facts-on-form.ts';
import type { FormToFill } from '../../src/form/fill-form.ts';
import type { MapEntry } from '../../src/form/sheet.ts';
import { confirmed } from '../../src/form/template/confirmation.ts';
import type { MapLine } from '../../src/form/template/map-line.ts';

const name = ['given', 'middle', 'family', 'suffix'].map((part) => `person.name.${part}`);
const sheet = (map: Readonly<Record<string, MapEntry>>) =>
  ({ kind: 'sheet', sheet: { map } }) as unknown as FormToFill;
const kept = (fields: Readonly<Record<string, MapLine>>) =>
  ({ kind: 'kept', kept: { map: { fields } } }) as unknown as FormToFill;

test.each<[string, FormToFill, readonly string[]]>([
  ['nothing', sheet({ a: {}, b: { more: 'filings' } }), []],
  [
    'a fact, a box, an item',
    sheet({
      a: { facts: ['person.phone'] },
      b: { facts: ['person.kind'], is: 'individual' },
      c: { facts: ['filings.2.form'] },
    }),
    ['person.phone', 'person.kind', 'filings[].form'],
  ],
  [
    'the whole name',
    sheet({ a: { facts: ['person.organization', 'person.name'], join: ', ' } }),
    ['person.organization', ...name],
  ],
  [
    'something of every item',
    sheet({ a: { each: 'filings', facts: ['form', 'receiptNumber'] } }),
    ['filings[].form', 'filings[].receiptNumber'],
  ],
  [
    'a form of the user’s own',
    kept({ a: confirmed({ fact: 'person.name' }), b: confirmed({ facts: ['person.birthDate'] }), c: {} }),
    [...name, 'person.birthDate'],
  ],
  ['a line that nobody has confirmed', kept({ a: { fact: 'person.phone' } }), []],
])('what has a place on a form: %s', (_, form, facts) => expect(factsOnForm(form)).toEqual(new Set(facts)));
