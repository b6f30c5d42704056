import type { Face } from '../../form/face.ts';
import { type PageBlock, textOf } from './document.ts';
import { keptWhole, type Mark, type Node, node, type Strip, sheet, textWidth } from './strip.ts';
import { type Look, looks, type SetLine, setLines } from './type-setter.ts';

type Table = Extract<PageBlock, { kind: 'table' }>;
/** A row with so many lines may go over to the next page. */
const mostWhole = 24;
const [padX, padY] = [5, 3.5];

interface Column {
  readonly x: number;
  readonly width: number;
}

function columnsOf({ head, shares }: Table): readonly Column[] {
  const parts = head.map((_, at) => shares?.[at] ?? 1);
  const all = parts.reduce((sum, part) => sum + part, 0);
  let x: number = sheet.left;
  return parts.map((part) => {
    const column = { x, width: (textWidth * part) / all };
    x += column.width;
    return column;
  });
}

/** A table: every row line by line, so that a long one can go on on the next page under the same head. */
export function tableStrips(
  table: Table,
  face?: Face,
): { readonly strips: readonly Strip[]; readonly part: Node } {
  const columns = columnsOf(table);
  const headCells = columns.map(() => node('TH'));
  const head = rowStrips(table.head, headCells, columns, looks.cellHead, face, true);
  const again = rowStrips(table.head, [], columns, looks.cellHead, face, true);
  const rows = table.rows.map((row) => {
    const cells = columns.map(() => node('TD'));
    const strips = rowStrips(
      columns.map((_, at) => textOf(row[at] ?? '')),
      cells,
      columns,
      looks.cell,
      face,
      false,
    );
    const kept = strips.length > mostWhole ? strips : keptWhole(strips);
    return { strips: kept.map((strip) => ({ ...strip, again })), part: node('TR', cells) };
  });
  return {
    strips: [...head.map((strip) => ({ ...strip, keep: true })), ...rows.flatMap(({ strips }) => strips)],
    part: node('Table', [node('TR', headCells), ...rows.map(({ part }) => part)]),
  };
}

function rowStrips(
  texts: readonly string[],
  cells: readonly Node[],
  columns: readonly Column[],
  look: Look,
  face: Face | undefined,
  pale: boolean,
): readonly Strip[] {
  const set = columns.map(({ x, width }, at) =>
    setLines(texts[at] ?? '', look, { x: x + padX, width: width - 2 * padX }, cells[at], face),
  );
  const most = Math.max(1, ...set.map((lines) => lines.length));
  return Array.from({ length: most }, (_, at): Strip => {
    const before = at === 0 ? padY : 0;
    const height = look.leading + before + (at === most - 1 ? padY : 0);
    const lines = set.map((each) => each[at]);
    return {
      height,
      marks: (top) => [
        ...frame(columns, top, height, { first: at === 0, last: at === most - 1, pale }),
        ...lines.flatMap((line: SetLine | undefined) => line?.marks(top - before) ?? []),
      ],
    };
  });
}

/** The ground and the rules of a piece of a row. */
function frame(
  columns: readonly Column[],
  top: number,
  height: number,
  { first, last, pale }: { readonly first: boolean; readonly last: boolean; readonly pale: boolean },
): readonly Mark[] {
  const { left, right } = sheet;
  const rule = (y: number): Mark => ({
    stroke: { from: [left, y], to: [right, y], line: 'line', weight: 0.6 },
  });
  const side = (x: number): Mark => ({
    stroke: { from: [x, top], to: [x, top - height], line: 'line', weight: 0.6 },
  });
  return [
    ...(pale ? [{ stroke: { box: [left, top - height, textWidth, height], fill: 'pale' } } as const] : []),
    ...[...columns.map(({ x }) => x), right].map(side),
    ...(first ? [rule(top)] : []),
    ...(last ? [rule(top - height)] : []),
  ];
}
