/** Days as a sorted list of closed, disjoint, non-adjacent spans of day numbers; ±Infinity for "ever". */
export type DaySet = readonly (readonly [from: number, to: number])[];

export const noDay: DaySet = [];
export const everyDay: DaySet = [[-Infinity, Infinity]];

export const span = (from: number, to: number): DaySet => (from <= to ? [[from, to]] : noDay);

export const holds = (days: DaySet, day: number): boolean =>
  days.some(([from, to]) => from <= day && day <= to);

export function union(a: DaySet, b: DaySet): DaySet {
  if (a.length === 0 || b === everyDay) return b;
  if (b.length === 0 || a === everyDay) return a;
  const spans: [number, number][] = [];
  for (const [from, to] of [...a, ...b].sort((x, y) => x[0] - y[0])) {
    const last = spans.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else spans.push([from, to]);
  }
  return spans;
}

export const complement = (days: DaySet): DaySet => {
  if (days.length === 0) return everyDay;
  if (days === everyDay) return noDay;
  const gaps: [number, number][] = [];
  let next = -Infinity;
  for (const [from, to] of days) {
    if (from > next) gaps.push([next, from - 1]);
    next = to + 1;
  }
  if (next < Infinity) gaps.push([next, Infinity]);
  return gaps;
};

export function intersect(a: DaySet, b: DaySet): DaySet {
  if (a === everyDay || b.length === 0) return b;
  if (b === everyDay || a.length === 0) return a;
  const spans: [number, number][] = [];
  for (const one of a)
    for (const other of b) {
      const from = Math.max(one[0], other[0]);
      const to = Math.min(one[1], other[1]);
      if (from <= to) spans.push([from, to]);
    }
  return spans;
}

/** The first day on or after `day` that is in the set, and the last day of the unbroken span that it begins. */
export function firstSpanFrom(days: DaySet, day: number): readonly [from: number, to: number] | undefined {
  const found = days.find(([, to]) => to >= day);
  return found && [Math.max(found[0], day), found[1]];
}
