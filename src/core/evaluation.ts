import type { CasePath } from './case-file.ts';

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

export type Status = 'met' | 'not-met' | 'unknown';

/**
 * What is known of a condition: the days on which it is certainly met, those on which it may be, its status on the day
 * decided for, the facts that it lacks, and the smallest set of known facts that settle it.
 */
export interface Evaluation {
  readonly certain: DaySet;
  readonly possible: DaySet;
  readonly status: Status;
  readonly missing: readonly CasePath[];
  readonly facts: readonly CasePath[];
}

type Paths = readonly CasePath[];
const none: Paths = [];

const statusOn = (today: number, certain: DaySet, possible: DaySet): Status =>
  holds(certain, today) ? 'met' : holds(possible, today) ? 'unknown' : 'not-met';

/** A finding that is certain, whatever else is not known; `today` is the number of the day decided for. */
export const certainly = (days: DaySet, today: number, facts: Paths): Evaluation => ({
  certain: days,
  possible: days,
  status: statusOn(today, days, days),
  missing: none,
  facts,
});

export const lacking = (missing: Paths): Evaluation => ({
  certain: noDay,
  possible: everyDay,
  status: 'unknown',
  missing,
  facts: none,
});

/** The opposite of a finding. */
export function opposite({ certain, possible, status, missing, facts }: Evaluation): Evaluation {
  const turned: Record<Status, Status> = { met: 'not-met', 'not-met': 'met', unknown: 'unknown' };
  return {
    certain: complement(possible),
    possible: complement(certain),
    status: turned[status],
    missing,
    facts,
  };
}

/** All parts together; without any it is met on every day. */
export function every(parts: readonly Evaluation[], today: number): Evaluation {
  let [certain, possible] = [everyDay, everyDay];
  for (const part of parts) {
    certain = intersect(certain, part.certain);
    possible = intersect(possible, part.possible);
  }
  return joined(parts, 'not-met', certain, possible, today);
}

/** Any of the parts; without any it is met on no day. */
export function some(parts: readonly Evaluation[], today: number): Evaluation {
  let [certain, possible] = [noDay, noDay];
  for (const part of parts) {
    certain = union(certain, part.certain);
    possible = union(possible, part.possible);
  }
  return joined(parts, 'met', certain, possible, today);
}

/** One part of the status that settles the whole is reason enough: then the one that needs the fewest facts counts. */
function joined(
  parts: readonly Evaluation[],
  settling: Status,
  certain: DaySet,
  possible: DaySet,
  today: number,
): Evaluation {
  const status = statusOn(today, certain, possible);
  let settled: Paths | undefined;
  for (const part of parts)
    if (part.status === settling && (settled === undefined || part.facts.length < settled.length))
      settled = part.facts;
  return {
    certain,
    possible,
    status,
    missing: status === 'unknown' ? pathsOf(parts, 'missing') : none,
    facts: settled ?? pathsOf(parts, 'facts'),
  };
}

/** The paths of all parts, each once. */
function pathsOf(parts: readonly Evaluation[], of: 'facts' | 'missing'): Paths {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first[of];
  const paths = new Set<CasePath>();
  for (const part of parts) for (const path of part[of]) paths.add(path);
  return [...paths];
}
