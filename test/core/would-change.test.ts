import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facts } from '../../src/content/facts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Fact } from '../../src/content/shape/fact.ts';
import { type CaseFile, generalPath, itemsAt, valueAt, withValue } from '../../src/core/case-file.ts';
import { decide } from '../../src/core/decide.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { scopeOf, scopeWith } from '../../src/core/scope.ts';
import { judge, verdictOf } from '../../src/core/verdict.ts';
import type { ChangeSet } from '../../src/core/would-change.ts';
import { allReferrals } from '../../src/packet/referrals/referrals.ts';
import { type Answers, caseOf } from '../cases/row.ts';
import { caseFileOf, drawnCase } from '../oracle/random-case.ts';

type Change = ChangeSet['changes'][number];
type Value = string | boolean;

/** Any of these values would do. */
const valuesShown = ({ to }: Change): readonly Value[] =>
  to.map((value) => (value === 'written' ? 'It is so.' : value));

/** The case once a change has come about; of several values the one of this number. */
function changed(file: CaseFile, change: Change, asOf: string, number: number): CaseFile {
  const { path, deed } = change;
  if (path === 'uscisContacts')
    return withValue(file, path, [...(itemsAt(file, path) ?? []), { date: asOf }]);
  const values = valuesShown(change);
  const so = withValue(file, path, values[number % values.length]);
  if (path === 'expedite.requested') {
    const criterion = valueAt(file, 'expedite.criterion') ?? 'government-interest';
    return withValue(withValue(so, 'expedite.result', 'pending'), 'expedite.criterion', criterion);
  }
  if (path !== 'preparer.role' || !deed) return so;
  return withValue(so, 'preparer.g28OnFile', true);
}

const nearness = ['cannot-help', 'incomplete', 'uscis-first', 'not-yet', 'ready'];
const near = (verdict: string): number => nearness.indexOf(verdict);
const deeds = [
  'preparer.writtenConsent',
  'preparer.g28OnFile',
  'preparer.role',
  'person.addressMatchesUscis',
  'uscisContacts',
  'expedite.requested',
];

const decided = fc.sample(drawnCase, { numRuns: 900, seed: 51 }).map(({ flat, asOf }) => {
  const file = caseFileOf(flat) as unknown as CaseFile;
  return { file, asOf, now: decide(file, asOf, en) };
});

describe('what would bring a request nearer, on random cases', () => {
  test('every set leads to the verdict that it names, and that is nearer than now', () => {
    let sets = 0;
    for (const { file, asOf, now } of decided)
      for (const { changes, verdict } of now.wouldChange) {
        sets += 1;
        expect(near(verdict)).toBeGreaterThan(near(now.verdict));
        for (const number of [0, 1, 2]) {
          const then = changes.reduce((so, change) => changed(so, change, asOf, number), file);
          expect([changes, judge(then, asOf).verdict]).toEqual([changes, verdict]);
        }
      }
    expect(sets).toBeGreaterThan(150);
    expect(
      decided.flatMap(({ now }) => now.wouldChange.filter((set) => set.changes.length > 1)).length,
    ).toBeGreaterThan(20);
  });

  test('none of a set is idle: without any one of its changes it leads less near', () => {
    for (const { file, asOf, now } of decided)
      for (const { changes, verdict } of now.wouldChange)
        for (const left of changes) {
          const others = changes.filter((change) => change !== left);
          const then = others.reduce((so, change) => changed(so, change, asOf, 0), file);
          expect(near(judge(then, asOf).verdict)).toBeLessThan(near(verdict));
        }
  });

  test('what is known is never denied, and neither protection, days nor what has happened is supposed', () => {
    const never = /protection|inquired|inProceedings|expedite\.result|status$|military|examination/;
    for (const { file, now } of decided)
      for (const { path, deed } of now.wouldChange.flatMap(({ changes }) => changes)) {
        if (deed && deeds.includes(path)) continue;
        const value = valueAt(file, path);
        expect([path, value === undefined || value === 'unknown']).toEqual([path, true]);
        expect(path).not.toMatch(never);
        expect((facts[generalPath(path)] as Fact).type).not.toBe('day');
      }
  });

  test('nothing is proposed that is so already or stands in a conflict, and no set is told twice', () => {
    let deedsSeen = 0;
    for (const { file, now } of decided) {
      const conflicting = now.conflicts.flatMap((conflict) => conflict.facts);
      for (const { path, deed } of now.wouldChange.flatMap(({ changes }) => changes)) {
        if (!deed || path === 'uscisContacts' || path === 'preparer.role') continue;
        deedsSeen += 1;
        expect([path, valueAt(file, path)]).not.toEqual([path, true]);
        expect(conflicting).not.toContain(path);
      }
      const told = now.wouldChange.map((set) => JSON.stringify(set));
      expect(new Set(told).size).toBe(told.length);
    }
    expect(deedsSeen).toBeGreaterThan(50);
  });

  test('while anything is open or can be put right nothing says that no other answer would change it', () => {
    let said = 0;
    for (const { file, now } of decided) {
      const doors = allReferrals(file, now, en);
      const told = doors?.change.includes(en.packet.referrals.nothingChanges) === true;
      if (told) said += 1;
      if (isOpen(now)) expect([now.verdict, told]).toEqual([now.verdict, false]);
      if (now.verdict === 'ready') expect(now.wouldChange).toEqual([]);
    }
    expect(said).toBeGreaterThan(20);
  });
});

const isOpen = ({ missing, conflicts, requirements, wouldChange }: Outcome): boolean =>
  missing.length + conflicts.length + wouldChange.length > 0 ||
  requirements.some(({ met, onPaper }) => !onPaper && met !== true);

test('a case with other answers is judged as if it had been so from the start', () => {
  const answers = [
    ['person.role', 'beneficiary'],
    ['preparer.role', 'attorney'],
    ['congressional.inquired', true],
    ['filings.1.form', 'N-400'],
    ['filings.1.status', 'denied'],
    ['uscisContacts', []],
    ['uscisContacts.1.date', '2026-09-14'],
    ['problem.kinds', ['delay', 'change-decision']],
  ] as const;
  const seen = new Set<string>();
  for (const { file, asOf, now } of decided.slice(0, 400)) {
    const { scope } = judge(file, asOf);
    let [both, then] = [scope, file];
    for (const [path, value] of answers) {
      const verdict = verdictOf(scopeWith(scope, path, value));
      expect(verdict).toBe(verdictOf(scopeOf(withValue(file, path, value), asOf)));
      if (verdict !== now.verdict) seen.add(path);
      [both, then] = [scopeWith(both, path, value), withValue(then, path, value)];
      expect(verdictOf(both)).toBe(verdictOf(scopeOf(then, asOf)));
    }
  }
  expect([...seen].sort()).toEqual(answers.map(([path]) => path).sort());
});

describe('what would bring a request nearer', () => {
  const asOf = '2026-06-15';
  const lost = { 'problem.kinds': ['lost-file'] } as const;
  const sets = (answers: Answers) =>
    decide(caseOf({ answers: { ...lost, ...answers }, asOf }), asOf, en).wouldChange.map(
      ({ changes, verdict }) => [changes.map(({ path }) => path).join(' + '), verdict].join(': '),
    );

  test.each([
    ['a beneficiary is a beneficiary', { 'person.role': 'beneficiary' }, []],
    [
      'a Form G-28 can be filed',
      { 'preparer.role': 'attorney', 'preparer.g28OnFile': false },
      ['preparer.g28OnFile: ready'],
    ],
    [
      'a relative can get consent, or a lawyer can ask',
      { 'preparer.role': 'family-member', 'preparer.writtenConsent': false },
      ['preparer.writtenConsent: ready', 'preparer.role: ready'],
    ],
    [
      'consent alone does not tell who signed the form',
      { 'preparer.role': 'family-member', 'preparer.writtenConsent': false, 'person.role': undefined },
      ['preparer.writtenConsent + person.role: ready', 'preparer.role + person.role: ready'],
    ],
    [
      'a safe address comes before USCIS is asked, and both together bring it nearest',
      { 'person.protection': ['u'], 'person.addressMatchesUscis': false, uscisContacts: [] },
      [
        'person.addressMatchesUscis + uscisContacts: not-yet',
        'preparer.role + uscisContacts: not-yet',
        'person.addressMatchesUscis: uscis-first',
        'preparer.role: uscis-first',
      ],
    ],
    ['asking USCIS begins its time to act', { uscisContacts: [] }, ['uscisContacts: not-yet']],
    [
      'asking USCIS again is enough where it has had its time',
      { uscisContacts: [{ date: '2026-01-05' }] },
      ['uscisContacts: ready'],
    ],
    [
      'who has not said whether the law protects them says that first',
      { 'person.protection': undefined },
      [],
    ],
    ['what Congress asked is a matter of fact', { 'congressional.inquired': undefined }, []],
    [
      'an explanation can be written',
      { 'problem.kinds': ['improper-rejection'], 'filings.1.status': 'rejected' },
      ['problem.errorExplanation: ready'],
    ],
    [
      'USCIS can be asked to expedite, under a criterion',
      { 'problem.kinds': ['expedite'], 'expedite.requested': false },
      ['expedite.requested: ready'],
    ],
    [
      'whoever has asked to expedite is not told to ask',
      { 'problem.kinds': ['expedite'], 'expedite.requested': true, 'expedite.result': 'pending' },
      ['expedite.criterion: ready'],
    ],
    [
      'of two answers of which one is wrong neither is denied',
      {
        'problem.kinds': ['expedite', 'expedite-approved'],
        'expedite.requested': false,
        'expedite.result': 'approved',
        'expedite.resultDate': '2026-01-05',
      },
      [],
    ],
    ['what is ready needs nothing', {}, []],
  ] as const)('%s', (_, answers, wanted) => {
    expect(sets(answers)).toEqual(wanted);
  });

  test('under the older book asking USCIS is enough', () => {
    const day = '2025-03-23';
    const file = caseOf({ answers: { ...lost, uscisContacts: [] }, asOf: day });
    expect(decide(file, day, en).wouldChange.map(({ verdict }) => verdict)).toEqual(['ready']);
  });

  test('equal choices are one set that names each of them', () => {
    const file = caseOf({ answers: { ...lost, 'person.role': undefined }, asOf });
    expect(decide(file, asOf, en).wouldChange).toEqual([
      {
        changes: [{ path: 'person.role', to: ['applicant', 'petitioner', 'self-petitioner'], deed: false }],
        verdict: 'ready',
      },
    ]);
  });
});
