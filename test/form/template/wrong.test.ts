import { describe, expect, test, vi } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { readMap, writeMap } from '../../../src/form/template/map-file.ts';
import { propose } from '../../../src/form/template/propose.ts';
import { readBlank } from '../../../src/form/template/read-blank.ts';
import { type Made, makeBlank } from './blanks.ts';
import { wrongFiles } from './bombs.ts';
import { shippedFaces, surveyOf } from './read.ts';

const faces = shippedFaces();
const words = en.template;
/** Each sentence has to say what to do, and where the right form is, or that none is to be had. */
const whatToDo = /[Dd]ownload the form|Get the form|fillable form|sheet that comes with the program/;

const fields: readonly Made[] = [
  { name: 'Family', label: 'Family Name (Last Name)' },
  { name: 'Given', label: 'Given Name (First Name)' },
  { name: 'ANumber', label: 'Alien Registration Number (A-Number)', max: 9 },
  { name: 'Receipt', label: 'Receipt Number', max: 13 },
  { name: 'Street', label: 'Street Number and Name' },
  { name: 'City', label: 'City or Town' },
  { name: 'Zip', label: 'ZIP Code', max: 5 },
];
const whole = await makeBlank({ title: 'Notice of Something', feet: ['Form X-9 01/02/20'], fields });

async function reasonFor(bytes: Uint8Array): Promise<string> {
  for (const way of ['warn', 'log', 'error'] as const) vi.spyOn(console, way).mockImplementation(() => {});
  const result = await readBlank(bytes, faces);
  vi.restoreAllMocks();
  return result.did === 'read' ? 'read' : result.reason;
}

describe('a file that is no blank is refused with a sentence that says where to get the form', () => {
  test.each([...Array(99).keys()].map((at) => at + 1))(
    'cut off after %i in a hundred of its bytes',
    async (part) => {
      const reason = await reasonFor(whole.slice(0, Math.floor((whole.length * part) / 100)));
      expect(['damaged', 'not-pdf', 'empty']).toContain(reason);
      expect(words.refused[reason as keyof typeof words.refused]).toMatch(whatToDo);
    },
  );

  test('and the whole of it is read', async () => expect(await reasonFor(whole)).toBe('read'));

  test.each(Object.entries(wrongFiles))('%s', async (_, [make, wanted]) => {
    expect(await reasonFor(make())).toBe(wanted);
    expect(words.refused[wanted as keyof typeof words.refused]).toMatch(whatToDo);
  });

  test('one that wants a password', async () => {
    const locked = await makeBlank({ fields, userPassword: 'secret' });
    expect(await reasonFor(locked)).toBe('password');
    expect(words.refused.password).toMatch(whatToDo);
  });
});

describe('a blank that is not the one that a map was made for', () => {
  const mapOf = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const { survey } = await surveyOf(bytes);
    const lines = Object.fromEntries(
      [...propose(survey.fields)].map(([name, { line = {} }]) => [name, line]),
    );
    return writeMap({ sha256: survey.sha256, form: 'X-9', edition: '', fields: lines }, new Map(), words.map);
  };
  const problemsWith = async (made: readonly Made[], more: { feet?: readonly string[] } = {}) => {
    const { blank } = await surveyOf(await makeBlank({ fields: made, feet: ['Form X-9 01/02/20'], ...more }));
    const result = readMap(await mapOf(whole), blank, words.map);
    return 'problems' in result ? result.problems.map(({ path }) => path) : [];
  };
  const changed = (name: string, more: Partial<Made>): readonly Made[] =>
    fields.map((field) => (field.name === name ? { ...field, ...more } : field));
  const each = fields.map(({ name }) => name);

  test.each(each)('for it lacks the field %s: which one is told, behind which file', async (name) => {
    expect(await problemsWith(fields.filter((field) => field.name !== name))).toEqual([
      'sha256',
      `fields["${name}"]`,
    ]);
  });

  test.each(each)('for its field %s has another name', async (name) => {
    expect(await problemsWith(changed(name, { name: `${name}2` }))).toEqual(['sha256', `fields["${name}"]`]);
  });

  test.each(each)('for its field %s is a box to tick, and one to sign', async (name) => {
    expect(await problemsWith(changed(name, { kind: 'check' }))).toEqual(['sha256', `fields["${name}"].is`]);
    expect(await problemsWith(changed(name, { kind: 'signature' }))).toEqual([
      'sha256',
      `fields["${name}"].fact`,
    ]);
  });

  test.each([
    ['a field is locked', changed('City', { locked: true }), {}],
    ['a field holds fewer letters', changed('Zip', { max: 1 }), {}],
    ['a field has several lines', changed('City', { multiline: true }), {}],
    ['a field stands elsewhere', changed('City', { box: [300, 20, 90, 18] }), {}],
    ['it is another edition', fields, { feet: ['Form X-9 05/06/24'] }],
    ['it is of two editions', fields, { feet: ['Form X-9 01/02/20', 'Form X-9 05/06/24'] }],
  ] as const)('for %s', async (_, made, more) => expect(await problemsWith(made, more)).toEqual(['sha256']));

  test('is told from its own', async () => {
    const { blank } = await surveyOf(whole);
    expect(readMap(await mapOf(whole), blank, words.map)).toHaveProperty('map');
  });
});
