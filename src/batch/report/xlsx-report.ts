import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { RowReport } from '../row.ts';
import { cellOf, guardCell, type ReportColumn, reportColumns } from './cells.ts';
import type { RowVerdict } from './tally.ts';
import { type ReportWriter, TextParts } from './writer.ts';

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML that holds no characters but those that XML allows. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

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

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The styles of cells by their number in the workbook. */
export const styles = {
  heading: 1,
  words: 2,
  /** Text that stays text even when somebody edits it. */
  code: 3,
  number: 4,
  /** The same on one line, however long. */
  sum: 5,
  verdict: { ready: 6, 'not-yet': 7, 'uscis-first': 8, incomplete: 9, 'cannot-help': 10, bad: 11 },
} as const satisfies Readonly<Record<string, number | Record<RowVerdict, number>>>;

const verdictFills = ['D5EBD8', 'DCE6F5', 'E8DFF5', 'FBEBC8', 'E4E4E4', 'F8D3D0'];
const solid = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
const font = (marks: string, rgb: string): string =>
  `<font>${marks}<sz val="10"/><color rgb="FF${rgb}"/><name val="Calibri"/><family val="2"/></font>`;
const cell = (numFmt: number, fontId: number, fill: number, wrap: boolean): string =>
  `<xf numFmtId="${numFmt}" fontId="${fontId}" fillId="${fill}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`;
const line = '<color rgb="FFD0D0D0"/>';

/** The files of a workbook with one sheet, all but the sheet itself; `sheet` is its name. */
export const workbookFiles = (sheet: string): readonly (readonly [name: string, text: string])[] => [
  [
    '[Content_Types].xml',
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/></Types>`,
  ],
  [
    '_rels/.rels',
    `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  ],
  [
    'xl/_rels/workbook.xml.rels',
    `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  ],
  [
    'xl/workbook.xml',
    `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escapeXml(sheet)}'!$1:$1</definedName></definedNames></workbook>`,
  ],
  [
    'xl/styles.xml',
    `${head}<styleSheet xmlns="${main}"><fonts count="2">${font('', '1A1A1A')}${font('<b/>', 'FFFFFF')}</fonts><fills count="${3 + verdictFills.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('1F3A5F')}${verdictFills.map(solid).join('')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin">${line}</bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${6 + verdictFills.length}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cell(0, 1, 2, true)}${cell(0, 0, 0, true)}${cell(49, 0, 0, true)}${cell(0, 0, 0, false)}${cell(49, 0, 0, false)}${verdictFills.map((_, n) => cell(0, 0, 3 + n, true)).join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
  ],
];

/** The beginning of the sheet: columns of these widths (in characters), the first row and the first two columns stay. */
export const sheetHead = (widths: readonly number[]): string =>
  `${head}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="14"/><cols>${widths
    .map((width, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`;

/** The end of the sheet; the filter covers the whole of it. */
export const sheetEnd = (lastColumn: string, lastRow: number): string =>
  `</sheetData><autoFilter ref="A1:${lastColumn}${lastRow}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;

/** What Excel takes: rows of a sheet, characters of a cell. A sheet ends well before the 4 GiB of a plain zip. */
const limits = { rows: 1_048_576, characters: 32_767, bytes: 3_000_000_000 };

const widths: Readonly<Record<ReportColumn, number>> = {
  row: 7,
  id: 18,
  verdict: 13,
  action: 60,
  due: 12,
  earliest: 12,
  latest: 12,
  missing: 45,
  problems: 60,
  channel: 10,
  file: 28,
  packet: 22,
  sha256: 22,
  ruleBook: 12,
  asOf: 12,
};

const letterOf = (column: number): string => String.fromCharCode(65 + column);
const lastColumn = letterOf(reportColumns.length - 1);

/** A text of the sheet; there are no formulas, and no table of shared texts that would have to be kept. */
const textCell = (at: string, style: number, text: string): string =>
  text === ''
    ? `<c r="${at}" s="${style}"/>`
    : `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

/** A text no longer than a cell takes, cut between characters. */
function fitting(text: string, words: Catalogue): string {
  if (text.length <= limits.characters) return text;
  const notice = `…\n${words.batchReport.cellCut}`;
  return `${text.slice(0, limits.characters - notice.length).replace(/[\ud800-\udbff]$/, '')}${notice}`;
}

/** About so high is a line, in points; Excel takes no row higher than the second. */
const height = { line: 13.5, most: 409 };

/** The lines that a wrapped text takes in a column; wide characters count twice, and words leave some space unused. */
function linesOf(text: string, width: number): number {
  const room = width * 0.9;
  return text.split('\n').reduce((sum, line) => {
    const wide = line.length + (line.match(/[\u1100-\uffdc]/g)?.length ?? 0);
    return sum + Math.max(1, Math.ceil(wide / room));
  }, 0);
}

function styleOf(column: ReportColumn, report: RowReport): number {
  if (column === 'verdict') return styles.verdict[report.verdict];
  if (column === 'sha256') return styles.sum;
  return ['action', 'missing', 'problems'].includes(column) ? styles.words : styles.code;
}

/** A row with its height, since not every program finds that out by itself. */
function rowOf(report: RowReport, row: number, words: Catalogue): string {
  let lines = 1;
  const cells = reportColumns.map((column, n) => {
    const at = `${letterOf(n)}${row}`;
    if (column === 'row') return `<c r="${at}" s="${styles.number}"><v>${report.row}</v></c>`;
    const text =
      column === 'verdict'
        ? words.batchReport.verdicts[report.verdict]
        : fitting(guardCell(cellOf(report, column, words, '\n')), words);
    if (column !== 'sha256') lines = Math.max(lines, linesOf(text, widths[column]));
    return textCell(at, styleOf(column, report), text);
  });
  const points = Math.min(height.most, lines * height.line);
  return `<row r="${row}" ht="${points}">${cells.join('')}</row>`;
}

/** 1 January 1980, the first day that a zip knows: no clock of this machine goes into a report. */
const firstDay = '1980-01-01T00:00';

/**
 * `report.xlsx`: one sheet with the headings fixed, a filter, and the verdicts coloured. Texts are inline strings with
 * the guard of `guardCell`: in the workbook none can run, and the guard holds when it is saved as CSV. `most` is the
 * number of rows, the heading among them, after which the sheet says that it is full.
 *
 * It is written row by row: hucre's writer that does so has no colour for a single cell, no filter and no print set-up, and
 * its other one holds all rows (580 MB for 100,000, where this takes 40).
 */
export function xlsxReport(words: Catalogue, most = limits.rows): ReportWriter {
  const text = words.batchReport;
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error !== null) throw error;
    packed.push(bytes);
  });
  const open = (name: string): ZipDeflate => {
    const file = new ZipDeflate(name, { level: 4 });
    file.mtime = firstDay;
    zip.add(file);
    return file;
  };
  for (const [name, xml] of workbookFiles(text.sheet)) open(name).push(strToU8(xml), true);
  const sheet = open('xl/worksheets/sheet1.xml');
  const taken = (): Uint8Array => {
    const bytes = Buffer.concat(packed);
    packed = [];
    return bytes;
  };
  const headings = reportColumns.map((column, n) =>
    textCell(`${letterOf(n)}1`, styles.heading, text.columns[column]),
  );
  const xml = new TextParts();
  xml.put(sheetHead(reportColumns.map((column) => widths[column])));
  xml.put(`<row r="1">${headings.join('')}</row>`);
  let row = 1;
  let full = false;
  return {
    add(report) {
      if (full) return taken();
      row += 1;
      full = row >= most || sheet.size > limits.bytes;
      const last = `<row r="${row}">${textCell(`A${row}`, styles.code, text.sheetFull)}</row>`;
      sheet.push(xml.add(full ? last : rowOf(report, row, words)));
      return taken();
    },
    end() {
      xml.put(sheetEnd(lastColumn, row));
      sheet.push(xml.take(), true);
      zip.end();
      return [taken()];
    },
  };
}
