import type { Day, Month } from '../shape/day.ts';

/** How a language writes a day; kept as a table because asking the system for it costs more than all else at start. */
export interface Calendar {
  readonly months: readonly string[];
  readonly write: (month: string, day: number, year: number) => string;
  readonly writeMonth: (month: string, year: number) => string;
}

/** Days and months as a language writes them: `March 24, 2025`. */
export const showDay =
  ({ months, write, writeMonth }: Calendar) =>
  (day: Day | Month): string => {
    const [year = 0, month = 1, date] = day.split('-').map(Number);
    const name = months[month - 1] ?? '';
    return date === undefined ? writeMonth(name, year) : write(name, date, year);
  };
