import type { Catalogue } from '../../content/messages/catalogue.ts';
import { nearestColumn, rowBuilder } from '../../core/case-cells.ts';
import { foundFor, shownKey } from '../../core/case-faults.ts';
import { type CasePath, type CaseRecord, generalPath } from '../../core/case-file.ts';
import { mostCaseBytes, schemaKey } from '../../core/case-tree.ts';
import { factAt } from '../../core/case-values.ts';
import type { RowProblem, TableRow } from '../row.ts';
import type { Always } from './always.ts';
import type { Cell, DayOrder } from './cell.ts';
import { type ColumnRules, readCell, saidByMap } from './cell-rows.ts';
import { meaning, shownHeading } from './headings.ts';
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
type Meaning = KeyOfPath | 'id' | 'left-out' | undefined;
interface KeyOfPath {
  readonly path: CasePath;
  readonly rules: ColumnRules;
}

/** So many different keys are remembered; a table has no more, and one that has is read all the same. */
const mostKeys = 5000;

/**
 * Gives the reader of a JSON table's items: case files, or flat objects with the headings of a table as keys. The order of
 * day and month is only what was said: keys form no columns.
 */
export function itemReader(
  order: DayOrder | undefined,
  map: TableMap | undefined,
  always: Always,
  words: Catalogue,
): (item: Item) => TableRow {
  const { found, wanted } = words.batchTable;
  const meanings = new Map<string, Meaning>();
  /** The rows of a table mostly have the same keys: how the last ones are put together. */
  let built: { readonly name: string; readonly build: ReturnType<typeof rowBuilder> } | undefined;
  const problem = (path: string, what: string, want: string): RowProblem => ({
    column: '',
    path,
    found: what,
    wanted: want,
  });
  const bad = (row: number, what: string, want: string): TableRow => ({
    row,
    id: '',
    raw: { caseFile: 1 },
    problems: [problem('', what, want)],
  });

  const read = (item: Item): TableRow => {
    if (item.fault === 'too-large')
      return bad(item.row, found.longItem, wanted.smallerCase(mostCaseBytes / 1024));
    if (item.fault === 'too-deep') return bad(item.row, found.deep, wanted.depth);
    if (item.fault === 'broken') return bad(item.row, found.brokenJson, wanted.json);
    const value: unknown = JSON.parse(item.text);
    if (!isRecord(value)) return bad(item.row, foundFor(value, undefined, words), wanted.item);
    const problems = item.twice.map((path): RowProblem => {
      const shown = path.map((key) => (/^\d{1,6}$/.test(key) ? key : shownKey(key, words))).join('.');
      return problem(shown, found.twice, wanted.keyOnce);
    });
    if (map !== undefined || Object.keys(value).some((key) => key.includes('.')))
      return flat(item.row, value, problems);
    const { id, ...rest } = value;
    const raw = always.underRow({ caseFile: 1, ...rest } as CaseRecord, []);
    return { row: item.row, id: idOf(id, problems), raw, problems };
  };

  function idOf(value: unknown, problems: RowProblem[]): string {
    if (value === undefined || value === null) return '';
    // A longer number has lost digits already.
    if (typeof value === 'string' || Number.isSafeInteger(value)) return String(value).trim();
    problems.push(problem('id', foundFor(value, undefined, words), wanted.id));
    return '';
  }

  function flat(row: number, value: Fields, problems: RowProblem[]): TableRow {
    const cells = new Map<CasePath, string>();
    let id = '';
    for (const [key, said] of Object.entries(value)) {
      if (key === schemaKey && map === undefined) continue;
      const means = meaningOf(key);
      if (means === 'left-out') continue;
      const shown = (): string => shownHeading(key, words.batchTable);
      if (means === undefined) problems.push(problem(shown(), found.key, wanted.heading(nearestColumn(key))));
      else if (means === 'id') id = idOf(said, problems);
      else if (cells.has(means.path)) problems.push(problem(shown(), found.twice, wanted.once(means.path)));
      else cells.set(means.path, textOf(means, said, problems));
    }
    const given = [...cells.keys()];
    const held = always.beside(given);
    for (const [path, text] of held) cells.set(path, text);
    always.count(held);
    const paths = [...cells.keys()];
    const name = paths.join(' ');
    if (built?.name !== name) built = { name, build: rowBuilder(paths) };
    return { row, id, raw: always.underRow(built.build([...cells.values()]), given), problems };
  }

  function meaningOf(key: string): Meaning {
    if (meanings.has(key)) return meanings.get(key);
    const means = meaning(key, map);
    const rules = (path: CasePath): Meaning =>
      path === 'id'
        ? 'id'
        : { path, rules: { path, fact: factAt(generalPath(path)), order, meanings: map?.values.get(path) } };
    const known = means === undefined ? undefined : 'path' in means ? rules(means.path) : 'left-out';
    if (meanings.size < mostKeys) meanings.set(key, known);
    return known;
  }

  function textOf({ path, rules }: KeyOfPath, given: unknown, problems: RowProblem[]): string {
    const cell = cellOf(given);
    const reading = cell === undefined ? { wanted: wanted.flatValue } : readCell(cell, rules, words);
    always.count(saidByMap(cell, rules));
    if ('text' in reading) return reading.text;
    const want = reading.wanted === wanted.lostZeros ? wanted.textNotNumber : reading.wanted;
    problems.push(problem(path, foundFor(given, rules.fact, words), want));
    return '';
  }

  return read;
}
