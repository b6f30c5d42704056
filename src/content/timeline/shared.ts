import type { FactPath } from '../facts/index.ts';
import type { LeafOf } from '../law-terms.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { PeriodId } from '../periods/index.ts';
import type { RuleId } from '../rules/index.ts';
import type { Condition, Leaf } from '../shape/condition.ts';
import type { Citation } from '../shape/source.ts';
import type { ClockRow, DayRow } from '../shape/timeline.ts';
import type { SourceId } from '../sources.ts';
import type { DecidedPath, TimelinePath } from './days.ts';

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
