import { decisionRuns, hearingAhead } from '../content/losses.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import { countsByAnotherLaw, notAgedOut } from '../content/rules/age-out.ts';
import type { Day } from '../content/shape/day.ts';
import { itemsAt, textAt, valueAt } from './case-file.ts';
import { touchesKind } from './conflicts.ts';
import { daysMeant, fromNumber, isDay, toNumber } from './dates.ts';
import { evaluate } from './evaluate.ts';
import { every, firstSpanFrom, holds, intersect, noDay, span, union } from './evaluation.ts';
import { periodOn, rulesOn } from './in-force.ts';
import type { Outcome } from './outcome.ts';
import { type Bound, byOwnLaw, evaluateRule, type Judged, kindsOf } from './verdict.ts';

/** When a child ages out, and by which formula. */
export interface AgeOut {
  /** The first day on which the child no longer counts as one; null where facts lack or no formula here counts. */
  readonly day: Day | null;
  readonly formula: '1151(f)' | '1153(h)' | null;
}

const formulas = { 'immediate-relative': '1151(f)', preference: '1153(h)' } as const;

/** Whether a case is about age: it says so, or it gives a child's day of birth. */
const isAboutAge = ({ caseFile }: Bound['scope']): boolean =>
  kindsOf(caseFile)?.includes('age-out') === true || valueAt(caseFile, 'ageOut.birthDate') !== undefined;

/**
 * The day by the formulas of 8 U.S.C. 1151(f) and 1153(h), for whom they count; null for a case that is not about age.
 */
export function ageOutOf(judged: Judged): AgeOut | null {
  const { scope } = judged;
  if (!isAboutAge(scope)) return null;
  const unsettled = { day: null, formula: null };
  if (evaluate(countsByAnotherLaw, scope).status !== 'not-met' || inDoubt(judged)) return unsettled;
  const { certain, possible } = notAgedOutOf(judged);
  const category = textAt(scope.caseFile, 'ageOut.category') as keyof typeof formulas | undefined;
  const formula = category === undefined ? null : formulas[category];
  const [last, mayBeLast] = [certain.at(-1)?.[1], possible.at(-1)?.[1]];
  return { day: formula !== null && last === mayBeLast ? dayAfter(last) : null, formula };
}

/** The first day on which a child may no longer count as one, whatever is not known; undefined where none can be told. */
export function mayAgeOutOn(judged: Judged): Day | undefined {
  const { scope } = judged;
  if (!isAboutAge(scope) || evaluate(countsByAnotherLaw, scope).status === 'met') return undefined;
  return dayAfter(notAgedOutOf(judged).certain.at(-1)?.[1]) ?? undefined;
}

const notAgedOutOf = ({ laws }: Judged) => byOwnLaw(laws, ({ scope }) => evaluate(notAgedOut, scope));

const inDoubt = ({ conflicts }: Judged): boolean =>
  conflicts.some((conflict) => touchesKind(conflict, 'age-out'));

const dayAfter = (last: number | undefined): Day | null =>
  last === undefined || !Number.isFinite(last) ? null : fromNumber(last + 1);

/** The days between which USCIS has to be asked (again). */
export interface AskUscis {
  readonly from: Day;
  /** Null: there is no last day; the sooner it is asked the sooner its time to act is over. */
  readonly until: Day | null;
}

/**
 * When USCIS has to be asked for a request on `earliest`, by the law of that day: within the days before it that still
 * count as recent, and, where no contact is known that is old enough by then, early enough for USCIS to act. Where no day is known it has to be asked now if it was not asked as the office wants it, and again
 * before its newest contact stops counting, if that is what ends first. Null when the contacts of the case will do, or
 * where nothing can be asked for.
 */
export function askUscisOf(
  judged: Judged,
  { earliest, endsFirst }: { readonly earliest: Day | null; readonly endsFirst: EndsFirst | null },
): AskUscis | null {
  const { asOf, today } = judged.scope;
  if (earliest === null) {
    if (judged.verdict === 'cannot-help') return null;
    if (judged.asked.status === 'not-met') return { from: asOf, until: null };
    return endsFirst?.kind === 'contact' ? { from: asOf, until: endsFirst.day } : null;
  }
  const target = toNumber(earliest);
  if (!wantsRecent(earliest, judged.scope) || holds(judged.asked.certain, target)) return null;
  const [toAct, recent] = contactPeriods(earliest, judged.scope);
  const from = Math.max(today, target - recent);
  const hadTime = byOwnLaw(judged.laws, (bound) =>
    every(
      bound.rules.filter(({ id }) => id === 'uscis-time-to-act').map((rule) => evaluateRule(rule, bound)),
      bound.scope.today,
    ),
  );
  const until = holds(hadTime.certain, target) ? target : target - toAct;
  return { from: fromNumber(from), until: until < from ? null : fromNumber(until) };
}

/** The first and the last day of something. */
export interface Days {
  readonly from: Day;
  readonly until: Day;
}

/**
 * The days for a request that hold by both readings of the rule on contacts with USCIS: that some contact is old enough
 * and some recent enough, and that one and the same contact is both. Null where both readings give the same days, where no
 * day is safe by the second, or where what a court, a birthday or a notice ends leaves no time to wait for it.
 */
export function safeDays(
  scope: Judged['scope'],
  { earliest, latest, endsFirst }: Pick<Outcome, 'earliest' | 'latest' | 'endsFirst'>,
): Days | null {
  if (earliest === null || latest === null || !wantsRecent(earliest, scope)) return null;
  const [toAct, recent] = contactPeriods(earliest, scope);
  const [first, last] = [toNumber(earliest), toNumber(latest)];
  const days = (itemsAt(scope.caseFile, 'uscisContacts') ?? [])
    .map(({ date }) => daysMeant(date))
    .map((days) => (days === undefined ? [] : days.map(toNumber)))
    .map(([from = Infinity, to = Infinity]) => (to <= scope.today ? span(to + toAct, from + recent) : noDay))
    .reduce(union, noDay);
  const safe = firstSpanFrom(intersect(days, span(first, last)), first);
  if (safe === undefined || (safe[0] === first && safe[1] === last)) return null;
  if (safe[0] > first && endsFirst !== null && endsFirst.kind !== 'contact') return null;
  return { from: fromNumber(safe[0]), until: fromNumber(safe[1]) };
}

/** By when USCIS is asked again at best, so that one and the same contact will be old enough and recent; null where any of the days will do. */
export function safestToAsk(
  scope: Judged['scope'],
  { from, until }: AskUscis,
  { earliest, endsFirst }: Pick<Outcome, 'earliest' | 'endsFirst'>,
): Day | null {
  const target = earliest ?? endsFirst?.day;
  if (until === null || target == null || !wantsRecent(target, scope)) return null;
  const [toAct] = contactPeriods(target, scope);
  const best = fromNumber(Math.max(toNumber(from), toNumber(target) - toAct));
  return best < until ? best : null;
}

const wantsRecent = (day: Day, { by }: Judged['scope']): boolean =>
  rulesOn(day, by.law).some(({ id }) => id === 'uscis-contact-recent');

/** For how many days USCIS is given time to act, and for how many a contact counts. */
const contactPeriods = (day: Day, { by }: Judged['scope']): readonly [number, number] => [
  periodOn('uscis-time-to-act', day, by.law).value,
  periodOn('uscis-contact-recent', day, by.law).value,
];

/** The last day, from today on, on which the newest contact with USCIS counts; undefined when none does, or it never ends. */
export function contactCountsUntil({ asked, scope }: Judged): Day | undefined {
  const last = asked.certain.at(-1)?.[1];
  if (last === undefined || !Number.isFinite(last) || last < scope.today) return undefined;
  return fromNumber(last);
}

/** The first thing that waiting loses. */
export interface EndsFirst {
  readonly kind: 'hearing' | 'age-out' | 'appeal' | 'contact';
  /** Null for an appeal: its notice alone gives the day. */
  readonly day: Day | null;
  readonly text: string;
}

/**
 * The first thing that waiting for a request loses, in the order in which they weigh: a hearing in immigration court, the
 * age of a child, the time for an appeal, a contact with USCIS that stops counting. `before`: the first day of a request,
 * or its last where it can be made today; null where no such day is known, so that any day ahead counts.
 */
export function endsFirstOf(judged: Judged, before: Day | null, words: Catalogue): EndsFirst | null {
  const { scope } = judged;
  const text = words.outcome.endsFirst;
  const loses = (day: Day): boolean => day >= scope.asOf && (before === null || day < before);
  const hearing = textAt(scope.caseFile, 'removal.hearingDate') ?? '';
  if (evaluate(hearingAhead, scope).status === 'met' && isDay(hearing) && loses(hearing))
    return { kind: 'hearing', day: hearing, text: text.hearing(words.day(hearing)) };
  const agesOut = mayAgeOutOn(judged);
  if (agesOut !== undefined && agesOut > scope.asOf && loses(agesOut))
    return { kind: 'age-out', day: agesOut, text: text['age-out'](words.day(agesOut)) };
  if (evaluate(decisionRuns, scope).status === 'met') return { kind: 'appeal', day: null, text: text.appeal };
  const contact = contactCountsUntil(judged);
  if (judged.verdict === 'cannot-help' || contact === undefined || !loses(contact)) return null;
  return { kind: 'contact', day: contact, text: text.contact(words.day(contact)) };
}
