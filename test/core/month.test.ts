import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { Day } from '../../src/content/shape/day.ts';
import { type CaseFile, valueAt } from '../../src/core/case-file.ts';
import { addDays, daysMeant } from '../../src/core/dates.ts';
import { decide } from '../../src/core/decide.ts';
import { readCaseValue } from '../../src/core/read-case.ts';
import { timelineOf } from '../../src/packet/dates/timeline.ts';

const caseWith = (...dates: readonly string[]): CaseFile =>
  readCaseValue(
    {
      caseFile: 1,
      preparer: { role: 'self' },
      person: { kind: 'individual', role: 'applicant', protection: [] },
      problem: { kinds: ['lost-file'] },
      congressional: { inquired: false },
      uscisContacts: dates.map((date) => ({ date, channel: 'e-request' })),
    },
    en,
  );

const verdictOn = (asOf: Day, ...dates: readonly string[]): string =>
  decide(caseWith(...dates), asOf, en).verdict;

describe('a contact of which only the month is known', () => {
  test('is decided where the first and the last day of the month agree, and open where they do not', () => {
    const [first, last] = daysMeant('2026-09') as readonly [Day, Day];
    for (const other of [[], ['2026-11-20'], ['2026-06-15']])
      for (let asOf: Day = '2026-08-15'; asOf < '2027-02-01'; asOf = addDays(asOf, 1)) {
        const [one, two] = [verdictOn(asOf, first, ...other), verdictOn(asOf, last, ...other)];
        const outcome = decide(caseWith('2026-09', ...other), asOf, en);
        expect([asOf, outcome.verdict]).toEqual([asOf, one === two ? one : 'incomplete']);
        expect(outcome.missing).toEqual(one === two ? [] : ['uscisContacts.1.date']);
      }
  });

  test('gives the days that hold whichever day of the month it was', () => {
    const { verdict, earliest, latest } = decide(caseWith('2026-09'), '2026-10-20', en);
    expect([verdict, earliest, latest]).toEqual(['not-yet', '2026-11-29', '2026-11-30']);
  });

  test('is in the case file as it was said, and not on a day of the time line', () => {
    const caseFile = caseWith('2026-09', '2026-11-02');
    expect(valueAt(caseFile, 'uscisContacts.1.date')).toBe('2026-09');
    const outcome = decide(caseFile, '2026-11-22', en);
    const { entries } = timelineOf(caseFile, outcome, en);
    const contacts = entries.flatMap(({ kind, when }) =>
      kind === 'event' && when !== null && 'day' in when && when.day <= '2026-11-22' ? [when.day] : [],
    );
    expect(contacts).toEqual(['2026-11-02']);
  });

  test.each(['2026-13', '2026-9', '2026', '1899-12'])('%s is refused in a case file', (date) =>
    expect(() => caseWith(date)).toThrow('1 problem'),
  );

  test('will do nowhere else', () =>
    expect(() => readCaseValue({ caseFile: 1, person: { birthDate: '1990-01' } }, en)).toThrow('1 problem'));
});
