import type { Verdict } from '../content/shape/rule.ts';
import type { CasePath } from '../core/case-file.ts';
import type { RowProblem } from './table-row.ts';

/** A report, and what there is to say besides of the papers that were made. */
export const withTold = (
  report: RowReport,
  {
    warnings,
    lacks,
  }: { readonly warnings: readonly string[]; readonly lacks: readonly Omit<RowProblem, 'column'>[] },
): RowReport => ({
  ...report,
  warnings: [...report.warnings, ...warnings],
  problems: [...report.problems, ...lacks.map((lack) => ({ column: '', ...lack }))],
});

/** What the report says of one row: one line of `report.jsonl`, one row of `report.csv` and `report.xlsx`. */
export interface RowReport {
  /** The place in the table, see `TableRow.row`. */
  readonly row: number;
  readonly id: string;
  /** `bad`: the row could not be read, or the form cannot take it; see `problems`. */
  readonly verdict: Verdict | 'bad';
  /** Why, in words: the rules that decided. */
  readonly reasons: readonly string[];
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Answers that could still change the verdict. */
  readonly missing: readonly CasePath[];
  /** Requirements that are not met, in words. */
  readonly unmet: readonly string[];
  readonly warnings: readonly string[];
  readonly channel: 'online' | 'email' | 'mail' | null;
  /** The name of the PDF in the output folder; null when none was made. */
  readonly file: string | null;
  /** SHA-256 of that file, in hex. */
  readonly sha256: string | null;
  readonly ruleBook: string | null;
  readonly asOf: string;
  /** Why the row is bad; of any other one what its papers lack, which somebody has to put right by hand or in the table. */
  readonly problems: readonly RowProblem[];
}
