import { OutputError } from '../../core/errors.ts';

/**
 * `foreign`: not as this program writes it: another program's, cut short, or changed since. `damaged`: begins and ends as
 * ours does and does not read. `layers`: a part of it that a viewer shows or hides (optional content) is
 * shown in one file and hidden in another. `too-many-objects`, `too-long`: what one PDF can hold is used up. `empty`: there is no case in it.
 */
export type MergeReason = 'foreign' | 'damaged' | 'layers' | 'too-many-objects' | 'too-long' | 'empty';

/** A file cannot be put into one with the others; exit 6. The message is the reason's name. Holds nothing of the file. */
export class MergeError extends OutputError {
  readonly reason: MergeReason;
  constructor(reason: MergeReason, options?: { cause: unknown }) {
    super(reason);
    if (options) this.cause = options.cause;
    this.reason = reason;
  }
}
