import { isColumn } from '../core/case-cells.ts';
import { type CasePath, generalPath } from '../core/case-file.ts';
import { factAt } from '../core/case-values.ts';
import type { RowReport } from './row.ts';

/** The path of a list, by that of one of its choices; any other one as it is. */
export const listOfChoice = (path: CasePath): CasePath => path.replace(/\.\d+$/, '');

/** Whether a path, or that of a list's choice, takes one of few words: whoever corrects it looks for the one that was found. */
export function isClosedList(path: CasePath): boolean {
  const named = listOfChoice(path);
  if (!isColumn(named)) return false;
  const { type, open } = factAt(generalPath(named));
  return type === 'yes-no' || ((type === 'choice' || type === 'choices') && open !== true);
}

/** A report that was read from a file: which word of the table a text of it has is not known any more, so that a screen shows none. */
export const withoutWords = (report: RowReport): RowReport => ({
  ...report,
  problems: report.problems.map((problem) =>
    isClosedList(problem.path) ? { ...problem, onScreen: '' } : problem,
  ),
});
