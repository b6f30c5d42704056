import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { has } from '../form/reader.ts';
import { makeBlank } from '../form/template/blanks.ts';
import { confirmIn } from '../form/template/confirm-map.ts';
import { emptyFolder, runBuilt, runProgram } from '../run-program.ts';
import { contentsOf, filesIn } from './paper-contents.ts';
import { readyCase as ready } from './ready-case.ts';

const day = ['--as-of', '2026-11-22'];

/** A word of the account as it was told, and one of its English. */
const original = /Zorzal/;
const english = /Wren/;
const description = 'Zorzal: presenté mi solicitud hace tres años.\nNadie me responde desde entonces.';
const descriptionEnglish = 'Wren: I filed my application three years ago.\nNobody has answered me since.';

const caseWith = (problem: object, channel = 'online') => ({
  ...ready,
  problem: { ...ready.problem, ...problem },
  submission: { channel },
});

/** Runs the program in a folder with one case. */
function place(content: object) {
  const cwd = emptyFolder();
  writeFileSync(join(cwd, 'case.json'), JSON.stringify(content));
  const env = { XDG_DATA_HOME: join(cwd, 'data') };
  return { cwd, run: (...args: string[]) => runProgram([...args, ...day], { cwd, env }) };
}

const namesWith = (folder: string, word: RegExp): readonly string[] =>
  filesIn(folder)
    .filter(([name, text]) => name !== 'dates.ics' && word.test(text))
    .map(([name]) => name)
    .sort();

describe.skipIf(!has('pdftotext'))('what happened, told in Spanish', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['online', ['portal.html', 'portal.txt', 'request-sheet.pdf'], ['exhibits.pdf']],
    // The sheet is never attached to the draft, and the exhibits are.
    ['email', ['request-sheet.pdf'], ['draft.eml', 'exhibits.pdf']],
    ['mail', ['request-sheet.pdf'], ['exhibits.pdf']],
  ])(
    'goes to the office in English, and as it was told among the exhibits: %s',
    async (channel, inEnglish, asTold) => {
      const { cwd, run } = place(caseWith({ description, descriptionEnglish }, channel));
      const { code, stdout } = await run('packet', 'case.json', '--out', 'papers');
      expect(code).toBe(0);
      expect(stdout).not.toContain('seems not to be told in English');
      const folder = join(cwd, 'papers');
      expect(namesWith(folder, english)).toEqual(inEnglish);
      expect(namesWith(folder, original)).toEqual(asTold);
      const exhibits = contentsOf('exhibits.pdf', readFileSync(join(folder, 'exhibits.pdf')));
      expect(exhibits.match(/What happened, in the person’s own words \(Spanish\)/g)).toHaveLength(3);
      expect(exhibits).toContain('Exhibit A, page 1 of 1');
    },
  );

  test('without its English is let through, told, and stands on the papers as it is', async () => {
    const { cwd, run } = place(caseWith({ description }));
    const { code, stdout } = await run('packet', 'case.json', '--out', 'papers');
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'seems not to be told in English, and the office works in English.',
    );
    expect(namesWith(join(cwd, 'papers'), original)).toEqual([
      'portal.html',
      'portal.txt',
      'request-sheet.pdf',
    ]);
    expect(readdirSync(join(cwd, 'papers'))).not.toContain('exhibits.pdf');
    const fill = await run('fill', 'case.json', '-o', 'form.pdf');
    expect(fill.code).toBe(0);
    expect(fill.stderr).toContain('seems not to be told in English');
  });

  test('is the same in the packets of a batch', async () => {
    const { cwd, run } = place({});
    const rows = [
      { id: 'both', ...caseWith({ description, descriptionEnglish }) },
      { id: 'alone', ...caseWith({ description }) },
    ];
    writeFileSync(join(cwd, 'all.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    const { code } = await run('batch', 'all.jsonl', '--out', 'all', '--packet', '--workers', '0');
    expect(code).toBe(0);
    expect(namesWith(join(cwd, 'all', 'both'), english)).toEqual([
      'portal.html',
      'portal.txt',
      'request-sheet.pdf',
    ]);
    expect(namesWith(join(cwd, 'all', 'both'), original)).toEqual(['exhibits.pdf']);
    expect(namesWith(join(cwd, 'all', 'alone'), original)).toEqual([
      'portal.html',
      'portal.txt',
      'request-sheet.pdf',
    ]);
    const [both, alone] = readFileSync(join(cwd, 'all', 'report.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).warnings.join(' '));
    expect(both).not.toContain('seems not to be told in English');
    expect(alone).toContain('seems not to be told in English');
  });

  test('goes in English on a form of the user’s own whose map names the account', async () => {
    const { cwd, run } = place(caseWith({ description, descriptionEnglish }));
    const blank = await makeBlank({
      title: 'Inquiry',
      feet: ['Form X-9 01/02/20'],
      fields: [{ name: 'Story', box: [60, 400, 480, 200], label: 'Describe the problem with your case' }],
    });
    writeFileSync(join(cwd, 'x.pdf'), blank);
    expect((await run('template', 'add', 'x.pdf', '--id', 'x')).code).toBe(0);
    const map = join(cwd, 'data', 'case-assist', 'templates', 'x', 'map.json');
    expect(readFileSync(map, 'utf8')).toContain('problem.description');
    confirmIn(map);
    expect((await run('fill', 'case.json', '--template', 'x', '-o', 'x-filled.pdf')).code).toBe(0);
    const filled = contentsOf('x-filled.pdf', readFileSync(join(cwd, 'x-filled.pdf')));
    expect(filled).toMatch(english);
    expect(filled).not.toMatch(original);
  });

  test('in letters that the typeface lacks is told, and is not among the exhibits', async () => {
    const { cwd, run } = place(caseWith({ description: '我的案件已经等了两年。', descriptionEnglish }));
    const { code, stdout } = await run('packet', 'case.json', '--out', 'papers');
    expect(code).toBe(0);
    const told = stdout.replace(/\s+/g, ' ');
    expect(told).toContain('10 letters in Han');
    expect(told).toContain('the original is not among the exhibits');
    expect(told).not.toContain('What happened:');
    expect(readdirSync(join(cwd, 'papers'))).not.toContain('exhibits.pdf');
  });

  test('and an English that the typeface lacks letters of are told under its own name', async () => {
    const { run } = place(caseWith({ description, descriptionEnglish: 'Wren 我' }));
    const { stdout } = await run('packet', 'case.json', '--out', 'papers');
    expect(stdout.replace(/\s+/g, ' ')).toContain('What happened, in English: 1 letter in Han');
  });

  test('names contact data that are not safe under its own name', async () => {
    const own = '+12025550187';
    const content = {
      ...caseWith({ description: 'Nothing since 2023.', descriptionEnglish: 'Call (202) 555 0187.' }),
      person: { ...ready.person, protection: ['vawa'], addressMatchesUscis: true, phone: own },
    };
    const { run } = place(content);
    const { stdout } = await run('packet', 'case.json', '--out', 'papers');
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'also stands in your own words: What happened, in English.',
    );
  });

  test('is read to a person in Spanish by the built program, which loads its words room by room', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'case.json'), JSON.stringify(caseWith({ description, descriptionEnglish })));
    const { code, stderr } = await runBuilt(
      ['packet', 'case.json', '--out', 'papers', '--lang', 'es', ...day],
      { cwd },
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(readdirSync(join(cwd, 'papers'))).toContain('reading.pdf');
  });
});
