import { listedItems } from '../content/listed-items.ts';
import { parameters } from '../content/parameters/index.ts';
import type { Day, InForce } from '../content/shape/day.ts';
import type { Parameter } from '../content/shape/rule.ts';
import { isInForce, rulesOn } from './in-force.ts';

export interface BookChange {
  readonly what: 'rule' | 'listed-item' | 'period';
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** A day on which it is as it is told. */
  readonly on: Day;
  /** Of a period: the values before and after, in its unit. */
  readonly unit?: Parameter['unit'];
  readonly was?: number;
  readonly is?: number;
}

/** What differs between the law of two days: rules, items of the lists, and periods. */
export function bookDiff(before: Day, after: Day): readonly BookChange[] {
  const rulesOf = (day: Day) => rulesOn(day).map(({ id }) => id);
  const itemsOf = (day: Day) =>
    idsInForce(listedItems as Readonly<Record<string, { readonly inForce: InForce }>>, day);
  return [
    ...changes('rule', rulesOf, [before, after]),
    ...changes('listed-item', itemsOf, [before, after]),
    ...periodChanges(before, after),
  ];
}

const idsInForce = (
  entries: Readonly<Record<string, { readonly inForce: InForce }>>,
  day: Day,
): readonly string[] =>
  Object.entries(entries)
    .filter(([, entry]) => isInForce(entry.inForce, day))
    .map(([id]) => id);

function changes(
  what: BookChange['what'],
  idsOn: (day: Day) => readonly string[],
  [before, after]: readonly [Day, Day],
): readonly BookChange[] {
  const [was, is] = [idsOn(before), idsOn(after)];
  return [
    ...was
      .filter((id) => !is.includes(id))
      .map((id) => ({ what, id, change: 'removed' as const, on: before })),
    ...is.filter((id) => !was.includes(id)).map((id) => ({ what, id, change: 'added' as const, on: after })),
  ];
}

function periodChanges(before: Day, after: Day): readonly BookChange[] {
  return Object.entries(parameters as Readonly<Record<string, Parameter>>).flatMap(
    ([id, parameter]): BookChange[] => {
      const on = (day: Day) => parameter.values.find((value) => isInForce(value, day))?.value;
      const [was, is] = [on(before), on(after)];
      const { unit } = parameter;
      if (was === is) return [];
      if (was === undefined && is !== undefined)
        return [{ what: 'period', id, change: 'added', on: after, unit, is }];
      if (was !== undefined && is === undefined)
        return [{ what: 'period', id, change: 'removed', on: before, unit, was }];
      return was === undefined || is === undefined
        ? []
        : [{ what: 'period', id, change: 'changed', on: after, unit, was, is }];
    },
  );
}
