import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import { type AskUscis, askUscisFor } from './ask-uscis.ts';
import type { CaseFile } from './case-file.ts';
import { fromNumber, toNumber } from './dates.ts';
import { firstSpanFrom } from './day-set.ts';
import { becauseOf } from './explain.ts';
import { ruleBookOn } from './in-force.ts';
import type { Outcome } from './outcome.ts';
import { documentsOf, requirementsOf } from './papers.ts';
import { channelOf, routeOf } from './routing.ts';
import { type Judged, judge } from './verdict.ts';
import { rulesAge, staleAfter, warningsOf } from './warnings.ts';
import { changesOf } from './would-change.ts';

/**
 * Decides a case for one day: the verdict, why, what is missing, the days, what is required, what to attach, and whom to
 * contact. Pure; every command calls it. Throws `NoLawError` for a day before the first rule book.
 */
export function decide(caseFile: CaseFile, asOf: Day, words: Catalogue): Outcome {
  return outcomeOf(judge(caseFile, asOf), words);
}

/**
 * The outcome of a case that has been judged. `days` says whether the first and last day are those on which a request
 * certainly can be made, or those outside of which it certainly cannot, whatever the open answers turn out to be.
 */
export function outcomeOf(
  judged: Judged,
  words: Catalogue,
  days: 'certain' | 'possible' = 'certain',
): Outcome {
  const { asOf } = judged.scope;
  const because = becauseOf(judged, words);
  const window = windowDays(judged, days);
  return {
    asOf,
    ruleBook: ruleBookOn(asOf),
    verdict: judged.verdict,
    because,
    missing: judged.verdict === 'incomplete' ? judged.missing : [],
    ...window,
    askUscis: askUscisFrom(judged, window.earliest),
    requirements: requirementsOf(judged, words),
    documents: documentsOf(judged, words),
    channel: channelOf(judged.scope),
    contacts: routeOf(judged.scope, judged.verdict, window.earliest, words),
    warnings: warningsOf(judged, words),
    wouldChange: changesOf(judged, because, words),
    stale: rulesAge(judged) > staleAfter,
  };
}

/**
 * The first day on which all waiting is over, and the last day on which a request can be made: the end of that span, or
 * the day on which the newest contact with USCIS stops counting, whichever comes first. A contact can be renewed, so the
 * last day may lie before the first: then USCIS has to be asked once more, and a warning says so.
 */
function windowDays(
  judged: Judged,
  days: 'certain' | 'possible',
): { readonly earliest: Day | null; readonly latest: Day | null } {
  const waits = judged.verdict === 'ready' || judged.verdict === 'not-yet';
  const next = waits ? firstSpanFrom(judged.waited[days], toNumber(judged.scope.asOf)) : undefined;
  if (next === undefined) return { earliest: null, latest: null };
  const last = Math.min(next[1], judged.asked[days].at(-1)?.[1] ?? Infinity);
  return { earliest: dayOrNull(next[0]), latest: dayOrNull(last) };
}

const askUscisFrom = (judged: Judged, earliest: Day | null): AskUscis | null =>
  (earliest === null ? undefined : askUscisFor(judged, earliest)) ?? null;

const dayOrNull = (day: number): Day | null => (Number.isFinite(day) ? fromNumber(day) : null);
