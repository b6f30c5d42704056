import type { Day } from '../content/shape/day.ts';
import type { Context } from '../core/context.ts';

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
  /** `--against ID`, the kept template that a PDF is compared with. */
  readonly against?: string;
  /** `--font FILE`, for characters that the program's own typeface lacks. */
  readonly font?: string;
  /** `--template ID`, the form to fill. */
  readonly template?: string;
  /** `--sheet NAME` of a workbook. */
  readonly sheet?: string;
  /** `--encoding NAME`, where a table is not UTF-8. */
  readonly encoding?: string;
  /** `--dates mdy|dmy`, where the table does not tell by itself. */
  readonly dates?: string;
  /** `--name-template TEXT` for the names of forms. */
  readonly nameTemplate?: string;
  /** A packet for each row of a table. */
  readonly packet?: boolean;
  /** `--merge FILE`, all forms in one. */
  readonly merge?: string;
  /** `--shard 2/8`. */
  readonly shard?: string;
  /** `--join DIR...`, the folders of parts. */
  readonly join?: readonly string[];
  /** `--workers N`. */
  readonly workers?: string;
  /** `--about WHAT`, what has changed since a request. */
  readonly about?: string;
  readonly dryRun?: boolean;
  readonly suggestMap?: boolean;
}

/** One command: gives the exit code, throws an `ExpectedError` otherwise. */
export type Command = (context: Context, args: readonly string[], flags: Flags) => Promise<number>;
