import type { Day } from '../../content/shape/day.ts';
import { fromNumber, toNumber } from '../../core/dates.ts';
import { addBusinessDays, holidayOn } from '../../core/holidays.ts';
import { kindsOf } from '../../core/verdict.ts';
import { counted, periodIn, shown, type Telling, type TimelineEntry } from './entry.ts';
import { type Filing, waited } from './filing.ts';

/** The first business day after the thirty that a lockbox has for its receipt notice. */
export function lockboxDays(filing: Filing, telling: Telling): readonly TimelineEntry[] {
  const { caseFile, asOf, text } = telling;
  const key = filing.day('deliveredDate') === undefined ? 'feeChargedDate' : 'deliveredDate';
  const start = filing.day(key);
  const period = periodIn('lockbox-receipt', asOf);
  const concerned = kindsOf(caseFile)?.includes('receipt-not-received') === true;
  if (!concerned || start === undefined || period === undefined) return [];
  const { day: last, step } = counted(start, period, telling);
  const day = addBusinessDays(last, 1);
  return waited(filing, telling, {
    id: 'lockbox',
    day,
    sentence: text.entries.lockbox(text.amounts['business-days'](period.value)),
    steps: [step, holidayStep(start, day, telling), text.steps.nextBusinessDay(shown(day))],
    period,
    rests: [filing.at(key)],
  });
}

function holidayStep(after: Day, before: Day, { text }: Telling): string {
  const named: string[] = [];
  for (let n = toNumber(after) + 1; n < toNumber(before); n += 1) {
    const holiday = holidayOn(fromNumber(n));
    if (holiday !== undefined) named.push(text.steps.holiday(text.holidays[holiday], shown(fromNumber(n))));
  }
  return named.length === 0 ? text.steps.noHolidays : text.steps.holidays(named.join('; '));
}
