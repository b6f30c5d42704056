import type { Locale } from '../../content/messages/calendars.ts';
import type { Day } from '../../content/shape/day.ts';
import { dayOf, daysInMonth, firstYear, isDay, lastYear, showDay } from '../dates.ts';
import { type Reading, read, refuse } from './reading.ts';

const months: readonly (readonly string[])[] = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre', 'setiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
];

/** The month (1 to 12) of a name or of its first three letters or more, in English or Spanish; 0 when it is none. */
function monthOf(word: string): number {
  const small = word.toLowerCase();
  return small.length < 3 ? 0 : months.findIndex((names) => names.some((name) => name.startsWith(small))) + 1;
}

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

function ofNumbers(year: string, month: number, day: number): Reading<Day> {
  if (year.length < 4) return refuse({ code: 'day-two-digit-year' });
  if (Number(year) < firstYear || Number(year) > lastYear) return refuse({ code: 'day-far' });
  if (!exists(Number(year), month, day)) return refuse({ code: 'day-impossible' });
  return read(dayOf(Number(year), month, day));
}

/** Two numbers and a year: taken when only one order gives a day, or both the same; asked about otherwise. */
function inSomeOrder(first: number, second: number, year: string, locale: Locale): Reading<Day> {
  const monthFirst = ofNumbers(year, first, second);
  const dayFirst = ofNumbers(year, second, first);
  if (!monthFirst.ok || !dayFirst.ok) return monthFirst.ok ? monthFirst : dayFirst;
  if (monthFirst.value === dayFirst.value) return monthFirst;
  const both = (day: Day): string => `${day} (${showDay(day, locale)})`;
  return refuse({ code: 'day-which', first: both(monthFirst.value), second: both(dayFirst.value) });
}

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/;
const nameFirst = /^(\p{L}+)\.?[ -]?(\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{2}|\d{4})$/iu;
const nameSecond =
  /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]?(?:of |de )?(\p{L}+)\.?,?[ -](?:de |del )?(\d{2}|\d{4})$/iu;

/**
 * A day as people type it: `2024-03-10`, `3/25/2024`, `March 10, 2024`, `10 Mar 2024`. `03/04/2024` names two days and is
 * asked about; two digits are no year; a day that does not exist is refused. `locale` is for showing the two readings.
 */
export function readTypedDay(text: string, locale: Locale = 'en-US'): Reading<Day> {
  const tidy = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-');
  if (isDay(tidy)) return read(tidy);
  const [, year = '', month = '', day = ''] = yearFirst.exec(tidy) ?? [];
  if (year !== '') return ofNumbers(year, Number(month), Number(day));
  const [, first = '', second = '', last = ''] = yearLast.exec(tidy) ?? [];
  if (last !== '') return inSomeOrder(Number(first), Number(second), last, locale);
  const named = nameFirst.exec(tidy);
  if (named !== null) return ofNames(named[1], named[2], named[3]);
  const turned = nameSecond.exec(tidy);
  return turned === null ? refuse({ code: 'day-typed' }) : ofNames(turned[2], turned[1], turned[3]);
}

function ofNames(name = '', day = '', year = ''): Reading<Day> {
  const month = monthOf(name);
  return month === 0 ? refuse({ code: 'day-typed' }) : ofNumbers(year, month, Number(day));
}
