/** One thing that is wrong with what was given: where, what was found (never a secret in full) and what is wanted. */
export interface Problem {
  readonly path: string;
  readonly found: string;
  readonly wanted: string;
}

/** An expected failure; its exit code is part of the contract. */
export abstract class ExpectedError extends Error {
  abstract readonly exitCode: number;
}

/** Bad usage or bad input: every problem at once. */
export class InputError extends ExpectedError {
  readonly exitCode = 2;
  readonly problems: readonly Problem[];
  constructor(message: string, problems: readonly Problem[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** The rules say not now. */
export class NotNowError extends ExpectedError {
  readonly exitCode = 4;
}

/** A template was not accepted. */
export class TemplateError extends ExpectedError {
  readonly exitCode = 5;
}

/** An output could not be written; nothing half-written is left. */
export class OutputError extends ExpectedError {
  readonly exitCode = 6;
}

/** Another run holds the output folder. */
export class LockedError extends ExpectedError {
  readonly exitCode = 11;
}

/** The user left with Ctrl-C (130), the terminal went away (129), or the process was told to end (143). */
export class InterruptedError extends ExpectedError {
  readonly exitCode: 129 | 130 | 143;
  /** `said`: it was said already how things stand; `unanswered`: a disk did not answer, and nothing could be tidied. */
  readonly how: 'clean' | 'said' | 'unanswered';
  constructor(exitCode: 129 | 130 | 143 = 130, how: InterruptedError['how'] = 'clean') {
    super('interrupted');
    this.exitCode = exitCode;
    this.how = how;
  }
}
