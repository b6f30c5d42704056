/** What may be typed in one place: the name of a file or a folder, one of some words, or what nobody can propose. */
export type Proposed = 'file' | 'folder' | 'text' | readonly string[];

/** An option as a shell completes it. */
export interface CompletedOption {
  /** `-o`, `--output`. */
  readonly flags: readonly string[];
  readonly about: string;
  /** What comes after it; none for a switch. */
  readonly value?: Proposed;
}

/** A command as a shell completes it. */
export interface CompletedCommand {
  readonly name: string;
  readonly about: string;
  readonly options: readonly CompletedOption[];
  /** What may stand in its places, one after the other; the last of them again and again with `more`. */
  readonly places: readonly Proposed[];
  readonly more: boolean;
}

/** All that a shell needs to complete a program by itself. */
export interface Completed {
  readonly program: string;
  readonly commands: readonly CompletedCommand[];
  /** The options that every command takes, and the program without one. */
  readonly everywhere: readonly CompletedOption[];
}

/** A text between single quotation marks, as every shell but fish reads it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The name of a function of a shell for a program. */
export const functionName = (program: string): string => `_${program.replace(/\W/g, '_')}`;
