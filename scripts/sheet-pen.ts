import type { Catalogue } from '../src/content/messages/catalogue.ts';
import { pageHead } from '../src/form/continuation.ts';
import { bold, widthOf } from '../src/form/face.ts';
import { wrap } from '../src/form/lines.ts';
import type { Box, Stroke } from '../src/form/operators.ts';
import type { MapLine } from '../src/form/template/map-line.ts';

export type LabelId = keyof Catalogue['form']['labels'];
export type SectionId = keyof Catalogue['form']['sections'];

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
const labelSize = 6.3;

/** Draws one page from the top down and takes down its fields in reading order. */
export class Pen {
  readonly strokes: Stroke[] = [];
  readonly fields: SheetField[] = [];
  readonly map: Record<string, MapLine> = {};
  readonly page: number;
  /** Where the next row begins, points from the bottom. */
  y = pageHead.bottom;
  private readonly words: Catalogue['form'];
  private section: SectionId = 'header';
  /** Room for a row, a row of check boxes, and before a section; pages with less to hold breathe more. */
  private readonly air: Air;

  constructor(page: number, words: Catalogue['form'], air: Air) {
    this.page = page;
    this.air = air;
    this.words = words;
  }

  text(
    text: string,
    x: number,
    y: number,
    size: number,
    ink: 'black' | 'grey' | 'navy' | 'white',
    heavy = false,
  ): void {
    this.strokes.push({ text, x, y, size, ink, ...(heavy ? { bold: true as const } : {}) });
  }

  under(section: SectionId): void {
    this.section = section;
  }

  /** A section bar, and a grey note below it. */
  bar(section: SectionId, note?: string): void {
    this.section = section;
    this.y -= this.air.gap;
    this.strokes.push({ box: [left, this.y - 14, width, 14], fill: 'navy' });
    this.text(this.words.sections[section], left + 5, this.y - 10.2, 8.6, 'white', true);
    this.y -= 14;
    if (note !== undefined) this.note(note);
  }

  note(note: string, size = 7.2, ink: 'black' | 'grey' = 'grey'): void {
    this.y -= 2.5;
    for (const line of wrap(note, width - 10, size)) {
      this.y -= size * 1.3;
      this.text(line, left + 5, this.y, size, ink);
    }
    this.y -= 4;
  }

  /** A place at the end of the note for "2 more on page 6". */
  more(list: string): void {
    const cell: Cell = { name: `${list}-more`, label: 'more', share: 0, map: { more: list } };
    this.field(cell, 'text', [left + width - 112, this.y + 1, 110, 11], 1, 7.5, 7);
  }

  frame(box: Box): void {
    this.strokes.push({ box, line: 'line', weight: 0.6 });
  }

  field(
    cell: Cell,
    kind: SheetField['kind'],
    box: Box,
    lines: number,
    size: number,
    floor: number,
    row = '',
  ): void {
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
  }

  /** A row of single-line cells. */
  row(cells: readonly Cell[], height = this.air.row, from = left, across = width, row = ''): void {
    let x = from;
    for (const cell of cells) {
      const wide = cell.share * across;
      this.frame([x, this.y - height, wide, height]);
      this.text(this.words.labels[cell.label], x + 3.5, this.y - 8, labelSize, 'grey');
      this.field(
        cell,
        'text',
        [x + 1.5, this.y - height + 1, wide - 3, height - 10.5],
        cell.lines ?? 1,
        cell.size ?? 10,
        7,
        row,
      );
      x += wide;
    }
    this.y -= height;
  }

  /** One tall cell of many lines. */
  area(cell: Cell, height: number, floor = 9): void {
    this.frame([left, this.y - height, width, height]);
    this.text(this.words.labels[cell.label], left + 3.5, this.y - 8, labelSize, 'grey');
    this.field(cell, 'text', [left + 1.5, this.y - height + 1.5, width - 3, height - 12.5], 99, 9.5, floor);
    this.y -= height;
  }

  /** The head of a table. */
  heads(cells: readonly Cell[], numbered = 18): void {
    const height = 12.5;
    this.strokes.push({ box: [left, this.y - height, width, height], fill: 'pale' });
    this.frame([left, this.y - height, width, height]);
    this.text(this.words.columns.number, left + 4, this.y - 8.7, labelSize, 'grey');
    let x = left + numbered;
    for (const cell of cells) {
      this.text(this.words.labels[cell.label], x + 3.5, this.y - 8.7, labelSize, 'grey');
      x += cell.share * (width - numbered);
    }
    this.y -= height;
  }

  /** One numbered row of a table whose cells take up to `lines` lines. */
  line(cells: readonly Cell[], number: number, height: number, lines: number, numbered = 18): void {
    this.frame([left, this.y - height, numbered, height]);
    const label = String(number);
    this.text(label, left + (numbered - widthOf(label, 7.5)) / 2, this.y - height / 2 - 2.6, 7.5, 'grey');
    let x = left + numbered;
    for (const cell of cells) {
      const wide = cell.share * (width - numbered);
      this.frame([x, this.y - height, wide, height]);
      const box: Box = [x + 1.5, this.y - height + 1, wide - 3, height - 2];
      this.field(cell, 'text', box, lines, cell.size ?? 9, 7, this.words.row(number));
      x += wide;
    }
    this.y -= height;
  }

  /** A framed row of check boxes, with a small label before them when there is one. */
  ticks(cells: readonly Tick[], height = this.air.ticks, title?: string): void {
    this.frame([left, this.y - height, width, height]);
    let x = left + 5;
    const across = width - 10;
    if (title !== undefined) {
      this.text(title, x, this.y - height / 2 - 2.6, 7.2, 'grey');
      x += 104;
    }
    for (const cell of cells) {
      this.tick(cell, x, this.y - height / 2 - 4.25);
      x += cell.share * (title === undefined ? across : across - 104);
    }
    this.y -= height;
  }

  tick(cell: Tick, x: number, y: number): void {
    this.strokes.push({ box: [x, y, 8.5, 8.5], line: 'navy', weight: 0.8 });
    this.text(this.words.labels[cell.label], x + 13, y + 1.4, 8.4, 'black');
    this.field({ ...cell }, 'check', [x, y, 8.5, 8.5], 1, 0, 0);
  }

  /** A printed line to sign on, and one for the date: never a field. */
  signature(label: string, date: string, height = 46): void {
    this.y -= height;
    const line = (from: number, to: number, text: string): void => {
      this.strokes.push({ from: [from, this.y], to: [to, this.y], line: 'navy', weight: 0.9 });
      this.text(text, from, this.y - 9, 7, 'grey');
    };
    line(left + 5, left + 375, label);
    line(left + 400, left + width - 5, date);
    this.y -= 16;
  }

  rightText(text: string, edge: number, y: number, size: number, ink: 'grey' | 'navy', heavy = false): void {
    this.text(text, edge - widthOf(text, size, heavy ? bold : undefined), y, size, ink, heavy);
  }
}
