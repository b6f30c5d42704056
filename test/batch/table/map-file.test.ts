import { describe, expect, test } from 'vitest';
import { readTableMap } from '../../../src/batch/table/map-file.ts';
import { en } from '../../../src/content/messages/en.ts';
import { InputError } from '../../../src/core/errors.ts';
import { problemsOf, refusalOf, rowsOf } from './read.ts';

const mapOf = (value: unknown) =>
  readTableMap(new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)), en);
const wrong = (value: unknown): string => {
  try {
    mapOf(value);
  } catch (error) {
    if (error instanceof InputError)
      return [error.message, ...error.problems.map((p) => `${p.path}: ${p.found}; ${p.wanted}`)].join('\n');
    throw error;
  }
  return 'taken';
};

describe('a map of a firm’s own columns', () => {
  const map = mapOf({
    readMe: ['x'],
    columns: {
      'Matter #': 'id',
      'Last  Name': 'person.name.family',
      Issue: 'problem.kinds',
      DOB: 'person.birthDate',
      Abroad: 'person.outsideUs',
      Notes: null,
    },
    dates: 'mdy',
    values: {
      'problem.kinds': { Stuck: 'delay', 'File lost': 'lost-file', 'Both of it': 'delay;lost-file' },
      'person.outsideUs': { X: 'yes', '-': 'no' },
    },
  });
  const heading = 'Matter #,LAST NAME,Issue,DOB,Notes,Abroad';

  test('names them, says the order of days, and says what its words mean', async () => {
    const rows = await rowsOf(
      `${heading}\n7,Nobody,Stuck,02/09/1988,secret,X\n8,,stuck; FILE LOST,,,-\n9,,Both of it,,,yes`,
      { map },
    );
    expect(rows.map(({ id, raw, problems }) => [id, raw, problems])).toEqual([
      [
        '7',
        {
          caseFile: 1,
          person: { name: { family: 'Nobody' }, birthDate: '1988-02-09', outsideUs: true },
          problem: { kinds: ['delay'] },
        },
        [],
      ],
      ['8', { caseFile: 1, problem: { kinds: ['delay', 'lost-file'] }, person: { outsideUs: false } }, []],
      ['9', { caseFile: 1, problem: { kinds: ['delay', 'lost-file'] }, person: { outsideUs: true } }, []],
    ]);
  });

  test('problems name the heading of the file', async () => {
    const [row] = await rowsOf(`${heading}\n7,,,2/9/88,,`, { map });
    expect(problemsOf(row)).toEqual([
      'DOB|person.birthDate|text of 6 characters|the year with all four digits',
    ]);
  });

  test('every column must be in it, or be a path, or be left out', async () =>
    expect(await refusalOf(`${heading},person.email,Color\n7,,,,,,,`, { map })).toContain(
      'Color: an unknown heading in column 8',
    ));

  test('the order of days on the command line comes before its own', async () =>
    expect((await rowsOf(`${heading}\n7,,,02/09/1988,,`, { map, dates: 'dmy' }))[0]?.raw).toMatchObject({
      person: { birthDate: '1988-09-02' },
    }));

  test('all that is wrong with it is told at once', () =>
    expect(
      wrong({
        colums: {},
        columns: { A: 'person.anumber', B: '?person.aNumber', C: 5, d: 'id', D: 'id', '012345678': '?id' },
        dates: '?mdy',
        values: {
          'person.outsideUs': { x: 'perhaps' },
          'problem.kinds': { Stuck: 'delays', '': 'delay', a: 1 },
          person: {},
          'person.email': 'x',
        },
      }),
    ).toBe(
      [
        'The map of the columns cannot be used: 13 problems.',
        'colums: another key; readMe, columns, dates, values, always or notes; did you mean columns?',
        'columns["A"]: "person.anumber"; a path of the case file, id, or null to leave the column out; did you mean person.aNumber?',
        'columns["B"]: "?person.aNumber"; person.aNumber without the question mark, when that is what the column holds; another path, or null (in a spreadsheet an empty cell), when not',
        'columns["C"]: 5; a path of the case file, id, or null to leave the column out',
        'columns["D"]: the same twice; each once',
        'columns["(a heading of 9 characters)"]: "?id"; id without the question mark, when that is what the column holds; another path, or null (in a spreadsheet an empty cell), when not',
        'dates: "?mdy"; mdy or dmy without the question mark, when that is right',
        'values["person.outsideUs"], word 1: text of 7 characters; yes or no',
        expect.stringMatching(/./),
      ]
        .slice(0, 9)
        .join('\n')
        .concat(
          wrong({
            columns: {},
            values: {
              'problem.kinds': { Stuck: 'delays', '': 'delay', a: 1 },
              person: {},
              'person.email': 'x',
            },
          }).replace(/^.*\n/, '\n'),
        ),
    ));

  test.each([
    ['not JSON', 'x', 'not JSON'],
    ['a list', '[]', 'an object, in curly brackets'],
    ['without columns', '{}', '"columns": {'],
    ['a key twice', '{"columns":{"A":null,"A":"id"}}', 'each once'],
    ['too deep', '{"values":{"a":{"b":{"c":{}}}}}', 'not JSON'],
    ['too large', `{"columns":{}}${' '.repeat(1_100_000)}`, 'larger than 1 MiB'],
    ['a heading __proto__', '{"columns":{"__proto__":"x"}}', 'columns["__proto__"]'],
  ])('%s is refused', (_, text, word) => expect(wrong(text)).toContain(word));
});
