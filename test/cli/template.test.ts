import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { makeFont } from '../form/make-font.ts';
import { drawnText, readFields } from '../form/reader.ts';
import { type Made, makeBlank } from '../form/template/blanks.ts';
import { wrongFiles } from '../form/template/bombs.ts';
import { confirmIn } from '../form/template/confirm-map.ts';
import { emptyFolder, runProgram } from '../run-program.ts';
import { readyCase } from './ready-case.ts';

const words = en.template;
const about = 'Information About You.';
const fields: readonly Made[] = [
  {
    name: 'Family',
    box: [60, 700, 200, 18],
    label: '1.a. Family Name (Last Name)',
    tooltip: `${about} 1. A. Enter Family Name (Last Name).`,
  },
  {
    name: 'Given',
    box: [60, 660, 200, 18],
    label: '1.b. Given Name',
    tooltip: `${about} 1. B. Enter Given Name.`,
  },
  {
    name: 'ANumber',
    box: [60, 620, 200, 18],
    label: '2. Alien Registration Number (A-Number)',
    tooltip: `${about} 2. Enter A-Number.`,
    max: 9,
  },
  {
    name: 'Receipt',
    box: [60, 580, 200, 18],
    label: '3. Receipt Number',
    tooltip: '3. Enter Receipt Number.',
    max: 13,
  },
  {
    name: 'yes',
    kind: 'check',
    label: 'Yes',
    tooltip: 'Are you in removal proceedings? Select Yes.',
    box: [60, 520, 10, 10],
  },
  {
    name: 'no',
    kind: 'check',
    label: 'No',
    tooltip: 'Are you in removal proceedings? Select No.',
    box: [160, 520, 10, 10],
  },
  {
    name: 'State',
    kind: 'list',
    label: '4. State',
    tooltip: 'Mailing Address of Applicant. 4. Select State.',
    options: ['CA', 'MD'],
    box: [60, 470, 60, 18],
  },
  {
    name: 'Ink',
    kind: 'signature',
    label: '5. Signature',
    tooltip: 'Signature of Applicant.',
    box: [60, 420, 200, 18],
  },
  { name: 'When', label: 'Date of Signature', tooltip: 'Enter Date of Signature.', box: [300, 420, 100, 18] },
  { name: 'Other', label: '6. Favourite colour', box: [60, 370, 200, 18] },
];
const edition = (day: string) => `Form X-9 ${day}`;
const blankOf = (day = '01/02/20', made = fields, expires = '05/31/2021') =>
  makeBlank({
    title: 'Notice of Something',
    lines: [[420, 760, `OMB No. 1615-0105; Expires ${expires}`, 8]],
    feet: [edition(day)],
    fields: made,
  });

const caseFile = {
  ...readyCase,
  person: { ...readyCase.person, name: { family: 'Suharto', given: 'Ánh-Tuyết' }, aNumber: '12345678' },
};

/** A folder with files in it, and the program run there with a data folder of its own. */
function place(files: Readonly<Record<string, Uint8Array | object>>) {
  const cwd = emptyFolder();
  const put = (name: string, content: Uint8Array | object): void =>
    writeFileSync(join(cwd, name), content instanceof Uint8Array ? content : JSON.stringify(content));
  for (const [name, content] of Object.entries(files)) put(name, content);
  const data = join(cwd, 'data');
  mkdirSync(data);
  const env = { XDG_DATA_HOME: data, APPDATA: data, HOME: data, COLUMNS: '100' };
  const run = (...args: string[]) => runProgram([...args, '--as-of', '2026-11-22'], { cwd, env });
  const json = async (...args: string[]) => JSON.parse((await run(...args, '--json')).stdout);
  const kept = (id: string, file: string): string => join(data, 'case-assist', 'templates', id, file);
  /** Adds a form, and confirms all lines of its map by hand, or those named. */
  const addConfirmed = async (file: string, id: string, names?: readonly string[]) => {
    expect((await run('template', 'add', file, '--id', id, '--quiet')).code).toBe(0);
    confirmIn(kept(id, 'map.json'), names);
  };
  return { cwd, put, run, json, kept, addConfirmed };
}

const valuesIn = async (path: string) => {
  const { fields: found } = await readFields(new Uint8Array(readFileSync(path)));
  return Object.fromEntries(found.map(({ name, value }) => [name, value]));
};

describe('template inspect', () => {
  test('tells what a form is, what its fields want, and keeps nothing', async () => {
    const { run, cwd } = place({ 'x.pdf': await blankOf() });
    const { code, stdout } = await run('template', 'inspect', 'x.pdf');
    expect(code).toBe(0);
    for (const said of [
      'Notice of Something',
      'Form X-9',
      'Edition 01/02/20',
      'Expires May 31, 2021',
      'The form expired on May 31, 2021.',
      '1.a. Family Name (Last Name) (text)',
      'Wants: person.name.family (sure)',
      'Wants: removal.inProceedings is true (likely)',
      'up to 9 characters',
      `Left out: ${words.left.ink}`,
      `Left out: ${words.left['not-understood']}`,
    ])
      expect(stdout.replace(/\s+/g, ' ')).toContain(said);
    expect(existsSync(join(cwd, 'data', 'case-assist'))).toBe(false);
  });

  test('does not call a form expired on the last day of its approval', async () => {
    const { json } = place({
      'x.pdf': await blankOf('01/02/20', fields, '11/22/2026'),
      'y.pdf': await blankOf('01/02/20', fields, '11/21/2026'),
    });
    expect((await json('template', 'inspect', 'x.pdf')).warnings).toEqual([]);
    expect((await json('template', 'inspect', 'y.pdf')).warnings).toHaveLength(1);
  });

  test('warns of pages of two editions', async () => {
    const feet = [edition('01/02/20'), edition('03/04/24')];
    const { json } = place({ 'x.pdf': await makeBlank({ feet, fields }) });
    expect((await json('template', 'inspect', 'x.pdf')).warnings).toEqual([
      { text: words.warnings.mixed('01/02/20, 03/04/24') },
    ]);
  });

  test('as JSON gives every field with its proposal', async () => {
    const { json } = place({ 'x.pdf': await blankOf() });
    const told = await json('template', 'inspect', 'x.pdf');
    expect(told).toMatchObject({
      form: 'X-9',
      expires: '2021-05-31',
      pages: 1,
      id: 'x-9-2020-01-02',
      comparedWith: null,
    });
    expect(told.fields).toHaveLength(fields.length);
    expect(told.fields[0]).toMatchObject({
      name: 'Family',
      page: 1,
      proposal: { fact: 'person.name.family', sure: 'sure' },
    });
  });

  test('shows no control characters of a file on the terminal', async () => {
    const { run } = place({
      'x.pdf': await makeBlank({ fields: [{ name: 'a', tooltip: 'Enter \u001b[31mred' }] }),
    });
    expect((await run('template', 'inspect', 'x.pdf')).stdout).not.toContain('\u001b');
  });
});

describe('a file that cannot be used', () => {
  test.each(Object.entries(wrongFiles))(
    '%s ends with code 5 and says what to do',
    async (_, [make, reason]) => {
      const { run } = place({ 'x.pdf': make() });
      for (const action of ['inspect', 'add']) {
        const { code, stdout, stderr } = await run('template', action, 'x.pdf');
        expect([code, stdout]).toEqual([5, '']);
        expect(stderr).toContain(words.refused[reason as keyof typeof words.refused]);
      }
    },
  );

  test('with a password ends with code 5 and its own sentence', async () => {
    const locked = await makeBlank({ userPassword: 'secret', fields: [{ name: 'a' }] });
    const { code, stderr } = await place({ 'x.pdf': locked }).run('template', 'add', 'x.pdf');
    expect(code).toBe(5);
    expect(stderr).toContain(words.refused.password);
  });

  test('larger than any form ends with code 5 and its own sentence', async () => {
    const { code, stderr } = await place({ 'x.pdf': new Uint8Array(17 * 1024 * 1024) }).run(
      'template',
      'add',
      'x.pdf',
    );
    expect(code).toBe(5);
    expect(stderr).toContain(words.refused['too-large']);
  });

  test.each([
    [['template'], 2],
    [['template', 'show'], 2],
    [['template', 'inspect'], 2],
    [['template', 'inspect', 'missing.pdf'], 2],
    [['template', 'list', 'more'], 2],
    [['template', 'remove', 'nothing'], 2],
    [['template', 'remove', 'request-sheet'], 2],
    [['template', 'add', 'x.pdf', '--id', '../x'], 2],
    [['template', 'add', 'x.pdf', '--id', 'request-sheet'], 2],
    [['template', 'add', 'x.pdf', '--map', 'missing.json'], 2],
  ])('"%s" ends with code %i', async (args, code) => {
    const { run, cwd } = place({ 'x.pdf': await blankOf() });
    expect((await run(...args)).code).toBe(code);
    expect(existsSync(join(cwd, 'data', 'case-assist'))).toBe(false);
  });
});

describe('a form that is kept', () => {
  test('is listed, filled from a case by what is confirmed, and removed', async () => {
    const { run, json, cwd, kept } = place({ 'x.pdf': await blankOf(), 'case.json': caseFile });
    const added = await json('template', 'add', 'x.pdf');
    expect(added).toMatchObject({
      id: 'x-9-2020-01-02',
      confirmed: [],
      proposed: ['Family', 'Given', 'ANumber', 'Receipt', 'yes', 'no', 'State'],
      leftOut: ['Ink', 'When', 'Other'],
    });
    confirmIn(kept('x-9-2020-01-02', 'map.json'));
    const { templates } = await json('template', 'list');
    expect(templates.map((each: { id: string; default: boolean }) => [each.id, each.default])).toEqual([
      ['request-sheet', true],
      ['x-9-2020-01-02', false],
    ]);
    const { code, stderr } = await run('fill', 'case.json', '--template', 'x-9-2020-01-02', '-o', 'out.pdf');
    expect(code).toBe(0);
    expect(stderr).toContain('expired');
    expect(await valuesIn(join(cwd, 'out.pdf'))).toMatchObject({
      Family: 'Suharto',
      Given: 'Ánh-Tuyết',
      ANumber: '012345678',
      Receipt: 'IOE0912345678',
      State: ['MD'],
      yes: '[ ]',
      no: '[x]',
      When: '',
      Other: '',
    });
    expect((await run('template', 'remove', 'x-9-2020-01-02')).code).toBe(0);
    expect((await json('template', 'list')).templates).toHaveLength(1);
    expect((await run('fill', 'case.json', '--template', 'x-9-2020-01-02', '-o', 'no.pdf')).code).toBe(2);
  });

  test('is filled by its map as a person has corrected it', async () => {
    const { run, kept, cwd } = place({ 'x.pdf': await blankOf(), 'case.json': caseFile });
    await run('template', 'add', 'x.pdf', '--id', 'mine');
    const map = JSON.parse(readFileSync(kept('mine', 'map.json'), 'utf8'));
    map.fields.Other = { fact: 'person.address.city' };
    writeFileSync(join(cwd, 'map.json'), JSON.stringify(map));
    confirmIn(join(cwd, 'map.json'), ['Family']);
    const corrected = JSON.parse(readFileSync(join(cwd, 'map.json'), 'utf8'));
    corrected.fields.Other.confirmed = 'person.address.city';
    writeFileSync(join(cwd, 'map.json'), JSON.stringify(corrected));
    expect((await run('template', 'add', 'x.pdf', '--id', 'mine', '--map', 'map.json')).code).toBe(2);
    expect((await run('template', 'add', 'x.pdf', '--id', 'mine', '--map', 'map.json', '--force')).code).toBe(
      0,
    );
    await run('fill', 'case.json', '--template', 'mine', '-o', 'out.pdf');
    expect(await valuesIn(join(cwd, 'out.pdf'))).toMatchObject({
      Other: 'Laurel',
      Given: '',
      Family: 'Suharto',
    });
  });

  test('with a wrong map is refused with every problem, and what was kept stays', async () => {
    const { run, kept, put } = place({ 'x.pdf': await blankOf() });
    await run('template', 'add', 'x.pdf', '--id', 'mine');
    const before = readFileSync(kept('mine', 'map.json'), 'utf8');
    const map = JSON.parse(before);
    put('map.json', {
      ...map,
      sha256: 'other',
      fields: { Famly: { fact: 'person.name.family' }, Other: { fact: 'person.colour' } },
    });
    const { code, stderr } = await run(
      'template',
      'add',
      'x.pdf',
      '--id',
      'mine',
      '--map',
      'map.json',
      '--force',
    );
    expect(code).toBe(2);
    for (const path of ['sha256:', 'fields["Famly"]:', 'fields["Other"].fact:'])
      expect(stderr).toContain(path);
    expect(readFileSync(kept('mine', 'map.json'), 'utf8')).toBe(before);
  });

  test('is filled by its map as it is corrected in place, and not at all by a map that is wrong there', async () => {
    const { run, kept, cwd, addConfirmed } = place({ 'x.pdf': await blankOf(), 'case.json': caseFile });
    await addConfirmed('x.pdf', 'mine');
    const map = JSON.parse(readFileSync(kept('mine', 'map.json'), 'utf8'));
    map.fields.Other = { fact: 'person.address.city', confirmed: 'person.address.city' };
    writeFileSync(kept('mine', 'map.json'), JSON.stringify(map));
    expect((await run('fill', 'case.json', '--template', 'mine', '-o', 'out.pdf')).code).toBe(0);
    expect(await valuesIn(join(cwd, 'out.pdf'))).toMatchObject({ Other: 'Laurel' });
    map.fields.Ink = { fact: 'person.name' };
    writeFileSync(kept('mine', 'map.json'), JSON.stringify(map));
    const { code, stderr } = await run('fill', 'case.json', '--template', 'mine', '-o', 'ink.pdf');
    expect(code).toBe(2);
    expect(stderr).toContain('fields["Ink"].fact');
    expect(existsSync(join(cwd, 'ink.pdf'))).toBe(false);
  });

  test('whose files were mixed up is refused with code 5', async () => {
    const { run, kept } = place({
      'x.pdf': await blankOf(),
      'y.pdf': await blankOf('03/04/21'),
      'case.json': caseFile,
    });
    await run('template', 'add', 'x.pdf', '--id', 'one');
    await run('template', 'add', 'y.pdf', '--id', 'two');
    writeFileSync(kept('one', 'blank.bin'), readFileSync(kept('two', 'blank.bin')));
    expect((await run('fill', 'case.json', '--template', 'one')).code).toBe(5);
  });

  test('with an answer that its field cannot hold says so and leaves it blank', async () => {
    const short = fields.map((field) => (field.name === 'Receipt' ? { ...field, max: 6 } : field));
    const { run, json, cwd, addConfirmed } = place({
      'x.pdf': await blankOf('01/02/20', short),
      'case.json': caseFile,
    });
    await addConfirmed('x.pdf', 'mine');
    const { code, stderr } = await run('fill', 'case.json', '--template', 'mine', '-o', 'out.pdf');
    expect(code).toBe(0);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      'filings.1.receiptNumber is longer than the field takes',
    );
    const { report } = await json('fill', 'case.json', '--template', 'mine', '-o', 'out.pdf', '--force');
    expect(report.notPut).toEqual([
      { name: 'Receipt', fact: 'filings.1.receiptNumber', why: 'longer-than-field' },
    ]);
    expect(await valuesIn(join(cwd, 'out.pdf'))).toMatchObject({ Receipt: '' });
  });

  test('with a character that cannot be drawn is not filled, and says which answer it is in', async () => {
    const person = { ...caseFile.person, name: { family: '等' } };
    const { run, cwd, addConfirmed } = place({
      'x.pdf': await blankOf(),
      'case.json': { ...caseFile, person },
    });
    await addConfirmed('x.pdf', 'mine');
    const { code, stderr } = await run('fill', 'case.json', '--template', 'mine', '-o', 'out.pdf');
    expect(code).toBe(2);
    expect(stderr).toContain('person.name.family: found 1 letter in Han (Chinese)');
    expect(existsSync(join(cwd, 'out.pdf'))).toBe(false);
  });

  test('is filled with a font of the user’s own where that one has the character', async () => {
    const person = { ...caseFile.person, name: { family: '等' } };
    const { run, cwd, addConfirmed } = place({
      'x.pdf': await blankOf(),
      'own.ttf': makeFont({ characters: '等' }),
      'case.json': { ...caseFile, person },
    });
    await addConfirmed('x.pdf', 'mine');
    const said = ['--template', 'mine', '-o', 'out.pdf', '--font'];
    expect((await run('fill', 'case.json', ...said, 'own.ttf')).code).toBe(0);
    expect(await valuesIn(join(cwd, 'out.pdf'))).toMatchObject({ Family: '等' });
    const { code, stderr } = await run('fill', 'case.json', ...said, 'x.pdf');
    expect(code).toBe(2);
    expect(stderr).toContain('--font: found no TrueType font');
  });
});

describe('a form of which nobody has confirmed a line', () => {
  test('is not filled, and what to do is told: code 5', async () => {
    const { run, kept, cwd } = place({ 'x.pdf': await blankOf(), 'case.json': caseFile });
    await run('template', 'add', 'x.pdf', '--id', 'mine');
    for (const args of [
      ['fill', 'case.json', '-o', 'out.pdf'],
      ['packet', 'case.json', '--out', 'papers'],
    ]) {
      const { code, stderr } = await run(...args, '--template', 'mine');
      expect(code).toBe(5);
      expect(stderr.replaceAll(/\s+/g, ' ')).toContain('case-assist template confirm mine');
      expect(stderr.replaceAll(/\s+/g, '')).toContain(kept('mine', 'map.json').replaceAll(' ', ''));
    }
    expect(existsSync(join(cwd, 'out.pdf'))).toBe(false);
    const { code, stderr } = await run('template', 'confirm', 'mine');
    expect(code).toBe(2);
    expect(stderr.replaceAll(/\s+/g, '')).toContain(kept('mine', 'map.json').replaceAll(' ', ''));
    expect(stderr).toContain('"confirmed"');
  });

  test('is kept so by an earlier version: its lines are proposals', async () => {
    const { run, kept, json } = place({ 'x.pdf': await blankOf(), 'case.json': caseFile });
    await run('template', 'add', 'x.pdf', '--id', 'mine');
    const map = JSON.parse(readFileSync(kept('mine', 'map.json'), 'utf8'));
    for (const line of Object.values<Record<string, unknown>>(map.fields)) delete line['says'];
    map.fields.Given.unsure = true;
    writeFileSync(kept('mine', 'map.json'), JSON.stringify(map));
    expect((await run('fill', 'case.json', '--template', 'mine')).code).toBe(5);
    const { templates } = await json('template', 'list');
    expect(templates[1]).toMatchObject({ id: 'mine', confirmed: 0, proposed: 7 });
  });

  test('is so again where the fact behind every confirmation was changed', async () => {
    const { run, kept, addConfirmed } = place({ 'x.pdf': await blankOf(), 'case.json': caseFile });
    await addConfirmed('x.pdf', 'mine', ['Family']);
    const map = JSON.parse(readFileSync(kept('mine', 'map.json'), 'utf8'));
    map.fields.Family.fact = 'beneficiary.name.family';
    writeFileSync(kept('mine', 'map.json'), JSON.stringify(map));
    const { code, stderr } = await run('fill', 'case.json', '--template', 'mine');
    expect([code, stderr.replaceAll(/\s+/g, ' ').includes('has been changed since')]).toEqual([5, true]);
  });

  test('fills what is confirmed alone, and counts the rest', async () => {
    const { json, cwd, addConfirmed } = place({ 'x.pdf': await blankOf(), 'case.json': caseFile });
    await addConfirmed('x.pdf', 'mine', ['Family', 'no']);
    const { report } = await json('fill', 'case.json', '--template', 'mine', '-o', 'out.pdf');
    expect(report).toMatchObject({ filled: 2, proposed: 5 });
    expect(await valuesIn(join(cwd, 'out.pdf'))).toMatchObject({ Family: 'Suharto', Given: '', no: '[x]' });
  });

  test('or a case that has no answer for what is confirmed, is never a success', async () => {
    const { run, cwd, addConfirmed } = place({
      'x.pdf': await blankOf(),
      'case.json': { ...caseFile, person: { ...caseFile.person, aNumber: undefined } },
    });
    await addConfirmed('x.pdf', 'mine', ['ANumber', 'yes']);
    const { code, stderr } = await run('fill', 'case.json', '--template', 'mine', '-o', 'out.pdf');
    expect(code).toBe(2);
    expect(stderr).toContain('person.aNumber');
    expect(existsSync(join(cwd, 'out.pdf'))).toBe(false);
  });
});

test('a street that is too long in its shorter form as well goes on whole on another page, and is told of as nothing else', async () => {
  const street = '1200 Northern Long Meadow of the Seven Springs Boulevard';
  const long = fields.map(
    (field): Made => (field.name === 'Other' ? { ...field, box: [60, 370, 70, 18] } : field),
  );
  const person = { ...caseFile.person, address: { ...caseFile.person.address, street } };
  const { json, cwd, kept, addConfirmed } = place({
    'x.pdf': await blankOf('01/02/20', long),
    'case.json': { ...caseFile, person },
  });
  await addConfirmed('x.pdf', 'mine');
  const map = JSON.parse(readFileSync(kept('mine', 'map.json'), 'utf8'));
  map.fields.Other = { fact: 'person.address.street', confirmed: 'person.address.street' };
  writeFileSync(kept('mine', 'map.json'), JSON.stringify(map));
  const { report } = await json('fill', 'case.json', '--template', 'mine', '-o', 'out.pdf');
  expect([report.abbreviated, report.continued.length]).toEqual([[], 1]);
  expect(
    (await drawnText(new Uint8Array(readFileSync(join(cwd, 'out.pdf'))))).replaceAll(/\s+/g, ' '),
  ).toContain(street);
});

test('a box too small even for a pointer stays blank, is told, and refuses no form', async () => {
  const tiny = fields.map((field): Made => {
    if (field.name === 'Family') return { ...field, box: [60, 700, 9, 9] };
    return field.name === 'Other' ? { ...field, box: [60, 370, 90, 18] } : field;
  });
  const person = {
    ...caseFile.person,
    address: { ...caseFile.person.address, street: '1200 Long Meadow Boulevard' },
  };
  const { run, json, cwd, kept, addConfirmed } = place({
    'x.pdf': await blankOf('01/02/20', tiny),
    'case.json': { ...caseFile, person },
  });
  await addConfirmed('x.pdf', 'mine');
  const map = JSON.parse(readFileSync(kept('mine', 'map.json'), 'utf8'));
  map.fields.Other = { fact: 'person.address.street', confirmed: 'person.address.street' };
  writeFileSync(kept('mine', 'map.json'), JSON.stringify(map));
  const { report } = await json('fill', 'case.json', '--template', 'mine', '-o', 'out.pdf');
  expect(report.notPut).toEqual([{ name: 'Family', fact: 'person.name.family', why: 'longer-than-field' }]);
  expect(report.abbreviated).toEqual([
    { name: 'Other', fact: 'person.address.street', text: '1200 Long Meadow Blvd' },
  ]);
  expect(await valuesIn(join(cwd, 'out.pdf'))).toMatchObject({ Family: '', Given: 'Ánh-Tuyết' });
  const { stderr } = await run(
    'fill',
    'case.json',
    '--template',
    'mine',
    '-o',
    'out.pdf',
    '--force',
    '--quiet',
  );
  for (const told of ['person.name.family is longer', '1200 Long Meadow Blvd'])
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(told);
});

describe('a name', () => {
  const long = 'x'.repeat(500);
  test.each([
    ['empty, to remove', ['template', 'remove', ''], words.noName, '""'],
    ['empty, to fill', ['fill', 'case.json', '--template', ''], words.noName, '""'],
    ['unknown', ['template', 'remove', 'y-8'], words.notKept('y-8'), '"y-8"'],
    ['overlong, to remove', ['template', 'remove', long], words.notKeptLong, words.longName(500)],
    ['overlong, to fill', ['fill', 'case.json', '--template', long], words.notKeptLong, words.longName(500)],
    ['overlong, to add', ['template', 'add', 'x.pdf', '--id', long], words.add.badId, words.longName(500)],
    ['wrong, to add', ['template', 'add', 'x.pdf', '--id', 'A B'], words.add.badId, '"A B"'],
  ])('%s is refused in its own words', async (_, args, sentence, found) => {
    const { run } = place({ 'case.json': caseFile, 'x.pdf': await blankOf() });
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(
      `${sentence} template: found ${found};`.replace(
        'template:',
        args.includes('--id') ? '--id:' : 'template:',
      ),
    );
    expect(stderr).not.toContain(long);
  });
});

test('a map for another form is refused in one sentence', async () => {
  const { run, json, kept, put } = place({ 'x.pdf': await blankOf() });
  await run('template', 'add', 'x.pdf', '--id', 'x');
  const map = readFileSync(kept('x', 'map.json'), 'utf8');
  const other = fields.map((field, at) => (at === 0 ? field : { ...field, name: `Other${at}` }));
  put('y.pdf', await blankOf('03/03/23', other));
  put('map.json', JSON.parse(map));
  const { code, stderr } = await run('template', 'add', 'y.pdf', '--map', 'map.json', '--id', 'y');
  expect(code).toBe(2);
  expect(stderr).toContain(words.add.otherMap(words.map.otherForm(1, fields.length)));
  expect(stderr.match(/found/g)).toHaveLength(1);
  expect((await json('template', 'list')).templates).toHaveLength(2);
});

describe('a newer edition', () => {
  const newer = fields
    .filter(({ name }) => name !== 'Given')
    .map((field): Made => {
      if (field.name === 'Family') return { ...field, box: [330, 700, 200, 18] };
      return field.name === 'Other' ? { ...field, name: 'Other2' } : field;
    })
    .concat([
      {
        name: 'Middle',
        label: '1.c. Middle Name',
        tooltip: `${about} 1. C. Enter Middle Name.`,
        box: [60, 300, 200, 18],
      },
    ]);

  test('is compared with the kept one, and takes over its corrected map as proposals', async () => {
    const { json, run, kept, put, cwd } = place({
      'old.pdf': await blankOf(),
      'new.pdf': await blankOf('03/04/24', newer),
      'case.json': caseFile,
    });
    await run('template', 'add', 'old.pdf');
    const map = JSON.parse(readFileSync(kept('x-9-2020-01-02', 'map.json'), 'utf8'));
    map.fields.Other = { fact: 'person.address.city' };
    put('map.json', map);
    await run('template', 'add', 'old.pdf', '--map', 'map.json', '--force');
    confirmIn(kept('x-9-2020-01-02', 'map.json'));
    const { comparedWith } = await json('template', 'inspect', 'new.pdf');
    const told = comparedWith.changes.map(
      (change: { what: string; name: string }) => `${change.name} ${change.what}`,
    );
    expect(comparedWith.id).toBe('x-9-2020-01-02');
    expect(told.sort()).toEqual(['Family moved', 'Given gone', 'Middle appeared', 'Other2 renamed']);
    const added = await json('template', 'add', 'new.pdf');
    expect(added).toMatchObject({ id: 'x-9-2024-03-04', lost: ['Given'], confirmed: [] });
    expect((await run('fill', 'case.json', '--template', 'x-9-2024-03-04', '-o', 'no.pdf')).code).toBe(5);
    confirmIn(kept('x-9-2024-03-04', 'map.json'));
    await run('fill', 'case.json', '--template', 'x-9-2024-03-04', '-o', 'out.pdf');
    expect(await valuesIn(join(cwd, 'out.pdf'))).toMatchObject({
      Other2: 'Laurel',
      Family: 'Suharto',
      Middle: '',
    });
  });
});

test('a PDF is compared with the form that is named, of whatever edition, and with no other', async () => {
  const { run, json } = place({
    'old.pdf': await blankOf(),
    'mid.pdf': await blankOf('03/04/22'),
    'new.pdf': await blankOf('03/04/24', fields.slice(1)),
  });
  await run('template', 'add', 'old.pdf', '--id', 'old');
  await run('template', 'add', 'mid.pdf', '--id', 'mid');
  const against = async (...args: string[]) =>
    (await json('template', 'inspect', 'new.pdf', ...args)).comparedWith.id;
  expect([await against(), await against('--against', 'old')]).toEqual(['mid', 'old']);
  const { code, stderr } = await run('template', 'inspect', 'new.pdf', '--against', 'older');
  expect([code, stderr.includes('"older"')]).toEqual([2, true]);
});

describe('a copy of DHS Form 7001', () => {
  const official = (day: string) =>
    makeBlank({
      title: 'Request for Case Assistance',
      lines: [
        [420, 760, 'OMB No. 1601-0004', 8],
        [420, 745, 'DHS Form 7001', 8],
      ],
      feet: [`DHS Form 7001 (${day})`],
      fields,
    });

  test('becomes the default once it is added, the newest edition first; the sheet stays within reach', async () => {
    const { run, json, cwd, kept } = place({
      'a.pdf': await official('3/22'),
      'b.pdf': await official('9/17'),
      'case.json': caseFile,
    });
    expect(await json('template', 'add', 'a.pdf')).toMatchObject({
      id: 'dhs-7001-2022-03-01',
      official: true,
    });
    await run('template', 'add', 'b.pdf');
    const { code, stderr } = await run('fill', 'case.json', '-o', 'out.pdf');
    expect(code).toBe(5);
    for (const said of ['template confirm dhs-7001-2022-03-01', '--template request-sheet'])
      expect(stderr.replaceAll(/\s+/g, ' ')).toContain(said);
    confirmIn(kept('dhs-7001-2022-03-01', 'map.json'));
    const { report } = await json('fill', 'case.json', '-o', 'out.pdf');
    expect(report.template).toBe('dhs-7001-2022-03-01');
    expect(await valuesIn(join(cwd, 'out.pdf'))).toMatchObject({ Family: 'Suharto' });
    await run('fill', 'case.json', '--template', 'request-sheet', '-o', 'sheet.pdf');
    expect(await valuesIn(join(cwd, 'sheet.pdf'))).toMatchObject({ 'person-family': 'Suharto' });
  });

  test('prepared although the rules say not now has the reasons on a page before it that is not sent', async () => {
    const early = { ...caseFile, uscisContacts: [{ date: '2026-11-10', channel: 'phone' }] };
    const { run, cwd, json, addConfirmed } = place({ 'a.pdf': await official('3/22'), 'case.json': early });
    await addConfirmed('a.pdf', 'dhs-7001');
    expect((await run('fill', 'case.json', '-o', 'no.pdf')).code).toBe(4);
    expect(existsSync(join(cwd, 'no.pdf'))).toBe(false);
    const { report } = await json('fill', 'case.json', '-o', 'out.pdf', '--anyway');
    expect(report).toMatchObject({ pages: 1, continued: [] });
    const { pages } = await readFields(new Uint8Array(readFileSync(join(cwd, 'out.pdf'))));
    expect(pages.map((page) => page.includes('DO NOT SEND'))).toEqual([true, true, false]);
  });
});
