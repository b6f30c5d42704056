import { InputError, TemplateError } from '../../core/errors.ts';
import { codeOf } from '../../core/identifiers/reading.ts';
import type { UserFontRefusal } from '../face.ts';

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

export type RefusedReason =
  | 'unknown-field'
  | 'signature'
  | 'kind'
  | 'unknown-state'
  | 'too-long'
  | 'character'
  | 'right-to-left'
  | UserFontRefusal['reason']
  | 'long-leftward';

export interface Refused {
  readonly name: string;
  readonly reason: RefusedReason;
  /** `U+0645`, for a character, and where it stands in the text (from 0). */
  readonly character?: string;
  readonly at?: number;
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

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Says which character cannot be drawn, by name and place. */
export function refusedAt(name: string, text: string, at: number): Refused {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const reason = rightToLeft.test(character) ? 'right-to-left' : 'character';
  return { name, reason, character: codeOf(character), at };
}

/** The same for a text that a font of the user's cannot set. */
export const withReason = (name: string, text: string, { reason, character }: UserFontRefusal): Refused => ({
  name,
  reason,
  character: codeOf(character),
  at: text.indexOf(character),
});
