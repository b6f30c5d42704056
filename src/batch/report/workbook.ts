import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Day } from '../../content/shape/day.ts';
import { toNumber } from '../../core/dates.ts';
import type { RowVerdict } from './tally.ts';
import { TextParts } from './writer.ts';

/** A column of a sheet; its width in characters. */
export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
}

/** A sheet before it is written; the first row, its heading, stays in place, and so many columns do. */
export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly frozen: number;
}

/** What stands in a cell: a text, a number, or a day; a text may lead to a file, by an address seen from the workbook. */
export interface SheetCell {
  readonly style: number;
  readonly value: string | number | { readonly day: Day };
  readonly link?: string;
}

/** What Excel takes: rows of a sheet, characters of a cell, links of a sheet. A sheet ends well before the 4 GiB of a plain zip. */
export const limits = { rows: 1_048_576, characters: 32_767, links: 65_530, bytes: 3_000_000_000 };

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML that holds no characters but those that XML allows. */
const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

const spelled = (unit: string): string =>
  `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as it stands in a cell of a workbook: characters that XML cannot hold are spelled `_x0000_`, as the format has it
 * (ECMA-376 part 1, 22.9.2.19), and so is the beginning of a text that looks like such a spelling. Half characters
 * become the replacement character.
 */
export const cellText = (text: string): string =>
  escapeXml(
    text
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, spelled),
  );

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The styles of cells by their number in the workbook. */
export const styles = {
  heading: 1,
  words: 2,
  /** Text that stays text even when somebody edits it. */
  code: 3,
  number: 4,
  /** The same on one line, however long. */
  line: 5,
  verdict: { ready: 6, 'not-yet': 7, 'uscis-first': 8, incomplete: 9, 'cannot-help': 10, bad: 11 },
  day: 12,
  link: 13,
  /** As `code` and `day`, where something is wrong with them. */
  wrongCode: 14,
  wrongDay: 15,
} as const satisfies Readonly<Record<string, number | Record<RowVerdict, number>>>;

const verdictFills = ['D5EBD8', 'DCE6F5', 'E8DFF5', 'FBEBC8', 'E4E4E4', 'F8D3D0'];
const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const font = (marked: string, rgb: string): string =>
  `<font>${marked}<sz val="10"/><color rgb="FF${rgb}"/><name val="Calibri"/><family val="2"/></font>`;
const format = (numFmt: number, fontId: number, fill: number, wrap: boolean): string =>
  `<xf numFmtId="${numFmt}" fontId="${fontId}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`;
const line = '<color rgb="FFD0D0D0"/>';
/** A number of ours for the format of days; those below 164 are the program's own. */
const ofDays = 164;

const formats = [
  format(0, 1, 2, true),
  format(0, 0, 0, true),
  format(49, 0, 0, true),
  format(0, 0, 0, false),
  format(49, 0, 0, false),
  ...verdictFills.map((_, n) => format(0, 0, 3 + n, true)),
  format(ofDays, 0, 0, false),
  format(49, 2, 0, true),
  format(49, 0, 8, true),
  format(ofDays, 0, 8, false),
];

const stylesXml = `${xmlHead}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="${ofDays}" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="3">${font('', '1A1A1A')}${font('<b/>', 'FFFFFF')}${font('<u/>', '1F4E9E')}</fonts><fills count="${3 + verdictFills.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('1F3A5F')}${verdictFills.map(solid).join('')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin">${line}</bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${1 + formats.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const relations = (entries: readonly string[]): string =>
  `${xmlHead}<Relationships xmlns="${packageRelations}">${entries.map((entry) => `<Relationship ${entry}/>`).join('')}</Relationships>`;

/** The files of a workbook with these sheets, all but the sheets themselves. */
export const filesAround = (
  sheets: readonly SheetPlan[],
): readonly (readonly [name: string, text: string])[] => [
  [
    '[Content_Types].xml',
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${sheets.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`).join('')}</Types>`,
  ],
  ['_rels/.rels', relations([`Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"`])],
  [
    'xl/_rels/workbook.xml.rels',
    relations([
      ...sheets.map(
        (_, n) => `Id="rId${n + 1}" Type="${office}/worksheet" Target="worksheets/sheet${n + 1}.xml"`,
      ),
      `Id="rId${sheets.length + 1}" Type="${office}/styles" Target="styles.xml"`,
    ]),
  ],
  [
    'xl/workbook.xml',
    `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(({ name }, n) => `<sheet name="${escapeXml(name)}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`)
      .join('')}</sheets><definedNames>${sheets
      .map(
        ({ name }, n) =>
          `<definedName name="_xlnm.Print_Titles" localSheetId="${n}">'${escapeXml(name.replaceAll("'", "''"))}'!$1:$1</definedName>`,
      )
      .join('')}</definedNames></workbook>`,
  ],
  ['xl/styles.xml', stylesXml],
];

const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** About so high is a line, in points; Excel takes no row higher than the second. */
const height = { line: 13.5, most: 409 };

/** The lines that a wrapped text takes in a column; wide characters count twice, and words leave some space unused. */
function linesOf(text: string, width: number): number {
  const room = width * 0.9;
  return text.split('\n').reduce((sum, each) => {
    const wide = each.length + (each.match(/[\u1100-\uffdc]/g)?.length ?? 0);
    return sum + Math.max(1, Math.ceil(wide / room));
  }, 0);
}

const wraps = ({ style }: SheetCell): boolean =>
  style !== styles.line && style !== styles.number && style !== styles.day;

/** Days are numbers in a workbook, counted from the end of 1899. */
const serialOf = (day: Day): number => toNumber(day) + 25_569;

/** 1 January 1980, the first day that a zip knows: no clock of this machine goes into a workbook. */
const firstDay = '1980-01-01T00:00';

/**
 * Writes a workbook row by row, one sheet after another: headings that stay, a filter, landscape and as wide as the paper.
 * Texts are inline strings, so that no table of them has to be kept; there are no formulas. The sheets may be written in
 * any order, each to its end. The same calls give the same bytes.
 *
 * hucre's writer that goes row by row has no colour for a single cell, no filter and no print set-up, and its other one
 * holds all rows (580 MB for 100,000, where this takes 40).
 */
export class Workbook {
  readonly #zip: Zip;
  readonly #plans: readonly SheetPlan[];
  #packed: Uint8Array[] = [];
  #xml = new TextParts();
  #sheet: ZipDeflate | undefined;
  #at = 0;
  #row = 0;
  #links: { readonly at: string; readonly target: string }[] = [];

  constructor(plans: readonly SheetPlan[]) {
    this.#plans = plans;
    this.#zip = new Zip((error, bytes) => {
      if (error !== null) throw error;
      this.#packed.push(bytes);
    });
    for (const [name, xml] of filesAround(plans)) this.#open(name).push(strToU8(xml), true);
  }

  /** The rows of the sheet so far, its heading among them. */
  get rows(): number {
    return this.#row;
  }

  /** True when the sheet takes only one row more. */
  isFull(most = limits.rows): boolean {
    return this.#row + 1 >= most || (this.#sheet?.size ?? 0) > limits.bytes;
  }

  /** Begins a sheet by its place among the plans, with its heading. */
  begin(at: number): void {
    this.#at = at;
    this.#row = 0;
    this.#links = [];
    this.#sheet = this.#open(`xl/worksheets/sheet${at + 1}.xml`);
    const { columns, frozen } = this.#plan();
    const pane = `<pane${frozen > 0 ? ` xSplit="${frozen}"` : ''} ySplit="1" topLeftCell="${letterOf(frozen)}2" activePane="${frozen > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
    this.#xml.put(
      `${xmlHead}<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView${at === 0 ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="14"/><cols>${columns
        .map(({ width }, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`)
        .join('')}</cols><sheetData>`,
    );
    this.row(columns.map(({ heading }) => ({ style: styles.heading, value: heading })));
  }

  /** Adds a row to the sheet. It is as high as its wrapped texts need, since not every program finds that out by itself. */
  row(cells: readonly SheetCell[]): void {
    this.#row += 1;
    const { columns } = this.#plan();
    let lines = 1;
    const xml = cells.map((cell, n) => {
      const at = `${letterOf(n)}${this.#row}`;
      const { style, value, link } = cell;
      if (typeof value === 'number') return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
      if (typeof value !== 'string') return `<c r="${at}" s="${style}"><v>${serialOf(value.day)}</v></c>`;
      if (value === '') return `<c r="${at}" s="${style}"/>`;
      if (wraps(cell)) lines = Math.max(lines, linesOf(value, columns[n]?.width ?? 1));
      if (link !== undefined && this.#links.length < limits.links) this.#links.push({ at, target: link });
      return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
    });
    const points = Math.min(height.most, lines * height.line);
    const bytes = this.#xml.add(`<row r="${this.#row}" ht="${points}">${xml.join('')}</row>`);
    if (bytes.length > 0) this.#sheet?.push(bytes);
  }

  /** Ends the sheet that was begun; the filter covers the whole of it. */
  end(): void {
    const links = this.#links.map(({ at }, n) => `<hyperlink ref="${at}" r:id="rId${n + 1}"/>`).join('');
    this.#xml.put(
      `</sheetData><autoFilter ref="A1:${letterOf(this.#plan().columns.length - 1)}${this.#row}"/>${links === '' ? '' : `<hyperlinks>${links}</hyperlinks>`}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C&amp;A, &amp;P / &amp;N</oddFooter></headerFooter></worksheet>`,
    );
    this.#sheet?.push(this.#xml.take(), true);
    this.#sheet = undefined;
    if (links === '') return;
    const targets = this.#links.map(
      ({ target }, n) =>
        `Id="rId${n + 1}" Type="${office}/hyperlink" Target="${escapeXml(target)}" TargetMode="External"`,
    );
    this.#open(`xl/worksheets/_rels/sheet${this.#at + 1}.xml.rels`).push(strToU8(relations(targets)), true);
  }

  /** Ends the workbook; all its sheets must have come to their ends. */
  close(): void {
    this.#zip.end();
  }

  /** The bytes of the file since they were taken last. */
  take(): Uint8Array {
    const bytes = Buffer.concat(this.#packed);
    this.#packed = [];
    return bytes;
  }

  #plan(): SheetPlan {
    return this.#plans[this.#at] ?? { name: '', columns: [], frozen: 0 };
  }

  #open(name: string): ZipDeflate {
    const file = new ZipDeflate(name, { level: 4 });
    file.mtime = firstDay;
    this.#zip.add(file);
    return file;
  }
}
