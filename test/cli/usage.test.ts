import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands as declared, everywhere } from '../../src/cli/program.ts';
import { rulesChecked } from '../../src/content/rule-books.ts';
import type { Day } from '../../src/content/shape/day.ts';
import { ruleBookOn } from '../../src/core/in-force.ts';
import { emptyFolder, packageRoot, runProgram } from '../run-program.ts';

const incomplete = JSON.stringify({ caseFile: 1 });
const own: string = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')).version;
const commands = ['interview', 'check', 'fill', 'contacts', 'rules', 'schema'];

describe('help and version', () => {
  test('help names every command on standard output and ends well', async () => {
    const { code, stdout, stderr } = await runProgram(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  test.each(commands)('the help of %s names the options that count everywhere', async (command) => {
    const { code, stdout } = await runProgram([command, '--help']);
    expect(code).toBe(0);
    for (const option of ['--json', '--as-of', '--plain', '--no-input', '--lang'])
      expect(stdout).toContain(option);
    expect(await runProgram(['help', command])).toMatchObject({ code: 0, stdout, stderr: '' });
  });

  test.each([[[]], [['template']], [['template', 'add']], [['rules']]])(
    '"help" before %j is its --help',
    async (words) => {
      const { stdout } = await runProgram([...words, '--help']);
      expect(await runProgram(['help', ...words])).toMatchObject({ code: 0, stdout, stderr: '' });
    },
  );

  test('there is no help for a command that is not there', async () => {
    const { code, stdout, stderr } = await runProgram(['help', 'chekc']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('There is no command "chekc"');
  });

  test('the version comes with the rule book in force and the day it was checked', async () => {
    const { code, stdout } = await runProgram(['--version']);
    expect(code).toBe(0);
    const [, today = ''] = /on (\d{4}-\d\d-\d\d):/.exec(stdout) ?? [];
    for (const part of [own, ruleBookOn(today as Day), rulesChecked]) expect(stdout).toContain(part);
    expect(JSON.parse((await runProgram(['--version', '--json'])).stdout)).toEqual({
      version: own,
      ruleBook: ruleBookOn(today as Day),
      rulesChecked,
    });
  });

  test.each([
    ['2025-03-23', '2023-05-31'],
    ['2025-03-24', '2025-03-24'],
  ])('on %s the version comes with the rule book %s', async (day, ruleBook) => {
    const { stdout } = await runProgram(['--version', '--json', '--as-of', day]);
    expect(JSON.parse(stdout).ruleBook).toBe(ruleBook);
  });

  test('there is no version of the rules before the first book', async () => {
    expect((await runProgram(['--version', '--as-of', '2023-05-30'])).code).toBe(2);
  });
});

test('the README names every command and every option', () => {
  const readme = readFileSync(join(packageRoot, 'README.md'), 'utf8');
  const all = declared.flatMap((one) => ('commands' in one ? one.commands : [one]));
  const names = [
    ...declared.map(({ name }) => `case-assist ${name}`),
    ...[...everywhere, ...all.flatMap(({ options }) => options)].map(
      ({ typed }) => /--[\w-]+/.exec(typed)?.[0] ?? '',
    ),
  ].filter((name) => !['--version', 'case-assist interview'].includes(name));
  expect(names.filter((name) => !readme.includes(name))).toEqual([]);
});

describe('wrong usage ends with 2 and says what is wrong', () => {
  test.each([
    [
      'a command that is not there',
      ['chek', 'case.json'],
      'There is no command "chek". Did you mean "check"?',
      'check',
    ],
    [
      'an option that is not there',
      ['check', '-', '--jsn'],
      'no option "--jsn" here. Did you mean "--json"?',
      '--json',
    ],
    [
      'an option alone that is not there',
      ['--jsn'],
      'no option "--jsn" here. Did you mean "--json"?',
      '--json',
    ],
    ['a case that is missing', ['check'], '"check" needs one thing more: <case>', '--help'],
    ['too much', ['check', 'a', 'b'], '"check": it takes 1, and 2 were given', '--help'],
    ['nothing to do with a template', ['template'], 'Say what to do', 'confirm'],
    [
      'a thing to do that is not there',
      ['template', 'eat', 'form.pdf'],
      'There is no command "eat".',
      '--help',
    ],
    ['a template that is missing', ['template', 'confirm'], '<template> is missing', '--help'],
    [
      'an option of another command',
      ['template', 'list', '--against', 'x'],
      'no option "--against" here.',
      '--help',
    ],
    ['a day that does not exist', ['check', '-', '--as-of', '2025-02-29'], '2025-02-29', 'YYYY-MM-DD'],
    ['a day that is none', ['check', '-', '--as-of', 'soon'], 'soon', 'YYYY-MM-DD'],
    ['an option without its value', ['check', '-', '--as-of'], '--as-of', '--help'],
    ['a language that is not there', ['check', '-', '--lang', 'fr'], '"fr"', 'en'],
    ['--anyway where it means nothing', ['check', '-', '--anyway'], '--anyway has no meaning', 'fill'],
  ])('%s', async (_, args, found, wanted) => {
    const { code, stdout, stderr } = await runProgram(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(found);
    expect(stderr).toContain(wanted);
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test.each([
    ['a command', ['chek'], 'No existe el comando "chek". ¿Quiso decir "check"?'],
    ['an option', ['rules', '--why'], 'Aquí no existe la opción "--why".'],
    ['an argument', ['completion'], 'A "completion" le falta algo: no se dio <shell>.'],
    ['too much', ['check', 'a', 'b'], 'Sobran palabras después de "check": acepta 1, y se dieron 2.'],
    ['no value', ['fill', 'a', '-o'], 'Falta el valor después de -o, --output <file>.'],
    [
      'no value of what is taken everywhere',
      ['check', 'a', '--as-of'],
      'Falta el valor después de --as-of <YYYY-MM-DD>.',
    ],
  ])('in Spanish: %s', async (_, args, said) => {
    expect((await runProgram(['--lang', 'es', ...args])).stderr).toBe(
      `case-assist: ${said}\nEjecute "case-assist --help" para ver qué se puede pedir.\n`,
    );
  });

  test('as one JSON object with --json', async () => {
    const { code, stdout, stderr } = await runProgram(['check', 'missing.json', '--json'], {
      cwd: emptyFolder(),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(JSON.parse(stderr)).toMatchObject({
      error: {
        code: 'input',
        problems: [{ path: 'missing.json', text: expect.stringContaining('nothing') }],
      },
    });
  });

  test('hostile words are shown, not obeyed', async () => {
    const { stderr } = await runProgram(['check', '\u001b[2Jx\u202e.json'], { cwd: emptyFolder() });
    expect(stderr).toContain('\\x1b[2Jx\\u{202e}.json');
    expect(stderr).not.toMatch(/[^\P{C}\n]/u);
  });
});

describe('options count before and after the command', () => {
  test.each([
    ['before', ['--json', '--as-of', '2025-06-01', 'check', '-']],
    ['after', ['check', '-', '--json', '--as-of', '2025-06-01']],
    ['around', ['--json', 'check', '--as-of=2025-06-01', '-']],
  ])('%s', async (_, args) => {
    const { code, stdout } = await runProgram(args, { input: incomplete });
    expect(code).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({ asOf: '2025-06-01', verdict: 'incomplete' });
  });
});

describe('what is printed', () => {
  test('no colour into a pipe, colour when it is forced, none when it is plain', async () => {
    const run = (args: readonly string[], env: Record<string, string | undefined>) =>
      runProgram(['check', '-', ...args], { input: incomplete, env: { NO_COLOR: undefined, ...env } });
    const coloured = /\p{Cc}\[\d/u;
    expect((await run([], {})).stdout).not.toMatch(coloured);
    expect((await run([], { FORCE_COLOR: '1' })).stdout).toMatch(coloured);
    expect((await run(['--plain'], { FORCE_COLOR: '1' })).stdout).not.toMatch(coloured);
    expect((await run([], { FORCE_COLOR: '1', TERM: 'dumb' })).stdout).not.toMatch(coloured);
    expect((await run([], { FORCE_COLOR: '1', ACCESSIBLE: '1' })).stdout).not.toMatch(coloured);
    expect((await run([], { FORCE_COLOR: '1', ACCESSIBLE: '' })).stdout).toMatch(coloured);
  });

  test('a case by its file and by standard input gives the same', async () => {
    const cwd = emptyFolder();
    writeFileSync(join(cwd, 'case.json'), incomplete);
    const asOf = ['--as-of', '2025-06-01'];
    const byFile = await runProgram(['check', 'case.json', ...asOf], { cwd });
    expect(byFile.code).toBe(4);
    expect(byFile).toEqual(await runProgram(['check', '-', ...asOf], { cwd, input: incomplete }));
  });
});
