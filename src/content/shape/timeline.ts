import type { Condition, DayTerm } from './condition.ts';
import type { Citation } from './source.ts';

/** What an entry of the time line is: something to do, something that runs, or something that is so. */
export type EntryKind =
  | 'do-now'
  | 'first-day'
  | 'last-day'
  | 'contact-uscis'
  | 'deadline-that-runs'
  | 'waiting'
  | 'event';

/** A day that a rule counts; how it is counted stands in the rule alone. */
export interface ClockOf<R extends string, Period extends string> {
  readonly rule: R;
  /** The period by which the rule counts it; absent: an answer gives the day. */
  readonly period?: Period;
  /** Of the days of several items only the first, or the last. */
  readonly only?: 'first' | 'last';
  /** Which of the sources of the rule says so, where no period has its own. */
  readonly source?: number;
}

/** Where a row is from: a text, a period of the law (or a text while it has no value), or a rule that decided. */
export type RowSource<R extends string, Period extends string, S extends string> =
  | Citation<S>
  | { readonly period: Period; readonly or?: Citation<S> }
  | { readonly decidedBy: R | 'first' };

interface Row<P extends string, Says extends string> {
  /** The same for the same thing of the same case, whatever the day; the first word gets the number of the item. */
  readonly id: string;
  readonly kind: EntryKind;
  /** Of each item of a list. */
  readonly each?: P;
  /** A sentence of the time line, or of one of the first steps of the outcome. */
  readonly says: Says | { readonly firstStep: string };
}

/** A day that stands beside the rules, or a deadline whose day a notice alone gives. */
export interface DayRow<
  P extends string,
  R extends string,
  Period extends string,
  S extends string,
  Says extends string,
  Step extends string,
> extends Row<P, Says> {
  readonly when: Condition<P>;
  /** Absent: no answer gives the day, the sentence says what does. */
  readonly day?: DayTerm<P> | { readonly from: DayTerm<P>; readonly until: DayTerm<P> };
  /** How the day was counted: by a term step by step, or in a sentence. */
  readonly steps?: readonly (Step | { readonly count: DayTerm<P> })[];
  readonly source: RowSource<R, Period, S>;
  /** The answers that it rests on. */
  readonly rests: readonly P[];
}

/** A day that a rule counts. */
export interface ClockRow<P extends string, R extends string, Period extends string, Says extends string>
  extends Row<P, Says> {
  readonly clock: ClockOf<R, Period>;
  /** Absent: where the rule binds the case. */
  readonly when?: Condition<P>;
}
