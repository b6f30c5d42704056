/** When a box is on: its fact is this, or a list that holds this, or an empty list. */
export interface TickWhen {
  readonly is?: string | boolean;
  readonly includes?: string;
  readonly empty?: true;
}

/** What a field of a blank shows. Without a fact it stays blank. */
export interface MapLine extends TickWhen {
  /** A path of the case file; list items are numbered from 1. `person.name` is the whole name. */
  readonly fact?: string;
  /** Several, joined by `join` (a blank when it is not said). */
  readonly facts?: readonly string[];
  readonly join?: string;
  /** Radio buttons: when each of the states is chosen. */
  readonly states?: Readonly<Record<string, TickWhen>>;
  /** Only when another fact is one of these. */
  readonly when?: { readonly fact: string; readonly in: readonly (string | boolean)[] };
  /** Not used until a person has looked at it and taken this out. */
  readonly unsure?: true;
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
  | 'whose'
  | 'one-of-several'
  | 'several-addresses'
  | 'again'
  | 'foreign-part'
  | 'too-short'
  /** Read-only in the blank: opened by a script there, or never meant to be typed into. */
  | 'locked';

/** Why a field is left out. */
export type LeftOut = 'ink' | 'no-fact' | 'other-person' | 'other-address' | 'not-understood';

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
