import type { Day, Month } from '../shape/day.ts';

/** How a language writes a day; kept as a table because asking the system for it costs more than all else at start. */
export interface Calendar {
  readonly months: readonly string[];
  readonly write: (month: string, day: number, year: number) => string;
  readonly writeMonth: (month: string, year: number) => string;
}

export const calendars = {
  'en-US': {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    write: (month, day, year) => `${month} ${day}, ${year}`,
    writeMonth: (month, year) => `${month} ${year}`,
  },
  'es-US': {
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    write: (month, day, year) => `${day} de ${month} de ${year}`,
    writeMonth: (month, year) => `${month} de ${year}`,
  },
} as const satisfies Record<string, Calendar>;

export type Locale = keyof typeof calendars;

/** The day or the month in words of a language: `March 24, 2025` for `en-US`. */
export function showDay(day: Day | Month, locale: Locale): string {
  const [year = 0, month = 1, date] = day.split('-').map(Number);
  const { months, write, writeMonth } = calendars[locale];
  const name = months[month - 1] ?? '';
  return date === undefined ? writeMonth(name, year) : write(name, date, year);
}
