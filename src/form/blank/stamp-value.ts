import type { Face, UserFontRefusal } from '../face.ts';

/** What a field is given: a text or the value of a choice; for a box true or false; for radio buttons the name of a state. */
export type StampValue = string | boolean;

/** A page behind the blank's own: its content operators, drawn with the shipped faces (see `content` in operators.ts). */
export interface ExtraPage {
  readonly content: string;
  readonly width: number;
  readonly height: number;
}

export interface StampOptions {
  /** Draws the values into the pages and takes the fields out. */
  readonly flatten?: boolean;
  readonly pages?: readonly ExtraPage[];
  /** Where the rest of a text that does not fit is carried on, longest words first; by field. */
  readonly pointers?: ReadonlyMap<string, readonly string[]>;
  /** The shipped face with a font of the user's behind it, for what neither the blank's nor the shipped one has. */
  readonly face?: Face;
  /** The bytes are a view that the next stamp overwrites: for writing many files, one after the other. */
  readonly reuse?: boolean;
  /** Leaves the reading back out: for measuring what it costs. */
  readonly unread?: boolean;
}

/** A text that does not fit at the smallest size: the whole of it goes on a page of its own. */
export interface Overflow {
  readonly name: string;
  readonly page: number;
  readonly text: string;
}

export type RefusedReason =
  | 'unknown-field'
  | 'signature'
  | 'read-only'
  | 'kind'
  | 'unknown-state'
  | 'too-long'
  | 'character'
  | 'right-to-left'
  | UserFontRefusal['reason']
  | 'long-leftward';

export interface Refused {
  readonly name: string;
  readonly reason: RefusedReason;
  /** `U+0645`, for a character, and where it stands in the text (from 0). */
  readonly character?: string;
  readonly at?: number;
}

export interface StampReport {
  /** Names of the fields that hold a value. */
  readonly applied: readonly string[];
  /** Texts that are cut (and end with their pointer, where one was given). */
  readonly overflow: readonly Overflow[];
  readonly blank: number;
  readonly pages: number;
}
