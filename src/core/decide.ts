import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import type { CaseFile } from './case-file.ts';
import { conflictsInWords } from './conflicts.ts';
import { fromNumber, toNumber } from './dates.ts';
import { ageOutOf, askUscisOf, endsFirstOf } from './ends-first.ts';
import { firstSpanFrom } from './evaluation.ts';
import { becauseOf } from './explain.ts';
import { firstStepsOf } from './first-steps.ts';
import { type Law, ruleBookOn, shippedLaw } from './in-force.ts';
import type { Decision, Outcome } from './outcome.ts';
import { documentsOf, requirementsOf } from './papers.ts';
import { channelOf, routeOf } from './routing.ts';
import { certainHurdle, type Judged, judge } from './verdict.ts';
import { rulesAge, staleAfter, warningsOf } from './warnings.ts';
import { changesOf } from './would-change.ts';

/**
 * Decides a case for one day: the verdict, what to do first, why, what is missing, the days, what is required, what to
 * attach, and whom to contact. Pure; every command calls it. Throws `NoLawError` for a day before the first rule book.
 */
export function decide(caseFile: CaseFile, asOf: Day, words: Catalogue, law: Law = shippedLaw): Outcome {
  return outcomeOf(judge(caseFile, asOf, law), words);
}

/** The days that are certain, or those that are possible whatever the open answers turn out to be. */
type DaysOf = 'certain' | 'possible';

/**
 * What the rules decide of a case that has been judged. `days` says whether the first and last day are those on which a
 * request certainly can be made, or those outside of which it certainly cannot, whatever the open answers turn out to be.
 */
export function decisionOf(judged: Judged, words: Catalogue, days: DaysOf = 'certain'): Decision {
  const { verdict, scope } = judged;
  return {
    asOf: scope.asOf,
    ruleBook: ruleBookOn(scope.asOf, scope.by.law),
    verdict,
    because: becauseOf(judged, words),
    missing: verdict === 'incomplete' ? judged.missing : [],
    ...windowDays(judged, days),
    requirements: requirementsOf(judged, words),
    channel: channelOf(scope),
    warnings: warningsOf(judged, words),
  };
}

/** The outcome of a case that has been judged: what `decisionOf` says, what to do about it, and whom to turn to. */
export function outcomeOf(judged: Judged, words: Catalogue, days: DaysOf = 'certain'): Outcome {
  const decision = decisionOf(judged, words, days);
  const { verdict, asOf, ruleBook, earliest, latest, channel, warnings } = decision;
  const endsFirst = endsFirstOf(judged, verdict === 'ready' ? latest : earliest, words);
  const known = {
    because: decision.because,
    missing: decision.missing,
    conflicts: conflictsInWords(judged, words),
    earliest,
    latest,
    askUscis: askUscisOf(judged, { earliest, endsFirst }),
    endsFirst,
    requirements: decision.requirements,
  };
  return {
    outcome: 1,
    asOf,
    ruleBook,
    verdict,
    first: firstStepsOf(judged, known, words),
    ...known,
    ageOut: ageOutOf(judged),
    wouldChange: changesOf(judged),
    documents: documentsOf(judged, words),
    channel,
    contacts: routeOf(judged.scope, verdict, earliest, words),
    warnings,
    stale: rulesAge(judged) > staleAfter,
  };
}

/**
 * The first day on which all waiting is over, each day judged by its own law, and the last day on which a request can be
 * made on these answers: the end of that span, or the day on which the newest contact with USCIS stops counting. A
 * contact can be renewed, so where none counts on the first day there is no last one: USCIS has to be asked again first.
 */
function windowDays(
  judged: Judged,
  days: DaysOf,
): { readonly earliest: Day | null; readonly latest: Day | null } {
  const waits = judged.verdict !== 'incomplete' && judged.verdict !== 'uscis-first';
  const next = waits ? firstSpanFrom(judged.waited[days], toNumber(judged.scope.asOf)) : undefined;
  if (next === undefined) return { earliest: null, latest: null };
  const asked = firstSpanFrom(judged.asked[days], next[0]);
  const renewed = asked === undefined || asked[0] > next[0];
  return { earliest: dayOrNull(next[0]), latest: renewed ? null : dayOrNull(Math.min(next[1], asked[1])) };
}

const dayOrNull = (day: number): Day | null => (Number.isFinite(day) ? fromNumber(day) : null);

/**
 * The outcome that is already certain, whatever the open answers turn out to be: the office cannot help, USCIS comes
 * first, or a waiting time is running. Requirements that can be put right are left aside. Undefined while a request may
 * still be possible on the day.
 */
export function foregone(caseFile: CaseFile, asOf: Day, words: Catalogue): Outcome | undefined {
  const verdict = certainHurdle(caseFile, asOf);
  return verdict && outcomeOf({ ...judge(caseFile, asOf), verdict }, words, 'possible');
}
