import { ageOutRows } from './age-out.ts';
import { clockRows, filingRows, otherRows } from './filings.ts';
import { contactRows, doNowRows, requestRows } from './request.ts';
import { runningRows } from './running.ts';
import type { TimelineRow } from './shared.ts';

export type { TimelineRow } from './shared.ts';

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
