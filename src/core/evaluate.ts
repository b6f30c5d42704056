import type { Condition, DayTerm, Scalar } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import { type CasePath, type CaseRecord, generalPath, itemPath, itemsAt, valueAt } from './case-file.ts';
import { toNumber } from './dates.ts';
import { complement, type DaySet, everyDay, holds, intersect, noDay, span, union } from './day-set.ts';
import { readTerm, type TermValue } from './day-term.ts';

export type Status = 'met' | 'not-met' | 'unknown';

/**
 * What is known of a condition: the days on which it is certainly met, those on which it may be, its status on the day
 * decided for, the facts that it lacks, and the smallest set of known facts that settle it.
 */
export interface Finding {
  readonly certain: DaySet;
  readonly possible: DaySet;
  readonly status: Status;
  readonly missing: readonly CasePath[];
  readonly facts: readonly CasePath[];
}

/** A case and the day it is decided for; `item` binds the `[]` of a list. */
export interface Scope {
  readonly caseFile: CaseRecord;
  readonly asOf: Day;
  readonly item?: { readonly list: string; readonly number: number };
}

/** The path of this case that a general path stands for. */
export const placed = (path: string, scope: Scope): CasePath =>
  scope.item !== undefined && path.startsWith(`${scope.item.list}[]`)
    ? itemPath(path, scope.item.number)
    : path;

const finding = (
  certain: DaySet,
  possible: DaySet,
  scope: Scope,
  missing: readonly CasePath[],
  facts: readonly CasePath[],
): Finding => {
  const today = toNumber(scope.asOf);
  const status = holds(certain, today) ? 'met' : holds(possible, today) ? 'unknown' : 'not-met';
  return { certain, possible, status, missing: status === 'unknown' ? missing : [], facts };
};

const settled = (met: boolean, path: CasePath, scope: Scope): Finding =>
  finding(met ? everyDay : noDay, met ? everyDay : noDay, scope, [], [path]);

const lacking = (missing: readonly CasePath[], scope: Scope): Finding =>
  finding(noDay, everyDay, scope, missing, []);

/**
 * Holds a condition against a case. Kleene's logic, day by day: a part that is not known makes the whole unknown only
 * where it could still tip it.
 */
export function evaluate(condition: Condition, scope: Scope): Finding {
  if ('all' in condition)
    return every(
      condition.all.map((part) => evaluate(part, scope)),
      scope,
    );
  if ('any' in condition)
    return some(
      condition.any.map((part) => evaluate(part, scope)),
      scope,
    );
  if ('not' in condition) {
    const inner = evaluate(condition.not, scope);
    return finding(complement(inner.possible), complement(inner.certain), scope, inner.missing, inner.facts);
  }
  if ('some' in condition) return someItem(condition.some, condition.where, scope);
  if ('said' in condition) return said(condition.said, condition.is, scope);
  if ('before' in condition) return compare(condition.before, 1, scope);
  if ('onOrBefore' in condition) return compare(condition.onOrBefore, 0, scope);
  return leaf(condition, scope);
}

function every(parts: readonly Finding[], scope: Scope): Finding {
  const certain = parts.reduce<DaySet>((days, part) => intersect(days, part.certain), everyDay);
  const possible = parts.reduce<DaySet>((days, part) => intersect(days, part.possible), everyDay);
  const failing = parts.filter((part) => part.status === 'not-met');
  const facts = failing.length > 0 ? smallest(failing) : distinct(parts.flatMap((part) => part.facts));
  return finding(certain, possible, scope, distinct(parts.flatMap((part) => part.missing)), facts);
}

function some(parts: readonly Finding[], scope: Scope): Finding {
  const certain = parts.reduce<DaySet>((days, part) => union(days, part.certain), noDay);
  const possible = parts.reduce<DaySet>((days, part) => union(days, part.possible), noDay);
  const meeting = parts.filter((part) => part.status === 'met');
  const facts = meeting.length > 0 ? smallest(meeting) : distinct(parts.flatMap((part) => part.facts));
  return finding(certain, possible, scope, distinct(parts.flatMap((part) => part.missing)), facts);
}

function someItem(list: string, where: Condition, scope: Scope): Finding {
  const items = itemsAt(scope.caseFile, list);
  if (items === undefined) return lacking([list], scope);
  if (items.length === 0) return settled(false, list, scope);
  return some(
    items.map((_, index) => evaluate(where, { ...scope, item: { list, number: index + 1 } })),
    scope,
  );
}

function said(path: string, values: readonly Scalar[] | undefined, scope: Scope): Finding {
  const place = placed(path, scope);
  const value = valueAt(scope.caseFile, place);
  const met = value !== undefined && (values === undefined || values.includes(value as Scalar));
  return finding(
    met ? everyDay : noDay,
    met ? everyDay : noDay,
    scope,
    [],
    value === undefined ? [] : [place],
  );
}

/** The earlier day must lie at least `gap` days before the later one; `asOf` on either side makes a span of days. */
function compare(sides: readonly [DayTerm, DayTerm], gap: 0 | 1, scope: Scope): Finding {
  const terms = { caseFile: scope.caseFile, asOf: scope.asOf, place: (path: string) => placed(path, scope) };
  const [early, late] = sides.map((side) => (side === 'asOf' ? undefined : readTerm(side, terms)));
  const never = [early, late].filter((side) => side !== undefined && 'never' in side);
  if (never.length > 0) return finding(noDay, noDay, scope, [], usedBy(never.slice(0, 1)));
  const missing = [early, late].flatMap((side) => (side !== undefined && 'lacks' in side ? side.lacks : []));
  if (missing.length > 0) return lacking(distinct(missing), scope);
  const facts = usedBy([early, late]);
  const dayOf = (side: typeof early) =>
    side !== undefined && 'day' in side ? toNumber(side.day) : undefined;
  const [first, last] = [dayOf(early), dayOf(late)];
  let days: DaySet = noDay;
  if (early === undefined && last !== undefined) days = span(-Infinity, last - gap);
  else if (late === undefined && first !== undefined) days = span(first + gap, Infinity);
  else if (first !== undefined && last !== undefined && first + gap <= last) days = everyDay;
  return finding(days, days, scope, [], facts);
}

const usedBy = (sides: readonly (TermValue | undefined)[]): readonly CasePath[] =>
  distinct(sides.flatMap((side) => (side !== undefined && 'used' in side ? side.used : [])));

type Leaf = Extract<Condition, { fact: string } | { given: string }>;

function leaf(condition: Leaf, scope: Scope): Finding {
  const place = placed('given' in condition ? condition.given : condition.fact, scope);
  const value = valueAt(scope.caseFile, place);
  // Somebody who writes "unknown" has said that it is not known.
  if (value === undefined || value === 'unknown') return lacking([place], scope);
  if ('given' in condition) return settled(value !== 'none', place, scope);
  if ('is' in condition) return settled(value === condition.is, place, scope);
  if ('in' in condition) return settled(condition.in.includes(value as Scalar), place, scope);
  if ('empty' in condition) return settled(Array.isArray(value) && value.length === 0, place, scope);
  return settled(
    Array.isArray(value) && (value as readonly unknown[]).includes(condition.includes),
    place,
    scope,
  );
}

const smallest = (parts: readonly Finding[]): readonly CasePath[] =>
  parts.reduce((best, part) => (part.facts.length < best.facts.length ? part : best)).facts;

const distinct = (paths: readonly CasePath[]): readonly CasePath[] => [...new Set(paths)];

/** Every fact that a condition may ask for, as general paths: what a rule needs. */
export function factsOf(condition: Condition): readonly string[] {
  const found = new Set<string>();
  const walk = (node: unknown, key: string): void => {
    if (Array.isArray(node)) for (const entry of node) walk(entry, key);
    else if (node !== null && typeof node === 'object')
      for (const [name, entry] of Object.entries(node)) walk(entry, name);
    else if (typeof node === 'string' && ['fact', 'firstKnown', 'some', 'said', 'given'].includes(key))
      found.add(generalPath(node));
  };
  walk(condition, '');
  return [...found];
}
