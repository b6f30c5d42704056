/** What a file is by its first bytes. */
export type FileKind =
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'heic'
  | 'tiff'
  | 'webp'
  | 'gif'
  | 'bmp'
  | 'svg'
  | 'word'
  | 'old-word'
  | 'rtf'
  | 'zip'
  | 'mail'
  | 'web-page'
  | 'text'
  | 'unknown';

/** Why a file is not among the exhibits. */
export type ExhibitReason =
  | 'not-found'
  | 'empty'
  | 'heic'
  | 'tiff'
  | 'other-picture'
  | 'word'
  | 'archive'
  | 'mail'
  | 'web-page'
  | 'text'
  | 'unknown'
  | 'password'
  | 'damaged'
  | 'no-pages'
  | 'portfolio'
  | 'xfa-only'
  | 'picture-kind'
  | 'too-large'
  | 'no-room'
  | 'too-many-pixels'
  | 'too-deep'
  | 'too-slow';

/** What the user should know of a file that is among them. */
export type ExhibitNote = 'wrong-ending' | 'answers-not-drawn' | 'marks-not-drawn' | 'attachments-dropped';

/** One page or picture of a file: a form XObject that draws it upright, its lower left corner in the origin. */
export interface ReadPage {
  /** The number of the object. */
  readonly form: number;
  /** Points; a picture at 150 dots an inch. */
  readonly width: number;
  readonly height: number;
  readonly picture: boolean;
}

/** The number that the resources with the program's own letters have in every file (`Faces`). */
export const lettersNumber = 1;

/** An object of the bundle, under the number that it has there. */
export interface ReadObject {
  readonly number: number;
  readonly text: string;
  readonly data?: Uint8Array;
}

/** A file as the bundle takes it: cleaned objects, numbered from a given one on without a gap. */
export interface ReadExhibit {
  readonly kind: 'pdf' | 'jpeg' | 'png';
  readonly objects: readonly ReadObject[];
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
