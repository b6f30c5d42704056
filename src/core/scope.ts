import type { FactPath } from '../content/facts/index.ts';
import type { Condition } from '../content/shape/condition.ts';
import type { Day } from '../content/shape/day.ts';
import {
  type CaseNode,
  type CasePath,
  type CaseRecord,
  generalPath,
  itemPath,
  withValue,
} from './case-file.ts';
import { toNumber } from './dates.ts';
import type { Evaluation } from './evaluation.ts';
import { type Law, shippedLaw } from './in-force.ts';

/** The law, and the day whose periods and rules count. */
export interface LawOfDay {
  readonly law: Law;
  readonly day: Day;
}

/** A case and the day it is decided for; `item` binds the `[]` of a list. */
export interface Scope {
  readonly caseFile: CaseRecord;
  readonly asOf: Day;
  /** The day decided for as a number, see `toNumber`. */
  readonly today: number;
  /** By whose law it is looked at: that of the day decided for, or of a later book. */
  readonly by: LawOfDay;
  readonly item?: { readonly list: string; readonly number: number };
  /** What has been found: rules share conditions, and each is held against a case only once. */
  readonly found: Map<Condition, Evaluation>;
  /** The scopes of the items of lists. */
  readonly items: Map<string, readonly Scope[]>;
  /** The scope that this one was made from, and the one fact that is different. */
  readonly changed?: { readonly from: Scope; readonly fact: FactPath };
}

/** The scope of a case on a day, by the law of that day unless another is given. */
export const scopeOf = (
  caseFile: CaseRecord,
  asOf: Day,
  item?: Scope['item'],
  by: LawOfDay = { law: shippedLaw, day: asOf },
): Scope => ({
  caseFile,
  asOf,
  today: toNumber(asOf),
  by,
  ...(item && { item }),
  found: new Map(),
  items: new Map(),
});

/** The scope of the same case with another value at a path. What does not ask for that fact is not looked at again. */
export const scopeWith = (from: Scope, path: CasePath, value: CaseNode): Scope => ({
  ...scopeOf(withValue(from.caseFile, path, value), from.asOf, from.item, from.by),
  changed: { from, fact: generalPath(path) },
});

/** One scope for each item of a list that has so many. */
export function itemScopes(scope: Scope, list: string, count: number): readonly Scope[] {
  let made = scope.items.get(list);
  if (made === undefined) {
    made = Array.from({ length: count }, (_, at) =>
      scopeOf(scope.caseFile, scope.asOf, { list, number: at + 1 }, scope.by),
    );
    scope.items.set(list, made);
  }
  return made;
}

/** The path of this case that a general path stands for. */
export const placed = (path: string, { item }: Scope): CasePath =>
  item !== undefined && path.startsWith(item.list) && path.startsWith('[]', item.list.length)
    ? itemPath(path, item.number)
    : path;
