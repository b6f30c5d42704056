import { createHash } from 'node:crypto';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { BatchFolder, Claim, Lot } from '../context.ts';
import type { CaseFile, CaseRecord } from '../core/case-file.ts';
import { decide } from '../core/decide.ts';
import type { Outcome } from '../core/outcome.ts';
import { readCaseValue } from '../core/read-case.ts';
import { readGoodValue } from '../core/read-good-case.ts';
import { InputError } from '../errors.ts';
import type { Face } from '../form/face.ts';
import { type FormToFill, fillForm } from '../form/fill-form.ts';
import type { RowReport } from './row-report.ts';
import type { RowProblem } from './table-row.ts';

/** What is the same for every row of a run. A plain value. */
export interface WorkSettings {
  readonly asOf: Day;
  readonly form: FormToFill;
  /** Fill for rows that the rules say not now of as well. */
  readonly anyway: boolean;
  readonly flatten: boolean;
  /** Decide only. */
  readonly dryRun: boolean;
  /** Overwrite what this batch did not write. */
  readonly force: boolean;
  /** Give the whole outcome as well. */
  readonly outcomes: boolean;
  /** Everything besides the row that a filled form depends on, as one hash. */
  readonly fingerprint: string;
}

/** All that somebody needs who works on rows, in this thread or another. A plain value. */
export interface DeskSetup {
  readonly settings: WorkSettings;
  /** The output folder. */
  readonly folder: string;
  /** The file of `--font`, and how it is called. */
  readonly font: { readonly bytes: Uint8Array; readonly name: string } | undefined;
}

export interface RowTask {
  readonly row: number;
  readonly id: string;
  readonly raw: CaseRecord;
  readonly problems: readonly RowProblem[];
  /** The name for its form in the folder. */
  readonly file: string;
  /** What earlier runs claimed of that name. */
  readonly claims: readonly Pick<Claim, 'key' | 'sha256'>[];
}

export type Change = 'none' | 'kept' | 'written';

export interface RowDone {
  readonly report: RowReport;
  readonly change: Change;
  /** What was claimed, when there is a form. */
  readonly claim: Claim | undefined;
  /** Where `outcomes` are wanted and the row could be read. */
  readonly outcome: Outcome | undefined;
  /** The name that its form should have, where something else has it. */
  readonly taken?: string;
}

interface Tools {
  readonly settings: WorkSettings;
  readonly folder: BatchFolder;
  readonly words: Catalogue;
  /** The shipped face with a font of the user's behind it. */
  readonly face: Face | undefined;
  /** SHA-256 of a filled form, in hex. */
  readonly digest: (bytes: Uint8Array) => string;
}

/**
 * Does some rows: reads, decides, fills and writes what is ready. The forms of all rows given are on the disk when it
 * returns. A bad row stops no other. Throws `OutputError` when the folder cannot be written.
 */
export async function workRows(tasks: readonly RowTask[], tools: Tools): Promise<readonly RowDone[]> {
  const lot = tools.folder.lot();
  try {
    const done = tasks.map((task) => workRow(task, { ...tools, lot }));
    const taken = new Set(await lot.close());
    if (taken.size === 0) return done;
    return done.map((row) => (taken.has(row.report.file ?? '') ? nameTaken(row, tools.words) : row));
  } finally {
    lot.drop();
  }
}

type AtWork = Tools & { readonly lot: Lot };

function workRow(task: RowTask, tools: AtWork): RowDone {
  const { settings, words } = tools;
  let caseFile: CaseFile | undefined;
  let problems = task.problems;
  try {
    caseFile = readGoodValue(task.raw) ?? readCaseValue(task.raw, words);
  } catch (error) {
    problems = [...problems, ...problemsOf(error, new Set(problems.map(({ path }) => path)))];
  }
  if (caseFile === undefined || problems.length > 0) return badRow(task, problems, settings.asOf);
  const outcome = decide(caseFile, settings.asOf, words);
  const row = { report: reportOf(task, outcome), outcome: settings.outcomes ? outcome : undefined };
  if (settings.dryRun || (outcome.verdict !== 'ready' && !settings.anyway))
    return { ...row, change: 'none', claim: undefined };
  return withForm(task, caseFile, outcome, row, tools);
}

/** The form of a row: kept when an earlier run made just this one, else filled. */
function withForm(
  { file, claims }: RowTask,
  caseFile: CaseFile,
  outcome: Outcome,
  row: Pick<RowDone, 'report' | 'outcome'>,
  { settings, folder, words, face, lot, digest }: AtWork,
): RowDone {
  const key = keyOf(caseFile, settings.fingerprint);
  const there = claims.length > 0 || folder.has(file) ? folder.digest(file) : undefined;
  const claimed = claims.find((claim) => claim.key === key && claim.sha256 === there);
  const made = (sha256: string) => ({ ...row.report, file, sha256 });
  if (claimed !== undefined)
    return {
      ...row,
      report: made(claimed.sha256),
      change: 'kept',
      claim: { file, key, sha256: claimed.sha256 },
    };
  let bytes: Uint8Array;
  try {
    const { anyway, flatten } = settings;
    const options = { anyway, flatten, face, reuse: true };
    bytes = fillForm(settings.form, caseFile, outcome, words, options).bytes;
  } catch (error) {
    const report = { ...row.report, verdict: 'bad' as const, problems: problemsOf(error, new Set()) };
    return { ...row, report, change: 'none', claim: undefined };
  }
  const sha256 = digest(bytes);
  const claim = { file, key, sha256 };
  if (there === sha256) return { ...row, report: made(sha256), change: 'kept', claim };
  const ours = there === undefined || claims.some((earlier) => earlier.sha256 === there);
  // What is no file is never replaced.
  if (!ours && (there === '' || !settings.force))
    return nameTaken({ ...row, change: 'none', claim: undefined }, words, file);
  lot.add({ ...claim, bytes, replace: there !== undefined });
  return { ...row, report: made(sha256), change: 'written', claim };
}

/** What the form of a row depends on: the answers in their canonical form, and everything that all rows share. */
const keyOf = (caseFile: CaseFile, fingerprint: string): string =>
  createHash('sha256').update(fingerprint).update(JSON.stringify(caseFile)).digest('hex');

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

const badRow = ({ row, id }: RowTask, problems: readonly RowProblem[], asOf: Day): RowDone => ({
  report: { row, id, verdict: 'bad', ...nothing, asOf, problems },
  change: 'none',
  claim: undefined,
  outcome: undefined,
});

/** A file that this batch did not write, or that was changed since, is left as it is. */
function nameTaken(row: RowDone, words: Catalogue, name = row.report.file ?? ''): RowDone {
  const { found, wanted } = words.batch.taken;
  const problem: RowProblem = { column: '', path: '', found: found(name), wanted };
  const report: RowReport = {
    ...row.report,
    verdict: 'bad',
    file: null,
    sha256: null,
    problems: [problem],
  };
  return { ...row, report, change: 'none', claim: undefined, taken: name };
}

function reportOf({ row, id }: RowTask, outcome: Outcome): RowReport {
  const { verdict, earliest, latest, missing, channel, ruleBook, asOf } = outcome;
  return {
    row,
    id,
    verdict,
    reasons: outcome.because.map(({ text }) => text),
    earliest,
    latest,
    missing,
    unmet: outcome.requirements.filter(({ met }) => met === false).map(({ text }) => text),
    warnings: outcome.warnings.map(({ text }) => text),
    channel,
    file: null,
    sha256: null,
    ruleBook,
    asOf,
    problems: [],
  };
}
