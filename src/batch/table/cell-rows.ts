import type { Catalogue } from '../../content/messages/catalogue.ts';
import { rowBuilder } from '../../core/case-cells.ts';
import { mostCaseBytes } from '../../core/case-tree.ts';
import { foundFor } from '../../core/read-case.ts';
import type { RowProblem, TableRow } from '../table-row.ts';
import { type Cell, isBlank, type TableRecord, textOf } from './cell.ts';
import { type ColumnRules, readCell } from './cell-values.ts';
import type { DayOrder } from './day-cells.ts';
import type { Headings } from './headings.ts';
import type { TableMap } from './map-file.ts';

const shownCell = (cell: Cell | undefined, { fact }: ColumnRules, words: Catalogue): string => {
  if (typeof cell !== 'object') return foundFor(cell?.trim() ?? '', fact, words);
  const { found } = words.batchTable;
  return cell.kind === 'error' ? cell.text : found[cell.kind];
};

/**
 * Gives the reader of a table's rows: cells become the texts of a case, what cannot be taken becomes a problem of the row.
 * Undefined for a blank row.
 */
export function rowReader(
  { columns, unnamed, width }: Headings,
  orders: ReadonlyMap<number, DayOrder>,
  map: TableMap | undefined,
  words: Catalogue,
): (record: TableRecord) => TableRow | undefined {
  const { found, wanted } = words.batchTable;
  const idColumn = columns.find(({ path }) => path === 'id');
  const read = columns.flatMap(({ at, heading, path, fact }) =>
    fact === undefined
      ? []
      : [{ at, heading, path, rules: { fact, order: orders.get(at), meanings: map?.values.get(path) } }],
  );
  const build = rowBuilder(read.map(({ path }) => path));
  const ofRow = (what: string, want: string): RowProblem => ({
    column: '',
    path: '',
    found: what,
    wanted: want,
  });

  const shapeOf = ({ cells }: TableRecord): RowProblem[] => {
    const problems: RowProblem[] = [];
    if (cells.length > width && !cells.slice(width).every(isBlank))
      problems.push(ofRow(found.cells(cells.length), wanted.cells(width)));
    if (unnamed.length > 0 && unnamed.some((at) => !isBlank(cells[at])))
      problems.push(ofRow(found.unnamed, wanted.unnamed));
    return problems;
  };

  const lostIn = ({ cells, merged }: TableRecord): readonly RowProblem[] =>
    (merged ?? []).flatMap(({ from, to, of }) =>
      columns
        .filter(({ at }) => at >= from && at <= to && isBlank(cells[at]))
        .map(({ heading, path }) => ({
          column: heading,
          path,
          found: found.merged(of),
          wanted: wanted.unmerged,
        })),
    );

  /** The text of the column `id`; a mark of the spreadsheet's own names nothing. */
  const readId = (cells: readonly Cell[], problems: RowProblem[]): string => {
    if (idColumn === undefined) return '';
    const cell = cells[idColumn.at];
    if (typeof cell !== 'object' || (cell.kind !== 'error' && cell.kind !== 'formula'))
      return textOf(cell).trim();
    const want = cell.kind === 'error' ? wanted.noError : wanted.formula;
    const what = cell.kind === 'error' ? cell.text : found.formula;
    problems.push({ column: idColumn.heading, path: 'id', found: what, wanted: want });
    return '';
  };

  return (record) => {
    const { row, cells, fault } = record;
    if (fault !== undefined) {
      const want = fault === 'quotes' ? wanted.quotes : wanted.smallerRow(mostCaseBytes / 1024);
      return { row, id: '', raw: { caseFile: 1 }, problems: [ofRow(found[fault], want)] };
    }
    if (cells.every(isBlank)) return undefined;
    const problems = shapeOf(record);
    const texts: string[] = [];
    for (const { at, heading, path, rules } of read) {
      const cell = cells[at];
      const reading = cell === undefined || cell === '' ? { text: '' } : readCell(cell, rules, words);
      if ('text' in reading) texts.push(reading.text);
      else {
        texts.push('');
        problems.push({
          column: heading,
          path,
          found: shownCell(cell, rules, words),
          wanted: reading.wanted,
        });
      }
    }
    const lost = lostIn(record);
    return {
      row,
      id: readId(cells, problems),
      raw: build(texts),
      problems,
      ...(lost.length > 0 && { lost }),
    };
  };
}
