/**
 * The shipped faces as objects that every compiled blank has under the same numbers, 1 up to `count`: number 1 holds
 * the resources, under the names that `content` in operators.ts writes.
 */
export interface Faces {
  readonly bytes: Uint8Array;
  /** Pairs of object number and offset. */
  readonly objects: readonly number[];
  readonly count: number;
  readonly regular: number;
  readonly bold: number;
}
