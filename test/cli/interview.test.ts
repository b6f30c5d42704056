import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { interview } from '../../src/cli/interview.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Day } from '../../src/content/shape/day.ts';
import { InputError, InterruptedError, OutputError } from '../../src/core/errors.ts';
import { makeFont } from '../form/make-font.ts';
import { drawnText } from '../form/reader.ts';
import { type Scripted, type Step, scripted, type World, worldWith } from '../interview/scripted.ts';

const { run } = interview;
type Flags = Parameters<typeof run>[2];

const root = fileURLToPath(new URL('../../', import.meta.url));
const asOf: Day = '2026-11-22';
const plainFlags: Flags = {
  json: false,
  plain: false,
  noInput: false,
  force: false,
  quiet: true,
  asOf,
};

interface Held {
  readonly code: number | undefined;
  readonly error: unknown;
  readonly person: Scripted;
  readonly world: World;
  readonly stdout: string;
  /** The saved case, where one was named. */
  readonly saved: (path: string) => Record<string, unknown>;
}

/** Holds a whole conversation with a person who follows a script, and keeps the answers in `case.json` where wished. */
async function hold(
  script: readonly Step[],
  flags: Partial<Flags> = {},
  before: Readonly<Record<string, unknown>> = {},
  meddle: (world: World) => void = () => undefined,
): Promise<Held> {
  const person = scripted(script);
  const world = worldWith(
    person,
    (path) => readFile(`${root}${path}`),
    (path) => new InputError(`refused: ${path}`),
  );
  for (const [path, value] of Object.entries(before))
    world.files.set(
      path,
      value instanceof Uint8Array
        ? value
        : new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value)),
    );
  meddle(world);
  let code: number | undefined;
  let error: unknown;
  try {
    code = await run(world.context, [], { ...plainFlags, ...flags });
  } catch (caught) {
    error = caught;
  }
  const saved = (path: string) => JSON.parse(new TextDecoder().decode(world.files.get(path)));
  return { code, error, person, world, stdout: world.out.join(''), saved };
}

const questions = ({ person }: Held): readonly string[] => person.asked.map(({ question }) => question);
const times = (held: Held, question: string): number =>
  questions(held).filter((one) => one === question).length;
const formerOf = (held: Held, question: string): string | undefined =>
  held.person.asked.findLast((one) => one.question === question)?.before;

/** The end of a script that went well: no step was left over, and nothing failed. */
function wentWell(held: Held): void {
  expect(held.error).toBeUndefined();
  expect(held.person.left()).toEqual([]);
}

/** Lets something happen after each writing. */
function afterWriting({ context: { files } }: World, act: () => void): void {
  const { write } = files;
  files.write = async (...args) => {
    await write(...args);
    act();
  };
}

const addForm: readonly Step[] = [
  ['filings', 'I-485'],
  ['filings[].receiptNumber', 'IOE 012-345-6789'],
  ['filings[].receiptDate', '2024-03-10'],
  ['filings[].status', 'pending'],
  ['filings[].caseInquiryDate', '2026-06-01'],
  ['what next', 'done'],
];
const addContact: readonly Step[] = [
  ['uscisContacts', 'e-request'],
  ['uscisContacts[].date', '2026-09-10'],
  ['what next', 'done'],
];
const unprotected: readonly Step[] = [
  ['congressional.inquired', 'false'],
  ['person.protection', 'none'],
];
const delayBySelf: readonly Step[] = [
  ['whose', 'mine'],
  ['problem.kinds', 'delay'],
  ...addForm,
  ...addContact,
  ...unprotected,
];
const me: readonly Step[] = [
  ['person.name.given', 'Ana'],
  ['person.name.family', 'Example'],
  ['problem.description', 'The form has been pending for long.'],
];

describe('a profile', () => {
  const profile = {
    path: 'office.json',
    answers: [
      ['preparer.role', 'attorney'],
      ['preparer.name.given', 'Sample'],
      ['preparer.name.family', 'Counsel'],
    ] as const,
    font: undefined,
  };

  test('answers who prepares the request, and is no answer that could be lost', async () => {
    const held = await hold([['problem.kinds', '!']], { profile, quiet: false });
    expect(held.error).toMatchObject({ exitCode: 130 });
    expect(questions(held)).toEqual(['keep', 'problem.kinds']);
  });

  test('its answers are kept with the case, whose own come first', async () => {
    const before = { 'case.json': { caseFile: 1, preparer: { name: { family: 'Ray' } } } };
    const script: readonly Step[] = [
      ['problem.kinds', 'delay'],
      ['filings', '!'],
    ];
    const { saved } = await hold(script, { profile, case: 'case.json' }, before);
    expect(saved('case.json')).toMatchObject({
      preparer: { role: 'attorney', name: { family: 'Ray' } },
      problem: { kinds: ['delay'] },
    });
  });
});

describe('the warning about a device that is watched', () => {
  const { watched } = en.interview.intro;
  const known = { caseFile: 1, problem: { kinds: ['delay'] }, person: { protection: ['vawa'] } };

  test.each([
    [
      'a new conversation',
      [
        ['keep', 'no'],
        ['whose', '!'],
      ],
      { quiet: false },
      undefined,
    ],
    ['a quiet one', [['whose', '!']], { quiet: true }, undefined],
    [
      'a case that is taken over',
      [
        ['since', 'questions'],
        ['whose', '!'],
      ],
      { quiet: false, case: 'case.json' },
      known,
    ],
    ['a quiet one with a case', [['whose', '!']], { quiet: true, case: 'case.json' }, known],
  ] as const)('stands before anything is asked: %s', async (_, script, flags, before) => {
    const { person } = await hold(script, flags, before === undefined ? {} : { 'case.json': before });
    const at = person.log.findIndex((entry) => entry.includes(watched));
    expect(at).toBe(0);
    expect(person.log.findIndex((entry) => entry.startsWith('asks '))).toBeGreaterThan(at);
    expect(person.log.filter((entry) => entry.includes(watched))).toHaveLength(1);
  });

  test('comes again just before the question about danger, each time it is asked', async () => {
    const script: readonly Step[] = [
      ...delayBySelf.slice(0, -1),
      ['person.protection', '<'],
      ['congressional.inquired', 'false'],
      ['person.protection', 'vawa'],
      ['person.addressMatchesUscis', '!'],
    ];
    const { person } = await hold(script);
    const asks = person.log.flatMap((entry, at) => (entry === 'asks person.protection' ? [at] : []));
    expect(asks).toHaveLength(2);
    for (const at of asks) expect(person.log[at - 1]).toContain(en.facts['person.protection'].before);
  });
});

describe('contact data of whoever may be protected', () => {
  const asked = async (protection: string, safe: string): Promise<readonly string[]> => {
    const held = await hold([
      ...delayBySelf.slice(0, -1),
      ['person.protection', protection],
      ...(protection === 'none' ? [] : ([['person.addressMatchesUscis', 'true']] as const)),
      ...(protection === 'none' ? [] : ([['person.safeToContact', safe]] as const)),
      ['review', 'save'],
    ]);
    return questions(held).filter((question) => /phone|fax|email|safe/.test(question));
  };

  test.each([
    ['nobody protects', 'none', '', ['person.phone', 'person.email']],
    ['nothing is safe', 'vawa', 'none', ['person.safeToContact']],
    ['a telephone is safe', 'vawa', 'phone', ['person.safeToContact', 'person.phone']],
    ['both are safe', 'u', 'phone;email', ['person.safeToContact', 'person.phone', 'person.email']],
    ['it is not said', '-', 'none', ['person.safeToContact']],
  ])('is asked for only where it may stand on paper: %s', async (_, protection, safe, expected) => {
    expect(await asked(protection, safe)).toEqual(expected);
  });
});

describe('a delay that is ready', () => {
  test('is asked, reviewed, written and printed', async () => {
    const held = await hold([...delayBySelf, ['documents', 'none'], ['review', 'write']]);
    wentWell(held);
    expect(held.code).toBe(0);
    expect(held.world.writes).toEqual(['request-sheet.pdf']);
    expect(held.stdout).toContain('You can ask the CIS Ombudsman now');
    expect(held.stdout).toContain('I-485');
    expect(times(held, 'announcement')).toBe(0);
  });
  test('keeps every answer when it is saved', async () => {
    const held = await hold([...delayBySelf, ...me, ['review', 'save']], { case: 'case.json' });
    wentWell(held);
    expect(held.saved('case.json')).toMatchObject({
      caseFile: 1,
      problem: { kinds: ['delay'], description: 'The form has been pending for long.' },
      preparer: { role: 'self' },
      person: { role: 'applicant', protection: [], name: { given: 'Ana', family: 'Example' } },
      filings: [{ form: 'I-485', receiptNumber: 'IOE0123456789', caseInquiryDate: '2026-06-01' }],
      uscisContacts: [{ date: '2026-09-10', channel: 'e-request' }],
    });
  });
  test('asks each question once', async () => {
    const held = await hold([...delayBySelf, ['review', 'leave']]);
    const facts = questions(held).filter((one) => one.includes('.') && !one.includes('[]'));
    expect(facts.length).toBe(new Set(facts).size);
    expect(held.world.writes).toEqual([]);
  });
  test('writes into the folder that was named', async () => {
    const held = await hold([...delayBySelf, ['review', 'write']], { out: 'papers/' });
    expect(held.world.writes).toEqual(['papers/request-sheet.pdf']);
  });
  test('prepares everything that goes out, in the folder that is named', async () => {
    const held = await hold([...delayBySelf, ['review', 'packet'], ['folder', 'all of it']]);
    wentWell(held);
    expect(held.code).toBe(0);
    expect(held.world.writes).toEqual(
      ['read-me.txt', 'portal.html', 'portal.txt', 'request-sheet.pdf', 'dates.ics'].map(
        (name) => `all of it/${name}`,
      ),
    );
    expect(held.stdout).toContain('all of it/portal.html');
  });
  test('a name that is taken in that folder costs neither it nor the answers', async () => {
    const script: readonly Step[] = [
      ...delayBySelf,
      ['review', 'packet'],
      ['folder', 'a'],
      ['review', 'packet'],
      ['folder', 'b'],
    ];
    const held = await hold(script, {}, { 'a/portal.txt': 'mine' });
    wentWell(held);
    expect(held.world.writes).toHaveLength(5);
    expect(held.world.writes.every((path) => path.startsWith('b/'))).toBe(true);
  });
  test('never replaces a sheet that is there', async () => {
    const script: readonly Step[] = [
      ...delayBySelf,
      ['review', 'write'],
      ['other name', 'request-sheet.pdf'],
      ['other name', 'second.pdf'],
    ];
    const held = await hold(script, {}, { 'request-sheet.pdf': 'mine' });
    wentWell(held);
    expect(held.world.writes).toEqual(['second.pdf']);
  });
  test('a folder that is not there does not cost the answers', async () => {
    const script: readonly Step[] = [
      ...delayBySelf,
      ['review', 'write'],
      ['other name', 'gone/again.pdf'],
      ['other name', 'here.pdf'],
    ];
    const held = await hold(script, {}, { 'request-sheet.pdf': 'mine' });
    wentWell(held);
    expect(held.world.writes).toEqual(['here.pdf']);
    expect(held.person.said.join('\n')).toContain('gone/again.pdf could not be written');
  });
  test('a folder of the case file that is not there is told before the first question', async () => {
    const held = await hold([], { case: 'gone/case.json' });
    expect(held.error).toMatchObject({ exitCode: 2, problems: [{ path: '--case' }] });
    expect(held.person.said).toEqual([]);
  });
  test('one that the sheet goes to is made when it is written', async () => {
    const held = await hold([...delayBySelf, ['review', 'write']], { out: 'new' });
    expect(held.world.writes).toEqual(['new/request-sheet.pdf']);
  });
  test('replaces it with --force', async () => {
    const held = await hold(
      [...delayBySelf, ['review', 'write']],
      { force: true },
      { 'request-sheet.pdf': 'mine' },
    );
    expect(held.world.writes).toEqual(['request-sheet.pdf']);
  });
  test('is told at the question what cannot be drawn, and the Latin spelling can be typed', async () => {
    const held = await hold([
      ...delayBySelf,
      ['person.name.family', '漢'],
      ['letters', 'again'],
      ['person.name.family', 'Han'],
      ['review', 'write'],
    ]);
    wentWell(held);
    expect(formerOf(held, 'person.name.family')).toBe('漢');
    expect(held.world.writes).toEqual(['request-sheet.pdf']);
    expect(held.stdout).toContain('Han');
  });
  test('leaves out what is kept as it was typed, and says so', async () => {
    const held = await hold([
      ...delayBySelf,
      ['person.name.family', '漢'],
      ['letters', 'keep'],
      ['review', 'write'],
    ]);
    wentWell(held);
    expect(held.world.writes).toEqual(['request-sheet.pdf']);
    expect(held.stdout).toContain('漢');
    expect(held.person.said.join('\n')).toContain('leaves out what its typeface lacks: Your family name');
  });
  test('is drawn with a font that is named at the question', async () => {
    const held = await hold(
      [
        ...delayBySelf,
        ['person.name.family', '漢'],
        ['letters', 'font'],
        ['font', 'none.ttf'],
        ['letters', 'font'],
        ['font', 'own.ttf'],
        ['review', 'write'],
      ],
      {},
      { 'own.ttf': makeFont({ characters: '漢' }) },
    );
    wentWell(held);
    expect(held.person.said.join('\n')).toContain('none.ttf');
    expect(held.person.said.join('\n')).not.toContain('leaves out');
    expect(held.world.writes).toEqual(['request-sheet.pdf']);
  });
  test('draws Cyrillic, Greek and Vietnamese without a question', async () => {
    const held = await hold([...delayBySelf, ['person.name.family', 'Щ Ω Nguyễn'], ['review', 'write']]);
    wentWell(held);
  });
  test('is drawn with a font of the user’s own', async () => {
    const script: readonly Step[] = [...delayBySelf, ['person.name.family', '漢'], ['review', 'write']];
    const held = await hold(script, { font: 'own.ttf' }, { 'own.ttf': makeFont({ characters: '漢' }) });
    wentWell(held);
    expect(held.world.writes).toEqual(['request-sheet.pdf']);
  });
  test('a font that cannot serve is refused before the first question', async () => {
    const held = await hold([], { font: 'own.ttf' }, { 'own.ttf': 'no font' });
    expect(held.error).toMatchObject({ exitCode: 2, problems: [{ path: '--font' }] });
    expect(held.person.asked).toEqual([]);
  });
  test('comes as one JSON value with --json', async () => {
    const held = await hold([...delayBySelf, ['review', 'write']], { json: true });
    expect(JSON.parse(held.stdout)).toMatchObject({
      output: 'request-sheet.pdf',
      outcome: { verdict: 'ready' },
      onlineText: expect.stringContaining('I-485'),
    });
  });
});

describe('an answer that is certain early', () => {
  test('legal advice only: said after the first question, with where to turn', async () => {
    const held = await hold([
      ['problem.kinds', 'legal-advice'],
      ['announcement', 'stop'],
      ['keep after stop', 'no'],
    ]);
    wentWell(held);
    expect(held.code).toBe(0);
    expect(questions(held)).toEqual(['whose', 'problem.kinds', 'announcement', 'keep after stop']);
    expect(held.person.said.join('\n')).toContain('cannot help');
    expect(held.stdout).toContain('Whom to contact');
    expect(held.world.writes).toEqual([]);
  });
  test('too early: the day to come back is said', async () => {
    const script = delayBySelf.map(([question, reply]) =>
      question === 'filings[].caseInquiryDate'
        ? ([question, '2027-02-01'] as const)
        : ([question, reply] as const),
    );
    const held = await hold([...script.slice(0, 8), ['announcement', 'stop'], ['keep after stop', 'no']]);
    wentWell(held);
    expect(held.person.said.join('\n')).toContain('February 1, 2027');
    expect(held.stdout).toContain('Not before February 1, 2027');
  });
  test('no contact with USCIS: said at once, once, and the papers can be prepared all the same', async () => {
    const held = await hold([
      ...delayBySelf.slice(0, 8),
      ['uscisContacts', 'none'],
      ['announcement', 'on'],
      ['person.protection', 'none'],
      ['review', 'write'],
    ]);
    wentWell(held);
    expect(held.stdout).toContain('First ask USCIS, today');
    expect(times(held, 'announcement')).toBe(1);
    expect(held.world.writes).toEqual(['request-sheet.pdf']);
  });
  test('can be answered otherwise at once', async () => {
    const held = await hold([
      ['problem.kinds', 'legal-advice'],
      ['announcement', 'back'],
      ['problem.kinds', 'delay'],
      ['filings', '!'],
      ['leaving', 'nothing'],
    ]);
    expect(held.person.left()).toEqual([]);
    expect(held.error).toBeInstanceOf(InterruptedError);
  });
  test('the beneficiary in section 5: said as soon as it is known', async () => {
    const held = await hold([
      ['whose', 'mine'],
      ['problem.kinds', 'delay'],
      ['person.role', 'beneficiary'],
      ['announcement', 'back'],
      ['person.role', 'petitioner'],
      ['uscisContacts', '!'],
      ['leaving', 'nothing'],
    ]);
    expect(held.person.left()).toEqual([]);
    expect(held.person.said.join('\n')).toContain('A beneficiary cannot be named there');
  });
  test('can be kept for another day', async () => {
    const held = await hold([
      ['problem.kinds', 'legal-advice'],
      ['announcement', 'stop'],
      ['keep after stop', 'yes'],
      ['file name', 'later.json'],
    ]);
    wentWell(held);
    expect(held.saved('later.json')).toEqual({ caseFile: 1, problem: { kinds: ['legal-advice'] } });
  });
});

describe('other people', () => {
  test('a U applicant alone is told about ink and post, and whether the address matches is asked', async () => {
    const held = await hold([
      ...delayBySelf.slice(0, -1),
      ['person.protection', 'u'],
      ['person.addressMatchesUscis', 'true'],
      ['review', 'write'],
    ]);
    wentWell(held);
    expect(held.person.said.join('\n')).toContain('in ink');
    expect(held.stdout).toContain('by hand, in ink');
  });
  test('an attorney for an employer is asked for the G-28 and not for consent', async () => {
    const held = await hold([
      ['whose', 'client'],
      ['problem.kinds', 'delay'],
      ['filings', 'I-129'],
      ...addForm.slice(1),
      ['person.kind', 'organization'],
      ['person.role', 'petitioner'],
      ['preparer.g28OnFile', 'true'],
      ...addContact,
      ['congressional.inquired', 'false'],
      ['person.organization', 'Example Works, Inc.'],
      ['beneficiary.name.family', 'Example'],
      ['preparer.name.family', 'Counsel'],
      ['review', 'write'],
    ]);
    wentWell(held);
    expect(questions(held)).not.toContain('preparer.writtenConsent');
    expect(questions(held)).not.toContain('person.birthDate');
    expect(held.stdout).toContain('Example Works, Inc.');
  });
});

describe('a helper without written consent', () => {
  const answers: readonly Step[] = [
    ['whose', 'son'],
    ['problem.kinds', 'delay'],
    ...addForm,
    ['preparer.writtenConsent', 'false'],
  ];
  const leave: readonly Step[] = [
    ['announcement', '!'],
    ['leaving', 'nothing'],
  ];
  const page = 'to-sign/consent-to-helper.pdf';
  const labels = en.interview.announce;

  const once = 'Nothing else stands in the way: once that is done, you can ask the CIS Ombudsman.';
  const toVerdict: readonly Step[] = [...answers, ['announcement', 'on'], ...addContact, ...unprotected];
  const toldAt = ({ person }: Held): number => person.log.findIndex((line) => line.includes(once));

  test('is told that nothing else stands in the way, once no open answer can change it, and only once', async () => {
    const held = await hold([...toVerdict, ['person.name.given', '!'], ['leaving', 'nothing']]);
    expect(held.person.left()).toEqual([]);
    expect(held.person.log[toldAt(held) - 1]).toContain('person.protection');
    expect(held.person.log[toldAt(held)]).toMatch(
      /First have the written consent signed[\s\S]*December 9, 2026[\s\S]*The rest fills the form: about \d+ more questions/,
    );
    expect(held.person.said.filter((text) => text.includes(once))).toHaveLength(1);
  });
  test('reads of “your son” in all that is said, also where the whole answer is shown', async () => {
    const held = await hold([...answers, ['announcement', 'stop'], ['keep after stop', 'no']]);
    wentWell(held);
    const heard = [...held.person.said, held.stdout].join('\n');
    expect(heard).toContain('Have your son sign consent-to-helper.pdf');
    expect(heard).toContain("the office needs your son's written consent");
    expect(heard).not.toMatch(/applicant'?s? or petitioner/);
  });
  test.each<readonly [why: string, contact: readonly Step[]]>([
    [
      'USCIS was not asked',
      [
        ['uscisContacts', 'none'],
        ['announcement', 'on'],
      ],
    ],
    [
      'it is not known whether USCIS was',
      [
        ['uscisContacts', '-'],
        ['congressional.inquired', 'false'],
      ],
    ],
  ])('is not told so where %s', async (_, contact) => {
    const held = await hold([
      ...answers,
      ['announcement', 'on'],
      ...contact,
      ['person.protection', 'none'],
      ['person.name.given', '!'],
      ['leaving', 'nothing'],
    ]);
    expect(held.person.left()).toEqual([]);
    expect(toldAt(held)).toBe(-1);
  });
  test('may make the page for the signature there and then, and is asked again how to go on', async () => {
    const held = await hold([
      ...answers,
      ['announcement', 'consent'],
      ['consent folder', 'to-sign'],
      ['announcement', 'on'],
      ['uscisContacts', '!'],
      ['leaving', 'nothing'],
    ]);
    expect(held.person.left()).toEqual([]);
    expect([...held.world.files.keys()]).toEqual([page]);
    expect(held.person.said.join('\n')).toContain(`Made: ${page}. Print it`);
    expect(held.person.said.join('\n')).toContain('signed in ink by your son;');
    const said = await drawnText(held.world.files.get(page) ?? new Uint8Array());
    expect(said).toContain('Form I-485, receipt number IOE0123456789');
    expect(said).toContain('Delay beyond the normal processing time');
    expect(said).toMatch(/Applicant or petitioner ?_{10}/);
  });
  test.each<readonly [why: string, steps: readonly Step[]]>([
    [
      'goes on without it',
      [
        ['announcement', 'on'],
        ['uscisContacts', '!'],
        ['leaving', 'nothing'],
      ],
    ],
    ['goes back at the folder', [['announcement', 'consent'], ['consent folder', '<'], ...leave]],
    [
      'leaves at the folder',
      [
        ['announcement', 'consent'],
        ['consent folder', '!'],
        ['leaving', 'nothing'],
      ],
    ],
  ])('%s: nothing is made', async (_, steps) => {
    const held = await hold([...answers, ...steps]);
    expect(held.person.left()).toEqual([]);
    expect(held.world.writes).toEqual([]);
  });
  test('replaces nothing that has the name', async () => {
    const before = { [page]: 'signed and scanned' };
    const script: readonly Step[] = [...answers, ['announcement', 'consent'], ['consent folder', 'to-sign']];
    const held = await hold([...script, ...leave], {}, before);
    expect(held.person.left()).toEqual([]);
    expect(new TextDecoder().decode(held.world.files.get(page))).toBe('signed and scanned');
    expect(held.person.said.join('\n')).not.toContain('Made:');
  });
  test.each<readonly [who: string, steps: readonly Step[]]>([
    ['a helper with consent', [...answers.slice(0, -1), ['preparer.writtenConsent', 'true']]],
    ['whoever acts alone', delayBySelf.slice(0, 8)],
    [
      'an attorney',
      [['whose', 'client'], ...answers.slice(1, -1), ['preparer.g28OnFile', 'false'], ['announcement', 'on']],
    ],
  ])('%s is not offered it', async (_, steps) => {
    const held = await hold([...steps, ['uscisContacts', '!'], ['leaving', 'nothing']]);
    expect(held.person.left()).toEqual([]);
    expect(held.person.offered).not.toContain(labels.consent);
  });
});

describe('a mailing address', () => {
  const omaha = { city: 'Omaha', state: 'NE', postalCode: '68102', country: 'US' };
  test.each<readonly [typed: string, address: Record<string, string>]>([
    ['5 Elm Street, Omaha, NE 68102', { street: '5 Elm Street', ...omaha }],
    ['5 Elm Street, Apt. 4, Omaha, Nebraska 68102', { street: '5 Elm Street', unit: 'Apt. 4', ...omaha }],
    ['5 Elm Street #12B, Omaha NE 68102, USA', { street: '5 Elm Street', unit: '#12B', ...omaha }],
    ['c/o Rosa, 5 Elm Street, Omaha, NE, 68102', { street: 'c/o Rosa, 5 Elm Street', ...omaha }],
    ['5 Suite Lane, Omaha, NE 68102', { street: '5 Suite Lane', ...omaha }],
  ])(
    'in one line, %s, is taken apart, and settles that you are in the United States',
    async (typed, address) => {
      const held = await hold(
        [
          ...delayBySelf,
          ...me.slice(0, 2),
          ['person.address.country', typed],
          ...me.slice(2),
          ['review', 'save'],
        ],
        { case: 'case.json' },
      );
      wentWell(held);
      expect(held.saved('case.json')).toMatchObject({ person: { outsideUs: false } });
      expect((held.saved('case.json')['person'] as { address: unknown }).address).toEqual(address);
      expect(questions(held)).not.toContain('person.outsideUs');
      expect(questions(held)).not.toContain('person.address.city');
      expect(held.person.said.join('\n')).toMatch(/Outside the United States: No/);
    },
  );
  test('elsewhere is asked for line by line, and so is where the person is', async () => {
    const held = await hold([
      ...delayBySelf,
      ...me.slice(0, 2),
      ['person.address.country', '5 Rue Verte, 75001 Paris, France'],
      ['person.address.country', 'FR'],
      ['person.outsideUs', 'true'],
      ['person.address.street', '5 Rue Verte'],
      ...me.slice(2),
      ['review', 'leave'],
    ]);
    wentWell(held);
    expect(held.person.refused.join()).toMatch(/comma before the city/);
  });
  test.each<readonly [of: string, steps: readonly Step[]]>([
    ['son', [['preparer.writtenConsent', 'true']]],
    [
      'client',
      [
        ['person.kind', 'individual'],
        ['preparer.g28OnFile', 'true'],
      ],
    ],
  ])('of somebody who is helped (%s) leaves open where they are, and that is asked', async (of, steps) => {
    const held = await hold([
      ['whose', of],
      ['problem.kinds', 'delay'],
      ...addForm,
      ...steps.slice(-1),
      ...addContact,
      ...unprotected,
      ...me.slice(0, 2),
      ['person.address.country', '5 Elm Street, Omaha, NE 68102'],
      ['person.outsideUs', 'false'],
      ...me.slice(2),
      ['review', 'leave'],
    ]);
    wentWell(held);
  });
});

describe('going back and changing', () => {
  test('back asks the question before, with its answer, and loses nothing', async () => {
    const held = await hold([
      ['whose', 'client'],
      ['problem.kinds', 'delay'],
      ['filings', '<'],
      ['problem.kinds', '<'],
      ['whose', ''],
      ['filings', 'I-130'],
      ['what next', 'done'],
      ['person.kind', 'individual'],
      ['person.role', '<'],
      ['person.kind', ''],
      ['person.role', 'petitioner'],
      ['preparer.g28OnFile', '!'],
      ['leaving', 'saved'],
      ['file name', 'draft.json'],
    ]);
    wentWell(held);
    expect(held.saved('draft.json')).toMatchObject({
      preparer: { role: 'attorney' },
      person: { role: 'petitioner' },
    });
  });
  test('a change in the review asks only what depends on it', async () => {
    const held = await hold([
      ...delayBySelf,
      ...me,
      ['review', 'change'],
      ['which answer', 'preparer.role'],
      ['whose', 'client'],
      ['preparer.g28OnFile', 'true'],
      ['preparer.name.family', 'Counsel'],
      ['review', 'save'],
      ['file name', 'a.json'],
    ]);
    wentWell(held);
    const after = questions(held).slice(questions(held).indexOf('review') + 3);
    expect(after.filter((one) => one.startsWith('person.') || one.startsWith('filings'))).toEqual(
      after.filter((one) => !one.startsWith('preparer.') && one.startsWith('person.')),
    );
    expect(times(held, 'person.name.given')).toBe(1);
    expect(times(held, 'filings')).toBe(1);
  });
  test('an answer that lost its ground rests, and is offered again when it matters again', async () => {
    const held = await hold([
      ['whose', 'client'],
      ['problem.kinds', 'delay'],
      ...addForm,
      ['preparer.g28OnFile', 'true'],
      ['uscisContacts', '<'],
      ['preparer.g28OnFile', '<'],
      ['person.role', '<'],
      ['what next', '<'],
      ['problem.kinds', '<'],
      ['whose', 'mine'],
      ['uscisContacts', '<'],
      ['person.role', '<'],
      ['what next', '<'],
      ['problem.kinds', '<'],
      ['whose', 'client'],
      ['preparer.g28OnFile', ''],
      ['uscisContacts', '!'],
      ['leaving', 'nothing'],
    ]);
    expect(held.person.left()).toEqual([]);
    expect(formerOf(held, 'preparer.g28OnFile')).toBe('true');
  });
  test('I don’t know settles a question, and the review still shows it', async () => {
    const held = await hold([
      ...delayBySelf,
      ['review', 'change'],
      ['which answer', 'problem.description'],
      ['problem.description', 'It is late.'],
      ['review', 'leave'],
    ]);
    wentWell(held);
    expect(held.person.said.join('\n')).toContain('left open');
  });
  test('an answer that cannot be is refused with a reason and asked again', async () => {
    const held = await hold([
      ...delayBySelf,
      ['person.aNumber', 'ABC'],
      ['person.aNumber', 'A123456789'],
      ['review', 'save'],
      ['file name', 'a.json'],
    ]);
    wentWell(held);
    expect(held.person.refused).toHaveLength(1);
    expect(held.saved('a.json')).toMatchObject({ person: { aNumber: 'A123456789' } });
  });
});

describe('a day as people say it', () => {
  const contactOn = (...date: readonly Step[]): readonly Step[] => [
    ['whose', 'mine'],
    ['problem.kinds', 'delay'],
    ...addForm,
    ['uscisContacts', 'e-request'],
    ...date,
    ['what next', 'done'],
    ...unprotected,
    ['review', 'save'],
    ['file name', 'a.json'],
  ];
  test.each<[string, readonly Step[], string]>([
    ['counted back from today', [['uscisContacts[].date', '70 days ago']], '2026-09-13'],
    [
      'without its year, which is asked for',
      [
        ['uscisContacts[].date', '20 sep'],
        ['which day', '2026-09-20'],
      ],
      '2026-09-20',
    ],
    [
      'by its month, of some year',
      [
        ['uscisContacts[].date', 'in September'],
        ['which day', '2026-09'],
      ],
      '2026-09',
    ],
    [
      'in another way after all',
      [
        ['uscisContacts[].date', 'last Friday'],
        ['which day', 'again'],
        ['uscisContacts[].date', '20 sep'],
        ['which day', '<'],
        ['uscisContacts[].date', '2026-09-21'],
      ],
      '2026-09-21',
    ],
  ])('%s', async (_, date, wanted) => {
    const held = await hold(contactOn(...date));
    wentWell(held);
    expect(held.saved('a.json')).toMatchObject({ uscisContacts: [{ date: wanted }] });
  });
  test('that would contradict another answer is told, and asked for again', async () => {
    const held = await hold([
      ['whose', 'mine'],
      ['problem.kinds', 'lost-file'],
      ['filings', 'I-485'],
      ['filings[].receiptDate', '2026-03-10'],
      ['filings[].status', 'approved'],
      ['filings[].decisionDate', '5 march'],
      ['which day', '2026-03-05'],
      ['filings[].decisionDate', '15 march'],
      ['which day', '2026-03-15'],
      ['what next', 'done'],
      ...addContact,
      ...unprotected,
      ['review', 'save'],
      ['file name', 'a.json'],
    ]);
    wentWell(held);
    expect(held.person.said.join('\n')).toContain('would lie before');
    expect(held.saved('a.json')).toMatchObject({ filings: [{ decisionDate: '2026-03-15' }] });
  });
});

describe('a day that is left open', () => {
  test('is asked about once more where the outcome turns on it, and nowhere else', async () => {
    const held = await hold([...delayBySelf, ['review', 'leave']]);
    wentWell(held);
    const decides = (question: string) =>
      held.person.asked.filter((one) => one.question === question).map((one) => one.decides);
    expect(decides('uscisContacts[].date')).toEqual([true]);
    expect(decides('filings[].caseInquiryDate')).toEqual([true]);
    expect(decides('person.birthDate')).toEqual([false]);
  });
});

describe('the file of a document', () => {
  const withFile = (...file: readonly Step[]): readonly Step[] => [
    ...delayBySelf,
    ['documents', 'receipt-notice'],
    ...file,
    ['what next', 'done'],
    ['review', 'save'],
    ['file name', 'a.json'],
  ];
  const notice = { 'notice.pdf': 'x' };
  test('that is there is taken as it is', async () => {
    const held = await hold(withFile(['documents[].file', 'notice.pdf']), {}, notice);
    wentWell(held);
    expect(held.saved('a.json')).toMatchObject({ documents: [{ file: 'notice.pdf' }] });
    expect(held.stdout).toContain('[have] The receipt notice');
  });
  test('that is not there is told where it is typed', async () => {
    const held = await hold(
      withFile(
        ['documents[].file', 'notce.pdf'],
        ['no such file', 'again'],
        ['documents[].file', 'notice.pdf'],
      ),
      {},
      notice,
    );
    wentWell(held);
    expect(held.person.said.join('\n')).toContain('There is no file at notce.pdf.');
    expect(held.saved('a.json')).toMatchObject({ documents: [{ file: 'notice.pdf' }] });
  });
  test('that will be there later keeps its name, and is not had', async () => {
    const held = await hold(
      withFile(['documents[].file', 'later.pdf'], ['no such file', 'later.pdf']),
      {},
      notice,
    );
    wentWell(held);
    expect(held.saved('a.json')).toMatchObject({ documents: [{ file: 'later.pdf' }] });
    expect(held.saved('a.json')).not.toHaveProperty('seen');
    expect(held.stdout).toContain('[named, not found] The receipt notice');
  });
});

describe('a form number', () => {
  const withForm = (...form: readonly Step[]): readonly Step[] => [
    ['whose', 'mine'],
    ['problem.kinds', 'lost-file'],
    ...form,
    ['what next', 'done'],
    ...addContact,
    ...unprotected,
    ['review', 'save'],
    ['file name', 'a.json'],
  ];
  test.each<[string, readonly Step[], string]>([
    [
      'that is mistyped is doubted, and the one that is meant is offered',
      [
        ['filings', 'I-458'],
        ['which form', 'I-485'],
      ],
      'I-485',
    ],
    [
      'is kept where somebody says so',
      [
        ['filings', 'I-756'],
        ['which form', 'I-756'],
      ],
      'I-756',
    ],
    [
      'can be typed again',
      [
        ['filings', 'N-404'],
        ['which form', 'again'],
        ['filings', 'N-400'],
      ],
      'N-400',
    ],
    ['with a supplement is known by the form', [['filings', 'I-918 supplement a']], 'I-918 Supplement A'],
  ])('%s', async (_, form, wanted) => {
    const held = await hold(withForm(...form));
    wentWell(held);
    expect(held.saved('a.json')).toMatchObject({ filings: [{ form: wanted }] });
  });
});

describe('characters that nobody sees', () => {
  test('are told where they are typed', async () => {
    const held = await hold([
      ...delayBySelf,
      ['person.name.family', '\u202aﬁsher'],
      ['problem.description', 'It is\tlate\u200b.'],
      ['review', 'save'],
      ['file name', 'a.json'],
    ]);
    wentWell(held);
    const said = held.person.said.join('\n');
    expect(said).toContain('no paper could show it: tabs, characters that nobody sees.');
    expect(said).toContain('no paper could show it: marks of direction, joined letters.');
    expect(held.saved('a.json')).toMatchObject({
      problem: { description: 'It is late.' },
      person: { name: { family: 'fisher' } },
    });
  });
});

describe('a story', () => {
  const told = (...story: readonly Step[]): readonly Step[] => [
    ...delayBySelf,
    ...story,
    ['review', 'save'],
    ['file name', 'a.json'],
  ];
  const files = {
    'story.txt': 'Filed in March.\r\n\r\nNothing since.\n',
    'scan.pdf': new Uint8Array([37, 255, 0]),
  };
  test.each<[string, readonly Step[], string]>([
    [
      'comes from a text file that is named by its path',
      [
        ['problem.description', 'story.txt'],
        ['which text', 'file'],
      ],
      'Filed in March.\n\nNothing since.',
    ],
    [
      'is the line itself where that is meant',
      [
        ['problem.description', 'story.txt'],
        ['which text', 'line'],
      ],
      'story.txt',
    ],
    [
      'is typed after all where the file is no text',
      [
        ['problem.description', 'scan.pdf'],
        ['which text', 'file'],
        ['problem.description', 'It is late.'],
      ],
      'It is late.',
    ],
  ])('%s', async (_, story, description) => {
    const held = await hold(told(...story), {}, files);
    wentWell(held);
    expect(held.saved('a.json')).toMatchObject({ problem: { description } });
  });
});

describe('lists', () => {
  test('add, change and remove', async () => {
    const held = await hold([
      ['problem.kinds', 'delay'],
      ['filings', 'I-130'],
      ['what next', 'add'],
      ['filings[].form', 'I-485'],
      ['what next', 'add'],
      ['filings[].form', 'I-765'],
      ['what next', 'change'],
      ['which item', '2'],
      ['filings[].form', 'I-131'],
      ['what next', 'remove'],
      ['which item', '1'],
      ['what next', 'done'],
      ['uscisContacts', '!'],
      ['leaving', 'saved'],
      ['file name', 'a.json'],
    ]);
    wentWell(held);
    expect(held.saved('a.json')['filings']).toEqual([{ form: 'I-131' }, { form: 'I-765' }]);
    expect(held.person.said.join('\n')).toContain('2. I-485');
    expect(
      held.person.asked.find(({ question, before }) => question === 'filings[].form' && before === 'I-485'),
    ).toBeDefined();
  });
  test('an item of which nothing is known is not kept, and taking the last one out is not "none"', async () => {
    const held = await hold([
      ['problem.kinds', 'delay'],
      ['filings', 'I-131'],
      ['filings[].receiptNumber', '<'],
      ['filings', 'I-130'],
      ['what next', 'add'],
      ['filings[].form', '<'],
      ['what next', 'remove'],
      ['filings', '!'],
      ['leaving', 'saved'],
      ['file name', 'a.json'],
    ]);
    wentWell(held);
    expect(held.saved('a.json')).toEqual({ caseFile: 1, problem: { kinds: ['delay'] } });
  });
});

describe('the review', () => {
  test('shows every answer of a form, and what is left out of its line by name', async () => {
    const held = await hold([...delayBySelf, ['review', 'leave']]);
    const said = held.person.said.join('\n');
    expect(said).toContain('1. I-485, IOE0123456789, March 10, 2024, Pending; ');
    expect(said).toContain('; Case inquiry date: June 1, 2026');
  });
  test('names each form in the list of answers that can be changed', async () => {
    const held = await hold([
      ...delayBySelf,
      ['review', 'change'],
      ['which answer', '<'],
      ['review', 'leave'],
    ]);
    expect(held.person.offered).toContain('Forms at issue: 1. I-485, IOE0123456789, March 10, 2024, Pending');
  });
  test('says where the answers are, where they are saved already', async () => {
    const script: readonly Step[] = [...delayBySelf, ['review', 'leave']];
    expect((await hold(script)).person.offered).toContain(en.interview.review.leave);
    const kept = await hold(script, { case: 'case.json' });
    expect(kept.person.offered).toContain(en.interview.review.leaveKept('case.json'));
    expect(kept.person.offered).not.toContain(en.interview.review.leave);
  });
  test('names what could still change the verdict, and leads to the questions that were left open', async () => {
    const held = await hold([
      ...delayBySelf.slice(0, -1),
      ['person.protection', '-'],
      ['review', 'ask'],
      ['person.protection', 'none'],
      ['person.name.given', 'Ana'],
      ['review', 'write'],
    ]);
    wentWell(held);
    expect(held.person.said.join('\n')).toContain('What could still change that: Protected kind of case');
    expect(times(held, 'filings')).toBe(1);
    expect(held.stdout).toContain('You can ask the CIS Ombudsman now');
  });
});

describe('the category of a form', () => {
  test.each([
    ['I-360', 'sij'],
    ['I-129', 'l-1,h-2a,h-1b'],
    ['I-765', '(c)(9),(c)(8),(a)(5),(c)(3)(B),(c)(26),daca-renewal'],
    ['I-821D', 'daca-renewal'],
    ['-', '(c)(9),(c)(8),(a)(5),(c)(3)(B),(c)(26),sij,l-1,daca-renewal,h-2a,h-1b'],
  ])('of %s can be %s, or any other text', async (form, offered) => {
    const held = await hold([
      ['problem.kinds', 'delay'],
      ['filings', 'I-90'],
      ['what next', 'add'],
      ['filings[].form', form],
      ['filings[].category', 'other words'],
      ['what next', 'done'],
      ['uscisContacts', '!'],
      ['leaving', 'saved'],
      ['file name', 'a.json'],
    ]);
    wentWell(held);
    expect(held.person.asked.find(({ question }) => question === 'filings[].category')?.options).toBe(
      offered,
    );
    expect(held.saved('a.json')).toMatchObject({ filings: [{ form: 'I-90' }, { category: 'other words' }] });
  });
  test('that was chosen before stays on offer when the form is another', async () => {
    const held = await hold([
      ['problem.kinds', 'delay'],
      ['filings', 'I-360'],
      ['filings[].category', 'sij'],
      ['what next', 'change'],
      ['filings[].form', 'I-129'],
      ['filings[].category', ''],
      ['what next', 'done'],
      ['uscisContacts', '!'],
      ['leaving', 'nothing'],
    ]);
    expect(held.person.left()).toEqual([]);
    expect(held.person.asked.findLast(({ question }) => question === 'filings[].category')?.options).toBe(
      'sij,l-1,h-2a,h-1b',
    );
  });
});

describe('leaving and coming back', () => {
  const start: readonly Step[] = [
    ['whose', 'mine'],
    ['problem.kinds', 'delay'],
    ['filings', '!'],
  ];
  test('keeps nothing unless asked, and is not a success', async () => {
    const held = await hold([...start, ['leaving', 'nothing']]);
    expect(held.error).toBeInstanceOf(InterruptedError);
    expect(held.world.writes).toEqual([]);
    expect(held.stdout).toBe('');
  });
  test('! twice leaves at once', async () => {
    const held = await hold([...start, ['leaving', '!']]);
    expect(held.error).toBeInstanceOf(InterruptedError);
    expect(held.world.writes).toEqual([]);
  });
  test('can be thought better of in the middle of a form, and nothing of it is passed over', async () => {
    const held = await hold([
      ['problem.kinds', 'delay'],
      ['filings', 'I-485'],
      ['filings[].receiptNumber', '!'],
      ['leaving', 'stay'],
      ['what next', 'done'],
      ['filings[].receiptNumber', 'IOE0123456789'],
      ['filings[].receiptDate', '2024-03-10'],
      ['uscisContacts', '!'],
      ['leaving', 'nothing'],
    ]);
    expect(held.person.left()).toEqual([]);
    expect(held.person.said).toContain('\nAbout number 1: I-485');
  });
  test('in the middle of a form: the next run asks the rest of it, in its place', async () => {
    const held = await hold(
      [
        ['whose', 'mine'],
        ['filings[].receiptNumber', 'IOE0123456789'],
        ['filings[].receiptDate', '<'],
        ['filings[].receiptNumber', '<'],
        ['whose', ''],
        ['filings[].receiptDate', '2024-03-10'],
        ['filings[].status', 'pending'],
        ['uscisContacts', '!'],
      ],
      { case: 'case.json' },
      { 'case.json': { caseFile: 1, problem: { kinds: ['delay'] }, filings: [{ form: 'I-485' }] } },
    );
    wentWell(held);
    expect(held.saved('case.json')).toMatchObject({ filings: [{ receiptNumber: 'IOE0123456789' }] });
    expect(held.person.said.filter((text) => text.includes('About number 1'))).toHaveLength(2);
  });
  test('can be thought better of', async () => {
    const held = await hold([...start, ['leaving', 'stay'], ['filings', '!'], ['leaving', 'nothing']]);
    expect(held.person.left()).toEqual([]);
  });
  test('never replaces a file when a draft is saved', async () => {
    const script: readonly Step[] = [
      ...start,
      ['leaving', 'saved'],
      ['file name', 'a.json'],
      ['file name', 'b.json'],
    ];
    const held = await hold(script, {}, { 'a.json': 'mine' });
    wentWell(held);
    expect(held.world.writes).toEqual(['b.json']);
  });
  test('with --case each answer is saved, and the next run asks only what is missing', async () => {
    const first = await hold([...start], { case: 'case.json' });
    expect(first.code).toBe(0);
    expect(first.world.writes).toEqual(['case.json', 'case.json']);
    const second = await hold(
      [
        ['filings', 'I-130'],
        ['what next', '!'],
      ],
      { case: 'case.json' },
      {
        'case.json': first.saved('case.json'),
      },
    );
    wentWell(second);
    expect(questions(second)[0]).toBe('filings');
    expect(second.saved('case.json')).toEqual({
      caseFile: 1,
      problem: { kinds: ['delay'] },
      preparer: { role: 'self' },
      person: { kind: 'individual' },
      filings: [{ form: 'I-130' }],
    });
  });
  describe('the file of --case that somebody else changes meanwhile', () => {
    const other = new TextEncoder().encode('{"caseFile":1,"problem":{"kinds":["age-out"]}}');
    const meddle = (world: World) =>
      afterWriting(world, () => {
        if (world.writes.length === 1) world.files.set('case.json', other);
      });
    const until: readonly Step[] = [
      ['whose', 'client'],
      ['problem.kinds', 'delay'],
    ];
    test('is left as it is; all answers go on under another name', async () => {
      const held = await hold(
        [
          ...until,
          ['other name for the answers', 'case.json'],
          ['other name for the answers', 'mine.json'],
          ['filings', 'I-130'],
          ['what next', '!'],
        ],
        { case: 'case.json' },
        {},
        meddle,
      );
      wentWell(held);
      expect(held.world.files.get('case.json')).toBe(other);
      expect(held.saved('mine.json')).toEqual({
        caseFile: 1,
        problem: { kinds: ['delay'] },
        preparer: { role: 'attorney' },
        filings: [{ form: 'I-130' }],
      });
      expect(held.person.said.at(-1)).toContain("--case 'mine.json'");
    });
    test('is left as it is, and without another name the conversation ends with that', async () => {
      const script: readonly Step[] = [...until, ['other name for the answers', '!']];
      const held = await hold(script, { case: 'case.json' }, {}, meddle);
      expect(held.person.left()).toEqual([]);
      expect(held.error).toMatchObject({ exitCode: 2, problems: [{ path: '--case' }] });
      expect(held.world.files.get('case.json')).toBe(other);
      expect(held.world.writes).toEqual(['case.json']);
    });
    test('is left as it is where there was none at the start', async () => {
      const held = await hold(
        [
          ['whose', 'client'],
          ['other name for the answers', '!'],
        ],
        { case: 'case.json' },
        {},
        (world) => {
          const { exists } = world.context.files;
          let times = 0;
          world.context.files.exists = (path) => {
            times += 1;
            if (times === 2) world.files.set('case.json', other);
            return exists(path);
          };
        },
      );
      expect(held.person.left()).toEqual([]);
      expect(held.error).toMatchObject({ exitCode: 2, problems: [{ path: '--case' }] });
      expect(held.world.writes).toEqual([]);
    });
  });
  test('answers that can be saved nowhere else go on under another name', async () => {
    const held = await hold(
      [
        ['other name for the answers', 'mine.json'],
        ['problem.kinds', 'delay'],
        ['filings', '!'],
      ],
      { case: 'case.json' },
      {},
      (world) =>
        afterWriting(world, () => {
          if (world.writes.at(-1) === 'case.json') throw new OutputError('the disk is full');
        }),
    );
    wentWell(held);
    expect(held.saved('mine.json')).toMatchObject({ problem: { kinds: ['delay'] } });
  });
  describe('the opening of a case that is taken over', () => {
    const begun = {
      caseFile: 1,
      problem: { kinds: ['delay'] },
      preparer: { role: 'self' },
      person: { role: 'applicant' },
    };
    const resume = (script: readonly Step[], before: unknown = begun) =>
      hold(script, { case: 'case.json', quiet: false }, { 'case.json': before });
    test('leads to the open questions', async () => {
      const held = await resume([
        ['since', 'questions'],
        ['filings', '!'],
      ]);
      wentWell(held);
      expect(held.person.said.join('\n')).toContain('is asked again');
    });
    test('leads straight to the review, where an answer can be changed', async () => {
      const held = await resume([
        ['since', 'review'],
        ['review', 'change'],
        ['which answer', 'person.kind'],
        ['person.kind', 'individual'],
        ['review', 'save'],
      ]);
      wentWell(held);
      expect(questions(held).slice(0, 2)).toEqual(['since', 'review']);
      expect(held.saved('case.json')).toMatchObject({ ...begun, person: { kind: 'individual' } });
    });
    const court = { ...begun, person: {}, uscisContacts: [] };
    test.each<readonly [what: string, day: string, effect: string | undefined, kinds: readonly string[]]>([
      ['that lies ahead', '2027-02-01', 'true', ['delay', 'removal-hearing']],
      ['of which nobody knows whether the form bears on it', '2027-02-01', '-', ['delay', 'removal-hearing']],
      ['on which the form has no effect', '2027-02-01', 'false', ['delay']],
      ['that is over', '2026-11-01', undefined, ['delay']],
    ])('takes a hearing %s', async (_, day, effect, kinds) => {
      const held = await resume(
        [
          ['since', 'hearing'],
          ['removal.hearingDate', day],
          ...(effect === undefined ? [] : [['removal.filingCouldAffect', effect] as const]),
          ['since', 'no'],
        ],
        court,
      );
      expect(held.error).toBeInstanceOf(InterruptedError);
      expect(held.person.left()).toEqual([]);
      expect(held.saved('case.json')).toMatchObject({
        problem: { kinds },
        removal: { inProceedings: true, hearingDate: day },
      });
    });
    test('takes a new address in one line, and nothing of the former one stays', async () => {
      const held = await resume(
        [
          ['since', 'address'],
          ['person.address.country', '5 Elm Street, Omaha, NE 68102'],
          ['since', 'no'],
        ],
        {
          ...begun,
          person: { address: { country: 'US', street: '1 Old Road', unit: 'Apt. 9', city: 'Reno' } },
        },
      );
      expect(held.error).toBeInstanceOf(InterruptedError);
      expect(held.saved('case.json')['person']).toEqual({
        address: { country: 'US', street: '5 Elm Street', city: 'Omaha', state: 'NE', postalCode: '68102' },
      });
    });
    test('takes a new address whose last line is typed whole', async () => {
      const held = await resume([
        ['since', 'address'],
        ['person.address.country', 'US'],
        ['person.address.street', '5 Elm Street'],
        ['person.address.unit', '-'],
        ['person.address.city', 'Omaha, NE 68102'],
        ['since', 'no'],
      ]);
      expect(held.error).toBeInstanceOf(InterruptedError);
      expect(held.person.left()).toEqual([]);
      expect(held.saved('case.json')).toMatchObject({
        person: {
          address: { country: 'US', street: '5 Elm Street', city: 'Omaha', state: 'NE', postalCode: '68102' },
        },
      });
    });
    test.each(['no', '!'])('ends it without a change (%s)', async (reply) => {
      const held = await resume([['since', reply]]);
      expect(held.error).toBeInstanceOf(InterruptedError);
      expect(held.world.writes).toEqual([]);
    });
    test('asks as at a first time where nothing was answered', async () => {
      const held = await resume([['whose', '!']], { caseFile: 1 });
      expect(held.error).toBeInstanceOf(InterruptedError);
      expect(questions(held)).toEqual(['whose']);
    });
  });
  test('a case that is taken over and cannot be helped says so first', async () => {
    const held = await hold(
      [['announcement', 'stop']],
      { case: 'case.json' },
      {
        'case.json': { caseFile: 1, problem: { kinds: ['legal-advice'] } },
      },
    );
    wentWell(held);
    expect(held.code).toBe(0);
  });
  test('a case that is taken over and lacks something can be put right before any question', async () => {
    const held = await hold(
      [
        ['announcement', 'back'],
        ['which answer', 'preparer.g28OnFile'],
        ['preparer.g28OnFile', 'true'],
        ['filings', '!'],
      ],
      { case: 'case.json' },
      {
        'case.json': {
          caseFile: 1,
          problem: { kinds: ['delay'] },
          preparer: { role: 'attorney', g28OnFile: false },
          person: { role: 'petitioner' },
        },
      },
    );
    wentWell(held);
    expect(held.saved('case.json')).toMatchObject({ preparer: { g28OnFile: true } });
    expect(held.person.said.join('\n')).toContain("--case 'case.json'");
  });
  test('a damaged case file is refused and left alone', async () => {
    const held = await hold([], { case: 'case.json' }, { 'case.json': '{"caseFile":1' });
    expect(held.error).toBeInstanceOf(InputError);
    expect(held.world.writes).toEqual([]);
  });
});

describe('nobody to ask', () => {
  test.for([
    ['a new case', undefined, 'preparer.role'],
    ['a case that has begun', { caseFile: 1, problem: { kinds: ['delay'] } }, 'preparer.role'],
  ] as const)('%s: names the first missing path', async ([, before, path]) => {
    const world = worldWith(
      undefined,
      (own) => readFile(`${root}${own}`),
      () => new InputError('refused'),
    );
    if (before !== undefined) world.files.set('case.json', new TextEncoder().encode(JSON.stringify(before)));
    const error = await run(world.context, [], {
      ...plainFlags,
      ...(before ? { case: 'case.json' } : {}),
    }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).problems[0]?.path).toBe(path);
  });
});
