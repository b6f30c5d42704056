import { mostCaseBytes } from '../../../core/case-tree.ts';
import { fromNumber } from '../../../core/dates.ts';
import { type Cell, isBlank, type MergedCells, type TableRecord } from '../cell.ts';
import { mostColumns } from '../headings.ts';
import { type OpenSheet, unescaped } from './workbook.ts';
import { type Attributes, isTrue, readPart, type XmlListener, XmlReader } from './xml.ts';
import { damaged, holds, mostCells, unpack, WorkbookDamage } from './zip.ts';

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

const mostRows = 1_048_576;
/** 1970-01-01 in days from the two beginnings of a spreadsheet's calendar. */
const epoch = { 1900: 25_569, 1904: 24_107 } as const;

/** The day of a number of days; the time of day is left out. The 29th of February 1900, which never was, is no day. */
function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial);
  if (from1904) return days >= 0 && days < 110_000 ? fromNumber(days - epoch[1904]) : undefined;
  if (days < 1 || days === 60 || days > 110_000) return undefined;
  return fromNumber(days - epoch[1900] + (days < 60 ? 1 : 0));
}

/** Gathers the rows of a sheet from its XML. */
class SheetReader {
  readonly #sheet: OpenSheet;
  readonly #merges: Merges;
  readonly xml: XmlReader;
  rows: TableRecord[] = [];
  #cells = 0;
  #row = 0;
  #record: Cell[] = [];
  #size = 0;
  #inData = false;
  #inRow = false;
  #hidden = false;
  /** Of the cell at hand. */
  #column = -1;
  #type = '';
  #style = -1;
  #value = '';
  #inline = '';
  #formula = false;
  #hints = 0;
  #within: 'v' | 't' | undefined;

  constructor(sheet: OpenSheet, merges: Merges) {
    this.#sheet = sheet;
    this.#merges = merges;
    this.xml = new XmlReader({
      open: (tag, attributes) => this.#open(tag, attributes),
      text: (text) => this.#text(text),
      close: (tag) => this.#close(tag),
    });
  }

  #open(tag: string, attributes: Attributes): void {
    if (tag === 'c') this.#openCell(attributes);
    else if (tag === 'v') this.#within = 'v';
    else if (tag === 'f') this.#formula = true;
    else if (tag === 't') this.#within = this.#hints === 0 ? 't' : undefined;
    else if (tag === 'rPh') this.#hints += 1;
    else if (tag === 'row') this.#openRow(attributes);
    else if (tag === 'sheetData') this.#inData = true;
  }

  #openRow(attributes: Attributes): void {
    if (!this.#inData || this.#inRow) throw damaged();
    const said = attributes['r']?.value;
    const row = said === undefined ? this.#row + 1 : Number(said);
    if (!Number.isInteger(row) || row <= this.#row || row > mostRows) throw damaged();
    this.#row = row;
    this.#inRow = true;
    this.#hidden = isTrue(attributes['hidden']);
    this.#record = [];
    this.#size = 0;
    this.#column = -1;
  }

  #openCell(attributes: Attributes): void {
    if (!this.#inRow) throw damaged();
    this.#cells += 1;
    if (this.#cells > mostCells) throw new WorkbookDamage('cells');
    const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributes['r']?.value ?? '') ?? [];
    const column = letters === undefined ? this.#column + 1 : columnOf(letters);
    if (column <= this.#column || (row !== undefined && Number(row) !== this.#row)) throw damaged();
    this.#column = column;
    this.#type = attributes['t']?.value ?? 'n';
    this.#style = Number(attributes['s']?.value ?? -1);
    this.#value = '';
    this.#inline = '';
    this.#formula = false;
  }

  #text(text: string): void {
    if (this.#within === 'v') this.#value += text;
    else if (this.#within === 't') this.#inline += text;
    else return;
    if (this.#value.length + this.#inline.length > mostCaseBytes) throw new WorkbookDamage('bomb');
  }

  #close(tag: string): boolean | undefined {
    if (tag === 'c') this.#closeCell();
    else if (tag === 'v' || tag === 't') this.#within = undefined;
    else if (tag === 'rPh') this.#hints -= 1;
    else if (tag === 'row') this.#closeRow();
    else if (tag === 'sheetData') return true;
    return undefined;
  }

  #closeCell(): void {
    const cell = this.#cell();
    if (cell === '') return;
    if (this.#column >= mostColumns) throw new WorkbookDamage('columns');
    while (this.#record.length < this.#column) this.#record.push('');
    this.#record.push(cell);
    this.#size += typeof cell === 'string' ? cell.length : cell.text.length;
  }

  #closeRow(): void {
    const large = this.#size > mostCaseBytes;
    const merged =
      this.#record.length === 0 ? [] : this.#merges.in(this.#row, (column) => !isBlank(this.#record[column]));
    this.rows.push({
      row: this.#row,
      cells: large ? [] : this.#record,
      ...(large && { fault: 'too-large' as const }),
      ...(this.#hidden && { hidden: true as const }),
      ...(merged.length > 0 && { merged }),
    });
    this.#inRow = false;
  }

  #cell(): Cell {
    const { texts } = this.#sheet;
    const value = this.#value;
    if (this.#type === 'inlineStr') return unescaped(this.#inline);
    if (value === '') return this.#formula && this.#type !== 'str' ? { kind: 'formula', text: '' } : '';
    if (this.#type === 's') return texts[/^\d{1,8}$/.test(value) ? Number(value) : -1] ?? refuse();
    if (this.#type === 'str' || this.#type === 'd') return unescaped(value);
    if (this.#type === 'b') return value === '1' || value === 'true' ? 'true' : 'false';
    if (this.#type === 'e') return { kind: 'error', text: /^#[A-Z0-9/_!?]{1,20}$/.test(value) ? value : '#' };
    return this.#number(value);
  }

  #number(text: string): Cell {
    const value = Number(text);
    if (text.length > 40 || text.trim() === '' || !Number.isFinite(value)) throw damaged();
    const { datesAt, from1904 } = this.#sheet;
    const day = datesAt[this.#style] === true ? dayOfSerial(value, from1904) : undefined;
    if (day !== undefined) return { kind: 'day', text: day };
    // 4.0 and 4E+0 are 4 to whoever looks at the sheet.
    return { kind: 'number', text: Number.isSafeInteger(value) ? String(value) : text };
  }
}

const refuse = (): never => {
  throw damaged();
};

/**
 * The rows of a sheet, the headings among them, as they are unpacked. The sheet has been seen to be whole before the
 * first of them comes. Hidden rows and columns are read as any others; of merged cells the first holds the value.
 */
export async function* sheetRecords(
  zip: Uint8Array,
  sheet: OpenSheet,
  seen: (bytes: number) => void,
): AsyncGenerator<readonly TableRecord[]> {
  const merges = new Merges();
  if (await holds(zip, sheet.sheet, 'mergeCell')) await readPart(zip, sheet.sheet, merges.listener);
  const reader = new SheetReader(sheet, merges);
  for await (const chunk of unpack(zip, sheet.sheet)) {
    reader.xml.read(chunk);
    seen(chunk.length);
    yield reader.rows;
    reader.rows = [];
    if (reader.xml.done) return;
  }
  reader.xml.end();
}
