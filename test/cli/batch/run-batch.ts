import type { BatchWays as Flags } from '../../../src/app/batch/ways.ts';
import { runProgram } from '../../run-program.ts';

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const typed = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** Options as they are typed. */
const argsOf = (asked: Partial<Flags>): readonly string[] =>
  Object.entries(asked).flatMap(([name, value]: [string, Flags[keyof Flags]]) => {
    if (value === undefined || value === false) return [];
    if (value === true) return [typed(name)];
    return [value].flat().map((each) => `${typed(name)}=${each}`);
  });

/** The command `batch` with these options, on the day for which the tables of the tests are ready. */
export async function runBatch(
  table: string | undefined,
  asked: Partial<Flags>,
  { input = '' } = {},
): Promise<Ended> {
  const args = argsOf({ plain: true, asOf: '2026-11-22', ...asked });
  const { code, stdout, stderr } = await runProgram(
    ['batch', ...(table === undefined ? [] : [table]), '--no-input', ...args],
    { input },
  );
  return { code, out: stdout, err: stderr };
}

/** A line of report.jsonl, as far as notes go. */
export interface NotedRow {
  readonly problems: readonly { readonly path: string; readonly text: string }[];
}

/** What a row says of its papers that names no answer. */
export const notesOf = ({ problems }: NotedRow): readonly string[] =>
  problems.flatMap(({ path, text }) => (path === '' ? [text] : []));
