import { isDateFormat } from 'hucre';
import { mostCaseBytes } from '../../../core/case-tree.ts';
import { fromNumber } from '../../../core/dates.ts';
import type { Cell } from '../cell.ts';
import { type DigitFormat, digitFormat, numberCell } from './number-cell.ts';
import {
  isSheetNamed,
  type Merge,
  mostTops,
  SheetRows,
  type SheetTop,
  topRows,
  type Workbook,
} from './sheet-rows.ts';
import {
  type Attributes,
  attributeIn,
  isTrue,
  readPart,
  relationsOf,
  type XmlListener,
  XmlReader,
} from './xml.ts';
import { countIn, damaged, type Entry, unpack, WorkbookDamage } from './zip.ts';

/** What cells name by a number, and how days are counted. */
interface SheetTexts {
  readonly texts: readonly string[];
  /** What the style of this number shows of a number: a date, digits by a format, or the number as it is. */
  readonly styles: readonly ('date' | DigitFormat | undefined)[];
  /** Days are counted from 1904, as old Macs did. */
  readonly from1904: boolean;
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

/** The place of a column's letters, from 0: `A` 0, `AA` 26. */
function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i += 1) column = column * 26 + letters.charCodeAt(i) - 64;
  return column - 1;
}

/** Reads the merged cells of a sheet. Its XML tells of them after its rows, so they are read before. */
const mergeListener = (merge: (found: Merge) => void): XmlListener => ({
  open: (tag, attributes) => {
    const found = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(
      (tag === 'mergeCell' && attributes['ref']?.value) || '',
    );
    if (found === null) return;
    const [, first = '', row, last = '', lastRow] = found;
    merge({
      row: Number(row),
      column: columnOf(first),
      lastRow: Number(lastRow),
      lastColumn: columnOf(last),
    });
  },
});

/** 1970-01-01 in days from the two beginnings of a spreadsheet's calendar. */
const epoch = { 1900: 25_569, 1904: 24_107 } as const;

/** The day of a number of days; the time of day is left out. The 29th of February 1900, which never was, is no day. */
function dayOfSerial(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial);
  if (from1904) return days >= 0 && days < 110_000 ? fromNumber(days - epoch[1904]) : undefined;
  if (days < 1 || days === 60 || days > 110_000) return undefined;
  return fromNumber(days - epoch[1900] + (days < 60 ? 1 : 0));
}

/** A day in words of ISO 8601, with a time or without. */
const isoDay = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

/** Reads the cells of a sheet from its XML. */
class XlsxCells implements XmlListener {
  readonly #known: SheetTexts;
  readonly #rows: SheetRows;
  #inData = false;
  #inRow = false;
  #hidden = false;
  /** Of the cell at hand. */
  #column = -1;
  #type = '';
  #style = -1;
  #value = '';
  #inline = '';
  #formula = false;
  #hints = 0;
  #within: 'v' | 't' | undefined;

  constructor(known: SheetTexts, rows: SheetRows) {
    this.#known = known;
    this.#rows = rows;
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === 'c') this.#openCell(attributes);
    else if (tag === 'v') this.#within = 'v';
    else if (tag === 'f') this.#formula = true;
    else if (tag === 't') this.#within = this.#hints === 0 ? 't' : undefined;
    else if (tag === 'rPh') this.#hints += 1;
    else if (tag === 'row') this.#openRow(attributes);
    else if (tag === 'sheetData') this.#inData = true;
  }

  #openRow(attributes: Attributes): void {
    if (!this.#inData || this.#inRow) throw damaged();
    const said = attributes['r']?.value;
    this.#rows.begin(said === undefined ? this.#rows.row + 1 : Number(said));
    this.#inRow = true;
    this.#hidden = isTrue(attributes['hidden']);
    this.#column = -1;
  }

  #openCell(attributes: Attributes): void {
    if (!this.#inRow) throw damaged();
    this.#rows.count();
    const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(attributes['r']?.value ?? '') ?? [];
    const column = letters === undefined ? this.#column + 1 : columnOf(letters);
    if (column <= this.#column || (row !== undefined && Number(row) !== this.#rows.row)) throw damaged();
    this.#column = column;
    this.#type = attributes['t']?.value ?? 'n';
    this.#style = Number(attributes['s']?.value ?? -1);
    this.#value = '';
    this.#inline = '';
    this.#formula = false;
  }

  text(text: string): void {
    if (this.#within === 'v') this.#value += text;
    else if (this.#within === 't') this.#inline += text;
    else return;
    if (this.#value.length + this.#inline.length > mostCaseBytes) throw new WorkbookDamage('bomb');
  }

  close(tag: string): boolean {
    if (tag === 'c') this.#rows.put(this.#column, this.#cell());
    else if (tag === 'v' || tag === 't') this.#within = undefined;
    else if (tag === 'rPh') this.#hints -= 1;
    else if (tag === 'row') {
      this.#rows.end(this.#hidden);
      this.#inRow = false;
    }
    return tag === 'sheetData';
  }

  #cell(): Cell {
    const value = this.#value;
    if (this.#type === 'inlineStr') return unescaped(this.#inline);
    if (value === '') return this.#formula && this.#type !== 'str' ? { kind: 'formula', text: '' } : '';
    if (this.#type === 's')
      return this.#known.texts[/^\d{1,8}$/.test(value) ? Number(value) : -1] ?? refuse();
    if (this.#type === 'd' && isoDay.test(value)) return { kind: 'day', text: value.slice(0, 10) };
    if (this.#type === 'str' || this.#type === 'd') return unescaped(value);
    if (this.#type === 'b')
      return { kind: 'bool', text: value === '1' || value === 'true' ? 'true' : 'false' };
    if (this.#type === 'e') return { kind: 'error', text: /^#[A-Z0-9/_!?]{1,20}$/.test(value) ? value : '#' };
    const { styles, from1904 } = this.#known;
    const style = styles[this.#style];
    if (style !== 'date') return numberCell(value, style);
    const number = numberCell(value);
    const day = dayOfSerial(Number(value), from1904);
    return day === undefined ? number : { kind: 'day', text: day };
  }
}

const refuse = (): never => {
  throw damaged();
};

const mostTexts = 2_000_000;
const mostStyles = 65_536;
/** ECMA-376 18.8.30: the numbers of the formats that need no text and show a date or a time. */
const builtIn = (id: number): boolean =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

interface SheetList {
  readonly sheets: readonly { readonly name: string; readonly id: string; readonly visible: boolean }[];
  readonly from1904: boolean;
}

async function readWorkbook(zip: Uint8Array, entry: Entry | undefined): Promise<SheetList> {
  const sheets: { name: string; id: string; visible: boolean }[] = [];
  let from1904 = false;
  await readPart(zip, entry, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = isTrue(attributes['date1904']);
      if (tag !== 'sheet' || sheets.length >= 1000) return;
      const name = attributes['name']?.value ?? '';
      const id = attributeIn('/relationships', attributes, 'id') ?? '';
      const visible = (attributes['state']?.value ?? 'visible') === 'visible';
      sheets.push({ name, id, visible });
    },
  });
  return { sheets, from1904 };
}

async function readTexts(zip: Uint8Array, entry: Entry | undefined): Promise<string[]> {
  const texts: string[] = [];
  if (entry === undefined) return texts;
  let text = '';
  let inText = false;
  let hints = 0;
  await readPart(zip, entry, {
    open: (tag) => {
      if (tag === 'si') text = '';
      else if (tag === 'rPh') hints += 1;
      else if (tag === 't') inText = hints === 0;
    },
    text: (piece) => {
      if (inText) text += piece;
    },
    close: (tag) => {
      if (tag === 't') inText = false;
      else if (tag === 'rPh') hints -= 1;
      else if (tag === 'si' && texts.push(unescaped(text)) > mostTexts) throw new WorkbookDamage('cells');
      return undefined;
    },
  });
  return texts;
}

async function readStyles(zip: Uint8Array, entry: Entry | undefined): Promise<SheetTexts['styles']> {
  const styles: SheetTexts['styles'][number][] = [];
  if (entry === undefined) return styles;
  const formats = new Map<number, SheetTexts['styles'][number]>();
  let inStyles = false;
  await readPart(zip, entry, {
    open: (tag, attributes) => {
      const id = Number(attributes['numFmtId']?.value ?? Number.NaN);
      if (tag === 'numFmt') {
        const format = (attributes['formatCode']?.value ?? '').slice(0, 255);
        formats.set(id, isDateFormat(format) ? 'date' : digitFormat(format));
      }
      if (tag === 'cellXfs') inStyles = true;
      if (tag === 'xf' && inStyles && styles.length < mostStyles)
        styles.push(formats.has(id) ? formats.get(id) : builtIn(id) ? 'date' : undefined);
    },
    close: (tag) => {
      if (tag === 'cellXfs') inStyles = false;
      return undefined;
    },
  });
  return styles;
}

/** A sheet has some tables; each has a row or two of totals. */
const mostTables = 100;
const mostTotals = 10;

/** Tells which rows are totals, as the tables of a sheet say of themselves. */
async function readTotals(
  zip: Uint8Array,
  entries: ReadonlyMap<string, Entry>,
  sheet: string,
  tell: (row: number) => void,
): Promise<void> {
  const parts = [...(await relationsOf(zip, entries, sheet)).values()].filter(({ kind }) => kind === 'table');
  for (const { name } of parts.slice(0, mostTables))
    await readPart(zip, entries.get(name), {
      open: (tag, attributes) => {
        if (tag !== 'table') return;
        const last = Number(/(\d{1,7})$/.exec(attributes['ref']?.value ?? '')?.[1] ?? 0);
        const count = Math.min(mostTotals, Number(attributes['totalsRowCount']?.value ?? 0));
        for (let row = last; row > last - count; row -= 1) tell(row);
      },
    });
}

/**
 * Opens a workbook.
 *
 * hucre, the spreadsheet library, does not read workbooks here. To it a cell whose text is missing is empty (test "a text
 * of a wrong number"), and what other programs add in their namespaces is the workbook's own ("days from 1900 on, though
 * somebody else speaks of 1904"). It holds a sheet whole, 10,000 rows of 53 columns in 153 MB where this takes 74; its
 * reader row by row knows no merged or hidden cells, and nothing of a formula without its result ("a formula that was never
 * worked out").
 */
export async function openXlsx(zip: Uint8Array, entries: ReadonlyMap<string, Entry>): Promise<Workbook> {
  const root = [...(await relationsOf(zip, entries, '')).values()].find(
    ({ kind }) => kind === 'officeDocument',
  );
  if (root === undefined) throw damaged();
  if (!root.name.startsWith('xl/')) throw new WorkbookDamage('binary');
  const { sheets, from1904 } = await readWorkbook(zip, entries.get(root.name));
  const relations = await relationsOf(zip, entries, root.name);
  // A sheet of a chart has no cells.
  const visible = sheets.filter(
    (sheet) => sheet.visible && (relations.get(sheet.id)?.kind ?? 'worksheet') === 'worksheet',
  );
  const partOf = (kind: string): Entry | undefined => {
    const found = [...relations.values()].find((relation) => relation.kind === kind);
    if (found !== undefined && !entries.has(found.name)) throw damaged();
    return found && entries.get(found.name);
  };
  const names = visible.map(({ name }) => name);
  let known: SheetTexts | undefined;
  const openPart = async ({ id, name }: SheetList['sheets'][number]) => {
    const part = relations.get(id)?.name ?? '';
    const entry = entries.get(part);
    if (entry === undefined) throw damaged();
    known ??= {
      texts: await readTexts(zip, partOf('sharedStrings')),
      styles: await readStyles(zip, partOf('styles')),
      from1904,
    };
    const rows = new SheetRows();
    return { part, entry, rows, listener: new XlsxCells(known, rows), name: () => name };
  };
  return {
    async tops() {
      const tops: SheetTop[] = [];
      for (const sheet of names.length < 2 ? [] : visible.slice(0, mostTops)) {
        const { entry, rows, listener } = await openPart(sheet);
        const xml = new XmlReader(listener);
        for await (const chunk of unpack(zip, entry)) {
          xml.read(chunk);
          if (xml.done || rows.row >= topRows) break;
        }
        tops.push({ name: sheet.name, records: rows.take().flat().slice(0, topRows) });
      }
      return tops;
    },
    async open(named) {
      const wanted = visible.find(({ name }) => named === undefined || isSheetNamed(name, named));
      if (wanted === undefined) throw new WorkbookDamage(named === undefined ? 'no-sheet' : 'sheet', names);
      const { part, ...sheet } = await openPart(wanted);
      const { entry, rows } = sheet;
      await readTotals(zip, entries, part, (row) => rows.totals(row));
      if ((await countIn(zip, entry, 'mergeCell')) > 0)
        await readPart(
          zip,
          entry,
          mergeListener((merge) => rows.merge(merge)),
        );
      return sheet;
    },
  };
}
