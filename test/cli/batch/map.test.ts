import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { expect, test } from 'vitest';
import { languageIds } from '../../../src/content/messages/languages.ts';
import { emptyFolder, runProgram } from '../../run-program.ts';

type Line = Record<'what' | 'heading or word' | 'fact' | 'becomes' | 'kind' | 'sure', string>;

const headings = [
  'Matter Number',
  'Client Last Name (Surname)',
  'Type of case',
  'Rcpt No.',
  'Rcvd Date',
  'Status',
  'Can inquire after',
  'Last contact with USCIS',
  'T/U/VAWA?',
  'Problem',
  'Consent',
];
const rowOf = (id: string, protection: string, problem: string, consent = '') => [
  id,
  'Quill',
  'I-485',
  `IOE09123456${id}`,
  '2025-01-10',
  'Pending',
  '2026-06-01',
  '2026-09-05',
  protection,
  problem,
  consent,
];

/** A folder with the table of an office, and the program in it. */
function place(rows: readonly (readonly string[])[]) {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'office.csv'), stringify([headings, ...rows]));
  const run = (...args: string[]) =>
    runProgram(['batch', 'office.csv', '--as-of', '2026-11-22', ...args], { cwd });
  const read = (name: string): readonly Line[] =>
    parse(readFileSync(join(cwd, name), 'utf8'), { bom: true, columns: true });
  /** Goes through the map as a person does: confirms what has a mark, and fills in what is said of all rows or words. */
  const correct = (said: Readonly<Record<string, string>>) => {
    const lines = read('map.csv').map((line) => ({
      ...line,
      fact: line.fact.replace('?', ''),
      becomes: said[line['heading or word'] || line.fact] ?? line.becomes.replace('?', ''),
    }));
    writeFileSync(join(cwd, 'map.csv'), stringify(lines, { header: true }));
  };
  const report = () =>
    readFileSync(join(cwd, 'out/report.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
  return { cwd, run, read, correct, report };
}

const office = {
  'preparer.role': 'Attorney',
  'preparer.g28OnFile': 'yes',
  'person.kind': 'individual',
  'person.role': 'applicant',
  'filings.1.processingTime': 'published',
  'uscisContacts.1.channel': 'SR',
  'congressional.inquired': 'no',
};

test('from the headings of an office to its forms, by a map that is filled in as a table', async () => {
  const { run, read, correct, report } = place([
    rowOf('01', 'No', 'Stuck'),
    rowOf('02', 'no', 'stuck'),
    rowOf('03', 'No', 'Stuck'),
    rowOf('04', 'none', 'delay'),
    rowOf('05', '', 'Dellay'),
    rowOf('06', 'Yes', 'sister Ana complains'),
  ]);
  expect((await run('--map-out', 'map.csv')).code).toBe(0);
  const said = read('map.csv').map(
    (line) => `${line.what}|${line['heading or word']}|${line.fact}|${line.becomes}`,
  );
  expect(said).toContain('column|T/U/VAWA?|?person.protection|');
  expect(said).toContain('column|Status|?filings.1.status|');
  expect(said).toContain('value|No|person.protection|');
  const ofNo = read('map.csv').find((line) => line['heading or word'] === 'No');
  expect(ofNo?.kind).toContain('a "no" says nothing of the others');
  expect(said).toContain('value|Stuck|problem.kinds|');
  expect(said).toContain('value|Dellay|problem.kinds|?delay');
  expect(said).not.toContainEqual(expect.stringMatching(/none|Quill|Ana|IOE|Yes/));
  expect((await run('--map', 'map.csv', '--out', 'out')).code).toBe(2);
  correct({ ...office, No: 'none', Stuck: 'delay' });
  const { code, stderr } = await run('--map', 'map.csv', '--out', 'out');
  expect(code).toBe(3);
  expect(report().map(({ verdict }) => verdict)).toEqual([
    'ready',
    'ready',
    'ready',
    'ready',
    'incomplete',
    'bad',
  ]);
  expect(
    report()[5]
      .problems.map(({ path }: { path: string }) => path)
      .sort(),
  ).toEqual(['person.protection', 'problem.kinds.1']);
  expect(stderr.replace(/\s+/g, ' ')).toContain('person.protection: none for 3 rows, by the map.');
  expect(stderr.replace(/\s+/g, ' ')).toContain('preparer.g28OnFile: yes for 6 rows, by the map.');
  expect(stderr).not.toMatch(/Ana|Quill|Stuck|delay/i);
});

test('what is said of all rows fills no empty cell, and of single people it is told and counted', async () => {
  const { run, correct, report } = place([
    rowOf('01', 'none', 'delay', ''),
    rowOf('02', 'u', 'delay', 'yes'),
  ]);
  await run('--map-out', 'map.csv');
  correct({ ...office, 'preparer.role': 'family-member' });
  await run('--map', 'map.csv', '--out', 'out');
  expect(report().map(({ outcome }) => [outcome.verdict, outcome.missing])).toEqual([
    ['incomplete', ['preparer.writtenConsent']],
    ['incomplete', ['person.addressMatchesUscis']],
  ]);
});

test.each(languageIds)('no message names a word of the table, in %s', async (lang) => {
  const { cwd, run } = place([rowOf('01', 'none', 'delay')]);
  writeFileSync(
    join(cwd, 'map.json'),
    JSON.stringify({
      columns: { Problem: 'problem.kinds' },
      values: { 'problem.kinds': { Ana: '?delay', 'called Cyr': 'soup', '': 'x', ana: 'delay' } },
      always: { 'person.name.family': '?Quill', 'person.protection': 'Ana' },
    }),
  );
  const { code, stderr } = await run('--map', 'map.json', '--out', 'out', '--lang', lang);
  expect(code).toBe(2);
  expect(stderr).not.toMatch(/Ana|Cyr|soup|Quill/i);
  expect(stderr).toContain('"?delay"');
  writeFileSync(join(cwd, 'map.json'), '{"columns":{},"values":{"problem.kinds":{"Ana":"x","Ana":"y"}}}');
  expect((await run('--map', 'map.json', '--out', 'out', '--lang', lang)).stderr).not.toContain('Ana');
});
