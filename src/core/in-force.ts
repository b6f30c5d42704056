import type { Catalogue } from '../content/messages/catalogue.ts';
import { periods } from '../content/periods/index.ts';
import { type RuleBookId, ruleBooks } from '../content/rule-books.ts';
import { type CaseRule, paperRequirements, type RuleId, rules } from '../content/rules/index.ts';
import type { Condition } from '../content/shape/condition.ts';
import type { Day, InForce } from '../content/shape/day.ts';
import type { PaperRequirement, Period, RuleBook } from '../content/shape/rule.ts';
import type { LawValues } from '../content/shape/sentence.ts';
import type { SourceId } from '../content/sources.ts';

/** Whether something is in force on a day; `until` is the first day on which it no longer is. */
export const isInForce = (entry: InForce, day: Day): boolean =>
  entry.from <= day && (entry.until === undefined || day < entry.until);

/** A rule with its id. */
export type NamedRule = CaseRule & { readonly id: RuleId };

const asked = new WeakMap<NamedRule, Condition>();

/** What a rule asks of those whom it concerns. */
export function conditionOf(rule: NamedRule): Condition {
  if (rule.when === undefined) return rule.met;
  const made = asked.get(rule) ?? { any: [{ not: rule.when }, rule.met] };
  asked.set(rule, made);
  return made;
}

/** All books, rules and periods that are known, each with the days on which it is in force. */
export interface Law {
  readonly books: Readonly<Record<string, RuleBook<SourceId>>>;
  readonly rules: readonly NamedRule[];
  readonly papers: readonly PaperRequirement<string, SourceId>[];
  readonly periods: Readonly<Record<string, Period<SourceId>>>;
}

/** The law that comes with the program. */
export const shippedLaw: Law = {
  books: ruleBooks,
  rules: Object.entries(rules).map(([id, rule]) => ({ ...(rule as CaseRule), id: id as RuleId })),
  papers: paperRequirements,
  periods: periods,
};

/** Thrown for a day without law; nothing is decided by the nearest book. */
export class NoLawError extends Error {}

/** The id of the rule book in force on a day. Throws `NoLawError` before the first. */
export function ruleBookOn(day: Day, law: Law = shippedLaw): RuleBookId {
  for (const [id, book] of Object.entries(law.books))
    if (isInForce(book.inForce, day)) return id as RuleBookId;
  throw new NoLawError(day);
}

/** The first day for which there is a rule book. */
export const firstDayOfLaw: Day = ruleBooks['2023-05-31'].inForce.from;

/** The rules in force on a day, in the order of the book. Throws `NoLawError` before the first book. */
export function rulesOn(day: Day, law: Law = shippedLaw): readonly NamedRule[] {
  ruleBookOn(day, law);
  return law.rules.filter((rule) => isInForce(rule.inForce, day));
}

/** A value and unit of a period. */
export interface Amount {
  readonly value: number;
  readonly unit: Period['unit'];
}

/** The value and unit of a period on a day. Throws `NoLawError` where it has none. */
export function periodOn(id: string, day: Day, law: Law = shippedLaw): Amount {
  const period = law.periods[id];
  const value = period?.values.find((entry) => isInForce(entry, day));
  if (period === undefined || value === undefined) throw new NoLawError(`${id} ${day}`);
  return { value: value.value, unit: period.unit };
}

const turns = new WeakMap<Law, readonly Day[]>();

/** The days after a day from which on some rule or period is another, in order. */
export const turningDays = (day: Day, law: Law): readonly Day[] => turnsOf(law).filter((turn) => turn > day);

function turnsOf(law: Law): readonly Day[] {
  let found = turns.get(law);
  if (found === undefined) {
    const entries: readonly InForce[] = [
      ...Object.values(law.books).map(({ inForce }) => inForce),
      ...law.rules.map(({ inForce }) => inForce),
      ...Object.values(law.periods).flatMap(({ values }) => values),
    ];
    const days = entries.flatMap(({ from, until }) => (until === undefined ? [from] : [from, until]));
    found = [...new Set(days)].sort();
    turns.set(law, found);
  }
  return found;
}

/** The periods of one day's law, written out in a language. */
export function lawValuesOn(day: Day, words: Catalogue, law: Law = shippedLaw): LawValues {
  const written = (id: string) => {
    const period = law.periods[id];
    const found = period?.values.find((entry) => isInForce(entry, day));
    return period && found && words.outcome.amounts[period.unit](found.value, found.most);
  };
  return {
    amount: (id) => {
      const amount = written(id);
      if (amount === undefined) throw new NoLawError(`${id} ${day}`);
      return amount;
    },
    has: (id) => written(id) !== undefined,
    voice: words.voice ?? 'neutral',
  };
}

/** A sentence with the values that it is said with, such as the periods of a day. */
export const said = <Values>(sentence: string | ((values: Values) => string), values: Values): string =>
  typeof sentence === 'string' ? sentence : sentence(values);
