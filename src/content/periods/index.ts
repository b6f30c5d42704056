import type { Period } from '../shape/rule.ts';
import type { SourceId } from '../sources.ts';
import { officePeriods } from './office.ts';
import { statutoryPeriods } from './statutory.ts';
import { deskPeriods, uscisPeriods } from './uscis.ts';

/** Every period of the law, by id. A day on which a period has no value is an error, never the nearest value. */
export const periods = {
  ...officePeriods,
  ...statutoryPeriods,
  ...uscisPeriods,
  ...deskPeriods,
} as const satisfies Record<string, Period<SourceId>>;

export type PeriodId = keyof typeof periods;
