import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownThresholds } from '../../src/content/reference/notices.ts';
import { sources } from '../../src/content/sources.ts';
import { allPeriods, allRules, conditionsOf, newBookDay, periodsNamed } from './law.ts';

const rows = Object.entries(allPeriods);

/** Periods that are told to the user and decide nothing. */
const toldOnly = [
  'office-review',
  'office-entry',
  'service-request-goal',
  'address-change',
  'daca-renewal-inquiry',
  'account-help-answer',
  'hotline-answer',
  'hotline-no-receipt',
  'visit-risk',
  'published-time-share',
  'asylum-interview',
  'asylum-decision',
  'wish-for-worker-petitions',
  'wish-for-benefits',
  'first-work-permit-filing',
  'first-work-permit-issue',
];

describe('a period', () => {
  test.each(rows)(
    '%s has values in order, without overlap, each with a source and a place in it',
    (_, period) => {
      expect(period.values.length).toBeGreaterThan(0);
      for (const [index, { value, most, from, until, cites }] of period.values.entries()) {
        expect(value).toBeGreaterThan(0);
        expect(Number.isInteger(value)).toBe(true);
        expect(most === undefined || (Number.isInteger(most) && most > value)).toBe(true);
        expect(until === undefined || from < until).toBe(true);
        const next = period.values[index + 1];
        if (next) expect(until !== undefined && until <= next.from).toBe(true);
        expect(cites.length).toBeGreaterThan(0);
        expect(cites.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
        expect(cites.filter(({ pinpoint }) => pinpoint.trim() === '')).toEqual([]);
      }
    },
  );

  test('is used by a rule, or is one of those that are told only', () => {
    const used = new Set(Object.values(allRules).flatMap(conditionsOf).flatMap(periodsNamed));
    const idle = rows.map(([id]) => id).filter((id) => !used.has(id));
    expect(idle.sort()).toEqual([...toldOnly].sort());
  });

  test('that is told only is told somewhere, and alone may be a span or a share', () => {
    const told = (readdirSync('src', { recursive: true }) as string[])
      .filter((file) => file.endsWith('.ts') && !file.startsWith('content/parameters'))
      .map((file) => readFileSync(`src/${file}`, 'utf8'))
      .join('\n');
    expect(toldOnly.filter((id) => !told.includes(`'${id}'`))).toEqual([]);
    const uncounted = rows.filter(
      ([, { unit, values }]) => unit === 'percent' || values.some(({ most }) => most !== undefined),
    );
    expect(uncounted.map(([id]) => id).filter((id) => !toldOnly.includes(id))).toEqual([]);
  });

  test('that is not well attested decides nothing', () => {
    const weak = rows.filter(([, { values }]) => values.some((value) => value.weak)).map(([id]) => id);
    expect(weak).toContain('daca-renewal-inquiry');
    expect(weak.filter((id) => !toldOnly.includes(id))).toEqual([]);
    expect(JSON.stringify(ownThresholds)).toContain('"daca-renewal-inquiry"');
  });

  test.each([
    ['congressional-wait', 30, 'days'],
    ['unpublished-time', 6, 'months'],
    ['hearing-window', 6, 'months'],
    ['lockbox-receipt', 30, 'business-days'],
    ['expedite-approved-wait', 2, 'months'],
    ['uscis-contact-recent', 90, 'days'],
    ['uscis-time-to-act', 60, 'days'],
    ['n-400-decision', 120, 'days'],
    ['sij-decision', 180, 'days'],
    ['l-1-decision', 30, 'days'],
    ['child-age', 21, 'birthdays'],
    ['seek-to-acquire', 1, 'years'],
  ] as const)('%s is %i %s', (id, value, unit) => {
    const period = allPeriods[id];
    expect(period?.unit).toBe(unit);
    expect(period?.values.at(-1)?.value).toBe(value);
  });

  test.each(['uscis-contact-recent', 'uscis-time-to-act', 'expedite-approved-wait'])(
    '%s has no value before the book that brought it',
    (id) => {
      expect(allPeriods[id]?.values.map(({ from }) => from)).toEqual([newBookDay]);
    },
  );
});
