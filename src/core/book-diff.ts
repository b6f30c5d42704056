import { listedItems } from '../content/listed-items.ts';
import type { Day, InForce } from '../content/shape/day.ts';
import type { Period } from '../content/shape/rule.ts';
import { isInForce, ruleBookOn, shippedLaw } from './in-force.ts';

export interface BookChange {
  readonly what: 'rule' | 'listed-item' | 'period';
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed' | 'replaced';
  /** A day on which it is as it is told. */
  readonly on: Day;
  /** The entry in whose place it stands. */
  readonly inPlaceOf?: string;
  /** Of a period: the values before and after, in its unit. */
  readonly unit?: Period['unit'];
  readonly was?: number;
  readonly is?: number;
}

interface Entry {
  readonly id: string;
  readonly inForce: InForce;
  readonly replaces?: string;
}

const items: readonly Entry[] = Object.entries(listedItems).map(([id, item]) => ({ id, ...item }));

/** What differs between the law of two days: rules, items of the lists, and periods. Throws `NoLawError` before the first book. */
export function bookDiff(before: Day, after: Day): readonly BookChange[] {
  for (const day of [before, after]) ruleBookOn(day);
  return [
    ...changes('rule', shippedLaw.rules, before, after),
    ...changes('listed-item', items, before, after),
    ...periodChanges(before, after),
  ];
}

/** What is gone, then what is there; an entry that took the place of another one is told once, with it. */
function changes(
  what: BookChange['what'],
  entries: readonly Entry[],
  before: Day,
  after: Day,
): readonly BookChange[] {
  const only = (day: Day, not: Day): readonly Entry[] =>
    entries.filter(({ inForce }) => isInForce(inForce, day) && !isInForce(inForce, not));
  const [gone, come] = [only(before, after), only(after, before)];
  const pairs = come.flatMap((is) =>
    gone
      .filter((was) => is.replaces === was.id || was.replaces === is.id)
      .map((was) => ({ what, id: is.id, change: 'replaced' as const, on: after, inPlaceOf: was.id })),
  );
  const paired = new Set(pairs.flatMap(({ id, inPlaceOf }) => [id, inPlaceOf]));
  const alone = (list: readonly Entry[], change: 'removed' | 'added', on: Day): readonly BookChange[] =>
    list.filter(({ id }) => !paired.has(id)).map(({ id }) => ({ what, id, change, on }));
  return [...pairs, ...alone(gone, 'removed', before), ...alone(come, 'added', after)];
}

function periodChanges(before: Day, after: Day): readonly BookChange[] {
  return Object.entries(shippedLaw.periods).flatMap(([id, { unit, values }]): BookChange[] => {
    const on = (day: Day) => values.find((value) => isInForce(value, day))?.value;
    const [was, is] = [on(before), on(after)];
    if (was === is) return [];
    const of = {
      what: 'period',
      id,
      unit,
      ...(was !== undefined && { was }),
      ...(is !== undefined && { is }),
    } as const;
    const change = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
    return [{ ...of, change, on: change === 'removed' ? before : after }];
  });
}
