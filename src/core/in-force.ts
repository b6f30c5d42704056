import { parameters } from '../content/parameters/index.ts';
import { type RuleBookId, ruleBooks } from '../content/rule-books.ts';
import { type CaseRule, type RuleId, rules } from '../content/rules/index.ts';
import type { Day, InForce } from '../content/shape/day.ts';
import type { Parameter } from '../content/shape/rule.ts';

/** Whether something is in force on a day; `until` is the first day on which it no longer is. */
export const isInForce = (entry: InForce, day: Day): boolean =>
  entry.from <= day && (entry.until === undefined || day < entry.until);

/** A rule with its id. */
export type NamedRule = CaseRule & { readonly id: RuleId };

const allRules: readonly NamedRule[] = Object.entries(rules).map(([id, rule]) => ({
  ...(rule as CaseRule),
  id: id as RuleId,
}));

/** Thrown for a day without law; nothing is decided by the nearest book. */
export class NoLawError extends Error {}

/** The id of the rule book in force on a day. Throws `NoLawError` before the first. */
export function ruleBookOn(day: Day): RuleBookId {
  for (const [id, book] of Object.entries(ruleBooks))
    if (isInForce(book.inForce, day)) return id as RuleBookId;
  throw new NoLawError(day);
}

/** The first day for which there is a rule book. */
export const firstDayOfLaw: Day = ruleBooks['2023-05-31'].inForce.from;

/** The rules in force on a day, in the order of the book. Throws `NoLawError` before the first book. */
export function rulesOn(day: Day): readonly NamedRule[] {
  ruleBookOn(day);
  return allRules.filter((rule) => isInForce(rule.inForce, day));
}

/** The value and unit of a period on a day. Throws `NoLawError` where it has none. */
export function periodOn(id: string, day: Day): { readonly value: number; readonly unit: Parameter['unit'] } {
  const parameter: Parameter | undefined = parameters[id as keyof typeof parameters];
  const value = parameter?.values.find((entry) => isInForce(entry, day));
  if (parameter === undefined || value === undefined) throw new NoLawError(`${id} ${day}`);
  return { value: value.value, unit: parameter.unit };
}
