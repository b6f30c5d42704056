import { type Group, groups } from '../variants.ts';
import { day, exhibits, type Show, type Transcript } from './transcript.ts';

const decided = (name: string, group: Group, asOf = day): Transcript => ({
  name: `law/${name}`,
  asOf,
  inputs: { 'cases.jsonl': `law/${group}.jsonl` },
  show: 'names',
  brief: true,
  steps: [{ args: ['batch', 'cases.jsonl', '--out', 'out', '--dry-run', '--json'] }],
});

/** Small cases, each beside a boundary of a rule or with one answer that is not told: the whole outcome of each. */
export const law: readonly Transcript[] = [
  ...(Object.keys(groups) as Group[])
    .filter((group) => group !== 'texts')
    .map((group) => decided(group, group)),
  decided('contacts-by-the-old-book', 'contacts', '2024-06-01'),
  decided('rules-that-are-aging', 'conflicts', '2027-04-01'),
];

/** What is told on the screen, and which days go to the calendar. */
const told: Show = ['.ics'];
const packet = (name: string, show: Show = told, more: readonly string[] = []): Transcript => ({
  name: `packets/${name}`,
  asOf: day,
  inputs: { 'case.json': `case/${name}`, ...exhibits },
  show,
  steps: [{ args: ['packet', 'case.json', '--out', 'papers', ...more] }],
});

/** The days around a request and the next doors: each entry, door, thing to say and way of counting at least once. */
export const packetsOfVariants: readonly Transcript[] = [
  'congress-asked-today',
  'never-asked-and-congress-open',
  'daca-renewal',
  'replacement-card-later',
  'file-lost-and-not-asked',
  'typing-error-and-not-asked',
  'receipt-of-four-packages',
  'rejected-not-explained',
  'papers-that-run',
  'military-self-and-not-asked',
  'expedite-denied-with-a-result',
  'expedite-approved-no-day',
  'child-category-not-told',
  'child-filed-too-late',
  'not-told-moved',
  'not-told-attorney',
  'vawa-attorney-moved',
  'vawa-attorney-no-receipt',
  'waiver-attorney',
  'refugee-alone-not-asked',
  'abroad-not-asked',
  'another-agency',
  'somebody-elses-mistake',
  'all-that-is-refused',
  'decision-of-a-form-not-told',
]
  .map((name) => packet(name))
  .concat(
    // What is new in these are the days alone.
    [
      'contact-planned',
      'inquiry-receipt-not-reached',
      'receipt-day-30',
      'receipt-after-all-holidays',
      'hearing-today',
      'child-of-a-citizen',
      'child-petition-pending',
      'child-must-seek',
      'child-sought-in-time',
      'child-sought-late',
      'child-visa-too-late',
    ].map((name) => packet(name, told, ['--json'])),
  )
  .concat([
    packet('consent-not-told', ['.pdf']),
    packet('ways-that-are-not-safe', ['.txt', '.eml']),
    packet('u-attorney', ['read-me.txt', 'portal.html']),
    packet('abroad-portal-out-of-reach', ['.eml', 'read-me.txt']),
    packet('t-alone', ['read-me.txt', 'portal.html']),
    packet('asked-the-office-before', ['portal.txt']),
  ]);
