import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands, everywhere } from '../../src/cli/program.ts';
import { has } from '../form/reader.ts';
import { emptyFolder, packageRoot, runProgram } from '../run-program.ts';

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
const scripts = new Map<string, string>();
beforeAll(async () => {
  for (const shell of shells) scripts.set(shell, (await runProgram(['completion', shell])).stdout);
});
const script = (shell: string): string => scripts.get(shell) ?? '';

/** A folder with what may be completed, and the script; the program itself is found in `bin`. */
function placeWith(shell: string): string {
  const folder = emptyFolder();
  mkdirSync(join(folder, 'papers here'));
  for (const name of ['case one.json', 'cases.csv']) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, '.script'), script(shell));
  mkdirSync(join(folder, '.bin'));
  const main = join(packageRoot, 'dist', 'main.js');
  writeFileSync(
    join(folder, '.bin', 'case-assist'),
    `#!/bin/sh\nexec "${process.execPath}" "${main}" "$@"\n`,
    {
      mode: 0o755,
    },
  );
  return folder;
}

/** How a shell is asked what it proposes for the last of some words. */
const asking: Readonly<Record<string, (words: readonly string[]) => readonly string[]>> = {
  bash: (words) => [
    '--norc',
    '-c',
    `source ./.script; COMP_WORDS=(${quoted(words)}); COMP_CWORD=${words.length - 1}; _case_assist; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  // The functions by which zsh shows proposals say here what they are given.
  zsh: (words) => [
    '-f',
    '-c',
    `compdef() { : }; _describe() { print -rl -- "\${(@)\${(P)@[-1]}%%:*}" }
    _files() { if [ "$1" = -/ ]; then print -rl -- *(/); else print -rl -- *; fi }
    source ./.script; words=(${quoted(words)}); CURRENT=${words.length}; _case_assist`,
  ],
  fish: (words) => ['-N', '-c', `source ./.script; complete -C '${words.join(' ')}'`],
};
const quoted = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(' ');

/** What a shell proposes for the last of these words. */
function proposed(shell: string, words: readonly string[]): readonly string[] {
  const cwd = placeWith(shell);
  const { stdout, stderr } = spawnSync(shell, [...(asking[shell]?.(words) ?? [])], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(cwd, '.bin')}:${process.env['PATH']}` },
  });
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .map((line) => line.split('\t')[0]?.replace(/\/$/, '') ?? '')
    .filter((line) => line !== '');
}

const cases: readonly (readonly [
  words: readonly string[],
  has: readonly string[],
  lacks: readonly string[],
])[] = [
  [['case-assist', ''], ['check', 'batch', 'completion', 'help'], ['cases.csv']],
  [['case-assist', 'pa'], ['packet'], ['batch']],
  [['case-assist', '--as-of', '2026-01-01', 'che'], ['check'], ['packet']],
  [['case-assist', 'check', 'case'], ['case one.json', 'cases.csv'], ['check']],
  [['case-assist', 'check', '--an'], [], ['--anyway']],
  [['case-assist', 'fill', 'case.json', '--an'], ['--anyway'], ['--as-of']],
  [['case-assist', 'batch', 'cases.csv', '--'], ['--packet', '--out', '--json', '--help'], ['--csv']],
  [['case-assist', 'batch', '--dates', ''], ['mdy', 'dmy'], ['cases.csv']],
  [['case-assist', 'batch', '--out', ''], ['papers here'], ['cases.csv', 'batch']],
  [['case-assist', 'update', '--about', 'a'], ['address', 'attorney'], ['resolved']],
  [['case-assist', 'contacts', 'uscis-l'], ['uscis-lockbox-support'], ['uscis-emma']],
  [['case-assist', 'contacts', 'uscis-emma', 'cis-ombudsman-'], ['cis-ombudsman-email'], ['uscis-emma']],
  [['case-assist', 'rules', 'd'], ['diff'], ['uscis-asked']],
  [['case-assist', 'template', ''], ['list', 'inspect', 'add', 'remove'], ['cases.csv']],
  [['case-assist', 'template', 'add', 'case'], ['case one.json'], ['list']],
  [['case-assist', 'template', 'add', '--'], ['--map', '--id', '--json'], ['--against']],
  [['case-assist', '--json', 'template', 'inspect', 'x.pdf', '--ag'], ['--against'], ['--map']],
  [['case-assist', 'completion', ''], ['bash', 'zsh', 'fish', 'powershell'], ['cases.csv']],
  [['case-assist', 'help', 'ba'], ['batch'], ['check']],
];

describe.each(['bash', 'zsh', 'fish'] as const)('%s', (shell) => {
  it.skipIf(!has(shell)).each(cases)('completes %j with %j and not with %j', (words, some, others) => {
    const found = proposed(shell, words);
    expect(found).toEqual(expect.arrayContaining([...some]));
    for (const other of others) expect(found).not.toContain(other);
  });
});

describe.each(shells)('the script for %s', (shell) => {
  it.skipIf(!has(shell))('is read by the shell without a word', () => {
    const { status, stderr, stdout } = spawnSync(shell, ['-n', '.script'], {
      cwd: placeWith(shell),
      encoding: 'utf8',
    });
    expect([status, stderr, stdout]).toEqual([0, '', '']);
  });
  it('is one JSON value with --json', async () => {
    const { stdout } = await runProgram(['completion', shell, '--json']);
    expect(JSON.parse(stdout)).toEqual({ shell, script: script(shell) });
  });
});

it('every command has all its options proposed, and what all commands take', async () => {
  const typed = commands.flatMap((one) => ('commands' in one ? one.commands : [one]));
  for (const { name, options } of typed) {
    const { stdout } = await runProgram(['__complete', '=-', ...name.split(' ')]);
    for (const { typed: flags } of [...options, ...everywhere])
      expect(stdout).toContain(`--${/--([\w-]+)/.exec(flags)?.[1]}\t`);
  }
});

it.each(['tcsh', 'toString', ''])('for %j there is none', async (shell) => {
  const { code, stdout, stderr } = await runProgram(['completion', shell]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('bash, zsh, fish or powershell');
});
