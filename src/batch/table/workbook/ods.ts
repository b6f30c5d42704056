import { mostCaseBytes } from '../../../core/case-tree.ts';
import { type Cell, isBlank, type SheetCell } from '../cell.ts';
import { mostColumns } from '../headings.ts';
import { numberCell, showing } from './number-cell.ts';
import { SheetRows } from './sheet-rows.ts';
import { type Attributes, attributeIn, type XmlListener } from './xml.ts';
import { damaged, WorkbookDamage } from './zip.ts';

const spaceOf = (name: string): string => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
/** Rows that are filled and the same as the one before: so many are none of a table of cases. */
const mostAlike = 1000;

/**
 * Reads the cells of an OpenDocument sheet, the first that is visible or the one of this name, from the XML of its workbook.
 *
 * hucre, the spreadsheet library, does not read it: of rows in a group, or repeated on each printed page as headings, it
 * gives none and says nothing (test "rows in groups"), and 2,000 rows of 53 columns take it 128 MB.
 */
export class OdsCells implements XmlListener {
  readonly spaces: ReadonlySet<string> = new Set(['office', 'table', 'text', 'style'].map(spaceOf));
  readonly rows = new SheetRows();
  readonly #named: string | undefined;
  /** The visible sheets so far, and the styles that hide one. */
  readonly #sheets: string[] = [];
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

  constructor(named: string | undefined) {
    this.#named = named;
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
    this.#sheets.push(name);
    this.#wanted = this.#named === undefined || name === this.#named;
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
    if (tag === 'body')
      throw new WorkbookDamage(this.#named === undefined ? 'no-sheet' : 'sheet', this.#sheets);
    if (tag === 'annotation') this.#comments -= 1;
    if (tag === 'table') this.#tables -= 1;
    if (!this.#wanted) return false;
    if (tag === 'table') return this.#tables === 0;
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
        return office('boolean-value') ?? '';
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
