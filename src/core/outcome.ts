import type { Day } from '../content/shape/day.ts';
import type { RequirementId, Verdict } from '../content/shape/rule.ts';
import type { Certainty } from '../content/shape/source.ts';
import type { SourceId } from '../content/sources.ts';
import type { CasePath } from './case-file.ts';
import type { AgeOut, AskUscis, EndsFirst } from './ends-first.ts';
import type { FirstStep } from './first-steps.ts';
import type { ChangeSet } from './would-change.ts';

export type { Verdict } from '../content/shape/rule.ts';

/** Where a rule or a warning comes from, as it is shown. */
export interface ShownSource {
  readonly id: SourceId;
  readonly title: string;
  readonly date: string;
  readonly address: string;
  readonly certainty: Certainty;
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

/** Something that the office wants. */
export interface Requirement {
  readonly id: RequirementId;
  /** Null: it is not known, or to be done on paper. */
  readonly met: boolean | null;
  /** It is done on paper; such an entry never decides the verdict. */
  readonly onPaper: boolean;
  /** What to do, and the paper that is made for it. */
  readonly remedy: string;
  readonly text: string;
}

/** Answers that cannot both be true. */
export interface Conflict {
  readonly facts: readonly CasePath[];
  readonly text: string;
}

/**
 * A document to attach; `have` is null while the case does not say which documents there are. `notFound`: the case names a
 * file for it, and none is there.
 */
export interface WantedDocument {
  readonly kind: string;
  readonly text: string;
  readonly have: boolean | null;
  readonly notFound?: true;
}

/** A place to turn to. */
export interface RoutedContact {
  readonly id: string;
  readonly reason: string;
  /** The day from which it may be asked, past or to come; null where it may be asked at any time, or it is not known. */
  readonly from: Day | null;
  /**
   * For programs and always in English (a screen has `waysTo`): how this person reaches it, line by line, nothing that its source gives to others alone. What is not confirmed says so
   * in brackets on the line after it. Null where there is nothing to show.
   */
  readonly value: string | null;
}

export interface Warning {
  readonly id: string;
  readonly text: string;
}

/** What the rules say of one case on one day: the `check --json` value of the contract. */
export interface Outcome {
  /** The version of this format. */
  readonly outcome: 1;
  readonly asOf: Day;
  readonly ruleBook: string;
  readonly verdict: Verdict;
  /** What to do first, and by when. */
  readonly first: readonly FirstStep[];
  readonly because: readonly Because[];
  readonly missing: readonly CasePath[];
  readonly conflicts: readonly Conflict[];
  readonly earliest: Day | null;
  /** Null as well where USCIS has to be asked again before `earliest`. */
  readonly latest: Day | null;
  /** When USCIS has to be asked (again); null when that is not needed. */
  readonly askUscis: AskUscis | null;
  readonly endsFirst: EndsFirst | null;
  readonly ageOut: AgeOut | null;
  readonly requirements: readonly Requirement[];
  readonly documents: readonly WantedDocument[];
  readonly channel: 'online' | 'email' | 'mail';
  readonly contacts: readonly RoutedContact[];
  readonly warnings: readonly Warning[];
  readonly wouldChange: readonly ChangeSet[];
  /** True when the newest rule book was last checked more than 365 days before the day decided for. */
  readonly stale: boolean;
}

/** What the rules decide, without what to do about it and whom to turn to: enough for a report and for a form. */
export type Decision = Pick<
  Outcome,
  | 'asOf'
  | 'ruleBook'
  | 'verdict'
  | 'because'
  | 'missing'
  | 'earliest'
  | 'latest'
  | 'requirements'
  | 'channel'
  | 'warnings'
>;
