import { expect, test } from 'vitest';
import { factsOnForm } from '../../src/form/fill-form.ts';
import { confirmed, type MapLine } from '../../src/form/template/map-line.ts';

const name = ['given', 'middle', 'family', 'suffix'].map((part) => `person.name.${part}`);
type Form = Parameters<typeof factsOnForm>[0];
const asIs = (fields: Readonly<Record<string, MapLine>>): Form => ({
  map: { sha256: '', form: '', edition: '', fields },
});
const of = (fields: Readonly<Record<string, MapLine>>): Form =>
  asIs(Object.fromEntries(Object.entries(fields).map(([name, line]) => [name, confirmed(line)])));

test.each<[string, Form, readonly string[]]>([
  ['nothing', of({ a: {}, b: { more: 'filings' } }), []],
  [
    'a fact, a box, an item',
    of({
      a: { facts: ['person.phone'] },
      b: { facts: ['person.kind'], is: 'individual' },
      c: { facts: ['filings.2.form'] },
    }),
    ['person.phone', 'person.kind', 'filings[].form'],
  ],
  [
    'the whole name',
    of({ a: { facts: ['person.organization', 'person.name'], join: ', ' } }),
    ['person.organization', ...name],
  ],
  [
    'something of every item',
    of({ a: { each: 'filings', facts: ['form', 'receiptNumber'] } }),
    ['filings[].form', 'filings[].receiptNumber'],
  ],
  [
    'a form of the user’s own',
    of({ a: { fact: 'person.name' }, b: { facts: ['person.birthDate'] }, c: {} }),
    [...name, 'person.birthDate'],
  ],
  ['a line that nobody has confirmed', asIs({ a: { fact: 'person.phone' } }), []],
])('what has a place on a form: %s', (_, form, facts) => expect(factsOnForm(form)).toEqual(new Set(facts)));
