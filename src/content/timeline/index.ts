import { ageOutRows } from './age-out.ts';
import type { TimelineRow } from './days.ts';
import { clockRows, filingRows, otherRows, runningRows } from './filings.ts';
import { contactRows, doNowRows, requestRows } from './request.ts';

export type { TimelineRow } from './days.ts';

/** Every row of the time line; rows of one list that stand together are told item by item. */
export const timelineRows: readonly TimelineRow[] = [
  ...requestRows,
  ...doNowRows,
  ...contactRows,
  ...clockRows,
  ...filingRows,
  ...otherRows,
  ...ageOutRows,
  ...runningRows,
];
