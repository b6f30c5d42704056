import type { CellValue, Sheet } from 'hucre';
import { readOds } from 'hucre/ods';
import type { Cell, MergedCells, TableRecord } from './cell.ts';
import { mostColumns } from './headings.ts';
import { type Damage, holds, readDirectory, verify, WorkbookDamage } from './xlsx/zip.ts';

/** What comes back from the thread in which an OpenDocument sheet is read. */
export type OdsResult =
  | { readonly records: readonly TableRecord[] }
  | { readonly damage: Damage; readonly sheets: readonly string[] };

/** Of a workbook as it is unpacked, some thousand rows: it is held whole, and takes ten times as much; bytes. */
const mostUnpacked = 12_000_000;
const mostMerged = 20_000;
/** What hucre does not tell: that rows, columns or sheets are hidden, or filtered out. */
const untold = ['visibility="collapse"', 'visibility="filter"', 'table:display="false"'];

/**
 * Reads a sheet of an OpenDocument workbook, the first or the one of this name. Meant for a thread of its own. Never
 * throws for what stands in the file; a workbook with something hidden is refused, since nobody could be told of it.
 *
 * hucre reads these as they are: of 42 public workbooks that LibreOffice saved so, every cell. It does not read .xls,
 * where each text that a formula gives is 0 to it, nor .xlsb, for which no other program's files were at hand.
 */
export async function readOdsSheet(bytes: Uint8Array, named: string | undefined): Promise<OdsResult> {
  try {
    const entries = readDirectory(bytes);
    const content = entries.get('content.xml');
    const size = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0);
    if (content === undefined || size > mostUnpacked) throw new WorkbookDamage(content ? 'ods' : 'damaged');
    await verify(bytes, content);
    for (const word of untold) if (await holds(bytes, content, word)) throw new WorkbookDamage('ods');
    const { sheets } = await readOds(bytes);
    const sheet = named === undefined ? sheets[0] : sheets.find(({ name }) => name === named);
    if (sheet === undefined)
      throw new WorkbookDamage(
        named === undefined ? 'no-sheet' : 'sheet',
        sheets.map(({ name }) => name),
      );
    return { records: recordsOf(sheet) };
  } catch (error) {
    return error instanceof WorkbookDamage
      ? { damage: error.damage, sheets: error.sheets }
      : { damage: 'damaged', sheets: [] };
  }
}

function recordsOf(sheet: Sheet): readonly TableRecord[] {
  const merged = mergedIn(sheet);
  return Array.from(sheet.rows, (values, at) => {
    const cells = Array.from(values ?? [], (value, column) => cellOf(sheet, value, at, column));
    while (cells.at(-1) === '') cells.pop();
    if (cells.length > mostColumns) throw new WorkbookDamage('columns');
    const inRow = cells.length === 0 ? undefined : merged.get(at);
    return { row: at + 1, cells, ...(inRow && { merged: inRow }) };
  });
}

function cellOf(sheet: Sheet, value: CellValue | undefined, row: number, column: number): Cell {
  const isFormula = sheet.cells?.get(`${row},${column}`)?.type === 'formula';
  if (value === null || value === undefined || value === '')
    return isFormula ? { kind: 'formula', text: '' } : '';
  if (typeof value === 'object') return { kind: 'day', text: value.toISOString().slice(0, 10) };
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  if (typeof value === 'boolean') return String(value);
  const text = String(value);
  return isFormula && /^(?:#|Err:\d)/.test(text) ? { kind: 'error', text } : text;
}

/** By row, the cells that show the value of another one. */
function mergedIn({ merges = [], rows }: Sheet): ReadonlyMap<number, readonly MergedCells[]> {
  const found = new Map<number, MergedCells[]>();
  let count = 0;
  for (const { startRow, endRow, startCol, endCol } of merges) {
    if ((rows[startRow]?.[startCol] ?? '') === '') continue;
    const of = `${lettersOf(startCol)}${startRow + 1}`;
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1) {
      count += 1;
      if (count > mostMerged) throw new WorkbookDamage('bomb');
      const from = row === startRow ? startCol + 1 : startCol;
      if (from <= endCol) found.set(row, [...(found.get(row) ?? []), { from, to: endCol, of }]);
    }
  }
  return found;
}

/** The letters of a column, from 0: `A`, `AA` for 26. */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
