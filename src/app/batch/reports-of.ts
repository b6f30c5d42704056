import { summaryPage } from '../../batch/report/page/summary-page.ts';
import type { BatchTally } from '../../batch/report/tally.ts';
import { csvReport, jsonlReport } from '../../batch/report/writer.ts';
import { xlsxReport } from '../../batch/report/xlsx-report.ts';
import type { Report } from '../../batch/reports.ts';
import type { Context } from '../../core/context.ts';
import type { Flags } from '../command.ts';

/** The names of a batch's reports. */
export const reportNames = ['report.csv', 'report.xlsx', 'report.jsonl', 'summary.html'] as const;

/** Writers for all reports; the page is made of the tally, to which every row must be added as well. */
export function reportsOf(
  tally: BatchTally,
  { messages: words, version }: Pick<Context, 'messages' | 'version'>,
  { asOf }: Pick<Flags, 'asOf'>,
): readonly Report[] {
  const writers = {
    'report.csv': csvReport(words),
    'report.xlsx': xlsxReport(words),
    'report.jsonl': jsonlReport(),
    'summary.html': summaryPage({ tally, asOf, version: version(), words }),
  };
  return reportNames.map((name) => ({ name, writer: writers[name] }));
}
