import type { Face } from '../../form/face.ts';
import { type Mark, type Node, node } from '../../form/merge/marks.ts';
import { type Block, itemOf, type Said, textOf } from '../document.ts';
import {
  gap,
  keptAtEnds,
  keptWhole,
  type Look,
  lineStrips,
  looks,
  type SetLine,
  type Strip,
  setLines,
  sheet,
  textWidth,
} from './type-setter.ts';

type Table = Extract<Block, { kind: 'table' }>;
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
  const headCells = columns.map(() => node('TH', [], '/A<</O/Table/Scope/Column>>'));
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

/** The background and the rules of a piece of a row. */
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

/** A block as pieces of pages, and its parts in the structure; a space has none. */
export interface SetBlock {
  readonly strips: readonly Strip[];
  readonly parts: readonly Node[];
}

/** Sets one block. Pure; the blank above it is its own first piece. */
export function setBlock(block: Block, face?: Face): SetBlock {
  switch (block.kind) {
    case 'heading': {
      const part = node(block.title ? 'H1' : 'H2');
      const lines = lineStrips(textOf(block.text), looks.heading, part, face);
      return {
        parts: [part],
        strips: [gap(14), ...lines.map((line) => ({ ...line, keep: true })), gap(1, true)],
      };
    }
    case 'paragraph': {
      const part = node('P', [], block.language === undefined ? '' : `/Lang(${block.language})`);
      const lines = lineStrips(textOf(block.text), lookOf(block.text), part, face);
      const kept = block.withNext ? lines.map((line) => ({ ...line, keep: true })) : keptAtEnds(lines);
      return { parts: [part], strips: [gap(6), ...kept] };
    }
    case 'lines': {
      const look = looks[block.look ?? 'plain'];
      const part = node(block.look === 'huge' ? 'H1' : 'P');
      const lines = block.lines.flatMap((line) => lineStrips(textOf(line), look, part, face));
      return { parts: lines.length > 0 ? [part] : [], strips: [gap(8), ...keptWhole(lines)] };
    }
    case 'caution':
      return caution(textOf(block.text), face);
    case 'list':
      return list(block, face);
    case 'table': {
      const { strips, part } = tableStrips(block, face);
      return { parts: [part], strips: [gap(8), ...strips] };
    }
    case 'by-hand':
      return byHand(block.labels, face);
    case 'fields':
      return setBlock(
        {
          kind: 'lines',
          lines: block.rows.map(([label, lines]) => [`${label}: `, lines.map(textOf).join('\n')]),
        },
        face,
      );
    case 'group': {
      const set = block.blocks.map((each) => setBlock(each, face));
      return {
        parts: set.flatMap(({ parts }) => parts),
        strips: keptWhole(set.flatMap(({ strips }) => strips)),
      };
    }
    case 'scale':
      return { parts: [], strips: [] };
    case 'space':
      return { parts: [], strips: [{ height: block.height, gap: true, marks: () => [] }] };
  }
}

/** How a text is set by what it is; colours say nothing on paper. */
const lookOf = (said: Said): Look => {
  const tone = typeof said === 'object' && 'text' in said ? said.tone : undefined;
  return tone === 'strong' || tone === 'quiet' ? looks[tone] : looks.plain;
};

function caution(text: string, face?: Face): SetBlock {
  const part = node('P');
  const look = looks.plain;
  const lines = setLines(text, look, { x: sheet.left + 12, width: textWidth - 24 }, part, face);
  const strips = lines.map(({ marks }, at): Strip => {
    const before = at === 0 ? 6 : 0;
    const height = look.leading + before + (at === lines.length - 1 ? 6 : 0);
    const background = (top: number): readonly Mark[] => [
      { stroke: { box: [sheet.left, top - height, textWidth, height], fill: 'caution' } },
      { stroke: { box: [sheet.left, top - height, 3, height], fill: 'amber' } },
    ];
    return { height, marks: (top) => [...background(top), ...marks(top - before)] };
  });
  return { parts: [part], strips: [gap(9), ...keptWhole(strips)] };
}

const indent = 18;
/** An empty box is drawn, and read as the character for it. */
const ballotBox = '/ActualText<feff2610>';

function list({ items, mark = 'bullet' }: Extract<Block, { kind: 'list' }>, face?: Face): SetBlock {
  const look = looks.plain;
  const set = items.map(itemOf).map(({ item, mark: own, below = [] }, index) => {
    const under = below.map((each) => setBlock(each, face));
    const label = node('Lbl', [], (own ?? mark) === 'box' ? ballotBox : '');
    const body = node(
      'LBody',
      under.flatMap(({ parts }) => parts),
    );
    const column = { x: sheet.left + indent, width: textWidth - indent };
    const lines = setLines(textOf(item), look, column, body, face);
    const strips = lines.map(
      ({ marks }, at): Strip => ({
        height: look.leading,
        marks: (top) => [...(at === 0 ? markBefore(own ?? mark, index, top, label) : []), ...marks(top)],
      }),
    );
    return {
      strips: [gap(3), ...keptAtEnds(strips), ...under.flatMap((each) => each.strips)],
      part: node('LI', [label, body]),
    };
  });
  const kids = set.map(({ part }) => part);
  return {
    parts: [node('L', kids)],
    strips: [gap(3), ...set.flatMap(({ strips }) => strips)],
  };
}

/** The mark of an item: drawn by its kind, or a text of its own. */
function markBefore(mark: string, index: number, top: number, of: Node): readonly Mark[] {
  const { plain } = looks;
  if (mark === 'box')
    return [{ stroke: { box: [sheet.left + 2, top - 12.2, 9, 9], line: 'grey', weight: 0.8 }, of }];
  const isNumber = mark === 'number' || mark === 'step';
  const label = isNumber ? `${index + 1}.` : mark === 'bullet' ? '•' : mark;
  return setLines(label, plain, { x: sheet.left + 2, width: indent }, of).flatMap(({ marks }) => marks(top));
}

/** Room to write by hand above a rule with its label under it. */
function byHand(labels: readonly string[], face?: Face): SetBlock {
  const between = 24;
  const part = node('P');
  const unit = (textWidth - between) / Math.max(3, labels.length + 1);
  let x: number = sheet.left;
  const columns = labels.map((label, at) => {
    const width = at === 0 ? 2 * unit : unit;
    const column = { x, width, lines: setLines(label, looks.label, { x, width }, part, face) };
    x += width + between;
    return column;
  });
  const most = Math.max(1, ...columns.map(({ lines }) => lines.length));
  const height = 46 + most * looks.label.leading;
  const marks = (top: number): readonly Mark[] =>
    columns.flatMap(({ x: from, width, lines }) => [
      {
        stroke: { from: [from, top - 42], to: [from + width, top - 42], line: 'black', weight: 0.7 },
      } as const,
      ...lines.flatMap((line, at) => line.marks(top - 45 - at * looks.label.leading)),
    ]);
  return { parts: [part], strips: [gap(6), { height, marks }] };
}
