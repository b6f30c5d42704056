import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { makeFont } from '../../form/make-font.ts';
import { readFields } from '../../form/reader.ts';
import { type Made, makeBlank } from '../../form/template/blanks.ts';
import { confirmIn } from '../../form/template/confirm-map.ts';
import { emptyFolder, runProgram } from '../../run-program.ts';
import { notesOf } from './run-batch.ts';
import { contentOf, csvOf, filesIn, rowsOf } from './table.ts';

const fields: readonly Made[] = [
  {
    name: 'Family',
    box: [60, 700, 300, 18],
    label: '1.a. Family Name (Last Name)',
    tooltip: 'Information About You. Enter Family Name (Last Name).',
  },
  {
    name: 'ANumber',
    box: [60, 620, 200, 18],
    label: '2. Alien Registration Number (A-Number)',
    tooltip: 'Information About You. Enter A-Number.',
    max: 9,
  },
];
const blank = (title: string, fields: readonly Made[]) =>
  makeBlank({
    title,
    lines: [[420, 760, 'OMB No. 1615-0105; Expires 05/31/2031', 8]],
    feet: ['Form X-9 01/02/20'],
    fields,
  });

async function place(rows: ReturnType<typeof rowsOf>, made = fields) {
  const cwd = emptyFolder();
  const data = join(cwd, 'data');
  mkdirSync(data);
  writeFileSync(join(cwd, 'x.pdf'), await blank('Notice of Something', made));
  writeFileSync(join(cwd, 'cases.csv'), csvOf(rows));
  const env = { XDG_DATA_HOME: data, APPDATA: data, HOME: data };
  const run = (...args: string[]) => runProgram([...args, '--as-of', '2026-11-22'], { cwd, env });
  const batch = (...args: string[]) => run('batch', 'cases.csv', '--quiet', ...args);
  const map = join(data, 'case-assist', 'templates', 'x', 'map.json');
  return { cwd, run, batch, map };
}

test('a kept template is filled for every row, with threads and without', async () => {
  const rows = rowsOf(260);
  const { cwd, run, batch, map } = await place(rows);
  expect((await run('template', 'add', 'x.pdf', '--id', 'x')).code).toBe(0);
  expect((await batch('--template', 'x', '--out', 'none')).code).toBe(5);
  expect(readdirSync(cwd)).not.toContain('none');
  confirmIn(map);
  for (const workers of ['0', '2'])
    expect(await batch('--template', 'x', '--workers', workers, '--out', workers)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  expect(contentOf(join(cwd, '2'))).toEqual(contentOf(join(cwd, '0')));
  for (const row of [rows[0], rows[259]]) {
    const { fields: found } = await readFields(
      new Uint8Array(readFileSync(join(cwd, '0', `${row?.['id']}.pdf`))),
    );
    const values = Object.fromEntries(found.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({
      Family: row?.['person.name.family'],
      ANumber: row?.['person.aNumber']?.slice(1),
    });
  }
});

test('what a form of one’s own cannot take is told in the row, of forms and packets, also when they are kept', async () => {
  const rows = rowsOf(3).map((row, at) => ({
    ...row,
    'person.address.street': '1200 Long Meadow Boulevard',
    'person.name.family': at === 1 ? 'Wolfeschlegelsteinhausen' : 'Ng',
  }));
  const { cwd, run, map } = await place(rows, [
    { ...fields[0], name: 'Family', max: 9 },
    {
      name: 'Street',
      box: [60, 560, 300, 18],
      label: 'Street Number and Name',
      tooltip: 'Information About You. Enter Street Number and Name.',
      max: 21,
    },
    {
      name: 'Given',
      box: [60, 500, 300, 18],
      label: 'Given Name',
      tooltip: 'Information About You. Enter Given Name.',
    },
  ]);
  expect((await run('template', 'add', 'x.pdf', '--id', 'x')).code).toBe(0);
  confirmIn(map, ['Family', 'Street']);
  for (const way of [[], ['--packet']])
    for (const kept of [false, true]) {
      const args = [
        'batch',
        'cases.csv',
        '--template',
        'x',
        '--out',
        `o${way.length}`,
        '--workers',
        '0',
        ...way,
      ];
      const { code, stdout, stderr } = await run(...args);
      expect(code).toBe(0);
      const screen = (stdout + stderr).replaceAll(/\s+/g, ' ');
      expect(screen).toContain(`${kept ? 0 : 3} written, ${kept ? 3 : 0} kept unchanged`);
      expect(screen).toContain('Something is missing from the forms of 1 case: C-000001 (row 3)');
      expect(screen).toContain(en.template.fill.proposed(1, 'x'));
      const report = readFileSync(join(cwd, `o${way.length}`, 'report.jsonl'), 'utf8');
      const lines = report
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      const ofForm = lines.map(({ problems }) =>
        problems.filter((each: { path: string }) => each.path !== '' && !each.path.startsWith('documents')),
      );
      expect(ofForm).toEqual([
        [],
        [
          {
            at: 'R3',
            column: 'person.name.family',
            path: 'person.name.family',
            text: en.batchReport.problem(
              en.template.fill.notPutFound,
              en.template.fill.notPut['longer-than-field'](
                '1.a. Family Name (Last Name)',
                'person.name.family',
              ),
            ),
          },
        ],
        [],
      ]);
      for (const line of lines)
        expect(notesOf(line)).toContain(
          en.template.fill.abbreviatedFact('Street Number and Name', 'person.address.street'),
        );
      expect(report).not.toContain('Meadow');
    }
});

test('another template makes every form anew, and one that is not there is told before anything is made', async () => {
  const { cwd, run, batch, map } = await place(rowsOf(4));
  await run('template', 'add', 'x.pdf', '--id', 'x');
  confirmIn(map);
  await batch('--out', 'out');
  const sheet = filesIn(join(cwd, 'out'));
  expect((await batch('--out', 'out', '--template', 'x')).code).toBe(0);
  const kept = filesIn(join(cwd, 'out'));
  for (const name of [...sheet.keys()].filter((each) => each.endsWith('.pdf')))
    expect(kept.get(name)?.inode).not.toBe(sheet.get(name)?.inode);
  const { code, stderr } = await batch('--out', 'other', '--template', 'y');
  expect([code, stderr.includes('y')]).toEqual([2, true]);
  expect(readdirSync(cwd)).not.toContain('other');
  await run('template', 'remove', 'x');
  expect((await batch('--out', 'out', '--template', 'x')).code).toBe(2);
  expect(filesIn(join(cwd, 'out'))).toEqual(kept);
});

test('a font of the user’s own fills the letters that ours lacks; without it the row is bad', async () => {
  const rows = rowsOf(260).map((row, at) =>
    at % 100 === 7 ? { ...row, 'person.name.family': '王小' } : row,
  );
  const { cwd, batch } = await place(rows);
  writeFileSync(join(cwd, 'mine.ttf'), makeFont({ characters: '王小' }));
  expect((await batch('--out', 'none')).code).toBe(3);
  const bad = readFileSync(join(cwd, 'none', 'report.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.includes('"verdict":"bad"'));
  expect(bad).toHaveLength(3);
  for (const workers of ['0', '2'])
    expect((await batch('--font', 'mine.ttf', '--workers', workers, '--out', workers)).code).toBe(0);
  expect(contentOf(join(cwd, '2'))).toEqual(contentOf(join(cwd, '0')));
  writeFileSync(join(cwd, 'no.ttf'), 'no font');
  const { code, stderr } = await batch('--font', 'no.ttf', '--out', 'no');
  expect([code, stderr.includes('no.ttf')]).toEqual([2, true]);
  expect(readdirSync(cwd)).not.toContain('no');
});
