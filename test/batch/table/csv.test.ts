import { describe, expect, test } from 'vitest';
import { openTable } from '../../../src/batch/table/open-table.ts';
import { InputError } from '../../../src/core/errors.ts';
import { problemsOf, refusalOf, rowsOf, worldOf } from './read.ts';

const heading = 'id,person.name.family,filings.1.form';
const read = async (...args: Parameters<typeof rowsOf>) =>
  (await rowsOf(...args)).map(({ row, id, raw, problems }) => ({ row, id, raw, bad: problems.length }));
const nobody = (row: number, id: string, family: string, form = 'I-485') => ({
  row,
  id,
  raw: { caseFile: 1, person: { name: { family } }, filings: [{ form }] },
  bad: 0,
});

describe('a table as CSV', () => {
  test('its rows become cases, with the lines on which they begin', async () =>
    expect(await read(`${heading}\n1,Nobody,I-485\n2,Somebody,N-400\n`)).toEqual([
      nobody(2, '1', 'Nobody'),
      nobody(3, '2', 'Somebody', 'N-400'),
    ]));

  test.each([
    ['a comma', ','],
    ['a semicolon', ';'],
    ['a tab', '\t'],
    ['a bar', '|'],
  ])('cells may be separated by %s', async (_, sign) =>
    expect(await read(`${heading}\n1,Nobody,I-485`.replaceAll(',', sign))).toEqual([
      nobody(2, '1', 'Nobody'),
    ]),
  );

  test('what separates is told by the headings, and not by counting', async () =>
    expect(await read('id;"person.name.family";filings.1.form\n1;"a,b,c,d,e,f,g,h";I-485', {})).toEqual([
      nobody(2, '1', 'a,b,c,d,e,f,g,h'),
    ]));

  test('a line "sep=" says it', async () =>
    expect(await read(`sep=;\r\n${heading.replaceAll(',', ';')}\r\n1;Nobody;I-485`)).toEqual([
      nobody(3, '1', 'Nobody'),
    ]));

  test.each(['\n', '\r\n', '\r'])('lines may end with %j', async (end) =>
    expect(
      await read([heading, '1,Nobody,I-485', '2,"Two', 'Lines",I-485', '3,Last,I-485'].join(end)),
    ).toEqual([nobody(2, '1', 'Nobody'), nobody(3, '2', 'Two, Lines'), nobody(5, '3', 'Last')]),
  );

  test('line ends may be mixed', async () =>
    expect((await read(`${heading}\r\n1,A,I-485\n2,B,I-485\r3,C,I-485`)).map(({ row }) => row)).toEqual([
      2, 3, 4,
    ]));

  test.each([1, 2, 3, 7, 64])('pieces of %i bytes make no difference', async (pieces) => {
    const text = `\ufeff${heading}\r\n1,"Núñez ""Ñ"" 王\r\nx",I-485\r\n\r\n2,"bad"x,1\r\n3,Ende,N-400\r\n`;
    expect(await rowsOf(text, { pieces })).toEqual(await rowsOf(text));
    expect((await rowsOf(text)).map(({ row }) => row)).toEqual([2, 5, 6]);
  });

  test('quotation marks, in any language', async () =>
    expect(await read(`${heading}\n1,"O'Neil, ""Núñez"" 王 😀",I-485`)).toEqual([
      nobody(2, '1', 'O\'Neil, "Núñez" 王 😀'),
    ]));

  test('blank rows and rows of separators are left out', async () =>
    expect((await read(`${heading}\n\n1,A,I-485\n,,\n  \n2,B,I-485\n\n`)).map(({ row }) => row)).toEqual([
      3, 6,
    ]));

  test('leading zeros survive, spaces at the ends do not', async () => {
    const [row] = await rowsOf('id,person.aNumber,person.address.postalCode\n007, 012345678 ,01103');
    expect(row).toMatchObject({
      id: '007',
      raw: { person: { aNumber: '012345678', address: { postalCode: '01103' } } },
    });
  });

  test('empty cells say nothing, the word none says an empty list', async () => {
    const [row] = await rowsOf('person.protection,uscisContacts,person.email\nnone,none,');
    expect(row?.raw).toEqual({ caseFile: 1, person: { protection: [] }, uscisContacts: [] });
  });

  test('a row may leave out cells at its end: Excel does', async () => {
    const rows = await rowsOf(`${heading}\n1,Nobody\n2`);
    expect(rows.map(({ raw, problems }) => [raw, problems])).toEqual([
      [{ caseFile: 1, person: { name: { family: 'Nobody' } } }, []],
      [{ caseFile: 1 }, []],
    ]);
  });

  test('a row with more cells than headings is bad, empty ones not counted', async () => {
    const rows = await rowsOf(`${heading}\n1,No,body,I-485\n2,B,I-485,,`);
    expect(rows.map(problemsOf)).toEqual([['||4 cells|at most 3 cells, as many as there are headings'], []]);
  });
});

describe('a bad row', () => {
  test.each([
    ['a mark that closes too early', '2,"No"body,I-485'],
    ['a mark within a cell', '2,No"body,I-485'],
    ['a mark that never closes', '2,"Nobody,I-485'],
  ])('%s spoils no other row', async (_, line) => {
    const rows = await rowsOf(`${heading}\n1,A,I-485\n${line}\n3,C,I-485\n4,D,I-485`);
    expect(rows.map(({ row, id, problems }) => [row, id, problems.length])).toEqual([
      [2, '1', 0],
      [3, '', 1],
      [4, '3', 0],
      [5, '4', 0],
    ]);
    expect(problemsOf(rows[1])[0]).toContain('quotation marks');
  });

  test('one of more than 1 MiB is left out without being kept', async () => {
    const long = 'x'.repeat(3_000_000);
    const rows = await rowsOf(`${heading}\n1,${long},I-485\n2,B,I-485\n3,"${long}",I-485\n4,D,I-485`);
    expect(rows.map(({ row, id, problems }) => [row, id, problems[0]?.found])).toEqual([
      [2, '', 'a longer row'],
      [3, '2', undefined],
      [4, '', 'a longer row'],
      [5, '4', undefined],
    ]);
  });
});

describe('the encoding', () => {
  const text = `${heading}\n1,Núñez,I-485\n`;
  const encoded = (encoding: BufferEncoding, mark: number[] = []): Uint8Array =>
    Buffer.concat([Buffer.from(mark), Buffer.from(text, encoding)]);

  test.each<[string, Uint8Array]>([
    ['UTF-8', encoded('utf8')],
    ['UTF-8 with its mark', encoded('utf8', [0xef, 0xbb, 0xbf])],
    ['UTF-16 with its mark', encoded('utf16le', [0xff, 0xfe])],
    ['UTF-16, the other way round', Buffer.from(encoded('utf16le', [0xff, 0xfe])).swap16()],
  ])('%s is seen', async (_, bytes) => expect(await read(bytes)).toEqual([nobody(2, '1', 'Núñez')]));

  test('a code page is taken when it is said', async () =>
    expect(await read(encoded('latin1'), { encoding: 'windows-1252' })).toEqual([nobody(2, '1', 'Núñez')]));

  test('its mark says more than what is said', async () =>
    expect(await read(encoded('utf8', [0xef, 0xbb, 0xbf]), { encoding: 'windows-1252' })).toEqual([
      nobody(2, '1', 'Núñez'),
    ]));

  test.each([1, 5, 65_536])('bytes that are no UTF-8 are told with their line', async (pieces) =>
    expect(await refusalOf(encoded('latin1'), { pieces })).toBe(
      'The table is not in UTF-8: line 2 holds something else. Save it as "CSV UTF-8", or name its code page, such as --encoding windows-1252.',
    ),
  );

  test('a character that is cut off at the end is no text', async () =>
    expect(await refusalOf(Buffer.from(`${text}é`).subarray(0, -1))).toContain('line 3'));

  test('UTF-16 without a mark is told', async () =>
    expect(await refusalOf(Buffer.from(text, 'utf16le'))).toContain('UTF-16'));

  test('an encoding that nobody knows is refused', async () =>
    expect(await refusalOf(text, { encoding: 'windows-9999' })).toContain('--encoding: another name; utf-8'));

  test('bytes that are no text, far down, come after the rows before them', async () => {
    const bytes = Buffer.concat([
      Buffer.from(heading + '\n1,A,I-485'.repeat(20_000)),
      Buffer.from([10, 0xff]),
    ]);
    const table = await openTable('x.csv', {}, worldOf(bytes));
    let rows = 0;
    const all = (async () => {
      for await (const batch of table.rows) rows += batch.length;
    })();
    await expect(all).rejects.toThrow('line 20002');
    expect(rows).toBeGreaterThan(15_000);
  });
});

describe('what ends a table before it begins', () => {
  test.each([
    ['', 'The table is empty.'],
    ['\n\n', 'The table is empty.'],
    [`${heading}\n`, 'The table holds no case: there is nothing below its headings.'],
    [`${heading}${'\n,,'.repeat(3000)}`, 'The table holds no case: there is nothing below its headings.'],
  ])('%j', async (text, sentence) => expect(await refusalOf(text.slice(0, 20_000))).toBe(sentence));

  test('it is told when the table is opened, and not when its rows are read', async () => {
    await expect(openTable('t', {}, worldOf(`${heading}\n\n,,\n`))).rejects.toThrow('holds no case');
    await expect(openTable('t', {}, worldOf('[]'))).rejects.toThrow('holds no case');
  });

  test.each<[string, Uint8Array, string]>([
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '.xls'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'PDF'],
    ['a web page', Buffer.from('<html><table>'), 'web page'],
    ['something else', Buffer.from('GIF89a\0\0\0'), 'no table'],
  ])('%s is told what to do', async (_, bytes, word) => expect(await refusalOf(bytes)).toContain(word));
});

test('standard input has no size, a file tells how far it is', async () => {
  const text = `${heading}\n${'1,A,I-485\n'.repeat(30_000)}`;
  const file = await openTable('x.csv', {}, worldOf(text));
  const early = file.progress();
  for await (const _ of file.rows);
  expect([early, file.progress()]).toEqual([expect.any(Number), 1]);
  expect(early).toBeLessThan(0.9);
  expect((await openTable('-', {}, worldOf(text))).progress()).toBeUndefined();
});

describe('the file is closed', () => {
  /** Whether it is, after a table has been opened and, if it could be, read to its first rows. */
  async function closedAfter(given: string | Uint8Array): Promise<boolean> {
    const bytes = Buffer.from(given as string);
    let closed = false;
    const chunks = (async function* () {
      try {
        for (let at = 0; at < bytes.length; at += 70_000) yield bytes.subarray(at, at + 70_000);
        yield Buffer.from(' '.repeat(100_000));
      } finally {
        closed = true;
      }
    })();
    const world = worldOf('');
    const files = { ...world.files, stream: async () => ({ size: undefined, chunks }) };
    try {
      for await (const _ of (await openTable('t', {}, { ...world, files })).rows) break;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
    }
    return closed;
  }

  const rows = '1,A,I-485\n'.repeat(40_000);
  test.each<[string, string | Uint8Array]>([
    ['nobody reads on', `${heading}\n${rows}`],
    ['a heading is not known', `id,x\n${rows}`],
    ['the order of days is not clear', `id,person.birthDate\n${'1,02/09/1988\n'.repeat(40_000)}`],
    ['it is one case', `{\n"a": 1}${' '.repeat(100_000)}`],
    [
      'it is no text',
      Buffer.concat([Buffer.from(`${heading}\n${rows}`), Buffer.from([0xff]), Buffer.from(rows)]),
    ],
    ['it is a PDF', `%PDF-${rows}`],
    ['it is no workbook', `PK\u0003\u0004${rows}`],
    ['a list is broken', `[{},}${rows}`],
  ])('when %s', async (_, given) => expect(await closedAfter(given)).toBe(true));
});
