import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { undrawable } from '../../src/form/face.ts';
import { leavesOf } from '../content/said.ts';
import { accented, isPseudo, pseudo, pseudoCatalogue } from './catalogue.ts';
import { englishIn, runPseudo, speakPseudo } from './speak.ts';

speakPseudo();

describe('the pseudo-language', () => {
  const texts = leavesOf(en).flatMap(([, leaf]) => (typeof leaf === 'string' ? [leaf] : []));

  test('is a third longer', () => {
    const length = (all: readonly string[]) => all.join('').length;
    expect(length(texts.map((text) => pseudo(text))) / length(texts)).toBeGreaterThan(4 / 3);
  });

  test('can be drawn on paper', () => {
    expect(undrawable(pseudo(Object.keys(accented).join('')))).toEqual([]);
  });

  test.each([
    ['what is put in', pseudoCatalogue.day('2026-03-05'), 'Máàrch 5, 2026'],
    ['a value', pseudoCatalogue.outcome.answer.next('Sign it'), 'Dóõ thíïs ñnéêxt: Sign it'],
    ['an address', pseudo('Look at uscis.gov/tools.'), 'Lóõóõk áàt uscis.gov/tools.'],
    ['a command', pseudo('Run case-assist check --why.'), 'Rúüñn case-assist check --why.'],
  ])('keeps %s', (_, said, wanted) => expect(said).toBe(wanted));
});

const caseText = (line: string): string => {
  const [file] = /test\/corpus\/cases\/\S+/.exec(line) ?? [];
  return file === undefined ? '' : readFileSync(file, 'utf8');
};
const cases = [
  'answers-that-conflict',
  'age-out-preference',
  'delay-ready',
  'hearing-soon-asked-late',
  'lockbox-days-running',
  'not-uscis',
  'refugee-abroad',
  'u-alone-address-differs',
  'vawa-alone-by-mail',
].flatMap((name) => [
  `check test/corpus/cases/${name}.json --why`,
  `contacts --case test/corpus/cases/${name}.json`,
]);
const others = [
  'check test/corpus/cases/delay-ready.json --compare 2027-06-01',
  'check test/corpus/cases/wrong-values.json',
  'contacts',
  'rules',
  'rules diff 2024-01-01 2025-06-01',
  'template list',
  '--help',
  'batch --help',
  '--version',
  'chek',
  'check',
  'check --wy',
  'check case.json other.json',
  'contacts weather',
];

/** What stands before the text of a line: margins, marks and labels that are no longer than a word. */
const before = /^(?:[\s!-]|\d+\. |\[[^\]]*\] ?|[\p{L}]+:? +)*/u;
/** One word that is not broken, a command, or a line of an address. */
const unbroken = /^\S*$|^case-assist|^Office of the Citizenship and Immigration Services Ombudsman$/;
const tooWide = (text: string, columns: number): readonly string[] =>
  text
    .split('\n')
    .filter((line) => line.length > columns)
    .filter((line) => !unbroken.test(line.replace(before, '')));

/** All words of a text in their order, without what marks them. */
const wordsOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();

describe.each([...cases, ...others])('%s', (line) => {
  test('fits on terminals of any width, and nothing is lost', async () => {
    const wide = await runPseudo(line, 400);
    for (const columns of [40, 60, 80]) {
      const { stdout, stderr } = await runPseudo(line, columns);
      expect(tooWide(`${stdout}\n${stderr}`, columns)).toEqual([]);
      expect(wordsOf(stdout)).toBe(wordsOf(wide.stdout));
      expect(wordsOf(stderr)).toBe(wordsOf(wide.stderr));
    }
    const said = `${wide.stdout}\n${wide.stderr}`;
    expect(said.split(/\s+/).some(isPseudo)).toBe(true);
    expect(englishIn(said, caseText(line))).toEqual([]);
  });
});
