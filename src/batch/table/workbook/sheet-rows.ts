import { mostCaseBytes } from '../../../core/case-tree.ts';
import { addressOf, type Cell, isBlank, type MergedCells, type TableRecord } from '../cell.ts';
import { mostColumns } from '../headings.ts';
import { titleLines } from '../text.ts';
import type { XmlListener } from './xml.ts';
import { damaged, type Entry, limits, mostCells, WorkbookDamage } from './zip.ts';

/** A sheet that has been found: its part, what reads it, and the rows that come of it. */
export interface OpenSheet {
  readonly entry: Entry;
  readonly listener: XmlListener;
  readonly rows: SheetRows;
  /** How it is called, once its first rows have been read. */
  readonly name: () => string;
}

/** A workbook that has been opened. */
export interface Workbook {
  /** The sheets that are seen with their first rows, where there are several; else none. */
  tops(): Promise<readonly SheetTop[]>;
  /** The sheet of this name, whatever its capitals; the first that is seen where none is said. */
  open(name: string | undefined): Promise<OpenSheet>;
}

/** A sheet and its first rows, which tell whether it is a table of cases. */
export interface SheetTop {
  readonly name: string;
  readonly records: readonly TableRecord[];
}

/** So many rows are looked at, of so many sheets. */
export const topRows = titleLines + 1;
export const mostTops = 20;

/** Sheets of one workbook never differ in capitals alone. */
export const isSheetNamed = (name: string, named: string): boolean =>
  name.trim().toLowerCase() === named.trim().toLowerCase();

/** Cells that are joined to one; rows from 1, columns from 0. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** A table of cases has some dozen. */
const mostMerges = 20_000;
const mostRows = 1_048_576;

/**
 * Gathers the cells of a sheet into rows, and keeps to what a table of cases can hold. Hidden rows and columns are read as
 * any others; of merged cells the first holds the value.
 */
export class SheetRows {
  #parts: TableRecord[][] = [[]];
  #inPart = 0;
  #inAll = 0;
  readonly #merges = new Map<number, Merge[]>();
  #mergeCount = 0;
  readonly #totals = new Set<number>();
  #told = 0;
  /** The merged cells that reach into the row at hand and hold a value. */
  #open: readonly Merge[] = [];
  #cells = 0;
  /** The number of the row at hand, or of the last one. */
  row = 0;
  #record: Cell[] = [];
  #size = 0;

  /** The rows since they were taken last, in parts of which none holds more text than a case may, or one row. */
  take(): readonly (readonly TableRecord[])[] {
    const parts = this.#parts;
    this.#parts = [[]];
    this.#inPart = 0;
    return parts;
  }

  /** Tells of merged cells, before their first row is ended. */
  merge(merge: Merge): void {
    this.#mergeCount += 1;
    if (this.#mergeCount > mostMerges) throw new WorkbookDamage('bomb');
    const inRow = this.#merges.get(merge.row);
    if (inRow === undefined) this.#merges.set(merge.row, [merge]);
    else inRow.push(merge);
  }

  /** Tells of a row of totals, before it is ended. */
  totals(row: number): void {
    this.#totals.add(row);
  }

  begin(row: number): void {
    if (!Number.isInteger(row) || row <= this.row || row > mostRows) throw damaged();
    this.row = row;
    this.#record = [];
    this.#size = 0;
  }

  /** Counts a cell, empty ones too. */
  count(cells = 1): void {
    this.#cells += cells;
    if (!(this.#cells <= mostCells)) throw new WorkbookDamage('cells');
  }

  /** The next cell of the row at hand; columns grow. */
  put(column: number, cell: Cell): void {
    if (cell === '') return;
    if (column >= mostColumns) throw new WorkbookDamage('columns');
    while (this.#record.length < column) this.#record.push('');
    this.#record.push(cell);
    this.#size += typeof cell === 'string' ? cell.length : cell.text.length;
  }

  end(hidden: boolean): void {
    // A text that many cells name unpacks to more than the workbook's directory says.
    this.#inAll += this.#size;
    if (this.#inAll > limits.entry) throw new WorkbookDamage('bomb');
    this.#inPart += this.#size;
    if (this.#inPart > mostCaseBytes) {
      this.#parts.push([]);
      this.#inPart = this.#size;
    }
    const large = this.#size > mostCaseBytes;
    const merged = this.#record.length === 0 ? [] : this.#merged();
    this.#parts.at(-1)?.push({
      row: this.row,
      cells: large ? [] : this.#record,
      ...(large && { fault: 'too-large' as const }),
      ...(this.#totals.has(this.row) && { totals: true as const }),
      ...(hidden && { hidden: true as const }),
      ...(merged.length > 0 && { merged }),
    });
  }

  /** The cells of the row at hand that are merged into another with a value. */
  #merged(): readonly MergedCells[] {
    if (this.#mergeCount === 0) return [];
    const starting = (this.#merges.get(this.row) ?? []).filter(
      ({ column }) => !isBlank(this.#record[column]),
    );
    this.#open = [...this.#open.filter(({ lastRow }) => lastRow >= this.row), ...starting];
    this.#told += this.#open.length;
    if (this.#told > mostCells) throw new WorkbookDamage('cells');
    return this.#open.flatMap(({ row, column, lastColumn }) => {
      const from = row === this.row ? column + 1 : column;
      return from > lastColumn ? [] : [{ from, to: lastColumn, of: addressOf(column, row) }];
    });
  }
}
