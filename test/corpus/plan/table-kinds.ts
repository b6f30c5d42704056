import { day, type Show, type Step, type Transcript } from './transcript.ts';

const of = (
  name: string,
  inputs: readonly string[],
  steps: readonly Step[],
  show: Show = 'names',
): Transcript => ({
  name: `tables/${name}`,
  asOf: day,
  inputs: Object.fromEntries(inputs.map((each) => [each, each])),
  steps,
  show,
});
const run = (line: string, more: Partial<Step> = {}): Step => ({
  args: ['batch', ...line.split(' ')],
  ...more,
});

/** What was read of a row stands in the name of its form. */
const names = '{id},{person.name.family},{person.birthDate},{person.outsideUs},{filings.1.category}';
/** Each table in a folder of its own. */
const read = (...tables: readonly string[]): readonly Step[] =>
  tables.map((line, at) => {
    const [file = '', ...more] = line.split(' ');
    return {
      args: ['batch', file, '--out', `${at + 1}`, '--anyway', '--quiet', ...more, '--name-template', names],
    };
  });
const refused = (...tables: readonly string[]): readonly Step[] =>
  tables.map((line) => run(`${line} --out out --dry-run`));
const inputsOf = (lines: readonly string[]): readonly string[] => [
  ...new Set(lines.map((line) => line.split(' ')[0] ?? '')),
];

const csv = [
  'comma.csv',
  'semicolon.csv',
  'tab.tsv',
  'sep.csv',
  'old-mac.csv',
  'utf-16.csv',
  'latin.csv --encoding windows-1252',
  'days-mdy.csv',
  'days-dmy.csv',
  'days-either.csv --dates mdy',
  'days-either.csv',
] as const;
const books = ['every-cell.xlsx', 'since-1904.xlsx', 'strict.xlsx', 'prefixed.xlsx', 'cases.json'] as const;
const badTexts = [
  'latin.csv',
  'latin.csv --encoding utf-7',
  'utf-16-unmarked.csv',
  'titled.csv',
  'days-both.csv',
  'days-either.csv --dates ymd',
  'unnamed.csv',
  'no-rows.csv',
  'no-heading.csv',
  'headings-twice.csv',
  'headings-like-data.csv',
  'many-columns.csv',
] as const;
const badFiles = [
  'table.pdf',
  'table.html',
  'table.gif',
  'one-case.json',
  'wrong.json',
  'cut.json',
  'no-items.json',
  'every-cell.xlsx --sheet Old',
  'all-hidden.xlsx',
  'damaged.xlsx',
  'cut.xlsx',
  'without-a-sheet.xlsx',
  'bomb.xlsx',
] as const;
const otherPrograms = ['table.xls', 'table.ods', 'table.numbers', 'table.xlsb'] as const;
const maps = ['wrong-map.json', 'no-json-map.json', 'large-map.json', 'list-map.json'] as const;

export const tableKinds: readonly Transcript[] = [
  of('texts', inputsOf(csv), read(...csv)),
  of('workbooks-and-json', inputsOf(books), read(...books)),
  of('bad-rows-of-texts', ['spoiled.csv'], [run('spoiled.csv --out out --dry-run')], ['report.csv']),
  of(
    'bad-rows-of-workbooks',
    ['every-cell.xlsx'],
    [run('every-cell.xlsx --out out --dry-run')],
    ['report.csv'],
  ),
  of('bad-rows-of-json', ['spoiled.jsonl'], [run('spoiled.jsonl --out out --dry-run')], ['report.csv']),
  of('refused-texts', inputsOf(badTexts), refused(...badTexts)),
  of('refused-files', inputsOf(badFiles), refused(...badFiles)),
  of('files-of-other-programs', inputsOf(otherPrograms), refused(...otherPrograms)),
  of(
    'maps',
    ['own-words.csv', 'own-words.json', 'half-known.csv', 'keys.json', ...maps],
    [
      run('own-words.csv --map own-words.json --out out --dry-run', { show: ['report.csv'] }),
      run('own-words.csv --suggest-map'),
      run('half-known.csv --suggest-map'),
      run('keys.json --suggest-map'),
      ...maps.map((map) => run(`own-words.csv --map ${map} --out out --dry-run`)),
    ],
  ),
];
