import type { Day } from '../content/shape/day.ts';
import type { Context } from '../context.ts';

/** The options of the command line, read; no personal data is among them. */
export interface Flags {
  readonly json: boolean;
  readonly plain: boolean;
  readonly noInput: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
  readonly anyway: boolean;
  /** Draw the values and take the fields out. */
  readonly flatten: boolean;
  /** The day to decide for; default today. */
  readonly asOf: Day;
  /** `--case FILE`. */
  readonly case?: string;
  /** `--out DIR`. */
  readonly out?: string;
  /** `-o FILE`. */
  readonly output?: string;
  readonly csv?: boolean;
  /** `--map FILE`. */
  readonly map?: string;
  /** `--id NAME`, for a template that is added. */
  readonly id?: string;
  /** `--font FILE`, for characters that the program's own typeface lacks. */
  readonly font?: string;
  /** `--template ID`, the form to fill. */
  readonly template?: string;
}

/** One command: gives the exit code, throws an `ExpectedError` otherwise. */
export type Command = (context: Context, args: readonly string[], flags: Flags) => Promise<number>;
