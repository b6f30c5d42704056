import type { Day } from '../../content/shape/day.ts';
import type { RowRef } from './tally.ts';

/** A day on which something begins or ends, for so many rows, of which the first are named. */
export interface DayEntry {
  readonly day: Day;
  readonly rows: number;
  readonly refs: readonly RowRef[];
}

const refsKept = 5;

/** Rows by a day. Of more than so many days the nearest are kept. */
export class DayList {
  readonly #days = new Map<Day, { rows: number; refs: RowRef[] }>();
  readonly #most: number;

  constructor(most = 400) {
    this.#most = most;
  }

  add(day: Day, ref: RowRef): void {
    const entry = this.#days.get(day) ?? { rows: 0, refs: [] };
    entry.rows += 1;
    if (entry.refs.length < refsKept) entry.refs.push(ref);
    this.#days.set(day, entry);
    if (this.#days.size > this.#most * 2) this.#forgetFar();
  }

  /** The first days from a day on, in order. */
  from(first: Day, n: number): readonly DayEntry[] {
    return [...this.#days]
      .filter(([day]) => day >= first)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, Math.min(n, this.#most))
      .map(([day, { rows, refs }]) => ({ day, rows, refs }));
  }

  /** A day that comes again after it was forgotten is farther than all that are kept, so nothing near is miscounted. */
  #forgetFar(): void {
    for (const day of [...this.#days.keys()].sort().slice(this.#most)) this.#days.delete(day);
  }
}
