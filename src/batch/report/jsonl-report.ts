import type { RowReport } from '../row-report.ts';
import { reportColumns } from './cells.ts';
import { type ReportWriter, TextParts } from './writer.ts';

/** One report as a line; the keys always stand in the same order, and nothing but them. */
const lineOf = (report: RowReport): string =>
  `${JSON.stringify(
    Object.fromEntries(
      reportColumns.map((key) => [
        key,
        key === 'problems'
          ? report.problems.map(({ column, path, found, wanted }) => ({ column, path, found, wanted }))
          : report[key],
      ]),
    ),
  )}\n`;

/** `report.jsonl`: a `RowReport` a line, values as they are. */
export function jsonlReport(): ReportWriter {
  const parts = new TextParts();
  return { add: (report) => parts.add(lineOf(report)), end: () => [parts.take()] };
}
