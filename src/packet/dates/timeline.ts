import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Day } from '../../content/shape/day.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Outcome, Verdict } from '../../core/outcome.ts';
import { ageOutDays } from './age-out-days.ts';
import { contactDays } from './contact-days.ts';
import { type EntryKind, firstOf, type Telling, type TimelineEntry } from './entry.ts';
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
const keptWithoutHelp: readonly EntryKind[] = ['deadline-that-runs', 'event'];

/** What comes first on one day: what must be done for the rest to be so, and last what could be done otherwise. */
const order = [
  'deadline-that-runs',
  'contact-uscis',
  'first-day',
  'last-day',
  'ask-again',
  'waiting',
  'event',
] as const;

/**
 * The time line of a case and of what was decided for it. Pure; the outcome must be that of this case. No day is in it
 * that the case or the law does not give: where only a notice gives it, the entry has none and says so.
 */
export function timelineOf(caseFile: CaseFile, outcome: Outcome, words: Catalogue): Timeline {
  const telling: Telling = { caseFile, outcome, asOf: outcome.asOf, words, text: words.packet.dates };
  const withoutRequest = [filingDays, otherDays, ageOutDays, runningDeadlines].flatMap((part) =>
    part(telling),
  );
  const entries =
    outcome.verdict === 'cannot-help'
      ? withoutRequest.filter(({ kind }) => keptWithoutHelp.includes(kind))
      : [...requestDays(telling), ...contactDays(telling), ...withoutRequest];
  return { asOf: outcome.asOf, verdict: outcome.verdict, entries: [...entries].sort(byDay) };
}

/** What there is to do, and by when: the entries of today and after it that somebody can act on. */
export const planOf = ({ entries }: Timeline): readonly TimelineEntry[] =>
  entries.filter(({ kind, past }) => !past && doable.includes(kind));

const doable: readonly EntryKind[] = ['first-day', 'last-day', 'contact-uscis'];

const rank = ({ id, kind }: TimelineEntry): number =>
  order.indexOf(id.startsWith('ask-again') ? 'ask-again' : kind);

/** Days as text sort as days do; what has no day comes last. */
function byDay(a: TimelineEntry, b: TimelineEntry): number {
  const [one, other] = [a, b].map(({ when }) => (when === null ? '9999' : firstOf(when))) as [string, string];
  if (one !== other) return one < other ? -1 : 1;
  return rank(a) - rank(b);
}
