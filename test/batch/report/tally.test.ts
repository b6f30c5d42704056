import { describe, expect, test } from 'vitest';
import { BatchTally, Counter, DayList } from '../../../src/batch/report/tally.ts';
import type { Day } from '../../../src/content/shape/day.ts';
import { addDays } from '../../../src/core/dates.ts';
import { badReport, reportOf } from './reports.ts';

describe('what is counted of a batch', () => {
  test('verdicts, forms, rule books, and what is missing or wrong, once a row', () => {
    const tally = new BatchTally();
    tally.add(reportOf());
    tally.add(reportOf({ verdict: 'incomplete', file: null, missing: ['filings.1.form', 'filings.2.form'] }));
    tally.add(
      reportOf({ verdict: 'incomplete', file: null, missing: ['filings.1.form'], unmet: ['Consent.'] }),
    );
    tally.add(badReport({ row: 9 }));
    expect(tally.rows).toBe(4);
    expect(tally.forms).toBe(1);
    expect(tally.verdicts).toMatchObject({ ready: 1, incomplete: 2, bad: 1, 'not-yet': 0 });
    expect([...tally.ruleBooks]).toEqual(['2025-03-24']);
    expect(tally.missing.top(5)).toEqual([{ what: 'filings[].form', rows: 2 }]);
    expect(tally.unmet.top(5)).toEqual([{ what: 'Consent.', rows: 1 }]);
    expect(tally.faults.top(5)).toEqual([{ what: 'Receipt', rows: 1 }]);
    expect(tally.badRows.map(({ row }) => row)).toEqual([9]);
  });

  test('first days of what must wait, last days of what is ready', () => {
    const tally = new BatchTally();
    const days = { earliest: '2026-12-01', latest: '2026-12-31' };
    for (const verdict of ['ready', 'not-yet', 'incomplete', 'uscis-first'] as const)
      tally.add(reportOf({ verdict, id: verdict, ...days }));
    const from = '2026-11-22' as Day;
    expect(tally.firstDays.from(from, 5)).toEqual([
      { day: '2026-12-01', rows: 1, refs: [{ row: 2, id: 'not-yet' }] },
    ]);
    expect(tally.lastDays.from(from, 5)).toEqual([
      { day: '2026-12-31', rows: 1, refs: [{ row: 2, id: 'ready' }] },
    ]);
  });

  test('rows whose form has a blank, and rows whose packet lacks a document', () => {
    const tally = new BatchTally();
    const problem = (path: string) => ({ column: '', path, text: 'Found nothing; wanted: a value' });
    tally.add(reportOf({ row: 2, id: 'whole' }));
    tally.add(
      reportOf({ row: 3, id: 'blank', problems: ['person.name.family', 'person.birthDate'].map(problem) }),
    );
    tally.add(reportOf({ row: 4, id: 'file', problems: ['documents.1.file'].map(problem) }));
    tally.add(reportOf({ row: 5, id: 'both', problems: ['documents', 'person.birthDate'].map(problem) }));
    // Nothing is written of these.
    tally.add(
      reportOf({ row: 6, verdict: 'not-yet', file: null, problems: ['person.birthDate'].map(problem) }),
    );
    tally.add(badReport({ row: 7 }));
    expect(tally.blanks).toEqual({
      rows: 2,
      refs: [
        { row: 3, id: 'blank' },
        { row: 5, id: 'both' },
      ],
    });
    expect(tally.lackDocuments).toEqual({
      rows: 2,
      refs: [
        { row: 4, id: 'file' },
        { row: 5, id: 'both' },
      ],
    });
  });

  test('of many bad rows the first are kept, of their problems too', () => {
    const tally = new BatchTally();
    const problems = Array.from({ length: 9 }, (_, n) => ({
      column: `c${n}`,
      path: '',
      text: '',
    }));
    for (let row = 1; row <= 1000; row += 1) tally.add(badReport({ row, problems }));
    expect(tally.badRows).toHaveLength(20);
    expect(tally.badRows[0]).toMatchObject({ row: 1, more: 4 });
    expect(tally.badRows[0]?.problems).toHaveLength(5);
  });
});

describe('a counter', () => {
  test('gives the most frequent first, equals by name', () => {
    const counter = new Counter();
    for (const things of [['b', 'a'], ['b'], ['c', 'a'], ['d', 'd']]) counter.add(things);
    expect(counter.top(3)).toEqual([
      { what: 'a', rows: 2 },
      { what: 'b', rows: 2 },
      { what: 'c', rows: 1 },
    ]);
  });

  test('does not grow without end', () => {
    const counter = new Counter(10);
    for (let n = 0; n < 1000; n += 1) counter.add(['always', `once ${n}`]);
    expect(counter.top(2000)).toHaveLength(10);
    expect(counter.top(1)).toEqual([{ what: 'always', rows: 1000 }]);
  });
});

describe('a list of days', () => {
  const start = '2026-01-01' as Day;

  test('leaves out what has passed and names the first rows of a day', () => {
    const list = new DayList();
    for (let row = 1; row <= 9; row += 1) list.add(addDays(start, row % 3), { row, id: '' });
    const [first, ...rest] = list.from(addDays(start, 1), 5);
    expect(first).toMatchObject({ day: '2026-01-02', rows: 3 });
    expect(first?.refs.map(({ row }) => row)).toEqual([1, 4, 7]);
    expect(rest).toHaveLength(1);
  });

  test('keeps the nearest days, counted in full, however many there are', () => {
    const list = new DayList(10);
    for (let round = 0; round < 3; round += 1)
      for (let n = 99; n >= 0; n -= 1) list.add(addDays(start, n), { row: n, id: '' });
    const days = list.from(start, 100);
    expect(days.map(({ day }) => day)).toEqual(Array.from({ length: 10 }, (_, n) => addDays(start, n)));
    expect(days.every(({ rows }) => rows === 3)).toBe(true);
  });
});
