import { dayOf, isDay } from '../../core/dates.ts';
import { type Reading, read, refuse } from '../../core/identifiers/reading.ts';
import { readTypedDay } from '../../core/identifiers/typed-day.ts';

/** A cell of a spreadsheet that is no text: it knows more than it shows, or shows something that is no value. */
export interface SheetCell {
  /**
   * `number`: its digits as the file has them; `day`: a typed date, by the calendar; `bool`: `true` or `false`; `error`: what
   * stands there, `#N/A`; `formula`: one whose result was never saved.
   */
  readonly kind: 'number' | 'day' | 'bool' | 'error' | 'formula';
  readonly text: string;
  /** Of a whole number: what its format shows of it, where that is more than its digits: `02139`, `(402) 555-0143`. */
  readonly shown?: string;
  /** The format shows every zero in front, so that none is lost. */
  readonly whole?: boolean;
}

export type Cell = string | SheetCell;

/** What can be wrong with a row before its cells are looked at. */
export type RecordFault = 'quotes' | 'too-large';

/** One row of a table of cells. */
export interface TableRecord {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly fault?: RecordFault;
  /** The workbook says itself that it is no row of its table, but their totals. */
  readonly totals?: true;
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

/** The letters of a column, from 0: `A`, `AA` for 26. */
const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Where a cell stands, as a spreadsheet says it: `J17` for column 9 (from 0) of row 17. */
export const addressOf = (column: number, row: number): string => `${lettersOf(column)}${row}`;

/** A formula that only says a text, as exports write it to keep its zeros: `="0123"`. */
const saidAsFormula = /^="((?:[^"]|"")*)"$/;
/** The mark before digits by which a spreadsheet is told that they are a text: `'0123`. */
const saidAsText = /^'(?=[^']*\d)[\w+(#-][\w\s()#+./:-]{0,59}$/;

/** The text of a cell, without what only says that it is one; of a spreadsheet's own kinds what they show. */
export function textOf(cell: Cell | undefined): string {
  if (typeof cell === 'object') return cell.shown ?? cell.text;
  const text = cell?.trim() ?? '';
  const said = text.startsWith('=') ? saidAsFormula.exec(text)?.[1]?.replaceAll('""', '"') : undefined;
  if (said !== undefined) return said.trim();
  return text.startsWith("'") && saidAsText.test(text) ? text.slice(1) : text;
}

export const isBlank = (cell: Cell | undefined): boolean =>
  typeof cell === 'object' ? false : cell === undefined || cell.trim() === '';

/** Which number comes first in `02/09/1988`. */
export type DayOrder = 'mdy' | 'dmy';

/**
 * What a column of days shows of its order: one order; `same` when no value tells, or needs to be told; `unclear` when
 * some value could be either; `both` when values contradict each other.
 */
export type SeenOrder = DayOrder | 'same' | 'unclear' | 'both';

/** No day is written with more characters. */
const longest = 60;
const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/;
const clock = /^(\S+)[ T]+(?:\d{1,2}):\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[AP]M)?$/i;
const midnight = /^(\d{4}-\d{2}-\d{2})T00:00(?::00(?:\.0{1,9})?)?(?:Z|\+00:00)$/i;

/**
 * A cell without the time of day that exports put behind a day. A time with a zone is left as it is unless it is midnight:
 * its day depends on where one stands.
 */
const withoutTime = (text: string): string =>
  text.length > longest ? text : (midnight.exec(text)?.[1] ?? clock.exec(text)?.[1] ?? text);

/** The order of day and month in the cells of one column. */
export function orderSeen(cells: Iterable<string>): SeenOrder {
  let monthFirst = false;
  let dayFirst = false;
  let unclear = false;
  for (const cell of cells) {
    const [, month, day, year] = numbers.exec(withoutTime(cell.trim())) ?? [];
    if (year?.length !== 4) continue;
    const [first, second] = [Number(month), Number(day)];
    // What is no day either way says nothing.
    if (first > 12 && second <= 12) dayFirst = true;
    if (second > 12 && first <= 12) monthFirst = true;
    if (first <= 12 && second <= 12 && first !== second) unclear = true;
  }
  if (monthFirst && dayFirst) return 'both';
  if (monthFirst) return 'mdy';
  if (dayFirst) return 'dmy';
  return unclear ? 'unclear' : 'same';
}

/** Why a day cannot be read; beside the faults of any typed day, that it does not fit its column or may be two days. */
export type DayReading =
  | Reading
  | { readonly ok: false; readonly problem: { readonly code: 'order' | 'other-order' } };

/** The day in a cell, `YYYY-MM-DD`, or the month where that will do; `order` is that of its column, where that is known. */
export function readDayCell(cell: string, order: DayOrder | undefined, orMonth?: boolean): DayReading {
  if (cell.length > longest) return refuse({ code: 'day-typed' });
  const text = withoutTime(cell);
  const [, first = '', second = '', year = ''] = numbers.exec(text) ?? [];
  if (year === '') return readTypedDay(text, { orMonth });
  if (year.length < 4) return refuse({ code: 'day-two-digit-year' });
  const monthFirst = dayOf(Number(year), Number(first), Number(second));
  const dayFirst = dayOf(Number(year), Number(second), Number(first));
  if (order === undefined && isDay(monthFirst) && isDay(dayFirst) && monthFirst !== dayFirst)
    return { ok: false, problem: { code: 'order' } };
  const [wanted, other] = order === 'dmy' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (isDay(wanted)) return read(wanted);
  if (!isDay(other)) return refuse({ code: 'day-impossible' });
  return order === undefined ? read(other) : { ok: false, problem: { code: 'other-order' } };
}
