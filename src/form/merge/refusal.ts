import { OutputError } from '../../core/errors.ts';

/** What one PDF can hold is used up: numbers of objects, or bytes. */
export type MergeReason = 'too-many-objects' | 'too-long';

/** A form cannot be put into one file with the others (exit 6). The message is the reason's name. Holds nothing of the form. */
export class MergeError extends OutputError {
  readonly reason: MergeReason;
  constructor(reason: MergeReason) {
    super(reason);
    this.reason = reason;
  }
}
