import type { Day } from '../content/shape/day.ts';
import { fromNumber, toNumber } from './dates.ts';
import { holds } from './day-set.ts';
import type { EndsFirst } from './ends-first.ts';
import { periodOn, rulesOn } from './in-force.ts';
import type { Judged } from './verdict.ts';

/** The days between which USCIS has to be asked (again). */
export interface AskUscis {
  readonly from: Day;
  /** Null: there is no last day; the sooner it is asked the sooner its time to act is over. */
  readonly until: Day | null;
}

/**
 * When USCIS has to be asked for a request on `earliest`, by the law of that day: within the days before it that still
 * count as recent. Where no day is known it has to be asked now if it was not asked as the office wants it, and again
 * before its newest contact stops counting, if that is what ends first. Null when the contacts of the case will do, or
 * where nothing can be asked for.
 */
export function askUscisOf(
  judged: Judged,
  { earliest, endsFirst }: { readonly earliest: Day | null; readonly endsFirst: EndsFirst | null },
  days: 'certain' | 'possible',
): AskUscis | null {
  const { asOf, today, by } = judged.scope;
  const asked = judged.asked[days];
  if (earliest === null) {
    if (judged.verdict === 'cannot-help') return null;
    if (judged.asked.status === 'not-met') return { from: asOf, until: null };
    return endsFirst?.kind === 'contact' ? { from: asOf, until: endsFirst.day } : null;
  }
  const target = toNumber(earliest);
  const recent = rulesOn(earliest, by.law).some(({ id }) => id === 'uscis-contact-recent');
  if (!recent || holds(asked, target)) return null;
  const from = target - periodOn('uscis-contact-recent', earliest, by.law).value;
  return { from: fromNumber(Math.max(today, from)), until: earliest };
}

/** The last day, from today on, on which the newest contact with USCIS counts; undefined when none does, or it never ends. */
export function contactCountsUntil({ asked, scope }: Judged): Day | undefined {
  const last = asked.certain.at(-1)?.[1];
  if (last === undefined || !Number.isFinite(last) || last < scope.today) return undefined;
  return fromNumber(last);
}
