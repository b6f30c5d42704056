import type { Day } from '../../content/shape/day.ts';
import { contactCountsUntil } from '../../core/ask-uscis.ts';
import { decide } from '../../core/decide.ts';
import { askAgain, askMeanwhile, askNow } from './ask-days.ts';
import { asked, pathsOf, recently, sourceOf } from './asked.ts';
import { entryOf, type Telling, type TimelineEntry } from './entry.ts';
import { plannedDays } from './planned-days.ts';

/**
 * The days of the request itself, as the rules decide them: the first and the last to send it, and when USCIS has to be
 * asked (again) for that. None where the office cannot help by any book that is known.
 */
export function requestDays(telling: Telling): readonly TimelineEntry[] {
  switch (telling.outcome.verdict) {
    case 'incomplete':
      return [dayNotKnown(telling), ...askMeanwhile(telling)];
    case 'uscis-first':
      return [...askNow(telling), ...plannedDays(telling, telling.asOf)];
    case 'cannot-help':
    case 'not-yet':
    case 'ready':
      return decidedDays(telling);
  }
}

const dayNotKnown = (telling: Telling): TimelineEntry =>
  entryOf(
    {
      id: 'first-day',
      kind: 'first-day',
      when: null,
      sentence: telling.text.entries['first-day-unknown'],
      source: sourceOf(telling.outcome.because),
      rests: telling.outcome.missing,
    },
    telling,
  );

function decidedDays(telling: Telling): readonly TimelineEntry[] {
  const { outcome, text } = telling;
  const { earliest, latest, askUscis } = outcome;
  if (earliest === null) return [];
  const first = entryOf(
    {
      id: 'first-day',
      kind: 'first-day',
      when: { day: earliest },
      sentence: text.entries[firstDaySays(telling, earliest)],
      source: sourceOf(outcome.because),
      rests: pathsOf(outcome.because),
    },
    telling,
  );
  if (askUscis !== null) {
    const contact = askUscis.until ?? askUscis.from;
    const ask = entryOf(
      {
        id: 'ask-uscis',
        kind: 'contact-uscis',
        when: { from: askUscis.from, until: contact },
        sentence: text.entries['ask-uscis'],
        ...recently(telling),
      },
      telling,
    );
    return [first, ask, ...plannedDays(telling, contact).filter(({ kind }) => kind === 'last-day')];
  }
  return latest === null ? [first] : [first, ...lastDay(telling, latest), ...askAgain(telling, latest)];
}

/** The engine leaves aside what can be put right when it counts the first day; that must not be passed over here. */
function firstDaySays({ caseFile, outcome, words, judged }: Telling, earliest: Day) {
  if (earliest === outcome.asOf) return 'first-day-now';
  const { askUscis } = outcome;
  const then = askUscis === null ? caseFile : asked(caseFile, askUscis.until ?? askUscis.from);
  return decide(then, earliest, words, judged.scope.by.law).verdict === 'incomplete'
    ? 'first-day-open'
    : 'first-day';
}

function lastDay(telling: Telling, latest: Day): readonly TimelineEntry[] {
  const byContact = latest === contactCountsUntil(telling.judged);
  const { because } = telling.outcome;
  return [
    entryOf(
      {
        id: 'last-day',
        kind: 'last-day',
        when: { day: latest },
        sentence: telling.text.entries[byContact ? 'last-day-contact' : 'last-day'],
        ...(byContact ? recently(telling) : { source: sourceOf(because), rests: pathsOf(because) }),
      },
      telling,
    ),
  ];
}
