import { periods } from '../../src/content/periods/index.ts';
import { paperRequirements, rules } from '../../src/content/rules/index.ts';
import type { Condition } from '../../src/content/shape/condition.ts';
import type { Day, InForce } from '../../src/content/shape/day.ts';
import type { Period, Rule } from '../../src/content/shape/rule.ts';

/** The law as plain tables for the tests of content, read without the engine. */
export const allRules: Readonly<Record<string, Rule>> = rules;
export const allPeriods: Readonly<Record<string, Period>> = periods;
export const onPaper = paperRequirements;
export const firstDay: Day = '2023-05-31';
export const newBookDay: Day = '2025-03-24';
export const lastOldDay: Day = '2025-03-23';

export const inForceOn = ({ from, until }: InForce, day: Day): boolean =>
  day >= from && (until === undefined || day < until);

/** Every text that stands under one of these keys anywhere in a condition. */
export function textsUnder(condition: unknown, keys: readonly string[]): readonly string[] {
  const found: string[] = [];
  const walk = (node: unknown, under: boolean): void => {
    if (typeof node === 'string') {
      if (under) found.push(node);
    } else if (Array.isArray(node)) for (const part of node) walk(part, under);
    else if (node !== null && typeof node === 'object')
      for (const [key, part] of Object.entries(node)) walk(part, keys.includes(key));
  };
  walk(condition, false);
  return found;
}

export const factsNamed = (condition: Condition): readonly string[] =>
  textsUnder(condition, ['fact', 'firstKnown', 'some', 'stated', 'known', 'same']);

/** The periods by which days are moved: the second part of `plus` and `minus`. */
export function periodsNamed(condition: unknown): readonly string[] {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) walk(part);
    else if (node !== null && typeof node === 'object')
      for (const [key, part] of Object.entries(node)) {
        if ((key === 'plus' || key === 'minus') && Array.isArray(part)) found.push(String(part[1]));
        walk(part);
      }
  };
  walk(condition);
  return found;
}

export const conditionsOf = ({ when, met }: Rule): readonly Condition[] => (when ? [when, met] : [met]);
