export interface Counted {
  readonly what: string;
  readonly rows: number;
}

/** Counts in how many rows things occur. Of more than so many different things, the ones that come later are left out. */
export class Counter {
  readonly #rows = new Map<string, number>();
  readonly #most: number;

  constructor(most = 2000) {
    this.#most = most;
  }

  /** The things of one row; each counts once. */
  add(things: readonly string[]): void {
    for (const thing of new Set(things)) {
      const before = this.#rows.get(thing) ?? 0;
      if (before > 0 || this.#rows.size < this.#most) this.#rows.set(thing, before + 1);
    }
  }

  /** The things that occur in the most rows, most first; what occurs equally often in the order of its name. */
  top(n: number): readonly Counted[] {
    return [...this.#rows]
      .map(([what, rows]) => ({ what, rows }))
      .sort((a, b) => b.rows - a.rows || (a.what < b.what ? -1 : 1))
      .slice(0, n);
  }
}
