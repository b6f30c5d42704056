import type { FactPath } from '../../content/facts/index.ts';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { catalogues } from '../../content/messages/catalogues.ts';
import { otherWords } from '../../content/other-words.ts';
import type { Fact, FactWords } from '../../content/shape/fact.ts';
import { type CasePath, generalPath } from '../../core/case-file.ts';
import { factAt } from '../../core/case-values.ts';
import { mistyped } from '../../core/nearest-name.ts';
import { isNone, yesOrNo } from '../../core/parse-answer.ts';

/** The choices of a fact by every word that stands for one, as `keyOf` gives it. */
type Known = ReadonlyMap<string, string>;

/** Letters and digits alone, without accents: capitals, spaces and dashes make no other word. */
const keyOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const made = new Map<FactPath, Known>();

/** Ids come first: no label of another choice takes one's place. A word of two choices is none. */
function known(path: FactPath): Known {
  const found = made.get(path);
  if (found !== undefined) return found;
  const { choices = [] }: Fact = factAt(path);
  const said = [
    ...Object.values(catalogues).flatMap(({ facts }): (readonly [string, string])[] =>
      Object.entries((facts[path] as FactWords).choices ?? {}).map(([id, { label }]) => [label, id]),
    ),
    ...Object.entries(otherWords[path] ?? {}).flatMap(([id, words]) =>
      words.map((word) => [word, id] as const),
    ),
  ];
  const byWord = new Map<string, string | undefined>();
  for (const [word, id] of said) {
    const key = keyOf(word);
    const other = byWord.get(key);
    byWord.set(key, byWord.has(key) && other !== id ? undefined : id);
  }
  for (const id of choices) byWord.set(keyOf(id), id);
  const kept = new Map([...byWord].filter((pair): pair is [string, string] => pair[1] !== undefined));
  made.set(path, kept);
  return kept;
}

/** The choice that a word stands for, by its id or by any label in any language; undefined where it is none. */
export const choiceMeant = (path: CasePath, word: string): string | undefined =>
  known(generalPath(path)).get(keyOf(word));

/** The choice that a word seems to mean but for its spelling; undefined where it is like none, or like more than one. */
export function choiceMistyped(path: CasePath, word: string): string | undefined {
  const words = known(generalPath(path));
  const [choice, ...others] = new Set(mistyped(keyOf(word), words.keys()).map((key) => words.get(key)));
  return others.length === 0 ? choice : undefined;
}

/** What people put between the choices of a list; a label may hold it as well. */
const between = /(\s*[;,/|&+\n]\s*(?:(?:and|y|e)\s+)?|\s+(?:and|y|e)\s+)/i;

/** Atoms and what stands between them: no label has more. */
const longestLabel = 13;

/**
 * A list in one cell as the case file has it, `delay;lost-file`: pieces are separated by `;`, `,`, `/`, `&`, a line break or a
 * word. A piece that is no choice stays as it is, for its reader to tell.
 */
export function choicesMeant(path: CasePath, text: string): string {
  if (isNone(text)) return text;
  const atoms = text.split(between);
  const pieces: string[] = [];
  for (let at = 0; at < atoms.length; ) {
    // The longest run of atoms that is one label.
    let end = Math.min(atoms.length, at + longestLabel);
    if ((end - at) % 2 === 0) end -= 1;
    while (end > at + 1 && choiceMeant(path, atoms.slice(at, end).join('')) === undefined) end -= 2;
    const piece = atoms.slice(at, end).join('').trim();
    if (piece !== '') pieces.push(choiceMeant(path, piece) ?? piece);
    at = end + 1;
  }
  return pieces.join(';');
}

/** What is wanted of a list of choices in the place of a bare yes or no, which names none of them. */
export function wantedForYesNo(
  { choices = [] }: Fact,
  text: string,
  { wanted }: Catalogue['batchTable'],
): string | undefined {
  const said = yesOrNo(text);
  if (said === undefined) return undefined;
  return said ? wanted.whichOf(choices) : wanted.noneOf(choices);
}
