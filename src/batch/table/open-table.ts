import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CasePath } from '../../core/case-file.ts';
import { InputError, type Problem } from '../../core/errors.ts';
import type { Profile } from '../../core/profile.ts';
import type { PassedOver, Table, TableRow, TableTold } from '../row.ts';
import { Always } from './always.ts';
import { type DayOrder, isBlank, orderSeen, type TableRecord, textOf } from './cell.ts';
import { rowReader } from './cell-rows.ts';
import { type Headings, headingKey, meaning, readHeadings, refuseTitle, shownHeading } from './headings.ts';
import { itemReader } from './item-rows.ts';
import type { Item } from './json-items.ts';
import type { TableMap } from './map-file.ts';
import { oftenWords } from './office-words.ts';
import { openSource, type Source, type SourceSettings, type TableContext } from './source.ts';
import { rejoin, takeFirst } from './text.ts';

export interface TableSettings extends SourceSettings {
  /** The order of day and month in `02/09/1988`; absent: what the map says, or what each column shows. */
  readonly dates?: DayOrder | undefined;
  readonly map?: TableMap | undefined;
  /** What holds for every row where neither the table nor the map says anything. */
  readonly profile?: Profile | undefined;
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
const mostPassedOver = 20;

/** The rows of a table, and what there is to say of them; `noCase` says of one why it is no case. */
function readAll<T extends { readonly row: number; readonly hidden?: true }>(
  batches: AsyncIterable<readonly T[]>,
  read: (item: T) => TableRow | undefined,
  always: Always,
  sheet: Source['sheet'],
  words: Catalogue['batchTable'],
  noCase: (item: T) => PassedOver | undefined = () => undefined,
): Pick<Table, 'rows' | 'told'> {
  let none = true;
  let count = 0;
  const first: number[] = [];
  const passedOver: TableTold['passedOver'][number][] = [];
  const readOne = (item: T): TableRow | readonly never[] => {
    const why = noCase(item);
    if (why !== undefined && passedOver.length < mostPassedOver) passedOver.push({ row: item.row, why });
    if (why !== undefined) return [];
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
  return {
    rows,
    told: () => ({ sheet: sheet(), hidden: { count, first }, passedOver, byMap: always.told() }),
  };
}

/**
 * The sheet of a workbook with the bad rows of a batch, in every language: by its name such a workbook is known again. Its rows
 * have the numbers that they have in the table.
 */
export const correctionsSheet = 'Corrections for case-assist';

type Opened = Pick<Table, 'headings' | 'columns' | 'often' | 'orders' | 'isCorrections' | 'rows' | 'told'>;

/** What a table says under its headings: which columns must be filled in. */
const mark =
  /^[([*\s]*(?:required|mandatory|optional|if any|if applicable|requerid[oa]|obligatori[oa]|opcional|si aplica)[)\]*\s]*$/i;

/** Why a row is no case; `first`: it is the first below the headings. */
export function noCaseIn({ cells, totals, fault }: TableRecord, first: boolean): PassedOver | undefined {
  if (fault !== undefined || cells.every(isBlank)) return undefined;
  if (totals) return 'totals';
  if (cells.some((cell) => typeof cell === 'object')) return undefined;
  const texts = cells.map((cell) => textOf(cell)).filter((text) => text !== '');
  if (texts.length === 1 && texts[0] === '\x1a') return 'end';
  return first && texts.every((text) => mark.test(text)) ? 'required' : undefined;
}

async function openCells(
  batches: AsyncGenerator<readonly TableRecord[]>,
  { dates, map, profile }: TableSettings,
  { sheet, sheetRead }: Pick<Source, 'sheet' | 'sheetRead'>,
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
  const filled = rows.filter(({ cells, fault }) => fault !== undefined || !cells.every(isBlank));
  const below = filled[0]?.row;
  const noCase = (record: TableRecord): PassedOver | undefined => noCaseIn(record, record.row === below);
  const full = filled.filter((record) => noCase(record) === undefined).slice(0, rowsAhead);
  if (full.length === 0 && rows.length < rowsAhead - 1) throw new InputError(words.refused.noRows);
  if (headings.unnamed.some((at) => full.some(({ cells }) => !isBlank(cells[at]))))
    throw new InputError(words.refused.unnamed);
  const orders = ordersOf(headings, full, dates ?? map?.dates, words);
  const always = new Always(map, profile);
  const often = oftenWords(
    headings.columns.map(({ path, at }) => ({
      path,
      cells: full.flatMap(({ cells }) => (typeof cells[at] === 'string' ? [textOf(cells[at])] : [])),
    })),
  );
  const read = rowReader(headings, orders, map, always, often, messages);
  return {
    headings: new Map<CasePath, string>(headings.columns.map(({ path, heading: name }) => [path, name])),
    columns: new Map<CasePath, number>(headings.columns.map(({ path, at }) => [path, at])),
    often,
    orders,
    isCorrections: sheetRead() === correctionsSheet,
    ...readAll(rejoin([rows], batches), read, always, sheet, words, noCase),
  };
}

async function openItems(
  batches: AsyncGenerator<readonly Item[]>,
  { dates, map, profile }: TableSettings,
  sheet: Source['sheet'],
  messages: Catalogue,
): Promise<Opened> {
  const first = (await takeFirst(batches, rowsAhead)).flat();
  if (first.length === 0) throw new InputError(messages.batchTable.refused.noItems);
  const always = new Always(map, profile);
  const read = itemReader(dates ?? map?.dates, map, always, messages);
  return {
    headings: new Map(),
    columns: new Map(),
    often: new Map(),
    orders: new Map(),
    isCorrections: false,
    ...readAll(rejoin([first], batches), read, always, sheet, messages.batchTable),
  };
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
        ? await openCells(source.batches, settings, source, context.messages)
        : await openItems(source.batches, settings, source.sheet, context.messages);
    const close = () => source.batches.return(undefined);
    return { ...opened, close, progress: source.progress };
  } catch (error) {
    await source.batches.return(undefined);
    throw error;
  }
}
