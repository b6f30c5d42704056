import { day, type Show, type Step, type Transcript } from './transcript.ts';

const table = (name: string, inputs: readonly string[], steps: readonly Step[], show: Show): Transcript => ({
  name: `batch/${name}`,
  asOf: day,
  inputs: Object.fromEntries(inputs.map((each) => [each.replace(/^tables\//, ''), each])),
  steps,
  show,
});
const batch = (args: string, more: Partial<Step> = {}): Step => ({
  args: ['batch', ...args.split(' ')],
  ...more,
});
const reports = ['report.csv', 'report.jsonl', 'summary.html'];

export const batches: readonly Transcript[] = [
  table('csv', ['tables/office.csv'], [batch('office.csv --out forms')], [...reports, 'report.xlsx', '.pdf']),
  table(
    'csv-again',
    ['tables/office.csv'],
    [
      batch('office.csv --out forms --quiet'),
      batch('office.csv --out forms'),
      batch('office.csv --out forms --quiet --force'),
      batch('office.csv --out forms', { asOf: '2026-12-15' }),
    ],
    'names',
  ),
  table('csv-dry-run', ['tables/office.csv'], [batch('office.csv --out forms --dry-run')], reports),
  table('csv-json', ['tables/office.csv'], [batch('office.csv --out forms --dry-run --json')], 'names'),
  table('csv-anyway', ['tables/office.csv'], [batch('office.csv --out forms --anyway')], ['.pdf']),
  table('csv-stdin', [], [batch('- --out forms --quiet', { stdin: 'tables/office.csv' })], 'names'),
  table(
    'csv-packets',
    ['tables/office.csv'],
    [batch('office.csv --out packets --packet --name-template {id}-{row}')],
    ['0017-ready-2/read-me.txt', '0017-ready-2/portal.txt', '0025-l1-11/read-me.txt'],
  ),
  table(
    'csv-shards',
    ['tables/office.csv'],
    [
      batch('office.csv --out part-1 --shard 1/2 --quiet'),
      batch('office.csv --out part-2 --shard 2/2 --quiet'),
      batch('--join part-1 part-2 --out whole'),
    ],
    ['whole/report.csv'],
  ),
  table('xlsx', ['office.xlsx'], [batch('office.xlsx --out forms --workers 0')], ['report.csv']),
  table(
    'xlsx-sheets',
    ['office.xlsx'],
    [batch('office.xlsx --out a --sheet Notes'), batch('office.xlsx --out b --sheet Clients')],
    'names',
  ),
  table(
    'jsonl',
    ['tables/office.jsonl'],
    [batch('office.jsonl --out forms --merge print.pdf')],
    ['report.jsonl', 'print.pdf'],
  ),
  table(
    'jsonl-json',
    ['tables/office.jsonl'],
    [batch('office.jsonl --out forms --json --workers 1')],
    'names',
  ),
  table(
    'map',
    ['tables/firm-export.csv', 'tables/firm-map.json'],
    [
      batch('firm-export.csv --suggest-map'),
      batch('firm-export.csv --map firm-map.json --out forms --dry-run'),
    ],
    ['report.csv', 'report.xlsx', 'report.jsonl'],
  ),
  table('map-missing', ['tables/firm-export.csv'], [batch('firm-export.csv --out forms')], 'names'),
  table(
    'wrong-columns',
    ['tables/wrong-columns.csv'],
    [batch('wrong-columns.csv --out forms'), batch('wrong-columns.csv --out forms --json')],
    'names',
  ),
  table(
    'empty',
    ['nothing'],
    [batch('nothing --out forms'), batch('gone.csv --out forms'), batch('nothing')],
    'names',
  ),
];
