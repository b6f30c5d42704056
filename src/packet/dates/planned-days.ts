import type { Day } from '../../content/shape/day.ts';
import { type CaseFile, withValue } from '../../core/case-file.ts';
import { decide } from '../../core/decide.ts';
import type { Outcome } from '../../core/outcome.ts';
import { asked, pathsOf, recently, sourceOf } from './asked.ts';
import { type EntryKind, entryOf, shown, type Telling, type TimelineEntry } from './entry.ts';

/** The first and the last day once USCIS has been asked on a day: the same rules, held against the case as it will be. */
export function plannedDays(telling: Telling, contact: Day): readonly TimelineEntry[] {
  const { outcome, text } = telling;
  const { earliest, latest, askUscis } = withContact(telling, contact);
  if (askUscis !== null) return [];
  const planned = (id: 'planned-first-day' | 'planned-last-day', kind: EntryKind, day: Day): TimelineEntry =>
    entryOf(
      {
        id,
        kind,
        when: { day },
        sentence: text.entries[id](shown(contact)),
        ...(kind === 'last-day'
          ? recently(telling)
          : { source: sourceOf(outcome.because), rests: pathsOf(outcome.because) }),
      },
      telling,
    );
  return [
    ...(earliest === null ? [] : [planned('planned-first-day', 'first-day', earliest)]),
    ...(latest === null ? [] : [planned('planned-last-day', 'last-day', latest)]),
  ];
}

/** The outcome of the day of that contact: before it, it is planned and counts for nothing. */
function withContact({ caseFile, outcome, judged, words }: Telling, contact: Day): Outcome {
  const expedite = outcome.because.some(({ rule }) => rule === 'expedite-requested');
  return decide(expedited(asked(caseFile, contact), expedite), contact, words, judged.scope.by.law);
}

const expedited = (caseFile: CaseFile, asked: boolean): CaseFile =>
  asked ? withValue(withValue(caseFile, 'expedite.requested', true), 'expedite.result', 'pending') : caseFile;
