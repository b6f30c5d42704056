import type { Catalogue, Sentences } from '../../content/messages/catalogue.ts';
import {
  aboutDays,
  type DeadlineId,
  deadlineRows,
  type SafetyId,
  type SafetyRow,
  safetyRows,
} from '../../content/referrals.ts';
import { rulesChecked } from '../../content/rule-books.ts';
import type { Day } from '../../content/shape/day.ts';
import type { Verdict } from '../../content/shape/rule.ts';
import { type Answer, answerOf } from '../../core/answer.ts';
import { type CaseFile, type CasePath, generalPath } from '../../core/case-file.ts';
import { evaluate } from '../../core/evaluate.ts';
import { sourceDay } from '../../core/explain.ts';
import { nameOf } from '../../core/fact-name.ts';
import { lawValuesOn, said } from '../../core/in-force.ts';
import type { Because, Outcome } from '../../core/outcome.ts';
import { type Scope, scopeOf } from '../../core/scope.ts';
import { type CaseDays, caseDays, formsInWords } from '../../core/what-to-say.ts';
import { changesInWords } from '../../core/would-change.ts';
import { whenTexts } from '../../render/outcome.ts';
import { type Referral, referralsOf } from './referral.ts';

/** The deadlines of a case in words, those of its own first. */
export function deadlinesOf(
  scope: Scope,
  outcome: Outcome,
  days: CaseDays,
  words: Catalogue,
): readonly string[] {
  const text = words.packet.referrals.deadlines;
  const values: Readonly<Record<DeadlineId, string>> = {
    decision: days.decided,
    hearing: days.hearing,
    address: days.addressChange,
    age: '',
    congress: lawValuesOn(scope.asOf, words, scope.by.law).amount('congressional-wait'),
  };
  const own = deadlineRows
    .filter(({ when }) => evaluate(when, scope).status === 'met')
    .map(({ id }) => said(text[id], values[id]));
  return [...own, ...outcome.warnings.filter(({ id }) => aboutDays.has(id)).map((each) => each.text)];
}

/** What has to be said before anything else, and whether the page may name the form and the receipt number. */
export interface Safety {
  readonly lines: readonly string[];
  readonly numbers: boolean;
}

/** Why a case is handled with care; undefined where there is no need. What is not said counts as if there were one. */
export const careOf = (scope: Scope): SafetyId | undefined => rowOf(scope)?.id;

const rowOf = (scope: Scope): SafetyRow | undefined =>
  safetyRows.find(({ when }) => evaluate(when, scope).status === 'met');

/** How careful the page has to be for a case. */
export function safetyOf(scope: Scope, words: Catalogue): Safety {
  const row = rowOf(scope);
  return row === undefined
    ? { lines: [], numbers: true }
    : { lines: words.packet.referrals.safety[row.id], numbers: row.numbers };
}

/** A verdict that is not yes. */
export type Refusal = Exclude<Verdict, 'ready'>;

/** A day of a plan and what to do by then. */
export interface PlannedDay {
  readonly day: Day;
  readonly sentence: string;
}

/** A rule that decided: how it stands, the answers that made it decide so, and where it is written. */
export interface Reason {
  readonly text: string;
  readonly answers: string;
  readonly source: string;
}

/** Everything for a person whose request is not taken now, in words. */
export interface Referrals {
  readonly verdict: Refusal;
  readonly answer: Answer;
  /** Whether a lawyer comes before every other door. */
  readonly lawyerFirst: boolean;
  readonly lead: string;
  /** What has to be read first; empty where there is no such need. */
  readonly safety: readonly string[];
  readonly why: readonly Reason[];
  readonly missing: readonly string[];
  readonly requirements: readonly string[];
  readonly change: readonly string[];
  readonly when: readonly string[];
  readonly plan: readonly string[];
  readonly all: readonly Referral[];
  readonly legal: readonly string[];
  readonly deadlines: readonly string[];
  readonly basis: readonly string[];
}

/**
 * What to do when the answer is no, not yet or not so: why, what would change it, and the next doors with what to say.
 * Undefined for a case that is ready. `plan`: what to do by when, in the order in which it is written. Pure; the words to
 * say name forms, receipt numbers and days, and of a protected person not even those.
 */
export function allReferrals(
  caseFile: CaseFile,
  outcome: Outcome,
  words: Catalogue,
  plan: readonly PlannedDay[] = [],
): Referrals | undefined {
  const { verdict } = outcome;
  if (verdict === 'ready') return undefined;
  const text = words.packet.referrals;
  const scope = scopeOf(caseFile, outcome.asOf);
  const safety = safetyOf(scope, words);
  const urgent = outcome.endsFirst?.kind;
  const days = caseDays(scope, words);
  const valuesIn = (spoken: Sentences) => ({
    ...caseDays(scope, spoken),
    forms: formsInWords(scope, safety.numbers, spoken),
  });
  return {
    verdict,
    answer: answerOf(outcome, caseFile, words),
    lawyerFirst: urgent === 'hearing' || urgent === 'appeal',
    lead: text.lead[verdict],
    safety: safety.lines,
    why: reasonsOf(outcome, words),
    missing: outcome.missing.map((path) => missingOf(path, outcome.asOf, words)),
    requirements: requirementsOf(outcome, words),
    change: changesOf(outcome, words),
    when: whenTexts(outcome, words),
    plan: plan.map(({ day, sentence }) => text.plan(words.day(day), sentence)),
    all: referralsOf(outcome.contacts, scope, valuesIn, words, urgent !== undefined && urgent !== 'contact'),
    legal: text.legal,
    deadlines: deadlinesOf(scope, outcome, days, words),
    basis: basisOf(outcome, words),
  };
}

function reasonsOf(outcome: Outcome, words: Catalogue): readonly Reason[] {
  const text = words.packet.referrals;
  if (outcome.because.length === 0) return [{ text: words.outcome.noKind, answers: '', source: '' }];
  return outcome.because.map((entry) => ({
    text: text.result(text.stands[entry.result], entry.text),
    answers: answersOf(entry, words),
    source: sourceOf(entry, words),
  }));
}

/** The answers by their names, never by what was answered: this page may be read aloud. */
function answersOf({ facts }: Because, words: Catalogue): string {
  const names = [...new Set(facts.map((path) => nameOf(path, words)))];
  return names.length === 0 ? '' : words.packet.referrals.decidedBy(names.join('; '));
}

function sourceOf({ source }: Because, words: Catalogue): string {
  return words.packet.referrals.rule(source.title, sourceDay(source.id, words), source.pinpoint);
}

function missingOf(path: CasePath, asOf: Day, words: Catalogue): string {
  const { find } = words.facts[generalPath(path)].help;
  return words.packet.referrals.missing(nameOf(path, words), said(find, lawValuesOn(asOf, words)));
}

/** What is not met, and what is open or done on paper. Where the office cannot help there is nothing to fulfil. */
function requirementsOf({ verdict, requirements }: Outcome, words: Catalogue): readonly string[] {
  const text = words.packet.referrals;
  if (verdict === 'cannot-help') return [];
  return requirements
    .filter(({ met }) => met !== true)
    .map(({ met, text: wanted, remedy }) =>
      text.toDo(text.stands[met === false ? 'not-met' : 'open'], wanted, remedy),
    );
}

/** What would bring it nearer. That nothing would is said only where nothing is open and nothing can be put right. */
function changesOf(outcome: Outcome, words: Catalogue): readonly string[] {
  const { verdict, wouldChange, missing, conflicts, requirements } = outcome;
  const settled =
    verdict === 'cannot-help' &&
    missing.length === 0 &&
    conflicts.length === 0 &&
    requirements.every(({ met, onPaper }) => onPaper || met === true);
  if (settled) return [words.packet.referrals.nothingChanges];
  return wouldChange.map((set) => changesInWords(set, words));
}

const aboutRules: ReadonlySet<string> = new Set(['rules-stale', 'rules-age', 'older-book']);

const basisOf = ({ asOf, ruleBook, warnings }: Outcome, words: Catalogue): readonly string[] => [
  words.outcome.basis(words.day(asOf), ruleBook, words.day(rulesChecked)),
  ...warnings.filter(({ id }) => aboutRules.has(id)).map(({ text }) => text),
];
