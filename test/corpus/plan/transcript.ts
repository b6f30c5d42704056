/** One run of the program. */
export interface Step {
  readonly args: readonly string[];
  /** The input that goes to standard input. */
  readonly stdin?: string;
  /** The day to decide for where it is another one; null: the command is given none. */
  readonly asOf?: string | null;
  /** Held at a terminal: the question that is waited for (none: the same again), and the line that is typed then. */
  readonly talk?: readonly (readonly [question: string, line: string])[];
  /** Files that somebody puts there before the run, and the input that each is. */
  readonly puts?: Readonly<Record<string, string>>;
  readonly show?: Show;
}

/**
 * What is shown of the files that a run wrote: what differs from the blank, the whole of it, the names alone, or the
 * files whose names end so.
 */
export type Show = 'new' | 'whole' | 'names' | readonly string[];

/** Runs one after the other in one folder: a golden text. */
export interface Transcript {
  /** The folder and the name of its text. */
  readonly name: string;
  readonly steps: readonly Step[];
  /** The files in the folder (or, after `~/`, in the person's home) before the first run, and the input that each is. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly asOf: string;
  readonly show?: Show;
  /** Texts of PDF files tell of everything drawn where it stands and how large it is. */
  readonly measured?: true;
  /** JSON on standard output is short: long texts stand there once, and then their beginning and a mark of the whole. */
  readonly brief?: true;
}

/** The day to decide for. */
export const day = '2026-12-01';
/** Cases that are decided for another day. */
const otherDays: Readonly<Record<string, string>> = {
  'old-rule-book': '2024-06-01',
  'old-rule-book-new-kind': '2024-06-01',
};

/** Documents beside a case file, by the names that the cases give them. */
export const exhibits = {
  'receipt notice.pdf': 'notice.pdf',
  'answer.png': 'answer.png',
  'photo.jpg': 'photo.jpg',
};

/** A case in an empty folder, as `case.json`. */
export const ofCase = (name: string) => ({
  asOf: otherDays[name] ?? day,
  inputs: { 'case.json': `cases/${name}.json` } as Readonly<Record<string, string>>,
});
