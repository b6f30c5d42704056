import { describe, expect, test } from 'vitest';
import { readTableMap } from '../../../src/batch/table/map-file.ts';
import { openTable } from '../../../src/batch/table/open-table.ts';
import { en } from '../../../src/content/messages/en.ts';
import { problemsOf, refusalOf, rowsOf, worldOf } from './read.ts';

const nested = { id: 'a', person: { name: { family: 'Nobody' } }, filings: [{ form: 'I-485' }] };
const flat = { id: 7, 'person.name.family': 'Nobody', 'filings.1.form': 'I-485' };
const raw = { caseFile: 1, person: { name: { family: 'Nobody' } }, filings: [{ form: 'I-485' }] };

describe('a table as JSON', () => {
  test('its items are case files, or flat objects with the headings of a table', async () =>
    expect(await rowsOf(JSON.stringify([nested, flat, { caseFile: 1 }], null, 2))).toEqual([
      { row: 1, id: 'a', raw, problems: [] },
      { row: 2, id: '7', raw, problems: [] },
      { row: 3, id: '', raw: { caseFile: 1 }, problems: [] },
    ]));

  test('JSON Lines have one on each line', async () =>
    expect(await rowsOf(`${JSON.stringify(nested)}\r\n\n${JSON.stringify(flat)}`)).toEqual([
      { row: 1, id: 'a', raw, problems: [] },
      { row: 3, id: '7', raw, problems: [] },
    ]));

  test.each([1, 2, 5, 33])('pieces of %i bytes make no difference', async (pieces) => {
    const list = JSON.stringify([nested, { 'person.email': '"[{,\\}] ü王\u2028' }, flat], null, 1);
    expect(await rowsOf(list, { pieces })).toEqual(await rowsOf(list));
    const lines = [nested, 5, flat].map((item) => JSON.stringify(item)).join('\n');
    expect(await rowsOf(lines, { pieces })).toEqual(await rowsOf(lines));
  });

  test('flat items may have different keys, in any order', async () => {
    const items = [
      flat,
      { 'filings.1.form': 'N-400', 'person.email': 'a@example.org' },
      { 'person.email': 'b@example.org', 'filings.1.form': 'I-90' },
    ];
    expect((await rowsOf(JSON.stringify(items))).map((row) => row.raw)).toEqual([
      raw,
      { caseFile: 1, filings: [{ form: 'N-400' }], person: { email: 'a@example.org' } },
      { caseFile: 1, filings: [{ form: 'I-90' }], person: { email: 'b@example.org' } },
    ]);
  });

  test('flat values may be texts, yes and no, lists, numbers and nothing', async () => {
    const [row] = await rowsOf(
      JSON.stringify([
        {
          'person.outsideUs': true,
          'problem.kinds': ['delay', 'lost-file'],
          'person.protection': [],
          'person.address.unit': 4,
          'person.email': null,
          'person.aNumber': 12345678,
          'person.phone': { a: 1 },
          'person.anumbers': 'x',
          'PERSON.OUTSIDEUS': false,
        },
      ]),
    );
    expect(row?.raw).toEqual({
      caseFile: 1,
      person: { outsideUs: true, protection: [], address: { unit: '4' } },
      problem: { kinds: ['delay', 'lost-file'] },
    });
    expect(problemsOf(row)).toEqual([
      expect.stringContaining('|person.aNumber|a number|text; the spreadsheet'),
      '|person.phone|an object|a text, true, false, or a list of texts',
      expect.stringContaining('|person.anumbers|another key|a path of the case file'),
      '|PERSON.OUTSIDEUS|the same twice|one column for person.outsideUs',
    ]);
  });

  test.each([
    ['5', 'a number|a case'],
    ['"Nobody"', 'text of 6 characters|a case'],
    ['[1]', 'a list of 1 item|a case'],
    ['{"person":{"email":"a","email":"b"}}', 'person.email|the same twice'],
    ['{"id":{"a":1}}', 'id|an object|a text or a number of at most 15 digits'],
    ['{"id":12345678901234567890}', 'id|a number|a text or a number of at most 15 digits'],
    [`${'['.repeat(17)}1${']'.repeat(17)}`, 'more brackets within brackets'],
    [`{"a":"${'x'.repeat(1_048_576)}"}`, 'a longer case'],
  ])('an item that is no case is the fault of its row: %.30s', async (item, problem) => {
    const rows = await rowsOf(`[${JSON.stringify(nested)},${item},${JSON.stringify(flat)}]`);
    expect(rows.map(({ row, problems }) => [row, problems.length])).toEqual([
      [1, 0],
      [2, 1],
      [3, 0],
    ]);
    expect(problemsOf(rows[1])[0]).toContain(problem);
    expect((await rowsOf(`{}\n${item}\n{}`)).map(({ problems }) => problems.length)).toEqual([0, 1, 0]);
  });

  test.each(['{"person":', '{"a":1}}', 'Nobody', '{"a":1 "b":2}', '{"a":01}', '{"a":"\t"}', "{'a':1}"])(
    'in JSON Lines a line that is not JSON is the fault of its row: %s',
    async (line) => {
      const rows = await rowsOf(`{}\n${line}\n{}\n`);
      expect(rows.map(({ problems }) => problems.length)).toEqual([0, 1, 0]);
      expect(problemsOf(rows[1])[0]).not.toContain('Nobody');
    },
  );

  test.each<[string, string]>([
    ['[{}, {"a" 1}]', 'line 1, column 11'],
    ['[\n  {},\n  {"a":}\n]', 'line 3, column 8'],
    ['[{}] x', 'line 1, column 6'],
    ['[{},]', 'line 1, column 5'],
    ['[{} {}]', 'line 1, column 5'],
    ['[,{}]', 'line 1, column 2'],
    ['[{}}]', 'line 1, column 4'],
    ['[{}', 'ends too early'],
    ['[', 'ends too early'],
    ['[{"a":"b', 'ends too early'],
    ['[]', 'empty list'],
    ['{\n "person": {}\n}', 'This is one JSON object'],
    ['{"cases":[\n{}]}', 'This is one JSON object'],
  ])('a list that is not JSON ends with the place: %s', async (text, word) => {
    for (const pieces of [1, 3, 100]) expect(await refusalOf(text, { pieces })).toContain(word);
  });

  test('a fault far down comes after the rows before it', async () => {
    const table = await openTable('t.json', {}, worldOf(`[${'{"id":1},\n'.repeat(30_000)}{]`));
    let rows = 0;
    const all = (async () => {
      for await (const batch of table.rows) rows += batch.length;
    })();
    await expect(all).rejects.toThrow('line 30001, column 2');
    expect(rows).toBe(30_000);
  });

  test('depth costs nothing', async () => {
    const deep = '['.repeat(500_000);
    expect(await refusalOf(`[${deep}`)).toContain('too early');
    const [row] = await rowsOf(`[${deep}${']'.repeat(500_000)}]`);
    expect(row?.problems).toHaveLength(1);
  });

  test('days in another order are read when the order is said', async () => {
    const text = '[{"person.birthDate":"02/09/1988"}]';
    expect((await rowsOf(text, { dates: 'mdy' }))[0]?.raw).toMatchObject({
      person: { birthDate: '1988-02-09' },
    });
    expect((await rowsOf(text))[0]?.problems).toHaveLength(1);
  });

  test('a map names keys too', async () => {
    const map = readTableMap(
      new TextEncoder().encode('{"columns":{"Last Name":"person.name.family","Notes":null,"Case":"id"}}'),
      en,
    );
    expect(await rowsOf('[{"last name":"Nobody","Notes":{"x":1},"Case":"7"}]', { map })).toEqual([
      { row: 1, id: '7', raw: { caseFile: 1, person: { name: { family: 'Nobody' } } }, problems: [] },
    ]);
  });
});
