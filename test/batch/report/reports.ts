import type { RowReport } from '../../../src/batch/row.ts';

/** A row that is ready, with whatever a test changes. */
export const reportOf = (changes: Partial<RowReport> = {}): RowReport => ({
  row: 2,
  id: 'case-1',
  verdict: 'ready',
  reasons: ['The case inquiry date of December 1, 2024 has passed.'],
  earliest: '2026-11-01',
  latest: '2026-12-12',
  missing: [],
  unmet: [],
  warnings: [],
  channel: 'online',
  file: 'case-1.pdf',
  sha256: 'ab'.repeat(32),
  ruleBook: '2025-03-24',
  asOf: '2026-11-22',
  problems: [],
  ...changes,
});

/** A row that is bad for one cell. */
export const badReport = (changes: Partial<RowReport> = {}): RowReport =>
  reportOf({
    verdict: 'bad',
    reasons: [],
    earliest: null,
    latest: null,
    channel: null,
    file: null,
    sha256: null,
    ruleBook: null,
    problems: [
      {
        column: 'Receipt',
        path: 'filings.1.receiptNumber',
        found: 'text of 11 characters',
        wanted: 'a receipt number has 13 characters, 3 letters and 10 digits; this has 11 characters',
      },
    ],
    ...changes,
  });

/** The parts of a file as one, as whoever writes them puts them together. */
export function written(
  writer: { add(report: RowReport): Uint8Array; end(): Iterable<Uint8Array> },
  reports: Iterable<RowReport>,
): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const report of reports) parts.push(writer.add(report));
  parts.push(...writer.end());
  return Uint8Array.from(Buffer.concat(parts));
}
