import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths as addUtcMonths } from 'date-fns/addMonths';
import { addYears as addUtcYears } from 'date-fns/addYears';
import { calendars, type Locale } from '../content/messages/calendars.ts';
import type { Day } from '../content/shape/day.ts';

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

/** The day in words of a language: `March 24, 2025` for `en-US`. */
export function showDay(day: Day, locale: Locale): string {
  const [year, month, date] = parts(day);
  const { months, write } = calendars[locale];
  return write(months[month - 1] ?? '', date, year);
}

/** The day as United States forms want it, `03/24/2025`. */
export const showUsDay = (day: Day): string => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;
