import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../../src/core/case-file.ts';
import type { Slot } from '../../../src/form/blank/compiled-blank.ts';
import { caseValues } from '../../../src/form/template/case-values.ts';
import type { MapLine } from '../../../src/form/template/map-line.ts';

const slot = (more: Partial<Slot>): Slot => ({
  name: 'f',
  type: 'text',
  page: 1,
  box: [0, 0, 100, 18],
  rotation: 0,
  places: [],
  tooltip: '',
  readOnly: false,
  required: false,
  flags: 0,
  font: 'Helv',
  size: 10,
  color: '0 g',
  alignment: 'left',
  multiline: false,
  comb: false,
  maxLength: 0,
  states: [],
  options: [],
  open: false,
  ...more,
});

const known: CaseRecord = {
  caseFile: 1,
  preparer: { role: 'attorney', phone: '+12025550143', organization: 'Law & Co' },
  person: {
    name: { given: 'Zoë', family: 'Nguyễn' },
    aNumber: 'A012345678',
    birthDate: '1990-02-03',
    phone: '+12025550143 ext. 12',
    protection: [],
    address: { state: 'MD', postalCode: '20707-1234', country: 'US' },
  },
  filings: [{ form: 'I-485', receiptNumber: 'IOE0912345678' }],
  problem: { kinds: ['delay', 'lost-file'] },
  removal: { inProceedings: false },
};

/** What one field gets: its value, or why it is not put there, or nothing. */
function given(line: MapLine, more: Partial<Slot> = {}, caseFile: CaseRecord = known): unknown {
  const { values, notPut } = caseValues([slot(more)], { f: line }, caseFile);
  return notPut[0]?.why ?? values.get('f');
}

describe('a text field', () => {
  test.each([
    ['person.name.given', 0, 'Zoë'],
    ['person.name', 0, 'Zoë Nguyễn'],
    ['person.birthDate', 0, '02/03/1990'],
    ['person.birthDate', 8, '02031990'],
    ['person.aNumber', 0, 'A012-345-678'],
    ['person.aNumber', 10, 'A012345678'],
    ['person.aNumber', 9, '012345678'],
    ['preparer.phone', 0, '(202) 555-0143'],
    ['preparer.phone', 10, '2025550143'],
    ['person.phone', 10, 'longer-than-field'],
    ['person.address.postalCode', 9, '207071234'],
    ['person.address.postalCode', 5, '20707'],
    ['filings.1.receiptNumber', 13, 'IOE0912345678'],
    ['filings.1.receiptNumber', 6, 'longer-than-field'],
    ['filings.2.receiptNumber', 13, undefined],
    ['person.email', 0, undefined],
    ['person.address.country', 0, 'United States'],
  ])('for %s with room for %i holds %s', (fact, maxLength, wanted) =>
    expect(given({ fact }, { maxLength })).toBe(wanted),
  );

  test('joins several facts, and leaves out what is not known', () =>
    expect(
      given({ facts: ['person.name.family', 'person.name.middle', 'person.name.given'], join: ', ' }),
    ).toBe('Nguyễn, Zoë'));

  test('for an attorney stays blank for anybody else', () => {
    const line = { fact: 'preparer.organization', when: { fact: 'preparer.role', in: ['attorney'] } };
    expect(given(line)).toBe('Law & Co');
    expect(
      given(line, {}, { ...known, preparer: { role: 'employer', organization: 'Law & Co' } }),
    ).toBeUndefined();
  });

  test('on a condition that is not known stays blank, and the fact that lacks is told', () => {
    const line = { fact: 'preparer.organization', when: { fact: 'preparer.role', in: ['attorney'] } };
    const { values, notPut } = caseValues(
      [slot({})],
      { f: line },
      { preparer: { organization: 'Law & Co' } },
    );
    expect([values.size, notPut]).toEqual([
      0,
      [{ name: 'f', fact: 'preparer.role', why: 'condition-unknown' }],
    ]);
    expect(caseValues([slot({})], { f: line }, {}).notPut).toEqual([]);
  });

  test.each([
    [{ fact: 'person.address.country', in: ['US'] }, 'MD'],
    [{ fact: 'person.address.country', notIn: ['US'] }, undefined],
    [{ fact: 'person.address.country', notIn: ['FR'] }, 'MD'],
    [
      [
        { fact: 'person.address.country', in: ['US'] },
        { fact: 'preparer.role', in: ['attorney'] },
      ],
      'MD',
    ],
    [
      [
        { fact: 'person.address.country', in: ['US'] },
        { fact: 'preparer.role', in: ['self'] },
      ],
      undefined,
    ],
  ])('is put by the conditions %j: %s', (when, wanted) =>
    expect(given({ fact: 'person.address.state', when })).toBe(wanted),
  );

  test('with room for a pointer takes a long text, to be carried on', () =>
    expect(
      given(
        { fact: 'preparer.organization' },
        { maxLength: 12 },
        { preparer: { organization: 'Law Offices of A and B' } },
      ),
    ).toBe('Law Offices of A and B'));
});

describe('an address', () => {
  const at = (street: string, unit: string): CaseRecord => ({ person: { address: { street, unit } } });
  const put = (fact: string, value: string, maxLength: number, line: Partial<MapLine> = {}) => {
    const caseFile = fact.endsWith('unit') ? at('1 A St', value) : at(value, 'Apt 1');
    const { values, notPut, abbreviated } = caseValues(
      [slot({ maxLength })],
      { f: { fact, ...line } },
      caseFile,
    );
    return [values.get('f') ?? notPut[0]?.why, abbreviated.map(({ text }) => text)];
  };

  test.each([
    ['1200 Long Meadow Boulevard', 34, '1200 Long Meadow Boulevard', []],
    ['1200 Long Meadow Boulevard', 25, '1200 Long Meadow Blvd', ['1200 Long Meadow Blvd']],
    ['12 North Avenue Place Road', 24, '12 N Avenue Place Rd', ['12 N Avenue Place Rd']],
    ['77 Court Street Southwest', 20, '77 Court St SW', ['77 Court St SW']],
    ['1000 North Street', 14, '1000 North St', ['1000 North St']],
    ['8 Road of the Very Long Name', 20, '8 Road of the Very Long Name', []],
  ])('street "%s" with room for %i is written "%s"', (street, room, wanted, told) =>
    expect(put('person.address.street', street, room)).toEqual([wanted, told]),
  );

  test.each([
    ['Apartment 4B', 6, 'Apt 4B', ['Apt 4B']],
    ['Apartment 123456', 6, 'longer-than-field', []],
  ])('unit "%s" with room for %i is written "%s"', (unit, room, wanted, told) =>
    expect(put('person.address.unit', unit, room)).toEqual([wanted, told]),
  );

  test.each([
    ['Apt 4B', 'apartment', '4B'],
    ['Apartment #4B', 'apartment', '4B'],
    ['Suite 900', 'suite', '900'],
    ['STE. 900', 'suite', '900'],
    ['3rd floor', 'floor', '3rd'],
    ['Fl 3', 'floor', '3'],
    ['#12', undefined, '12'],
    ['Unit 7', undefined, 'Unit 7'],
    ['Suite 3, floor 2', undefined, 'Suite 3, floor 2'],
  ])('of the boxes beside the unit "%s" %s is ticked, and %s is written', (unit, ticked, number) => {
    const kinds = ['apartment', 'suite', 'floor'];
    const line = (is: string): MapLine => ({ fact: 'person.address.unit', is });
    const { values, notPut } = caseValues(
      [...kinds.map((name) => slot({ name, type: 'check', states: ['Y'] })), slot({ name: 'number' })],
      {
        ...Object.fromEntries(kinds.map((is) => [is, line(is)])),
        number: { fact: 'person.address.unit', part: 'number' },
      },
      at('1 A St', unit),
    );
    expect([...values]).toEqual([...(ticked ? [[ticked, true]] : []), ['number', number]]);
    expect(notPut.map(({ why }) => why)).toEqual(ticked ? [] : ['which-unit']);
  });
});

describe('boxes', () => {
  test.each([
    [{ fact: 'removal.inProceedings', is: false }, true],
    [{ fact: 'removal.inProceedings', is: true }, undefined],
    [{ fact: 'congressional.inquired', is: false }, undefined],
    [{ fact: 'problem.kinds', includes: 'delay' }, true],
    [{ fact: 'problem.kinds', includes: 'military' }, undefined],
    [{ fact: 'person.protection', empty: true }, true],
    [{ fact: 'uscisContacts', empty: true }, undefined],
  ] as const)('%j is %s', (line, wanted) =>
    expect(given(line, { type: 'check', states: ['Y'] })).toBe(wanted),
  );

  const yesNo = { fact: 'removal.inProceedings', states: { 1: { is: true }, 2: { is: false } } };
  test('radio buttons take the state of a known answer', () =>
    expect(given(yesNo, { type: 'radio', states: ['1', '2'] })).toBe('2'));
  test('radio buttons stay off where the answer is not known', () =>
    expect(given(yesNo, { type: 'radio', states: ['1', '2'] }, {})).toBeUndefined());
});

describe('lists to choose from', () => {
  const options = [
    { value: 'MD', label: 'Maryland' },
    { value: '2', label: 'United States' },
  ];
  test.each([
    ['person.address.state', 'MD'],
    ['person.address.country', '2'],
    ['person.name.given', 'no-such-option'],
    ['person.email', undefined],
  ])('for %s takes %s', (fact, wanted) => expect(given({ fact }, { type: 'choice', options })).toBe(wanted));

  test('that are open take any text', () =>
    expect(given({ fact: 'person.name.given' }, { type: 'choice', options, open: true })).toBe('Zoë'));
});

test('signature fields get nothing, whatever the map says', () =>
  expect(given({ fact: 'person.name' }, { type: 'signature' })).toBeUndefined());

test.each(['__proto__', 'constructor', 'toString'])('a field named %s is a field like any other', (name) => {
  const put = (lines: Readonly<Record<string, MapLine>>) => [
    ...caseValues([slot({ name })], lines, known).values.entries(),
  ];
  expect(put({})).toEqual([]);
  expect(put(Object.fromEntries([[name, { fact: 'person.name.family' }]]))).toEqual([[name, 'Nguyễn']]);
});
