import type { Condition } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import type { Hurdle, Verdict } from '../content/shape/rule.ts';
import { type CaseFile, type CasePath, valueAt } from './case-file.ts';
import { evaluate, type Finding, type Scope } from './evaluate.ts';
import { type NamedRule, rulesOn } from './in-force.ts';

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

/** What a rule asks of those whom it concerns. */
export const conditionOf = (rule: NamedRule): Condition =>
  rule.when === undefined ? rule.met : { any: [{ not: rule.when }, rule.met] };

export const bindsEvery = (rule: NamedRule): boolean => rule.binds === 'every-case';

export const bindsKind = (rule: NamedRule, kind: string): boolean =>
  rule.binds !== 'every-case' && rule.binds.includes(kind);

export function kindsOf(caseFile: CaseFile): readonly string[] | undefined {
  const kinds = valueAt(caseFile, 'problem.kinds');
  return Array.isArray(kinds) ? (kinds as readonly string[]) : undefined;
}

/** All rules of these hurdles for every case, and those of some kind of problem, as one condition. */
function together(
  rules: readonly NamedRule[],
  kinds: readonly string[] | undefined,
  binding: readonly Hurdle[],
  ofKind: readonly Hurdle[],
): Condition {
  return { all: [...bindingConditions(rules, binding), someKind(rules, kinds, ofKind)] };
}

const bindingConditions = (rules: readonly NamedRule[], binding: readonly Hurdle[]): readonly Condition[] =>
  rules.filter((rule) => bindsEvery(rule) && binding.includes(rule.otherwise)).map(conditionOf);

function someKind(
  rules: readonly NamedRule[],
  kinds: readonly string[] | undefined,
  ofKind: readonly Hurdle[],
): Condition {
  if (kinds === undefined) return { fact: 'problem.kinds', includes: '' };
  return {
    any: kinds.map((kind) => ({
      all: rules.filter((rule) => bindsKind(rule, kind) && ofKind.includes(rule.otherwise)).map(conditionOf),
    })),
  };
}

/**
 * Judges a case: the hurdles are taken in the order in which they win, and one kind of problem that takes them all is
 * enough. An answer that is not known makes the case incomplete only where it could still change the verdict.
 */
export function judge(caseFile: CaseFile, asOf: Day): Judged {
  const scope: Scope = { caseFile, asOf };
  const rules = rulesOn(asOf);
  const kinds = kindsOf(caseFile);
  const missing = new Set<CasePath>();
  let verdict: Verdict = 'ready';
  for (const [index, hurdle] of hurdles.entries()) {
    const found = evaluate(together(rules, kinds, [hurdle], hurdles.slice(0, index + 1)), scope);
    if (found.status === 'unknown') {
      verdict = 'incomplete';
      for (const path of found.missing) missing.add(path);
    }
    if (found.status !== 'not-met') continue;
    if (hurdle === 'incomplete' || verdict === 'ready') verdict = hurdle;
    // What is right with the papers can still be put right; behind the other hurdles nothing matters any more.
    if (hurdle !== 'incomplete') break;
  }
  const clocks: readonly Hurdle[] = ['cannot-help', 'uscis-first', 'not-yet'];
  const waited = evaluate(together(rules, kinds, ['not-yet'], clocks), scope);
  const asked = evaluate({ all: bindingConditions(rules, ['uscis-first']) }, scope);
  return { scope, rules, kinds, verdict, missing: [...missing], waited, asked };
}

/**
 * The verdict that is already certain whatever the open answers turn out to be, requirements that can be put right left
 * aside; undefined while a request may still be possible on the day.
 */
export function certainHurdle(caseFile: CaseFile, asOf: Day): Exclude<Hurdle, 'incomplete'> | undefined {
  const scope: Scope = { caseFile, asOf };
  const rules = rulesOn(asOf);
  const kinds = kindsOf(caseFile);
  const failed = (binding: readonly Hurdle[], ofKind: readonly Hurdle[]): boolean =>
    evaluate(together(rules, kinds, binding, ofKind), scope).status === 'not-met';
  if (failed([], ['cannot-help'])) return 'cannot-help';
  if (failed(['uscis-first'], ['cannot-help', 'uscis-first'])) return 'uscis-first';
  // Where every kind lacks something that can be put right, no clock is running for it yet.
  const lacks = failed([], ['cannot-help', 'incomplete']);
  if (!lacks && failed(['not-yet'], ['cannot-help', 'uscis-first', 'not-yet'])) return 'not-yet';
  return undefined;
}
