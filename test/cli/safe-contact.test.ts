import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, runProgram } from '../run-program.ts';
import { contentsOf, filesIn } from './paper-contents.ts';
import { readyCase as ready } from './ready-case.ts';

const day = ['--as-of', '2026-11-22'];

/** The contact data of the person, each where it stands in a paper and as it may be written there. */
const canaries = {
  'person.phone': /202\D{0,4}555\D{0,4}0187/,
  'person.fax': /202\D{0,4}555\D{0,4}0176/,
  'person.email': /canary(?:@|=40|%40|&#64;)survivor\.example/i,
};
type Canary = keyof typeof canaries;

const own = { phone: '+12025550187', fax: '+12025550176', email: 'canary@survivor.example' };
const helper = {
  role: 'family-member',
  name: { given: 'Ada', family: 'Quill' },
  writtenConsent: true,
  phone: own.phone,
  email: 'helper@kin.example',
};
const attorney = {
  role: 'attorney',
  g28OnFile: true,
  name: { given: 'Lee', family: 'Sample' },
  email: 'lee@firm.example',
};

interface Answers {
  readonly protection?: readonly string[];
  readonly safeToContact?: readonly string[];
  readonly preparer?: object;
  readonly channel?: string;
  readonly form?: string;
}
const caseWith = ({ protection, safeToContact, preparer, channel, form }: Answers) => ({
  ...ready,
  preparer: preparer ?? { role: 'self', phone: own.phone, email: own.email },
  person: {
    ...ready.person,
    ...own,
    addressMatchesUscis: true,
    protection: protection ?? undefined,
    safeToContact,
  },
  filings: [{ ...ready.filings[0], form: form ?? 'I-485' }],
  submission: channel === undefined ? undefined : { channel, requestNumber: 'CIS-1' },
});

/** A case, and which of the data may stand on its papers. */
const rows: readonly (readonly [string, Answers, readonly Canary[]])[] = [
  ['a self-petitioner alone, online', { protection: ['vawa'] }, []],
  ['a U applicant alone, by post', { protection: ['u'], channel: 'mail' }, []],
  ['a T applicant alone, by e-mail', { protection: ['t'], channel: 'email' }, []],
  ['somebody with an I-751 waiver', { protection: ['i-751-waiver'] }, []],
  ['an asylee alone', { protection: ['asylee'], channel: 'email' }, []],
  ['a refugee alone', { protection: ['refugee'] }, []],
  ['whoever has not said', { channel: 'mail' }, []],
  ['whoever says none, with a form of such cases', { protection: [], form: 'I-914' }, []],
  ['with a relative who gives the same telephone', { protection: ['u'], preparer: helper }, []],
  [
    'with a telephone that is safe',
    { protection: ['vawa'], safeToContact: ['phone'], channel: 'mail' },
    ['person.phone'],
  ],
  [
    'with a mailbox that is safe',
    { protection: ['u'], safeToContact: ['email'], channel: 'email' },
    ['person.email'],
  ],
  ['with none that is safe', { protection: ['u'], safeToContact: [] }, []],
  [
    'with an attorney',
    { protection: ['u'], preparer: attorney },
    ['person.phone', 'person.fax', 'person.email'],
  ],
  ['whom nobody protects', { protection: [] }, ['person.phone', 'person.fax', 'person.email']],
];

const found = (text: string): readonly string[] =>
  Object.entries(canaries).flatMap(([path, canary]) => (canary.test(text) ? [path] : []));
const foundIn = (files: readonly (readonly [string, string])[]): readonly string[] =>
  [...new Set(files.flatMap(([, text]) => found(text)))].sort();

/** Puts each case into a folder of its own and runs the program there. */
function place(): {
  readonly cwd: string;
  readonly run: (...args: string[]) => ReturnType<typeof runProgram>;
} {
  const cwd = emptyFolder();
  for (const [at, [, answers]] of rows.entries())
    writeFileSync(join(cwd, `${at}.json`), JSON.stringify(caseWith(answers)));
  return { cwd, run: (...args) => runProgram([...args, ...day], { cwd }) };
}

describe('the telephone, fax and e-mail of whoever may be protected and acts alone', () => {
  test.each(rows.map(([who, , may], at) => ({ who, at, may })))('in a packet: $who', async ({ at, may }) => {
    const { cwd, run } = place();
    const { code, stdout } = await run('packet', `${at}.json`, '--out', 'papers', '--anyway');
    expect(code).toBe(0);
    const files = filesIn(join(cwd, 'papers'));
    expect(files.length).toBeGreaterThan(3);
    expect(foundIn(files)).toEqual([...may].sort());
    expect(stdout.includes('Left out of everything that is pasted or sent')).toBe(may.length < 3);
    expect(found(stdout)).toEqual([]);
  });

  test('in the packets of a batch', async () => {
    const { cwd, run } = place();
    const table = rows.map(([, answers], at) => JSON.stringify({ id: `row-${at}`, ...caseWith(answers) }));
    writeFileSync(join(cwd, 'all.jsonl'), `${table.join('\n')}\n`);
    await run('batch', 'all.jsonl', '--out', 'all', '--packet', '--anyway', '--workers', '0');
    for (const [at, [who, , may]] of rows.entries()) {
      const folder = readdirSync(join(cwd, 'all')).find((name) => name === `row-${at}`);
      expect(folder, who).toBeDefined();
      expect(foundIn(filesIn(join(cwd, 'all', folder ?? ''))), who).toEqual([...may].sort());
    }
  });

  test.each([0, 6, 9, 13])('on the sheet, and in the answers to paste beside it: row %i', async (at) => {
    const { cwd, run } = place();
    const [, , may] = rows[at] ?? ['', {}, []];
    const { stdout, stderr } = await run('fill', `${at}.json`, '-o', 'form.pdf', '--anyway');
    expect(foundIn([['form.pdf', contentsOf('form.pdf', readFileSync(join(cwd, 'form.pdf')))]])).toEqual(
      [...may].sort(),
    );
    expect([...found(stdout)].sort()).toEqual([...may].sort());
    expect(stderr.includes('Left out of everything that is pasted or sent')).toBe(may.length < 3);
  });

  test.each([0, 1, 6])('in a note after the request: row %i', async (at) => {
    const { cwd, run } = place();
    const { code } = await run(
      'update',
      `${at}.json`,
      '--about',
      'address,resolved,attorney',
      '--out',
      'note',
    );
    expect(code).toBe(0);
    const files = filesIn(join(cwd, 'note'));
    expect(files.length).toBeGreaterThan(0);
    expect(foundIn(files)).toEqual([]);
  });

  test('in words of one’s own is told, and left as it is', async () => {
    const { cwd, run } = place();
    const told = {
      ...caseWith({ protection: ['vawa'] }),
      problem: { kinds: ['delay'], description: 'Call (202) 555 0187.' },
    };
    writeFileSync(join(cwd, 'told.json'), JSON.stringify(told));
    const { stdout } = await run('packet', 'told.json', '--out', 'papers');
    expect(stdout.replace(/\s+/g, ' ')).toContain('also stands in your own words: What happened.');
    expect(foundIn(filesIn(join(cwd, 'papers')))).toEqual(['person.phone']);
  });
});
