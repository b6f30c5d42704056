import { describe, expect, test } from 'vitest';
import { readTableMap } from '../../../src/batch/table/map-file.ts';
import { type MapKind, mapBytes, mapKinds, readMapFile } from '../../../src/batch/table/map-table.ts';
import { suggestMap } from '../../../src/batch/table/suggest-map.ts';
import { en } from '../../../src/content/messages/en.ts';
import { InputError } from '../../../src/core/errors.ts';
import { problemsOf, rowsOf, worldOf } from './read.ts';

const table = [
  'Matter Number,Client Last Name,=Reise,Process,Case Status,DOB',
  '1,Quill,x,I-485,Pendng,02/03/1988',
  '2,Quill,x,I-485,Waiting list,02/03/1988',
  '3,Quill,x,I-485,Waiting list,02/03/1988',
  '4,Quill,x,I-485,waiting  list,02/03/1988',
  '5,Quill,x,I-485,the aunt of Ana says so,02/03/1988',
].join('\n');

const proposed = () => suggestMap('t', {}, worldOf(table));
const written = async (kind: MapKind) => mapBytes(await proposed(), kind, en.batchTable);
const read = (given: string | Uint8Array, name = 'map.csv', encoding?: string) =>
  readMapFile(
    name,
    typeof given === 'string' ? new TextEncoder().encode(given) : given,
    encoding,
    worldOf(''),
  );
async function refusal(given: string | Uint8Array): Promise<string> {
  try {
    await read(given);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return [error.message, ...error.problems.map((p) => `${p.path}: ${p.found}; ${p.wanted}`)].join('\n');
  }
  throw new Error('the map was taken');
}

const head = 'what,heading or word,fact,becomes,kind,sure';

test('a proposed map as a table: a line a thing, with what no column has to be filled in', async () => {
  const text = new TextDecoder().decode(await written('csv'));
  const lines = text.split('\r\n').map((line) => line.replaceAll('"', '').split(','));
  const short = lines.map(([what, heading, fact, becomes]) => [what, heading, fact, becomes].join('|'));
  expect(short.slice(0, 7)).toEqual([
    'what|heading or word|fact|becomes',
    'column|Matter Number|id|',
    'column|Client Last Name|person.name.family|',
    'column|\u2019=Reise||',
    'column|Process|?filings.1.form|',
    'column|Case Status|?filings.1.status|',
    'column|DOB|person.birthDate|',
  ]);
  expect(short).toContain('value|Pendng|filings.1.status|?pending');
  expect(short).toContain('value|Waiting list|filings.1.status|');
  expect(short).toContain('always||person.protection|');
  expect(short).toContain('dates|||?mdy');
  expect(short).not.toContain('always||filings.1.status|');
});

test('no map shows a word that few rows have, or a longer one', async () => {
  for (const kind of ['csv', 'json'] as const)
    expect(new TextDecoder().decode(await written(kind))).not.toMatch(/aunt|Quill|02.03/);
});

test.each(mapKinds)(
  'a map of the kind %s is refused until somebody confirms it, line by line',
  async (kind) => {
    const bytes = await written(kind);
    const refused = await refusal(bytes);
    expect(refused).toMatch(/^The map of the columns cannot be used: 4 problems\./);
    for (const part of ['"?filings.1.form"', '"?filings.1.status"', '"?pending"', '"?mdy"'])
      expect(refused).toContain(part);
  },
);

test('every kind says the same once it is confirmed', async () => {
  const map = JSON.parse(JSON.stringify(await proposed()).replaceAll('"?', '"'));
  const json = readTableMap(mapBytes(map, 'json', en.batchTable), en);
  expect(json.columns.get('=reise')).toBe(null);
  expect(json.values.get('filings.1.status')?.get('pendng')).toBe('pending');
  for (const kind of ['csv', 'xlsx'] as const)
    expect(await read(mapBytes(map, kind, en.batchTable))).toEqual(json);
});

test.each([
  ['UTF-16 with a mark', Buffer.from(`\ufeff${head}\ncolumn,Größe,person.name.family,,,`, 'utf16le')],
  ['UTF-8 without one', Buffer.from(`${head}\ncolumn,Größe,person.name.family,,,`)],
  ['semicolons', Buffer.from(`${head}\ncolumn,Größe,person.name.family,,,`.replaceAll(',', ';'))],
])('a map in %s', async (_, bytes) =>
  expect([...(await read(bytes)).columns]).toEqual([['größe', 'person.name.family']]),
);

test('a line is confirmed in its fact, or in the column "sure"', async () => {
  const map = await read(
    `${head}\ncolumn,A,?person.aNumber,,,yes\nvalue,Stck,problem.kinds,?delay,,Sure\ndates,,,?mdy,,x`,
  );
  expect(map.columns.get('a')).toBe('person.aNumber');
  expect(map.values.get('problem.kinds')?.get('stck')).toBe('delay');
  expect(map.dates).toBe('mdy');
});

test('all that is wrong is told by its cell', async () => {
  const lines = [
    'column,A,person.anumber,,,',
    'column,B,?person.aNumber,,,likely',
    'column,C,id,,,',
    'column,c,,,,',
    'value,Stuck,problem.kinds,delays,,',
    'value,x,person,yes,,',
    'always,,person.protection,perhaps,,',
    'always,,person.birthDate,soon,,',
    'whatever,,,,,',
  ];
  const refused = (await refusal([head, ...lines].join('\n'))).split('\n').map((line) => line.split(':')[0]);
  expect(refused.slice(1).sort()).toEqual(['A10', 'C2', 'C3', 'C5', 'C7', 'D6', 'D8', 'D9']);
});

test('a table without the headings of a map is none', async () =>
  expect(await refusal('A,B\n1,2')).toContain('does not hold the headings of a map'));

describe('what always holds', () => {
  const always = (lines: readonly string[]) =>
    read([head, 'column,Who,person.name.family,,,', 'column,Prot,person.protection,,,', ...lines].join('\n'));

  test('goes into every row that has no column for it, in the words of the office', async () => {
    const map = await always(['always,,preparer.role,Attorney,,', 'always,,preparer.phone,,,']);
    const rows = await rowsOf('Who\nQuill\nCyr', { map });
    expect(rows.map(({ raw }) => raw)).toEqual(
      ['Quill', 'Cyr'].map((family) => ({
        caseFile: 1,
        person: { name: { family } },
        preparer: { role: 'attorney' },
      })),
    );
  });

  test('never fills an empty cell of a column, nor a list of which a column says a part', async () => {
    const map = await always(['always,,person.protection,none,,', 'always,,uscisContacts,none,,']);
    const rows = await rowsOf('Who,Prot,uscisContacts.1.date\nQuill,,\nCyr,t,2026-01-02', { map });
    expect(rows.map(({ raw }) => [raw['person'], raw['uscisContacts']])).toEqual([
      [{ name: { family: 'Quill' } }, undefined],
      [{ name: { family: 'Cyr' }, protection: ['t'] }, [{ date: '2026-01-02' }]],
    ]);
    expect(rows.flatMap(problemsOf)).toEqual([]);
  });

  test('holds for the items of JSON as well, and not where a mapped key is left out', async () => {
    const map = await always(['always,,person.protection,none,,', 'always,,person.kind,individual,,']);
    const [row] = await rowsOf(JSON.stringify([{ Who: 'Quill' }]), { map });
    expect(row?.raw['person']).toEqual({ name: { family: 'Quill' }, kind: 'individual' });
  });
});
