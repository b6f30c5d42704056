import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fill } from '../../src/cli/fill.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Context, Out, Style } from '../../src/core/context.ts';
import { InputError, NotNowError } from '../../src/core/errors.ts';
import { makeFont } from '../form/make-font.ts';
import { copied, has, readFields } from '../form/reader.ts';
import { readyCase } from './ready-case.ts';

const { run } = fill;
type Flags = Parameters<typeof run>[2];

const plain = (text: string): string => text;
const style: Style = { bold: plain, dim: plain, good: plain, caution: plain, bad: plain, link: plain };

const flags: Flags = {
  json: false,
  plain: true,
  noInput: true,
  force: false,
  quiet: false,
  anyway: false,
  flatten: false,
  asOf: '2026-11-22',
};

/** A case that the rules of that day find ready, as a person would write it down. */
const typed = {
  ...readyCase,
  person: {
    ...readyCase.person,
    name: { family: 'Suharto' },
    aNumber: '12345678',
    phone: '202-555-0143 ext 12',
  },
  filings: [{ ...readyCase.filings[0], form: 'i-485', receiptNumber: 'IOE 09-1234-5678' }],
};

interface Written {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly overwrite: boolean;
}

function world(
  caseFile: object,
  font: Uint8Array = new Uint8Array(),
): {
  context: Context;
  written: Written[];
  said: { out: string; err: string };
} {
  const written: Written[] = [];
  const said = { out: '', err: '' };
  const stream = (name: 'out' | 'err'): Out => ({
    write: (text) => {
      said[name] += text;
    },
    isTerminal: false,
    width: 80,
    style,
    page: async (text) => {
      said[name] += text;
    },
  });
  const context: Context = {
    today: () => '2026-11-22',
    version: () => '0.1.0',
    files: {
      read: async (path) =>
        path.endsWith('.ttf') ? font : new TextEncoder().encode(JSON.stringify(caseFile)),
      readInput: async () => new TextEncoder().encode(JSON.stringify(caseFile)),
      stream: () => Promise.reject(new Error('no table here')),
      streamInput: () => ({ size: undefined, chunks: (async function* () {})() }),
      sweep: async () => undefined,
      isStandardOutput: (path) => path === '-',
      place: () => Promise.reject(new Error('no papers here')),
      wholePath: async (path: string) => path,
      readRegular: (path) => Promise.reject(new Error(path)),
      isSame: async () => false,
      exists: async () => false,
      write: async (path, bytes, { overwrite }) => void written.push({ path, bytes, overwrite }),
      readOwn: async (path) => new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url))),
    },
    out: stream('out'),
    err: stream('err'),
    prompter: async () => undefined,
    messages: en,
    interactive: false,
  };
  return { context, written, said };
}

describe('fill', () => {
  test('writes a ready case under a name that says nothing of the person', async () => {
    const { context, written, said } = world(typed);
    expect(await run(context, ['case.json'], flags)).toBe(0);
    expect(written.map(({ path, overwrite }) => [path, overwrite])).toEqual([['request-sheet.pdf', false]]);
    const { fields } = await readFields(written[0]?.bytes ?? new Uint8Array());
    const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({
      'person-family': 'Suharto',
      'person-a-number': 'A012-345-678',
      'person-phone': '(202) 555-0143 ext. 12',
      'filing-1-receipt': 'IOE0912345678',
      'filing-1-form': 'I-485',
      'removal-no': '[x]',
      'removal-yes': '[ ]',
      notice: '',
    });
    expect(said.out).toContain('request-sheet.pdf');
    const [report = '', online = ''] = said.out.split(en.form.online.intro);
    expect(report).not.toContain('Suharto');
    expect(online).toContain('Suharto');
    expect(said.err).toBe('');
  });

  test('a sheet that is not whole is told as such', async () => {
    const { context, written } = world(typed);
    for (const broken of ['sheet.blank', 'fields.json', 'map.json']) {
      const readOwn = async (path: string): Promise<Uint8Array> =>
        path.endsWith(broken) ? new Uint8Array([1, 2, 3]) : context.files.readOwn(path);
      const damaged = { ...context, files: { ...context.files, readOwn } };
      await expect(run(damaged, ['case.json'], flags)).rejects.toMatchObject({ exitCode: 5 });
    }
    expect(written).toEqual([]);
  });

  test('writes to standard output where that is no terminal, and talks besides', async () => {
    const { context, written, said } = world(typed);
    expect(await run(context, ['case.json'], { ...flags, output: '-' })).toBe(0);
    expect(written.map(({ path }) => path)).toEqual(['-']);
    expect(said.out).toBe('');
    expect(said.err).toContain('standard output');
    const terminal = { ...context, out: { ...context.out, isTerminal: true } };
    for (const [where, more] of [
      [terminal, {}],
      [context, { json: true }],
    ] as const)
      await expect(run(where, ['case.json'], { ...flags, output: '-', ...more })).rejects.toMatchObject({
        exitCode: 2,
        problems: [{ path: '-o' }],
      });
    expect(written).toHaveLength(1);
  });

  test('never overwrites the case that it reads', async () => {
    const { context, written } = world(typed);
    const same = { ...context, files: { ...context.files, isSame: async () => true } };
    await expect(
      run(same, ['case.json'], { ...flags, output: 'case.json', force: true }),
    ).rejects.toMatchObject({
      exitCode: 2,
    });
    expect(written).toEqual([]);
  });

  test('flattened, the values are drawn and no field is left', async () => {
    const { context, written } = world(typed);
    expect(await run(context, ['case.json'], { ...flags, flatten: true })).toBe(0);
    const { fields } = await readFields(written[0]?.bytes ?? new Uint8Array());
    expect(fields).toEqual([]);
  });

  test('says nothing of the person when it is to be quiet', async () => {
    const { context, written, said } = world(typed);
    expect(await run(context, ['case.json'], { ...flags, quiet: true })).toBe(0);
    expect(written).toHaveLength(1);
    expect(said).toMatchObject({ out: '', err: '' });
  });

  test('writes where it is told, over a file only when it is told so', async () => {
    const { context, written } = world(typed);
    await run(context, ['-'], { ...flags, output: 'out/sheet.pdf', force: true });
    expect(written[0]).toMatchObject({ path: 'out/sheet.pdf', overwrite: true });
  });

  test('as JSON gives output, report, outcome and the text for the online form', async () => {
    const { context, said } = world(typed);
    await run(context, ['case.json'], { ...flags, json: true });
    const told = JSON.parse(said.out);
    expect(Object.keys(told)).toEqual(['output', 'report', 'warnings', 'outcome', 'onlineText']);
    expect(told.outcome.verdict).toBe('ready');
    expect(told.report).toMatchObject({ continued: [], pages: 5 });
    expect(told.onlineText).toContain('Family name (a single name goes here): Suharto');
  });

  const early = { ...typed, uscisContacts: [{ date: '2026-11-10', channel: 'phone' }] };

  test('writes nothing when the rules say not now, and says why', async () => {
    const { context, written, said } = world(early);
    await expect(run(context, ['case.json'], flags)).rejects.toThrow(NotNowError);
    expect(written).toEqual([]);
    expect(said.err).not.toBe('');
    expect(said.out).toBe('');
  });

  test('writes all the same with --anyway, the warnings on its first page', async () => {
    const { context, written } = world(early);
    expect(await run(context, ['case.json'], { ...flags, anyway: true })).toBe(0);
    const { fields } = await readFields(written[0]?.bytes ?? new Uint8Array());
    expect(fields.find(({ name }) => name === 'notice')?.value).toContain('It is too early.');
  });

  test('writes nothing when a character cannot be drawn', async () => {
    const { context, written } = world({ ...typed, problem: { kinds: ['delay'], description: '等' } });
    await expect(run(context, ['case.json'], flags)).rejects.toThrow(InputError);
    expect(written).toEqual([]);
  });
});

describe('fill --font', () => {
  const named = (family: string, given: string, description = 'Nothing since 2023.') => ({
    ...typed,
    person: { ...typed.person, name: { family, given } },
    problem: { ...typed.problem, description },
  });
  const font = makeFont({ characters: '李明我的案件没有任何进展。דוכהן' });
  const withFont = { ...flags, font: 'own.ttf' };

  test('draws with it what the typeface of the sheet lacks, in its fields and behind them', async () => {
    const story = '我的案件没有任何进展。Nothing since 2023. '.repeat(200).trim();
    const { context, written, said } = world(named('李', '明', story), font);
    expect(await run(context, ['case.json'], withFont)).toBe(0);
    const bytes = written[0]?.bytes ?? new Uint8Array();
    const { fields } = await readFields(bytes);
    const values = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({ 'person-family': '李', 'person-given': '明', 'header-1-name': '明 李' });
    if (has('pdftotext'))
      expect(copied(bytes, 6).replace(/\s/g, '')).toContain('我的案件没有任何进展。Nothingsince2023.');
    expect(said.out).toContain('request-sheet.pdf');
  });

  test('Hebrew runs from right to left', async () => {
    const { context, written } = world(named('כהן', 'דוד'), font);
    expect(await run(context, ['case.json'], withFont)).toBe(0);
    const { fields } = await readFields(written[0]?.bytes ?? new Uint8Array());
    expect(fields.find(({ name }) => name === 'person-family')?.value).toBe('כהן');
  });

  test.each([
    ['no font is given', named('李', '明'), flags, font, 'person.name.given', en.form.refusal.wanted],
    [
      'a script joins',
      named('علي', 'A'),
      withFont,
      font,
      'person.name.family',
      en.form.refusal.wantedOf.shaping,
    ],
    [
      'the font lacks it',
      named('龍', 'A'),
      withFont,
      font,
      'person.name.family',
      en.form.refusal.wantedOf['not-in-font'],
    ],
    [
      'two directions meet in one field',
      named('Cohen', 'דוד'),
      withFont,
      font,
      'person.organization, person.name',
      en.form.refusal.wantedOf['mixed-direction'],
    ],
    [
      'Hebrew would go on on another page',
      named('כהן', 'דוד', 'דוד כהן '.repeat(2000).trim()),
      withFont,
      font,
      'problem.description',
      en.form.refusal.wantedOf['long-leftward'],
    ],
    ['the file is no font', named('李', '明'), withFont, new Uint8Array(99), '--font', en.form.font.wanted],
    [
      'an outline that is needed is damaged',
      named('明', 'A'),
      withFont,
      makeFont({ characters: '明', madeOf: 1 }),
      '--font',
      en.form.font.wanted,
    ],
  ])('writes nothing when %s', async (_, caseFile, given, file, path, wanted) => {
    const { context, written } = world(caseFile, file);
    const failure = await run(context, ['case.json'], given).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputError);
    expect((failure as InputError).problems).toContainEqual(expect.objectContaining({ path, wanted }));
    expect(written).toEqual([]);
  });
});
