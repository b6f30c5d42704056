import type { PeriodId } from '../parameters/index.ts';

/** What a period of the law comes to on the day decided for, in words; undefined where there is none that day. */
export type PeriodWords = (id: PeriodId) => string | undefined;

/** A sentence; one that names a period is given it. */
export type Sentence = string | ((period: PeriodWords) => string);

/** What is said about a contact; an empty text says that there is nothing to say. */
export interface ContactWords {
  readonly name: string;
  /** What it is for. */
  readonly purpose: Sentence;
  /** Who may use it. */
  readonly who: Sentence;
  readonly hours: Sentence;
  /** What to have at hand. */
  readonly have: Sentence;
  /** What to say or write. */
  readonly say: Sentence;
  readonly notes: readonly Sentence[];
  /** What each of the contact's values is, in their order; empty, or all absent, where its type says it. */
  readonly values?: readonly string[];
}
