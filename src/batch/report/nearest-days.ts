import type { Day } from '../../content/shape/day.ts';

/** Something of a day, or of none. */
interface Entry<T> {
  readonly day: Day | undefined;
  readonly entry: T;
}

/** Entries in the order of a key. Of more than `most` those that would come last are dropped, and counted. */
export class NearestDays<T> {
  #entries: Entry<T>[] = [];
  readonly #most: number;
  readonly #keyOf: (entry: Entry<T>) => string;
  /** How many were dropped; right once `inOrder` was asked. */
  left = 0;

  constructor(most: number, keyOf: (entry: Entry<T>) => string) {
    this.#most = most;
    this.#keyOf = keyOf;
  }

  /** How many there are. */
  get kept(): number {
    return this.#entries.length;
  }

  add(day: Day | undefined, entry: T): void {
    this.#entries.push({ day, entry });
    if (this.#entries.length > this.#most * 2) this.#cut();
  }

  inOrder(): readonly Entry<T>[] {
    this.#cut();
    return this.#entries;
  }

  #cut(): void {
    const keyed = this.#entries.map((each) => ({ each, key: this.#keyOf(each) }));
    keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0));
    this.left += Math.max(0, keyed.length - this.#most);
    this.#entries = keyed.slice(0, this.#most).map(({ each }) => each);
  }
}
