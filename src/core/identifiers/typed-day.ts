import type { Day, Month } from '../../content/shape/day.ts';
import {
  addDays,
  addMonths,
  dayOf,
  daysInMonth,
  firstYear,
  isDay,
  lastYear,
  monthOf,
  parts,
  weekday,
} from '../dates.ts';
import { type Reading, read, refuse } from './reading.ts';

/** What people call the months, the days of the week from Sunday on, and the numbers from 1 on, in English and Spanish. */
const months = [
  'january enero',
  'february febrero',
  'march marzo',
  'april abril',
  'may mayo',
  'june junio',
  'july julio',
  'august agosto',
  'september septiembre setiembre',
  'october octubre',
  'november noviembre',
  'december diciembre',
];
const weekdays = [
  'sunday domingo',
  'monday lunes',
  'tuesday martes',
  'wednesday miércoles miercoles',
  'thursday jueves',
  'friday viernes',
  'saturday sábado sabado',
];
const numbers = [
  'a an one un una uno',
  'two dos',
  'three tres',
  'four cuatro',
  'five cinco',
  'six seis',
  'seven siete',
  'eight ocho',
  'nine nueve',
  'ten diez',
  'eleven once',
  'twelve doce',
  'thirteen trece',
  'fourteen catorce',
  'fifteen quince',
];

/** The place from 1 of a word in such a table, or of its first letters where `least` of them will do; 0 when it is none. */
const placeIn = (names: readonly string[], word: string, least = Infinity): number =>
  names.findIndex((name) =>
    name.split(' ').some((whole) => whole === word || (word.length >= least && whole.startsWith(word))),
  ) + 1;

const monthNamed = (word = ''): number => placeIn(months, word, 3);

/** How a day may be said at one place. */
export interface DayWays {
  /** The day of the conversation: with it days that are counted from it are read, and days without a year asked about. */
  readonly today?: Day | undefined;
  /** A day that has not come may be meant. */
  readonly mayBeAhead?: boolean | undefined;
  /** A month alone will do. */
  readonly orMonth?: boolean | undefined;
}

const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

const isFar = (year: number): boolean => year < firstYear || year > lastYear;

function ofNumbers(year: string, month: number, day: number): Reading<Day> {
  if (year.length < 4) return refuse({ code: 'day-two-digit-year' });
  if (isFar(Number(year))) return refuse({ code: 'day-far' });
  if (!exists(Number(year), month, day)) return refuse({ code: 'day-impossible' });
  return read(dayOf(Number(year), month, day));
}

/** Asks which of several days or months is meant. */
function which(days: readonly (Day | Month)[]): Reading<never> {
  return refuse(days.length === 0 ? { code: 'day-impossible' } : { code: 'day-which', days });
}

/** Two numbers and a year: taken when only one order gives a day, or both the same; asked about otherwise. */
function inSomeOrder(first: number, second: number, year: string): Reading<Day> {
  const monthFirst = ofNumbers(year, first, second);
  const dayFirst = ofNumbers(year, second, first);
  if (!monthFirst.ok || !dayFirst.ok) return monthFirst.ok ? monthFirst : dayFirst;
  return monthFirst.value === dayFirst.value ? monthFirst : which([monthFirst.value, dayFirst.value]);
}

/** A day or a month without a year: the last two that have come, and the next one where that may be meant. */
function ofSomeYear(month: number, day: number, ways: DayWays, most = 2): readonly (Day | Month)[] {
  const { today, mayBeAhead } = ways;
  if (today === undefined) return [];
  const [year] = parts(today);
  const all = Array.from({ length: 18 }, (_, at) => year + 8 - at)
    .filter((one) => day === 0 || exists(one, month, day))
    .map((one) => (day === 0 ? monthOf(dayOf(one, month, 1)) : dayOf(one, month, day)));
  const come = all.filter((one) => one <= today).slice(0, most);
  const ahead = mayBeAhead ? all.findLast((one) => one > today) : undefined;
  return ahead === undefined ? come : [...come.slice(0, 1), ahead, ...come.slice(1)];
}

const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const yearLast = /^(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{2}|\d{4}))?$/;
const nameFirst = /^(\p{L}+)\.?[ -]?(\d{1,2})(?:st|nd|rd|th)?(?:,?[ -](\d{2}|\d{4}))?$/u;
const nameSecond =
  /^(\d{1,2})(?:st|nd|rd|th|\.)?[ -]?(?:of |de )?(\p{L}+)\.?(?:,?[ -](?:de |del )?(\d{2}|\d{4}))?$/u;

/** A month with its year, or its name alone. */
const monthInFigures = /^(?:(\d{4})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{4}))$/;
const monthInWords = /^(?:(?:in|en) )?(\p{L}+)\.?(?:,?(?: of| de| del)? (\d{4}))?$/u;

/** Days, weeks or months back from today or on from it; `about` leaves it open which day. */
const back =
  /^(about |around |some |approximately |almost |nearly |over |more than )?(\d{1,5}|\p{L}+) (day|week|month)s? ago$/u;
const haceBack =
  /^hace (unos |unas |como |casi |m[aá]s de |cerca de |alrededor de |aproximadamente )?(\d{1,5}|\p{L}+) (d[ií]a|semana|mes)(?:e?s)?$/u;
const on = /^(?:in|en|dentro de) (\d{1,5}|\p{L}+) (day|week|month|d[ií]a|semana|mes)(?:e?s)?$/u;
const named: readonly (readonly [RegExp, number])[] = [
  [/^(?:today|hoy)$/, 0],
  [/^(?:yesterday|ayer)$/, -1],
  [/^(?:tomorrow|mañana)$/, 1],
  [/^(?:day before yesterday|anteayer|antier|antes de ayer)$/, -2],
  [/^(?:day after tomorrow|pasado mañana)$/, 2],
];
const nearMonths: typeof named = [
  [/^(?:this month|este mes)$/, 0],
  [/^(?:last month|mes pasado)$/, -1],
];
/** What may stand before a day, and the first of a month. */
const article = /^(?:on |the |el d[ií]a |el )+/;
const first = /^(?:primero|first|1(?:\.?[º°]|ro|er|ero))(?= )/;
const weekdayAlone = /^(?:(?:on|last|this|el) )?(\p{L}+?)(?: pasado)?$/u;

/**
 * A day as people type it: `2024-03-10`, `3/25/2024`, `March 10, 2024`, `10 Mar 2024`, and where it is known which day it
 * is today, `70 days ago`. What names several days (`03/04/2024`, `20 sep`) or none for sure (`2 months ago`) is asked
 * about; two digits are no year; a day that does not exist is refused. A month alone (`in September`) is `YYYY-MM`.
 */
export function readTypedDay(text: string, ways: DayWays = {}): Reading<Day | Month> {
  const tidy = text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(article, '')
    .replace(first, '1');
  if (isDay(tidy)) return read(tidy);
  const [, year = '', month = '', day = ''] = yearFirst.exec(tidy) ?? [];
  if (year !== '') return ofNumbers(year, Number(month), Number(day));
  const [, one = '', other = '', last = ''] = yearLast.exec(tidy) ?? [];
  if (last !== '') return inSomeOrder(Number(one), Number(other), last);
  return (
    readMonth(tidy, ways) ??
    readNamed(tidy, ways) ??
    readCounted(tidy, ways) ??
    readYearless(one, other, ways)
  );
}

/** Two numbers alone; without a day to count from they say nothing. */
function readYearless(first: string, second: string, ways: DayWays): Reading<Day | Month> {
  if (first === '' || ways.today === undefined) return refuse({ code: 'day-typed' });
  const orders = new Set([`${first}/${second}`, `${second}/${first}`]);
  const days = [...orders].map((order) => order.split('/').map(Number));
  return which(
    days.flatMap(([month = 0, day = 0]) => ofSomeYear(month, day, ways, orders.size === 1 ? 2 : 1)),
  );
}

/** A day and the name of its month. */
function readNamed(text: string, ways: DayWays): Reading<Day | Month> | undefined {
  const [, name, day, year] = nameFirst.exec(text) ?? [];
  const [, date, word, own] = name === undefined ? (nameSecond.exec(text) ?? []) : [];
  const month = monthNamed(name ?? word);
  if (month === 0) return undefined;
  const said = year ?? own;
  if (said !== undefined) return ofNumbers(said, month, Number(day ?? date));
  return ways.today === undefined
    ? refuse({ code: 'day-two-digit-year' })
    : which(ofSomeYear(month, Number(day ?? date), ways));
}

/** A month alone. */
function readMonth(text: string, ways: DayWays): Reading<Day | Month> | undefined {
  const [, year, number, turned, late] = monthInFigures.exec(text) ?? [];
  const [, name, own] = monthInWords.exec(text) ?? [];
  const month = name === undefined ? Number(number ?? turned ?? 0) : monthNamed(name);
  const said = year ?? late ?? own;
  if (month === 0 || (said === undefined && name === undefined)) return undefined;
  if (!ways.orMonth) return refuse({ code: 'day-month' });
  if (said === undefined) return which(ofSomeYear(month, 0, ways));
  if (month > 12) return refuse({ code: 'day-impossible' });
  return isFar(Number(said)) ? refuse({ code: 'day-far' }) : read(monthOf(dayOf(Number(said), month, 1)));
}

/** A day that is counted from today, or that the week names. */
function readCounted(text: string, ways: DayWays): Reading<Day | Month> | undefined {
  const { today } = ways;
  if (today === undefined) return undefined;
  const near = named.find(([pattern]) => pattern.test(text));
  if (near !== undefined) return read(addDays(today, near[1]));
  const month = nearMonths.find(([pattern]) => pattern.test(text));
  if (month !== undefined)
    return ways.orMonth ? read(monthOf(addMonths(today, month[1]))) : refuse({ code: 'day-month' });
  const [, vague, ago, unit] = back.exec(text) ?? haceBack.exec(text) ?? [];
  const [, ahead, later] = ago === undefined ? (on.exec(text) ?? []) : [];
  const said = ago ?? ahead;
  if (said === undefined) return readWeekday(text, today, ways);
  const count = /^\d/.test(said) ? Number(said) : placeIn(numbers, said);
  if (count === 0) return undefined;
  const moved = ago === undefined ? count : -count;
  const of = (unit ?? later ?? '').charAt(0);
  // Some 1,000 years either way; what lies beyond the calendar is told below.
  const day = of === 'm' ? addMonths(today, moved) : addDays(today, of === 'd' ? moved : moved * 7);
  if (!isDay(day)) return refuse({ code: 'day-far' });
  // Who counts in months, or about, names no day for sure.
  if (of !== 'm' && vague === undefined) return read(day);
  return which(ways.orMonth ? [day, monthOf(day)] : [day]);
}

function readWeekday(text: string, today: Day, ways: DayWays): Reading<Day> | undefined {
  const wanted = placeIn(weekdays, weekdayAlone.exec(text)?.[1] ?? '', 3);
  if (wanted === 0) return undefined;
  const last = addDays(today, -((weekday(today) - wanted + 8) % 7));
  return which([last, addDays(last, -7), ...(ways.mayBeAhead ? [addDays(last, 7)] : [])]);
}
