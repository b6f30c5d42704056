import { InputError, TemplateError } from '../../core/errors.ts';
import type { Refused } from './stamp-value.ts';

export type BlankReason =
  | 'not-pdf'
  | 'empty'
  | 'damaged'
  | 'password'
  | 'no-fields'
  | 'xfa-only'
  | 'too-large'
  | 'too-deep';

/** A file that cannot serve as a blank; exit 5. The message is the reason's name: whoever prints it has the sentence. */
export class BlankError extends TemplateError {
  readonly reason: BlankReason;
  constructor(reason: BlankReason, options?: { cause: unknown }) {
    super(reason);
    if (options) this.cause = options.cause;
    this.reason = reason;
  }
}

/** Values that a blank cannot take, all of them at once; nothing is written. Exit 2. Holds no value but one character. */
export class StampError extends InputError {
  readonly refused: readonly Refused[];
  constructor(refused: readonly Refused[]) {
    super(
      'refused',
      refused.map(({ name, reason, character }) => ({ path: name, found: character ?? '', wanted: reason })),
    );
    this.refused = refused;
  }
}
