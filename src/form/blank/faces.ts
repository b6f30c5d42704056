/** Objects that follow one another, and pairs of object number and offset. */
export interface FaceCut {
  readonly bytes: Uint8Array;
  readonly objects: readonly number[];
}

/**
 * The shipped faces as objects that every compiled blank has under the same numbers, 1 up to `count`: number 1 holds
 * the resources, under the names that `content` in operators.ts writes.
 */
export interface Faces extends FaceCut {
  /** The same with everyday letters alone (`isEveryday`), for what needs no others: half the size. */
  readonly everyday: FaceCut;
  readonly count: number;
  readonly regular: number;
  readonly bold: number;
}
