import { caseNames } from '../inputs.ts';
import { exhibits, ofCase, type Show, type Transcript } from './transcript.ts';

/** Every case is decided, for a person and for a script. */
export const checks: readonly Transcript[] = caseNames.flatMap((name): Transcript[] => [
  { ...ofCase(name), name: `${name}/check`, steps: [{ args: ['check', 'case.json'] }] },
  { ...ofCase(name), name: `${name}/check-json`, steps: [{ args: ['check', 'case.json', '--json'] }] },
]);

const fill = (name: string, more: readonly string[] = [], rest: Partial<Transcript> = {}): Transcript => ({
  ...ofCase(name),
  name: `${name}/fill`,
  steps: [{ args: ['fill', 'case.json', '-o', 'form.pdf', ...more] }],
  ...rest,
});

export const fills: readonly Transcript[] = [
  fill('delay-ready', [], { show: 'whole' }),
  fill('n400-120-days', ['--json']),
  fill('delay-older-wording', ['--quiet']),
  fill('sij-180-days'),
  fill('l1-employer-attorney'),
  fill('vawa-alone-by-mail'),
  fill('u-alone-address-differs'),
  fill('protection-not-told'),
  fill('refugee-abroad'),
  fill('age-out-preference'),
  fill('hearing-within-six-months', ['--flatten']),
  fill('expedite-approved'),
  fill('lockbox-no-receipt'),
  fill('clear-error-explained'),
  fill('contact-too-new', ['--anyway']),
  fill('relative-without-consent'),
  fill('school-official-consent'),
  fill('military-family'),
  fill('i751-waiver-representative'),
  fill('names-latin-greek-cyrillic'),
  fill('names-chinese-and-arabic'),
  fill('names-chinese-and-arabic', ['--json'], { name: 'names-chinese-and-arabic/fill-json' }),
  fill('long-story-overflows'),
  fill('old-rule-book'),
  fill('almost-nothing', ['--anyway']),
  fill('wrong-values'),
  {
    ...ofCase('typo-on-notice'),
    name: 'typo-on-notice/fill-again',
    show: 'names',
    steps: [
      { args: ['fill', 'case.json'] },
      { args: ['fill', 'case.json'] },
      { args: ['fill', 'case.json', '--force', '--json'] },
      { args: ['fill', 'case.json', '-o', 'sub/form.pdf'] },
      { args: ['fill', 'case.json', '-o', 'no/such/place/form.pdf'] },
    ],
  },
];

const packet = (name: string, more: readonly string[] = [], rest: Partial<Transcript> = {}): Transcript => {
  const it = ofCase(name);
  return {
    ...it,
    inputs: { ...it.inputs, ...exhibits },
    name: `${name}/packet`,
    steps: [{ args: ['packet', 'case.json', '--out', 'papers', ...more] }],
    ...rest,
  };
};

/** What stands in no other text: the form of a case is in the text of `fill`. */
const withoutForm: Show = ['.txt', '.html', '.ics', '.eml', 'exhibits.pdf', 'letter.pdf', 'consent.pdf'];

export const packets: readonly Transcript[] = [
  packet('delay-ready'),
  packet('sij-180-days'),
  packet('l1-employer-attorney', [], { show: withoutForm }),
  packet('vawa-alone-by-mail'),
  packet('u-alone-address-differs'),
  packet('u-attorney-without-g28', ['--json'], { show: 'names' }),
  packet('protection-not-told', [], { show: withoutForm }),
  packet('refugee-abroad'),
  packet('age-out-soon-asked-late'),
  packet('hearing-within-six-months', ['--json'], { show: withoutForm }),
  packet('hearing-soon-asked-late'),
  packet('contact-too-new', ['--anyway']),
  packet('expedite-denied', [], { show: withoutForm }),
  packet('clear-error-explained', [], { show: ['read-me.txt', 'dates.ics'] }),
  packet('school-official-consent', [], { show: ['.txt', '.eml', '.pdf'] }),
  packet('long-story-overflows', [], { show: ['read-me.txt', 'letter.pdf'] }),
  packet('answers-that-conflict', [], { show: ['read-me.txt'] }),
  packet('document-not-there', [], {
    inputs: { ...ofCase('document-not-there').inputs, 'notes.docx': 'notes.docx' },
    show: 'names',
  }),
  packet('names-chinese-and-arabic', [], { show: ['.txt'] }),
  packet('military-family', [], {
    name: 'military-family/packet-again',
    show: 'names',
    steps: [
      { args: ['packet', 'case.json', '--out', 'papers', '--quiet'] },
      { args: ['packet', 'case.json', '--out', 'papers'] },
      { args: ['packet', 'case.json', '--out', 'papers', '--quiet', '--force'] },
    ],
  }),
];

export const updates: readonly Transcript[] = [
  ['update-moved', 'resolved'],
  ['update-moved', 'address'],
  ['update-new-attorney', 'attorney'],
  ['update-moved', 'resolved,address', '--json'],
  ['u-alone-address-differs', 'address'],
  ['update-moved', 'weather'],
].map(
  ([name = '', what = '', ...more]): Transcript => ({
    ...ofCase(name),
    name: `${name}/update-${what.replace(',', '-and-')}`,
    steps: [{ args: ['update', 'case.json', '--about', what, '--out', 'note', ...more] }],
  }),
);

export const contactsOfCases: readonly Transcript[] = [
  'delay-ready',
  'vawa-alone-by-mail',
  'u-nothing-asked-yet',
  'refugee-abroad',
  'lockbox-no-receipt',
  'military-family',
  'not-uscis',
].map(
  (name): Transcript => ({
    ...ofCase(name),
    name: `${name}/contacts`,
    steps: [{ args: ['contacts', '--case', 'case.json', ...(name === 'delay-ready' ? ['--json'] : [])] }],
  }),
);
