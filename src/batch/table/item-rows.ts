import type { Catalogue } from '../../content/messages/catalogue.ts';
import { nearestColumn, rowBuilder } from '../../core/case-cells.ts';
import { foundFor, shownKey } from '../../core/case-faults.ts';
import { type CasePath, type CaseRecord, generalPath } from '../../core/case-file.ts';
import { mostCaseBytes } from '../../core/case-tree.ts';
import { factAt } from '../../core/case-values.ts';
import type { RowProblem, TableRow } from '../row.ts';
import type { Cell, DayOrder } from './cell.ts';
import { type ColumnRules, readCell } from './cell-rows.ts';
import { headingKey, pathSpelled, shownHeading } from './headings.ts';
import type { Item } from './json-items.ts';
import type { TableMap } from './map-file.ts';

type Fields = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value beside its path as a cell; undefined when no cell can hold it. */
function cellOf(value: unknown): Cell | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'number') return { kind: 'number', text: String(value) };
  if (!Array.isArray(value) || !value.every((piece) => typeof piece === 'string')) return undefined;
  return value.length === 0 ? 'none' : value.join(';');
}

/** What a key of a flat object stands for. */
type Meaning = { readonly path: CasePath; readonly rules: ColumnRules } | 'id' | 'left-out' | undefined;

/** So many different keys are remembered; a table has no more, and one that has is read all the same. */
const mostKeys = 5000;

/** Reads the cases of a JSON table: case files, or flat objects with the headings of a table as keys. */
class ItemReader {
  readonly #order: DayOrder | undefined;
  readonly #map: TableMap | undefined;
  readonly #words: Catalogue;
  readonly #meanings = new Map<string, Meaning>();
  /** The rows of a table mostly have the same keys: how the last ones are put together. */
  #built: { readonly name: string; readonly build: ReturnType<typeof rowBuilder> } | undefined;

  constructor(order: DayOrder | undefined, map: TableMap | undefined, words: Catalogue) {
    this.#order = order;
    this.#map = map;
    this.#words = words;
  }

  #bad(row: number, found: string, wanted: string): TableRow {
    return { row, id: '', raw: { caseFile: 1 }, problems: [{ column: '', path: '', found, wanted }] };
  }

  read(item: Item): TableRow {
    const { found, wanted } = this.#words.batchTable;
    if (item.fault === 'too-large')
      return this.#bad(item.row, found.longItem, wanted.smallerCase(mostCaseBytes / 1024));
    if (item.fault === 'too-deep') return this.#bad(item.row, found.deep, wanted.depth);
    if (item.fault === 'broken') return this.#bad(item.row, found.brokenJson, wanted.json);
    const value: unknown = JSON.parse(item.text);
    if (!isRecord(value)) return this.#bad(item.row, foundFor(value, undefined, this.#words), wanted.item);
    const problems = item.twice.map((path): RowProblem => {
      const shown = path.map((key) => (/^\d{1,6}$/.test(key) ? key : shownKey(key, this.#words))).join('.');
      return { column: '', path: shown, found: found.twice, wanted: wanted.keyOnce };
    });
    const flat = this.#map !== undefined || Object.keys(value).some((key) => key.includes('.'));
    return flat ? this.#flat(item.row, value, problems) : this.#nested(item.row, value, problems);
  }

  #id(value: unknown, problems: RowProblem[]): string {
    if (value === undefined || value === null) return '';
    // A longer number has lost digits already.
    if (typeof value === 'string' || Number.isSafeInteger(value)) return String(value).trim();
    const { wanted } = this.#words.batchTable;
    problems.push({
      column: '',
      path: 'id',
      found: foundFor(value, undefined, this.#words),
      wanted: wanted.id,
    });
    return '';
  }

  #nested(row: number, value: Fields, problems: RowProblem[]): TableRow {
    const { id, ...rest } = value;
    const raw = { caseFile: 1, ...rest } as CaseRecord;
    return { row, id: this.#id(id, problems), raw, problems };
  }

  #flat(row: number, value: Fields, problems: RowProblem[]): TableRow {
    const { found, wanted } = this.#words.batchTable;
    const cells = new Map<CasePath, string>();
    let id = '';
    for (const [key, given] of Object.entries(value)) {
      const means = this.#meaning(key);
      if (means === 'left-out') continue;
      const shown = (): string => shownHeading(key, this.#words.batchTable);
      if (means === undefined)
        problems.push({
          column: '',
          path: shown(),
          found: found.key,
          wanted: wanted.heading(nearestColumn(key)),
        });
      else if (means === 'id') id = this.#id(given, problems);
      else if (cells.has(means.path))
        problems.push({ column: '', path: shown(), found: found.twice, wanted: wanted.once(means.path) });
      else cells.set(means.path, this.#text(means.path, means.rules, given, problems));
    }
    return { row, id, raw: this.#case(cells), problems };
  }

  #meaning(key: string): Meaning {
    if (this.#meanings.has(key)) return this.#meanings.get(key);
    const mapped = this.#map?.columns.get(headingKey(key));
    const path = mapped === null ? undefined : (mapped ?? pathSpelled(key));
    const means =
      mapped === null ? 'left-out' : path === 'id' ? 'id' : path === undefined ? path : this.#rules(path);
    if (this.#meanings.size < mostKeys) this.#meanings.set(key, means);
    return means;
  }

  #rules(path: CasePath): Meaning {
    const meanings = this.#map?.values.get(path);
    return { path, rules: { fact: factAt(generalPath(path)), order: this.#order, meanings } };
  }

  #case(cells: ReadonlyMap<CasePath, string>): CaseRecord {
    const paths = [...cells.keys()];
    const name = paths.join(' ');
    if (this.#built?.name !== name) this.#built = { name, build: rowBuilder(paths) };
    return this.#built.build([...cells.values()]);
  }

  #text(path: CasePath, rules: ColumnRules, given: unknown, problems: RowProblem[]): string {
    const cell = cellOf(given);
    const reading =
      cell === undefined
        ? { wanted: this.#words.batchTable.wanted.flatValue }
        : readCell(cell, rules, this.#words);
    if ('text' in reading) return reading.text;
    const found = foundFor(given, rules.fact, this.#words);
    problems.push({ column: '', path, found, wanted: reading.wanted });
    return '';
  }
}

/** Gives the reader of a JSON table's items. The order of day and month is only what was said: keys form no columns. */
export function itemReader(
  order: DayOrder | undefined,
  map: TableMap | undefined,
  words: Catalogue,
): (item: Item) => TableRow {
  const reader = new ItemReader(order, map, words);
  return (item) => reader.read(item);
}
