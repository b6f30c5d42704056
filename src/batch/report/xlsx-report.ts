import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { RowReport } from '../row-report.ts';
import { cellOf, type ReportColumn, reportColumns } from './cells.ts';
import { guardCell } from './guard-cell.ts';
import type { ReportWriter } from './writer.ts';
import { sheetEnd, sheetHead, styles, workbookFiles } from './xlsx-parts.ts';
import { cellText } from './xml-text.ts';
import { joined, ZipParts } from './zip-parts.ts';

/** What Excel takes: rows of a sheet, characters of a cell. A sheet ends well before the 4 GiB of a plain zip. */
const limits = { rows: 1_048_576, characters: 32_767, bytes: 3_000_000_000 };

const widths: Readonly<Record<ReportColumn, number>> = {
  row: 7,
  id: 18,
  verdict: 13,
  reasons: 60,
  earliest: 12,
  latest: 12,
  missing: 45,
  unmet: 45,
  warnings: 50,
  problems: 60,
  channel: 10,
  file: 28,
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
  return ['reasons', 'missing', 'unmet', 'warnings', 'problems'].includes(column)
    ? styles.words
    : styles.code;
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
        : fitting(guardCell(cellOf(report, column, words)), words);
    if (column !== 'sha256') lines = Math.max(lines, linesOf(text, widths[column]));
    return textCell(at, styleOf(column, report), text);
  });
  const points = Math.min(height.most, lines * height.line);
  return `<row r="${row}" ht="${points}">${cells.join('')}</row>`;
}

/**
 * `report.xlsx`: one sheet with the headings fixed, a filter, and the verdicts coloured. Texts are inline strings with
 * the guard of `guardCell`: in the workbook none can run, and the guard holds when it is saved as CSV. `most` is the
 * number of rows, the heading among them, after which the sheet says that it is full.
 *
 * It is written row by row: hucre's writer that does so has no colour for a single cell, no filter and no print set-up, and
 * its other one holds all rows (580 MB for 100,000, where this takes 40).
 */
export function xlsxReport(words: Catalogue, most = limits.rows): ReportWriter {
  const zip = new ZipParts();
  const text = words.batchReport;
  let row = 0;
  let full = false;
  const begin = (): Uint8Array => {
    row = 1;
    const headings = reportColumns.map((column, n) =>
      textCell(`${letterOf(n)}1`, styles.heading, text.columns[column]),
    );
    return joined([
      ...workbookFiles(text.sheet).map(([name, xml]) => zip.file(name, xml)),
      zip.open('xl/worksheets/sheet1.xml'),
      zip.write(sheetHead(reportColumns.map((column) => widths[column]))),
      zip.write(`<row r="1">${headings.join('')}</row>`),
    ]);
  };
  return {
    add(report) {
      const head = row === 0 ? begin() : new Uint8Array(0);
      if (full) return head;
      row += 1;
      full = row >= most || zip.openBytes > limits.bytes;
      const last = `<row r="${row}">${textCell(`A${row}`, styles.code, text.sheetFull)}</row>`;
      const written = zip.write(full ? last : rowOf(report, row, words));
      return head.length === 0 ? written : joined([head, written]);
    },
    end() {
      const head = row === 0 ? begin() : new Uint8Array(0);
      return [head, zip.write(sheetEnd(lastColumn, row)), zip.close(), zip.end()];
    },
  };
}
