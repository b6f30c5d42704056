import { describe, expect, test } from 'vitest';
import { facts } from '../../src/content/facts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import { rules } from '../../src/content/rules/index.ts';
import { namedDays } from '../../src/content/timeline/days.ts';
import { timelineRows } from '../../src/content/timeline/index.ts';
import { factsOf } from '../../src/core/evaluate.ts';
import { given } from '../packet/dates/told.ts';

const { entries, told } = en.packet.dates;
const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].sort();
const dayRows = timelineRows.flatMap((row) => ('clock' in row ? [] : [row]));

describe('the rows of the time line', () => {
  test('every sentence is said by some row', () => {
    const saying = timelineRows.flatMap(({ says }) => (typeof says === 'string' ? [says] : []));
    expect(sorted(saying)).toEqual(sorted(Object.keys(entries)));
  });

  test('every step in words belongs to some row', () => {
    const steps = dayRows.flatMap((row) => row.steps ?? []).filter((step) => typeof step === 'string');
    expect(sorted(steps)).toEqual(sorted(Object.keys(told)));
  });

  test('no fact is asked for that is not there', () => {
    const known = (path: string): boolean => path.startsWith('decided.') || path in facts;
    const asked = [
      ...timelineRows.flatMap(({ when }) => (when === undefined ? [] : factsOf(when))),
      ...dayRows.flatMap(({ day, rests }) => [...rests, ...factsOf({ all: [], day } as never)]),
      ...factsOf({ all: [], days: Object.values(namedDays) } as never),
    ];
    expect(sorted(asked.filter((path) => !known(path)))).toEqual([]);
  });

  test('a clock counts by a rule that compares a day by that very period', () => {
    for (const row of timelineRows) {
      if (!('clock' in row)) continue;
      const { rule, period } = row.clock;
      expect([row.id, period === undefined || JSON.stringify(rules[rule]).includes(`"${period}"`)]).toEqual([
        row.id,
        true,
      ]);
    }
  });

  test('rows of one id have conditions of their own', () => {
    const asked = timelineRows.map((row) => JSON.stringify([row.id, row.when, row.says]));
    expect(asked.filter((each, at) => asked.indexOf(each) !== at)).toEqual([]);
  });

  test.each(Object.entries({ ...entries, ...told }))('%s is whole with any values', (_, sentence) => {
    const text = typeof sentence === 'string' ? sentence : sentence(given('30 days'));
    expect(text).toMatch(/^[A-Z0-9].*\.$/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/);
  });
});
