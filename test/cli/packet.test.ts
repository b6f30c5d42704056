import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fillForm } from '../../src/form/fill-form.ts';
import { ready as decided, family, form, words } from '../form/cases.ts';
import { emptyFolder, runProgram } from '../run-program.ts';
import { readyCase as ready } from './ready-case.ts';

const day = ['--as-of', '2026-11-22'];

const tooEarly = { ...ready, filings: [{ ...ready.filings[0], caseInquiryDate: '2027-05-02' }] };
const protectedAlone = {
  ...ready,
  person: { ...ready.person, protection: ['u'], addressMatchesUscis: true },
};
const noHelp = { ...ready, problem: { kinds: ['legal-advice'] } };

function folderWith(caseFile: object): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'case.json'), JSON.stringify(caseFile));
  return folder;
}
const packet = (folder: string, ...more: string[]) =>
  runProgram(['packet', 'case.json', '--out', 'papers', ...day, ...more], { cwd: folder });
/** Without the list by which the program knows what it made. */
const shown = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name !== '.case-assist.json')
    .sort();
const papers = (folder: string) => shown(join(folder, 'papers'));

describe('packet', () => {
  test('of a ready case is everything for the online form, for its owner alone', async () => {
    const folder = folderWith(ready);
    const { code, stdout, stderr } = await packet(folder);
    expect([code, stderr]).toEqual([0, '']);
    expect(papers(folder)).toEqual([
      'dates.ics',
      'portal.html',
      'portal.txt',
      'read-me.txt',
      'request-sheet.pdf',
    ]);
    expect(statSync(join(folder, 'papers')).mode & 0o777).toBe(0o700);
    for (const name of papers(folder))
      expect(statSync(join(folder, 'papers', name)).mode & 0o777).toBe(0o600);
    for (const name of papers(folder)) expect(stdout).toContain(name);
    const readMe = readFileSync(join(folder, 'papers', 'read-me.txt'), 'utf8');
    expect(readMe.replace(/\s+/g, ' ')).toContain(
      'December 9, 2026 The last day on which the request can be sent',
    );
  });

  test('holds the exhibits that the case names, counted from its own folder, and tells what is missing', async () => {
    const folder = folderWith({
      ...ready,
      documents: [
        { kind: 'receipt-notice', file: 'scans/notice.pdf' },
        { kind: 'g-28', file: 'not-there.pdf' },
      ],
    });
    mkdirSync(join(folder, 'scans'));
    writeFileSync(join(folder, 'scans', 'notice.pdf'), fillForm(form, family, decided, words, {}).bytes);
    const { code, stdout } = await runProgram(
      ['packet', join(folder, 'case.json'), '--out', join(folder, 'papers'), ...day, '--json'],
      {},
    );
    expect(code).toBe(0);
    const said = JSON.parse(stdout);
    expect(said.exhibits.exhibits).toMatchObject([{ letter: 'A', document: 'documents.1', pages: 5 }]);
    expect(said.exhibits.problems).toMatchObject([{ path: 'documents.2.file', leftOut: true }]);
    expect(said.outcome.documents[0]).toMatchObject({ kind: 'receipt-notice', have: true });
    for (const { file, bytes, sha256 } of said.made) {
      const content = readFileSync(file);
      expect([content.length, createHash('sha256').update(content).digest('hex')]).toEqual([bytes, sha256]);
    }
    expect(said.made.map(({ part }: { part: string }) => part)).toContain('exhibits');
  });

  test('of a protected person alone has the consent page, and gives nothing away in names', async () => {
    const folder = folderWith(protectedAlone);
    const { code, stdout } = await packet(folder);
    expect(code).toBe(0);
    expect(papers(folder)).toContain('consent.pdf');
    expect(papers(folder).join(' ')).not.toMatch(/nguy|vawa|u-visa|tuy/i);
    expect(stdout).toContain('If somebody may be looking at this device');
    const calendar = readFileSync(join(folder, 'papers', 'dates.ics'), 'utf8');
    expect(calendar).not.toMatch(/USCIS|immigration|visa|I-485/i);
    expect(readFileSync(join(folder, 'papers', 'read-me.txt'), 'utf8')).not.toContain('I-485');
  });

  test.each([
    ['too early', tooEarly, 'Not before May 2, 2027'],
    ['no problem that the office takes', noHelp, 'legal advice'],
  ])(
    'of a case with %s says why and what next, makes no form, and ends with 4',
    async (_, caseFile, says) => {
      const folder = folderWith(caseFile);
      const { code, stdout, stderr } = await packet(folder);
      expect(code).toBe(4);
      expect(papers(folder)).toContain('next-doors.pdf');
      expect(papers(folder)).not.toContain('request-sheet.pdf');
      expect(stdout).toContain(says);
      expect(stderr).toContain('--anyway');
    },
  );

  test('with --anyway has the papers and the page that says why not', async () => {
    const folder = folderWith(tooEarly);
    expect((await packet(folder, '--anyway')).code).toBe(0);
    expect(papers(folder)).toEqual(
      expect.arrayContaining(['request-sheet.pdf', 'next-doors.pdf', 'dates.ics']),
    );
  });

  test.each<readonly [who: string, caseFile: object, made: readonly string[]]>([
    ['somebody who has to wait', tooEarly, ['letter-representative.pdf', 'letter-uscis.txt']],
    [
      'a protected person alone who has to wait',
      { ...tooEarly, person: protectedAlone.person },
      ['letter-b.pdf', 'message.txt'],
    ],
    ['somebody who can send the request', ready, []],
  ])('for %s makes the letters to others, and none goes to the office', async (_, caseFile, made) => {
    const folder = folderWith({ ...caseFile, submission: { channel: 'email' } });
    const { stdout } = await packet(folder);
    const letters = papers(folder).filter((name) => /^(?:letter|message)/.test(name));
    expect(letters).toEqual(made);
    const says =
      'Its being sent makes the CIS Ombudsman wait: 30 days from the day on which that office asks';
    expect(stdout.replace(/\s+/g, ' ').includes(says)).toBe(made.length > 0);
    await packet(folder, '--anyway');
    const read = (name: string) => readFileSync(join(folder, 'papers', name), 'utf8').replace(/\s+/g, ' ');
    for (const name of made) {
      expect(read('draft.eml')).not.toContain(name);
      const [, steps = ''] = read('read-me.txt').split('What to do, in this order');
      expect(steps.split('What each file is')[0]).not.toContain(name);
      expect(read('read-me.txt')).toMatch(
        new RegExp(`These are for others and never for the CIS Ombudsman:[^:]*${name}`),
      );
    }
  });

  test('is the same each time, and what somebody changed in it is not written over without --force', async () => {
    const folder = folderWith(ready);
    const path = (name: string) => join(folder, 'papers', name);
    const content = () => papers(folder).map((name) => readFileSync(path(name)).toString('base64'));
    await packet(folder);
    const before = content();
    expect((await packet(folder)).code).toBe(0);
    expect(content()).toEqual(before);
    writeFileSync(path('read-me.txt'), 'a remark');
    const refused = await packet(folder);
    expect([refused.code, refused.stderr.includes('read-me.txt')]).toEqual([2, true]);
    expect(readFileSync(path('read-me.txt'), 'utf8')).toBe('a remark');
    expect((await packet(folder, '--force')).code).toBe(0);
    expect(content()).toEqual(before);
  });

  test('never stands beside papers of another case', async () => {
    const scan = fillForm(form, family, decided, words, {}).bytes;
    const folder = folderWith({ ...ready, documents: [{ kind: 'receipt-notice', file: 'notice.pdf' }] });
    writeFileSync(join(folder, 'notice.pdf'), scan);
    const other = {
      ...ready,
      person: { ...ready.person, name: { family: 'Otherwise' }, aNumber: '087654321' },
    };
    writeFileSync(join(folder, 'other.json'), JSON.stringify(other));
    const second = (...more: string[]) =>
      runProgram(['packet', 'other.json', '--out', 'papers', ...day, ...more], { cwd: folder });
    expect((await packet(folder)).code).toBe(0);
    writeFileSync(join(folder, 'papers', 'signed.pdf'), 'with ink');
    const before = papers(folder);
    const refused = await second();
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('papers of another case')]);
    expect(papers(folder)).toEqual(before);
    const { code, stdout } = await second('--force', '--json');
    expect([code, JSON.parse(stdout)]).toEqual([
      0,
      expect.objectContaining({ removed: ['exhibits.pdf'], left: ['signed.pdf'] }),
    ]);
    expect(papers(folder)).toEqual([...before.filter((name) => name !== 'exhibits.pdf')]);
    for (const name of papers(folder))
      expect(readFileSync(join(folder, 'papers', name)).includes('Nguy')).toBe(false);
    const { stdout: told } = await second('--force');
    expect(told).toContain('left as it is');
    expect(told).toContain('signed.pdf');
  });

  test.skipIf(!existsSync('/proc/self'))('says at once that a folder cannot be made', async () => {
    const folder = folderWith(ready);
    const { code, stdout, stderr } = await runProgram(['packet', 'case.json', '--out', '/proc/x', ...day], {
      cwd: folder,
    });
    expect([code, stdout, stderr.trim().split('\n').length]).toEqual([6, '', 1]);
  });

  test('writes nothing where one of the names is taken', async () => {
    const folder = folderWith(ready);
    mkdirSync(join(folder, 'papers'));
    writeFileSync(join(folder, 'papers', 'portal.txt'), 'mine');
    expect((await packet(folder)).code).toBe(2);
    expect(papers(folder)).toEqual(['portal.txt']);
  });

  test('warns of a folder that is copied elsewhere', async () => {
    const folder = folderWith(ready);
    const { code, stderr } = await runProgram(['packet', 'case.json', '--out', 'Dropbox/papers', ...day], {
      cwd: folder,
    });
    expect(code).toBe(0);
    expect(stderr).toContain('copied to other devices');
  });

  test('wants a folder', async () => {
    const folder = folderWith(ready);
    const { code, stderr } = await runProgram(['packet', 'case.json'], { cwd: folder });
    expect([code, stderr.includes('--out')]).toEqual([2, true]);
  });
});

describe('update', () => {
  const note = (folder: string, ...more: string[]) =>
    runProgram(['update', 'case.json', '--out', 'note', ...day, ...more], { cwd: folder });

  test('prepares the note and a draft, and says who else has to be told', async () => {
    const folder = folderWith({ ...ready, submission: { requestNumber: '1234567' } });
    const { code, stdout } = await note(folder, '--about', 'address');
    expect(code).toBe(0);
    expect(shown(join(folder, 'note'))).toEqual(['update-note.txt', 'update.eml']);
    expect(readFileSync(join(folder, 'note', 'update-note.txt'), 'utf8')).toContain('1234567');
    expect(stdout).toContain('within 10 days');
  });

  test('goes by post alone for a protected person', async () => {
    const folder = folderWith(protectedAlone);
    expect((await note(folder, '--about', 'resolved')).code).toBe(0);
    expect(shown(join(folder, 'note'))).toEqual(['update-note.txt']);
    expect(readFileSync(join(folder, 'note', 'update-note.txt'), 'utf8')).not.toContain('Nguyễn');
  });

  test.each([
    ['no topic', []],
    ['another topic', ['--about', 'divorce']],
    ['a day before the rules', ['--about', 'resolved', '--as-of', '2020-01-01']],
  ])('refuses %s and makes no folder', async (_, more) => {
    const folder = folderWith(ready);
    expect((await note(folder, ...more)).code).toBe(2);
    expect(existsSync(join(folder, 'note'))).toBe(false);
  });
});
