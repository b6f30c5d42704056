import type { Condition, DayTerm } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import { type CasePath, itemsAt } from './case-file.ts';
import { fromNumber, toNumber } from './dates.ts';
import { evaluate, readTerm } from './evaluate.ts';
import { certainly, type Evaluation, firstSpanFrom, noDay } from './evaluation.ts';
import { type Amount, type NamedRule, periodOn } from './in-force.ts';
import { itemScopes, type Scope } from './scope.ts';
import { type Bound, byOwnLaw, type Judged } from './verdict.ts';

/** One step by which a day was counted: a period of the law on or back, or the first business day after. */
export type Step =
  | {
      readonly from: Day;
      readonly period: string;
      readonly amount: Amount;
      readonly back: boolean;
      readonly to: Day;
    }
  | { readonly from: Day; readonly nextBusinessDay: true; readonly to: Day };

/** A day that a rule compares with the day of a request, as the rule itself counts it. */
export interface Clock {
  readonly rule: NamedRule;
  /** The period by which it is counted; undefined where an answer gives the day. */
  readonly period: string | undefined;
  /** The number of the list item that it is about. */
  readonly item: number | undefined;
  /** From the first day on, or up to the last, the comparison holds. */
  readonly ends: 'begins' | 'ends';
  readonly day: Day;
  /** The time has to have passed whole: the day is the one after it. */
  readonly after: boolean;
  readonly steps: readonly Step[];
  /** The day by whose law it was counted. */
  readonly lawOf: Day;
  /** The answers that it rests on. */
  readonly rests: readonly CasePath[];
}

type Comparison = Extract<Condition, { before: unknown } | { onOrBefore: unknown }>;

interface Found {
  readonly comparison: Comparison;
  readonly item: number | undefined;
  /** What else must be so for the comparison to count. */
  readonly rests: readonly CasePath[];
}

/**
 * Every day that the rules of a case count, by the law of the day on which it falls: whatever a rule compares with the day
 * of a request, where all that stands beside it in the rule is so. A day is counted nowhere else.
 */
export function clocksOf(judged: Judged): readonly Clock[] {
  const rules = new Map<string, NamedRule>();
  for (const { rules: those } of judged.laws)
    for (const rule of those) if (!rules.has(rule.id)) rules.set(rule.id, rule);
  return [...rules.values()].flatMap((rule) =>
    comparisonsIn(rule.met, judged.scope, []).flatMap((found) => clockOf(rule, found, judged)),
  );
}

function comparisonsIn(node: Condition, scope: Scope, rests: readonly CasePath[]): readonly Found[] {
  if ('all' in node) {
    const beside = node.all.filter((part) => !asksForDay(part)).map((part) => evaluate(part, scope));
    if (beside.some(({ status }) => status !== 'met')) return [];
    const all = [...rests, ...beside.flatMap(({ facts }) => facts)];
    return node.all.filter(asksForDay).flatMap((part) => comparisonsIn(part, scope, all));
  }
  if ('any' in node) return node.any.flatMap((part) => comparisonsIn(part, scope, rests));
  if ('some' in node) {
    const count = itemsAt(scope.caseFile, node.some)?.length ?? 0;
    return itemScopes(scope, node.some, count).flatMap((item) => comparisonsIn(node.where, item, rests));
  }
  return isComparison(node) && asksForDay(node)
    ? [{ comparison: node, item: scope.item?.number, rests }]
    : [];
}

const isComparison = (node: Condition): node is Comparison => 'before' in node || 'onOrBefore' in node;

const askedForDay = new WeakMap<Condition, boolean>();

/** Whether the day of a request is asked for anywhere in a condition. */
function asksForDay(node: Condition): boolean {
  const asks = askedForDay.get(node) ?? JSON.stringify(node).includes('"asOf"');
  askedForDay.set(node, asks);
  return asks;
}

function clockOf(rule: NamedRule, { comparison, item, rests }: Found, judged: Judged): readonly Clock[] {
  const sides = 'before' in comparison ? comparison.before : comparison.onOrBefore;
  const begins = sides[1] === 'asOf';
  const term = begins ? sides[0] : sides[1];
  if (term === 'asOf' || term === 'today') return [];
  const found = byOwnLaw(judged.laws, (bound) => heldIn(bound, rule, comparison, item));
  const ahead = firstSpanFrom(found.certain, judged.scope.today) ?? found.certain.at(-1);
  const number = begins ? found.certain[0]?.[0] : ahead?.[1];
  if (number === undefined || !Number.isFinite(number)) return [];
  const day = fromNumber(number);
  const scope = scopeFor(judged, day, item, comparison);
  const read = readTerm(term, scope);
  return [
    {
      rule,
      period: periodOf(term),
      item,
      ends: begins ? 'begins' : 'ends',
      day,
      after: begins && 'before' in comparison,
      steps: stepsOf(term, scope),
      lawOf: scope.by.day,
      rests: [...new Set([...rests, ...('lacks' in read ? read.lacks : read.used)])],
    },
  ];
}

function heldIn(
  { scope, rules }: Bound,
  rule: NamedRule,
  comparison: Comparison,
  item: number | undefined,
): Evaluation {
  if (!rules.some(({ id }) => id === rule.id)) return certainly(noDay, scope.today, []);
  return evaluate(comparison, itemOf(scope, comparison, item));
}

/** The scope of an item of the list that a comparison is about. */
function itemOf(scope: Scope, comparison: Comparison, item: number | undefined): Scope {
  const list = /"(\w+)\[\]/.exec(JSON.stringify(comparison))?.[1];
  if (list === undefined || item === undefined) return scope;
  const count = itemsAt(scope.caseFile, list)?.length ?? 0;
  return itemScopes(scope, list, count)[item - 1] ?? scope;
}

/** The scope by whose law a day is judged. */
function scopeFor(judged: Judged, day: Day, item: number | undefined, comparison: Comparison): Scope {
  const bound = judged.laws.findLast(({ scope }) => scope.by.day <= day) ?? judged.laws[0];
  return itemOf(bound.scope, comparison, item);
}

/** The outermost period by which a term is counted. */
function periodOf(term: DayTerm): string | undefined {
  if (typeof term === 'string') return undefined;
  if ('plus' in term) return term.plus[1];
  if ('minus' in term) return term.minus[1];
  return 'nextBusinessDay' in term ? periodOf(term.nextBusinessDay) : undefined;
}

/** How a term comes to its day, one step after the other. */
export function stepsOf(term: DayTerm, scope: Scope): readonly Step[] {
  if (typeof term === 'string') return [];
  const [inner, period, back] =
    'plus' in term ? [...term.plus, false] : 'minus' in term ? [...term.minus, true] : [];
  const start = inner ?? ('nextBusinessDay' in term ? term.nextBusinessDay : undefined);
  if (start === undefined || typeof start === 'string') return [];
  const [from, to] = [start, term].map((part) => readTerm(part, scope));
  if (from === undefined || to === undefined || !('day' in from) || !('day' in to)) return [];
  const before = stepsOf(start, scope);
  if (period === undefined || back === undefined)
    return [...before, { from: from.day, nextBusinessDay: true, to: to.day }];
  const amount = periodOn(period, scope.by.day, scope.by.law);
  return [...before, { from: from.day, period, amount, back, to: to.day }];
}

/** Days between the first of two days and the second, both numbers of days. */
export const within = (from: Day, to: Day): readonly number[] =>
  Array.from({ length: Math.max(0, toNumber(to) - toNumber(from) - 1) }, (_, at) => toNumber(from) + 1 + at);
