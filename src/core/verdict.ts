import type { Condition } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import type { Hurdle, Verdict } from '../content/shape/rule.ts';
import { type CaseFile, type CasePath, type CaseRecord, valueAt } from './case-file.ts';
import { evaluate } from './evaluate.ts';
import { every, type Finding, lacking, some } from './finding.ts';
import { type NamedRule, rulesOn } from './in-force.ts';
import { type Scope, scopeOf } from './scope.ts';

/** The hurdles in the order in which they win. */
const hurdles: readonly Hurdle[] = ['cannot-help', 'incomplete', 'uscis-first', 'not-yet'];

/** A case seen through the rules of one day. */
export interface Judged {
  readonly scope: Scope;
  readonly rules: readonly NamedRule[];
  readonly kinds: readonly string[] | undefined;
  readonly verdict: Verdict;
  /** Answers that could still change the verdict. */
  readonly missing: readonly CasePath[];
  /** The days on which all waiting is over, requirements and the need to ask USCIS again left aside. */
  readonly waited: Finding;
  /** The days on which USCIS has been asked as the office wants it. */
  readonly asked: Finding;
}

const asked = new WeakMap<NamedRule, Condition>();

/** What a rule asks of those whom it concerns. */
export function conditionOf(rule: NamedRule): Condition {
  if (rule.when === undefined) return rule.met;
  const made = asked.get(rule) ?? { any: [{ not: rule.when }, rule.met] };
  asked.set(rule, made);
  return made;
}

export const bindsEvery = (rule: NamedRule): boolean => rule.binds === 'every-case';

export const bindsKind = (rule: NamedRule, kind: string): boolean =>
  rule.binds !== 'every-case' && rule.binds.includes(kind);

export function kindsOf(caseFile: CaseRecord): readonly string[] | undefined {
  const kinds = valueAt(caseFile, 'problem.kinds');
  return Array.isArray(kinds) ? (kinds as readonly string[]) : undefined;
}

/** A case before the rules of its day. */
interface Bound {
  readonly scope: Scope;
  readonly rules: readonly NamedRule[];
  readonly kinds: readonly string[] | undefined;
}

const boundBy = (scope: Scope): Bound => ({
  scope,
  rules: rulesOn(scope.asOf),
  kinds: kindsOf(scope.caseFile),
});

/** All rules of these hurdles for every case, and those of some kind of problem. */
const together = (bound: Bound, binding: readonly Hurdle[], ofKind: readonly Hurdle[]): Finding =>
  every([...bindingAll(bound, binding), someKind(bound, ofKind)], bound.scope.today);

const bindingAll = ({ rules, scope }: Bound, binding: readonly Hurdle[]): readonly Finding[] =>
  rules
    .filter((rule) => bindsEvery(rule) && binding.includes(rule.otherwise))
    .map((rule) => evaluate(conditionOf(rule), scope));

function someKind({ rules, kinds, scope }: Bound, ofKind: readonly Hurdle[]): Finding {
  if (kinds === undefined) return lacking(['problem.kinds']);
  const carried = kinds.map((kind) =>
    every(
      rules
        .filter((rule) => bindsKind(rule, kind) && ofKind.includes(rule.otherwise))
        .map((rule) => evaluate(conditionOf(rule), scope)),
      scope.today,
    ),
  );
  return some(carried, scope.today);
}

/**
 * Judges a case: the hurdles are taken in the order in which they win, and one kind of problem that takes them all is
 * enough. An answer that is not known makes the case incomplete only where it could still change the verdict.
 */
export function judge(caseFile: CaseFile, asOf: Day): Judged {
  const bound = boundBy(scopeOf(caseFile, asOf));
  const waited = together(bound, ['not-yet'], ['cannot-help', 'uscis-first', 'not-yet']);
  const asked = every(bindingAll(bound, ['uscis-first']), bound.scope.today);
  return { ...bound, ...takeHurdles(bound), waited, asked };
}

/** The verdict of a scope alone. */
export const verdictOf = (scope: Scope): Verdict => takeHurdles(boundBy(scope)).verdict;

function takeHurdles(bound: Bound): Pick<Judged, 'verdict' | 'missing'> {
  const missing = new Set<CasePath>();
  let verdict: Verdict = 'ready';
  for (const [index, hurdle] of hurdles.entries()) {
    const found = together(bound, [hurdle], hurdles.slice(0, index + 1));
    if (found.status === 'unknown') {
      verdict = 'incomplete';
      for (const path of found.missing) missing.add(path);
    }
    if (found.status !== 'not-met') continue;
    if (hurdle === 'incomplete' || verdict === 'ready') verdict = hurdle;
    // What is right with the papers can still be put right; behind the other hurdles nothing matters any more.
    if (hurdle !== 'incomplete') break;
  }
  return { verdict, missing: [...missing] };
}

/**
 * The verdict that is already certain whatever the open answers turn out to be, requirements that can be put right left
 * aside; undefined while a request may still be possible on the day.
 */
export function certainHurdle(caseFile: CaseFile, asOf: Day): Exclude<Hurdle, 'incomplete'> | undefined {
  const bound = boundBy(scopeOf(caseFile, asOf));
  const failed = (binding: readonly Hurdle[], ofKind: readonly Hurdle[]): boolean =>
    together(bound, binding, ofKind).status === 'not-met';
  if (failed([], ['cannot-help'])) return 'cannot-help';
  if (failed(['uscis-first'], ['cannot-help', 'uscis-first'])) return 'uscis-first';
  // Where every kind lacks something that can be put right, no clock is running for it yet.
  const lacks = failed([], ['cannot-help', 'incomplete']);
  if (!lacks && failed(['not-yet'], ['cannot-help', 'uscis-first', 'not-yet'])) return 'not-yet';
  return undefined;
}
