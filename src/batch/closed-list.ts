import { isColumn } from '../core/case-cells.ts';
import { type CasePath, generalPath } from '../core/case-file.ts';
import { factAt } from '../core/case-values.ts';
import type { RowProblem } from './row.ts';

/** Longer is no word of a list. */
const longestWord = 40;

/** Whether a path, or that of a list's choice, takes one of few words: whoever corrects it looks for the one that was found. */
export function isClosedList(path: CasePath): boolean {
  const named = path.replace(/\.\d+$/, '');
  if (!isColumn(named)) return false;
  const { type, open } = factAt(generalPath(named));
  return type === 'yes-no' || ((type === 'choice' || type === 'choices') && open !== true);
}

/** A problem of a closed list with the word that was found, for the reports; any other one as it is. */
export const withWord = (problem: RowProblem, word: string): RowProblem =>
  word === '' || word.length > longestWord || /\p{Cc}/u.test(word) || !isClosedList(problem.path)
    ? problem
    : { ...problem, found: `"${word}"`, foundOnScreen: problem.found };
