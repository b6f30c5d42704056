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
      'added listed-item can-certain-age-out',
      'added listed-item can-expedite-approved',
      'added listed-item cannot-before-90-60',
      'added period expedite-approved-wait',
      'added period uscis-contact-recent',
      'added period uscis-time-to-act',
      'added rule approval-not-sent',
      'added rule expedite-approved-wait',
      'added rule expedite-was-approved',
      'added rule uscis-contact-recent',
      'added rule uscis-time-to-act',
      'removed listed-item can-age-out',
      'removed listed-item cannot-before-uscis',
      'removed listed-item cannot-unlisted',
      'removed rule not-listed-yet',
      'removed rule uscis-asked',
    ]);
  });

  test('backwards, what was added is removed', () => {
    const turned = said('2025-03-24', '2025-03-23').map((line) =>
      line.startsWith('added') ? line.replace('added', 'removed') : line.replace('removed', 'added'),
    );
    expect(turned.sort()).toEqual(said('2025-03-23', '2025-03-24'));
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
