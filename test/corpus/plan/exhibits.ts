import { refusedExhibits, takenExhibits } from '../inputs/exhibits.ts';
import { day, type Transcript } from './transcript.ts';

const files = (names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, name]));

/** Documents of every kind, good and bad. */
export const exhibitBundles: readonly Transcript[] = [
  {
    name: 'exhibits/taken',
    asOf: day,
    inputs: { 'case.json': 'taken-exhibits.json', ...files(Object.keys(takenExhibits)) },
    show: ['exhibits.pdf'],
    measured: true,
    steps: [{ args: ['packet', 'case.json', '--out', 'papers'] }],
  },
  {
    name: 'exhibits/left-out',
    asOf: day,
    inputs: { 'case.json': 'refused-exhibits.json', ...files(Object.keys(refusedExhibits)) },
    show: ['exhibits.pdf', 'letter.pdf'],
    steps: [
      { args: ['packet', 'case.json', '--out', 'papers'] },
      { args: ['packet', 'case.json', '--out', 'again', '--json'], show: 'names' },
    ],
  },
  {
    name: 'exhibits/too-large-for-mail',
    asOf: day,
    inputs: { 'case.json': 'large-exhibit.json', 'large.png': 'large.png' },
    show: ['read-me.txt'],
    steps: [{ args: ['packet', 'case.json', '--out', 'papers'] }],
  },
];
