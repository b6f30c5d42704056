import type { Day } from './day.ts';

/** How sure a fact is: read in a government text; read there but old or incomplete; told by third parties only; not found. */
export type Certainty = 'confirmed' | 'dated' | 'unconfirmed' | 'not-found';

/** A text that facts, rules and contacts were taken from. */
export interface Source {
  readonly title: string;
  /** Where it is published; empty when it has no address of its own. */
  readonly address: string;
  /** The day that the text bears. */
  readonly dated: Day | 'undated';
  /** The day of the copy that was read, where the text bears none of its own. */
  readonly copied?: Day;
  /** The day on which this project last read it. */
  readonly read: Day;
  readonly certainty: Certainty;
}

/** A state of things: the day on which it was last seen, and the page that shows how it is by now. */
export interface LastSeen {
  /** `undated`: in a copy that bears no day. */
  readonly seen: Day | 'undated';
  readonly checkAt: string;
}

/** A source and the place in it. */
export interface Citation<S extends string = string> {
  readonly source: S;
  readonly pinpoint: string;
}
