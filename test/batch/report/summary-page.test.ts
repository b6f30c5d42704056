import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { summaryPage } from '../../../src/batch/report/summary-page.ts';
import { BatchTally } from '../../../src/batch/report/tally.ts';
import type { RowReport } from '../../../src/batch/row.ts';
import { en } from '../../../src/content/messages/en.ts';
import type { Day } from '../../../src/content/shape/day.ts';
import { badReport, reportOf, written } from './reports.ts';

function pageOf(reports: readonly RowReport[], most?: number): string {
  const tally = new BatchTally();
  for (const report of reports) tally.add(report);
  const ground = { tally, asOf: '2026-11-22' as Day, version: '1.2.3', words: en };
  return new TextDecoder().decode(written(summaryPage(ground, most), reports));
}

/** What of the page a browser takes for text: tags, styles and scripts taken away. */
const textOf = (page: string): string =>
  page.replace(/<(style|script)>[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '');
const inner = (page: string, tag: string): readonly string[] =>
  [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map((found) => found[1] ?? '');
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const rowsOf = (page: string): readonly string[] => page.match(/<tr data-verdict=[\s\S]*?<\/tr>/g) ?? [];

describe('the page of a batch', () => {
  const mixed = [
    reportOf(),
    badReport({ row: 3, id: 'case-2' }),
    reportOf({
      row: 4,
      id: '',
      verdict: 'incomplete',
      file: null,
      sha256: null,
      missing: ['person.role'],
      unmet: ['Consent is wanted.'],
    }),
    reportOf({ row: 5, id: 'late', verdict: 'not-yet', earliest: '2026-12-01', latest: null, file: null }),
  ];

  test('says for which day, by which rules, by which program and of how many rows', () => {
    const text = textOf(pageOf(mixed));
    for (const said of ['November 22, 2026', '2025-03-24', 'case-assist 1.2.3', 'Batch of 4 cases'])
      expect(text).toContain(said);
    expect(text).toContain(en.batchReport.page.personal);
    expect(text).toContain(en.batchReport.page.noAdvice);
  });

  test('allows nothing but its own style and script, and names nothing elsewhere', () => {
    const page = pageOf(mixed);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const [[style = '', ...styles], [script = '', ...scripts]] = [
      inner(page, 'style'),
      inner(page, 'script'),
    ];
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    );
    expect([styles, scripts]).toEqual([[], []]);
    expect(page).not.toMatch(/https?:|\ssrc=|@import|\son\w+=|\sstyle=|url\((?!#)/i);
  });

  test('counts every verdict in words, not in colour alone', () => {
    const page = pageOf(mixed);
    expect(/class="bar" role="img" aria-label="([^"]*)"/.exec(page)?.[1]).toBe(
      'Bar of the verdicts: Ready 1, Not yet 1, USCIS first 0, Incomplete 1, Cannot help 0, Bad row 1.',
    );
    expect(textOf(page)).toMatch(/1 Ready 25\.0 %/);
  });

  test('names the next days with their rows', () => {
    const text = textOf(pageOf(mixed));
    expect(text).toMatch(/December 1, 2026 in 9 days1 caselate \(row 5\)/);
    expect(text).toMatch(/December 12, 2026 in 20 days1 casecase-1 \(row 2\)/);
  });

  test('has a row for each case, with its notes to open and a link to its form', () => {
    const rows = rowsOf(pageOf(mixed));
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('<a href="./case-1.pdf">');
    expect(rows[1]).toContain(
      '<details><summary><bdi>Correct this row in the table, and run the batch again.</bdi></summary><div class="more"><dl><dt>Problems</dt><dd><bdi>Receipt (filings.1.receiptNumber): Found text',
    );
    expect(rows[2]).toMatch(
      /<dt>Missing<\/dt><dd>.*\(person\.role\).*<dt>Not met<\/dt><dd><bdi>Consent is wanted/,
    );
    expect(rows[1]).not.toContain('<a ');
  });

  test('what comes from outside is text, wherever it stands', () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>' onclick='x`;
    const page = pageOf([
      reportOf({ id: evil, file: evil, reasons: [evil], warnings: [evil] }),
      badReport({
        row: 3,
        id: `</script>${evil}`,
        problems: [{ column: evil, path: evil, text: evil }],
      }),
      reportOf({ row: 4, verdict: 'incomplete', missing: [evil], unmet: [evil], file: null, ruleBook: evil }),
    ]);
    expect(inner(page, 'script')).toHaveLength(1);
    expect(page).not.toMatch(/<img|\sonclick='|<script>alert/);
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  test('a file name can be followed whatever is in it, and is no address of another kind', () => {
    const [row] = rowsOf(pageOf([reportOf({ file: '0001/javascript:x #1?%2F&é.pdf' })]));
    expect(row).toContain('href="./0001/javascript%3Ax%20%231%3F%252F%26%C3%A9.pdf"');
  });

  test('marks that reorder or hide are spelled out', () =>
    expect(textOf(pageOf([reportOf({ id: 'a\u202eb\u0000c' })]))).toContain('a\\u{202e}b\\x00c'));

  test('without any row it is a page all the same', () => {
    const page = pageOf([]);
    expect(rowsOf(page)).toHaveLength(0);
    expect(page.replace(/<script>[\s\S]*<\/script>/, '')).not.toMatch(/NaN|undefined|null/);
    expect(textOf(page)).toContain('Batch of 0 cases');
  });

  test('of very many rows it shows those that need attention, and says where the others are', () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      n % 10 === 9 ? badReport({ row: n + 2, id: `b${n}` }) : reportOf({ row: n + 2, id: `r${n}` }),
    );
    const page = pageOf(many, 10);
    const rows = rowsOf(page);
    expect(rows).toHaveLength(10);
    expect(rows.filter((row) => row.includes('data-verdict="bad"'))).toHaveLength(6);
    expect(rows.slice(0, 4).map((row) => /<bdi>(\w+)<\/bdi>/.exec(row)?.[1])).toEqual([
      'r0',
      'r1',
      'r2',
      'r3',
    ]);
    expect(textOf(page)).toContain(en.batchReport.page.tableLimited(10, 60));
    expect(textOf(page)).toContain('Batch of 60 cases');
  });

  test('a row with endless problems stays short', () => {
    const problems = Array.from({ length: 5000 }, (_, n) => ({
      column: `c${n}`,
      path: `p${n}`,
      text: 'x'.repeat(5000),
    }));
    const page = pageOf([badReport({ problems })]);
    expect(page.length).toBeLessThan(80_000);
    expect(textOf(page)).toContain('4,975 more in report.csv');
  });
});
