import { expect, test } from 'vitest';
import { type CaseFile, withValue } from '../../src/core/case-file.ts';
import { neededFacts } from '../../src/core/next-question.ts';

const whole = {
  caseFile: 1,
  preparer: { role: 'self' },
  person: {
    kind: 'individual',
    name: { given: 'Nobody', family: 'Example' },
    birthDate: '1990-01-31',
    address: { street: '1 Main St', city: 'Omaha', state: 'NE', postalCode: '68102', country: 'US' },
  },
  filings: [{ form: 'I-485', receiptNumber: 'IOE0000000001' }],
  problem: { kinds: ['delay'], description: 'Nothing happens.' },
} as unknown as CaseFile;
const day = '2026-11-22';

test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
  ['nothing', {}, []],
  ['no family name', { 'person.name.family': undefined }, ['person.name.family']],
  ['no name at all', { 'person.name': undefined }, ['person.name.given', 'person.name.family']],
  [
    'no name, and not said whether a person or an organization',
    { 'person.name.family': undefined, 'person.kind': undefined },
    ['person.name.family'],
  ],
  [
    'an organization without its name',
    { 'person.kind': 'organization', 'person.name': undefined, 'person.birthDate': undefined },
    ['person.organization'],
  ],
  [
    'no address',
    { 'person.address': undefined },
    ['country', 'street', 'city', 'state', 'postalCode'].map((field) => `person.address.${field}`),
  ],
  [
    'an address abroad without state and postal code',
    { 'person.address': { street: 'Calle 1', city: 'Lima', country: 'PE' } },
    [],
  ],
  ['what not everybody has', { 'person.aNumber': undefined, 'person.phone': undefined }, []],
  [
    'the receipt number of the second form',
    { filings: [{ form: 'I-485', receiptNumber: 'IOE0000000001' }, { form: 'I-765' }] },
    ['filings.2.receiptNumber'],
  ],
  ['no receipt has come', { filings: [{ form: 'I-485' }], 'problem.kinds': ['receipt-not-received'] }, []],
  ['all was sent back', { filings: [{ form: 'I-485' }], 'problem.kinds': ['improper-rejection'] }, []],
  ['no words about it', { 'problem.description': undefined }, ['problem.description']],
  [
    'the English of what happened without the original',
    { 'problem.description': undefined, 'problem.descriptionEnglish': 'Nothing happens.' },
    [],
  ],
  [
    'a lawyer without a name',
    { preparer: { role: 'attorney', organization: 'Harbor Law' } },
    ['preparer.name.family'],
  ],
  ['an employer by its name alone', { preparer: { role: 'employer', organization: 'Acme' } }, []],
])('a form cannot do without: %s', (_, changes, lacks) => {
  const changed = Object.entries(changes).reduce(
    (made, [path, value]) => withValue(made, path, value as string),
    whole,
  );
  expect(neededFacts(changed, day, () => true)).toEqual(lacks);
});

test('what is not on a form is not missing from it', () =>
  expect(neededFacts({ caseFile: 1 }, day, (path) => path === 'person.birthDate')).toEqual([
    'person.birthDate',
  ]));
