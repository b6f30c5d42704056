import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { build } from 'rolldown';
import { describe, expect, it } from 'vitest';
import { catalogues } from '../../src/content/messages/catalogues.ts';
import { type Language, languageIds } from '../../src/content/messages/languages.ts';
import type { Day } from '../../src/content/shape/day.ts';
import * as dates from '../../src/core/dates.ts';

const anyDay = fc.integer({ min: -25_567, max: 84_006 }).map(dates.fromNumber);

describe('a day', () => {
  it.each([
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1900-01-01', true],
    ['2199-12-31', true],
    ['1900-02-29', false],
    ['2100-02-29', false],
    ['2023-02-29', false],
    ['2024-02-30', false],
    ['2024-04-31', false],
    ['2024-00-10', false],
    ['2024-13-10', false],
    ['2024-10-00', false],
    ['1899-12-31', false],
    ['2200-01-01', false],
    ['2024-3-10', false],
    ['24-03-10', false],
    ['2024/03/10', false],
    ['2024-03-10 ', false],
    ['2024-03-10\n', false],
    ['2024-03-10T00:00:00Z', false],
    ['٢٠٢٤-٠٣-١٠', false],
    ['', false],
  ])('%j exists: %s', (text, exists) => {
    expect(dates.isDay(text)).toBe(exists);
    expect(dates.parseDay(text)).toBe(exists ? text : undefined);
  });

  it('has a number that gives it back, the numbers being consecutive', () => {
    let last = dates.toNumber('1900-01-01') - 1;
    for (let year = 1900; year <= 2199; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (let date = 1; date <= dates.daysInMonth(year, month); date += 1) {
          const day = dates.dayOf(year, month, date);
          last += 1;
          if (dates.toNumber(day) !== last || dates.fromNumber(last) !== day || !dates.isDay(day))
            expect.fail(day);
        }
    expect(last).toBe(dates.toNumber('2199-12-31'));
    expect(dates.toNumber('1970-01-01')).toBe(0);
  });
});

describe('counting', () => {
  it.each<[Day, number, Day]>([
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-08-30', 6, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-06-30', -6, '2023-12-30'],
    ['2011-11-30', 1, '2011-12-30'],
    ['2024-05-05', 0, '2024-05-05'],
  ])('%s and %i months is %s', (from, months, to) => expect(dates.addMonths(from, months)).toBe(to));

  it.each<[Day, number, Day]>([
    ['2004-02-29', 21, '2025-02-28'],
    ['2004-02-29', 20, '2024-02-29'],
    ['2079-02-28', 21, '2100-02-28'],
    ['2003-06-01', 21, '2024-06-01'],
  ])('%s and %i years is %s', (from, years, to) => expect(dates.addYears(from, years)).toBe(to));

  it.each<[Day, Day, number]>([
    ['2024-02-28', '2024-03-01', 2],
    ['2023-02-28', '2023-03-01', 1],
    ['2024-03-09', '2024-03-11', 2],
    ['2024-03-11', '2024-03-09', -2],
    ['2011-12-29', '2011-12-31', 2],
  ])('from %s to %s are %i days', (a, b, days) => {
    expect(dates.daysBetween(a, b)).toBe(days);
    expect(dates.addDays(a, days)).toBe(b);
  });

  it('months back and forth never pass the day they came from', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 600 }), (day, n) => {
        const [year, month, date] = dates.parts(dates.addMonths(day, n));
        const [fromYear, fromMonth, fromDate] = dates.parts(day);
        expect(year * 12 + month).toBe(fromYear * 12 + fromMonth + n);
        expect(date).toBe(Math.min(fromDate, dates.daysInMonth(year, month)));
      }),
    );
  });

  it('refuses half days', () => expect(() => dates.fromNumber(0.5)).toThrow(RangeError));
});

describe('showing', () => {
  it.each<[Day, Language, string]>([
    ['2025-03-24', 'en', 'March 24, 2025'],
    ['2025-01-01', 'es', '1 de enero de 2025'],
    ['1999-12-31', 'en', 'December 31, 1999'],
  ])('%s in %s is %s', (day, language, shown) => expect(catalogues[language].day(day)).toBe(shown));

  it.each(languageIds)('agrees with the system for every month in %s', (language) => {
    const system = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++)
      expect(catalogues[language].day(dates.dayOf(2024, month, 9))).toBe(
        system.format(new Date(Date.UTC(2024, month - 1, 9))),
      );
  });
});

describe('time zones', () => {
  // A zone that is set before the process starts reaches every clock of the run.
  const program = `
    const out = [];
    for (let n = 15200; n < 15900; n += 1) {
      const day = fromNumber(n);
      out.push(day, toNumber(day), addMonths(day, 6), addYears(day, 21));
    }
    console.log(new Date(2011, 11, 30).toISOString() + '|' + JSON.stringify(out));`;

  it('are without effect in other processes', async () => {
    const file = fileURLToPath(new URL('../../src/core/dates.ts', import.meta.url));
    const entry = `import { addMonths, addYears, fromNumber, toNumber } from ${JSON.stringify(file)};${program}`;
    const bundle = await build({
      input: 'entry',
      write: false,
      platform: 'node',
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? id : null),
          load: (id) => (id === 'entry' ? entry : null),
        },
      ],
    });
    const code = bundle.output[0].code;
    const run = (zone: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      }).split('|');
    const [utcClock, utc] = run('UTC');
    expect(utc).toContain('2011-12-30');
    for (const zone of ['Pacific/Apia', 'Pacific/Kiritimati', 'America/New_York', 'Asia/Kathmandu']) {
      const [clock, days] = run(zone);
      expect(clock).not.toBe(utcClock);
      expect(days).toBe(utc);
    }
  });

  it.each([
    'UTC',
    'Pacific/Apia',
    'Pacific/Kiritimati',
    'Pacific/Niue',
    'America/Los_Angeles',
    'Africa/Casablanca',
  ])('is without effect: %s', (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(dates.addDays('2011-12-29', 1)).toBe('2011-12-30');
      expect(dates.addDays('2011-12-30', 1)).toBe('2011-12-31');
      expect(dates.addMonths('2011-06-30', 6)).toBe('2011-12-30');
      expect(dates.addYears('2010-12-30', 1)).toBe('2011-12-30');
      expect(catalogues.en.day('2011-12-30')).toBe('December 30, 2011');
      expect(dates.addDays('2024-03-09', 2)).toBe('2024-03-11');
      expect(dates.addDays('2024-11-02', 2)).toBe('2024-11-04');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('cannot be asked for: no local clock is read', () => {
    const source = readFileSync(new URL('../../src/core/dates.ts', import.meta.url), 'utf8');
    expect(source).not.toMatch(/new Date\b|Date\.now|getTimezoneOffset/);
  });
});
