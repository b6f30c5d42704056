import type { Catalogue } from '../content/messages/catalogue.ts';
import {
  ExpectedError,
  InputError,
  InterruptedError,
  LockedError,
  NotNowError,
  OutputError,
  type Problem,
  TemplateError,
} from '../core/errors.ts';
import { show, showLines } from '../core/show.ts';

export interface Failure {
  readonly exitCode: number;
  /** For standard error; empty when nothing need be said. */
  readonly text: string;
}

export interface ReportOptions {
  readonly json: boolean;
  readonly words: Catalogue['failures'];
  /** The package's own folder; nothing above it is shown. */
  readonly root: string;
  /** Breaks lines for a terminal. */
  readonly inLines?: (text: string) => string;
}

const bug = 1;

/** The stable name of each kind of failure in `--json`. */
function nameOf(error: unknown): string {
  if (error instanceof InputError) return 'input';
  if (error instanceof NotNowError) return 'not-now';
  if (error instanceof TemplateError) return 'template';
  if (error instanceof OutputError) return 'output';
  if (error instanceof LockedError) return 'held';
  return error instanceof InterruptedError ? 'interrupted' : 'bug';
}

/**
 * Where a fault happened, with no value of the case in it: the error's name, its system code, and the files and lines of
 * its stack inside the package. Its message may hold data, and the folders above may hold a name.
 */
export function placeOf(error: unknown, root: string): string {
  if (!(error instanceof Error)) return typeof error;
  const name = /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z0-9_]{1,60}$/.test(error.code)
      ? ` ${error.code}`
      : '';
  const frames = (error.stack ?? '').split('\n').flatMap((line) => {
    const place = /^ {4}at (?:.* \()?(?:file:\/\/)?(.*):(\d+):(\d+)\)?$/.exec(line);
    const file = place?.[1];
    if (place === null || file === undefined || !decodeURI(file).startsWith(root)) return [];
    return [`  ${decodeURI(file).slice(root.length)}:${place[2]}:${place[3]}`];
  });
  return [`${name}${code}`, ...frames].join('\n');
}

function say(error: unknown, words: ReportOptions['words'], root: string): string {
  if (!(error instanceof ExpectedError)) return words.bug(placeOf(error, root));
  const problems = error instanceof InputError ? error.problems : [];
  const line = ({ path, found, wanted }: Problem) => `  ${show(words.problem(path, found, wanted))}`;
  return [showLines(error.message), ...problems.map(line)].join('\n');
}

/** The system tells so that the working folder is gone, to whatever part of the program asked for it. */
const isWithoutFolder = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd';

/** Every failure as what it is to the caller: an exit code of the contract and its words. */
export function reportFailure(thrown: unknown, options: ReportOptions): Failure {
  const { json, words, root, inLines = (text) => text } = options;
  const error = isWithoutFolder(thrown) ? new OutputError(words.files.noWorkingFolder) : thrown;
  const exitCode = error instanceof ExpectedError ? error.exitCode : bug;
  if (!json && error instanceof InterruptedError)
    return {
      exitCode,
      text: error.how === 'said' ? '' : `${inLines(`case-assist: ${words.interrupted[error.how]}`)}\n`,
    };
  if (!json) return { exitCode, text: `${inLines(`case-assist: ${say(error, words, root)}`)}\n` };
  const told = error instanceof ExpectedError ? error.message : words.bug(placeOf(error, root));
  const problems = (error instanceof InputError ? error.problems : []).map(({ path, found, wanted }) => ({
    path,
    text: words.problem(path, found, wanted),
  }));
  return { exitCode, text: `${JSON.stringify({ error: { code: nameOf(error), text: told, problems } })}\n` };
}
