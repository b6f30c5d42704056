import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { Day } from '../../src/content/shape/day.ts';
import { asLastSeen } from '../../src/core/warnings.ts';

const told = (seen: Day | 'undated', asOf: Day) =>
  asLastSeen('The page was up.', { seen, checkAt: 'https://www.dhs.gov/case-assistance' }, asOf, en);

describe('a notice of how things stand', () => {
  test.each([
    ['the day itself', '2026-09-20'],
    ['30 days later', '2026-10-20'],
    ['a day before it was seen', '2026-09-01'],
  ] as const)('is told with the day on which it was last seen: %s', (_, asOf) => {
    expect(told('2026-09-20', asOf)).toBe('The page was up. Last seen on September 20, 2026.');
  });

  test.each([
    ['31 days later', '2026-10-21'],
    ['a year later', '2027-09-20'],
  ] as const)('says that it may be out of date, and where to look: %s', (_, asOf) => {
    expect(told('2026-09-20', asOf)).toBe(
      'The page was up. Last seen on September 20, 2026, and it may be out of date: look at https://www.dhs.gov/case-assistance',
    );
  });

  test('without a day it may always be out of date', () => {
    expect(told('undated', '2026-09-20')).toMatch(
      /may be out of date: look at https:\/\/www\.dhs\.gov\/case-assistance$/,
    );
  });
});
