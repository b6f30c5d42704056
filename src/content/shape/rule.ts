import type { Condition } from './condition.ts';
import type { Day, InForce } from './day.ts';
import type { Citation, LastSeen } from './source.ts';

/** What a case is called when a rule is not met, in the order in which they win. */
export type Verdict = 'cannot-help' | 'incomplete' | 'uscis-first' | 'not-yet' | 'ready';
export type Hurdle = Exclude<Verdict, 'ready'>;

export type RequirementId =
  | 'section-5-person'
  | 'consent'
  | 'g-28'
  | 'wet-ink-signature'
  | 'address-matches-uscis'
  | 'mail-only'
  | 'supporting-documents'
  | 'error-explanation';

/** One rule of one rule book. Its words are in the message catalogue under its id. */
export interface Rule<S extends string = string, K extends string = string, C = Condition> {
  /** Every case, or the kinds of problem that it binds. */
  readonly binds: 'every-case' | readonly K[];
  readonly inForce: InForce;
  /** The entry of the book before whose place it takes. */
  readonly replaces?: string;
  /** Whom it concerns; absent: everybody whom it binds. */
  readonly when?: C;
  /** While it is not known whether it concerns somebody, its answer counts as if it did. */
  readonly cautious?: true;
  readonly met: C;
  /** The verdict while it is not met. */
  readonly otherwise: Hurdle;
  readonly requirement?: RequirementId;
  readonly cites: readonly Citation<S>[];
}

/**
 * A thing that is done on paper or attached: it never decides whether it is done, but whether it applies has to be known.
 */
export interface PaperRequirement<P extends string = string, S extends string = string> {
  readonly requirement: RequirementId;
  readonly applies: Condition<P>;
  readonly inForce: InForce;
  readonly cites: readonly Citation<S>[];
}

/** An item of the page's "can help" and "cannot help" lists, for whoever reviews the book. */
export interface ListedItem<S extends string = string> {
  readonly list: 'can-help' | 'cannot-help';
  readonly inForce: InForce;
  /** The item of the book before whose place it takes. */
  readonly replaces?: string;
  /** The rules that carry it out. */
  readonly rules: readonly string[];
  readonly cites: readonly Citation<S>[];
}

/** A document that helps a request of this kind; shown, never deciding. */
export interface DocumentRow<P extends string = string> {
  readonly kind: string;
  readonly when: Condition<P> | 'always';
}

/** Something else that the person should know; its words are in the catalogue under `id`. */
export interface WarningRow<P extends string = string, S extends string = string> {
  readonly id: string;
  readonly when: Condition<P> | 'always';
  readonly inForce: InForce;
  readonly cites: readonly Citation<S>[];
  /** Given where it tells how things stand: after a while it may be out of date. */
  readonly state?: LastSeen;
  /** It concerns more than this case, and is told after what concerns it alone. */
  readonly general?: true;
}

/** A period of the law with the days on which each value is in force. */
export interface Period<S extends string = string> {
  /** `birthdays`: years of age; whoever was born on 29 February has the birthday on 1 March where there is no 29th. */
  readonly unit: 'hours' | 'days' | 'business-days' | 'weeks' | 'months' | 'years' | 'birthdays' | 'percent';
  readonly values: readonly (InForce & {
    readonly value: number;
    /** Where the source names a span, its upper end; such a period is told, and nothing is counted by it. */
    readonly most?: number;
    readonly cites: readonly Citation<S>[];
    readonly weak?: true;
  })[];
}

export interface RuleBook<S extends string = string> {
  readonly inForce: InForce;
  /** Given where the first day is only the one on which the book is attested: it may have been in force since this day. */
  readonly mayBeFrom?: Day;
  readonly cites: readonly Citation<S>[];
}
