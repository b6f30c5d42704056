import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Language } from '../content/messages/languages.ts';
import type { Day } from '../content/shape/day.ts';
import type { LockedFolder, NamedBytes } from './output-folder.ts';

/** A choice of a list as it is shown. */
export interface Option {
  readonly id: string;
  readonly label: string;
}

/** What the user may do at any prompt instead of answering. */
export type Turn<T> =
  | { readonly did: 'answered'; readonly value: T }
  | { readonly did: 'back' }
  | { readonly did: 'unknown' }
  | { readonly did: 'leave' };

interface Ask {
  /** The question, one sentence; printed above the place to answer. */
  readonly message: string;
  /** Shown when the user types `?`: why it is asked, where it goes, where to find it. */
  readonly help: string;
  /** Whether `<` goes back; false at the first question. */
  readonly mayGoBack: boolean;
  /** Whether "I don't know" is offered. */
  readonly mayNotKnow: boolean;
}

export interface AskText extends Ask {
  /** What was answered before; an empty line keeps it. */
  readonly before?: string;
  /** A short example of the format. */
  readonly example?: string;
  /** The outcome turns on it: Enter alone is asked about once before it leaves the answer open. */
  readonly decides?: boolean;
  /** Says what is wrong with a text, or nothing. */
  readonly problem: (text: string) => string | undefined;
  /** A text as it was understood; what stays on the screen of a finished question. */
  readonly shown?: (text: string) => string;
  /** Several lines; the user's editor is offered. */
  readonly long?: boolean;
}

export interface AskChoice extends Ask {
  readonly options: readonly Option[];
  readonly before?: string;
  /** `before` is what most people want, and not a former answer. */
  readonly isUsual?: boolean;
  /** Any other text may be typed. */
  readonly open?: boolean;
}

export interface AskChoices extends Ask {
  readonly options: readonly Option[];
  readonly before?: readonly string[];
  /** `before` is what most people want, and not a former answer. */
  readonly isUsual?: boolean;
  /** Says that an empty choice is an answer ("none of these"). */
  readonly noneLabel?: string;
  readonly problem: (ids: readonly string[]) => string | undefined;
}

/** Asks one question at a time. Ctrl-C throws `InterruptedError` with the terminal restored. */
export interface Prompter {
  text(ask: AskText): Promise<Turn<string>>;
  choice(ask: AskChoice): Promise<Turn<string>>;
  choices(ask: AskChoices): Promise<Turn<readonly string[]>>;
  /** A yes or no that is about the conversation, not about the case; neither is offered before the other. */
  confirm(message: string): Promise<boolean>;
  /** Lines between questions, on standard error. */
  say(text: string): void;
}

/** Bytes as they come. They are read once; leaving the loop closes what was open. */
export interface ByteStream {
  /** The size of a regular file when it was opened; undefined for a pipe, and for standard input. */
  readonly size: number | undefined;
  /** Throws `InputError` when the reading breaks off. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

/** Papers that go into a folder as one. */
export interface Papers {
  /** Papers of another kind, of the same case, stay beside them. */
  readonly kind: string;
  /** What tells one case from another. Only a salted hash of it is kept. */
  readonly whose: string;
  readonly files: readonly NamedBytes[];
}

export interface Placed {
  readonly did: 'placed';
  /** What was made there before and has gone. */
  readonly removed: readonly string[];
  /** What the program did not make; it was left as it is. */
  readonly left: readonly string[];
}

/** Nothing was written. */
export interface Misplaced {
  readonly did: 'misplaced';
  /**
   * `other-case`: the folder has papers of another case; `changed`: the names were changed since they were made; `taken`:
   * somebody else has the names; `batch`: the folder is a batch's.
   */
  readonly why: 'other-case' | 'changed' | 'taken' | 'batch';
  readonly names: readonly string[];
}

export interface Files {
  /**
   * The bytes of a file, or of standard input for `-`. Throws `InputError` when it is not there, not readable, or larger than
   * `maxBytes`.
   */
  read(path: string, maxBytes: number): Promise<Uint8Array>;
  /** The same for what must be a file: a pipe or a device is refused, and nobody is waited for. */
  readRegular(path: string, maxBytes: number): Promise<Uint8Array>;
  /** A file, or standard input for `-`, piece by piece, to its end at the time of reading. Throws `InputError` when it is not there or not readable. */
  stream(path: string): Promise<ByteStream>;
  exists(path: string): Promise<boolean>;
  /**
   * The path that a text means as it was typed, pasted or dropped onto the terminal, of a file that is there; undefined
   * where none is. Relative ones count from where `source` lies.
   */
  find(text: string, source: string): Promise<string | undefined>;
  /** Whether two names lead to one and the same file. */
  isSame(path: string, other: string): Promise<boolean>;
  /**
   * Writes a file whole or not at all (mode 0600), and makes the folders above it that lack (0700). Without `overwrite` a
   * file that is there and says something else is refused (`InputError`). Throws `OutputError` when it cannot.
   */
  write(path: string, bytes: Uint8Array, options: { readonly overwrite: boolean }): Promise<void>;
  /** Whether a path stands for standard output. */
  isStandardOutput(path: string): boolean;
  /**
   * Puts papers into a folder, all or none of them; what the program made there before goes. With `overwrite` that holds
   * for papers of another case as well. Throws `OutputError` when it cannot.
   */
  place(
    folder: string,
    papers: Papers,
    options: { readonly overwrite: boolean },
  ): Promise<Placed | Misplaced>;
  /** Takes away what runs that were cut off left beside a file; whoever only reads it need not. */
  sweep(path: string): Promise<void>;
  /** The whole path of a file or a folder, links followed, whether it is there or not. Throws `OutputError` when it has none. */
  wholePath(path: string): Promise<string>;
  /** A file of the package itself, such as a template; the path is relative to the package. */
  readOwn(path: string): Promise<Uint8Array>;
}

/** What the user keeps in their own data folder: named things, each of a few files. */
export interface TemplateStore {
  /** Where it is, for showing. */
  readonly folder: string;
  names(): Promise<readonly string[]>;
  /** Undefined when it is not there. */
  read(name: string, file: string): Promise<Uint8Array | undefined>;
  /**
   * Puts a thing there, whole or not at all. False when another one has the name and must not be overwritten. Throws
   * `OutputError` when it cannot.
   */
  put(
    name: string,
    files: ReadonlyMap<string, Uint8Array>,
    options: { readonly overwrite: boolean },
  ): Promise<boolean>;
  /** False when there was none. */
  remove(name: string): Promise<boolean>;
}

/**
 * Reads a PDF from outside in a thread of its own, with limits of time and memory. What is read is a value of the form
 * room; a refusal has a reason.
 */
export type ReadApart = (
  bytes: Uint8Array,
  faces: unknown,
) => Promise<
  { readonly did: 'read'; readonly value: unknown } | { readonly did: 'refused'; readonly reason: string }
>;

/**
 * Reads a file from outside part by part, as the parts are wanted, in a thread of its own with limits; `refused` where it
 * comes to one of them, and then nothing more. A part that asks something is answered by what `next` is given.
 */
export type ReadParts = <Part>(
  bytes: Uint8Array,
  option: string | undefined,
) => AsyncGenerator<Part | { readonly refused: string }, void, string | undefined>;

/** Hands jobs to threads, or does them here where threads do not pay. */
export interface WorkerPool<Job, Done> {
  /** Jobs may end in another order than they were given. Rejects with what the job threw. */
  do(job: Job): Promise<Done>;
  readonly threads: number;
  close(): Promise<void>;
}

/** What a batch needs of the outside world. */
export interface BatchPlace {
  /** Makes the folder if need be. Throws `LockedError` while another run holds it. */
  hold(folder: string): Promise<LockedFolder>;
  /** `threads` 0: in this thread. */
  pool<Job, Done>(setup: unknown, threads: number): Promise<WorkerPool<Job, Done>>;
  /** Reads a workbook; it is given the name of the sheet. */
  readonly readSheet: ReadParts;
  /** The way from one folder to another, with slashes. */
  wayTo(from: string, to: string): string;
  /** How many threads this machine can run at once. */
  readonly processors: number;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
  /** From here on the first Ctrl-C, or the first order to end, only calls this; a second one ends at once. Gives the undoing. */
  onInterrupt(stop: (exitCode: 129 | 130 | 143) => void): () => void;
}

/** Marks of the text on a terminal; each gives its text unchanged where colour is off. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly caution: (text: string) => string;
  readonly bad: (text: string) => string;
  readonly link: (text: string) => string;
}

export interface Out {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Columns to wrap to. */
  readonly width: number;
  readonly style: Style;
  /** Long output: through the user's pager on a terminal, straight out elsewhere. */
  page(text: string): Promise<void>;
}

/** The outside world, passed in. */
export interface Context {
  readonly today: () => Day;
  /** The program's own version. */
  readonly version: () => string;
  readonly files: Files;
  readonly out: Out;
  readonly err: Out;
  /** Undefined where nobody can be asked: no terminal, or `--no-input`. */
  readonly prompter: () => Promise<Prompter | undefined>;
  readonly language: Language;
  readonly messages: Catalogue;
  /** The same in another language. */
  readonly inLanguage: (language: Language) => Promise<Context>;
  /** What a batch needs; loaded when there is one. */
  readonly batch?: undefined | (() => Promise<BatchPlace>);
  /** Reads a supporting document in a thread of its own; it is given the number of its first object. */
  readonly readExhibit?: undefined | ReadApart;
  /** Blank forms of the user's own; absent where there is no place to keep any. */
  readonly templates?:
    | undefined
    | {
        readonly store: TemplateStore;
        readonly readApart: ReadApart;
        /** The editions of a form for which a map comes with the program; none for any other. */
        readonly editions: (form: string) => Promise<readonly string[]>;
      };
}
