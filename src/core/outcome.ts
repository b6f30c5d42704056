import type { Day } from '../content/shape/day.ts';
import type { RequirementId, Verdict } from '../content/shape/rule.ts';
import type { AskUscis } from './ask-uscis.ts';
import type { CasePath } from './case-file.ts';

export type { Verdict } from '../content/shape/rule.ts';

/** Where a rule or a warning comes from, as it is shown. */
export interface ShownSource {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly address: string;
  readonly pinpoint: string;
}

/** A rule that decided, and the smallest set of answers that made it decide so. */
export interface Because {
  readonly rule: string;
  readonly result: 'met' | 'not-met' | 'unknown';
  readonly text: string;
  readonly facts: readonly CasePath[];
  readonly source: ShownSource;
}

/** Null: to be done on paper. */
export interface Requirement {
  readonly id: RequirementId;
  readonly met: boolean | null;
  readonly text: string;
}

/** A document to attach; `have` is null while the case does not say which documents there are. */
export interface WantedDocument {
  readonly kind: string;
  readonly text: string;
  readonly have: boolean | null;
}

/** A place to turn to. */
export interface RoutedContact {
  readonly id: string;
  readonly reason: string;
  /** The day from which it may be asked, past or to come; null where it may be asked at any time, or it is not known. */
  readonly from: Day | null;
  /**
   * How this person reaches it, line by line: nothing that its source gives to others alone. What is not confirmed says so
   * in brackets on the line after it. Null where there is nothing to show.
   */
  readonly value: string | null;
}

export interface Warning {
  readonly id: string;
  readonly text: string;
}

/** An answer that, given otherwise, would lead to another verdict. */
export interface Change {
  readonly path: CasePath;
  readonly to: string;
  readonly verdict: Verdict;
  /** Something that can be done, such as filing a form; not another account of what is so. */
  readonly canBeDone: boolean;
}

/** What the rules say of one case on one day: the `check --json` value of the contract. */
export interface Outcome {
  readonly asOf: Day;
  readonly ruleBook: string;
  readonly verdict: Verdict;
  readonly because: readonly Because[];
  readonly missing: readonly CasePath[];
  readonly earliest: Day | null;
  readonly latest: Day | null;
  readonly requirements: readonly Requirement[];
  readonly documents: readonly WantedDocument[];
  readonly channel: 'online' | 'email' | 'mail';
  readonly contacts: readonly RoutedContact[];
  readonly warnings: readonly Warning[];
  /** When USCIS has to be asked (again) so that a request on the first day is in time; null when that is not needed. */
  readonly askUscis: AskUscis | null;
  /** Answers that would change the verdict if they were different. */
  readonly wouldChange: readonly Change[];
  /** True when the newest rule book was last checked more than 365 days before the day decided for. */
  readonly stale: boolean;
}
