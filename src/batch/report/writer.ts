import { stringify } from 'csv-stringify/sync';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { ClientValues, RowReport } from '../row.ts';
import { cellOf, guardCell, reportColumns } from './cells.ts';

/**
 * Writes a report row by row; the rows come in the order of the table. What it gives is the next part of the file,
 * possibly empty; the parts in their order are the file. Nothing of a row is kept once it is given out, and the same
 * rows give the same bytes.
 */
export interface ReportWriter {
  add(report: RowReport, client?: ClientValues): Uint8Array;
  /** The rest of the file, in parts; no row may follow. */
  end(): Iterable<Uint8Array>;
}

/** Gathers text until it is worth giving out. */
export class TextParts {
  #text = '';
  readonly #most: number;
  constructor(most = 65_536) {
    this.#most = most;
  }
  put(text: string): void {
    this.#text += text;
  }
  /** Adds text; gives all there is when it has become much, else nothing. */
  add(text: string): Uint8Array {
    this.put(text);
    return this.#text.length < this.#most ? new Uint8Array(0) : this.take();
  }
  /** All there is. */
  take(): Uint8Array {
    const bytes = new TextEncoder().encode(this.#text);
    this.#text = '';
    return bytes;
  }
}

/** So many rows are put into CSV together: the library prepares itself anew at each call. */
const rowsTogether = 256;

/** Stands between several things in a cell. */
const between = ' | ';

/**
 * `report.csv`: UTF-8 with a byte-order mark, CRLF, a line a row, every cell in quotation marks. No cell can run as a
 * formula: see `guardCell`.
 */
export function csvReport(words: Catalogue): ReportWriter {
  const parts = new TextParts();
  let rows: string[][] = [[...reportColumns]];
  let first = true;
  const takeRows = (): string => {
    const text = stringify(rows, {
      bom: first,
      quoted: true,
      quoted_empty: false,
      record_delimiter: 'windows',
    });
    first = false;
    rows = [];
    return text;
  };
  return {
    add(report: RowReport) {
      rows.push(
        reportColumns.map((column) =>
          guardCell(cellOf(report, column, words, between).replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ')),
        ),
      );
      return rows.length < rowsTogether ? new Uint8Array(0) : parts.add(takeRows());
    },
    end() {
      if (rows.length > 0) parts.put(takeRows());
      return [parts.take()];
    },
  };
}

/** The keys of a line, in their order. */
export const lineKeys = [
  'report',
  'row',
  'id',
  'verdict',
  'action',
  'due',
  'file',
  'sha256',
  'packet',
  'problems',
  'outcome',
] as const satisfies readonly (keyof RowReport)[];

/** One report as a line; the keys always stand in the same order, and nothing but them. */
export function lineOf(report: RowReport): string {
  const problems = report.problems.map(({ at, column, path, text }) => ({ at, column, path, text }));
  const said = { ...report, problems };
  return `${JSON.stringify(Object.fromEntries(lineKeys.map((key) => [key, said[key]])))}\n`;
}

/** `report.jsonl`: a `RowReport` a line, the same as `--json` prints. */
export function jsonlReport(): ReportWriter {
  const parts = new TextParts();
  return { add: (report) => parts.add(lineOf(report)), end: () => [parts.take()] };
}
