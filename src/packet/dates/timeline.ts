import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import type { CaseFile } from '../../core/case-file.ts';
import { type Law, shippedLaw } from '../../core/in-force.ts';
import type { Outcome, Verdict } from '../../core/outcome.ts';
import { judge } from '../../core/verdict.ts';
import { ageOutDays } from './age-out-days.ts';
import { clockDays } from './clock-days.ts';
import { contactDays } from './contact-days.ts';
import { type EntryKind, entryOf, firstOf, lastOf, type Telling, type TimelineEntry } from './entry.ts';
import { filingDays } from './filing-days.ts';
import { otherDays } from './other-days.ts';
import { requestDays } from './request-days.ts';
import { runningDeadlines } from './running.ts';

/** The days around a request, as plain data. All are calendar days; no entry stands for an hour or a place. */
export interface Timeline {
  readonly asOf: Day;
  readonly verdict: Verdict;
  /** By day, those without a day last. */
  readonly entries: readonly TimelineEntry[];
}

/** What is still worth a look where the office cannot help: whatever it does not touch. */
const keptWithoutHelp: readonly EntryKind[] = ['do-now', 'deadline-that-runs', 'event'];

/** What comes first on one day: what must be done for the rest to be so, and last what could be done otherwise. */
const order = [
  'do-now',
  'deadline-that-runs',
  'contact-uscis',
  'first-day',
  'last-day',
  'ask-again',
  'waiting',
  'event',
] as const;

/**
 * The time line of a case and of what was decided for it. Pure; the outcome must be that of this case by this law. No day
 * is in it that the case or the law does not give: where only a notice gives it, the entry has none and says so.
 */
export function timelineOf(
  caseFile: CaseFile,
  outcome: Outcome,
  words: Catalogue,
  law: Law = shippedLaw,
): Timeline {
  const { asOf, verdict } = outcome;
  const telling: Telling = {
    caseFile,
    outcome,
    judged: judge(caseFile, asOf, law),
    asOf,
    words,
    text: words.packet.dates,
    amount: ({ value, unit }) => words.packet.dates.amounts[unit](value),
  };
  const withoutRequest = [
    doNow,
    contactDays,
    clockDays,
    filingDays,
    otherDays,
    ageOutDays,
    runningDeadlines,
  ].flatMap((part) => part(telling));
  const ofRequest = requestDays(telling);
  // Where the end of a contact is the last day of the request it has been said.
  const told = new Set(
    ofRequest.flatMap(({ id, when }) => (id === 'last-day' && when ? [lastOf(when)] : [])),
  );
  const kept = ({ kind, id, when }: TimelineEntry): boolean =>
    !(id === 'contact-counts' && when !== null && told.has(lastOf(when))) &&
    (verdict !== 'cannot-help' || (keptWithoutHelp.includes(kind) && !id.startsWith('contact-')));
  const entries = [...ofRequest, ...withoutRequest.filter(kept)];
  return { asOf, verdict, entries: [...entries].sort(byDay) };
}

/** What is to be done today whatever else is decided: to see a lawyer, or to read a notice. */
const doNow = (telling: Telling): readonly TimelineEntry[] =>
  telling.outcome.first
    .filter(({ id }) => id === 'lawyer' || id === 'notice')
    .map(({ id, text }) =>
      entryOf(
        {
          id,
          kind: 'do-now',
          when: { day: telling.asOf },
          sentence: text,
          source: {
            source: 'case-assistance-2023-05-31',
            pinpoint: 'NOTE (appeal and motion rights, USCIS deadlines)',
          },
          rests: [],
        },
        telling,
      ),
    );

/** What there is to do, and by when: the entries of today and after it that somebody can act on. */
export const planOf = ({ entries }: Timeline): readonly TimelineEntry[] =>
  entries.filter(({ kind, past }) => !past && doable.includes(kind));

const doable: readonly EntryKind[] = ['do-now', 'first-day', 'last-day', 'contact-uscis'];

const rank = ({ id, kind }: TimelineEntry): number =>
  order.indexOf(id.startsWith('ask-again') ? 'ask-again' : kind);

/** Days as text sort as days do; what has no day comes last. */
function byDay(a: TimelineEntry, b: TimelineEntry): number {
  const [one, other] = [a, b].map(({ when }) => (when === null ? '9999' : firstOf(when))) as [string, string];
  if (one !== other) return one < other ? -1 : 1;
  return rank(a) - rank(b);
}
