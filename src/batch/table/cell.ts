/** A cell of a spreadsheet that is no text: it knows more than it shows, or shows something that is no value. */
export interface SheetCell {
  /**
   * `number`: its digits as the file has them; `day`: a typed date, by the calendar; `error`: what stands there, `#N/A`;
   * `formula`: one whose result was never saved.
   */
  readonly kind: 'number' | 'day' | 'error' | 'formula';
  readonly text: string;
}

export type Cell = string | SheetCell;

/** What can be wrong with a row before its cells are looked at. */
export type RecordFault = 'quotes' | 'too-large';

/** One row of a table of cells. */
export interface TableRecord {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly fault?: RecordFault;
  /** Whoever opens the workbook does not see it: it was hidden, or filtered out. */
  readonly hidden?: true;
  /** Cells that are merged into another one, which alone holds the value that is seen in them. */
  readonly merged?: readonly MergedCells[];
}

/** Cells of one row, from one column to another (from 0), that show the value of the cell at `of`, such as `F2`. */
export interface MergedCells {
  readonly from: number;
  readonly to: number;
  readonly of: string;
}

/** The text of a cell; of a spreadsheet's own kinds what they show. */
export const textOf = (cell: Cell | undefined): string =>
  typeof cell === 'object' ? cell.text : (cell ?? '');

export const isBlank = (cell: Cell | undefined): boolean =>
  typeof cell === 'object' ? false : cell === undefined || cell.trim() === '';
