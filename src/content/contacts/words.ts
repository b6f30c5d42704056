import type { Sentence } from '../shape/sentence.ts';

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
