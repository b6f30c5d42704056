import { mostCaseBytes } from '../../../core/case-tree.ts';
import { type Cell, isBlank, type SheetCell, type TableRecord } from '../cell.ts';
import { mostColumns } from '../headings.ts';
import { numberCell, showing } from './number-cell.ts';
import { isSheetNamed, SheetRows, topRows, type Workbook } from './sheet-rows.ts';
import { type Attributes, attributeIn, type XmlListener, XmlReader } from './xml.ts';
import { countIn, damaged, type Entry, unpack, WorkbookDamage } from './zip.ts';

const spaceOf = (name: string): string => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
/** Rows that are filled and the same as the one before: so many are none of a table of cases. */
const mostAlike = 1000;

/**
 * Reads the cells of OpenDocument sheets from the XML of their workbook: of each that is visible `rowsOf` says by its name
 * where its rows go, if anywhere. With `missing`, what is thrown where there was none, it ends behind the first.
 *
 * hucre, the spreadsheet library, does not read it: of rows in a group, or repeated on each printed page as headings, it
 * gives none and says nothing (test "rows in groups"), and 2,000 rows of 53 columns take it 128 MB.
 */
export class OdsCells implements XmlListener {
  readonly spaces: ReadonlySet<string> = new Set(['office', 'table', 'text', 'style'].map(spaceOf));
  /** Of the sheet at hand. */
  rows = new SheetRows();
  readonly #rowsOf: (name: string) => SheetRows | undefined;
  readonly #missing: (() => WorkbookDamage) | undefined;
  /** The styles that hide a sheet. */
  readonly #hiding = new Set<string>();
  #style = '';
  /** Tables and comments within each other; the cells of the first table alone are the sheet's. */
  #tables = 0;
  #comments = 0;
  #wanted = false;
  #hiddenGroups = 0;
  readonly #groups: boolean[] = [];
  #hidden = false;
  /** How many rows, and cells, stand for one that is written once. */
  #alikeRows = 1;
  #alikeCells = 1;
  #alike = 0;
  #cells: { readonly column: number; readonly cell: Cell }[] = [];
  #column = 0;
  #attributes: Attributes = {};
  #text = '';
  #paragraphs = 0;
  #inText = false;

  constructor(rowsOf: (name: string) => SheetRows | undefined, missing?: () => WorkbookDamage) {
    this.#rowsOf = rowsOf;
    this.#missing = missing;
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === 'table') this.#openTable(attributes);
    else if (tag === 'annotation') this.#comments += 1;
    else if (tag === 'style') this.#style = attributeIn(spaceOf('style'), attributes, 'name') ?? '';
    else if (tag === 'table-properties') {
      if (attributeIn(spaceOf('table'), attributes, 'display') === 'false') this.#hiding.add(this.#style);
    } else if (this.#wanted && this.#tables === 1 && this.#comments === 0) this.#openInSheet(tag, attributes);
  }

  #openTable(attributes: Attributes): void {
    this.#tables += 1;
    if (this.#tables > 1) return;
    const name = attributeIn(spaceOf('table'), attributes, 'name') ?? '';
    if (this.#hiding.has(attributeIn(spaceOf('table'), attributes, 'style-name') ?? '')) return;
    const rows = this.#rowsOf(name);
    this.#wanted = rows !== undefined;
    this.rows = rows ?? this.rows;
  }

  #openInSheet(tag: string, attributes: Attributes): void {
    const inTable = (name: string): string | undefined => attributeIn(spaceOf('table'), attributes, name);
    if (tag === 'table-row') {
      const visibility = inTable('visibility') ?? 'visible';
      this.#hidden = visibility !== 'visible' || this.#hiddenGroups > 0;
      this.#alikeRows = times(inTable('number-rows-repeated'));
      this.#cells = [];
      this.#column = 0;
    } else if (tag === 'table-row-group') {
      this.#groups.push(inTable('display') === 'false');
      this.#hiddenGroups += this.#groups.at(-1) === true ? 1 : 0;
    } else if (tag === 'table-cell' || tag === 'covered-table-cell') {
      this.#attributes = attributes;
      this.#alikeCells = times(inTable('number-columns-repeated'));
      this.#text = '';
      this.#paragraphs = 0;
    } else if (tag === 'p') {
      this.#paragraphs += 1;
      if (this.#paragraphs > 1) this.#add('\n');
      this.#inText = true;
    } else if (tag === 's')
      this.#add(' '.repeat(Math.min(times(attributeIn(spaceOf('text'), attributes, 'c')), mostCaseBytes)));
    else if (tag === 'tab') this.#add('\t');
    else if (tag === 'line-break') this.#add('\n');
  }

  text(text: string): void {
    if (this.#inText && this.#comments === 0 && this.#tables === 1) this.#add(text);
  }

  #add(text: string): void {
    this.#text += text;
    if (this.#text.length > mostCaseBytes) throw new WorkbookDamage('bomb');
  }

  close(tag: string): boolean {
    if (tag === 'body' && this.#missing !== undefined) throw this.#missing();
    if (tag === 'annotation') this.#comments -= 1;
    if (tag === 'table') this.#tables -= 1;
    if (!this.#wanted) return false;
    if (tag === 'table') {
      this.#wanted = this.#tables > 0;
      return this.#tables === 0 && this.#missing !== undefined;
    }
    if (this.#tables > 1 || this.#comments > 0) return false;
    if (tag === 'p') this.#inText = false;
    else if (tag === 'table-row-group') this.#hiddenGroups -= this.#groups.pop() === true ? 1 : 0;
    else if (tag === 'table-cell') this.#closeCell();
    else if (tag === 'covered-table-cell') this.#column += this.#alikeCells;
    else if (tag === 'table-row') this.#closeRow();
    return false;
  }

  #closeCell(): void {
    const cell = this.#cell();
    const inTable = (name: string): number => times(attributeIn(spaceOf('table'), this.#attributes, name));
    const [column, rows, columns] = [
      this.#column,
      inTable('number-rows-spanned'),
      inTable('number-columns-spanned'),
    ];
    this.#column += this.#alikeCells;
    if (cell === '') return;
    if (this.#column > mostColumns) throw new WorkbookDamage('columns');
    for (let at = column; at < this.#column; at += 1) this.#cells.push({ column: at, cell });
    const row = this.rows.row + 1;
    if (rows > 1 || columns > 1)
      this.rows.merge({ row, column, lastRow: row + rows - 1, lastColumn: column + columns - 1 });
  }

  #closeRow(): void {
    const filled = this.#cells.some(({ cell }) => !isBlank(cell));
    if (filled) this.#alike += this.#alikeRows - 1;
    if (this.#alike > mostAlike) throw new WorkbookDamage('bomb');
    this.rows.count(this.#cells.length * this.#alikeRows);
    for (let n = 1; n <= this.#alikeRows; n += filled ? 1 : this.#alikeRows) {
      this.rows.begin(this.rows.row + (filled ? 1 : this.#alikeRows));
      for (const { column, cell } of this.#cells) this.rows.put(column, cell);
      this.rows.end(this.#hidden);
    }
  }

  #cell(): Cell {
    const office = (name: string): string | undefined =>
      attributeIn(spaceOf('office'), this.#attributes, name);
    const isFormula = attributeIn(spaceOf('table'), this.#attributes, 'formula') !== undefined;
    const cell = this.#value(office('value-type') ?? '', office);
    if (cell === '') return isFormula ? { kind: 'formula', text: '' } : '';
    const isError = isFormula && typeof cell === 'string' && /^(?:#[A-Z0-9/_!?]{1,20}$|Err:\d)/.test(cell);
    return isError ? { kind: 'error', text: cell } : cell;
  }

  /** The text of the cell is what it shows; zeros in front, and what stands between digits, are its format's. */
  #number(cell: SheetCell): SheetCell {
    const shown = this.#text.trim();
    return /^\d+$/.test(cell.text) && shown !== cell.text && !/[.,%']/.test(shown)
      ? showing(cell.text, shown, /^\D*0|\d\S*[^\d\s]\S*\d/.test(shown))
      : cell;
  }

  #value(type: string, office: (name: string) => string | undefined): Cell {
    switch (type) {
      case 'float':
      case 'currency':
      case 'percentage':
        return this.#number(numberCell(office('value') ?? ''));
      case 'date': {
        const day = /^\d{4}-\d{2}-\d{2}/.exec(office('date-value') ?? '')?.[0];
        return day === undefined ? this.#text : { kind: 'day', text: day };
      }
      case 'boolean':
        return office('boolean-value') === undefined
          ? ''
          : { kind: 'bool', text: office('boolean-value') ?? '' };
      case 'time':
        return office('time-value') ?? '';
      default:
        return this.#text || (office('string-value') ?? '');
    }
  }
}

/** How many times something stands there; once where it is not said. */
function times(said: string | undefined): number {
  const count = said === undefined ? 1 : Number(said);
  if (!Number.isInteger(count) || count < 1) throw damaged();
  return count;
}

/** Opens an OpenDocument workbook, whose sheets stand in one part, one behind the other. */
export async function openOds(zip: Uint8Array, entry: Entry): Promise<Workbook> {
  const count = await countIn(zip, entry, '<table:table ');
  return {
    async tops() {
      const tops: { name: string; rows: SheetRows; records: TableRecord[] }[] = [];
      if (count === 1) return [];
      const cells = new OdsCells((name) => {
        tops.push({ name, rows: new SheetRows(), records: [] });
        return tops.at(-1)?.rows;
      });
      const xml = new XmlReader(cells);
      for await (const chunk of unpack(zip, entry)) {
        xml.read(chunk);
        for (const { rows, records } of tops)
          for (const part of rows.take()) records.push(...part.slice(0, topRows - records.length));
      }
      return tops.length < 2 ? [] : tops.map(({ name, records }) => ({ name, records }));
    },
    async open(named) {
      const rows = new SheetRows();
      const seen: string[] = [];
      let found = false;
      const cells = new OdsCells(
        (name) => {
          seen.push(name);
          found ||= named === undefined || isSheetNamed(name, named);
          return found ? rows : undefined;
        },
        () => new WorkbookDamage(named === undefined ? 'no-sheet' : 'sheet', seen),
      );
      return { entry, rows, listener: cells, name: () => seen.at(-1) ?? '' };
    },
  };
}
