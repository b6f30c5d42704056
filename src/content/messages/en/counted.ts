import { showDay } from '../calendars.ts';

/** A count with its unit; with an upper end, a span. */
export const counted =
  (one: string, many: string) =>
  (n: number, most?: number): string => {
    if (most !== undefined) return `${n} to ${most} ${many}`;
    return `${n} ${n === 1 ? one : many}`;
  };

/** A day or a month as sentences name it. */
export const day = showDay({
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
});
