import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { catalogues } from '../../src/content/messages/catalogues.ts';
import { rules } from '../../src/content/rules/index.ts';
import { runHere } from '../run-here.ts';
import { type Ran, surroundings } from '../run-program.ts';
import { isPseudo, pseudoCatalogue } from './catalogue.ts';

/** In the tests of this file `--lang es` speaks the pseudo-language. */
export function speakPseudo(): void {
  const { es } = catalogues;
  beforeAll(() => void Object.assign(catalogues, { es: pseudoCatalogue }));
  afterAll(() => void Object.assign(catalogues, { es }));
}

/** Runs a command line at a terminal that is so wide, as if it spoke the pseudo-language. */
export const runPseudo = (line: string, columns: number): Promise<Ran> =>
  runHere([...line.split(' '), '--lang', 'es', '--as-of', '2026-12-01'], surroundings({}), { columns });

/** All that is no sentence of a catalogue: titles of sources, where they say it, addresses, and names that are typed. */
const content = (readdirSync('src/content', { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts') && !file.startsWith('messages'))
  .map((file) => readFileSync(join('src/content', file), 'utf8'))
  .join('\n');
const ids = new Set(content.match(/(?<=')[a-z\d-]+(?=')|[a-z]+(?=:)/g));
const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn);
const wordsAlone = (text: string): string => text.replaceAll(/[^\p{L}]+/gu, ' ').trim();
const cited = wordsAlone(`${content} ${textsIn(rules).join('\n')}`);

const isEnglish = (word: string): boolean =>
  /[aeiou]/.test(word) && !isPseudo(word) && !/[^\p{L}.,:;?!()’-]|\w[.:]\w|^case-assist/u.test(word);

/**
 * English sentences, three words or more, that neither these values nor the content hold. What is quoted is not looked at, and
 * what is typed: it is English.
 */
export function englishIn(text: string, values: string): readonly string[] {
  const known = `${cited} ${wordsAlone(values)}`;
  const found: string[] = [];
  let run: string[] = [];
  for (const word of [...text.replaceAll(/“[^”]*”|^ *case-assist .*$/gm, ' “” ').split(/\s+/), '“”']) {
    if (isEnglish(word)) run.push(word);
    else {
      const said = wordsAlone(run.join(' '));
      const isNamed = run.every((one) => ids.has(one.replaceAll(/[^a-z\d-]/g, '')));
      if (run.length >= 3 && !isNamed && !known.includes(said)) found.push(said);
      run = [];
    }
  }
  return found;
}
