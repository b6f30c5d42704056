import type { MergedCells } from '../cell.ts';
import { mostCells, WorkbookDamage } from './damage.ts';
import type { XmlListener } from './xml.ts';

/** Cells that are joined to one; rows from 1, columns from 0. */
interface Merge {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly of: string;
}

/** A table of cases has some dozen. */
const mostMerges = 20_000;

/** The place of a column's letters, from 0: `A` 0, `AA` 26. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i += 1) column = column * 26 + letters.charCodeAt(i) - 64;
  return column - 1;
}

/** The merged cells of a sheet. Its XML tells of them after its rows, so they are read before. */
export class Merges {
  readonly #starting = new Map<number, Merge[]>();
  #count = 0;
  #told = 0;
  /** Those that reach into the row at hand and hold a value. */
  #open: readonly Merge[] = [];

  readonly listener: XmlListener = {
    open: (tag, attributes) => {
      const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(
        (tag === 'mergeCell' && attributes['ref']?.value) || '',
      );
      if (found === null) return;
      this.#count += 1;
      if (this.#count > mostMerges) throw new WorkbookDamage('bomb');
      const [, first = '', row, last = '', lastRow] = found;
      const merge = {
        row: Number(row),
        column: columnOf(first),
        lastRow: Number(lastRow),
        lastColumn: columnOf(last),
        of: `${first}${row}`,
      };
      const inRow = this.#starting.get(merge.row);
      if (inRow === undefined) this.#starting.set(merge.row, [merge]);
      else inRow.push(merge);
    },
  };

  /** The cells of a row that are merged into another with a value; rows are asked for in their order. */
  in(row: number, isFilled: (column: number) => boolean): readonly MergedCells[] {
    if (this.#count === 0) return [];
    const starting = (this.#starting.get(row) ?? []).filter(({ column }) => isFilled(column));
    this.#open = [...this.#open.filter(({ lastRow }) => lastRow >= row), ...starting];
    this.#told += this.#open.length;
    if (this.#told > mostCells) throw new WorkbookDamage('cells');
    return this.#open.flatMap((merge) => {
      const from = merge.row === row ? merge.column + 1 : merge.column;
      return from > merge.lastColumn ? [] : [{ from, to: merge.lastColumn, of: merge.of }];
    });
  }
}
