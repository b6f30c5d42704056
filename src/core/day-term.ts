import type { DayTerm } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import { type CasePath, valueAt } from './case-file.ts';
import { addDays, addMonths, addYears, birthday, daysBetween, isDay } from './dates.ts';
import { addBusinessDays } from './holidays.ts';
import { type Amount, periodOn } from './in-force.ts';
import { placed, type Scope } from './scope.ts';

/** A day that a term comes to; `never` when it is known that there is no such day; else the facts that it lacks. */
export type TermValue =
  | { readonly day: Day; readonly used: readonly CasePath[] }
  | { readonly never: true; readonly used: readonly CasePath[] }
  | { readonly lacks: readonly CasePath[] };

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
  if (term === 'today') return { day: scope.asOf, used: [] };
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
function joined(terms: readonly DayTerm[], scope: Scope, join: (days: readonly Day[]) => Day): TermValue {
  const read = terms.map((term) => readInner(term, scope));
  const never = read.find((part) => 'never' in part);
  if (never !== undefined) return never;
  const lacks = read.flatMap((part) => ('lacks' in part ? part.lacks : []));
  if (lacks.length > 0) return { lacks };
  const days = read.flatMap((part) => ('day' in part ? [part.day] : []));
  return { day: join(days), used: read.flatMap((part) => ('used' in part ? part.used : [])) };
}

function readInner(term: DayTerm, scope: Scope): TermValue {
  return term === 'asOf' ? { day: scope.asOf, used: [] } : readTerm(term, scope);
}

function shift(term: DayTerm, scope: Scope, move: (day: Day) => Day): TermValue {
  const inner = readInner(term, scope);
  return 'day' in inner ? { day: move(inner.day), used: inner.used } : inner;
}

function readFact(path: CasePath, scope: Scope): TermValue {
  const value = valueAt(scope.caseFile, path);
  if (value === undefined) return { lacks: [path] };
  return typeof value === 'string' && isDay(value)
    ? { day: value, used: [path] }
    : { never: true, used: [path] };
}
