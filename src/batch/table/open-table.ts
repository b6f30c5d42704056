import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CasePath } from '../../core/case-file.ts';
import { InputError, type Problem } from '../../core/errors.ts';
import type { Table, TableRow } from '../row.ts';
import { type DayOrder, isBlank, orderSeen, type TableRecord, textOf } from './cell.ts';
import { rowReader } from './cell-rows.ts';
import { type Headings, headingKey, meaning, readHeadings, refuseTitle, shownHeading } from './headings.ts';
import { itemReader } from './item-rows.ts';
import type { Item } from './json-items.ts';
import type { TableMap } from './map-file.ts';
import { openSource, type SourceSettings, type TableContext } from './source.ts';
import { rejoin, takeFirst } from './text.ts';

export interface TableSettings extends SourceSettings {
  /** The order of day and month in `02/09/1988`; absent: what the map says, or what each column shows. */
  readonly dates?: DayOrder | undefined;
  readonly map?: TableMap | undefined;
}

/** By so many rows the order of days is decided, before the first is given out. */
const rowsAhead = 1000;

/** The order of day and month in each column of days. Throws `InputError` with all columns where it cannot be seen. */
function ordersOf(
  { columns }: Headings,
  rows: readonly TableRecord[],
  said: DayOrder | undefined,
  words: Catalogue['batchTable'],
): ReadonlyMap<number, DayOrder> {
  const orders = new Map<number, DayOrder>();
  const problems: Problem[] = [];
  for (const { at, heading, fact } of columns) {
    if (fact?.type !== 'day') continue;
    const seen =
      said ??
      orderSeen(rows.flatMap(({ cells }) => (typeof cells[at] === 'string' ? [textOf(cells[at])] : [])));
    if (seen === 'mdy' || seen === 'dmy') orders.set(at, seen);
    else if (seen !== 'same') {
      const found = seen === 'both' ? words.found.columnBoth : words.found.column;
      problems.push({ path: shownHeading(heading, words), found, wanted: words.wanted.order });
    }
  }
  if (problems.length > 0) throw new InputError(words.refused.dates(problems.length), problems);
  return orders;
}

const mostHiddenNamed = 5;

/** The rows of a table, and those among them that nobody sees who opens the workbook. */
function readAll<T extends { readonly row: number; readonly hidden?: true }>(
  batches: AsyncIterable<readonly T[]>,
  read: (item: T) => TableRow | undefined,
  words: Catalogue['batchTable'],
): Pick<Table, 'rows' | 'hidden'> {
  let none = true;
  let count = 0;
  const first: number[] = [];
  const readOne = (item: T): TableRow | readonly never[] => {
    const row = read(item);
    if (row === undefined) return [];
    none = false;
    if (item.hidden) count += 1;
    if (item.hidden && first.length < mostHiddenNamed) first.push(item.row);
    return row;
  };
  const rows = (async function* () {
    for await (const batch of batches) {
      const some = batch.flatMap(readOne);
      if (some.length > 0) yield some;
    }
    if (none) throw new InputError(words.refused.noRows);
  })();
  return { rows, hidden: () => ({ count, first }) };
}

type Opened = Pick<Table, 'headings' | 'rows' | 'hidden'>;

async function openCells(
  batches: AsyncGenerator<readonly TableRecord[]>,
  { dates, map }: TableSettings,
  messages: Catalogue,
): Promise<Opened> {
  const words = messages.batchTable;
  const first = (await takeFirst(batches, rowsAhead)).flat();
  const top = first.findIndex(({ cells, fault }) => fault !== undefined || !cells.every(isBlank));
  const heading = first[top];
  if (heading === undefined) throw new InputError(words.refused.empty);
  if (heading.fault !== undefined)
    throw new InputError(words.refused.noHeadings, [
      { path: '', found: words.found[heading.fault], wanted: words.wanted.headings },
    ]);
  const keyOf = (name: string): string | undefined => meaning(name, map) && headingKey(name);
  refuseTitle(heading, first.slice(top + 1), keyOf, words);
  const headings = readHeadings(heading.cells, map, words);
  const rows = first.slice(top + 1);
  // Exactly so many, however the file was cut when it was read.
  const full = rows
    .filter(({ cells, fault }) => fault !== undefined || !cells.every(isBlank))
    .slice(0, rowsAhead);
  if (full.length === 0 && rows.length < rowsAhead - 1) throw new InputError(words.refused.noRows);
  if (headings.unnamed.some((at) => full.some(({ cells }) => !isBlank(cells[at]))))
    throw new InputError(words.refused.unnamed);
  const orders = ordersOf(headings, full, dates ?? map?.dates, words);
  return {
    headings: new Map<CasePath, string>(headings.columns.map(({ path, heading: name }) => [path, name])),
    ...readAll(rejoin([rows], batches), rowReader(headings, orders, map, messages), words),
  };
}

async function openItems(
  batches: AsyncGenerator<readonly Item[]>,
  { dates, map }: TableSettings,
  messages: Catalogue,
): Promise<Opened> {
  const first = (await takeFirst(batches, rowsAhead)).flat();
  if (first.length === 0) throw new InputError(messages.batchTable.refused.noItems);
  const read = itemReader(dates ?? map?.dates, map, messages);
  return { headings: new Map(), ...readAll(rejoin([first], batches), read, messages.batchTable) };
}

/**
 * Opens a table of cases: CSV, XLSX, JSON or JSON Lines, by its name, or standard input for `-`. Its rows can be read once
 * and are read as they are wanted, so that memory does not grow with them (a workbook is held packed).
 *
 * Throws `InputError`: when it is no table, its headings are not known (each is a problem), it has no row, or the order
 * of day and month cannot be seen in a column. What ends a table in the middle, such as bytes that are no text or a
 * broken JSON list, throws here when it comes early, and from `rows` after the rows before it when it comes later. What is wrong with one row is among that row's problems.
 */
export async function openTable(
  name: string,
  settings: TableSettings,
  context: TableContext,
): Promise<Table> {
  const isKnown = (heading: string): boolean => meaning(heading, settings.map) !== undefined;
  const source = await openSource(name, settings, isKnown, context);
  try {
    const opened =
      source.kind === 'cells'
        ? await openCells(source.batches, settings, context.messages)
        : await openItems(source.batches, settings, context.messages);
    const close = () => source.batches.return(undefined);
    return { ...opened, close, progress: source.progress };
  } catch (error) {
    await source.batches.return(undefined);
    throw error;
  }
}
