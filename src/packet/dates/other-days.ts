import type { CasePath } from '../../core/case-file.ts';
import { dayAt, entryOf, periodIn, type Telling, type TimelineEntry } from './entry.ts';

const expeditePage = { source: 'policy-manual-1-a-5-expedite', pinpoint: 'expedite requests' } as const;

/** Days that an answer gives and no rule counts: what USCIS said to an expedite request, and the hearing. */
export function otherDays(telling: Telling): readonly TimelineEntry[] {
  const { asOf, text } = telling;
  return [
    ...dayOf('expedite.resultDate', telling, {
      id: 'expedite-result',
      kind: 'event',
      sentence: text.entries['expedite-result'],
      source: periodIn('expedite-approved-wait', asOf)?.source ?? expeditePage,
    }),
    ...dayOf('removal.hearingDate', telling, {
      id: 'hearing',
      kind: 'deadline-that-runs',
      sentence: text.entries.hearing,
      source: periodIn('hearing-window', asOf)?.source ?? expeditePage,
    }),
  ];
}

type Draft = Pick<TimelineEntry, 'id' | 'kind' | 'sentence' | 'source'>;

function dayOf(path: CasePath, telling: Telling, draft: Draft): readonly TimelineEntry[] {
  const day = dayAt(telling.caseFile, path);
  return day === undefined ? [] : [entryOf({ ...draft, when: { day }, rests: [path] }, telling)];
}
