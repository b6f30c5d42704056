import { day, type Show, type Step, type Transcript } from './transcript.ts';

const store = '~/.local/share/case-assist/templates';
const ids = {
  first: 'x-9-2026-01-02',
  pinned: 'x-9-2026-01-02',
  proposed: 'x-9-2026-01-02',
  confirmed: 'x-9-2026-01-02',
  'confirmed-official': 'dhs-7001-2022-03-01',
} as const;
type Kept = keyof typeof ids;

/** The data folder with these forms, as a version of before has left it. */
export const keptForms = (...forms: readonly Kept[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    forms.flatMap((form) =>
      ['about.json', 'map.json', 'blank.bin'].map((file) => [
        `${store}/${ids[form]}/${file}`,
        `kept/${form}/${file}`,
      ]),
    ),
  );

const template = (line: string, more: Partial<Step> = {}): Step => ({
  args: ['template', ...line.split(' ')],
  ...more,
});
const fill = (id: string, more: readonly string[] = []): Step => ({
  args: ['fill', 'case.json', '--template', id, '-o', 'out.pdf', ...more],
});
const id = ids.confirmed;
const withForms = (
  name: string,
  inputs: Readonly<Record<string, string>>,
  steps: readonly Step[],
  show: Show = ['out.pdf', 'map.json'],
): Transcript => ({
  name: `kept/${name}`,
  asOf: day,
  inputs: { 'case.json': 'cases/delay-ready.json', 'form.pdf': 'form.pdf', ...inputs },
  steps,
  show,
  measured: true,
});

/** Forms that a version of before has kept, and what can be done with them now. */
const ofBefore: readonly Transcript[] = [
  withForms('pinned', keptForms('pinned'), [template('list'), fill(id)]),
  withForms('first', keptForms('first'), [
    template('list'),
    fill(id),
    template(`confirm ${id}`),
    template('add form.pdf --force', { show: 'names' }),
    template('list'),
    template(`remove ${id}`, { show: 'names' }),
  ]),
  withForms('proposed', keptForms('proposed'), [template('list --json'), fill(id), template('add form.pdf')]),
  withForms('confirmed', { ...keptForms('confirmed'), 'newer.pdf': 'form-newer.pdf' }, [
    template('list'),
    fill(id),
    fill(id, ['--flatten', '--force']),
    template(`inspect form.pdf --against ${id}`, { show: 'names' }),
    template('add newer.pdf --json', { show: ['map.json'] }),
    template(`remove ${id}`, { show: 'names' }),
  ]),
  withForms(
    'confirmed-official',
    { ...keptForms('confirmed', 'confirmed-official'), 'early.json': 'cases/contact-too-new.json' },
    [
      template('list'),
      { args: ['fill', 'case.json', '-o', 'out.pdf'] },
      { args: ['fill', 'early.json', '-o', 'early.pdf', '--anyway'], show: ['early.pdf'] },
      { args: ['packet', 'case.json', '--out', 'papers', '--quiet'], show: ['read-me.txt'] },
    ],
  ),
  withForms(
    'spoiled',
    {
      ...keptForms('confirmed', 'confirmed-official'),
      [`${store}/${id}/blank.bin`]: 'kept/confirmed-official/blank.bin',
      [`${store}/dhs-7001-2022-03-01/map.json`]: 'not.json',
      [`${store}/lost/map.json`]: 'not.json',
    },
    [
      template('list'),
      fill(id),
      fill('dhs-7001-2022-03-01'),
      { args: ['fill', 'case.json', '-o', 'out.pdf'] },
      template('remove lost', { show: 'names' }),
      template('remove request-sheet', { show: 'names' }),
      template('confirm request-sheet'),
    ],
  ),
];

/** The forms whose maps come with the program, as blanks that only look like them. */
const shipped: readonly Transcript[] = (
  [
    ['g-28', 'g-28-2018-09-17', 'l1-employer-attorney'],
    ['ar-11', 'ar-11-2022-11-02', 'delay-ready'],
    ['g-1145', 'g-1145-2014-09-26', 'delay-ready'],
  ] as const
).map(([form, kept, name]) =>
  withForms(
    `shipped-${form}`,
    {
      'case.json': `cases/${name}.json`,
      'form.pdf': `form-${form}.pdf`,
      'long.json': 'case/longer-than-the-fields',
    },
    [
      template('add form.pdf'),
      fill(kept),
      { args: ['fill', 'long.json', '--template', kept, '-o', 'long.pdf', '--json'], show: ['long.pdf'] },
    ],
  ),
);

/** A form with fields of every kind: how texts are broken, made smaller, cut and continued there. */
const everyKind: readonly Transcript[] = [
  withForms(
    'every-kind-of-field',
    {
      'form.pdf': 'form-active.pdf',
      'map.json': 'form-active-map.json',
      'wrong.json': 'form-active-wrong-map.json',
      'fields.json': 'case/longer-than-the-fields',
      'han.json': 'case/han-in-every-field',
      'joined.json': 'case/letters-that-join',
      'empty.json': 'cases/not-uscis.json',
      'own.ttf': 'own.ttf',
    },
    [
      template('inspect form.pdf'),
      template('add form.pdf --id kinds --map wrong.json'),
      template('add form.pdf --id kinds --map map.json'),
      fill('kinds'),
      ...(
        [
          ['fields', []],
          ['fields', ['--flatten', '--force']],
          ['han', ['--font', 'own.ttf']],
          ['han', ['--force']],
          ['joined', ['--font', 'own.ttf']],
        ] as const
      ).map(
        ([name, more]): Step => ({
          args: ['fill', `${name}.json`, '--template', 'kinds', '-o', `${name}.pdf`, ...more],
          show: ['.pdf'],
        }),
      ),
      { args: ['fill', 'empty.json', '--template', 'kinds', '-o', 'empty.pdf', '--anyway'], show: ['.pdf'] },
    ],
  ),
  withForms(
    'doubts',
    { 'form.pdf': 'form-doubtful.pdf' },
    [template('inspect form.pdf'), template('add form.pdf --id doubts')],
    ['map.json'],
  ),
  withForms(
    'editions',
    {
      'expired.pdf': 'form-expired.pdf',
      'mixed.pdf': 'form-mixed.pdf',
      'changed.pdf': 'form-changed.pdf',
      ...keptForms('confirmed'),
    },
    [
      template('add expired.pdf'),
      template('inspect mixed.pdf'),
      template(`inspect changed.pdf --against ${id}`),
      template('inspect changed.pdf --against nothing-kept'),
      template('add changed.pdf'),
      fill('x-9-2020-01-02'),
      template('add form.pdf --id UPPER'),
      template('add form.pdf --id con'),
      template('remove'),
      template('add'),
      template(`fill ${'x'.repeat(80)}`),
      fill('x'.repeat(80)),
      fill(''),
    ],
    'names',
  ),
];

/** The built-in sheet with a font of one's own, and texts that are longer than their fields. */
const onSheet: readonly Transcript[] = [
  ...(['longer-than-the-fields', 'all-the-forms', 'han-in-every-field', 'hebrew-name'] as const).map(
    (name): Transcript => ({
      name: `sheet/${name}`,
      asOf: day,
      inputs: { 'case.json': `case/${name}`, 'own.ttf': 'own.ttf' },
      measured: true,
      steps: [
        { args: ['fill', 'case.json', '-o', 'out.pdf', '--font', 'own.ttf'] },
        {
          args: ['fill', 'case.json', '-o', 'flat.pdf', '--font', 'own.ttf', '--flatten', '--quiet'],
          show: ['.pdf'],
        },
      ],
    }),
  ),
  {
    name: 'sheet/fonts-and-letters-refused',
    asOf: day,
    inputs: {
      ...Object.fromEntries(
        ['both-directions', 'letters-that-join', 'hebrew-story', 'letters-nobody-has'].map((name) => [
          `${name}.json`,
          `case/${name}`,
        ]),
      ),
      'own.ttf': 'own.ttf',
      'forbidden.ttf': 'forbidden.ttf',
      'several.ttc': 'several.ttc',
      'postscript.otf': 'postscript.otf',
      'damaged.ttf': 'damaged.ttf',
    },
    show: 'names',
    steps: [
      ...['both-directions', 'letters-that-join', 'hebrew-story', 'letters-nobody-has'].map(
        (name): Step => ({ args: ['fill', `${name}.json`, '-o', 'out.pdf', '--font', 'own.ttf'] }),
      ),
      ...[
        'forbidden.ttf',
        'several.ttc',
        'postscript.otf',
        'damaged.ttf',
        'hebrew-story.json',
        'gone.ttf',
      ].map((font): Step => ({ args: ['fill', 'hebrew-story.json', '-o', 'out.pdf', '--font', font] })),
      { args: ['packet', 'letters-that-join.json', '--out', 'papers', '--font', 'own.ttf'] },
    ],
  },
];

export const keptTemplates: readonly Transcript[] = [...ofBefore, ...shipped, ...everyKind, ...onSheet];
