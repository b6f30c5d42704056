/**
 * Conditions are data, so that the program can list what a rule needs, print it, explain it and draw it.
 * `P` is the type of a fact's path. Inside `some`, a path such as `filings[].form` means the item at hand.
 */
export type Scalar = string | boolean;

/** A day that a condition compares: the day decided for, a fact, or one counted from another. */
export type DayTerm<P extends string = string> =
  | 'asOf'
  /** The day decided for itself, on whatever day the condition is looked at: what lies after it has not happened. */
  | 'today'
  | { readonly fact: P }
  /** The first of these facts that is known. */
  | { readonly firstKnown: readonly P[] }
  /** The latest of these days; where one of them never is, there is none. */
  | { readonly latest: readonly DayTerm<P>[] }
  /** Counted on from a day by a dated period of the law (see `content/parameters`). */
  | { readonly plus: readonly [DayTerm<P>, string] }
  | { readonly minus: readonly [DayTerm<P>, string] }
  /** The first business day after a day. */
  | { readonly nextBusinessDay: DayTerm<P> }
  /** A day moved by as many days as lie between two others. */
  | { readonly plusSpan: readonly [DayTerm<P>, DayTerm<P>, DayTerm<P>] };

export type Condition<P extends string = string> =
  | { readonly all: readonly Condition<P>[] }
  | { readonly any: readonly Condition<P>[] }
  | { readonly not: Condition<P> }
  /** Two-valued: it is not known to be so, whether it is known not to be or open. */
  | { readonly unless: Condition<P> }
  /** Some item of a list; an absent list is unknown, an empty one has no such item. */
  | { readonly some: P; readonly where: Condition<P> }
  | { readonly fact: P; readonly is: Scalar }
  | { readonly fact: P; readonly in: readonly Scalar[] }
  /** A list of choices holds this one. */
  | { readonly fact: P; readonly includes: string }
  | { readonly fact: P; readonly empty: true }
  /** A text or a day is there at all; unknown when it is not. */
  | { readonly given: P }
  /** Two texts name the same, capitals, spaces and marks aside; unknown while one of them is not known. */
  | { readonly same: readonly [P, P] }
  /** Two-valued: has it been said (to be this)? Silence is "not said", never unknown. */
  | { readonly said: P; readonly is?: readonly Scalar[] }
  | { readonly before: readonly [DayTerm<P>, DayTerm<P>] }
  | { readonly onOrBefore: readonly [DayTerm<P>, DayTerm<P>] };
