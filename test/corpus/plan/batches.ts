import { keptForms } from './kept.ts';
import { day, type Show, type Step, type Transcript } from './transcript.ts';

const of = (
  name: string,
  inputs: Readonly<Record<string, string>>,
  steps: readonly Step[],
  show: Show = 'names',
): Transcript => ({ name: `batches/${name}`, asOf: day, inputs, steps, show });
const run = (line: string, more: Partial<Step> = {}): Step => ({
  args: ['batch', ...line.split(' ')],
  ...more,
});

const office = { 'office.csv': 'tables/office.csv' };
const later = { 'office.csv': 'office-later.csv' };
const texts = { 'texts.jsonl': 'law/texts.jsonl', 'own.ttf': 'own.ttf' };

/** What happens to a folder in which a batch has worked before, and to what others have put there. */
const again: readonly Transcript[] = [
  of('table-changed', office, [
    run('office.csv --out forms --quiet'),
    run('office.csv --out forms', { puts: later }),
    run('office.csv --out forms --quiet --dry-run'),
  ]),
  of('form-changed', office, [
    run('office.csv --out forms --quiet'),
    run('office.csv --out forms', { puts: { 'forms/0017-ready.pdf': 'scan.pdf' } }),
    run('office.csv --out forms --quiet --force'),
    run('office.csv --out forms', { puts: { ...later, 'forms/0018-n400.pdf': 'scan.pdf' } }),
  ]),
  of('report-changed', office, [
    run('office.csv --out forms --quiet'),
    run('office.csv --out forms', { puts: { 'forms/report.csv': 'nothing' } }),
    run('office.csv --out forms --quiet --force'),
  ]),
  of('packet-changed', office, [
    run('office.csv --out packets --packet --quiet'),
    run('office.csv --out packets --packet', { puts: { 'packets/0017-ready/notes.txt': 'not.json' } }),
    run('office.csv --out packets --packet --quiet --force'),
    run('office.csv --out packets --packet', { puts: later }),
  ]),
  of('folder-of-another-table', { ...office, 'cases.json': 'cases.json' }, [
    run('office.csv --out forms --quiet'),
    run('cases.json --out forms'),
    run('cases.json --out forms --quiet --force'),
  ]),
  of('file-in-the-way', { ...office, 'forms/0017-ready.pdf': 'scan.pdf', 'forms/print.pdf': 'scan.pdf' }, [
    run('office.csv --out forms'),
    run('office.csv --out forms --quiet --merge forms/print.pdf'),
    run('office.csv --out forms --quiet --merge office.csv'),
    run('office.csv --out forms --quiet --merge forms/report.csv'),
    run('office.csv --out forms --quiet --merge forms/0017-ready.pdf --force'),
    run('office.csv --out .'),
  ]),
];

/** One file of many forms. */
const merged: readonly Transcript[] = [
  of(
    'merged-with-further-pages',
    texts,
    [run('texts.jsonl --out forms --font own.ttf --merge print.pdf --quiet --anyway')],
    ['print.pdf', 'report.csv'],
  ),
  of(
    'merged-flat',
    { 'texts.jsonl': 'law/delay.jsonl' },
    [
      run('texts.jsonl --out forms --flatten --merge print.pdf --quiet'),
      run('texts.jsonl --out forms --flatten --merge forms/print.pdf --quiet --dry-run'),
    ],
    ['print.pdf'],
  ),
  of(
    'merged-on-a-form-of-others',
    { ...office, ...keptForms('confirmed', 'confirmed-official') },
    [
      run('office.csv --out a --merge a.pdf --quiet'),
      run('office.csv --out b --merge b.pdf --quiet --template x-9-2026-01-02 --flatten'),
      run('office.csv --out c --quiet --template x-9-2026-01-02 --dry-run', { show: ['report.csv'] }),
      run('office.csv --out d --quiet --template x-9'),
    ],
    ['a.pdf', 'b.pdf', 'b/report.jsonl'],
  ),
];

const parts: readonly Transcript[] = [
  of('parts-that-do-not-fit', { ...office, 'cases.json': 'cases.json' }, [
    run('office.csv --out 1 --shard 1/3 --quiet'),
    run('office.csv --out 2 --shard 2/3 --quiet --anyway'),
    run('cases.json --out 3 --shard 3/3 --quiet'),
    run('office.csv --out whole --quiet'),
    run('--join 1 1 2 3 whole gone --out joined'),
    run('--join 1 --out joined'),
    run('--join 1 2 --out 1'),
    run('--join 1'),
    run('--join 1 --out joined --quiet', { puts: { '1/report.jsonl': 'nothing' } }),
  ]),
  of(
    'parts-merged',
    office,
    [
      run('office.csv --out 1 --shard 1/2 --quiet'),
      run('office.csv --out 2 --shard 2/2 --quiet'),
      run('--join 2 1 --out whole --merge print.pdf --json'),
      run('--join 2 1 --out whole --quiet'),
    ],
    ['whole/report.jsonl', 'whole/summary.html', 'print.pdf'],
  ),
];

const named = (template: string): Step => ({
  args: ['batch', 'office.csv', '--out', 'forms', '--quiet', '--name-template', template],
});

const options: readonly Transcript[] = [
  of('options', office, [
    run('--out forms'),
    run('office.csv --out forms --shard 3/2'),
    run('office.csv --out forms --workers many'),
    run('office.csv --out forms --merge print.pdf --dry-run'),
    run('office.csv --out forms --no-such-option'),
    run('office.csv --out forms --map gone.json'),
    run('office.csv --out forms --font office.csv'),
    run('gone.csv --out forms --json'),
  ]),
  of('names-of-forms', office, [
    named('{person.name.family} {receipt-last4} {form}'),
    named('{person.name.famly}-{x'),
    named('a/b{id}'),
    named(''),
    named('the same for all.pdf'),
  ]),
];

export const batchFlows: readonly Transcript[] = [...again, ...merged, ...parts, ...options];
