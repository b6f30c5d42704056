import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drive } from '../adapters/prompt-driver.ts';
import { packageRoot, runProgram } from '../run-program.ts';

const main = join(packageRoot, 'dist', 'main.js');
const asOf = ['--as-of', '2026-11-22'];
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'talk-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fresh = () => mkdtempSync(join(folder, 'run-'));

const begin = ['Keep the answers', '\r'] as const;
const mine = ['Whose case is it?', '1\r'] as const;
const adviceOnly = [
  begin,
  mine,
  ['What has gone wrong', '16 \r'],
  ['How do you want to go on?', '1\r'],
  ['Save the answers', '2\r'],
] as const;

describe('the built program at a terminal', () => {
  test('advice on the law only: an answer, exit 0, nothing written', async () => {
    const cwd = fresh();
    const ran = await drive([main, ...asOf], adviceOnly, { cwd });
    expect(ran.text).toContain('Whom to contact');
    expect(ran.exitCode).toBe(0);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test('results go to standard output, all talk to standard error', async () => {
    const cwd = fresh();
    const out = join(cwd, 'out.txt');
    const shell = `exec "${process.execPath}" "${main}" --as-of 2026-11-22 > "${out}"`;
    const ran = await drive(['-e', launcher(shell)], adviceOnly, { cwd });
    expect(ran.exitCode).toBe(0);
    expect(ran.text).toContain('What has gone wrong');
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('Whom to contact');
    expect(text).not.toContain('How do you want to go on?');
    expect(text).not.toContain('\u001b');
  });

  test('plain: a conversation without one escape', async () => {
    const ran = await drive(
      [main, '--plain', ...asOf],
      [
        begin,
        ['Whose case is it?', '1\r'],
        ['Keys: numbers', '16\r'],
        ['How do you want', '1\r'],
        ['Save the answers', '2\r'],
      ],
      { cwd: fresh() },
    );
    expect(ran.exitCode).toBe(0);
    expect(ran.raw).not.toContain('\u001b');
  });

  test.for([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ] as const)('%s after some answers: 130, nothing written, nothing said of a bug', async ([, key]) => {
    const cwd = fresh();
    const ran = await drive(
      [main, ...asOf],
      [begin, mine, ['What has gone wrong', ' \r'], ['What is the number', key]],
      { cwd },
    );
    expect(ran.exitCode).toBe(130);
    expect(readdirSync(cwd)).toEqual([]);
    expect(ran.text).not.toMatch(/ at .*\.js/);
    expect(ran.text).toContain('Nothing was kept.');
    expect(ran.raw.lastIndexOf('\u001b[?25h')).toBeGreaterThan(ran.raw.lastIndexOf('\u001b[?25l'));
  });

  test('--case keeps each answer in a file that only its owner reads', async () => {
    const cwd = fresh();
    const ran = await drive(
      [main, '--case', 'case.json', ...asOf],
      [mine, ['What has gone wrong', ' \r'], ['What is the number', '!\r']],
      { cwd },
    );
    expect(ran.exitCode).toBe(0);
    const file = join(cwd, 'case.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      caseFile: 1,
      preparer: { role: 'self' },
      person: { kind: 'individual' },
      problem: { kinds: ['delay'] },
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(cwd)).toEqual(['case.json']);
  });

  test('--case resumes, and Ctrl-C keeps what was saved', async () => {
    const cwd = fresh();
    const flags = [main, '--quiet', '--case', 'case.json', ...asOf];
    await drive(flags, [mine, ['What has gone wrong', '!']], { cwd });
    const ran = await drive(
      flags,
      [
        ['What has gone wrong', ' \r'],
        ['What is the number', '\u0003'],
      ],
      { cwd },
    );
    expect(ran.exitCode).toBe(130);
    expect(JSON.parse(readFileSync(join(cwd, 'case.json'), 'utf8'))).toMatchObject({
      preparer: { role: 'self' },
      problem: { kinds: ['delay'] },
    });
    expect(ran.text.replaceAll(/\s+/g, ' ')).toContain("To go on: case-assist interview --case 'case.json'");
  });
});

describe('the built program without a terminal', () => {
  test.for([[['interview']], [[]], [['interview', '--no-input']]])(
    '%s: 2, and names every answer that is wanted',
    async ([args]) => {
      const cwd = fresh();
      const ran = await runProgram(args ?? [], { cwd });
      expect(ran.code).toBe(2);
      for (const path of [
        'preparer.role',
        'problem.kinds',
        'filings',
        'uscisContacts',
        'person.address.city',
      ])
        expect(ran.stderr).toContain(`  ${path}: `);
      expect(ran.stdout).toBe('');
      expect(existsSync(join(cwd, 'case.json'))).toBe(false);
    },
  );
});

/** A line of JavaScript that hands the terminal over to a shell command and ends as it ends. */
function launcher(shell: string): string {
  const run = `require('node:child_process').spawnSync('/bin/sh',['-c',${JSON.stringify(shell)}],{stdio:'inherit'})`;
  return `process.exitCode = ${run}.status`;
}
