import type { Day } from '../content/shape/day.ts';
import { itemsAt } from './case-file.ts';
import { fromNumber, isDay, toNumber } from './dates.ts';
import { holds } from './day-set.ts';
import { periodOn } from './in-force.ts';
import type { Judged } from './verdict.ts';

/** The days between which USCIS has to be asked (again), so that a request on another day is in time. */
export interface AskUscis {
  readonly from: Day;
  /** Null: it is too late for that day; USCIS has to be asked now, and given its time. */
  readonly until: Day | null;
}

/**
 * When USCIS has to be asked for a request on `onDay`: within the days before it that still count as recent, and, where
 * no contact is old enough by then, early enough for USCIS to act. Undefined when the contacts of the case will do, or
 * the rule book knows no such days.
 */
export function askUscisFor(judged: Judged, onDay: Day): AskUscis | undefined {
  const { scope, rules, asked } = judged;
  const target = toNumber(onDay);
  if (!rules.some(({ id }) => id === 'uscis-contact-recent') || holds(asked.certain, target))
    return undefined;
  const recent = periodOn('uscis-contact-recent', scope.asOf).value;
  const toAct = periodOn('uscis-time-to-act', scope.asOf).value;
  const oldEnough = (itemsAt(scope.caseFile, 'uscisContacts') ?? []).some(({ date }) => {
    return typeof date === 'string' && isDay(date) && toNumber(date) + toAct <= target;
  });
  const today = toNumber(scope.asOf);
  const from = Math.max(today, target - recent);
  const until = oldEnough ? target : target - toAct;
  return { from: fromNumber(from), until: until < from ? null : fromNumber(until) };
}
