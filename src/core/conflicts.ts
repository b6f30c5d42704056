import { type ConflictRow, conflictRows } from '../content/conflicts.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { type CasePath, valueAt } from './case-file.ts';
import { evaluate, factsOf } from './evaluate.ts';
import { nameOf, valueInWords } from './fact-name.ts';
import { conditionOf, type NamedRule } from './in-force.ts';
import type { Conflict } from './outcome.ts';
import type { Scope } from './scope.ts';

/** Answers of a case that cannot both be true. */
export interface Found {
  readonly row: ConflictRow;
  readonly facts: readonly CasePath[];
}

/** The conflicts of a case, each with the answers that make it. */
export const conflictsOf = (scope: Scope): readonly Found[] =>
  conflictRows.flatMap((row) => {
    const found = evaluate(row.when, scope);
    if (found.status !== 'met') return [];
    const ofItems = found.facts.some((path) => path.startsWith('filings.'));
    return [{ row, facts: found.facts.filter((path) => !ofItems || path !== 'filings') }];
  });

/** Whether a conflict leaves open what a kind of problem comes to. */
export const touchesKind = ({ row: { touches } }: Found, kind: string): boolean =>
  Array.isArray(touches) && touches.includes(kind);

/** What a book never takes rests on no answer. */
const isNever = ({ met }: NamedRule): boolean => 'any' in met && met.any.length === 0;

/** The conflict that leaves open what a rule comes to, if any. */
export function conflictOf(rule: NamedRule, conflicts: readonly Found[]): Found | undefined {
  if (conflicts.length === 0 || isNever(rule)) return undefined;
  return conflicts.find((conflict) => {
    const { touches } = conflict.row;
    if ('everyCase' in touches)
      return factsOf(conditionOf(rule)).some((fact) => touches.everyCase.includes(fact));
    return rule.binds !== 'every-case' && rule.binds.some((kind) => touchesKind(conflict, kind));
  });
}

/** The conflicts of a case in words. */
export const conflictsInWords = ({ conflicts, scope }: Conflicted, words: Catalogue): readonly Conflict[] =>
  conflicts.map((found) => conflictInWords(found, { scope }, words));

interface Conflicted {
  readonly scope: Scope;
  readonly conflicts: readonly Found[];
}

/** One conflict with both of its answers, each by its name and as it was given. */
export function conflictInWords(
  { row, facts }: Found,
  { scope }: Pick<Conflicted, 'scope'>,
  words: Catalogue,
): Conflict {
  const text = words.outcome.conflicts;
  const answers = facts.map((path) =>
    text.answer(nameOf(path, words), valueInWords(path, valueAt(scope.caseFile, path), words)),
  );
  return { facts, text: text.both(text.rows[row.id as keyof typeof text.rows], answers.join('; ')) };
}
