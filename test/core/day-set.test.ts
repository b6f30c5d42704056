import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  complement,
  type DaySet,
  everyDay,
  firstSpanFrom,
  holds,
  intersect,
  noDay,
  span,
  union,
} from '../../src/core/evaluation.ts';
import { sampled } from '../effort.ts';

/** Days are looked at from -3 to 33; spans begin and end between 0 and 30, or go on for ever. */
const seen = Array.from({ length: 37 }, (_, index) => index - 3);
const daysOf = (days: DaySet): readonly number[] =>
  seen.filter((day) => days.some(([from, to]) => from <= day && day <= to));

const anySpan = fc
  .tuple(
    fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(-Infinity)),
    fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant(Infinity)),
  )
  .map(([from, to]) => span(from, to));
const anyDays = fc
  .array(anySpan, { maxLength: 5 })
  .map((spans) => spans.reduce<DaySet>((all, one) => union(all, one), noDay));

/** Sorted, disjoint, never touching, never empty. */
const isTidy = (days: DaySet): boolean =>
  days.every(([from, to], index) => {
    const before = days[index - 1];
    return from <= to && (before === undefined || before[1] + 1 < from);
  });

const check = (claim: (a: DaySet, b: DaySet) => void): void =>
  fc.assert(fc.property(anyDays, anyDays, claim), { seed: 11, numRuns: sampled(1000, 3000) });

describe('sets of days, against days counted one by one', () => {
  test('a span holds its first and its last day and no other', () => {
    expect(daysOf(span(3, 5))).toEqual([3, 4, 5]);
    expect(span(5, 3)).toEqual(noDay);
    expect(daysOf(span(7, 7))).toEqual([7]);
    expect(daysOf(everyDay)).toEqual(seen);
  });

  test('union holds the days of either', () =>
    check((a, b) => {
      const either = union(a, b);
      expect(isTidy(either)).toBe(true);
      expect(daysOf(either)).toEqual(
        seen.filter((day) => daysOf(a).includes(day) || daysOf(b).includes(day)),
      );
    }));

  test('intersection holds the days of both', () =>
    check((a, b) => {
      const both = intersect(a, b);
      expect(isTidy(both)).toBe(true);
      expect(daysOf(both)).toEqual(seen.filter((day) => daysOf(a).includes(day) && daysOf(b).includes(day)));
    }));

  test('complement holds all other days, and twice gives the set itself', () =>
    check((a) => {
      expect(isTidy(complement(a))).toBe(true);
      expect(daysOf(complement(a))).toEqual(seen.filter((day) => !daysOf(a).includes(day)));
      expect(complement(complement(a))).toEqual(a);
    }));

  test('touching spans become one', () => {
    expect(union(span(1, 4), span(5, 9))).toEqual([[1, 9]]);
    expect(union(span(1, 4), span(6, 9))).toEqual([
      [1, 4],
      [6, 9],
    ]);
  });

  test('a set says of every day whether it holds it', () =>
    check((a) => {
      expect(seen.filter((day) => holds(a, day))).toEqual(daysOf(a));
    }));

  test('the first span from a day on begins with the first day in the set and ends before a gap', () => {
    fc.assert(
      fc.property(anyDays, fc.integer({ min: 0, max: 30 }), (days, start) => {
        const found = firstSpanFrom(days, start);
        const first = seen.find((day) => day >= start && holds(days, day));
        expect(found?.[0]).toBe(first);
        if (found === undefined || first === undefined) return;
        const [, last] = found;
        for (const day of seen) if (day >= first && day <= last) expect(holds(days, day)).toBe(true);
        if (Number.isFinite(last)) expect(holds(days, last + 1)).toBe(false);
      }),
      { seed: 12, numRuns: sampled(1000, 3000) },
    );
  });
});
