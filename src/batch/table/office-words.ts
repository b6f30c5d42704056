import { type CasePath, generalPath } from '../../core/case-file.ts';
import { factAt } from '../../core/case-values.ts';
import { listOf, yesOrNo } from '../../core/parse-answer.ts';
import { choiceMeant, choiceMistyped, choicesMeant } from './choice-words.ts';
import { headingKey } from './headings.ts';

/** A word in fewer rows may be one that somebody wrote of one person. */
const fewestRows = 3;

/** One or two words that are nobody's number or address. */
const isWord = (text: string): boolean =>
  text.length <= 40 && /^\S+(?:\s+\S+)?$/.test(text) && !text.includes('@') && !/\d{3}/.test(text);

/** The words of a cell of choices that are not understood. */
function notUnderstood(path: CasePath, cell: string): readonly string[] {
  const { type } = factAt(generalPath(path));
  if (type === 'yes-no') return yesOrNo(cell) === undefined && !/^[01]$/.test(cell) ? [cell] : [];
  const pieces = type === 'choices' ? listOf(choicesMeant(path, cell)) : [cell];
  return pieces.filter((piece) => choiceMeant(path, piece) === undefined);
}

/**
 * What a word seems to mean: a choice but for its spelling, or yes and no where the choices are one thing and its opposite.
 * Never that somebody belongs to no protected group: a "no" to some of them says nothing of the others.
 */
function seemsToMean(path: CasePath, word: string): string | undefined {
  const { type, choices = [] } = factAt(generalPath(path));
  if (type === 'yes-no') return undefined;
  const mistyped = choiceMistyped(path, word);
  if (mistyped !== undefined) return mistyped;
  return choiceByYesNo(choices, word);
}

/** The choice that a yes or no stands for, where there are only a thing and its opposite. */
export function choiceByYesNo(
  [first = '', second = '', ...more]: readonly string[],
  word: string,
): string | undefined {
  const said = yesOrNo(word);
  if (said === undefined || more.length > 0 || second !== `not-${first}`) return undefined;
  return said ? first : second;
}

/**
 * The words in columns of choices for which somebody has to say what they mean, by path: each with what it seems to mean and a
 * `?`, or with an empty text. A word is shown only where it is a choice but for its spelling, or is short and stands in
 * several rows: any other may be about one person, and a map is passed on.
 */
export function wordsToSay(
  columns: readonly { readonly heading: string; readonly path: CasePath | null }[],
  cells: ReadonlyMap<string, readonly string[]>,
): Readonly<Record<CasePath, Readonly<Record<string, string>>>> {
  const said = new Map<CasePath, Readonly<Record<string, string>>>();
  for (const { heading, path } of columns) {
    if (path === null || path === 'id') continue;
    const { type, open } = factAt(generalPath(path));
    if (open || (type !== 'choice' && type !== 'choices' && type !== 'yes-no')) continue;
    const rows = new Map<string, { readonly word: string; count: number }>();
    for (const cell of cells.get(heading) ?? [])
      for (const word of new Set(notUnderstood(path, cell))) {
        const seen = rows.get(headingKey(word)) ?? { word, count: 0 };
        seen.count += 1;
        rows.set(headingKey(word), seen);
      }
    const shown = [...rows.values()].flatMap(({ word, count }): [string, string][] => {
      const meant = seemsToMean(path, word);
      if (meant !== undefined && choiceMistyped(path, word) !== undefined) return [[word, `?${meant}`]];
      return count >= fewestRows && isWord(word) ? [[word, meant === undefined ? '' : `?${meant}`]] : [];
    });
    if (shown.length > 0) said.set(path, Object.fromEntries(shown));
  }
  return Object.fromEntries(said);
}
