import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { Source } from '../../src/content/shape/source.ts';
import { sources } from '../../src/content/sources.ts';
import { rulesOn } from '../../src/core/in-force.ts';
import { lawRowsOn } from '../../src/render/law-rows.ts';
import { bookDocument, itemsOn, periodsOn } from '../../src/render/rule-book.ts';
import { asText, plainText } from '../../src/render/text.ts';

const printed = (day: '2024-06-01' | '2026-12-01') =>
  asText(bookDocument(day, en), { ...plainText, width: 10_000 });

describe.each(['2024-06-01', '2026-12-01'] as const)('the rule book of %s', (day) => {
  const text = printed(day);
  const cites = [
    ...rulesOn(day),
    ...(['can-help', 'cannot-help'] as const).flatMap((list) => itemsOn(day, list).map(([, item]) => item)),
    ...periodsOn(day).map(([, period]) => period),
  ].flatMap((entry) => entry.cites);

  test('shows of every source the day, how sure it is, the place and the whole address', () => {
    const lacks = cites.filter(({ source, pinpoint }) => {
      const { title, certainty, address }: Source = sources[source];
      const end = `; ${en.sources.sure[certainty]}): ${pinpoint}. ${address || en.sources.noAddress}`;
      return !text.split('\n').some((line) => line.includes(`Source: ${title} (`) && line.endsWith(end));
    });
    expect(lacks).toEqual([]);
  });

  test('dates no statute by the day of a copy', () => {
    const statutes = text.split('\n').filter((line) => /Source: \d+ U\.S\.C\./.test(line));
    expect(statutes.length).toBeGreaterThan(0);
    for (const line of statutes) expect(line).toMatch(/ \(undated(, read in a copy of 2023-04-20)?; /);
  });
});

test.each([
  [
    '2024-06-01',
    'In force from May 31, 2023. The next book is attested from March 24, 2025 on; it may have taken the place of this one on some day in 2024.',
  ],
  ['2026-12-01', 'Attested from March 24, 2025 on; it may have been in force since some day in 2024.'],
] as const)('the book of %s says from when on it is attested', (day, sentence) => {
  expect(printed(day).split('\n')[1]).toBe(sentence);
});

test('a period stands with its unit, a single one in the singular', () => {
  const text = printed('2026-12-01');
  expect(text).toContain('seek-to-acquire: 1 year\n');
  expect(text).toContain('office-entry: 2 to 3 weeks\n');
  expect(text).toContain('congressional-wait: 30 calendar days\n');
  expect(text).toContain('daca-renewal-inquiry: 105 calendar days (not confirmed)\n');
});

describe.each(['2024-06-01', '2026-12-01'] as const)('what is told beside the rules on %s', (day) => {
  const sections = Object.entries(lawRowsOn(day, en));

  test.each(sections)('the rows of %s stand in the book, each with its sentence', (_, rows) => {
    const text = printed(day);
    expect(rows.length).toBeGreaterThan(2);
    for (const { id, text: sentence } of rows) expect(text).toContain(`- ${id}: ${sentence}\n`);
  });

  test('every sentence is whole', () => {
    const odd = sections.flatMap(([, rows]) =>
      rows.filter(({ text }) => text.trim() === '' || /undefined|null|NaN|\[object| {2}/.test(text)),
    );
    expect(odd).toEqual([]);
  });

  test('a condition, a span of days, a clock and a day that only a notice gives can be read', () => {
    const text = printed(day);
    expect(text).toContain('    When:\n      congressional.inquired is said to be yes\n');
    expect(text).toContain('    Days: decided.askFrom to decided.askOn\n');
    expect(text).toContain('    Day: as the rule lockbox-receipt counts it\n');
    expect(text).toContain('    Day: only a notice gives it\n');
  });
});
