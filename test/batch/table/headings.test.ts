import { describe, expect, test } from 'vitest';
import { openTable } from '../../../src/batch/table/open-table.ts';
import { en } from '../../../src/content/messages/en.ts';
import type { InputError } from '../../../src/core/errors.ts';
import { readCaseValue } from '../../../src/core/read-case.ts';
import { problemsOf, refusalOf, rowsOf, worldOf } from './read.ts';

describe('headings', () => {
  test('are the paths of the case file, whatever their capitals, with spaces around them', async () => {
    const table = await openTable(
      't.csv',
      {},
      worldOf(' ID ,PERSON.ANUMBER,Filings.2.ReceiptNumber\n1,A1,B\n'),
    );
    expect([...table.headings]).toEqual([
      ['id', 'ID'],
      ['person.aNumber', 'PERSON.ANUMBER'],
      ['filings.2.receiptNumber', 'Filings.2.ReceiptNumber'],
    ]);
  });

  test.each<[string, string, Readonly<Record<string, unknown>>]>([
    ['CSV', 'casefile,person.name.family\n1,Nobody', {}],
    ['CSV without the version in its row', 'caseFile,person.name.family\n,Nobody', {}],
    ['JSON', '[{"caseFile":1,"person.name.family":"Nobody"}]', {}],
    ['JSON with the version as a text', '[{"caseFile":"1","person.name.family":"Nobody"}]', {}],
    [
      'a map',
      'Format,person.name.family\n1,Nobody',
      { map: { columns: new Map([['format', 'caseFile']]), dates: undefined, values: new Map() } },
    ],
  ])('may say the version of the case file: %s', async (_, text, settings) => {
    const rows = await rowsOf(text, settings);
    expect(rows.map(({ raw, problems }) => ({ raw, problems }))).toEqual([
      { raw: { caseFile: 1, person: { name: { family: 'Nobody' } } }, problems: [] },
    ]);
    expect(readCaseValue(rows[0]?.raw, en)).toMatchObject({ caseFile: 1 });
  });

  test.each(['2', 'one', '1.5'])('another version, %s, is a fault of its row', async (version) => {
    const [row] = await rowsOf(`caseFile,person.name.family\n${version},Nobody`);
    const said = (() => {
      try {
        return readCaseValue(row?.raw, en);
      } catch (error) {
        return (error as InputError).problems.map(({ path }) => path);
      }
    })();
    expect(said).toEqual(['caseFile']);
  });

  test('that are not known are refused all at once, with the nearest', async () =>
    expect(await refusalOf('id,person.anmber,filings.0.form,Notes\n1,2,3,4')).toBe(
      [
        'The table cannot be used: 3 headings not understood.',
        'person.anmber: an unknown heading in column 2; a path of the case file, or a map of the columns (--map FILE); did you mean person.aNumber?',
        'filings.0.form: an unknown heading in column 3; a path of the case file, or a map of the columns (--map FILE); did you mean filings.1.form?',
        'Notes: an unknown heading in column 4; a path of the case file, or a map of the columns (--map FILE)',
      ].join('\n'),
    ));

  test('are there once', async () =>
    expect(await refusalOf('id,person.email,Person.Email\n1,2,3')).toContain(
      'Person.Email: a column for the same as person.email; one column for person.email',
    ));

  test('are missing when the first line holds a person; nothing of it is shown', async () => {
    const said = await refusalOf(
      'Nobody,Example,A000000001,nobody@example.org\nX,Y,A000000002,x@example.org',
    );
    expect(said).toContain('its first line holds no heading');
    expect(said).not.toContain('Nobody');
    expect(said).not.toContain('example.org');
  });

  describe('below a title', () => {
    const headings = ['id', 'person.email', 'filings.1.form', 'filings.1.receiptNumber'];
    const rows = ['1', 'a@example.org', 'I-485', 'IOE0000000001'];
    const tableOf = (title: string, delimiter = ',', more: readonly string[][] = []): string =>
      `${title}${[headings, ...more, rows].map((cells) => cells.join(delimiter)).join('\n')}\n`;
    const named = (line: number): string =>
      [
        'The table cannot be used: its first line holds no heading that is known here. Each column needs one.',
        `: something else above them: the headings stand in line ${line}; the headings in the first line; delete the lines above them and save the table`,
      ].join('\n');

    test.each([
      ['as wide as the table', 'Stuck cases of the office,,,\nExported 11/20/2026,,,\n\n', ',', 4],
      ['of one cell', 'Stuck cases of the office\n', ',', 2],
      ['with a comma over semicolons', 'Stuck cases, Harbor Law\n\n', ';', 3],
      ['over tabs', 'Stuck cases\n', '\t', 2],
      ['of two lines in one cell', '"Stuck cases\nof the office"\n', ',', 3],
      ['20 lines below', `x\n${'\n'.repeat(18)}`, ',', 20],
    ])('%s, their line is named', async (_, title, delimiter, line) =>
      expect(await refusalOf(tableOf(title, delimiter))).toBe(named(line)),
    );

    test('that is longer, or over words of a case, nothing is said of a title', async () => {
      expect(await refusalOf(tableOf('a,b\n'.repeat(22)))).toContain('other headings, or none');
      const words = 'a,b,c,d,e\nid,person.email,person.email,id,filings.1.form\n';
      expect(await refusalOf(words)).toContain('other headings, or none');
    });

    test('what separates the cells is told by the first line, where that holds headings', async () => {
      const rowsWith = await rowsOf(`id,person.name.family\n1,"${headings.join(';')}"\n`);
      expect(rowsWith).toMatchObject([
        { id: '1', raw: { person: { name: { family: headings.join(';') } } } },
      ]);
    });
  });

  test('that are somebody’s data by mistake are not shown', async () => {
    const said = await refusalOf('id,A012345678,nobody@example.org\n1,2,3');
    expect(said).not.toMatch(/A012345678|nobody/);
    expect(said).toContain('(a heading of 10 characters)');
  });

  test('may be empty over empty cells', async () => {
    expect((await rowsOf('id,,person.email,\n1,,a@example.org,')).map(problemsOf)).toEqual([[]]);
    expect(await refusalOf('id,,person.email\n1,x,a@example.org')).toContain('a column without a heading');
  });

  test('a value without a heading, far down, is the fault of its row', async () => {
    const rows = await rowsOf(`id,,person.email\n${'1,,a@example.org\n'.repeat(1500)}2,x,b@example.org`);
    expect(rows.at(-1)?.problems).toEqual([
      {
        at: 'B1502',
        column: '',
        path: '',
        found: 'a value in a column without a heading',
        wanted: 'a heading for the column, or nothing in it',
      },
    ]);
  });

  test('are at most 2,000', async () => {
    const many = Array.from({ length: 2001 }, (_, i) => `documents.${i}.note`).join(',');
    expect(await refusalOf(`${many}\n1`)).toContain('more than 2000 columns');
  });

  const names = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'valueOf',
    '__defineGetter__',
  ];
  const around = (name: string): string[] => [
    name,
    name.toUpperCase(),
    ` ${name} `,
    `person.${name}`,
    `${name}.email`,
    `filings.1.${name}`,
    `${name}.1.form`,
    `person.name.${name}`,
    `person.${name}.polluted`,
    `filings.${name}.form`,
  ];
  test('that name the inside of objects are unknown columns, and nothing more', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    let tried = 0;
    for (const heading of names.flatMap(around)) {
      expect(await refusalOf(`id,${heading}\n1,polluted`)).toContain('an unknown heading in column 2');
      for (const item of [{ [heading]: 'polluted' }, { id: 1, person: { [heading]: { polluted: 1 } } }]) {
        const json = JSON.stringify(item).replace('"id":1,', '');
        for (const text of [`[${json}]`, json]) {
          await rowsOf(text);
          tried += 1;
        }
      }
      tried += 1;
    }
    expect(tried).toBeGreaterThan(200);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
