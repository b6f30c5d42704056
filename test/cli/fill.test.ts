import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { builtInSheet } from '../../src/form/sheet.ts';
import { makeFont } from '../form/make-font.ts';
import { copied, has, readFields } from '../form/reader.ts';
import { type Elsewhere, runHere } from '../run-here.ts';
import { emptyFolder, packageRoot, runProgram, surroundings } from '../run-program.ts';
import { readyCase } from './ready-case.ts';

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

/** A folder with a case and a font, and the program to fill its form there. */
function place(caseFile: object, font?: Uint8Array) {
  const cwd = emptyFolder();
  const given = JSON.stringify(caseFile);
  writeFileSync(join(cwd, 'case.json'), given);
  if (font !== undefined) writeFileSync(join(cwd, 'own.ttf'), font);
  const env = { XDG_DATA_HOME: join(cwd, 'data'), APPDATA: join(cwd, 'data') };
  const args = (more: readonly string[]) => ['fill', 'case.json', ...more, '--as-of', '2026-11-22'];
  const form = (name = 'request-sheet.pdf') => new Uint8Array(readFileSync(join(cwd, name)));
  return {
    cwd,
    given,
    form,
    fill: (...more: string[]) => runProgram(args(more), { cwd, env }),
    /** Where something else stands in the place of the package or of the streams. */
    fillWith: (elsewhere: Elsewhere, ...more: string[]) =>
      runHere(args(more), surroundings({ cwd, env }), elsewhere),
    written: () => readdirSync(cwd).filter((name) => name !== 'case.json' && name !== 'own.ttf'),
    values: async () =>
      Object.fromEntries((await readFields(form())).fields.map(({ name, value }) => [name, value])),
  };
}

describe('fill', () => {
  test('writes a ready case under a name that says nothing of the person', async () => {
    const { fill, written, values } = place(typed);
    const { code, stdout, stderr } = await fill();
    expect([code, stderr, written()]).toEqual([0, '', ['request-sheet.pdf']]);
    expect(await values()).toMatchObject({
      'person-family': 'Suharto',
      'person-a-number': 'A012-345-678',
      'person-phone': '(202) 555-0143 ext. 12',
      'filing-1-receipt': 'IOE0912345678',
      'filing-1-form': 'I-485',
      'removal-no': '[x]',
      'removal-yes': '[ ]',
    });
    expect(stdout).toContain('request-sheet.pdf');
    const [report = '', online = ''] = stdout.split(en.form.online.intro);
    expect(report).not.toContain('Suharto');
    expect(online).toContain('Suharto');
  });

  test.each(['sheet.blank', 'fields.json', 'map.json'])(
    'a sheet that is not whole is told as such: %s',
    async (broken) => {
      const { fillWith, written } = place(typed);
      const root = `${emptyFolder()}/`;
      cpSync(join(packageRoot, builtInSheet), join(root, builtInSheet), { recursive: true });
      expect((await fillWith({ root })).code).toBe(0);
      writeFileSync(join(root, builtInSheet, broken), new Uint8Array([1, 2, 3]));
      expect((await fillWith({ root }, '-o', 'other.pdf')).code).toBe(5);
      expect(written()).toEqual(['request-sheet.pdf']);
    },
  );

  test('writes to standard output where that is no terminal, and talks besides', async () => {
    const { fill, fillWith, written } = place(typed);
    const { code, stdout, stderr } = await fill('-o', '-');
    expect([code, stdout.slice(0, 5)]).toEqual([0, '%PDF-']);
    expect(stderr).toContain('standard output');
    for (const refused of [
      await fillWith({ isTerminal: true }, '-o', '-'),
      await fill('-o', '-', '--json'),
    ]) {
      expect([refused.code, refused.stdout]).toEqual([2, '']);
      expect(refused.stderr).toContain('-o');
    }
    expect(written()).toEqual([]);
  });

  test('never overwrites the case that it reads', async () => {
    const { cwd, fill, given } = place(typed);
    expect((await fill('-o', 'case.json', '--force')).code).toBe(2);
    expect(readFileSync(join(cwd, 'case.json'), 'utf8')).toBe(given);
  });

  test('flattened, the values are drawn and no field is left', async () => {
    const { fill, form } = place(typed);
    expect((await fill('--flatten')).code).toBe(0);
    expect((await readFields(form())).fields).toEqual([]);
  });

  test('says nothing of the person when it is to be quiet', async () => {
    const { fill, written } = place(typed);
    expect(await fill('--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(written()).toHaveLength(1);
  });

  test('writes where it is told, over a file only when it is told so', async () => {
    const { cwd, fill, form } = place(typed);
    mkdirSync(join(cwd, 'out'));
    writeFileSync(join(cwd, 'out', 'sheet.pdf'), 'mine');
    expect((await fill('-o', 'out/sheet.pdf')).code).toBe(2);
    expect(readFileSync(join(cwd, 'out', 'sheet.pdf'), 'utf8')).toBe('mine');
    expect((await fill('-o', 'out/sheet.pdf', '--force')).code).toBe(0);
    expect((await readFields(form('out/sheet.pdf'))).fields.length).toBeGreaterThan(0);
  });

  test('as JSON gives output, report, outcome and the text for the online form', async () => {
    const told = JSON.parse((await place(typed).fill('--json')).stdout);
    expect(Object.keys(told)).toEqual(['output', 'report', 'warnings', 'outcome', 'onlineText']);
    expect(told.outcome.verdict).toBe('ready');
    expect(told.report).toMatchObject({ continued: [], pages: 4 });
    expect(told.onlineText).toContain('Family name (a single name goes here): Suharto');
  });

  const early = { ...typed, uscisContacts: [{ date: '2026-11-10', channel: 'phone' }] };

  test('writes nothing when the rules say not now, and says why', async () => {
    const { fill, written } = place(early);
    const { code, stdout, stderr } = await fill();
    expect([code, stdout, written()]).toEqual([4, '', []]);
    expect(stderr).toContain(en.form.report.notNow);
  });

  test('writes all the same with --anyway, the warnings on a first page marked "do not send"', async () => {
    const { fill, form } = place(early);
    expect((await fill('--anyway')).code).toBe(0);
    const { pages } = await readFields(await form());
    expect(pages[0]).toMatch(/^DO NOT SEND/);
    expect(pages[0]).toContain('a waiting time is still running');
    expect(pages.slice(2).join('\n')).not.toMatch(/DO NOT SEND|waiting time/);
  });

  test('writes nothing when a character cannot be drawn', async () => {
    const { fill, written } = place({ ...typed, problem: { kinds: ['delay'], description: '等' } });
    expect((await fill()).code).toBe(2);
    expect(written()).toEqual([]);
  });
});

describe('fill --font', () => {
  const named = (family: string, given: string, description = 'Nothing since 2023.') => ({
    ...typed,
    person: { ...typed.person, name: { family, given } },
    problem: { ...typed.problem, description },
  });
  const font = makeFont({ characters: '李明我的案件没有任何进展。דוכהן' });
  const withFont = ['--font', 'own.ttf'];

  test('draws with it what the typeface of the sheet lacks, in its fields and behind them', async () => {
    const story = '我的案件没有任何进展。Nothing since 2023. '.repeat(200).trim();
    const { fill, form, values } = place(named('李', '明', story), font);
    const { code, stdout } = await fill(...withFont);
    expect(code).toBe(0);
    expect(await values()).toMatchObject({
      'person-family': '李',
      'person-given': '明',
      'header-1-name': '明 李',
    });
    if (has('pdftotext'))
      expect(copied(form(), 6).replace(/\s/g, '')).toContain('我的案件没有任何进展。Nothingsince2023.');
    expect(stdout).toContain('request-sheet.pdf');
  });

  test('Hebrew runs from right to left', async () => {
    const { fill, values } = place(named('כהן', 'דוד'), font);
    expect((await fill(...withFont)).code).toBe(0);
    expect((await values())['person-family']).toBe('כהן');
  });

  test.each([
    ['no font is given', named('李', '明'), [], font, 'person.name.given', en.form.refusal.wanted],
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
    const { fill, written } = place(caseFile, file);
    const { code, stderr } = await fill(...given, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stderr).error.problems).toContainEqual({ path, text: expect.stringContaining(wanted) });
    expect(written()).toEqual([]);
  });
});
