import { describe, expect, test } from 'vitest';
import { facts } from '../../src/content/facts/index.ts';
import type { CaseCondition, CaseDay } from '../../src/content/law-terms.ts';
import { en } from '../../src/content/messages/en.ts';
import { ruleBooks } from '../../src/content/rule-books.ts';
import { sources } from '../../src/content/sources.ts';
import { decide } from '../../src/core/decide.ts';
import { NoLawError } from '../../src/core/in-force.ts';
import { plainCase } from '../cases/row.ts';
import {
  allPeriods,
  allRules,
  conditionsOf,
  factsNamed,
  firstDay,
  inForceOn,
  lastOldDay,
  newBookDay,
  onPaper,
  periodsNamed,
} from './law.ts';

const rows = Object.entries(allRules);
const kinds: readonly string[] = facts['problem.kinds'].choices;

describe('a rule', () => {
  test.each(rows)('%s cites sources that exist, each with a place in it', (_, rule) => {
    expect(rule.cites.length).toBeGreaterThan(0);
    expect(rule.cites.filter(({ source }) => !Object.hasOwn(sources, source))).toEqual([]);
    expect(rule.cites.filter(({ pinpoint }) => pinpoint.trim() === '')).toEqual([]);
  });

  test.each(rows)('%s names no answer that the case file does not know', (_, rule) => {
    const named = conditionsOf(rule).flatMap(factsNamed);
    expect(named.filter((path) => !Object.hasOwn(facts, path))).toEqual([]);
  });

  test.each(rows)('%s names periods that have a value on every day on which it is in force', (_, rule) => {
    for (const period of conditionsOf(rule).flatMap(periodsNamed)) {
      const values = allPeriods[period]?.values ?? [];
      expect([period, values.length > 0]).toEqual([period, true]);
      const uncovered = [rule.inForce.from, ...values.flatMap(({ until }) => until ?? [])]
        .filter((day) => inForceOn(rule.inForce, day))
        .filter((day) => !values.some((value) => inForceOn(value, day)));
      expect(uncovered).toEqual([]);
    }
  });

  test.each(rows)('%s binds every case or kinds of problem that exist', (_, rule) => {
    if (rule.binds === 'every-case') return;
    expect(rule.binds.length).toBeGreaterThan(0);
    expect(rule.binds.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  test.each(rows)('%s is in force from a first day, and only within a book', (_, { inForce }) => {
    expect(inForce.from >= firstDay).toBe(true);
    if (inForce.until !== undefined) expect(inForce.until > inForce.from).toBe(true);
    const turningDays: readonly string[] = [firstDay, newBookDay];
    expect(turningDays).toContain(inForce.from);
    if (inForce.until !== undefined) expect(turningDays).toContain(inForce.until);
  });

  test.each(rows)('%s compares choices that its answer knows', (_, rule) => {
    const wrong: string[] = [];
    const walk = (node: unknown): void => {
      if (Array.isArray(node)) return void node.forEach(walk);
      if (node === null || typeof node !== 'object') return;
      const leaf = node as { fact?: unknown; said?: unknown; is?: unknown; in?: unknown; includes?: unknown };
      const path = leaf.fact ?? leaf.said;
      const fact = typeof path === 'string' ? facts[path as keyof typeof facts] : undefined;
      const choices: readonly string[] | undefined = fact && 'choices' in fact ? fact.choices : undefined;
      const compared = [leaf.is, leaf.in, leaf.includes].flat().filter((value) => typeof value === 'string');
      if (choices) wrong.push(...compared.filter((value) => !choices.includes(value)));
      Object.values(node).forEach(walk);
    };
    conditionsOf(rule).forEach(walk);
    expect(wrong).toEqual([]);
  });
});

describe('each kind of problem', () => {
  test.each(kinds.flatMap((kind) => [firstDay, newBookDay].map((day) => [kind, day] as const)))(
    '%s has a rule of its own on %s',
    (kind, day) => {
      const own = rows.filter(([, { binds, inForce }]) => binds.includes(kind) && inForceOn(inForce, day));
      expect(own.length).toBeGreaterThan(0);
    },
  );
});

describe('requirements on paper', () => {
  test.each(onPaper.map((entry) => [entry.requirement, entry] as const))(
    '%s cites a source, and names answers that exist',
    (_, entry) => {
      expect(entry.cites.length).toBeGreaterThan(0);
      expect(entry.cites.filter(({ pinpoint }) => pinpoint.trim() === '')).toEqual([]);
      expect(factsNamed(entry.applies).filter((path) => !Object.hasOwn(facts, path))).toEqual([]);
    },
  );
});

describe('the boundaries of the books', () => {
  test('the books follow each other without a gap, and the last one is open', () => {
    const spans = Object.values(ruleBooks).map(({ inForce }): { from: string; until?: string } => inForce);
    expect(spans.map(({ from }) => from)).toEqual([firstDay, newBookDay]);
    expect(spans.map(({ until }) => until)).toEqual([newBookDay, undefined]);
  });

  test('the day before the first book is refused', () => {
    expect(() => decide(plainCase('2023-05-30'), '2023-05-30', en)).toThrow(NoLawError);
  });

  test.each([
    [firstDay, '2023-05-31'],
    [lastOldDay, '2023-05-31'],
    [newBookDay, '2025-03-24'],
  ] as const)('on %s the book of %s is in force', (day, book) => {
    expect(decide(plainCase(day), day, en).ruleBook).toBe(book);
  });

  test('the rules that change on 2025-03-24 are these', () => {
    const on = (day: typeof firstDay) =>
      rows.filter(([, { inForce }]) => inForceOn(inForce, day)).map(([id]) => id);
    const [before, after] = [on(lastOldDay), on(newBookDay)];
    expect(before.filter((id) => !after.includes(id)).sort()).toEqual(['not-listed-yet', 'uscis-asked']);
    expect(after.filter((id) => !before.includes(id)).sort()).toEqual([
      'approval-not-sent',
      'expedite-approved-wait',
      'expedite-was-approved',
      'uscis-contact-recent',
      'uscis-time-to-act',
    ]);
  });
});

// `npm run types` holds these: an expected error that is none is an error.
test('a kind, an answer or a period that is not there does not compile', () => {
  // @ts-expect-error no such kind of problem
  const kind: CaseCondition = { fact: 'problem.kinds', includes: 'age-oot' };
  // @ts-expect-error no such choice
  const choice: CaseCondition = { some: 'filings', where: { stated: 'filings[].status', is: ['gone'] } };
  // @ts-expect-error no such fact
  const fact: CaseCondition = { stated: 'person.shoeSize' };
  // @ts-expect-error no such period
  const period: CaseDay = { plus: [{ fact: 'ageOut.birthDate' }, 'child-agee'] };
  const names = [...[kind, choice, fact].flatMap(factsNamed), ...[period].flatMap(periodsNamed)];
  expect(names.filter((name) => Object.hasOwn(facts, name))).toEqual([
    'problem.kinds',
    'filings',
    'filings[].status',
  ]);
  expect(names.filter((name) => Object.hasOwn(allPeriods, name))).toEqual([]);
});
