import { showDay } from '../calendars.ts';

/** The form of a word that goes with a count: `plural(n, 'falta', 'faltan')`. */
export const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** A count with its unit: `count(2, 'problema', 'problemas')` is `2 problemas`. */
export const count = (n: number, one: string, many: string): string => `${n} ${plural(n, one, many)}`;

/** A count with its unit; with an upper end, a span. */
export const counted =
  (one: string, many: string) =>
  (n: number, most?: number): string =>
    most === undefined ? count(n, one, many) : `${n} a ${most} ${many}`;

/** A day or a month as sentences name it. */
export const day = showDay({
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
});
