import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { CaseFile } from '../core/case-file.ts';
import { decisionOf, outcomeOf } from '../core/decide.ts';
import { InputError } from '../core/errors.ts';
import { neededFacts } from '../core/next-question.ts';
import type { Decision } from '../core/outcome.ts';
import { readCaseValue } from '../core/read-case.ts';
import { type Judged, judge } from '../core/verdict.ts';
import { factsOnForm } from '../form/fill-form.ts';
import type { Job, Row, RowProblem, RowReport, RowResult } from './row.ts';

/** A row that papers are to be made for. */
export interface ReadyRow {
  readonly caseFile: CaseFile;
  readonly judged: Judged;
  readonly decision: Decision;
  readonly row: Pick<RowResult, 'report' | 'outcome'>;
}

/** Reads a row and decides. Gives what is done of it already where no papers are to be made. */
export function decideRow(
  task: Row,
  { job, words }: { readonly job: Job; readonly words: Catalogue },
): ReadyRow | { readonly done: RowResult } {
  let caseFile: CaseFile | undefined;
  const { lost = [] } = task;
  let problems = task.problems;
  try {
    caseFile = readCaseValue(task.raw, words);
  } catch (error) {
    problems = [...problems, ...problemsOf(error, new Set(problems.map(({ path }) => path)))];
  }
  if (caseFile === undefined || problems.length > 0)
    return { done: unreadRow(task, [...problems, ...lost], job.asOf) };
  const judged = judge(caseFile, job.asOf);
  // Whom to turn to and what to do stand in no report: that is a good part of the work, and is left out where nobody asks.
  const outcome = job.outcomes ? outcomeOf(judged, words) : undefined;
  const decision = outcome ?? decisionOf(judged, words);
  const isForm = decision.verdict === 'ready' || job.anyway;
  const told = isForm ? [...lost, ...lacksOf(caseFile, job, lost, words)] : lost;
  const row = { report: reportOf(task, decision, told), outcome };
  if (job.dryRun || !(isForm || job.letters)) return { done: { ...row, change: 'none', claim: undefined } };
  return { caseFile, judged, decision, row };
}

/** A row whose papers cannot be made of this case. Throws what is no fault of the case. */
export function undrawnRow(row: ReadyRow['row'], error: unknown): RowResult {
  const report = { ...row.report, verdict: 'bad' as const, problems: problemsOf(error, new Set()) };
  return { ...row, report, change: 'none', claim: undefined };
}

/** The faults of a case, one a path: a cell that could not be read is not missing as well. */
function problemsOf(error: unknown, told: ReadonlySet<string>): readonly RowProblem[] {
  if (!(error instanceof InputError)) throw error;
  const { problems, message } = error;
  const all = problems.length === 0 ? [{ path: '', found: message, wanted: '' }] : problems;
  return all
    .filter(({ path }) => path === '' || !told.has(path))
    .map((problem) => ({ ...problem, column: '' }));
}

const nothing = {
  reasons: [],
  earliest: null,
  latest: null,
  missing: [],
  unmet: [],
  warnings: [],
  channel: null,
  file: null,
  sha256: null,
  ruleBook: null,
} as const;

const unreadRow = ({ row, id }: Row, problems: readonly RowProblem[], asOf: Day): RowResult => ({
  report: { row, id, verdict: 'bad', ...nothing, asOf, problems },
  change: 'none',
  claim: undefined,
  outcome: undefined,
});

/** What the form lacks that nobody can do without; a value that was lost in a merged cell is told of already. */
function lacksOf(
  caseFile: CaseFile,
  { form, asOf }: Job,
  lost: readonly RowProblem[],
  { batchReport: { lacks }, input }: Catalogue,
): readonly RowProblem[] {
  const told = new Set(lost.map(({ path }) => path));
  return neededFacts(caseFile, asOf, (path) => factsOnForm(form).has(path))
    .filter((path) => !told.has(path))
    .map((path) => ({ column: '', path, found: input.found.nothing, wanted: lacks.value }));
}

function reportOf({ row, id }: Row, decision: Decision, problems: readonly RowProblem[]): RowReport {
  const { verdict, earliest, latest, missing, channel, ruleBook, asOf } = decision;
  return {
    row,
    id,
    verdict,
    reasons: decision.because.map(({ text }) => text),
    earliest,
    latest,
    missing,
    unmet: decision.requirements
      .filter(({ met, onPaper }) => met === false && !onPaper)
      .map(({ text }) => text),
    warnings: decision.warnings.map(({ text }) => text),
    channel,
    file: null,
    sha256: null,
    ruleBook,
    asOf,
    problems,
  };
}
