import { day, ofCase, type Step, type Transcript } from './transcript.ts';

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

export const reference: readonly Transcript[] = [
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
  single('help/version', '--version'),
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

/** A case that is ready. */
const readies = ofCase('n400-120-days');
export const usage: readonly Transcript[] = [
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
      { args: ['check', 'case.json', '--compare', '2026-07-01'] },
      { args: ['check', 'case.json', '--compare', '2023-05-30'] },
      { args: ['check', 'case.json', '--compare', 'soon'] },
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
