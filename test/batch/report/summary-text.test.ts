import { describe, expect, test } from 'vitest';
import { summaryDocument } from '../../../src/batch/report/summary-text.ts';
import { BatchTally } from '../../../src/batch/report/tally.ts';
import type { RowReport } from '../../../src/batch/row.ts';
import { en } from '../../../src/content/messages/en.ts';
import type { Day } from '../../../src/content/shape/day.ts';
import { asText, plainText } from '../../../src/render/text.ts';
import { badReport, reportOf } from './reports.ts';

function shown(reports: readonly RowReport[], width = 80, place = 'out/report.csv'): string {
  const tally = new BatchTally();
  for (const report of reports) tally.add(report);
  const end = {
    tally,
    asOf: '2026-11-22' as Day,
    changes: undefined,
    written: 12_345,
    unchanged: 3,
    removed: 1,
    reports: [place],
  };
  return asText(summaryDocument(end, en), { ...plainText, width });
}

const mixed = [
  reportOf({ latest: '2026-11-30' }),
  reportOf({ row: 3, id: 'b', latest: '2026-11-30' }),
  badReport({ row: 4, id: 'c' }),
  reportOf({ row: 5, id: '', verdict: 'not-yet', earliest: '2026-11-25', latest: null, file: null }),
  reportOf({ row: 6, id: 'd', verdict: 'incomplete', file: null, latest: null, missing: ['person.role'] }),
  reportOf({ row: 7, id: 'e', verdict: 'incomplete', file: null, latest: null, missing: ['person.role'] }),
];

describe('the last words of a batch', () => {
  test('count the verdicts that there are, and the files', () => {
    const text = shown(mixed, 120);
    expect(text).toContain('6 rows decided for November 22, 2026');
    expect(text).toMatch(/^ {2}2 {2}Ready: /m);
    expect(text).toMatch(/^ {2}1 {2}Bad row: /m);
    expect(text).not.toContain('Cannot help');
    expect(text).toContain('Forms: 12,345 written, 3 kept unchanged, 1 removed.');
    expect(text).toContain('- out/report.csv');
    expect(text).toContain('rule book 2025-03-24. No legal advice.');
  });

  test('name the next dates, the nearest first', () => {
    const text = shown(mixed, 120);
    const first = text.indexOf('- November 25, 2026 (in 3 days): first day for 1 case: row 5');
    const last = text.indexOf(
      '- November 30, 2026 (in 8 days): last day for 2 cases: case-1 (row 2), b (row 3)',
    );
    expect(first).toBeGreaterThan(0);
    expect(last).toBeGreaterThan(first);
  });

  test('say what is missing or wrong most often, with where and what is wanted in bad rows', () => {
    const text = shown(mixed, 200);
    expect(text).toMatch(/\(person\.role\): 2 rows\n {2}- Receipt: 1 row\n/);
    expect(text).toContain(
      '- c (row 4): Receipt (filings.1.receiptNumber): Found text of 11 characters; wanted: a receipt',
    );
  });

  test('a sentence that is counted loses its full stop', () =>
    expect(shown([reportOf({ verdict: 'incomplete', unmet: ['Consent is wanted.'] })])).toContain(
      '- Consent is wanted: 1 row',
    ));

  test('of many bad rows name twenty, and say where the others are', () => {
    const text = shown(
      Array.from({ length: 1025 }, (_, n) => badReport({ row: n + 2, id: '' })),
      200,
    );
    expect(text.match(/^ {2}- row \d+: Receipt/gm)).toHaveLength(20);
    expect(text).toContain('- 1,005 more bad rows in report.csv');
  });

  test('of a row with many problems name five', () => {
    const problems = Array.from({ length: 9 }, (_, n) => ({
      column: `c${n}`,
      path: '',
      text: 'x',
    }));
    expect(shown([badReport({ problems })])).toContain('4 more problems of this row in report.csv');
  });

  test.each([40, 60, 80, 120])('at %i columns no line is wider', (width) => {
    for (const line of shown(mixed, width).split('\n'))
      expect([line, line.length <= width]).toEqual([line, true]);
  });

  test('what comes from outside cannot order the terminal about', () => {
    const evil = '\u001b[2J\u202e\r\nx\u0007';
    const text = shown(
      [
        reportOf({ id: evil, latest: '2026-11-30', ruleBook: evil }),
        badReport({ id: evil, problems: [{ column: evil, path: evil, text: evil }] }),
        reportOf({ verdict: 'incomplete', missing: [evil], unmet: [evil] }),
      ],
      300,
      evil,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).toContain('\\x1b[2J');
  });

  test('of no rows say so', () => expect(shown([])).toContain('0 rows decided for'));
});
