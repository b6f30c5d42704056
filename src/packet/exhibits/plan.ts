import type { ExhibitNote, ExhibitReason, ReadExhibit } from './read-result.ts';

/** A file that the case names, as the command has read it. */
export interface ExhibitFile {
  /** Which of the case's documents it is, counted from 1. */
  readonly document: number;
  /** Its name, for its ending alone; it is printed nowhere. */
  readonly name: string;
  /** Undefined: it is not there, or cannot be opened. */
  readonly bytes: Uint8Array | undefined;
}

/** A document of the case in its place in the bundle. */
export interface PlannedExhibit {
  /** A, B … Z, AA, AB … */
  readonly letter: string;
  readonly kind: string;
  readonly title: string;
  readonly note: string | null;
  /** `documents.2`. */
  readonly document: string;
  /** Pages of the document itself; a cover sheet stands before them. */
  readonly pages: number;
  /** The page of the bundle on which the cover sheet stands, and that of the last page; counted from 1. */
  readonly from: number;
  readonly to: number;
  /** About what it adds to the bundle. */
  readonly bytes: number;
}

/** A document that is called for, or listed, and is not in the bundle. */
export interface MissingExhibit {
  readonly kind: string;
  readonly text: string;
  readonly why: 'not-listed' | 'not-said' | 'no-file' | 'left-out';
  /** `documents.2`, where the case lists it. */
  readonly document: string | null;
}

/** Something about a file that the user should know; holds nothing of its name or content. */
export interface ExhibitProblem {
  /** `documents.2.file`. */
  readonly path: string;
  readonly reason: ExhibitReason | ExhibitNote;
  /** Whether the file is missing from the bundle. */
  readonly leftOut: boolean;
  readonly found: string;
  readonly advice: string;
}

/** What the bundle will be: `--json` prints it. */
export interface ExhibitsPlan {
  readonly exhibits: readonly PlannedExhibit[];
  readonly missing: readonly MissingExhibit[];
  readonly problems: readonly ExhibitProblem[];
  readonly indexPages: number;
  /** Of the whole bundle. */
  readonly pages: number;
}

/** Whose exhibits they are, as the index and the cover sheets say. */
export interface ExhibitsOf {
  readonly name: string;
  readonly receipts: string;
}

/** The plan with what is needed to write it. */
export interface PlannedExhibits {
  readonly plan: ExhibitsPlan;
  readonly of: ExhibitsOf;
  /** The files that were read, in the order of the exhibits. */
  readonly parts: readonly ReadExhibit[];
}

/** A to Z, then AA, AB … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : `${letterOf(Math.floor(index / 26) - 1)}${last}`;
}
