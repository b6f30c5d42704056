import { posix, win32 } from 'node:path';
import { describe, expect, test } from 'vitest';
import { OutputNames, outputName, readNameTemplate } from '../../src/batch/names.ts';
import { en } from '../../src/content/messages/en.ts';
import type { CaseRecord } from '../../src/core/case-file.ts';
import { InputError } from '../../src/core/errors.ts';

const caseFile: CaseRecord = {
  caseFile: 1,
  person: { name: { given: 'Maria', family: 'López' }, protection: ['u', 'vawa'] },
  filings: [{ form: 'I-918', receiptNumber: 'MSC2190001234' }],
};
const nameFor = (id: string, template?: string, row = 12): string =>
  outputName({ row, id, caseFile }, template === undefined ? undefined : readNameTemplate(template, en));

const hash = /-[0-9a-f]{10}\.pdf$/;

describe('the name of a form', () => {
  test.each([
    ['', 'row-00012.pdf'],
    ['2026-0001', '2026-0001.pdf'],
    ['Case 7 (b)', 'Case 7 (b).pdf'],
    ['Gómez', 'Gómez.pdf'],
    ['Go\u0301mez', 'Gómez.pdf'],
    ['案件12', '案件12.pdf'],
    ['a.b', 'a.b.pdf'],
    ['report.csv', 'report.csv.pdf'],
    ['console', 'console.pdf'],
  ])('of the id %j is %j', (id, name) => expect(nameFor(id)).toBe(name));

  test.each([
    ['../../etc/passwd', /^-{0,2}\.{0,2}.*etc-passwd-/],
    ['a/b', /^a-b-/],
    ['a\\b', /^a-b-/],
    ['C:evil', /^C-evil-/],
    ['nul', /^_nul-/],
    ['NUL.tar.gz', /^_NUL\.tar\.gz-/],
    [' con.x', /^_con\.x-/],
    ['con\u200b.x', /^_con\.x-/],
    ['COM¹', /^_COM¹-/],
    ['CONIN$', /^_CONIN\$-/],
    ['a. ', /^a-/],
    ['...', /^row-/],
    ['.hidden', /^hidden-/],
    ['-rf', /^rf-/],
    ['a\nb', /^a b-/],
    ['a\u202efdp.exe', /^afdp\.exe-/],
    ['REPORT~1', /^REPORT-1-/],
    ['\u200b', /^row-/],
    ['what?', /^what--/],
  ])('of the id %j is changed so that it shows', (id, beginning) => {
    const name = nameFor(id);
    expect(name).toMatch(beginning);
    expect(name).toMatch(hash);
    expect(nameFor(id)).toBe(name);
  });

  test('a long id is cut between characters and stays different from its like', () => {
    const [one, other] = [nameFor(`${'👩'.repeat(100)}1`), nameFor(`${'👩'.repeat(100)}2`)];
    expect(one).not.toBe(other);
    expect(one).toMatch(/^(?:👩)+-[0-9a-f]{10}\.pdf$/u);
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(240);
    expect(Buffer.byteLength(one)).toBeGreaterThan(230);
  });

  test('says nothing about the person by itself', () => {
    for (const id of ['', '7']) expect(nameFor(id)).not.toMatch(/maria|l[oó]pez|918|1234|vawa/i);
  });
});

describe('names by a template', () => {
  test.each([
    ['{id}-{row}', '7-00012.pdf'],
    ['{id}-{row}.pdf', '7-00012.pdf'],
    ['{row} {form}', '00012 I-918.pdf'],
    ['x-{receipt-last4}', 'x-1234.pdf'],
    ['{person.name.family}', 'López.pdf'],
    ['{person.protection}', 'u-vawa.pdf'],
    ['{filings.2.form}-{id}', 'unknown-7.pdf'],
  ])('%j gives %j', (template, name) => expect(nameFor('7', template)).toBe(name));

  test('a value that no name may hold is changed', () => {
    const evil: CaseRecord = { person: { name: { family: '../x' } } };
    const name = outputName({ row: 1, id: '', caseFile: evil }, readNameTemplate('{person.name.family}', en));
    expect(name).toMatch(/^-x-[0-9a-f]{10}\.pdf$|^x-[0-9a-f]{10}\.pdf$/);
  });

  test('that shows no more than row and id needs no warning; any other is told what it shows', () => {
    expect(readNameTemplate('{id}-{row}', en).warning).toBeUndefined();
    expect(readNameTemplate('{id}-{form}-{person.name.family}', en).warning).toMatch(
      /will show Form number \(no\. 1\) and .*amily/,
    );
  });

  const problemsOf = (template: string): readonly { found: string; wanted: string }[] => {
    try {
      readNameTemplate(template, en);
      return [];
    } catch (error) {
      return error instanceof InputError ? error.problems : [];
    }
  };

  test.each([
    ['{idd}', /\{idd\}/, /did you mean \{id\}/],
    ['{receipt-last}', /receipt/, /did you mean \{receipt-last4\}/],
    ['{person.name.famly}', /famly/, /did you mean \{person\.name\.family\}/],
    ['{nothing-of-the-kind}', /nothing/, /^one of \{row\}, \{id\}, \{form\}, \{receipt-last4\}/],
    ['{filings}', /filings/, /one of/],
    ['{filings[].form}', /filings/, /one of/],
    ['{}', /\{\}/, /one of/],
    ['{id', /brace/, /closed/],
    ['id}', /brace/, /closed/],
    ['a/{id}', /^\/$/, /no folders/],
    ['{id}\\x', /\\/, /no folders/],
    ['{id}:x', /:/, /no folders/],
    ['', /empty/, /\{id\}/],
    ['.pdf', /empty/, /\{id\}/],
  ])('%j is refused', (template, found, wanted) => {
    const [problem, ...others] = problemsOf(template);
    expect(others).toEqual([]);
    expect(problem?.found).toMatch(found);
    expect(problem?.wanted).toMatch(wanted);
  });

  test('all that is wrong is told at once', () => expect(problemsOf('a/{x1}-{y1}')).toHaveLength(3));
});

describe('who has a name', () => {
  test.each([
    ['the same', 'a', 'a'],
    ['upper and lower case', 'Case-A', 'case-a'],
    ['accents written in two ways', 'Gómez', 'Go\u0301mez'],
    ['case beyond ASCII', 'STRASSE', 'straße'],
    ['the number of a row without id', 'row-00012', ''],
  ])('%s: the first row has it', (_, first, second) => {
    const names = new OutputNames();
    expect(names.claim(3, nameFor(first))).toEqual({ name: nameFor(first) });
    expect(names.claim(12, nameFor(second))).toEqual({ clash: 3 });
  });

  test('what looks alike after the change is still two names', () => {
    const names = new OutputNames();
    const ids = ['a/b', 'a:b', 'a\\b', 'a?b', 'a-b', ' a-b', 'a-b.', 'a\u200b-b'];
    for (const id of ids) expect(names.claim(1, nameFor(id))).toHaveProperty('name');
  });
});

/** Written anew: what Windows, the strictest, allows as one part of a path. */
function wrongAsName(name: string): string | undefined {
  if (Buffer.byteLength(name) > 240) return 'too long';
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f-\u009f<>:"/\\|?*]/.test(name)) return 'a character that no name may hold';
  if (/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/.test(name))
    return 'a character that is not seen';
  if (/^[\s.]|[\s.]$/.test(name)) return 'a blank or dot at an end';
  if (/^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)\s*(\.|$)/i.test(name)) return 'a device';
  if (/~\d/.test(name)) return 'a short name';
  if (name !== name.normalize('NFC') || /\p{Cs}/u.test(name)) return 'not in normal form';
  if (!name.endsWith('.pdf') || name.length < 5) return 'another ending';
  if (/^(report\.|summary\.html|\.case-assist)/i.test(name) && !/^report\..+\.pdf$/i.test(name))
    return 'ours';
  const inside = (path: typeof posix, folder: string): boolean =>
    path.dirname(path.resolve(folder, name)) === path.resolve(folder);
  if (!inside(posix, '/out') || !inside(win32, 'C:\\out')) return 'outside of the folder';
  return undefined;
}

test('two thousand names are safe, inside the folder, and nobody else’s', () => {
  const starts = [
    '',
    '../',
    '..\\',
    '/',
    'C:',
    '.',
    ' ',
    '-',
    'con',
    'NUL.',
    'com1',
    'LPT².',
    '\u202e',
    '\0',
    '~',
    'é',
    'E\u0301',
    'ß',
    '👩',
    'a'.repeat(300),
  ];
  const middles = [
    'x',
    'X',
    'ı',
    'İ',
    '..',
    '/..',
    '\n',
    '\ufeff',
    '?',
    '%2f',
    '~1',
    '\ud800',
    '|',
    '::$DATA',
    'n\u0303',
    ' . ',
  ];
  const ends = ['', '.', ' ', '.pdf', '.PDF', '/', '\u200b'];
  const ids = starts.flatMap((a) => middles.flatMap((b) => ends.map((c) => a + b + c)));
  expect(ids.length).toBeGreaterThan(2000);
  const names = new OutputNames();
  const taken = new Map<string, string>();
  for (const [n, id] of ids.entries()) {
    const name = nameFor(id);
    expect([id, wrongAsName(name)]).toEqual([id, undefined]);
    const key = name.normalize('NFKD').toLowerCase().replace(/ı/g, 'i');
    const claim = names.claim(n, name);
    if ('name' in claim) expect([id, taken.get(key)]).toEqual([id, undefined]);
    else expect(id.normalize('NFC').toUpperCase()).toBe(ids[claim.clash]?.normalize('NFC').toUpperCase());
    taken.set(key, id);
  }
});
