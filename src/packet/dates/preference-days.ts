import type { Day } from '../../content/shape/day.ts';
import type { Citation } from '../../content/shape/source.ts';
import type { SourceId } from '../../content/sources.ts';
import { valueAt } from '../../core/case-file.ts';
import { addDays, daysBetween } from '../../core/dates.ts';
import { ageOn, type Child } from './child.ts';
import {
  counted,
  dayAt,
  entryOf,
  type Period,
  periodIn,
  shown,
  type Telling,
  type TimelineEntry,
} from './entry.ts';

const preferenceLaw: Citation<SourceId> = {
  source: 'usc-8-1153-h',
  pinpoint: '8 U.S.C. 1153(h)(1): preference categories',
};

const preferencePaths = ['ageOut.birthDate', 'ageOut.petitionFiled', 'ageOut.petitionApproved'];

/** What 8 U.S.C. 1153(h) makes of a petition filed under 21. */
export function preferenceDays(child: Child, filed: Day, telling: Telling): readonly TimelineEntry[] {
  if (child.pending) return [stillPending(child, filed, telling)];
  if (child.approved === undefined) return [];
  const { text } = telling;
  const pending = daysBetween(filed, child.approved);
  const days = telling.amount({ value: pending, unit: 'days' });
  const putOff = addDays(child.birthday, pending);
  const visaDay = child.visa && (child.visa > child.approved ? child.visa : child.approved);
  const settled = visaDay !== undefined && visaDay < putOff;
  const pendingStep = text.steps.pending(shown(filed), shown(child.approved), days);
  const outDay = entryOf(
    {
      id: 'age-out',
      kind: settled ? 'event' : 'deadline-that-runs',
      when: { day: putOff },
      sentence: settled
        ? text.entries['put-off-birthday-past'](days, child.age)
        : text.entries['put-off-birthday'](days),
      steps: [
        child.birthdayStep,
        pendingStep,
        text.steps.putOff(child.age, shown(child.birthday), days, shown(putOff)),
        text.steps.unmarried,
      ],
      source: preferenceLaw,
      rests: preferencePaths,
    },
    telling,
  );
  if (!visaDay || !child.visa) return [outDay];
  const reduced = addDays(visaDay, -pending);
  const visa = entryOf(
    {
      id: 'visa-available',
      kind: 'event',
      when: { day: visaDay },
      sentence: text.entries[settled ? 'visa-under' : 'visa-over'](child.age),
      steps: [
        text.steps.visaDay(shown(child.visa), shown(child.approved), shown(visaDay)),
        pendingStep,
        text.steps.less(shown(visaDay), days, shown(reduced)),
        text.steps.ageThen(shown(reduced), ageOn(reduced, child.birth), child.age, settled),
        text.steps.chart,
      ],
      source: preferenceLaw,
      rests: [...preferencePaths, 'ageOut.visaAvailable'],
    },
    telling,
  );
  const year = periodIn('seek-to-acquire', telling.asOf);
  return settled && year ? [outDay, visa, seekBy(visaDay, year, telling)] : [outDay, visa];
}

function stillPending(child: Child, filed: Day, telling: Telling): TimelineEntry {
  const { asOf, text } = telling;
  const pending = daysBetween(filed, asOf);
  const days = telling.amount({ value: pending, unit: 'days' });
  const putOff = addDays(child.birthday, pending);
  return entryOf(
    {
      id: 'age-out',
      kind: 'deadline-that-runs',
      when: null,
      sentence: text.entries['put-off-open'],
      steps:
        pending < 0
          ? [child.birthdayStep]
          : [
              child.birthdayStep,
              text.steps.pendingToday(shown(filed), shown(asOf), days),
              text.steps.putOffToday(child.age, shown(child.birthday), days, shown(putOff)),
            ],
      source: preferenceLaw,
      rests: preferencePaths,
    },
    telling,
  );
}

function seekBy(visaDay: Day, year: Period, telling: Telling): TimelineEntry {
  const { caseFile, text } = telling;
  const { day: limit, step } = counted(visaDay, year, telling);
  const said = valueAt(caseFile, 'ageOut.soughtToAcquire');
  const sought = dayAt(caseFile, 'ageOut.soughtToAcquire');
  const inTime = said === true || (sought !== undefined && sought <= limit);
  const late = sought !== undefined && sought > limit;
  return entryOf(
    {
      id: 'seek-by',
      kind: inTime || late ? 'event' : 'deadline-that-runs',
      when: { day: limit },
      sentence: text.entries[inTime ? 'sought-in-time' : late ? 'sought-late' : 'seek-by'](
        telling.amount(year),
      ),
      steps: [step],
      source: year.source,
      rests: ['ageOut.visaAvailable', 'ageOut.petitionApproved', 'ageOut.soughtToAcquire'],
    },
    telling,
  );
}
