import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { readMap, writeMap } from '../../../src/form/template/map-file.ts';
import { type BlankMap, confirmed, isConfirmed, type MapLine } from '../../../src/form/template/map-line.ts';

const words = en.template.map;
const blank = {
  sha256: 'a1',
  slots: [
    { name: 'given', type: 'text', states: [] },
    { name: 'box', type: 'check', states: ['Y'] },
    { name: 'two', type: 'radio', states: ['1', '2'] },
    { name: 'ink', type: 'signature', states: [] },
  ],
} as const;

const good: BlankMap = {
  sha256: 'a1',
  form: 'X-9',
  edition: '01/02/20',
  fields: {
    given: {
      facts: ['person.name.given', 'person.name.middle'],
      join: ' ',
      when: { fact: 'person.kind', in: ['individual'] },
    },
    box: { fact: 'problem.kinds', includes: 'delay', confirmed: 'problem.kinds includes delay' },
    two: { fact: 'removal.inProceedings', states: { 1: { is: true }, 2: { is: false } } },
    ink: {},
  },
};

const read = (value: unknown) => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const result = readMap(new TextEncoder().encode(text), blank, words);
  return 'problems' in result ? result.problems.map(({ path, found }) => `${path}: ${found}`) : result.map;
};
const lineOf = (name: string, line: object) => read({ ...good, fields: { [name]: line } });

describe('a map file', () => {
  test('is read as it was written, its notes for the reader aside', () => {
    const notes = new Map([['given', { page: 1, label: 'Given Name', why: 'its label says so' }]]);
    const text = new TextDecoder().decode(writeMap(good, notes, words));
    expect(read(text)).toEqual(good);
    expect(text).toContain('"page":1,"label":"Given Name"');
    expect(JSON.parse(text).readMe).toEqual(words.head);
  });

  test('says behind each line that is not confirmed what it shows, for whoever confirms it', () => {
    const { fields } = JSON.parse(new TextDecoder().decode(writeMap(good, new Map(), words)));
    expect(Object.values<Record<string, unknown>>(fields).map(({ says }) => says)).toEqual([
      'person.name.given + person.name.middle when person.kind is individual',
      undefined,
      'removal.inProceedings (1: is true; 2: is false)',
      undefined,
    ]);
  });

  test('of an earlier version is read, and its lines are proposals', () => {
    const map = lineOf('box', { fact: 'problem.kinds', includes: 'delay', unsure: true });
    expect(map).toMatchObject({ fields: { box: { fact: 'problem.kinds' } } });
    expect(isConfirmed((map as BlankMap).fields['box'] ?? {})).toBe(false);
  });

  test.each<[MapLine, string]>([
    [{ fact: 'person.name' }, 'person.name'],
    [{ fact: 'person.role', is: 'applicant' }, 'person.role is applicant'],
    [{ fact: 'removal.inProceedings', is: false }, 'removal.inProceedings is false'],
    [{ fact: 'person.protection', empty: true }, 'person.protection is empty'],
    [{ fact: 'person.address.unit', part: 'number' }, 'person.address.unit (number)'],
    [
      { fact: 'person.email', when: { fact: 'preparer.role', notIn: ['attorney', 'self'] } },
      'person.email when preparer.role is not attorney or self',
    ],
  ])('line %j is confirmed by "%s", and by nothing else', (line, says) => {
    expect(isConfirmed({ ...line, confirmed: says })).toBe(true);
    for (const other of [`${says} `, 'person.fax', '', 'true'])
      expect(isConfirmed({ ...line, confirmed: other })).toBe(false);
    expect(isConfirmed(line)).toBe(false);
    expect(isConfirmed({ confirmed: '' })).toBe(false);
  });

  test.each([
    ['the fact', { fact: 'beneficiary.name' }],
    ['a condition', { when: { fact: 'person.kind', in: ['organization'] } }],
    ['no condition any more', { when: [] }],
  ])('line is a proposal again once somebody changes %s', (_, change) => {
    const line = confirmed({ fact: 'person.name', when: { fact: 'person.kind', in: ['individual'] } });
    expect(isConfirmed(line)).toBe(true);
    expect(isConfirmed({ ...line, ...change })).toBe(false);
  });

  test.each([
    ['no JSON at all', '{"fields":', ['map: no JSON']],
    ['a list', '[]', ['map: []']],
    ['another file’s map', { ...good, sha256: 'b2' }, ['sha256: "b2"']],
    ['a key of its own', { ...good, field: {} }, ['field: "field"']],
    ['no fields', { ...good, fields: 7 }, ['fields: 7']],
  ])('with %s is refused', (_, value, problems) => expect(read(value)).toEqual(problems));

  test('for another form is told in one sentence, with the faults of the fields that both have', () => {
    const fields = { given: { fact: 'person.nam' }, a: {}, b: {}, c: 7 };
    const text = JSON.stringify({ ...good, sha256: 'b2', fields });
    const result = readMap(new TextEncoder().encode(text), blank, words);
    expect(result).toMatchObject({
      otherForm: words.otherForm(1, 4),
      problems: [{ path: 'sha256' }, { path: 'fields["given"].fact' }],
    });
    expect(words.otherForm(1, 4)).toContain('4 fields');
  });

  test.each([
    ['a field that the blank lacks', 'givn', { fact: 'person.name.given' }, 'fields["givn"]: "givn"'],
    [
      'a fact that there is not',
      'given',
      { fact: 'person.name.first' },
      'fields["given"].fact: "person.name.first"',
    ],
    [
      'an item without a number',
      'given',
      { fact: 'filings[].form' },
      'fields["given"].fact: "filings[].form"',
    ],
    ['a fact that is no text', 'given', { fact: 7 }, 'fields["given"].fact: 7'],
    [
      'both fact and facts',
      'given',
      { fact: 'person.email', facts: ['person.fax'] },
      'fields["given"].facts: ["person.fax"]',
    ],
    [
      'a condition on a text',
      'given',
      { fact: 'person.kind', is: 'individual' },
      'fields["given"].is: "individual"',
    ],
    ['a box without a condition', 'box', { fact: 'person.kind' }, 'fields["box"].is: nothing'],
    [
      'a box with two conditions',
      'box',
      { fact: 'person.kind', is: 'individual', empty: true },
      'fields["box"].is: ["is","empty"]',
    ],
    [
      'an answer that the fact cannot have',
      'box',
      { fact: 'person.kind', is: 'person' },
      'fields["box"].is: "person"',
    ],
    [
      'a text where yes or no is meant',
      'box',
      { fact: 'removal.inProceedings', is: 'yes' },
      'fields["box"].is: "yes"',
    ],
    [
      'radio buttons without states',
      'two',
      { fact: 'removal.inProceedings' },
      'fields["two"].states: nothing',
    ],
    [
      'a state that the blank lacks',
      'two',
      { fact: 'removal.inProceedings', states: { 3: { is: true } } },
      'fields["two"].states.3: "3"',
    ],
    ['a fact for a signature', 'ink', { fact: 'person.name' }, 'fields["ink"].fact: "person.name"'],
    [
      'a line confirmed by no text',
      'given',
      { fact: 'person.email', confirmed: true },
      'fields["given"].confirmed: true',
    ],
    [
      'a number of what is no unit',
      'given',
      { fact: 'person.email', part: 'number' },
      'fields["given"].part: "number"',
    ],
    [
      'a box that no unit can be',
      'box',
      { fact: 'person.address.unit', is: 'house' },
      'fields["box"].is: "house"',
    ],
    [
      'a when with two lists',
      'given',
      { fact: 'person.email', when: [{ fact: 'person.kind', in: ['individual'], notIn: ['individual'] }] },
      'fields["given"].when: {"fact":"person.kind","in":["individual"],"notIn":["individual"]}',
    ],
    [
      'a when without a list',
      'given',
      { fact: 'person.email', when: { fact: 'person.kind' } },
      'fields["given"].when: {"fact":"person.kind"}',
    ],
    ['an unknown key', 'given', { fact: 'person.email', tick: 1 }, 'fields["given"].tick: "tick"'],
    ['a prototype', 'given', { fact: '__proto__' }, 'fields["given"].fact: "__proto__"'],
  ])('with %s is refused at its place', (_, name, line, problem) =>
    expect(lineOf(name, line)).toEqual([problem]),
  );

  test('tells all problems at once, each with what is wanted', () => {
    const result = readMap(
      new TextEncoder().encode(
        JSON.stringify({ ...good, sha256: 'x', fields: { givn: {}, given: { fact: 'person.emial' } } }),
      ),
      blank,
      words,
    );
    expect('problems' in result && result.problems).toMatchObject([
      { path: 'sha256', wanted: expect.stringContaining('a1') },
      { path: 'fields["givn"]', wanted: expect.stringContaining('given') },
      { path: 'fields["given"].fact', wanted: expect.stringContaining('person.email') },
    ]);
  });

  test.each([
    [{ fact: 'filings.2.receiptNumber' }],
    [{ fact: 'beneficiary.name' }],
    [{ facts: ['person.organization', 'person.name'], join: ', ' }],
    [{}],
  ])('takes %j for a text', (line) =>
    expect(lineOf('given', line)).toMatchObject({ fields: { given: line } }),
  );
});
