import { InputError } from '../../core/errors.ts';

export type FontReason = 'not-font' | 'collection' | 'no-outlines' | 'forbidden' | 'damaged';

/** A file that cannot serve as a font; exit 2. The message is the reason's name: whoever prints it has the sentence. */
export class FontError extends InputError {
  readonly reason: FontReason;
  constructor(reason: FontReason) {
    super(reason);
    this.reason = reason;
  }
}
