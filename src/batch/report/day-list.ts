import type { Day } from '../../content/shape/day.ts';
import { type RowRef, type SomeRows, withRow } from './some-rows.ts';

/** A day on which something begins or ends, for so many rows. */
export interface DayEntry extends Readonly<SomeRows> {
  readonly day: Day;
}

/** Rows by a day. Of more than so many days the nearest are kept. */
export class DayList {
  readonly #days = new Map<Day, SomeRows>();
  readonly #most: number;

  constructor(most = 400) {
    this.#most = most;
  }

  add(day: Day, ref: RowRef): void {
    this.#days.set(day, withRow(this.#days.get(day), ref));
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
