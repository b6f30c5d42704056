/**
 * Day arithmetic with plain whole numbers, written a second time on purpose: it shares nothing with the product, so
 * that a slip on either side shows. Days are counted from 1970-01-01, which is day 0.
 */
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0);

const leapDaysBefore = (year: number): number =>
  Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);

const daysBeforeYear = (year: number): number =>
  365 * (year - 1970) + leapDaysBefore(year) - leapDaysBefore(1970);

export interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function numberOf({ year, month, day }: Parts): number {
  let days = daysBeforeYear(year) + day - 1;
  for (let before = 1; before < month; before++) days += lengthOfMonth(year, before);
  return days;
}

export function partsOf(days: number): Parts {
  let year = 1970 + Math.floor(days / 366);
  while (daysBeforeYear(year + 1) <= days) year++;
  while (daysBeforeYear(year) > days) year--;
  let rest = days - daysBeforeYear(year);
  let month = 1;
  while (rest >= lengthOfMonth(year, month)) {
    rest -= lengthOfMonth(year, month);
    month++;
  }
  return { year, month, day: rest + 1 };
}

export function readDay(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return numberOf({ year, month, day });
}

export type DayText = `${number}-${number}-${number}`;

export function writeDay(days: number): DayText {
  const { year, month, day } = partsOf(days);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as DayText;
}

/** The same day of another month; the last day of that month where it has none. */
export function moveMonths(days: number, months: number): number {
  const parts = partsOf(days);
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  return numberOf({ year, month, day: Math.min(parts.day, lengthOfMonth(year, month)) });
}

/** 0 is Sunday: 1970-01-01 was a Thursday. */
export const weekdayOf = (days: number): number => (((days + 4) % 7) + 7) % 7;

function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  let day = numberOf({ year, month, day: 1 });
  while (weekdayOf(day) !== weekday) day++;
  return day + 7 * (nth - 1);
}

function lastMonday(year: number, month: number): number {
  let day = numberOf({ year, month, day: lengthOfMonth(year, month) });
  while (weekdayOf(day) !== 1) day--;
  return day;
}

/** Saturday is kept on the Friday before, Sunday on the Monday after. */
function kept(year: number, month: number, day: number): number {
  const date = numberOf({ year, month, day });
  if (weekdayOf(date) === 6) return date - 1;
  return weekdayOf(date) === 0 ? date + 1 : date;
}

const holidaysByYear = new Map<number, ReadonlySet<number>>();

/** The eleven holidays of 5 U.S.C. 6103(a) of one year, on the days on which they are kept. */
function holidaysOf(year: number): ReadonlySet<number> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const days = [
    kept(year, 1, 1),
    nthWeekday(year, 1, 1, 3),
    nthWeekday(year, 2, 1, 3),
    lastMonday(year, 5),
    kept(year, 7, 4),
    nthWeekday(year, 9, 1, 1),
    nthWeekday(year, 10, 1, 2),
    kept(year, 11, 11),
    nthWeekday(year, 11, 4, 4),
    kept(year, 12, 25),
    kept(year + 1, 1, 1),
  ];
  if (year >= 2021) days.push(kept(year, 6, 19));
  const set = new Set(days);
  holidaysByYear.set(year, set);
  return set;
}

export function isBusinessDay(days: number): boolean {
  const weekday = weekdayOf(days);
  if (weekday === 0 || weekday === 6) return false;
  return !holidaysOf(partsOf(days).year).has(days);
}

/** How many business days lie after one day, up to and with another. */
export function businessDaysAfter(start: number, end: number): number {
  let count = 0;
  for (let day = start + 1; day <= end; day++) if (isBusinessDay(day)) count++;
  return count;
}
