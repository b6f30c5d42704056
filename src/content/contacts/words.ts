/** What is said about a contact; an empty text says that there is nothing to say. */
export interface ContactWords {
  readonly name: string;
  /** What it is for. */
  readonly purpose: string;
  /** Who may use it. */
  readonly who: string;
  readonly hours: string;
  /** What to have at hand. */
  readonly have: string;
  /** What to say or write. */
  readonly say: string;
  readonly notes: readonly string[];
  /** What each of the contact's values is, in their order; empty, or all absent, where its type says it. */
  readonly values?: readonly string[];
}
