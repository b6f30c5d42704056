import { type CasePath, generalPath } from '../../core/case-file.ts';
import { factAt } from '../../core/case-values.ts';
import { isNone, listOf, yesOrNo } from '../../core/parse-answer.ts';
import { isClosedList, listOfChoice } from '../closed-list.ts';
import type { RowProblem } from '../row.ts';
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

interface Seen {
  readonly word: string;
  /** In how many rows. */
  readonly count: number;
}

/** The words in cells of choices that are not understood. */
function countWords(path: CasePath, cells: readonly string[]): readonly Seen[] {
  const rows = new Map<string, Seen>();
  for (const cell of cells)
    for (const word of new Set(notUnderstood(path, cell))) {
      const key = headingKey(word);
      const seen = rows.get(key) ?? { word, count: 0 };
      rows.set(key, { ...seen, count: seen.count + 1 });
    }
  return [...rows.values()];
}

/** So often stands no word that somebody wrote of one person. */
const isOften = ({ word, count }: Seen): boolean => count >= fewestRows && isWord(word);

/** By path, the words of columns of choices that several rows have, as `headingKey` gives them. */
export type OftenWords = ReadonlyMap<CasePath, ReadonlySet<string>>;

/** The words that several rows have in columns of choices, each with its cells. */
export const oftenWords = (
  columns: readonly { readonly path: CasePath; readonly cells: readonly string[] }[],
): OftenWords =>
  new Map(
    columns
      .filter(({ path }) => isClosedList(path))
      .map(({ path, cells }) => [
        path,
        new Set(
          countWords(path, cells)
            .filter(isOften)
            .map(({ word }) => headingKey(word)),
        ),
      ]),
  );

/** Whether a word of choices may be shown: it is a choice but for its spelling, yes, no or none, or short and in several rows. */
const mayShow = (path: CasePath, word: string, often: OftenWords): boolean =>
  choiceMistyped(path, word) !== undefined ||
  yesOrNo(word) !== undefined ||
  isNone(word) ||
  often.get(path)?.has(headingKey(word)) === true;

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
    if (!isClosedList(path)) continue;
    const shown = countWords(path, cells.get(heading) ?? []).flatMap((seen): [string, string][] => {
      const { word } = seen;
      const meant = seemsToMean(path, word);
      if (meant !== undefined && choiceMistyped(path, word) !== undefined) return [[word, `?${meant}`]];
      return isOften(seen) ? [[word, meant === undefined ? '' : `?${meant}`]] : [];
    });
    if (shown.length > 0) said.set(path, Object.fromEntries(shown));
  }
  return Object.fromEntries(said);
}

/** A problem of a closed list with the word that was found, for the reports, where it may be shown; any other one as it is. */
export const withWord = (problem: RowProblem, word: string, often: OftenWords): RowProblem =>
  isClosedList(problem.path) && !/\p{Cc}/u.test(word) && mayShow(listOfChoice(problem.path), word, often)
    ? { ...problem, found: `"${word}"`, foundOnScreen: problem.found }
    : problem;
