import { caseNames } from './inputs.ts';

/** One run of the program. */
export interface Step {
  readonly args: readonly string[];
  /** The input that goes to standard input. */
  readonly stdin?: string;
  /** The day to decide for where it is another one; null: the command is given none. */
  readonly asOf?: string | null;
  /** Held at a terminal: the question that is waited for (none: the same again), and the line that is typed then. */
  readonly talk?: readonly (readonly [question: string, line: string])[];
  readonly show?: Show;
}

/**
 * What is shown of the files that a run wrote: what differs from the blank, the whole of it, the names alone, or the
 * files whose names end so.
 */
type Show = 'new' | 'whole' | 'names' | readonly string[];

/** Runs one after the other in one folder: a golden text. */
export interface Transcript {
  /** The folder and the name of its text. */
  readonly name: string;
  readonly steps: readonly Step[];
  /** The files in the folder before the first run, and the input that each is. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly show?: Show;
}

const day = '2026-12-01';
/** Cases that are decided for another day. */
const otherDays: Readonly<Record<string, string>> = {
  'old-rule-book': '2024-06-01',
  'old-rule-book-new-kind': '2024-06-01',
};

const exhibits = { 'receipt notice.pdf': 'notice.pdf', 'answer.png': 'answer.png', 'photo.jpg': 'photo.jpg' };

const ofCase = (name: string) => ({
  asOf: otherDays[name] ?? day,
  inputs: { 'case.json': `cases/${name}.json` } as Readonly<Record<string, string>>,
});

/** Every case is decided, for a person and for a script. */
const checks: readonly Transcript[] = caseNames.flatMap((name): Transcript[] => [
  { ...ofCase(name), name: `${name}/check`, steps: [{ args: ['check', 'case.json'] }] },
  { ...ofCase(name), name: `${name}/check-json`, steps: [{ args: ['check', 'case.json', '--json'] }] },
]);

const fill = (name: string, more: readonly string[] = [], rest: Partial<Transcript> = {}): Transcript => ({
  ...ofCase(name),
  name: `${name}/fill`,
  steps: [{ args: ['fill', 'case.json', '-o', 'form.pdf', ...more] }],
  ...rest,
});

const fills: readonly Transcript[] = [
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

const packets: readonly Transcript[] = [
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

const updates: readonly Transcript[] = [
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

const contactsOfCases: readonly Transcript[] = [
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

const single = (name: string, ...commands: readonly string[]): Transcript => ({
  name,
  asOf: day,
  steps: commands.map((command): Step => ({ args: command.split(' ').filter((word) => word !== '') })),
});

/** The same with nothing put behind the words. */
const bare = (name: string, ...commands: readonly string[]): Transcript => {
  const { steps, ...rest } = single(name, ...commands);
  return { ...rest, steps: steps.map((step) => ({ ...step, asOf: null })) };
};

const reference: readonly Transcript[] = [
  single('contacts/directory', 'contacts'),
  single('contacts/directory-json', 'contacts --json'),
  single('contacts/topics', 'contacts military refugee', 'contacts cis-ombudsman-email', 'contacts wether'),
  single('rules/all', 'rules'),
  single('rules/all-json', 'rules --json'),
  single('rules/old-book', 'rules --as-of 2024-01-01'),
  single('rules/some', 'rules uscis-contact-recent age-out', 'rules uscis-contact'),
  single('rules/diff', 'rules diff 2024-01-01 2025-06-01', 'rules diff 2024-01-01 2025-06-01 --json'),
  bare('schema/json-schema', 'schema'),
  bare('schema/csv', 'schema --csv'),
  bare('completion/bash', 'completion bash'),
  bare('completion/zsh', 'completion zsh'),
  bare('completion/fish', 'completion fish'),
  bare('completion/others', 'completion powershell', 'completion tcsh'),
  bare('help/version', '--version'),
  bare('help/program', '--help', 'help'),
  ...[
    'interview',
    'check',
    'fill',
    'batch',
    'packet',
    'update',
    'contacts',
    'template',
    'rules',
    'schema',
  ].map((command) => bare(`help/${command}`, `${command} --help`)),
  bare('help/completion', 'completion --help', 'help completion'),
];

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
const reports: Show = ['report.csv', 'report.jsonl', 'summary.html'];

const batches: readonly Transcript[] = [
  table('csv', ['tables/office.csv'], [batch('office.csv --out forms')], 'new'),
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

const template = (args: string, more: Partial<Step> = {}): Step => ({
  args: ['template', ...args.split(' ')],
  ...more,
});
const formInputs = { 'case.json': 'cases/delay-ready.json' };
const templates: readonly Transcript[] = [
  {
    name: 'template/inspect',
    asOf: day,
    inputs: { 'form.pdf': 'form.pdf' },
    steps: [template('inspect form.pdf'), template('inspect form.pdf --json')],
  },
  {
    name: 'template/add-fill-remove',
    asOf: day,
    inputs: { ...formInputs, 'form.pdf': 'form.pdf', 'newer.pdf': 'form-newer.pdf' },
    show: ['map.json', 'out.pdf'],
    steps: [
      template('list'),
      template('add form.pdf'),
      template('list'),
      { args: ['fill', 'case.json', '--template', 'x-9-2026-01-02', '-o', 'out.pdf'] },
      {
        args: ['fill', 'case.json', '--template', 'x-9-2026-01-02', '-o', 'out.pdf', '--json', '--force'],
        show: 'names',
      },
      template('inspect newer.pdf --json', { show: 'names' }),
      template('add newer.pdf --json', { show: 'names' }),
      template('list --json'),
      template('add form.pdf', { show: 'names' }),
      template('remove x-9-2026-01-02'),
      template('remove x-9-2026-01-02'),
      { args: ['fill', 'case.json', '--template', 'x-9', '-o', 'none.pdf'] },
    ],
  },
  {
    name: 'template/encrypted',
    asOf: day,
    inputs: {
      ...formInputs,
      'form.pdf': 'form-encrypted.pdf',
      'locked.pdf': 'form-locked.pdf',
    },
    show: ['.pdf'],
    steps: [
      template('inspect form.pdf'),
      template('add form.pdf --id mine'),
      { args: ['fill', 'case.json', '--template', 'mine', '-o', 'out.pdf'] },
      template('add locked.pdf'),
    ],
  },
  {
    name: 'template/garbled',
    asOf: day,
    inputs: { ...formInputs, 'form.pdf': 'form-garbled.pdf' },
    show: ['.pdf'],
    steps: [
      template('inspect form.pdf'),
      template('add form.pdf --id garbled'),
      { args: ['fill', 'case.json', '--template', 'garbled', '-o', 'out.pdf'] },
    ],
  },
  {
    name: 'template/official-form',
    asOf: day,
    inputs: {
      ...formInputs,
      ...exhibits,
      'form.pdf': 'form-7001.pdf',
      'early.json': 'cases/contact-too-new.json',
    },
    show: ['out.pdf', 'early.pdf'],
    steps: [
      template('add form.pdf'),
      { args: ['fill', 'case.json', '-o', 'out.pdf'] },
      { args: ['fill', 'early.json', '-o', 'early.pdf', '--anyway'] },
      { args: ['fill', 'case.json', '--template', 'request-sheet', '-o', 'sheet.pdf'], show: 'names' },
      { args: ['packet', 'case.json', '--out', 'papers', '--quiet'], show: 'names' },
    ],
  },
  {
    name: 'template/not-a-form',
    asOf: day,
    inputs: { 'scan.pdf': 'scan.pdf', 'broken.pdf': 'broken.pdf', 'picture.png': 'answer.png' },
    steps: [
      template('add scan.pdf'),
      template('inspect broken.pdf'),
      template('add picture.png --json'),
      template('inspect gone.pdf'),
      template('list'),
    ],
  },
];

const readies = ofCase('n400-120-days');
const usage: readonly Transcript[] = [
  bare(
    'usage/wrong-words',
    'chek',
    '--no-such-option',
    'check',
    'check a.json b.json',
    'fill',
    'packet case.json',
    'rules diff 2024-01-01',
    'template',
    'template eat form.pdf',
    'check x.json --as-of tomorrow',
    'check x.json --lang tlh',
  ),
  single('usage/errors-as-json', 'check --json', 'chek --json', 'check gone.json --json'),
  {
    name: 'usage/case-files',
    asOf: day,
    inputs: {
      'not.json': 'not.json',
      empty: 'nothing',
      'utf16.json': 'utf16.json',
      'case.json': 'cases/n400-120-days.json',
    },
    steps: [
      { args: ['check', 'gone.json'] },
      { args: ['check', 'not.json'] },
      { args: ['check', 'empty'] },
      { args: ['check', 'utf16.json', '--quiet'] },
      { args: ['check', '.'] },
      { args: ['check', 'case.json'], asOf: '2023-05-30' },
      { args: ['check', 'case.json', '--lang', 'es', '--quiet'] },
    ],
  },
  {
    ...readies,
    name: 'usage/standard-streams',
    steps: [
      { args: ['check', '-', '--json'], stdin: 'cases/contact-too-old.json' },
      { args: ['check', '-', '--quiet'], stdin: 'cases/n400-120-days.json' },
      { args: ['fill', '-', '-o', 'form.pdf', '--quiet'], stdin: 'cases/n400-120-days.json', show: 'names' },
      { args: ['fill', 'case.json', '-o', '-', '--quiet'], show: 'names' },
    ],
  },
  {
    ...readies,
    name: 'usage/no-terminal',
    steps: [
      { args: [] },
      { args: ['interview', '--case', 'case.json'] },
      { args: ['interview', '--no-input', '--json'] },
    ],
  },
];

/** Questions that are left open with Enter alone. */
const leftOpen = (...questions: readonly string[]): readonly (readonly [string, string])[] =>
  questions.map((question) => [question, ''] as const);

const interviews: readonly Transcript[] = [
  {
    name: 'interview/advice-only',
    asOf: day,
    steps: [
      {
        args: ['--plain'],
        talk: [
          ['Shall we begin?', '1'],
          ['What has gone wrong', '?'],
          ['', '16'],
          ['How do you want to go on?', '1'],
          ['Save the answers', '2'],
        ],
      },
    ],
  },
  {
    name: 'interview/delay-kept-and-resumed',
    asOf: day,
    steps: [
      {
        args: ['interview', '--plain', '--case', 'case.json'],
        talk: [
          ['Shall we begin?', '1'],
          ['What has gone wrong', '1'],
          ['Who is preparing', '1'],
          ['signed for a person', '1'],
          ['In the form filed with USCIS', '1'],
          ['Which forms', '1'],
          ['What is the number', 'the green one'],
          ['', 'I-485'],
          ['What is the receipt number', 'ioe 09-123-45678'],
          ['On which day did USCIS receive', 'March 10, 2024'],
          ['Where does this form stand', '1'],
          ['publish a processing time', '1'],
          ['may be asked about', '2026-06-01'],
          ['What next', '1'],
          ['How and when', '!'],
        ],
      },
      {
        args: ['interview', '--plain', '--quiet', '--case', 'case.json'],
        talk: [
          ['How and when', '1'],
          ['On which day was this contact', '9/15/2026'],
          ['By which way', '2'],
          ...leftOpen('Which reference', 'What did USCIS answer'),
          ['What next', '1'],
          ['Has a representative or senator', '2'],
          ['these kinds of protection', '7'],
          ...leftOpen('What happened, when', 'given name', 'middle name'),
          ['family name', 'Quill'],
          ...leftOpen('a suffix', 'On which day', 'In which country', 'Of which country', 'A-Number'),
          ...leftOpen(
            'online account number',
            'outside the United States',
            'In which country',
            'the house number',
          ),
          ...leftOpen('Which apartment', 'In which city', 'In which state', 'ZIP code', 'phone number'),
          ...leftOpen('fax number', 'e-mail address', 'Which documents'),
          ['How will the request be sent', '1'],
          ['What shall be done', '1'],
        ],
      },
    ],
  },
];

export const plan: readonly Transcript[] = [
  ...checks,
  ...fills,
  ...packets,
  ...updates,
  ...contactsOfCases,
  ...reference,
  ...batches,
  ...templates,
  ...usage,
  ...interviews,
];
