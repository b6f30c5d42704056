import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import { type CaseFile, type CasePath, type FactValue, textAt, withValue } from '../core/case-file.ts';
import { InputError } from '../core/errors.ts';
import { nameOf } from '../core/fact-name.ts';
import { outOfOrder, readCaseValue } from '../core/read-case.ts';

/** What a new answer would contradict, in one sentence; undefined when the days stay in order. */
export function contradiction(
  caseFile: CaseFile,
  path: CasePath,
  value: FactValue,
  words: Catalogue,
): string | undefined {
  const next = withValue(caseFile, path, value);
  const known = new Set(outOfOrder(caseFile).map((fault) => JSON.stringify(fault)));
  const fault = outOfOrder(next).find((one) => !known.has(JSON.stringify(one)));
  if (fault === undefined || fault.problem.code !== 'before-other') return undefined;
  const later = fault.steps.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join('.');
  const earlier = fault.problem.other;
  const day = (at: CasePath) => words.day(textAt(next, at) as Day);
  return words.interview.ask.outOfOrder(
    nameOf(later, words),
    day(later),
    nameOf(earlier, words),
    day(earlier),
  );
}

/**
 * The answers that cannot be read beside the others any more, such as a state's letters once the country has changed. A
 * case that holds one could not be read back from its file.
 */
export function misfits(caseFile: CaseFile, words: Catalogue): readonly CasePath[] {
  try {
    readCaseValue(caseFile, words);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ path }) => path);
    throw error;
  }
}
