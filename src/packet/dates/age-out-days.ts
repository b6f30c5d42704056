import { countsByAnotherLaw } from '../../content/rules/age-out.ts';
import type { Day } from '../../content/shape/day.ts';
import type { Citation } from '../../content/shape/source.ts';
import type { SourceId } from '../../content/sources.ts';
import { evaluate } from '../../core/evaluate.ts';
import { kindsOf } from '../../core/verdict.ts';
import { ageOn, type Child, childOf } from './child.ts';
import { entryOf, shown, type Telling, type TimelineEntry } from './entry.ts';
import { preferenceDays } from './preference-days.ts';

const relativeLaw: Citation<SourceId> = {
  source: 'usc-8-1151-f',
  pinpoint: '8 U.S.C. 1151(f): immediate relatives',
};

/**
 * The day on which a child turns 21, and what the formulas of 8 U.S.C. 1151(f) and 1153(h) make of it, each step with its
 * numbers. Where the category is not known both are shown.
 */
export function ageOutDays(telling: Telling): readonly TimelineEntry[] {
  const other = evaluate(countsByAnotherLaw, telling.judged.scope).status;
  if (other === 'met') return otherLaw(telling);
  const child = childOf(telling);
  if (child === undefined) return [];
  // Whoever has not said whether another law protects them is told nothing that may calm them.
  if (other === 'unknown') return [turns21({ ...child, filed: undefined }, telling)];
  const { filed, birthday, category } = child;
  const tooLate = filed !== undefined && filed >= birthday;
  return [
    turns21(child, telling),
    ...(tooLate ? [filedTooLate(child, filed, telling)] : []),
    ...(filed && !tooLate && category !== 'preference' ? [ageFixed(child, filed, telling)] : []),
    ...(filed && !tooLate && category !== 'immediate-relative' ? preferenceDays(child, filed, telling) : []),
  ];
}

/** A child who counts by another law has no day here. */
function otherLaw(telling: Telling): readonly TimelineEntry[] {
  if (kindsOf(telling.caseFile)?.includes('age-out') !== true) return [];
  return [
    entryOf(
      {
        id: 'age-other-law',
        kind: 'deadline-that-runs',
        when: null,
        sentence: telling.text.entries['age-other-law'],
        source: { source: 'usc-8-other-children', pinpoint: 'the day of the parent’s filing counts' },
        rests: ['person.protection'],
      },
      telling,
    ),
  ];
}

/** The birthday is only a day among others once a formula has taken its place. */
function turns21(
  { age, birthday, birthdayStep, filed, category, approved, pending }: Child,
  telling: Telling,
) {
  const formula =
    filed !== undefined &&
    (filed >= birthday || category === 'immediate-relative' || approved !== undefined || pending);
  const settled = formula && (category !== undefined || filed >= birthday);
  return entryOf(
    {
      id: 'turns-21',
      kind: settled ? 'event' : 'deadline-that-runs',
      when: { day: birthday },
      sentence: telling.text.entries[settled ? 'turns-21' : 'turns-21-runs'](age),
      steps: [birthdayStep, telling.text.steps.unmarried, telling.text.steps.otherChildren],
      source: { source: 'usc-8-1153-h', pinpoint: '8 U.S.C. 1153(h)(1): under 21 years of age' },
      rests: ['ageOut.birthDate'],
    },
    telling,
  );
}

function filedTooLate({ age, birth, birthdayStep }: Child, filed: Day, telling: Telling): TimelineEntry {
  const { text } = telling;
  return entryOf(
    {
      id: 'petition-filed',
      kind: 'event',
      when: { day: filed },
      sentence: text.entries['filed-too-late'](age),
      steps: [birthdayStep, text.steps.ageThen(shown(filed), ageOn(filed, birth), age, false)],
      source: relativeLaw,
      rests: ['ageOut.birthDate', 'ageOut.petitionFiled'],
    },
    telling,
  );
}

function ageFixed({ age, birth, birthdayStep }: Child, filed: Day, telling: Telling): TimelineEntry {
  const { text } = telling;
  return entryOf(
    {
      id: 'petition-filed',
      kind: 'event',
      when: { day: filed },
      sentence: text.entries['age-fixed'](age),
      steps: [
        birthdayStep,
        text.steps.ageThen(shown(filed), ageOn(filed, birth), age, true),
        text.steps.relatives,
        text.steps.unmarried,
      ],
      source: relativeLaw,
      rests: ['ageOut.birthDate', 'ageOut.petitionFiled', 'ageOut.category'],
    },
    telling,
  );
}
