/** A row by which a person finds it again. */
export interface RowRef {
  readonly row: number;
  readonly id: string;
}

/** So many rows, of which the first are named. */
export interface SomeRows {
  readonly rows: number;
  readonly refs: readonly RowRef[];
}

const refsKept = 5;

export const noRows: SomeRows = { rows: 0, refs: [] };

/** The same and one row more. */
export const withRow = ({ rows, refs }: SomeRows = noRows, ref: RowRef): SomeRows => ({
  rows: rows + 1,
  refs: refs.length < refsKept ? [...refs, ref] : refs,
});
