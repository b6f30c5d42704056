import type { Catalogue } from '../content/messages/catalogue.ts';
import { answerOf } from '../core/answer.ts';
import { type CaseFile, type CasePath, textAt, valueAt } from '../core/case-file.ts';
import { decide } from '../core/decide.ts';
import { InputError } from '../core/errors.ts';
import { neededFacts } from '../core/next-question.ts';
import type { Outcome } from '../core/outcome.ts';
import { readCaseValue } from '../core/read-case.ts';
import { isMaybeProtected } from '../core/safe-contact.ts';
import { factsOnForm } from '../form/fill-form.ts';
import type { Job, ReportedProblem, Row, RowProblem, RowReport, RowResult } from './row.ts';
import { withWord } from './table/office-words.ts';

/** A row that papers are to be made for. */
export interface ReadyRow extends Pick<RowResult, 'client'> {
  readonly caseFile: CaseFile;
  readonly outcome: Outcome;
  readonly report: RowReport;
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
    const others = problemsOf(error, new Set(problems.map(({ path }) => path)));
    problems = [
      ...problems,
      ...others.map((problem) => withWord(problem, textAt(task.raw, problem.path) ?? '', job.often)),
    ];
  }
  if (caseFile === undefined || problems.length > 0)
    return { done: undone(badReport(task, [...problems, ...lost], words)) };
  const outcome = decide(caseFile, job.asOf, words);
  const { verdict } = outcome;
  const isForm = verdict === 'ready' || job.anyway;
  const told = isForm ? [...lost, ...lacksOf(caseFile, job, lost, words)] : lost;
  const { action, due } = answerOf(outcome, caseFile, words);
  const report: RowReport = {
    report: 1,
    row: task.row,
    id: task.id,
    verdict,
    action,
    due,
    file: null,
    sha256: null,
    packet: null,
    problems: told.map((problem) => reported(problem, words)),
    outcome,
  };
  const client = isMaybeProtected(caseFile, job.asOf) ? undefined : job.show?.map(textIn(caseFile));
  if (job.dryRun || !(isForm || job.letters)) return { done: { ...undone(report), client } };
  return { caseFile, outcome, report, client };
}

const textIn =
  (caseFile: CaseFile) =>
  (path: CasePath): string =>
    [valueAt(caseFile, path) ?? ''].flat().join(', ');

/** A row of which nothing was made. */
const undone = (report: RowReport): RowResult => ({ report, change: 'none', claim: undefined });

/** The report of a row that cannot be used as it is. */
export const badReport = (
  { row, id }: Pick<RowReport, 'row' | 'id'>,
  problems: readonly RowProblem[],
  words: Catalogue,
): RowReport => ({
  report: 1,
  row,
  id,
  verdict: 'bad',
  action: words.batchReport.correct,
  due: null,
  file: null,
  sha256: null,
  packet: null,
  problems: problems.map((problem) => reported(problem, words)),
  outcome: null,
});

/** A row whose papers cannot be made of this case. Throws what is no fault of the case. */
export const undrawnRow = ({ report }: ReadyRow, error: unknown, words: Catalogue): RowResult =>
  undone(badReport(report, problemsOf(error, new Set()), words));

/** A report, and what there is to say besides of the papers that were made. */
export const withMessages = (
  report: RowReport,
  {
    warnings,
    lacks,
  }: { readonly warnings: readonly string[]; readonly lacks: readonly Omit<RowProblem, 'column'>[] },
  words: Catalogue,
): RowReport => ({
  ...report,
  problems: [
    ...report.problems,
    ...lacks.map((lack) => reported({ column: '', ...lack }, words)),
    ...warnings.map((text) => ({ column: '', path: '', text })),
  ],
});

function reported(
  { at, column, path, found, foundOnScreen, wanted }: RowProblem,
  words: Catalogue,
): ReportedProblem {
  const { problem } = words.batchReport;
  return {
    ...(at !== undefined && { at }),
    column,
    path,
    text: problem(found, wanted),
    ...(foundOnScreen !== undefined && { onScreen: problem(foundOnScreen, wanted) }),
  };
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
