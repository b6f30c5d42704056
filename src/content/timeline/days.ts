import type { FactPath } from '../facts/index.ts';
import type { LeafOf } from '../law-terms.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { PeriodId } from '../periods/index.ts';
import { adjustedBirthday, birthday21, visaDay } from '../rules/age-out.ts';
import type { RuleId } from '../rules/index.ts';
import type { Condition, DayTerm, Leaf } from '../shape/condition.ts';
import type { LawValues } from '../shape/sentence.ts';
import type { Citation } from '../shape/source.ts';
import type { ClockRow, DayRow } from '../shape/timeline.ts';
import type { SourceId } from '../sources.ts';

/**
 * What was decided, as facts beside the answers, so that rows ask for it in the same way. `because` and `first`: the ids
 * of the rules that decided and of the first steps; `askOn`: the day by which USCIS is to be asked (again);
 * `plannedFirst` and `plannedLast`: the first and the last day of a request once it has been asked on that day; `stillOpen`:
 * something must be answered or put right on the first day, too; `contactCounts`: the last day on which the newest contact
 * counts.
 */
export type DecidedPath = `decided.${
  | 'verdict'
  | 'because'
  | 'missing'
  | 'first'
  | 'earliest'
  | 'latest'
  | 'stillOpen'
  | 'askFrom'
  | 'askOn'
  | 'plannedFirst'
  | 'plannedLast'
  | 'newestContact'
  | 'contactCounts'}`;

export type TimelinePath = FactPath | DecidedPath;
type Term = DayTerm<TimelinePath>;

const newestContact = { fact: 'decided.newestContact' } as const satisfies Term;

/** The safest day to ask USCIS again, where one and the same contact has to be old enough and still recent. */
export const strictDay = {
  minus: [{ plus: [newestContact, 'uscis-contact-recent'] }, 'uscis-time-to-act'],
} as const satisfies Term;

/** Days that the sentences of the time line name. */
export const namedDays = {
  today: 'today',
  askOn: { fact: 'decided.askOn' },
  newestContact,
  contactCounts: { fact: 'decided.contactCounts' },
  strictDay,
  nextContactOldEnough: { plus: ['today', 'uscis-time-to-act'] },
  receipt: { fact: 'filings[].receiptDate' },
  birthday: birthday21,
  petitionFiled: { fact: 'ageOut.petitionFiled' },
  petitionApproved: { fact: 'ageOut.petitionApproved' },
  visaAvailable: { fact: 'ageOut.visaAvailable' },
  visaDay,
  /** The day of the visa, less the days for which the petition was pending. */
  reducedVisaDay: {
    plusSpan: [visaDay, { fact: 'ageOut.petitionApproved' }, { fact: 'ageOut.petitionFiled' }],
  },
  putOff: adjustedBirthday,
  putOffToday: { plusSpan: [birthday21, { fact: 'ageOut.petitionFiled' }, 'today'] },
} as const satisfies Record<string, Exclude<Term, 'asOf'>>;

export type NamedDay = keyof typeof namedDays;

/** What a sentence of the time line is given. */
export interface TimelineValues extends LawValues {
  /** The filing that an entry is about, by its form and its number. */
  readonly form: string;
  /** The number of the item of the list that an entry is about. */
  readonly number: number | string;
  /** A named day written out, moved by so many days. */
  readonly day: (name: NamedDay, days?: number) => string;
  /** The days from one day to another, written out: `100 days`. */
  readonly between: (from: NamedDay, to: NamedDay) => string;
  /** The full years of the child on a day. */
  readonly ageOn: (name: NamedDay) => number | string;
  /** The bare number of a period. */
  readonly value: (period: PeriodId) => number | string;
  /** A period less another of the same unit, with both numbers: `30 days (90 − 60)`. */
  readonly less: (period: PeriodId, other: PeriodId) => string;
}

type Text = Catalogue['packet']['dates'];

/** One row of the time line. */
export type TimelineRow =
  | DayRow<TimelinePath, RuleId, PeriodId, SourceId, keyof Text['entries'], keyof Text['told']>
  | ClockRow<TimelinePath, RuleId, PeriodId, keyof Text['entries']>;

export type When = Condition<TimelinePath, PeriodId, LeafOf<FactPath> | Leaf<DecidedPath>>;

const page = 'case-assistance-2023-05-31';
/** Where the office's page says that deadlines run. */
export const note: Citation<SourceId> = {
  source: page,
  pinpoint: 'NOTE (appeal and motion rights, USCIS deadlines)',
};
export const statusOfCase: Citation<SourceId> = {
  source: page,
  pinpoint: 'Start by checking the status of your case',
};
export const beforeRequest: Citation<SourceId> = {
  source: page,
  pinpoint: 'Before you request assistance from us',
};
