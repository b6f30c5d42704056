import type { Stroke } from '../../form/operators.ts';

/** US Letter with margins that every printer has, points. */
export const sheet = { width: 612, height: 792, left: 64, right: 548, top: 736, bottom: 62 } as const;
export const textWidth = sheet.right - sheet.left;

/** What a part of the page is to a screen reader (ISO 32000-1, 14.8.4). */
export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD';

/** A part of the document's structure. */
export interface Node {
  readonly role: Role;
  readonly kids: readonly Node[];
}
export const node = (role: Role, kids: readonly Node[] = []): Node => ({ role, kids });

/** Something drawn, and the part that it belongs to; without one it is decoration and not read aloud. */
export interface Mark {
  readonly stroke: Stroke;
  readonly of?: Node;
}

/** A piece of a page as wide as the text. */
export interface Strip {
  readonly height: number;
  readonly marks: (top: number) => readonly Mark[];
  /** Stands on the same page as the next one. */
  readonly keep?: boolean;
  /** Only between others: left out where a page begins. */
  readonly gap?: boolean;
  /** A new page begins here. */
  readonly turn?: boolean;
  /** What is drawn again before it when it begins a page. */
  readonly again?: readonly Strip[];
}

export const gap = (height: number, keep = false): Strip => ({ height, gap: true, keep, marks: () => [] });

/** Pieces that belong together, so that no page begins or ends with a single line of them. */
export const keptAtEnds = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, at) =>
    at === 0 || at === strips.length - 2 ? { ...strip, keep: at < strips.length - 1 } : strip,
  );
/** Pieces that stay on one page. */
export const keptWhole = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, at) => (at < strips.length - 1 ? { ...strip, keep: true } : strip));
