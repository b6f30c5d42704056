import type { KindId } from '../content/kinds/index.ts';
import type { Day } from '../content/shape/day.ts';
import type { Hurdle, Verdict } from '../content/shape/rule.ts';
import { type CaseFile, type CasePath, type CaseRecord, valueAt } from './case-file.ts';
import { conflictOf, conflictsOf, type Found, touchesKind } from './conflicts.ts';
import { toNumber } from './dates.ts';
import { evaluate } from './evaluate.ts';
import { type Evaluation, every, intersect, lacking, some, span, union } from './evaluation.ts';
import {
  conditionOf,
  isInForce,
  type Law,
  type NamedRule,
  rulesOn,
  shippedLaw,
  turningDays,
} from './in-force.ts';
import { type Scope, scopeOf } from './scope.ts';

/** The hurdles in the order in which they win. */
const hurdles: readonly Hurdle[] = ['cannot-help', 'incomplete', 'uscis-first', 'not-yet'];

/** A case before the rules of one law. */
export interface Bound {
  readonly scope: Scope;
  readonly rules: readonly NamedRule[];
  /** The kinds of problem that decide: those whose answers are in conflict step back behind any other that is open. */
  readonly kinds: readonly string[] | undefined;
  readonly conflicts: readonly Found[];
}

/** A case seen through the rules of one day. */
export interface Judged extends Bound {
  /** The case before the law of the day decided for, and before that of each later day on which it changes. */
  readonly laws: readonly [Bound, ...Bound[]];
  readonly verdict: Verdict;
  /** Answers that could still change the verdict. */
  readonly missing: readonly CasePath[];
  /** The days on which all waiting is over, requirements and the need to ask USCIS again left aside. */
  readonly waited: Evaluation;
  /** The days on which USCIS has been asked as the office wants it. */
  readonly asked: Evaluation;
}

export const bindsEvery = (rule: NamedRule): boolean => rule.binds === 'every-case';

export const bindsKind = (rule: NamedRule, kind: string): boolean =>
  rule.binds !== 'every-case' && rule.binds.includes(kind);

/** The kinds of problem that a case names. */
export function kindsOf(caseFile: CaseRecord): readonly KindId[] | undefined {
  const kinds = valueAt(caseFile, 'problem.kinds');
  return Array.isArray(kinds) ? (kinds as readonly KindId[]) : undefined;
}

function boundBy(scope: Scope): Bound {
  const bound: Bound = {
    scope,
    rules: rulesOn(scope.by.day, scope.by.law),
    kinds: kindsOf(scope.caseFile),
    conflicts: conflictsOf(scope),
  };
  return { ...bound, kinds: undisturbed(bound) ?? bound.kinds };
}

/** The kinds that no conflict touches, where one of them is not shut out for good. */
function undisturbed(bound: Bound): readonly string[] | undefined {
  const clear = bound.kinds?.filter((kind) => !inConflict(kind, bound));
  return clear?.some((kind) => !isShut(kind, bound)) ? clear : undefined;
}

const inConflict = (kind: string, { conflicts }: Bound): boolean =>
  conflicts.some((conflict) => touchesKind(conflict, kind));

/** What a rule comes to. Where it rests on answers in conflict it is not known, never met and never refused. */
export const evaluateRule = (rule: NamedRule, { scope, conflicts }: Bound): Evaluation =>
  conflictOf(rule, conflicts) === undefined ? evaluate(conditionOf(rule), scope) : lacking([]);

function ofKind(kind: string, bound: Bound, binding: readonly Hurdle[]): Evaluation {
  const rules = bound.rules.filter((rule) => bindsKind(rule, kind) && binding.includes(rule.otherwise));
  const found = rules.map((rule) => evaluateRule(rule, bound));
  return every(inConflict(kind, bound) ? [lacking([]), ...found] : found, bound.scope.today);
}

/** All rules of these hurdles for every case, and those of some kind of problem. */
const together = (bound: Bound, binding: readonly Hurdle[], kinds: readonly Hurdle[]): Evaluation =>
  every([...bindingAll(bound, binding), someKind(bound, kinds)], bound.scope.today);

const bindingAll = (bound: Bound, binding: readonly Hurdle[]): readonly Evaluation[] =>
  bound.rules
    .filter((rule) => bindsEvery(rule) && binding.includes(rule.otherwise))
    .map((rule) => evaluateRule(rule, bound));

const someKind = (bound: Bound, binding: readonly Hurdle[]): Evaluation =>
  bound.kinds === undefined
    ? lacking(['problem.kinds'])
    : some(
        bound.kinds.map((kind) => ofKind(kind, bound, binding)),
        bound.scope.today,
      );

/** Whether the office takes a kind of problem for nothing that is still open. */
export const isShut = (kind: string, bound: Bound): boolean =>
  ofKind(kind, bound, ['cannot-help']).status === 'not-met';

/**
 * Whether a rule binds the case: every case, or a kind of problem that is not shut, as long as no other kind carries the
 * case without it.
 */
export function bindsCase(rule: NamedRule, bound: Bound): boolean {
  if (bindsEvery(rule)) return true;
  const carries = (kind: string): boolean =>
    !bindsKind(rule, kind) && ofKind(kind, bound, hurdles).status === 'met';
  const kinds = bound.kinds ?? [];
  return kinds.some((kind) => bindsKind(rule, kind) && !isShut(kind, bound)) && !kinds.some(carries);
}

/**
 * What leaves the papers of a request open: answers that a requirement needs, whatever stands in the way besides, and
 * two answers of which one must be wrong. Whether a thing on paper is done does not matter, but whether it applies does.
 */
function openPapers(bound: Bound): readonly Evaluation[] {
  const { scope, rules, conflicts } = bound;
  const ruled = rules.filter(({ binds, requirement }) => binds === 'every-case' && requirement !== undefined);
  const onPaper = scope.by.law.papers.filter(({ inForce }) => isInForce(inForce, scope.by.day));
  return [
    ...ruled.map((rule) => evaluate(conditionOf(rule), scope)),
    ...onPaper.map(({ applies }) => evaluate(applies, scope)),
    ...(conflicts.some(({ row }) => 'everyCase' in row.touches) ? [lacking([])] : []),
  ];
}

/**
 * Judges a case: the hurdles are taken in the order in which they win, and one kind of problem that takes them all is
 * enough. An answer that is not known makes the case incomplete only where it could still change the outcome. The verdict
 * is that of the law of the day; the days ahead are each judged by their own.
 */
export function judge(caseFile: CaseFile, asOf: Day, law: Law = shippedLaw): Judged {
  const today = boundBy(scopeOf(caseFile, asOf, undefined, { law, day: asOf }));
  const later = turningDays(asOf, law).map((day) =>
    boundBy(scopeOf(caseFile, asOf, undefined, { law, day })),
  );
  const laws = [today, ...later] as const;
  return {
    ...today,
    laws,
    ...takeHurdles(today),
    waited: byOwnLaw(laws, (bound) =>
      together(bound, ['not-yet'], ['cannot-help', 'uscis-first', 'not-yet']),
    ),
    asked: byOwnLaw(laws, (bound) => every(bindingAll(bound, ['uscis-first']), bound.scope.today)),
  };
}

/** A finding in which each day is judged by the law of that day; all else is as it is today. */
export function byOwnLaw(laws: Judged['laws'], find: (bound: Bound) => Evaluation): Evaluation {
  const [today, ...later] = laws;
  const now = find(today);
  if (later.length === 0) return now;
  const parts = laws.map((bound, at) => {
    const next = laws[at + 1];
    const days = span(
      at === 0 ? -Infinity : toNumber(bound.scope.by.day),
      next === undefined ? Infinity : toNumber(next.scope.by.day) - 1,
    );
    const found = at === 0 ? now : find(bound);
    return { certain: intersect(found.certain, days), possible: intersect(found.possible, days) };
  });
  return {
    ...now,
    certain: parts.map(({ certain }) => certain).reduce(union),
    possible: parts.map(({ possible }) => possible).reduce(union),
  };
}

/** The verdict of a scope alone. */
export const verdictOf = (scope: Scope): Verdict => takeHurdles(boundBy(scope)).verdict;

function takeHurdles(bound: Bound): Pick<Judged, 'verdict' | 'missing'> {
  const missing = new Set<CasePath>();
  let verdict: Verdict = 'ready';
  const leftOpen = (found: Evaluation): void => {
    verdict = 'incomplete';
    for (const path of found.missing) missing.add(path);
  };
  for (const [index, hurdle] of hurdles.entries()) {
    const upTo = hurdles.slice(0, index + 1);
    const found = together(bound, [hurdle], upTo);
    const open = hurdle === 'incomplete' ? [someKind(bound, upTo), ...openPapers(bound)] : [];
    for (const part of [found, ...open]) if (part.status === 'unknown') leftOpen(part);
    if (found.status !== 'not-met') continue;
    if (hurdle === 'incomplete' || verdict === 'ready') verdict = hurdle;
    // What is right with the papers can still be put right; behind the other hurdles nothing matters any more.
    if (hurdle !== 'incomplete') break;
  }
  if (verdict === 'incomplete')
    for (const rule of bound.rules)
      if (rule.requirement !== undefined && bindsCase(rule, bound))
        for (const path of evaluate(conditionOf(rule), bound.scope).missing) missing.add(path);
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
