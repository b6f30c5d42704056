import { describe, expect, test } from 'vitest';
import { listedItems } from '../../src/content/listed-items.ts';
import type { ListedItem } from '../../src/content/shape/rule.ts';
import { sources } from '../../src/content/sources.ts';
import { allRules, firstDay, inForceOn, lastOldDay, newBookDay } from './law.ts';

const items: Readonly<Record<string, ListedItem>> = listedItems;
const rows = Object.entries(items);
const days = [firstDay, lastOldDay, newBookDay] as const;

describe('an item of the lists of the page', () => {
  test.each(rows)('%s cites sources that exist, each with a place in it', (_, item) => {
    expect(item.cites.length).toBeGreaterThan(0);
    expect(item.cites.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
    expect(item.cites.filter(({ pinpoint }) => pinpoint.trim() === '')).toEqual([]);
  });

  test.each(rows)('%s names rules that are in force on every day on which it is', (_, item) => {
    for (const day of days.filter((of) => inForceOn(item.inForce, of))) {
      const missing = item.rules.filter((id) => {
        const rule = allRules[id];
        return rule === undefined || !inForceOn(rule.inForce, day);
      });
      expect([day, missing]).toEqual([day, []]);
    }
  });

  test('has no rule only where no answer of a case could break it', () => {
    expect(rows.filter(([, item]) => item.rules.length === 0).map(([id]) => id)).toEqual(['cannot-urge']);
  });

  test.each(days)('carries out every rule that is in force on %s', (day) => {
    const named = new Set(
      rows.filter(([, item]) => inForceOn(item.inForce, day)).flatMap(([, item]) => item.rules),
    );
    const orphans = Object.entries(allRules)
      .filter(([id, rule]) => inForceOn(rule.inForce, day) && !named.has(id))
      .map(([id]) => id);
    expect(orphans).toEqual([]);
  });

  test('is listed once, under the list that its name says', () => {
    for (const [id, { list }] of rows)
      expect(id.startsWith(list === 'can-help' ? 'can-' : 'cannot-')).toBe(true);
    const count = (list: string, day: (typeof days)[number]) =>
      rows.filter(([, item]) => item.list === list && inForceOn(item.inForce, day)).length;
    // The page of 2023-05-31 has nine items of what it can, and seven plus three of what it cannot.
    expect(count('can-help', firstDay)).toBe(9);
    expect(count('can-help', newBookDay)).toBe(11);
    expect(
      rows.filter(([, { cites }]) => cites.some(({ pinpoint }) => /CANNOT.*item \d/.test(pinpoint))),
    ).toHaveLength(10);
  });
});
