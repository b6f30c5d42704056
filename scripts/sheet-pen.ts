import type { FormWords } from '../src/content/messages/catalogue.ts';
import { pageHead } from '../src/form/continuation.ts';
import { widthOf } from '../src/form/face.ts';
import { wrap } from '../src/form/lines.ts';
import { type Mark, type Node, node, type Role } from '../src/form/merge/marks.ts';
import type { Box, Stroke } from '../src/form/operators.ts';
import type { MapLine } from '../src/form/template/map-line.ts';

export type LabelId = keyof FormWords['sheet']['labels'];
export type SectionId = keyof FormWords['sheet']['sections'];

/** One field of the sheet as it is drawn. Points; the box is the widget's rectangle. */
export interface SheetField {
  readonly name: string;
  readonly kind: 'text' | 'check' | 'notice';
  readonly section: SectionId;
  readonly label: string;
  readonly page: number;
  readonly box: Box;
  /** The size of its text; the least to which it may shrink. */
  readonly size: number;
  readonly floor: number;
  /** 1: a single line. */
  readonly lines: number;
  /** Set flush right. */
  readonly right?: true;
  readonly tooltip: string;
}

/** The part of a page that is a field. */
export interface FieldNode extends Node {
  readonly field: string;
}

/** A cell of the grid: a label, a field, and what the field shows. `share` is a part of the row's width. */
export interface Cell {
  readonly name: string;
  readonly label: LabelId;
  readonly share: number;
  readonly map?: MapLine;
  readonly size?: number;
  /** Lines that the cell may take; one when not given. */
  readonly lines?: number;
}
/** A check box with its label; `share` as above. */
export type Tick = Omit<Cell, 'size'>;

/** Points between lines of the grid. */
export interface Air {
  readonly row: number;
  readonly ticks: number;
  readonly gap: number;
}

export const left = 36;
export const width = 540;
/** Nothing that is printed on the sheet is smaller. */
const least = 8;

/** Draws one page from the top down and takes down its fields in reading order. */
export class Pen {
  readonly marks: Mark[] = [];
  readonly fields: SheetField[] = [];
  readonly map: Record<string, MapLine> = {};
  readonly page: number;
  /** Where the next row begins, points from the bottom. */
  y = pageHead.bottom;
  /** What is on the page, in the order of reading. */
  private readonly parts: Node[] = [];
  private table: Node[] = [];
  private readonly words: FormWords['sheet'];
  private section: SectionId = 'header';
  /** Room for a row, a row of check boxes, and before a section; pages with less to hold breathe more. */
  private readonly air: Air;

  constructor(page: number, words: FormWords['sheet'], air: Air) {
    this.page = page;
    this.air = air;
    this.words = words;
  }

  get strokes(): readonly Stroke[] {
    return this.marks.map(({ stroke }) => stroke);
  }

  get root(): Node {
    return node('Sect', this.parts);
  }

  /** A new part behind all others, or in another one. */
  part(role: Role, kids: readonly Node[] = [], parts = this.parts): Node {
    const made = node(role, kids);
    parts.push(made);
    return made;
  }

  /** What is drawn and is no part of what is read. */
  draw(...strokes: readonly Stroke[]): void {
    this.marks.push(...strokes.map((stroke) => ({ stroke })));
  }

  text(
    text: string,
    x: number,
    y: number,
    size: number,
    ink: 'black' | 'grey' | 'navy' | 'white',
    of: Node,
    heavy = false,
  ): void {
    this.marks.push({ stroke: { text, x, y, size, ink, ...(heavy ? { bold: true as const } : {}) }, of });
  }

  under(section: SectionId): void {
    this.section = section;
  }

  /** A section bar, and a grey note below it. */
  bar(section: SectionId, note?: string): void {
    this.section = section;
    this.y -= this.air.gap;
    this.draw({ box: [left, this.y - 14, width, 14], fill: 'navy' });
    this.text(this.words.sections[section], left + 5, this.y - 10.2, 8.6, 'white', this.part('H2'), true);
    this.y -= 14;
    if (note !== undefined) this.note(note);
  }

  note(note: string, size: number = least, ink: 'black' | 'grey' = 'grey'): void {
    this.y -= 2.5;
    const of = this.part('P');
    for (const line of wrap(note, width - 10, size)) {
      this.y -= size * 1.3;
      this.text(line, left + 5, this.y, size, ink, of);
    }
    this.y -= 4;
  }

  /** A place at the end of the note for "2 more on page 6". */
  more(list: string, below = 0): void {
    const cell: Cell = { name: `${list}-more`, label: 'more', share: 0, map: { more: list } };
    this.parts.push(
      this.field(cell, 'text', [left + width - 112, this.y - below + 1, 110, 12], 1, least, least),
    );
  }

  frame(box: Box): void {
    this.draw({ box, line: 'line', weight: 0.6 });
  }

  field(
    cell: Cell,
    kind: SheetField['kind'],
    box: Box,
    lines: number,
    size: number,
    floor: number,
    row = '',
  ): FieldNode {
    const label = this.words.labels[cell.label];
    this.fields.push({
      name: cell.name,
      kind,
      section: this.section,
      label,
      page: this.page,
      box: box.map((n) => Math.round(n * 100) / 100) as unknown as Box,
      size,
      floor,
      lines,
      ...('more' in (cell.map ?? {}) ? { right: true as const } : {}),
      tooltip: this.words.tooltip(this.words.sections[this.section], label, row),
    });
    if (cell.map) this.map[cell.name] = cell.map;
    return { ...node('Form'), field: cell.name };
  }

  /** The label of a cell that begins here; throws where it is wider than its cell. */
  private label(label: LabelId, x: number, wide: number, y: number, of: Node): void {
    const text = this.words.labels[label];
    if (widthOf(text, least) > wide - 5) throw new Error(`no room for the label ${label}`);
    this.text(text, x + 3.5, y, least, 'grey', of);
  }

  /** A row of single-line cells. */
  row(cells: readonly Cell[], height = this.air.row, from = left, across = width, row = ''): void {
    let x = from;
    for (const cell of cells) {
      const wide = cell.share * across;
      this.frame([x, this.y - height, wide, height]);
      const box: Box = [x + 1.5, this.y - height + 1, wide - 3, height - 12.5];
      const field = this.field(cell, 'text', box, cell.lines ?? 1, cell.size ?? 10, 7, row);
      this.label(cell.label, x, wide, this.y - 9, this.part('P', [field]));
      x += wide;
    }
    this.y -= height;
  }

  /** One tall cell of many lines. */
  area(cell: Cell, height: number): void {
    this.frame([left, this.y - height, width, height]);
    const box: Box = [left + 1.5, this.y - height + 1.5, width - 3, height - 14.5];
    const field = this.field(cell, 'text', box, 99, 9.5, 8.5);
    this.label(cell.label, left, width, this.y - 9, this.part('P', [field]));
    this.y -= height;
  }

  /** The head of a table, and in it the place for more items of its list. */
  heads(cells: readonly Cell[], list: string, numbered = 18): void {
    const height = 14;
    this.more(list, height);
    this.draw({ box: [left, this.y - height, width, height], fill: 'pale' });
    this.frame([left, this.y - height, width, height]);
    this.table = [];
    this.part('Table', this.table);
    const row: Node[] = [];
    this.part('TR', row, this.table);
    const head = (): Node => this.part('TH', [], row);
    this.text(this.words.columns.number, left + 2.5, this.y - 9.8, least, 'grey', head());
    let x = left + numbered;
    for (const cell of cells) {
      const wide = cell.share * (width - numbered);
      this.label(cell.label, x, wide, this.y - 9.8, head());
      x += wide;
    }
    this.y -= height;
  }

  /** One numbered row of a table whose cells take up to `lines` lines. */
  line(cells: readonly Cell[], number: number, height: number, lines: number, numbered = 18): void {
    this.frame([left, this.y - height, numbered, height]);
    const label = String(number);
    const row: Node[] = [];
    this.part('TR', row, this.table);
    const at = left + (numbered - widthOf(label, least)) / 2;
    this.text(label, at, this.y - height / 2 - 2.8, least, 'grey', this.part('TD', [], row));
    let x = left + numbered;
    for (const cell of cells) {
      const wide = cell.share * (width - numbered);
      this.frame([x, this.y - height, wide, height]);
      const box: Box = [x + 1.5, this.y - height + 1, wide - 3, height - 2];
      const field = this.field(cell, 'text', box, lines, cell.size ?? 9, 7, this.words.row(number));
      this.part('TD', [field], row);
      x += wide;
    }
    this.y -= height;
  }

  /** A framed row of check boxes. */
  ticks(cells: readonly Tick[], height = this.air.ticks): void {
    this.frame([left, this.y - height, width, height]);
    let x = left + 5;
    for (const cell of cells) {
      this.tick(cell, x, this.y - height / 2 - 4.25);
      x += cell.share * (width - 10);
    }
    this.y -= height;
  }

  tick(cell: Tick, x: number, y: number): void {
    this.draw({ box: [x, y, 8.5, 8.5], line: 'navy', weight: 0.8 });
    const field = this.field({ ...cell }, 'check', [x, y, 8.5, 8.5], 1, 0, 0);
    this.text(this.words.labels[cell.label], x + 13, y + 1.4, 8.4, 'black', this.part('P', [field]));
  }

  /** A printed line to sign on, and one for the date: never a field. */
  signature(label: string, date: string, height = 46): void {
    this.y -= height;
    const line = (from: number, to: number, text: string): void => {
      this.draw({ from: [from, this.y], to: [to, this.y], line: 'navy', weight: 0.9 });
      this.text(text, from, this.y - 10, least, 'grey', this.part('P'));
    };
    line(left + 5, left + 375, label);
    line(left + 400, left + width - 5, date);
    this.y -= 16;
  }
}
