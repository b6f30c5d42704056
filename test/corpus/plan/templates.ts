import { day, exhibits, type Step, type Transcript } from './transcript.ts';

const template = (args: string, more: Partial<Step> = {}): Step => ({
  args: ['template', ...args.split(' ')],
  ...more,
});
/** Somebody at a terminal confirms all text fields of the only page, and leaves the boxes out that follow. */
const confirm = (id: string, lines: number, boxes: number): Step => ({
  ...template(`confirm ${id} --plain`),
  talk: [
    ['which of these', Array.from({ length: lines }, (_, at) => at + 1).join(' ')],
    ...Array.from({ length: boxes }, (_, at) => ['a box', at === 1 ? '2' : ''] as const),
  ],
  show: 'names',
});
const formInputs = { 'case.json': 'cases/delay-ready.json' };
export const templates: readonly Transcript[] = [
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
      template('confirm x-9-2026-01-02'),
      confirm('x-9-2026-01-02', 7, 2),
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
      confirm('mine', 7, 2),
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
      confirm('garbled', 7, 0),
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
      confirm('dhs-7001-2022-03-01', 4, 0),
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
