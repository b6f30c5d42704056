/**
 * Conditions are data, so that the program can list what a rule needs, print it, explain it and draw it.
 * `P` is the type of a fact's path. Inside `some`, a path such as `filings[].form` means the item at hand.
 */
export type Scalar = string | boolean;

/** A day that a condition compares: the day decided for, a fact, or one counted from another. */
export type DayTerm<P extends string = string, Period extends string = string> =
  | 'asOf'
  /** The day decided for itself, on whatever day the condition is looked at: what lies after it has not happened. */
  | 'today'
  | { readonly fact: P }
  /** The first of these facts that is known. */
  | { readonly firstKnown: readonly P[] }
  /** The latest of these days; where one of them never is, there is none. */
  | { readonly latest: readonly DayTerm<P, Period>[] }
  /** Counted on from a day by a dated period of the law (see `content/periods`). */
  | { readonly plus: readonly [DayTerm<P, Period>, Period] }
  | { readonly minus: readonly [DayTerm<P, Period>, Period] }
  /** The first business day after a day. */
  | { readonly nextBusinessDay: DayTerm<P, Period> }
  /** A day moved by as many days as lie between two others. */
  | { readonly plusSpan: readonly [DayTerm<P, Period>, DayTerm<P, Period>, DayTerm<P, Period>] };

/** What a condition asks of one fact. */
export type Leaf<P extends string = string, V extends Scalar = Scalar> =
  | { readonly fact: P; readonly is: V }
  | { readonly fact: P; readonly in: readonly V[] }
  /** A list of choices holds this one. */
  | { readonly fact: P; readonly includes: V & string }
  | { readonly fact: P; readonly empty: true }
  /** Two-valued: has it been said (to be this)? Silence is "not said", never unknown. */
  | { readonly stated: P; readonly is?: readonly V[] };

export type Condition<P extends string = string, Period extends string = string, L = Leaf<P>> =
  | { readonly all: readonly Condition<P, Period, L>[] }
  | { readonly any: readonly Condition<P, Period, L>[] }
  | { readonly not: Condition<P, Period, L> }
  /** Two-valued: it is not known to be so, whether it is known not to be or open. */
  | { readonly unless: Condition<P, Period, L> }
  /** Some item of a list; an absent list is unknown, an empty one has no such item. */
  | { readonly some: P; readonly where: Condition<P, Period, L> }
  | L
  /** A text or a day is there at all; unknown when it is not. */
  | { readonly known: P }
  /** A text seems to be in another language than English; unknown when it is not there. */
  | { readonly foreign: P }
  /** Two texts name the same, capitals, spaces and marks aside; unknown while one of them is not known. */
  | { readonly same: readonly [P, P] }
  | { readonly before: readonly [DayTerm<P, Period>, DayTerm<P, Period>] }
  | { readonly onOrBefore: readonly [DayTerm<P, Period>, DayTerm<P, Period>] };
