import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/cli/language.ts';
import { isInterview } from '../../src/cli/program.ts';
import { caseNames } from '../corpus/inputs.ts';
import { emptyFolder, packageRoot, runProgram } from '../run-program.ts';

const day = ['--as-of', '2026-12-01'];
const fileOf = (name: string): string => join(packageRoot, 'test', 'corpus', 'cases', `${name}.json`);

describe('the language', () => {
  test.each<[string, readonly string[], NodeJS.ProcessEnv, 'en' | 'es']>([
    ['is the one that is said', ['check', 'case.json', '--lang', 'es'], {}, 'es'],
    ['may be joined to the option', ['--lang=es'], {}, 'es'],
    ['that is said counts before the system’s', ['--lang', 'en'], { LANG: 'es_MX.UTF-8' }, 'en'],
    ['of the interview is the system’s', [], { LANG: 'es_MX.UTF-8' }, 'es'],
    ['of the interview by its name, too', ['interview', '--plain'], { LC_MESSAGES: 'es' }, 'es'],
    ['of the system is first what stands for all', [], { LC_ALL: 'en_US.UTF-8', LANG: 'es_MX' }, 'en'],
    ['of a system without one is English', [], { LANG: 'C' }, 'en'],
    ['of a system in another is English', [], { LANG: 'pt_BR.UTF-8' }, 'en'],
    ['of every other command is English', ['check', 'case.json'], { LANG: 'es_MX.UTF-8' }, 'en'],
    ['of help is English', ['--help'], { LANG: 'es_MX.UTF-8' }, 'en'],
    ['of the version is English', ['-V'], { LANG: 'es_MX.UTF-8' }, 'en'],
  ])('%s', (_, args, env, language) => {
    expect(languageOf(args, env, isInterview)).toBe(language);
  });
});

/** What is said in the language of the reader; all else of a result is the same. */
const said = new Set(['text', 'reason', 'remedy', 'action']);
const unsaid = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unsaid);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !said.has(key))
      .map(([key, inner]) => [key, unsaid(inner)]),
  );
};

describe.each(caseNames)('%s in Spanish', (name) => {
  test('is decided as in English', async () => {
    const check = async (language: string) =>
      runProgram(['check', fileOf(name), ...day, '--json', '--lang', language]);
    const [english, spanish] = await Promise.all([check('en'), check('es')]);
    expect(spanish.code).toBe(english.code);
    if (spanish.stdout === '') return;
    expect(unsaid(JSON.parse(spanish.stdout))).toEqual(unsaid(JSON.parse(english.stdout)));
  });

  test('has the same papers for the government, byte for byte', async () => {
    const folder = emptyFolder();
    const made = async (language: string) => {
      const out = join(folder, language);
      await runProgram(['packet', fileOf(name), '--out', out, ...day, '--lang', language]);
      return existsSync(out) ? out : undefined;
    };
    const [english, spanish] = [await made('en'), await made('es')];
    if (english === undefined || spanish === undefined) return expect(spanish).toBe(english);
    const own = readdirSync(spanish).filter((file) => file !== 'reading.pdf');
    expect(own).toEqual(readdirSync(english));
    const sent =
      /^(request-sheet|exhibits|cover-letter|address-label|consent-to-helper|letter-.*|message|draft)\./;
    for (const file of readdirSync(english).filter((each) => sent.test(each)))
      expect(readFileSync(join(spanish, file)).equals(readFileSync(join(english, file))), file).toBe(true);
  });
});

/** The JSON of a command, or of its failure, without what is said to the reader. */
async function dataOf(language: string, args: readonly string[]): Promise<unknown> {
  const { stdout, stderr } = await runProgram([...args, ...day, '--json', '--lang', language]);
  return unsaid(JSON.parse(stdout === '' ? stderr : stdout));
}

test.each<[string, readonly string[]]>([
  ['the directory', ['contacts']],
  ['a topic of it', ['contacts', 'phone']],
  ['the contacts for a case', ['contacts', '--case', fileOf('delay-ready')]],
  ['the rule book', ['rules']],
  ['a change of the law', ['rules', 'diff', '2024-01-01', '2026-01-01']],
  ['the schema', ['schema']],
  ['the forms', ['template', 'list']],
  ['a comparison', ['check', fileOf('delay-ready'), '--compare', '2027-03-01']],
  ['a case that cannot be used', ['check', fileOf('wrong-values')]],
  ['a file that is not there', ['fill', 'nowhere.json']],
])('%s as JSON is the same in Spanish but for its texts', async (_, args) => {
  expect(await dataOf('es', args)).toEqual(await dataOf('en', args));
});

test('papers of a batch are made anew in the other language, and forms are not', async () => {
  const cwd = emptyFolder();
  const { stdout } = await runProgram(['schema', '--csv']);
  const batch = (language: string) =>
    runProgram(
      ['batch', '-', '--out', join(cwd, 'out'), '--packet', '--letters', ...day, '--lang', language],
      {
        input: stdout,
      },
    );
  const papers = () => readFileSync(join(cwd, 'out', 'example-1', 'next-doors.pdf'), 'latin1');
  await batch('en');
  const english = papers();
  await batch('es');
  const spanish = papers();
  expect(spanish).toContain('/Lang(es)');
  await batch('en');
  expect(papers()).toBe(english);
});
