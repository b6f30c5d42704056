import { describe, expect, test } from 'vitest';
import { choiceMeant } from '../../../src/batch/table/choice-words.ts';
import type { TableSettings } from '../../../src/batch/table/open-table.ts';
import { catalogues } from '../../../src/content/messages/catalogues.ts';
import type { FactWords } from '../../../src/content/shape/fact.ts';
import { valueAt } from '../../../src/core/case-file.ts';
import { problemsOf, refusalOf, rowsOf } from './read.ts';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
/** The values, or the problem, of one column. */
async function column(
  path: string,
  cells: readonly string[],
  settings: TableSettings = {},
): Promise<unknown[]> {
  const rows = await rowsOf(`id,${path}\n${cells.map((cell) => `1,${quoted(cell)}\n`).join('')}`, settings);
  return rows.map((row) => row.problems[0]?.wanted ?? valueAt(row.raw, path));
}

describe('days', () => {
  const path = 'filings.1.receiptDate';

  test.each([
    ['2024-03-10', '2024-03-10'],
    ['2024/3/10', '2024-03-10'],
    ['2024-03-10T00:00:00Z', '2024-03-10'],
    ['2024-03-10 14:30:05', '2024-03-10'],
    ['3/25/2024 12:00:00 AM', '2024-03-25'],
    ['March 10, 2024', '2024-03-10'],
    ['10-Mar-2024', '2024-03-10'],
    ['02/29/1988', '1988-02-29'],
    ['25.12.2023', '2023-12-25'],
    ['3/3/2024', '2024-03-03'],
  ])('%s is %s', async (cell, day) => expect(await column(path, [cell])).toEqual([day]));

  test.each([
    ['2024-03-10T23:30:00Z', 'a day, such as'],
    ['2/9/88', 'four digits'],
    ['02/30/2024', 'no such day'],
    ['13/13/2024', 'no such day'],
    ['2023-02-29', 'no such day'],
    ['45291', 'a day, such as'],
    ['soon', 'a day, such as'],
    ['1/1/2500', 'no such day'],
  ])('%s is none', async (cell, wanted) => expect(String((await column(path, [cell]))[0])).toContain(wanted));

  test('one value shows the order of its column', async () => {
    expect(await column(path, ['02/09/1988', '02/29/1988'])).toEqual(['1988-02-09', '1988-02-29']);
    expect(await column(path, ['02/09/1988', '29.02.1988'])).toEqual(['1988-09-02', '1988-02-29']);
  });

  test('a column that shows no order, or two, is refused, all such columns at once', async () =>
    expect(
      await refusalOf(
        'id,person.birthDate,filings.1.receiptDate,expedite.resultDate\n1,02/09/1988,1/31/2024,1/31/2024\n2,,2/1/2024,31/1/2024',
      ),
    ).toBe(
      [
        'It is not clear which day is meant in 2 columns: month and day could be either way round. Say it with --dates mdy (month first) or --dates dmy (day first).',
        'person.birthDate: days that can be read in two ways; a day written YYYY-MM-DD, or --dates mdy or --dates dmy: this could be two days',
        'expedite.resultDate: days with the month first and days with the day first; a day written YYYY-MM-DD, or --dates mdy or --dates dmy: this could be two days',
      ].join('\n'),
    ));

  test('the order can be said', async () => {
    expect(await column(path, ['02/09/1988'], { dates: 'mdy' })).toEqual(['1988-02-09']);
    expect(await column(path, ['02/09/1988'], { dates: 'dmy' })).toEqual(['1988-09-02']);
    expect(await column(path, ['02/09/1988', '29/02/1988'], { dates: 'mdy' })).toEqual([
      '1988-02-09',
      'a day with the month first, as in the rest of the column',
    ]);
  });

  test('a value far down that contradicts, or that nothing decides, is the fault of its row', async () => {
    const many = (cell: string): string[] => Array.from({ length: 1200 }, () => cell);
    expect((await column(path, [...many('02/29/1988'), '29/02/1988', '3/4/2024'])).slice(-2)).toEqual([
      'a day with the month first, as in the rest of the column',
      '2024-03-04',
    ]);
    expect((await column(path, [...many('2024-01-01'), '29/02/1988', '3/4/2024'])).slice(-2)).toEqual([
      '1988-02-29',
      'a day written YYYY-MM-DD, or --dates mdy or --dates dmy: this could be two days',
    ]);
  });

  test('the words that stand for no day are kept', async () => {
    expect(await column('ageOut.visaAvailable', ['none', 'None'])).toEqual(['none', 'none']);
    expect(await column('ageOut.soughtToAcquire', ['Yes', 'false', 'NONE'])).toEqual([true, false, 'none']);
  });

  test('nothing personal is in a problem', async () => {
    const [row] = await rowsOf('id,person.birthDate\n1,2/9/88');
    expect(problemsOf(row)).toEqual([
      'person.birthDate|person.birthDate|text of 6 characters|the year with all four digits',
    ]);
  });

  test('other columns are no days', async () =>
    expect(await column('uscisContacts.1.result', ['02/09/1988'])).toEqual(['02/09/1988']));
});

describe('numbers that a spreadsheet has spoiled', () => {
  test.each([
    ['person.aNumber', '1.23457E+08'],
    ['person.aNumber', '12345678.0'],
    ['person.uscisAccount', '1.23457E+11'],
    ['person.phone', '2025550143.0'],
    ['person.address.postalCode', '1103.0'],
    ['submission.requestNumber', '2.40312E+11'],
    ['filings.1.receiptNumber', '2,1E+12'],
  ])('%s: %s', async (path, cell) => {
    const [row] = await rowsOf(`id;${path}\n1;${cell}`);
    expect(row?.raw).toEqual({ caseFile: 1 });
    expect(problemsOf(row)[0]).toMatch(/the spreadsheet has (?:shortened|made a number)/);
    expect(problemsOf(row)[0]).not.toContain(cell);
  });

  test('digits are kept as they stand', async () =>
    expect(await column('person.aNumber', ['0012345', '12-345-678'])).toEqual(['0012345', '12-345-678']));

  test.each(['#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!'])('%s is no value', async (cell) =>
    expect(await column('person.name.family', [cell])).toEqual([
      'a value; this is the mark of a formula that went wrong',
    ]),
  );
});

test('yes and no, in the ways of spreadsheets', async () =>
  expect(
    await column('person.outsideUs', [
      'TRUE',
      'Yes',
      'y',
      '1',
      'Sí',
      'FALSE',
      'no',
      'N',
      '0',
      'falso',
      'perhaps',
    ]),
  ).toEqual([true, true, true, true, true, false, false, false, false, false, 'yes or no']));

describe('choices', () => {
  test.each([
    ['filings.1.status', 'Pending', 'pending'],
    ['filings.1.status', 'PENDIENTE', 'pending'],
    ['filings.1.processingTime', 'Not Published', 'not-published'],
    ['uscisContacts.2.channel', 'Service Request', 'e-request'],
    ['uscisContacts.1.channel', 'eRequest', 'e-request'],
    ['expedite.result', ' approved ', 'approved'],
    ['person.role', 'Self Petitioner', 'self-petitioner'],
    ['filings.1.category', 'H2A', 'h-2a'],
    ['filings.1.category', 'Religious worker', 'Religious worker'],
    ['filings.1.status', 'Stuck', 'Stuck'],
    ['problem.kinds', 'Delay', ['delay']],
    ['problem.kinds', 'delay, lost file', ['delay', 'lost-file']],
    ['problem.kinds', 'LOST FILE / Delay', ['lost-file', 'delay']],
    ['problem.kinds', 'Lost file or stuck transfer\nand delay', ['lost-file', 'delay']],
    ['problem.kinds', 'Expedite approved, no result; delay', ['expedite-approved', 'delay']],
    ['problem.kinds', 'delay and stuck', ['delay', 'stuck']],
    ['problem.kinds', 'None', []],
    ['person.protection', 'VAWA & U', ['vawa', 'u']],
  ])('%s: %s', async (path, cell, value) => expect(await column(path, [cell])).toEqual([value]));

  test.each([
    ['yes', 'which: t, u, vawa, i-751-waiver, asylee or refugee; a "yes" does not say it'],
    [
      'No',
      'none, where it is none of t, u, vawa, i-751-waiver, asylee, refugee; a "no" does not say of which',
    ],
  ])('a bare %s names no choice of a list, nor none of them', async (cell, wanted) =>
    expect(await column('person.protection', [cell])).toEqual([wanted]),
  );

  test('every label in every language is that of its own choice, and no id of another', () => {
    const wrong = Object.values(catalogues).flatMap((words) =>
      Object.entries(words.facts).flatMap(([path, said]: [string, FactWords]) =>
        Object.entries(said.choices ?? {}).flatMap(([id, { label }]) =>
          choiceMeant(path, label) === id && choiceMeant(path, id.toUpperCase()) === id ? [] : [label],
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('a long list is read at once', async () => {
    const begun = process.cpuUsage().user;
    await column('problem.kinds', [`${'a,'.repeat(2400)}delay`]);
    expect((process.cpuUsage().user - begun) / 1e6).toBeLessThan(1);
  });
});

test.each([
  ['person.aNumber', '="012345678"', '012345678'],
  ['person.aNumber', "'012345678", '012345678'],
  ['person.address.postalCode', "'02139", '02139'],
  ['filings.1.receiptDate', '="2024-03-10"', '2024-03-10'],
  ['person.name.family', "'t Hooft", "'t Hooft"],
  ['person.address.unit', '="4""B"', '4"B'],
  ['person.address.street', '=A1', '=A1'],
])('%s: %s is a text', async (path, cell, value) => expect(await column(path, [cell])).toEqual([value]));

test('an id that is kept as a text is that text', async () =>
  expect((await rowsOf('id,person.name.family\n"=""007""",A')).map(({ id }) => id)).toEqual(['007']));

test.each([
  ['person.address.street', '12 Elm St\r\nApt 4', '12 Elm St, Apt 4'],
  ['person.address.street', '12 Elm St,\n\n Apt 4', '12 Elm St, Apt 4'],
  ['person.organization', 'A\u2028B', 'A, B'],
  ['problem.description', 'one\ntwo', 'one\ntwo'],
])('%s: the lines of a cell', async (path, cell, value) =>
  expect(await column(path, [cell])).toEqual([value]),
);
