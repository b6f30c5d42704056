import { BatchTally } from '../../../src/batch/report/tally.ts';
import type { ReportWriter } from '../../../src/batch/report/writer.ts';
import { xlsxReport } from '../../../src/batch/report/xlsx-report.ts';
import type { ClientValues, RowReport } from '../../../src/batch/row.ts';
import { en } from '../../../src/content/messages/en.ts';
import type { Day } from '../../../src/content/shape/day.ts';
import { decide } from '../../../src/core/decide.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { readCaseValue } from '../../../src/core/read-case.ts';

const asOf = '2026-11-22' as Day;
const outcome: Outcome = {
  ...decide(readCaseValue({ caseFile: 1 }, en), asOf, en),
  verdict: 'ready',
  first: [],
  missing: [],
  requirements: [],
  warnings: [],
};
const [because] = outcome.because;
const consent = { id: 'consent', met: false, onPaper: false, remedy: '' } as const;

/** What a test changes of a row, and of its outcome as far as reports say it: sentences alone. */
interface Changes extends Partial<Omit<RowReport, 'outcome'>> {
  readonly reasons?: readonly string[];
  readonly warnings?: readonly string[];
  readonly unmet?: readonly string[];
  readonly missing?: readonly string[];
  readonly earliest?: string | null;
  readonly latest?: string | null;
  readonly channel?: Outcome['channel'];
  readonly ruleBook?: string;
  readonly asOf?: string;
}

/** A row that is ready, with whatever a test changes. */
export function reportOf({
  reasons = ['The case inquiry date of December 1, 2024 has passed.'],
  warnings = [],
  unmet = [],
  missing = [],
  earliest = '2026-11-01',
  latest = '2026-12-12',
  channel = 'online',
  ruleBook = '2025-03-24',
  asOf: day = asOf,
  ...changes
}: Changes = {}): RowReport {
  if (because === undefined) throw new Error('no reason');
  return {
    report: 1,
    row: 2,
    id: 'case-1',
    verdict: 'ready',
    action: 'Send the request by December 12, 2026.',
    due: '2026-12-12' as Day,
    file: 'case-1.pdf',
    sha256: 'ab'.repeat(32),
    packet: null,
    problems: [],
    outcome: {
      ...outcome,
      because: reasons.map((text) => ({ ...because, text })),
      warnings: warnings.map((text) => ({ id: 'other', text })),
      requirements: unmet.map((text) => ({ ...consent, text })),
      missing,
      earliest: earliest as Day,
      latest: latest as Day,
      channel,
      ruleBook,
      asOf: day as Day,
    },
    ...changes,
  };
}

/** A row that is bad for one cell. */
export const badReport = (changes: Partial<RowReport> = {}): RowReport => ({
  ...reportOf(),
  verdict: 'bad',
  action: en.batchReport.correct,
  due: null,
  file: null,
  sha256: null,
  outcome: null,
  problems: [
    {
      column: 'Receipt',
      path: 'filings.1.receiptNumber',
      text: 'Found text of 11 characters; wanted: a receipt number has 13 characters, 3 letters and 10 digits; this has 11 characters',
    },
  ],
  ...changes,
});

/** `report.xlsx` with what it counts; `shown` are the columns of clients, `most` the rows of a sheet. */
export function workbookReport(shown: readonly string[] = [], most?: number): ReportWriter {
  const tally = new BatchTally();
  const writer = xlsxReport({ tally, asOf, version: '1.2.3', words: en, shown }, most);
  return {
    add(report, client) {
      tally.add(report);
      return writer.add(report, client);
    },
    end: () => writer.end(),
  };
}

/** The parts of a file as one, as whoever writes them puts them together. */
export function written(
  writer: ReportWriter,
  reports: Iterable<RowReport>,
  clientOf: (n: number) => ClientValues = () => undefined,
): Uint8Array {
  const parts: Uint8Array[] = [];
  let n = 0;
  for (const report of reports) {
    parts.push(writer.add(report, clientOf(n)));
    n += 1;
  }
  parts.push(...writer.end());
  return Uint8Array.from(Buffer.concat(parts));
}
