/** When a box is on: its fact is this, or a list that holds this, or an empty list. */
export interface TickWhen {
  readonly is?: string | boolean;
  readonly includes?: string;
  readonly empty?: true;
}

/**
 * What a field of a blank shows. Without a fact it stays blank. `each`, `more`, `notice` and `short` stand in maps of forms
 * that come with the program alone.
 */
export interface MapLine extends TickWhen {
  /** A path of the case file; list items are numbered from 1. `person.name` is the whole name. */
  readonly fact?: string;
  /** Several, joined by `join` (a blank when it is not said). */
  readonly facts?: readonly string[];
  readonly join?: string;
  /** Radio buttons: when each of the states is chosen. */
  readonly states?: Readonly<Record<string, TickWhen>>;
  /** Of a unit such as `Apt 4B` the number alone, where boxes beside it say the rest. */
  readonly part?: 'number';
  /** Every item of this list, each giving the facts below it. */
  readonly each?: string;
  /** How many items of this list have no row on the form, and the page that they are on. */
  readonly more?: string;
  /** Filled in by the program: why the form should not be sent now, where it is prepared all the same. */
  readonly notice?: true;
  /** Given in full elsewhere: what does not fit is cut here and not carried on. */
  readonly short?: true;
  /** Only when it holds; of several, when all do. */
  readonly when?: Condition | readonly Condition[];
  /** What a person has confirmed that the line shows, in the words of `statementOf`; the line is used only while it says so. */
  readonly confirmed?: string;
}

/** Another fact is one of these, or is known and none of those. */
export interface Condition {
  readonly fact: string;
  readonly in?: readonly (string | boolean)[];
  readonly notIn?: readonly (string | boolean)[];
}

export type Sureness = 'sure' | 'likely' | 'unsure';

/** Where a proposal comes from, with the words found there. */
export interface Reason {
  readonly from: 'tooltip' | 'label' | 'name';
  readonly text: string;
}

/** Why a proposal is not surer. */
export type Doubt =
  | 'one-source'
  | 'conflict'
  /** Nothing says whose it is, and the form is about one person. */
  | 'whose'
  | 'several-addresses'
  | 'any-telephone'
  | 'too-short'
  /** Read-only in the blank: filled in, or opened, by a script there. */
  | 'locked';

/** Why a field is left out. */
export type LeftOut =
  | 'ink'
  | 'no-fact'
  | 'whose'
  | 'other-person'
  | 'other-name'
  | 'other-address'
  | 'sworn'
  | 'condition'
  | 'pair'
  | 'asked-before'
  | 'locked'
  | 'not-understood';

export interface Proposal {
  /** Undefined where the field is left out. */
  readonly line?: MapLine;
  readonly sure?: Sureness;
  readonly reasons: readonly Reason[];
  readonly doubts: readonly Doubt[];
  readonly left?: LeftOut;
}

export const leftOut = (left: LeftOut, reasons: readonly Reason[] = []): Proposal => ({
  left,
  reasons,
  doubts: [],
});
