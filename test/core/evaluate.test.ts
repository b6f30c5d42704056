import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { care, routes } from '../../src/content/contacts/routes/index.ts';
import type { Condition, DayTerm } from '../../src/content/shape/condition.ts';
import { type CaseFile, type CaseRecord, valueAt, withValue } from '../../src/core/case-file.ts';
import { evaluate, isMet } from '../../src/core/evaluate.ts';
import { holds } from '../../src/core/evaluation.ts';
import { scopeOf } from '../../src/core/scope.ts';
import { allRules, conditionsOf, inForceOn } from '../content/law.ts';
import { sampled } from '../effort.ts';
import { readDay, writeDay } from '../oracle/plain-days.ts';
import { caseFileOf, drawnCase } from '../oracle/random-case.ts';

/** Four yes-or-no answers and three days; a day is one of three, or `none`. */
const switches = ['a.one', 'a.two', 'a.three', 'a.four'] as const;
const dayPaths = ['d.one', 'd.two', 'd.three'] as const;
const dayValues = ['2026-01-05', '2026-01-10', '2026-01-15', 'none'] as const;
/** An unknown day may also lie long before or long after every day that is walked. */
const openDayValues = [...dayValues, '2019-01-05', '2035-01-05'] as const;
const asOf = '2026-01-10';
const walked = Array.from({ length: 200 }, (_, index) => readDay('2025-12-01') + index);

type Facts = readonly (readonly [path: string, value: string | boolean | undefined])[];

const caseOf = (facts: Facts): CaseFile =>
  facts.reduce<CaseFile>((file, [path, value]) => withValue(file, path, value), { caseFile: 1 });

const yesNoLeaf = (path: string): fc.Arbitrary<Condition> =>
  fc.constantFrom<Condition[]>({ fact: path, is: true }, { fact: path, in: [false] });
const termOf = (path: string): fc.Arbitrary<DayTerm> =>
  fc.constantFrom<DayTerm[]>(
    { fact: path },
    { plus: [{ fact: path }, 'congressional-wait'] },
    { minus: [{ fact: path }, 'l-1-decision'] },
    { plus: [{ fact: path }, 'expedite-approved-wait'] },
  );
const dayLeaf = (path: string): fc.Arbitrary<Condition> =>
  termOf(path).chain((term) =>
    fc.constantFrom<Condition[]>(
      { before: [term, 'asOf'] },
      { onOrBefore: [term, 'asOf'] },
      { before: ['asOf', term] },
      { onOrBefore: ['asOf', term] },
      { known: path },
      { fact: path, is: 'none' },
    ),
  );

/** Any condition over the answers, with answers coming back as often as they like. */
const anyCondition = fc.letrec<{ condition: Condition; leaf: Condition }>((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(...switches).chain(yesNoLeaf),
    fc.constantFrom(...dayPaths).chain(dayLeaf),
    fc
      .tuple(fc.constantFrom(...dayPaths).chain(termOf), fc.constantFrom(...dayPaths).chain(termOf))
      .map(([early, late]): Condition => ({ before: [early, late] })),
  ),
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
  ),
})).condition;

/** A condition in which every answer stands once at most: the leaves are dealt out to a random tree. */
const onceOnly = fc
  .tuple(
    fc.tuple(...switches.map(yesNoLeaf)),
    fc.tuple(...dayPaths.map(dayLeaf)),
    fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 12, maxLength: 12 }),
  )
  .map(([yesNo, days, choices]) => {
    let pool: Condition[] = [...yesNo, ...days];
    for (const [turn, choice] of choices.entries()) {
      const [first, second, ...rest] = turn % 2 === 0 ? pool : [...pool].reverse();
      if (first === undefined || second === undefined) break;
      const joined: Condition = choice % 2 === 0 ? { all: [first, second] } : { any: [first, second] };
      pool = [...rest, choice > 3 ? { not: joined } : joined];
    }
    return pool[0] as Condition;
  });

const someFacts: fc.Arbitrary<Facts> = fc
  .tuple(
    fc.tuple(...switches.map(() => fc.constantFrom(true, false, undefined))),
    fc.tuple(...dayPaths.map(() => fc.constantFrom(...dayValues, undefined, undefined))),
  )
  .map(([yesNo, days]) => [
    ...switches.map((path, index) => [path, yesNo[index]] as const),
    ...dayPaths.map((path, index) => [path, days[index]] as const),
  ]);

/** Every way in which the unknown answers could turn out. */
function completions(facts: Facts): readonly Facts[] {
  let all: Facts[] = [[]];
  for (const [path, value] of facts) {
    const values = value !== undefined ? [value] : path.startsWith('a.') ? [true, false] : openDayValues;
    all = all.flatMap((so) => values.map((one) => [...so, [path, one] as const]));
  }
  return all;
}

const dayOf = (term: DayTerm, file: CaseRecord): number | undefined => {
  if (term === 'asOf' || term === 'today') throw new Error('read by the caller');
  if ('fact' in term) {
    const value = valueAt(file, term.fact);
    return value === undefined || value === 'none' ? undefined : readDay(String(value));
  }
  const [inner, period, way] =
    'plus' in term ? [...term.plus, 1] : 'minus' in term ? [...term.minus, -1] : [];
  const day = inner === undefined ? undefined : dayOf(inner as DayTerm, file);
  if (day === undefined) return undefined;
  if (period !== 'expedite-approved-wait') return day + 30 * Number(way);
  const [year, month, date] = writeDay(day).split('-').map(Number);
  // All days of these tables lie in January 2026: two months on is the same day of March.
  return readDay(`${year}-0${(month ?? 0) + 2}-${String(date).padStart(2, '0')}`);
};

/** The truth of a condition when everything is known, read off the words of its definition. */
function isTrue(condition: Condition, file: CaseRecord, day: number): boolean {
  if ('all' in condition) return condition.all.every((part) => isTrue(part, file, day));
  if ('any' in condition) return condition.any.some((part) => isTrue(part, file, day));
  if ('not' in condition) return !isTrue(condition.not, file, day);
  if ('before' in condition || 'onOrBefore' in condition) {
    const sides = 'before' in condition ? condition.before : condition.onOrBefore;
    const [early, late] = sides.map((side) => (side === 'asOf' ? day : dayOf(side, file)));
    if (early === undefined || late === undefined) return false;
    return 'before' in condition ? early < late : early <= late;
  }
  if ('known' in condition) return valueAt(file, condition.known) !== 'none';
  if ('is' in condition && 'fact' in condition) return valueAt(file, condition.fact) === condition.is;
  if ('in' in condition) return condition.in.includes(valueAt(file, condition.fact) as boolean);
  throw new Error('not drawn here');
}

/** The days on which every completion, and some completion, meets the condition. */
function byBruteForce(condition: Condition, facts: Facts) {
  const files = completions(facts).map(caseOf);
  const certain = walked.filter((day) => files.every((file) => isTrue(condition, file, day)));
  const possible = walked.filter((day) => files.some((file) => isTrue(condition, file, day)));
  return { certain: new Set(certain), possible: new Set(possible) };
}

const fewUnknown = someFacts.filter((facts) => facts.filter(([, value]) => value === undefined).length <= 3);

describe('a condition held against a case', () => {
  test('what is called certain is so in every completion, what is not called possible in none', () => {
    let unknown = 0;
    fc.assert(
      fc.property(anyCondition, fewUnknown, (condition, facts) => {
        const found = evaluate(condition, scopeOf(caseOf(facts), asOf));
        const truth = byBruteForce(condition, facts);
        if (found.status === 'unknown') unknown++;
        for (const day of walked) {
          if (holds(found.certain, day)) expect(truth.certain.has(day)).toBe(true);
          if (truth.possible.has(day)) expect(holds(found.possible, day)).toBe(true);
        }
      }),
      { seed: 21, numRuns: sampled(300, 600) },
    );
    expect(unknown).toBeGreaterThan(60);
  });

  test('where every answer stands once, certain and possible days are exact', () => {
    const statuses = new Map<string, number>();
    fc.assert(
      fc.property(onceOnly, fewUnknown, (condition, facts) => {
        const found = evaluate(condition, scopeOf(caseOf(facts), asOf));
        const truth = byBruteForce(condition, facts);
        statuses.set(found.status, (statuses.get(found.status) ?? 0) + 1);
        expect(walked.filter((day) => holds(found.certain, day))).toEqual([...truth.certain]);
        expect(walked.filter((day) => holds(found.possible, day))).toEqual([...truth.possible]);
      }),
      { seed: 22, numRuns: 600 },
    );
    for (const status of ['met', 'not-met', 'unknown']) expect(statuses.get(status) ?? 0).toBeGreaterThan(50);
  });

  test('the facts that settle it are enough: without all others the status stays', () => {
    let dropped = 0;
    fc.assert(
      fc.property(anyCondition, fewUnknown, (condition, facts) => {
        const found = evaluate(condition, scopeOf(caseOf(facts), asOf));
        if (found.status === 'unknown') return;
        const kept = facts.filter(([path]) => found.facts.includes(path));
        if (kept.length < facts.filter(([, value]) => value !== undefined).length) dropped++;
        expect(evaluate(condition, scopeOf(caseOf(kept), asOf)).status).toBe(found.status);
      }),
      { seed: 23, numRuns: sampled(1500, 4000) },
    );
    expect(dropped).toBeGreaterThan(1000);
  });

  test('what is missing is unknown, stands in the condition, and is named whenever the status is unknown', () => {
    fc.assert(
      fc.property(anyCondition, someFacts, (condition, facts) => {
        const found = evaluate(condition, scopeOf(caseOf(facts), asOf));
        expect(found.missing.length > 0).toBe(found.status === 'unknown');
        const known = new Set(facts.filter(([, value]) => value !== undefined).map(([path]) => path));
        const text = JSON.stringify(condition);
        for (const path of found.missing) {
          expect(known.has(path)).toBe(false);
          expect(text).toContain(`"${path}"`);
        }
      }),
      { seed: 24, numRuns: sampled(1500, 4000) },
    );
  });
});

describe('lists and silence', () => {
  const pending: Condition = { some: 'filings', where: { fact: 'filings[].status', is: 'pending' } };
  const statusOf = (condition: Condition, file: object) =>
    evaluate(condition, scopeOf({ caseFile: 1, ...file } as CaseFile, asOf));

  test.each([
    ['a list that is not known', {}, 'unknown', ['filings']],
    ['an empty list', { filings: [] }, 'not-met', []],
    ['one item that fits', { filings: [{ status: 'denied' }, { status: 'pending' }] }, 'met', []],
    ['no item that fits', { filings: [{ status: 'denied' }] }, 'not-met', []],
    ['an item that is silent', { filings: [{ status: 'denied' }, {}] }, 'unknown', ['filings.2.status']],
    ['an item that says "unknown"', { filings: [{ status: 'unknown' }] }, 'unknown', ['filings.1.status']],
    ['a silent item beside one that fits', { filings: [{}, { status: 'pending' }] }, 'met', []],
  ] as const)('%s', (_, file, status, missing) => {
    const found = statusOf(pending, file);
    expect([found.status, found.missing]).toEqual([status, missing]);
  });

  test.each([
    ['silence is not said', {}, 'not-met'],
    ['another answer is not said to be it', { military: { member: 'self' } }, 'not-met'],
    ['the answer itself is said', { military: { member: 'none' } }, 'met'],
  ] as const)('stated: %s', (_, file, status) => {
    expect(statusOf({ stated: 'military.member', is: ['none'] }, file).status).toBe(status);
  });

  test.each([
    ['neither known', {}, 'unknown', ['d.one', 'd.two']],
    ['one known', { d: { one: '2026-01-08' } }, 'unknown', ['d.two']],
    ['the other is known never to be', { d: { one: '2026-01-08', two: 'none' } }, 'not-met', []],
    ['one is known never to be, the other is not known', { d: { two: 'none' } }, 'not-met', []],
  ] as const)('the latest of two days: %s', (_, file, status, missing) => {
    const latest: DayTerm = { latest: [{ fact: 'd.one' }, { fact: 'd.two' }] };
    expect(statusOf({ onOrBefore: [latest, 'asOf'] }, file)).toMatchObject({ status, missing });
  });

  test('the latest of two days is the later one', () => {
    const latest: DayTerm = { latest: [{ fact: 'd.one' }, { fact: 'd.two' }] };
    const file = { d: { one: '2026-01-09', two: '2026-01-08' } };
    expect(statusOf({ onOrBefore: [latest, 'asOf'] }, file).certain).toEqual([
      [readDay('2026-01-09'), Infinity],
    ]);
  });

  test.each([
    ['the day decided for', asOf, 'met'],
    ['the day after it', '2026-01-11', 'not-met'],
  ] as const)('today is the day decided for on every day that is looked at: %s', (_, one, status) => {
    const found = statusOf({ onOrBefore: [{ fact: 'd.one' }, 'today'] }, { d: { one } });
    expect(found.status).toBe(status);
    expect(found.certain).toEqual(status === 'met' ? [[-Infinity, Infinity]] : []);
  });

  test.each([
    ['the same', 'Acme', 'Acme', 'met'],
    ['capitals, spaces and marks aside', 'Acme, Inc.', 'ACME  INC', 'met'],
    ['letters that are written in two ways', 'Caf\u00e9', 'Cafe\u0301', 'met'],
    ['another', 'Acme', 'Beta', 'not-met'],
    ['one is not known', 'Acme', undefined, 'unknown'],
  ] as const)('two names: %s', (_, organization, other, status) => {
    const file = { person: { organization }, preparer: other === undefined ? {} : { organization: other } };
    expect(statusOf({ same: ['person.organization', 'preparer.organization'] }, file)).toMatchObject({
      status,
      missing: status === 'unknown' ? ['preparer.organization'] : [],
    });
  });

  test('the first known day is taken, and the next business day passes over a weekend', () => {
    const term: DayTerm = { firstKnown: ['d.one', 'd.two'] };
    const by = (day: DayTerm): Condition => ({ onOrBefore: [day, 'asOf'] });
    const friday = { d: { two: '2026-01-09' } };
    expect(statusOf(by(term), {}).missing).toEqual(['d.one', 'd.two']);
    expect(statusOf(by(term), friday).certain).toEqual([[readDay('2026-01-09'), Infinity]]);
    expect(statusOf(by(term), { d: { one: '2026-01-08', two: '2026-01-09' } }).certain).toEqual([
      [readDay('2026-01-08'), Infinity],
    ]);
    expect(statusOf(by({ nextBusinessDay: term }), friday).certain).toEqual([
      [readDay('2026-01-12'), Infinity],
    ]);
  });
});

test('whether a condition is met is said alike with and without its days', () => {
  const routed = [...routes.flatMap(({ when }) => when ?? []), ...care.map(({ when }) => when)];
  const seen = new Set<boolean>();
  for (const { flat, asOf: day } of fc.sample(drawnCase, { numRuns: 200, seed: 74 })) {
    const scope = scopeOf(caseFileOf(flat) as unknown as CaseFile, day);
    const rules = Object.values(allRules).filter(({ inForce }) => inForceOn(inForce, day));
    for (const condition of [...rules.flatMap(conditionsOf), ...routed]) {
      const met = evaluate(condition, scope).status === 'met';
      expect(isMet(condition, scopeOf(scope.caseFile, day))).toBe(met);
      seen.add(met);
    }
  }
  expect(seen.size).toBe(2);
});
