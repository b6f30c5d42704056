import { drawsEveryday } from '../everyday.ts';
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

/** The texts of one form that come again, and where they were written: the objects of a field are its own. */
export class NewPieces {
  readonly #noted: (readonly [
    prepared: PreparedText,
    from: number,
    to: number,
    piece: Omit<Piece, 'bytes'>,
  ])[] = [];

  /** `offsets`: pairs of object number and offset in the form, as `from` and `to` are. */
  note(
    live: LiveSlot,
    prepared: PreparedText,
    [from, to]: readonly [number, number],
    offsets: readonly number[],
  ): void {
    const objects = offsets.map((each, at) => (at % 2 === 0 ? each : each - from));
    this.#noted.push([prepared, from, to, { live, objects, everyday: drawsEveryday(prepared.content) }]);
  }

  /** Keeps what stands in a form; to be called only when every byte of it was read back. */
  keep(form: Uint8Array): void {
    for (const [prepared, from, to, piece] of this.#noted)
      known.set(prepared, { ...piece, bytes: form.slice(from, to) });
  }
}
