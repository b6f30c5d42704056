import { type CasePath, generalPath } from '../../core/case-file.ts';
import { factAt } from '../../core/case-values.ts';
import { InputError } from '../../core/errors.ts';
import type { PassedOver } from '../row.ts';
import {
  addressOf,
  type Cell,
  type DayOrder,
  isBlank,
  type RecordFault,
  readDayCell,
  type SheetCell,
  type TableRecord,
  textOf,
} from './cell.ts';
import { headingKey, meaning, rowBelowTitle } from './headings.ts';
import { noCaseIn, type TableSettings } from './open-table.ts';
import { openSource, type TableContext } from './source.ts';
import { rejoin, takeFirst, titleLines } from './text.ts';

/** A cell as it is read. */
export interface PreviewCell {
  /** Its address, `J17`. */
  readonly at: string;
  readonly kind: 'text' | SheetCell['kind'];
  /** As the file has it: a day as `YYYY-MM-DD`, a number unrounded, `true` or `false`, nothing for a formula without a result. */
  readonly value: string;
  /** What its column stands for: a path of the case file, or `id`; null where that is not known. */
  readonly fact: CasePath | null;
  /** Of a number: what its format shows, where that is more than its digits. */
  readonly shown?: string | undefined;
  /** That of its column; empty where it has none. */
  readonly heading: string;
}

/** A row as it is read, its empty cells left out. */
export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly PreviewCell[];
  /** Why it is no case, or cannot be read. */
  readonly why: PassedOver | RecordFault | undefined;
  readonly hidden: boolean;
}

export interface Preview {
  /** The headings, and then the rows below them; blank ones are left out. */
  readonly rows: AsyncIterable<PreviewRow>;
  /** The sheet that was taken of several. */
  readonly sheet: string | undefined;
  /** The headings, and how many of them are known. */
  readonly headings: number;
  readonly known: number;
  /** The row of the headings, where a title stands above them. */
  readonly headingsBelow: number | undefined;
}

/** A cell whose column has no order of days, or none that was said, stays the text that it is. */
function shownCell(
  cell: Cell,
  fact: CasePath | null,
  order: DayOrder | undefined,
): Omit<PreviewCell, 'at' | 'heading'> {
  if (typeof cell === 'object') return { kind: cell.kind, value: cell.text, fact, shown: cell.shown };
  const text = textOf(cell);
  if (order !== undefined && fact !== null && fact !== 'id' && factAt(generalPath(fact)).type === 'day') {
    const day = readDayCell(text, order);
    if (day.ok) return { kind: 'day', value: day.value, fact };
  }
  return { kind: 'text', value: /^\s*="/.test(cell) ? text : cell, fact };
}

/**
 * Looks into a table of cells, whether its headings are known or not: the first row that is not blank and those below it, each
 * cell as it stands in the file. `settings.dates`, or the order of the map, makes days of the texts in columns of days, and so does that of
 * `orders` by column. Close it with `rows`. Throws `InputError` when it is no table of cells.
 */
export async function previewTable(
  name: string,
  settings: TableSettings,
  context: TableContext,
  orders: ReadonlyMap<number, DayOrder> = new Map(),
): Promise<Preview> {
  const { refused } = context.messages.batchTable;
  const { map } = settings;
  const pathOf = (heading: string): CasePath | null => {
    const means = meaning(heading, map);
    return means !== undefined && 'path' in means ? means.path : null;
  };
  const isKnown = (heading: string): boolean => meaning(heading, map) !== undefined;
  const source = await openSource(name, { ...settings, anySheet: true }, isKnown, context);
  const { batches } = source;
  try {
    if (source.kind === 'items') throw new InputError(refused.noCells);
    const filled = filledOf(source.batches);
    const first = await takeFirst(filled, 2 * titleLines);
    const [heading, ...below] = first.flat();
    if (heading === undefined) throw new InputError(refused.empty);
    const named = heading.cells.map((cell) => textOf(cell).trim());
    const facts = named.map(pathOf);
    const order = settings.dates ?? map?.dates;
    const rowOf = (record: TableRecord): PreviewRow => ({
      row: record.row,
      cells: record.cells.flatMap((cell, at) =>
        isBlank(cell)
          ? []
          : [
              {
                at: addressOf(at, record.row),
                ...shownCell(cell, facts[at] ?? null, order ?? orders.get(at)),
                heading: named[at] ?? '',
              },
            ],
      ),
      why: record.fault ?? (record === heading ? undefined : noCaseIn(record, record === below[0])),
      hidden: record.hidden === true,
    });
    const isNamed = (text: string): boolean => text !== '';
    return {
      rows: (async function* () {
        for await (const [record] of rejoin(first, filled)) if (record !== undefined) yield rowOf(record);
      })(),
      sheet: source.sheet(),
      headings: named.filter(isNamed).length,
      known: named.filter((text) => isNamed(text) && isKnown(text)).length,
      headingsBelow: rowBelowTitle(heading, below, (text) => (isKnown(text) ? headingKey(text) : undefined)),
    };
  } catch (error) {
    await batches.return(undefined);
    throw error;
  }
}

/** Rows that are not blank, one by one. */
async function* filledOf(
  batches: AsyncIterable<readonly TableRecord[]>,
): AsyncGenerator<readonly [TableRecord]> {
  for await (const records of batches)
    for (const record of records)
      if (record.fault !== undefined || !record.cells.every(isBlank)) yield [record];
}
