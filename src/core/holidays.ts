import type { Day } from '../content/shape/day.ts';
import { dayOf, fromNumber, parts, toNumber, weekdayOf } from './dates.ts';

/** The federal holidays of 5 U.S.C. 6103(a), in the order of the year. */
export type Holiday =
  | 'new-year'
  | 'martin-luther-king'
  | 'washington'
  | 'memorial'
  | 'juneteenth'
  | 'independence'
  | 'labor'
  | 'columbus'
  | 'veterans'
  | 'thanksgiving'
  | 'christmas';

const [sunday, monday, thursday, saturday] = [0, 1, 4, 6] as const;

const dated = (year: number, month: number, day: number): number => toNumber(dayOf(year, month, day));

/** The n-th such weekday of a month. */
function nth(year: number, month: number, wanted: number, n: number): number {
  const first = dated(year, month, 1);
  return first + ((wanted - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
}

/** On Saturday the Friday before, on Sunday the Monday after: 5 U.S.C. 6103(b)(1), Executive Order 11582 section 3. */
function observed(n: number): number {
  if (weekdayOf(n) === saturday) return n - 1;
  return weekdayOf(n) === sunday ? n + 1 : n;
}

/** The holidays that a year's law names, observed; the first may fall on 31 December of the year before. */
function lawOf(year: number): readonly (readonly [Holiday, number])[] {
  const juneteenth: [Holiday, number][] = year >= 2021 ? [['juneteenth', dated(year, 6, 19)]] : [];
  const named: [Holiday, number][] = [
    ['new-year', dated(year, 1, 1)],
    ['martin-luther-king', nth(year, 1, monday, 3)],
    ['washington', nth(year, 2, monday, 3)],
    ['memorial', nth(year, 6, monday, 1) - 7],
    ...juneteenth,
    ['independence', dated(year, 7, 4)],
    ['labor', nth(year, 9, monday, 1)],
    ['columbus', nth(year, 10, monday, 2)],
    ['veterans', dated(year, 11, 11)],
    ['thanksgiving', nth(year, 11, thursday, 4)],
    ['christmas', dated(year, 12, 25)],
  ];
  return named.map(([name, n]) => [name, observed(n)]);
}

const years = new Map<number, ReadonlyMap<number, Holiday>>();

function holidaysOf(year: number): ReadonlyMap<number, Holiday> {
  let found = years.get(year);
  if (found === undefined) {
    const [first, last] = [dated(year, 1, 1), dated(year, 12, 31)];
    const both = [...lawOf(year), ...lawOf(year + 1)].filter(([, n]) => n >= first && n <= last);
    found = new Map(both.map(([name, n]) => [n, name]));
    years.set(year, found);
  }
  return found;
}

/** The days of one calendar year that federal offices are closed for a holiday, in order. */
export function federalHolidays(year: number): readonly { readonly day: Day; readonly holiday: Holiday }[] {
  return [...holidaysOf(year)].map(([n, holiday]) => ({ day: fromNumber(n), holiday }));
}

/** The federal holiday observed on a day, if it is one. */
export const holidayOn = (day: Day): Holiday | undefined => holidaysOf(parts(day)[0]).get(toNumber(day));

/** Monday to Friday and no federal holiday. */
export function isBusinessDay(day: Day): boolean {
  const week = weekdayOf(toNumber(day));
  return week !== sunday && week !== saturday && holidayOn(day) === undefined;
}

/**
 * The n-th business day after a day (before it for a negative `n`); the day itself is never counted, and 0 gives it back.
 * Throws `RangeError` when `n` is no whole number.
 */
export function addBusinessDays(day: Day, n: number): Day {
  if (!Number.isInteger(n)) throw new RangeError('business days are a whole number');
  const step = Math.sign(n);
  let at = toNumber(day);
  for (let left = Math.abs(n); left > 0; ) {
    at += step;
    if (isBusinessDay(fromNumber(at))) left -= 1;
  }
  return fromNumber(at);
}
