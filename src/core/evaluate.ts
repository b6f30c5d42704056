import type { Condition, DayTerm, Scalar } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import { type CasePath, generalPath, itemsAt, textAt, valueAt } from './case-file.ts';
import {
  addBusinessDays,
  addDays,
  addMonths,
  addYears,
  birthday,
  daysBetween,
  daysMeant,
  isMonth,
  toNumber,
} from './dates.ts';
import {
  certainly,
  type DaySet,
  type Evaluation,
  every,
  everyDay,
  holds,
  lacking,
  noDay,
  opposite,
  some,
  span,
} from './evaluation.ts';
import { type Amount, periodOn } from './in-force.ts';
import { foreignLanguage } from './reads-as.ts';
import { itemScopes, placed, type Scope } from './scope.ts';

/**
 * A day that a term comes to, or the first and the last one that it may, where only a month is known; `never` when it is
 * known that there is no such day; else the facts that it lacks.
 */
type SpanValue =
  | { readonly day: Day; readonly last: Day; readonly used: readonly CasePath[] }
  | { readonly never: true; readonly used: readonly CasePath[] }
  | { readonly lacks: readonly CasePath[] };

/** A day that a term comes to; where only its month is known, the fact lacks. */
export type TermValue = Exclude<SpanValue, { last: Day }> | Omit<Extract<SpanValue, { last: Day }>, 'last'>;

/** Moves a day by a period of the law, forwards (1) or back (-1). */
export function movedBy(day: Day, { value, unit }: Amount, direction: 1 | -1): Day {
  const amount = value * direction;
  switch (unit) {
    case 'days':
      return addDays(day, amount);
    case 'weeks':
      return addDays(day, amount * 7);
    case 'months':
      return addMonths(day, amount);
    case 'years':
      return addYears(day, amount);
    case 'birthdays':
      return birthday(day, amount);
    case 'business-days':
      return addBusinessDays(day, amount);
    case 'hours':
    case 'percent':
      throw new Error(`no day is counted in ${unit}`);
  }
}

/** A period of the law by which a case is looked at. */
const amountOf = (period: string, { by }: Scope): Amount => periodOn(period, by.day, by.law);

/** Reads a term of a condition. `asOf` itself is not a term to be read: comparisons treat it as the variable. */
export function readTerm(term: Exclude<DayTerm, 'asOf'>, scope: Scope): TermValue {
  const read = readSpan(term, scope);
  return 'day' in read && read.day !== read.last ? { lacks: read.used } : read;
}

function readSpan(term: Exclude<DayTerm, 'asOf'>, scope: Scope): SpanValue {
  if (term === 'today') return { day: scope.asOf, last: scope.asOf, used: [] };
  if ('fact' in term) return readFact(placed(term.fact, scope), scope);
  if ('firstKnown' in term) {
    const found = term.firstKnown
      .map((fact) => readFact(placed(fact, scope), scope))
      .find((read) => 'day' in read);
    return found ?? { lacks: term.firstKnown.map((fact) => placed(fact, scope)) };
  }
  if ('plus' in term)
    return shift(term.plus[0], scope, (day) => movedBy(day, amountOf(term.plus[1], scope), 1));
  if ('minus' in term)
    return shift(term.minus[0], scope, (day) => movedBy(day, amountOf(term.minus[1], scope), -1));
  if ('nextBusinessDay' in term) return shift(term.nextBusinessDay, scope, (day) => addBusinessDays(day, 1));
  if ('latest' in term) {
    return joined(term.latest, scope, (days) => days.reduce((best, day) => (day > best ? day : best)));
  }
  return joined(term.plusSpan, scope, ([base, from, to]) =>
    base === undefined || from === undefined || to === undefined
      ? scope.asOf
      : addDays(base, daysBetween(from, to)),
  );
}

/** A day made of several: there is none when one of them never is, and it is not known when one is not. */
function joined(terms: readonly DayTerm[], scope: Scope, join: (days: readonly Day[]) => Day): SpanValue {
  const read = terms.map((term) => readInner(term, scope));
  const never = read.find((part) => 'never' in part);
  if (never !== undefined) return never;
  const lacks = read.flatMap((part) => ('lacks' in part ? part.lacks : []));
  if (lacks.length > 0) return { lacks };
  const spans = read.flatMap((part) => ('day' in part ? [part] : []));
  return {
    day: join(spans.map(({ day }) => day)),
    last: join(spans.map(({ last }) => last)),
    used: spans.flatMap((part) => part.used),
  };
}

const readInner = (term: DayTerm, scope: Scope): SpanValue =>
  readSpan(term === 'asOf' ? 'today' : term, scope);

function shift(term: DayTerm, scope: Scope, move: (day: Day) => Day): SpanValue {
  const inner = readInner(term, scope);
  return 'day' in inner ? { ...inner, day: move(inner.day), last: move(inner.last) } : inner;
}

function readFact(path: CasePath, scope: Scope): SpanValue {
  const value = valueAt(scope.caseFile, path);
  if (value === undefined) return { lacks: [path] };
  const [day, last] = daysMeant(value) ?? [];
  return day === undefined || last === undefined
    ? { never: true, used: [path] }
    : { day, last, used: [path] };
}

/**
 * Holds a condition against a case. Kleene's logic, day by day: a part that is not known makes the whole unknown only
 * where it could still tip it.
 */
export function evaluate(condition: Condition, scope: Scope): Evaluation {
  let evaluation = scope.found.get(condition);
  if (evaluation === undefined) {
    const { changed } = scope;
    evaluation =
      changed === undefined || asksFor(condition, changed.fact)
        ? evaluateAnew(condition, scope)
        : evaluate(condition, changed.from);
    scope.found.set(condition, evaluation);
  }
  return evaluation;
}

/**
 * Whether a condition is met on the day decided for: what `evaluate` says, without the days and facts, and stopping at the
 * first part that settles it.
 */
export const isMet = (condition: Condition, scope: Scope): boolean => settles(condition, scope, true);

function settles(condition: Condition, scope: Scope, met: boolean): boolean {
  const each = (part: Condition): boolean => settles(part, scope, met);
  if ('all' in condition) return met ? condition.all.every(each) : condition.all.some(each);
  if ('any' in condition) return met ? condition.any.some(each) : condition.any.every(each);
  if ('not' in condition) return settles(condition.not, scope, !met);
  return evaluate(condition, scope).status === (met ? 'met' : 'not-met');
}

function evaluateAnew(condition: Condition, scope: Scope): Evaluation {
  const each = (part: Condition): Evaluation => evaluate(part, scope);
  if ('all' in condition) return every(condition.all.map(each), scope.today);
  if ('any' in condition) return some(condition.any.map(each), scope.today);
  if ('not' in condition) return opposite(each(condition.not));
  if ('unless' in condition) {
    const { status, facts } = each(condition.unless);
    return settled(status !== 'met', facts, scope);
  }
  if ('some' in condition) return someItem(condition.some, condition.where, scope);
  if ('stated' in condition) return stated(condition.stated, condition.is, scope);
  if ('same' in condition) return same(condition.same, scope);
  if ('before' in condition) return compare(condition.before, 1, scope);
  if ('onOrBefore' in condition) return compare(condition.onOrBefore, 0, scope);
  return leaf(condition, scope);
}

const settled = (met: boolean, facts: readonly CasePath[], { today }: Scope): Evaluation =>
  certainly(met ? everyDay : noDay, today, facts);

function someItem(list: string, where: Condition, scope: Scope): Evaluation {
  const items = itemsAt(scope.caseFile, list);
  if (items === undefined) return lacking([list]);
  if (items.length === 0) return settled(false, [list], scope);
  return some(
    itemScopes(scope, list, items.length).map((item) => evaluate(where, item)),
    scope.today,
  );
}

function stated(path: string, values: readonly Scalar[] | undefined, scope: Scope): Evaluation {
  const place = placed(path, scope);
  const value = valueAt(scope.caseFile, place);
  const met = value !== undefined && (values === undefined || values.includes(value as Scalar));
  return settled(met, value === undefined ? [] : [place], scope);
}

function same(paths: readonly [string, string], scope: Scope): Evaluation {
  const places = paths.map((path) => placed(path, scope));
  const texts = places.map((place) => textAt(scope.caseFile, place));
  const missing = places.filter((_, at) => texts[at] === undefined);
  if (missing.length > 0) return lacking(missing);
  const [one, other] = texts.map((text) => bare(text ?? ''));
  return settled(one === other, places, scope);
}

/** A name as two people may write it: capitals, spaces and marks aside. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/**
 * The earlier day must lie at least `gap` days before the later one; `asOf` on either side makes a span of days. Of a
 * month each day may be meant: what holds for some of them alone is possible, and not certain.
 */
function compare([one, other]: readonly [DayTerm, DayTerm], gap: 0 | 1, scope: Scope): Evaluation {
  const early = one === 'asOf' ? undefined : readSpan(one, scope);
  const late = other === 'asOf' ? undefined : readSpan(other, scope);
  for (const side of [early, late])
    if (side !== undefined && 'never' in side) return settled(false, distinct(side.used), scope);
  const missing = [...lacks(early), ...lacks(late)];
  if (missing.length > 0) return lacking(distinct(missing));
  const [from, to] = [numbersOf(early), numbersOf(late)];
  const facts = distinct([...used(early), ...used(late)]);
  const certain = daysBy(from?.[1], to?.[0], gap);
  const possible = daysBy(from?.[0], to?.[1], gap);
  const found = certainly(certain, scope.today, facts);
  if (holds(possible, scope.today) === holds(certain, scope.today)) return { ...found, possible };
  const ofMonths = facts.filter((path) => isMonth(textAt(scope.caseFile, path) ?? ''));
  return { certain, possible, status: 'unknown', missing: ofMonths, facts };
}

/** The days on which one day lies at least `gap` days before another; an absent one is the day itself. */
function daysBy(first: number | undefined, last: number | undefined, gap: 0 | 1): DaySet {
  if (first === undefined) return last === undefined ? noDay : span(-Infinity, last - gap);
  if (last === undefined) return span(first + gap, Infinity);
  return first + gap <= last ? everyDay : noDay;
}

type Side = SpanValue | undefined;
const used = (side: Side): readonly CasePath[] => (side !== undefined && 'used' in side ? side.used : []);
const lacks = (side: Side): readonly CasePath[] => (side !== undefined && 'lacks' in side ? side.lacks : []);
const numbersOf = (side: Side): readonly [number, number] | undefined =>
  side !== undefined && 'day' in side ? [toNumber(side.day), toNumber(side.last)] : undefined;

type Leaf = Extract<Condition, { fact: string } | { known: string } | { foreign: string }>;

function leaf(condition: Leaf, scope: Scope): Evaluation {
  const fact =
    'fact' in condition ? condition.fact : 'known' in condition ? condition.known : condition.foreign;
  const place = placed(fact, scope);
  const value = valueAt(scope.caseFile, place);
  // Somebody who writes "unknown" has said that it is not known.
  if (value === undefined || value === 'unknown') return lacking([place]);
  if ('known' in condition) return settled(value !== 'none', [place], scope);
  if ('foreign' in condition) return settled(foreignLanguage(String(value)) !== undefined, [place], scope);
  if ('is' in condition) return settled(value === condition.is, [place], scope);
  if ('in' in condition) return settled(condition.in.includes(value as Scalar), [place], scope);
  if ('empty' in condition) return settled(Array.isArray(value) && value.length === 0, [place], scope);
  return settled(
    Array.isArray(value) && (value as readonly unknown[]).includes(condition.includes),
    [place],
    scope,
  );
}

const distinct = (paths: readonly CasePath[]): readonly CasePath[] =>
  paths.length > 1 ? [...new Set(paths)] : paths;

const factKeys = ['fact', 'firstKnown', 'some', 'stated', 'known', 'foreign', 'same'];

/** Every fact that a condition may ask for, as general paths: what a rule needs. */
export function factsOf(condition: Condition): readonly string[] {
  const found = new Set<string>();
  const walk = (node: unknown, key: string): void => {
    if (Array.isArray(node)) for (const entry of node) walk(entry, key);
    else if (node !== null && typeof node === 'object')
      for (const [name, entry] of Object.entries(node)) walk(entry, name);
    else if (typeof node === 'string' && factKeys.includes(key)) found.add(generalPath(node));
  };
  walk(condition, '');
  return [...found];
}

const factsAsked = new WeakMap<Condition, readonly string[]>();

/** Whether a condition may ask for a fact, for what is in it, or for what it is in. */
function asksFor(condition: Condition, fact: string): boolean {
  let asked = factsAsked.get(condition);
  if (asked === undefined) {
    asked = factsOf(condition);
    factsAsked.set(condition, asked);
  }
  return asked.some((path) => isIn(path, fact) || isIn(fact, path));
}

const isIn = (path: string, other: string): boolean =>
  path.startsWith(other) && ['', '.', '['].includes(path.charAt(other.length));
