import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addUtcMonths } from 'date-fns/addMonths';
import { addYears as addUtcYears } from 'date-fns/addYears';
import type { Day, Month } from '../content/shape/day.ts';

/** The years in which a day of a case can lie. */
export const firstYear = 1900;
export const lastYear = 2199;

const msPerDay = 86_400_000;
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month (1 to 12) by the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : (lengths[month - 1] ?? 0);
}

/** True for a day that exists, strictly `YYYY-MM-DD`, in the years 1900 to 2199. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = parts(text as Day);
  return year >= firstYear && year <= lastYear && day >= 1 && day <= daysInMonth(year, month);
}

/** True for a month, strictly `YYYY-MM`, in the same years. */
export const isMonth = (text: string): text is Month => text.length === 7 && isDay(`${text}-01`);

/** The month in which a day lies. */
export const monthOf = (day: Day): Month => day.slice(0, 7) as Month;

/** The first and the last day that a day or a month may mean; undefined for any other value. */
export function daysMeant(value: unknown): readonly [Day, Day] | undefined {
  if (typeof value !== 'string') return undefined;
  if (isDay(value)) return [value, value];
  if (!isMonth(value)) return undefined;
  const [year, month] = parts(`${value}-01`);
  return [dayOf(year, month, 1), dayOf(year, month, daysInMonth(year, month))];
}

/** The day that a text names, or undefined; see `isDay`. */
export const parseDay = (text: string): Day | undefined => (isDay(text) ? text : undefined);

/** Year, month (1 to 12) and day of the month. */
export const parts = (day: Day): readonly [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** The day of these numbers; it is not checked that it exists. */
export const dayOf = (year: number, month: number, day: number): Day =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as Day;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Days since 1970-01-01, which is 0; days before it are negative. */
export function toNumber(day: Day): number {
  const [year, month, date] = parts(day);
  return Math.round(Date.UTC(year, month - 1, date) / msPerDay);
}

/** The day that is so many days after 1970-01-01. Throws `RangeError` when it is no whole number. */
export function fromNumber(n: number): Day {
  if (!Number.isInteger(n)) throw new RangeError('a day is a whole number');
  return fromUtc(new UTCDateMini(n * msPerDay));
}

const toUtc = (day: Day): Date => new UTCDateMini(toNumber(day) * msPerDay);

const fromUtc = (date: Date): Day => dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** The day `n` calendar days later; a negative `n` goes back. */
export const addDays = (day: Day, n: number): Day => fromNumber(toNumber(day) + n);

/** The same day of the month `n` months later, or the last day of that month: 31 August + 6 is the end of February. */
export const addMonths = (day: Day, n: number): Day => fromUtc(addUtcMonths(toUtc(day), n));

/** The same day `n` years later; 29 February becomes 28 February where there is none. */
export const addYears = (day: Day, n: number): Day => fromUtc(addUtcYears(toUtc(day), n));

/** The birthday `age` years later; somebody born on 29 February has it on 1 March where there is no 29th. */
export function birthday(born: Day, age: number): Day {
  const day = addYears(born, age);
  return day.slice(8) === born.slice(8) ? day : addDays(day, 1);
}

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: Day, b: Day): number => toNumber(b) - toNumber(a);

/** The day of the week, 0 for Sunday to 6 for Saturday. */
export const weekday = (day: Day): number => weekdayOf(toNumber(day));

/** The day of the week of a day's number; 1970-01-01 was a Thursday. */
export const weekdayOf = (n: number): number => (((n + 4) % 7) + 7) % 7;

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
