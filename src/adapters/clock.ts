import type { Day } from '../content/shape/day.ts';

const padded = (n: number, width: number): string => String(n).padStart(width, '0');

/** Today in the local time zone, as a plain calendar day. */
export function today(now: Date = new Date()): Day {
  const day = `${padded(now.getFullYear(), 4)}-${padded(now.getMonth() + 1, 2)}-${padded(now.getDate(), 2)}`;
  return day as Day;
}
