import federal from '@18f/us-federal-holidays';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/content/shape/day.ts';
import {
  addBusinessDays,
  addDays,
  dayOf,
  federalHolidays,
  fromNumber,
  holidayOn,
  isBusinessDay,
  toNumber,
  weekday,
} from '../../src/core/dates.ts';

const days = (year: number): string =>
  federalHolidays(year)
    .map(({ day }) => day.slice(5))
    .join(' ');

describe('the federal holidays of a calendar year, observed', () => {
  // By hand, from 5 U.S.C. 6103 and a wall calendar.
  it.each([
    [2024, '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
    [2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25'],
    [2026, '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'],
    [2027, '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31'],
    [2028, '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25'],
    [2029, '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25'],
    [2030, '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25'],
  ])('%i', (year, wanted) => expect(days(year)).toBe(wanted));

  it('agree with another list for 2021 to 2099', () => {
    const shift = { shiftSaturdayHolidays: true, shiftSundayHolidays: true };
    for (let year = 2021; year <= 2099; year += 1) {
      const theirs = new Set(
        [...federal.allForYear(year, shift), ...federal.allForYear(year + 1, shift)]
          .map(({ dateString }) => dateString.split('-').map(Number))
          .map(([y = 0, m = 0, d = 0]) => dayOf(y, m, d))
          .filter((day) => day.startsWith(String(year))),
      );
      expect(federalHolidays(year).map(({ day }) => day)).toEqual([...theirs].sort());
    }
  });

  it('have Juneteenth from 2021 on', () => {
    expect(holidayOn('2020-06-19')).toBeUndefined();
    expect(holidayOn('2021-06-18')).toBe('juneteenth');
    expect(holidayOn('2021-06-19')).toBeUndefined();
  });

  it('do not have Inauguration Day, which closes offices around Washington alone', () =>
    expect(isBusinessDay('2037-01-20')).toBe(true));
});

describe('business days', () => {
  it.each<[Day, boolean, string]>([
    ['2024-11-29', true, 'the Friday after Thanksgiving'],
    ['2024-11-28', false, 'Thanksgiving'],
    ['2024-11-30', false, 'a Saturday'],
    ['2024-12-01', false, 'a Sunday'],
    ['2021-12-31', false, "New Year's Day 2022, observed on Friday"],
    ['2022-01-03', true, 'the Monday after it'],
    ['2023-01-02', false, "New Year's Day 2023, observed on Monday"],
    ['2026-07-03', false, 'Independence Day on a Saturday'],
    ['2027-12-31', false, "New Year's Day 2028, observed in the year before"],
    ['2024-12-24', true, 'Christmas Eve'],
  ])('%s is one: %s (%s)', (day, wanted) => expect(isBusinessDay(day)).toBe(wanted));

  it.each<[Day, number, Day]>([
    ['2024-07-03', 1, '2024-07-05'],
    ['2024-07-05', 1, '2024-07-08'],
    ['2024-07-06', 1, '2024-07-08'],
    ['2024-12-24', 1, '2024-12-26'],
    ['2024-12-31', 1, '2025-01-02'],
    ['2027-12-30', 1, '2028-01-03'],
    ['2024-11-12', 30, '2024-12-26'],
    ['2025-01-02', 31, '2025-02-18'],
    ['2024-07-08', -1, '2024-07-05'],
    ['2024-07-06', 0, '2024-07-06'],
  ])('%s and %i business days is %s', (from, n, to) => expect(addBusinessDays(from, n)).toBe(to));

  it('agree with a count day by day from every day of 2020 to 2035', () => {
    const off = new Set<string>();
    for (let year = 2020; year <= 2036; year += 1) for (const { day } of federalHolidays(year)) off.add(day);
    for (let n = toNumber('2020-01-01'); n <= toNumber('2035-12-31'); n += 1) {
      let day = fromNumber(n);
      for (let left = 30; left > 0; ) {
        day = addDays(day, 1);
        if (weekday(day) % 6 !== 0 && !off.has(day)) left -= 1;
      }
      if (addBusinessDays(fromNumber(n), 30) !== day) expect.fail(fromNumber(n));
    }
  });

  it('refuses half days', () => expect(() => addBusinessDays('2024-01-01', 1.5)).toThrow(RangeError));
});
