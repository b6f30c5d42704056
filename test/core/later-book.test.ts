import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { Day } from '../../src/content/shape/day.ts';
import { type CaseFile, itemsAt, withValue } from '../../src/core/case-file.ts';
import { addDays } from '../../src/core/dates.ts';
import { decide } from '../../src/core/decide.ts';
import { type Law, shippedLaw } from '../../src/core/in-force.ts';
import { calendarFile } from '../../src/packet/dates/calendar-file.ts';
import { firstOf, type Timeline, timelineOf } from '../../src/packet/dates/timeline.ts';
import { type Answers, caseOf } from '../cases/row.ts';
import { sampled } from '../effort.ts';
import { caseFileOf, casesOn } from '../oracle/random-case.ts';
import { readStrictly } from '../packet/dates/rfc5545.ts';
import { entryIn, whenIn } from '../packet/dates/told.ts';

/** The first day of a book that is announced: the office waits longer after an inquiry, and takes questions for advice. */
const turn: Day = '2027-01-01';
const newest = '2025-03-24';
const wait = shippedLaw.periods['congressional-wait'];
const [shortWait] = wait?.values ?? [];

const later: Law = {
  ...shippedLaw,
  books: {
    ...shippedLaw.books,
    [newest]: { inForce: { from: newest, until: turn }, cites: [] },
    announced: { inForce: { from: turn }, cites: [] },
  },
  periods: {
    ...shippedLaw.periods,
    'congressional-wait': {
      unit: 'days',
      values: [
        { from: '2023-05-31', until: turn, value: 30, cites: shortWait?.cites ?? [] },
        { from: turn, value: 45, cites: shortWait?.cites ?? [] },
      ],
    },
  },
  rules: shippedLaw.rules.map((rule) =>
    rule.id === 'no-legal-advice' ? { ...rule, inForce: { ...rule.inForce, until: turn } } : rule,
  ),
};

const outcomeOf = (answers: Answers, asOf: Day) => decide(caseOf({ answers, asOf }), asOf, en, later);
const lost = { 'problem.kinds': ['lost-file'] } as const;
const inquired = (date: Day) => ({
  ...lost,
  'congressional.inquired': true,
  'congressional.date': date,
  uscisContacts: [{ date: '2026-06-01' }, { date: '2026-12-14' }],
});

describe('a book that is announced', () => {
  test.each([
    ['the wait ends the day before it', '2026-12-01', '2026-12-15', ['not-yet', '2026-12-31', '2026-12-31']],
    [
      'the wait would end on its first day',
      '2026-12-02',
      '2026-12-15',
      ['not-yet', '2027-01-16', '2027-03-14'],
    ],
    [
      'the wait has ended by the older law',
      '2026-11-10',
      '2026-12-15',
      ['ready', '2026-12-15', '2027-03-14'],
    ],
    ['the last day of the older law', '2026-12-01', '2026-12-31', ['ready', '2026-12-31', '2026-12-31']],
    ['its first day', '2026-12-01', '2027-01-01', ['not-yet', '2027-01-15', '2027-03-14']],
    ['its own wait is over', '2026-12-01', '2027-01-15', ['ready', '2027-01-15', '2027-03-14']],
  ] as const)('a period that grows: %s', (_, date, asOf, wanted) => {
    const { verdict, earliest, latest } = outcomeOf(inquired(date), asOf);
    expect([verdict, earliest, latest]).toEqual(wanted);
  });

  test('each sentence and each step of the time line has the period of the day that it is about', () => {
    const asOf = '2026-12-15';
    const caseFile = caseOf({ answers: inquired('2026-12-02'), asOf });
    const outcome = decide(caseFile, asOf, en, later);
    const entry = entryIn(timelineOf(caseFile, outcome, en, later), 'congressional');
    expect(entry?.when).toEqual({ day: '2027-01-16' });
    expect([entry?.sentence, ...(entry?.steps ?? [])].join(' ')).toMatch(
      /45 days have passed.* plus 45 days is/,
    );
    expect(outcome.because.map(({ text }) => text).join(' ')).toContain('the 30 days for which');
    const before = decide(caseOf({ answers: inquired('2026-12-01'), asOf }), asOf, en, later);
    const shown = entryIn(
      timelineOf(caseOf({ answers: inquired('2026-12-01'), asOf }), before, en, later),
      'congressional',
    );
    expect(shown?.steps.join(' ')).toContain('plus 30 days is December 31, 2026');
  });

  test.each([
    ['2026-12-15', 'cannot-help', turn],
    ['2026-12-31', 'cannot-help', turn],
    [turn, 'ready', turn],
  ] as const)('a kind that becomes helpable, on %s', (asOf, verdict, earliest) => {
    const answers = { 'problem.kinds': ['legal-advice'], uscisContacts: [{ date: '2026-10-20' }] };
    const outcome = outcomeOf(answers, asOf);
    expect([outcome.verdict, outcome.earliest]).toEqual([verdict, earliest]);
    const timeline = timelineOf(caseOf({ answers, asOf }), outcome, en, later);
    expect(whenIn(timeline, 'first-day')).toBe(earliest);
    if (verdict === 'cannot-help')
      expect(outcome.first.map(({ text }) => text).join(' ')).toContain(
        'From January 1, 2027 on another rule book counts',
      );
  });

  test('is nowhere said to be in force before its first day', () => {
    for (const answers of [inquired('2026-12-02'), { 'problem.kinds': ['legal-advice'] }, lost]) {
      const outcome = outcomeOf(answers, '2026-12-15');
      expect(outcome.ruleBook).toBe(newest);
      const text = JSON.stringify(outcome);
      expect(text).toContain('From January 1, 2027 on another rule book counts');
      expect(text).not.toMatch(/announced|another rule book is in force|Since January/);
    }
    expect(outcomeOf(lost, turn).ruleBook).toBe('announced');
  });

  test('verdict, first and last day, time line and calendar agree before and after, on random cases', () => {
    const days = fc.integer({ min: -70, max: 40 }).map((slip) => addDays(turn, slip));
    const drawn = days
      .chain((asOf) => casesOn(asOf))
      .map(({ asOf, flat }) => ({
        asOf: asOf as Day,
        // A contact that lies ahead counts on the day that it comes.
        caseFile: caseFileOf({
          ...flat,
          uscisContacts: (flat.uscisContacts ?? []).filter(({ date }) => !(String(date ?? '') > asOf)),
        }) as unknown as CaseFile,
      }));
    const seen = { over: 0, ask: 0, last: 0 };
    for (const { asOf, caseFile } of fc.sample(drawn, { numRuns: sampled(450, 900), seed: 77 })) {
      const outcome = decide(caseFile, asOf, en, later);
      const timeline = timelineOf(caseFile, outcome, en, later);
      const verdictOn = (file: CaseFile, day: Day) => decide(file, day, en, later).verdict;
      const { earliest, latest, askUscis } = outcome;
      const first = entryIn(timeline, 'first-day')?.when;
      expect(first == null ? null : firstOf(first)).toBe(earliest);
      if (earliest === null) continue;
      const then =
        askUscis === null
          ? caseFile
          : withValue(caseFile, 'uscisContacts', [
              ...(itemsAt(caseFile, 'uscisContacts') ?? []),
              { date: askUscis.until ?? askUscis.from },
            ]);
      if (askUscis !== null) seen.ask += 1;
      if (earliest > asOf && asOf < turn && earliest >= turn) seen.over += 1;
      expect(['ready', 'incomplete']).toContain(verdictOn(then, earliest));
      if (earliest > asOf) expect(verdictOn(then, addDays(earliest, -1))).not.toBe('ready');
      if (latest === null) continue;
      seen.last += 1;
      expect(['ready', 'incomplete']).toContain(verdictOn(caseFile, latest));
      expect(verdictOn(caseFile, addDays(latest, 1))).not.toBe('ready');
      expect(calendarDays(timeline, caseFile)).toEqual(expect.arrayContaining([earliest, latest]));
    }
    for (const [what, count] of Object.entries(seen)) expect([what, count > 10]).toEqual([what, true]);
  });
});

const calendarDays = (timeline: Timeline, caseFile: CaseFile): readonly string[] => {
  const file = calendarFile(timeline, caseFile, en);
  return file === undefined
    ? []
    : readStrictly(file.bytes).map(({ properties }) =>
        String(properties.get('DTSTART')).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3'),
      );
};
