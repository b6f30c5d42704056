import type { CasePath } from './case-file.ts';
import { complement, type DaySet, everyDay, holds, intersect, noDay, union } from './day-set.ts';

export type Status = 'met' | 'not-met' | 'unknown';

/**
 * What is known of a condition: the days on which it is certainly met, those on which it may be, its status on the day
 * decided for, the facts that it lacks, and the smallest set of known facts that settle it.
 */
export interface Finding {
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
export const certainly = (days: DaySet, today: number, facts: Paths): Finding => ({
  certain: days,
  possible: days,
  status: statusOn(today, days, days),
  missing: none,
  facts,
});

export const lacking = (missing: Paths): Finding => ({
  certain: noDay,
  possible: everyDay,
  status: 'unknown',
  missing,
  facts: none,
});

/** The opposite of a finding. */
export function opposite({ certain, possible, status, missing, facts }: Finding): Finding {
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
export function every(parts: readonly Finding[], today: number): Finding {
  let [certain, possible] = [everyDay, everyDay];
  for (const part of parts) {
    certain = intersect(certain, part.certain);
    possible = intersect(possible, part.possible);
  }
  return joined(parts, 'not-met', certain, possible, today);
}

/** Any of the parts; without any it is met on no day. */
export function some(parts: readonly Finding[], today: number): Finding {
  let [certain, possible] = [noDay, noDay];
  for (const part of parts) {
    certain = union(certain, part.certain);
    possible = union(possible, part.possible);
  }
  return joined(parts, 'met', certain, possible, today);
}

/** One part of the status that settles the whole is reason enough: then the one that needs the fewest facts counts. */
function joined(
  parts: readonly Finding[],
  settling: Status,
  certain: DaySet,
  possible: DaySet,
  today: number,
): Finding {
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
function pathsOf(parts: readonly Finding[], of: 'facts' | 'missing'): Paths {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first[of];
  const paths = new Set<CasePath>();
  for (const part of parts) for (const path of part[of]) paths.add(path);
  return [...paths];
}
