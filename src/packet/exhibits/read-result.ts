import type { Catalogue } from '../../content/messages/catalogue.ts';

/** The kinds of files that can be bundled. */
export type FileKind = 'pdf' | 'jpeg' | 'png';

type Told = keyof Catalogue['packet']['exhibits']['found'];
/** What the user should know of a file that is among the exhibits. */
export type ExhibitNote = Extract<
  Told,
  | 'wrong-ending'
  | 'answers-not-drawn'
  | 'marks-not-drawn'
  | 'marks-not-printed'
  | 'layers-taken-out'
  | 'text-outside'
  | 'attachments-dropped'
>;
/** Why a file is not among the exhibits; each reason has its words. */
export type ExhibitReason = Exclude<Told, ExhibitNote>;

/** One page or picture of a file: a form XObject that draws it upright, its lower left corner in the origin. */
export interface ReadPage {
  /** The number of the object. */
  readonly form: number;
  /** Points; a picture at 150 dots an inch. */
  readonly width: number;
  readonly height: number;
  readonly picture: boolean;
  /** Words are drawn on it; else it is read aloud as a picture. */
  readonly words: boolean;
}

/** The number that the resources with the program's own letters have in every file (`Faces`). */
export const lettersNumber = 1;

/** A file as the bundle takes it: cleaned objects, numbered from a given one on without a gap. */
export interface ReadExhibit {
  readonly kind: FileKind;
  /** Each under the number that it has in the bundle. */
  readonly objects: readonly { readonly number: number; readonly text: string; readonly data?: Uint8Array }[];
  /** The first number that is free behind them. */
  readonly next: number;
  readonly pages: readonly ReadPage[];
  /** Optional content: the numbers of all layers, and of those that are not shown. */
  readonly layers: { readonly all: readonly number[]; readonly hidden: readonly number[] };
  /** The smaller cut of the program's own letters draws what is set in them. */
  readonly everyday: boolean;
  readonly notes: readonly ExhibitNote[];
}

/** A file that is left out; the message is the reason's name. */
export class ExhibitError extends Error {
  readonly reason: ExhibitReason;
  constructor(reason: ExhibitReason) {
    super(reason);
    this.reason = reason;
  }
}
