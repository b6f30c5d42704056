import { describe, expect, test } from 'vitest';
import { facts } from '../../src/content/facts/index.ts';
import { sources } from '../../src/content/sources.ts';
import { warningRows } from '../../src/content/warnings.ts';
import { factsNamed, firstDay } from './law.ts';

describe('a warning', () => {
  test.each(warningRows.map((row) => [row.id, row] as const))(
    '%s cites a source and a place in it, and hangs on answers that exist',
    (_, row) => {
      expect(row.inForce.from >= firstDay).toBe(true);
      expect(row.cites.length).toBeGreaterThan(0);
      expect(row.cites.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
      expect(row.cites.filter(({ pinpoint }) => pinpoint.trim() === '')).toEqual([]);
      if (row.when === 'always') return;
      expect(factsNamed(row.when).filter((path) => !Object.hasOwn(facts, path))).toEqual([]);
    },
  );

  test('has an id of its own', () => {
    expect(new Set(warningRows.map(({ id }) => id)).size).toBe(warningRows.length);
  });
});
