import type { Style } from '../../core/context.ts';
import type { PromptWords } from './lines.ts';

/** What a prompter is made of. */
export interface PromptParts {
  /** A terminal. */
  readonly input: NodeJS.ReadStream;
  /** Standard error: standard output belongs to the results. */
  readonly output: NodeJS.WriteStream;
  readonly words: PromptWords;
  readonly style: Style;
  /** The command of the user's editor; undefined when none is set. */
  readonly editor: string | undefined;
}
