import type { KindId } from '../kinds/index.ts';
import type { CaseCondition, CaseDay } from '../law-terms.ts';
import type { Rule } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';
import { isProtected } from './who.ts';

export const birthday21 = {
  plus: [{ fact: 'ageOut.birthDate' }, 'child-age'],
} as const satisfies CaseDay;

/** The 21st birthday put off by the days for which the petition was pending. */
export const adjustedBirthday = {
  plusSpan: [birthday21, { fact: 'ageOut.petitionFiled' }, { fact: 'ageOut.petitionApproved' }],
} as const satisfies CaseDay;

/** A visa number is available when the priority date is current and the petition approved, whichever is later. */
export const visaDay = {
  latest: [{ fact: 'ageOut.visaAvailable' }, { fact: 'ageOut.petitionApproved' }],
} as const satisfies CaseDay;

export const oneYearOn = {
  plus: [visaDay, 'seek-to-acquire'],
} as const satisfies CaseDay;

const yearFromApproval = {
  plus: [{ fact: 'ageOut.petitionApproved' }, 'seek-to-acquire'],
} as const satisfies CaseDay;

export const filedUnder21 = {
  before: [{ fact: 'ageOut.petitionFiled' }, birthday21],
} as const satisfies CaseCondition;

/**
 * 8 U.S.C. 1153(h): the age on the day on which a visa number became available, less the days for which the petition
 * was pending, is under 21, and permanent residence was sought within one year of that day.
 */
const preference = {
  any: [
    {
      all: [
        { before: [visaDay, adjustedBirthday] },
        {
          any: [
            { onOrBefore: ['asOf', oneYearOn] },
            { fact: 'ageOut.soughtToAcquire', is: true },
            { onOrBefore: [{ fact: 'ageOut.soughtToAcquire' }, oneYearOn] },
          ],
        },
      ],
    },
    // No visa number yet: the clock runs until the put-off birthday.
    { all: [{ fact: 'ageOut.visaAvailable', is: 'none' }, { before: ['asOf', adjustedBirthday] }] },
    // Before that birthday the day of the visa does not matter where even the earliest year that it can begin will do.
    {
      all: [
        { before: ['asOf', adjustedBirthday] },
        {
          any: [
            { onOrBefore: ['asOf', yearFromApproval] },
            { fact: 'ageOut.soughtToAcquire', is: true },
            { onOrBefore: [{ fact: 'ageOut.soughtToAcquire' }, yearFromApproval] },
          ],
        },
      ],
    },
  ],
} as const satisfies CaseCondition;

/**
 * Nobody who is under 21 has aged out, and nobody whose petition was filed at 21 or later can still be a child by either
 * formula: the days for which it was pending cannot make up for that. For immediate relatives, 8 U.S.C. 1151(f), the day
 * of filing is all; and while a petition is pending every day of it will be taken off. The formula of the preference
 * categories is no easier than that of immediate relatives, so that where it is met the category does not matter.
 */
export const notAgedOut = {
  any: [
    { before: ['asOf', birthday21] },
    {
      all: [
        filedUnder21,
        {
          any: [
            { fact: 'ageOut.category', is: 'immediate-relative' },
            { fact: 'ageOut.petitionApproved', is: 'none' },
            preference,
          ],
        },
      ],
    },
  ],
} as const satisfies CaseCondition;

/**
 * Children of asylees, refugees and of people under T or U status, and children in VAWA cases, count by other laws, whose
 * formulas are not carried out here: neither of the two above may refuse them.
 */
export const countsByAnotherLaw = {
  any: [
    isProtected,
    {
      some: 'filings',
      where: {
        fact: 'filings[].form',
        in: ['I-730', 'I-589', 'I-590', 'I-914', 'I-918', 'I-929'],
      },
    },
  ],
} as const satisfies CaseCondition;

export const ageOutRules = {
  'age-out-by-another-law': {
    binds: ['age-out'],
    inForce: { from: '2023-05-31' },
    when: countsByAnotherLaw,
    met: { all: [] },
    otherwise: 'cannot-help',
    cites: [
      { source: 'usc-8-other-children', pinpoint: 'the day of the parent’s filing counts (unconfirmed)' },
      {
        source: 'case-assistance-2023-05-31',
        pinpoint: 'The most common types of cases we can help with, item 2',
      },
    ],
  },
  'age-out': {
    binds: ['age-out'],
    inForce: { from: '2023-05-31' },
    when: { not: countsByAnotherLaw },
    met: notAgedOut,
    otherwise: 'cannot-help',
    cites: [
      {
        source: 'case-assistance-2023-05-31',
        pinpoint: 'The most common types of cases we can help with, item 2',
      },
      { source: 'usc-8-1153-h', pinpoint: '8 U.S.C. 1153(h): preference categories' },
      { source: 'usc-8-1151-f', pinpoint: '8 U.S.C. 1151(f): immediate relatives' },
      { source: 'cspa-2025-08-15', pinpoint: 'which chart says that a visa is available' },
    ],
  },
} as const satisfies Record<string, Rule<SourceId, KindId, CaseCondition>>;
