import type { Day } from '../../content/shape/day.ts';
import { type CaseFile, withValue } from '../../core/case-file.ts';
import { addDays } from '../../core/dates.ts';
import { decide } from '../../core/decide.ts';
import type { Outcome } from '../../core/outcome.ts';
import { asked, pathsOf, recently, sourceOf } from './asked.ts';
import { type EntryKind, entryOf, periodIn, shown, type Telling, type TimelineEntry } from './entry.ts';

/** The first and the last day once USCIS has been asked on a day: the same rules, held against the case as it will be. */
export function plannedDays(telling: Telling, contact: Day): readonly TimelineEntry[] {
  const { outcome, asOf, text } = telling;
  const { earliest, latest } = withContact(telling, contact);
  if (earliest !== null && latest !== null && latest < earliest) return [];
  const recent = periodIn('uscis-contact-recent', asOf);
  const counts = recent && addDays(contact, recent.value);
  const planned = (id: 'planned-first-day' | 'planned-last-day', kind: EntryKind, day: Day): TimelineEntry =>
    entryOf(
      {
        id,
        kind,
        when: { day },
        sentence: text.entries[id](shown(contact)),
        ...(day === counts
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

function withContact({ caseFile, outcome, asOf, words }: Telling, contact: Day): Outcome {
  const expedite = outcome.because.some(({ rule }) => rule === 'expedite-requested');
  return decide(expedited(asked(caseFile, contact), expedite), asOf, words);
}

const expedited = (caseFile: CaseFile, asked: boolean): CaseFile =>
  asked ? withValue(withValue(caseFile, 'expedite.requested', true), 'expedite.result', 'pending') : caseFile;
