import type { LiveSlot } from './live-blank.ts';
import type { PreparedText } from './stamp-value.ts';
import type { Written } from './written.ts';

/** All objects that a form has for one text: as they were written once, and read back. */
export interface Piece {
  readonly live: LiveSlot;
  readonly bytes: Uint8Array;
  /** Pairs of object number and offset within. */
  readonly objects: readonly number[];
  /** Whether the smaller cut of the shipped face draws it. */
  readonly everyday: boolean;
}

const known = new WeakMap<PreparedText, Piece>();

/** What was written of a text before. */
export function pieceOf({ live, prepared }: Written): Piece | undefined {
  const found = prepared?.lasting ? known.get(prepared) : undefined;
  return found?.live === live ? found : undefined;
}

/** To be called only of what was read back. */
export const keepPiece = (prepared: PreparedText, piece: Piece): void => {
  known.set(prepared, piece);
};
