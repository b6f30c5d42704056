import { childByAnotherLaw } from '../losses.ts';
import {
  adjustedBirthday,
  birthday21,
  countsByAnotherLaw,
  filedUnder21,
  oneYearOn,
  visaDay,
} from '../rules/age-out.ts';
import type { Citation } from '../shape/source.ts';
import type { SourceId } from '../sources.ts';
import type { TimelineRow, When } from './days.ts';

const relativeLaw: Citation<SourceId> = {
  source: 'usc-8-1151-f',
  pinpoint: '8 U.S.C. 1151(f): immediate relatives',
};
const preferenceLaw: Citation<SourceId> = {
  source: 'usc-8-1153-h',
  pinpoint: '8 U.S.C. 1153(h)(1): preference categories',
};
const preferencePaths = ['ageOut.birthDate', 'ageOut.petitionFiled', 'ageOut.petitionApproved'] as const;

const categoryIs = (category: 'immediate-relative' | 'preference'): When => ({
  stated: 'ageOut.category',
  is: [category],
});
/** Neither formula is taken from whoever has not said whether another law protects them. */
const byTheseLaws: When = { all: [{ stated: 'ageOut.birthDate' }, { not: countsByAnotherLaw }] };
const filedTooLate: When = {
  all: [
    byTheseLaws,
    { stated: 'ageOut.petitionFiled' },
    { onOrBefore: [birthday21, { fact: 'ageOut.petitionFiled' }] },
  ],
};
/** A formula has taken the place of the birthday. */
const formulaCounts: When = {
  any: [
    filedTooLate,
    {
      all: [
        byTheseLaws,
        { stated: 'ageOut.petitionFiled' },
        { stated: 'ageOut.category' },
        { any: [categoryIs('immediate-relative'), { stated: 'ageOut.petitionApproved' }] },
      ],
    },
  ],
};
const preference: When = {
  all: [byTheseLaws, filedUnder21, { not: categoryIs('immediate-relative') }],
};
const stillPending: When = {
  all: [preference, { stated: 'ageOut.petitionApproved', is: ['none'] }],
};
const filedByToday: When = { onOrBefore: [{ fact: 'ageOut.petitionFiled' }, 'today'] };
const approved: When = { all: [preference, { known: 'ageOut.petitionApproved' }] };
/** A visa number came before the put-off birthday. */
const visaInTime: When = { before: [visaDay, adjustedBirthday] };
const visa: When = { all: [approved, { known: 'ageOut.visaAvailable' }] };

const soughtInTime: When = {
  any: [
    { stated: 'ageOut.soughtToAcquire', is: [true] },
    { onOrBefore: [{ fact: 'ageOut.soughtToAcquire' }, oneYearOn] },
  ],
};
const soughtLate: When = { before: [oneYearOn, { fact: 'ageOut.soughtToAcquire' }] };

const birthdayRow = {
  id: 'turns-21',
  day: birthday21,
  steps: [{ count: birthday21 }, 'unmarried', 'other-children'],
  source: { source: 'usc-8-1153-h', pinpoint: '8 U.S.C. 1153(h)(1): under 21 years of age' },
  rests: ['ageOut.birthDate'],
} as const;
const petitionFiled = {
  id: 'petition-filed',
  kind: 'event',
  day: { fact: 'ageOut.petitionFiled' },
  source: relativeLaw,
} as const;
const stillPendingRow = {
  id: 'age-out',
  kind: 'deadline-that-runs',
  says: 'put-off-open',
  source: preferenceLaw,
  rests: preferencePaths,
} as const;
const putOffRow = {
  id: 'age-out',
  day: adjustedBirthday,
  steps: [{ count: birthday21 }, 'pending', 'put-off', 'unmarried'],
  source: preferenceLaw,
  rests: preferencePaths,
} as const;
const visaRow = {
  id: 'visa-available',
  kind: 'event',
  day: visaDay,
  source: preferenceLaw,
  rests: [...preferencePaths, 'ageOut.visaAvailable'],
} as const;
const seekRow = {
  id: 'seek-by',
  day: oneYearOn,
  steps: [{ count: oneYearOn }],
  source: { period: 'seek-to-acquire' },
  rests: ['ageOut.visaAvailable', 'ageOut.petitionApproved', 'ageOut.soughtToAcquire'],
} as const;

/**
 * The day on which a child turns 21, and what the formulas of 8 U.S.C. 1151(f) and 1153(h) make of it, each step with its
 * numbers. Where the category is not known both are shown.
 */
export const ageOutRows: readonly TimelineRow[] = [
  {
    id: 'age-other-law',
    kind: 'deadline-that-runs',
    when: childByAnotherLaw,
    says: 'age-other-law',
    source: { source: 'usc-8-other-children', pinpoint: 'the day of the parent’s filing counts' },
    rests: ['person.protection'],
  },
  { ...birthdayRow, kind: 'event', when: formulaCounts, says: 'turns-21' },
  {
    ...birthdayRow,
    kind: 'deadline-that-runs',
    when: {
      all: [{ stated: 'ageOut.birthDate' }, { unless: countsByAnotherLaw }, { unless: formulaCounts }],
    },
    says: 'turns-21-runs',
  },
  {
    ...petitionFiled,
    when: filedTooLate,
    says: 'filed-too-late',
    steps: [{ count: birthday21 }, 'filed-over-age'],
    rests: ['ageOut.birthDate', 'ageOut.petitionFiled'],
  },
  {
    ...petitionFiled,
    when: { all: [byTheseLaws, filedUnder21, { not: categoryIs('preference') }] },
    says: 'age-fixed',
    steps: [{ count: birthday21 }, 'filed-under-age', 'relatives', 'unmarried'],
    rests: ['ageOut.birthDate', 'ageOut.petitionFiled', 'ageOut.category'],
  },
  {
    ...stillPendingRow,
    when: { all: [stillPending, filedByToday] },
    steps: [{ count: birthday21 }, 'pending-today', 'put-off-today'],
  },
  {
    ...stillPendingRow,
    when: { all: [stillPending, { not: filedByToday }] },
    steps: [{ count: birthday21 }],
  },
  {
    ...putOffRow,
    kind: 'event',
    when: { all: [approved, visaInTime] },
    says: 'put-off-birthday-past',
  },
  {
    ...putOffRow,
    kind: 'deadline-that-runs',
    when: { all: [approved, { unless: visaInTime }] },
    says: 'put-off-birthday',
  },
  {
    ...visaRow,
    when: { all: [visa, visaInTime] },
    says: 'visa-under',
    steps: ['visa-day', 'pending', 'visa-day-less', 'visa-under-age', 'chart'],
  },
  {
    ...visaRow,
    when: { all: [visa, { not: visaInTime }] },
    says: 'visa-over',
    steps: ['visa-day', 'pending', 'visa-day-less', 'visa-over-age', 'chart'],
  },
  {
    ...seekRow,
    kind: 'event',
    when: { all: [visa, visaInTime, soughtInTime] },
    says: 'sought-in-time',
  },
  { ...seekRow, kind: 'event', when: { all: [visa, visaInTime, soughtLate] }, says: 'sought-late' },
  {
    ...seekRow,
    kind: 'deadline-that-runs',
    when: { all: [visa, visaInTime, { unless: { any: [soughtInTime, soughtLate] } }] },
    says: 'seek-by',
  },
];
