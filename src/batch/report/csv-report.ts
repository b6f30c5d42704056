import { stringify } from 'csv-stringify/sync';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { RowReport } from '../row-report.ts';
import { cellOf, reportColumns } from './cells.ts';
import { guardCell } from './guard-cell.ts';
import { type ReportWriter, TextParts } from './writer.ts';

/** So many rows are put into CSV together: the library prepares itself anew at each call. */
const rowsTogether = 256;

/**
 * `report.csv`: UTF-8 with a byte-order mark, CRLF, every cell in quotation marks, the same columns as `report.jsonl`
 * with several things in a cell on a line each. No cell can run as a formula: see `guardCell`.
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
      rows.push(reportColumns.map((column) => guardCell(cellOf(report, column, words))));
      return rows.length < rowsTogether ? new Uint8Array(0) : parts.add(takeRows());
    },
    end() {
      if (rows.length > 0) parts.put(takeRows());
      return [parts.take()];
    },
  };
}
