import type { Condition, DayTerm } from './condition.ts';
import type { Day } from './day.ts';
import type { Verdict } from './rule.ts';
import type { Sentence } from './sentence.ts';
import type { Certainty, Citation } from './source.ts';

/** One value of a contact: shown as unconfirmed, with `checkAt`, unless `certainty` is `confirmed`. */
export interface ContactValue<S extends string = string, P extends string = string> {
  readonly type: 'phone' | 'tty' | 'email' | 'web' | 'post' | 'none';
  /** The lines as they are dialled, typed or written on an envelope; empty when it could not be found. */
  readonly lines: readonly string[];
  /** Whom the source gives it to, where that is not everybody: it is shown in no other case. */
  readonly for?: Condition<P>;
  readonly certainty: Certainty;
  readonly cites: readonly Citation<S>[];
}

/**
 * A place to turn to. Its words (name, what it is for, who may use it, hours, what to have at hand, what to say) are in
 * the message catalogue under its id.
 */
export interface Contact<S extends string = string, P extends string = string> {
  readonly topics: readonly string[];
  readonly values: readonly ContactValue<S, P>[];
  /** The hours are shown only with how sure they are. */
  readonly hours?: { readonly certainty: Certainty; readonly cites: readonly Citation<S>[] };
  readonly checked: Day;
  /** The page on which a reader can check it today. */
  readonly checkAt: string;
}

/**
 * From which day a contact may be asked: the earliest of a day that each filing has, or the first day on which a request
 * can be made.
 */
export type RouteDay<P extends string = string> = { readonly ofFilings: DayTerm<P> } | 'earliest';

/** When a contact is named for a case, and why; rows are read from the top, first things first. */
export interface RouteRow<P extends string = string> {
  readonly contact: string;
  /** The id of the reason in the message catalogue. */
  readonly reason: string;
  readonly verdicts: readonly Verdict[] | 'any';
  readonly when?: Condition<P>;
  readonly from?: RouteDay<P>;
}

/** What is said besides the reason, wherever one of these contacts is named. */
export interface RouteCare<P extends string = string> {
  readonly contacts: readonly string[];
  readonly reason: string;
  readonly when: Condition<P>;
}

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
