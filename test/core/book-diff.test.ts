import { describe, expect, test } from 'vitest';
import { bookDiff } from '../../src/core/book-diff.ts';

const said = (before: Parameters<typeof bookDiff>[0], after: Parameters<typeof bookDiff>[0]) =>
  bookDiff(before, after)
    .map(({ what, id, change }) => `${change} ${what} ${id}`)
    .sort();

describe('what differs between two days', () => {
  test('nothing differs within a book', () => {
    expect(bookDiff('2023-05-31', '2023-05-31')).toEqual([]);
    // From 2024-06-18 on a hotline is known to take longer, which no rule asks for.
    expect(bookDiff('2023-06-01', '2024-06-17')).toEqual([]);
  });

  test('from the older book to the newer one', () => {
    expect(said('2025-03-23', '2025-03-24')).toEqual([
      'added listed-item can-approval-not-sent',
      'added listed-item can-expedite-approved',
      'added period expedite-approved-wait',
      'added period uscis-contact-recent',
      'added period uscis-time-to-act',
      'added rule approval-not-sent',
      'added rule expedite-approved-wait',
      'added rule expedite-was-approved',
      'added rule uscis-time-to-act',
      'removed listed-item cannot-unlisted',
      'removed rule not-listed-yet',
      'replaced listed-item can-certain-age-out',
      'replaced listed-item cannot-before-90-60',
      'replaced rule uscis-contact-recent',
    ]);
  });

  test('backwards, what was added is removed, and what took the place of something gives it back', () => {
    const pair = (line: string): string =>
      line.startsWith('added') ? line.replace('added', 'removed') : line.replace('removed', 'added');
    const alone = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('replaced'));
    const back = said('2025-03-24', '2025-03-23');
    expect(alone(back).map(pair).sort()).toEqual(alone(said('2025-03-23', '2025-03-24')));
    expect(back.filter((line) => line.startsWith('replaced'))).toEqual([
      'replaced listed-item can-age-out',
      'replaced listed-item cannot-before-uscis',
      'replaced rule uscis-asked',
    ]);
  });

  test('an entry names the one in whose place it stands', () => {
    expect(bookDiff('2025-03-23', '2025-03-24').find(({ id }) => id === 'uscis-contact-recent')).toEqual({
      what: 'rule',
      id: 'uscis-contact-recent',
      change: 'replaced',
      on: '2025-03-24',
      inPlaceOf: 'uscis-asked',
    });
  });

  test('a new period names its value and its unit', () => {
    const found = bookDiff('2025-03-23', '2025-03-24').find(
      ({ id, what }) => id === 'uscis-time-to-act' && what === 'period',
    );
    expect(found).toEqual({
      what: 'period',
      id: 'uscis-time-to-act',
      change: 'added',
      on: '2025-03-24',
      unit: 'days',
      is: 60,
    });
  });

  test('a goal of USCIS changes on its own day', () => {
    expect(said('2024-12-17', '2024-12-18')).toEqual(['added period service-request-goal']);
  });
});
