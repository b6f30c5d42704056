import type { Day } from '../../content/shape/day.ts';
import type { Citation } from '../../content/shape/source.ts';
import type { SourceId } from '../../content/sources.ts';
import { textAt, valueAt } from '../../core/case-file.ts';
import { addDays, addYears, daysBetween, parts } from '../../core/dates.ts';
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
const relativeLaw: Citation<SourceId> = {
  source: 'usc-8-1151-f',
  pinpoint: '8 U.S.C. 1151(f): immediate relatives',
};

/** What the two formulas start from. */
interface Child {
  readonly birth: Day;
  readonly birthday: Day;
  readonly birthdayStep: string;
  readonly filed: Day | undefined;
  readonly approved: Day | undefined;
  /** It is said that the petition has not been approved. */
  readonly pending: boolean;
  readonly visa: Day | undefined;
  readonly category: string | undefined;
}

/**
 * The day on which a child turns 21, and what the formulas of 8 U.S.C. 1151(f) and 1153(h) make of it, each step with its
 * numbers. Where the category is not known both are shown.
 */
export function ageOutDays(telling: Telling): readonly TimelineEntry[] {
  const child = childOf(telling);
  if (child === undefined) return [];
  const { filed, birthday, category } = child;
  const tooLate = filed !== undefined && filed >= birthday;
  return [
    turns21(child, telling),
    ...(tooLate ? [filedTooLate(child, filed, telling)] : []),
    ...(filed && !tooLate && category !== 'preference' ? [ageFixed(child, filed, telling)] : []),
    ...(filed && !tooLate && category !== 'immediate-relative' ? preference(child, filed, telling) : []),
  ];
}

function childOf(telling: Telling): Child | undefined {
  const { caseFile, asOf } = telling;
  const birth = dayAt(caseFile, 'ageOut.birthDate');
  const age = periodIn('child-age', asOf);
  if (birth === undefined || age === undefined) return undefined;
  const { day: birthday, step } = counted(birth, age, telling);
  return {
    birth,
    birthday,
    birthdayStep: step,
    filed: dayAt(caseFile, 'ageOut.petitionFiled'),
    approved: dayAt(caseFile, 'ageOut.petitionApproved'),
    pending: valueAt(caseFile, 'ageOut.petitionApproved') === 'none',
    visa: dayAt(caseFile, 'ageOut.visaAvailable'),
    category: textAt(caseFile, 'ageOut.category'),
  };
}

/** The birthday is only a day among others once a formula has taken its place. */
function turns21({ birthday, birthdayStep, filed, category, approved, pending }: Child, telling: Telling) {
  const formula =
    filed !== undefined &&
    (filed >= birthday || category === 'immediate-relative' || approved !== undefined || pending);
  const settled = formula && (category !== undefined || filed >= birthday);
  return entryOf(
    {
      id: 'turns-21',
      kind: settled ? 'event' : 'deadline-that-runs',
      when: { day: birthday },
      sentence: telling.text.entries[settled ? 'turns-21' : 'turns-21-runs'],
      steps: [birthdayStep, telling.text.steps.unmarried, telling.text.steps.otherChildren],
      source: { source: 'usc-8-1153-h', pinpoint: '8 U.S.C. 1153(h)(1): under 21 years of age' },
      rests: ['ageOut.birthDate'],
    },
    telling,
  );
}

function filedTooLate({ birth, birthdayStep }: Child, filed: Day, telling: Telling): TimelineEntry {
  const { text } = telling;
  return entryOf(
    {
      id: 'petition-filed',
      kind: 'event',
      when: { day: filed },
      sentence: text.entries['filed-too-late'],
      steps: [birthdayStep, text.steps.ageThen(shown(filed), ageOn(filed, birth), false)],
      source: relativeLaw,
      rests: ['ageOut.birthDate', 'ageOut.petitionFiled'],
    },
    telling,
  );
}

function ageFixed({ birth, birthdayStep }: Child, filed: Day, telling: Telling): TimelineEntry {
  const { text } = telling;
  return entryOf(
    {
      id: 'petition-filed',
      kind: 'event',
      when: { day: filed },
      sentence: text.entries['age-fixed'],
      steps: [
        birthdayStep,
        text.steps.ageThen(shown(filed), ageOn(filed, birth), true),
        text.steps.relatives,
        text.steps.unmarried,
      ],
      source: relativeLaw,
      rests: ['ageOut.birthDate', 'ageOut.petitionFiled', 'ageOut.category'],
    },
    telling,
  );
}

const preferencePaths = ['ageOut.birthDate', 'ageOut.petitionFiled', 'ageOut.petitionApproved'];

function preference(child: Child, filed: Day, telling: Telling): readonly TimelineEntry[] {
  if (child.pending) return [stillPending(child, filed, telling)];
  if (child.approved === undefined) return [];
  const { text } = telling;
  const pending = daysBetween(filed, child.approved);
  const days = text.amounts.days(pending);
  const putOff = addDays(child.birthday, pending);
  const visaDay = child.visa && (child.visa > child.approved ? child.visa : child.approved);
  const settled = visaDay !== undefined && visaDay < putOff;
  const pendingStep = text.steps.pending(shown(filed), shown(child.approved), days);
  const outDay = entryOf(
    {
      id: 'age-out',
      kind: settled ? 'event' : 'deadline-that-runs',
      when: { day: putOff },
      sentence: text.entries[settled ? 'put-off-birthday-past' : 'put-off-birthday'](days),
      steps: [
        child.birthdayStep,
        pendingStep,
        text.steps.putOff(shown(child.birthday), days, shown(putOff)),
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
      sentence: text.entries[settled ? 'visa-under' : 'visa-over'],
      steps: [
        text.steps.visaDay(shown(child.visa), shown(child.approved), shown(visaDay)),
        pendingStep,
        text.steps.less(shown(visaDay), days, shown(reduced)),
        text.steps.ageThen(shown(reduced), ageOn(reduced, child.birth), settled),
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
  const days = text.amounts.days(pending);
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
              text.steps.putOffToday(shown(child.birthday), days, shown(putOff)),
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
      sentence: text.entries[inTime ? 'sought-in-time' : late ? 'sought-late' : 'seek-by'],
      steps: [step],
      source: year.source,
      rests: ['ageOut.visaAvailable', 'ageOut.petitionApproved', 'ageOut.soughtToAcquire'],
    },
    telling,
  );
}

/** Full years on a day; somebody born on 29 February turns a year older on 28 February where there is no 29th. */
function ageOn(day: Day, birth: Day): number {
  const years = parts(day)[0] - parts(birth)[0];
  return addYears(birth, years) <= day ? years : years - 1;
}
