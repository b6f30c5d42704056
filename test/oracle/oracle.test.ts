import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { type CaseFile, valueAt } from '../../src/core/case-file.ts';
import { decide } from '../../src/core/decide.ts';
import type { Outcome } from '../../src/core/outcome.ts';
import { judge } from '../../src/core/verdict.ts';
import { askedBy, channelOf, pairsIn, requirementsOf, verdictOf, waitingIsOver } from './oracle.ts';
import { readDay } from './plain-days.ts';
import { allKinds, caseFileOf, type Drawn, drawnCase } from './random-case.ts';

const runs = 4000;

interface Compared extends Drawn {
  readonly outcome: Outcome;
  readonly file: CaseFile;
}

const cases: readonly Compared[] = fc.sample(drawnCase, { numRuns: runs, seed: 7001 }).map((drawn) => {
  const file = caseFileOf(drawn.flat) as unknown as CaseFile;
  return { ...drawn, file, outcome: decide(file, drawn.asOf, en) };
});

const kindsOf = ({ flat }: Drawn): readonly string[] => {
  const kinds = flat.answers['problem.kinds'];
  return Array.isArray(kinds) ? (kinds as readonly string[]) : [];
};

/** A petition that was approved before it was filed is refused when a case is read. */
const canBeRead = ({ flat: { answers } }: Drawn): boolean =>
  !(String(answers['ageOut.petitionApproved'] ?? 'none') < String(answers['ageOut.petitionFiled'] ?? ''));

/** While the day of the visa or the category is open, the engine names a last day on the safe side. */
const ageIsSettled = (drawn: Drawn): boolean =>
  !kindsOf(drawn).includes('age-out') ||
  ['category', 'visaAvailable'].every((key) => drawn.flat.answers[`ageOut.${key}`] !== undefined);

const compared = cases.filter(canBeRead);

/** Every case for which a claim does not hold, as a text that can be put into a case file. */
const failing = (
  claim: (one: Compared) => boolean,
  among: readonly Compared[] = compared,
): readonly string[] =>
  among.filter((one) => !claim(one)).map((one) => JSON.stringify({ asOf: one.asOf, ...one.file }));

describe('a second judge agrees on random cases', () => {
  test('the draw holds every verdict and every kind of problem often enough', () => {
    expect(compared.length).toBeGreaterThan(runs * 0.8);
    const verdicts = new Map<string, number>();
    const kinds = new Map<string, number>();
    for (const one of compared) {
      verdicts.set(one.outcome.verdict, (verdicts.get(one.outcome.verdict) ?? 0) + 1);
      for (const kind of kindsOf(one)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    for (const verdict of ['cannot-help', 'incomplete', 'uscis-first', 'not-yet', 'ready'])
      expect([verdict, (verdicts.get(verdict) ?? 0) >= runs / 40]).toEqual([verdict, true]);
    for (const kind of allKinds) expect([kind, (kinds.get(kind) ?? 0) >= runs / 80]).toEqual([kind, true]);
    expect(compared.filter(({ asOf }) => asOf < '2025-03-24').length).toBeGreaterThan(runs / 10);
  });

  test('the verdict is the same', () => {
    expect(failing(({ flat, asOf, outcome }) => outcome.verdict === verdictOf(flat, asOf))).toEqual([]);
  });

  test('the verdict is the same on many more cases', () => {
    const more = fc.sample(drawnCase, { numRuns: 4000, seed: 7002 }).filter(canBeRead);
    const differing = more.filter(
      ({ flat, asOf }) =>
        judge(caseFileOf(flat) as unknown as CaseFile, asOf).verdict !== verdictOf(flat, asOf),
    );
    expect(differing).toEqual([]);
  });

  test('a ready case can be sent on the day itself', () => {
    const ready = compared.filter(({ outcome }) => outcome.verdict === 'ready');
    expect(failing(({ asOf, outcome }) => outcome.earliest === asOf, ready)).toEqual([]);
  });

  test('the earliest day is the first on which all waiting is over', () => {
    const waiting = compared.filter(({ outcome }) => outcome.verdict === 'not-yet');
    expect(waiting.filter(({ outcome }) => outcome.earliest !== null).length).toBeGreaterThan(runs / 40);
    expect(
      failing(({ flat, asOf, outcome: { earliest } }) => {
        const over = (day: number) => waitingIsOver(flat, asOf, day);
        const today = readDay(asOf);
        const first = earliest === null ? today + 800 : readDay(earliest);
        if (earliest !== null && !over(first)) return false;
        for (let day = first - 1; day >= today; day -= day > first - 5 ? 1 : 13) if (over(day)) return false;
        return true;
      }, waiting),
    ).toEqual([]);
  });

  test('the latest day ends that span, or is the last on which a contact counts; there is none where USCIS has to be asked again', () => {
    const open = compared.filter((one) => one.outcome.earliest !== null && ageIsSettled(one));
    expect(open.filter(({ outcome }) => outcome.latest !== null).length).toBeGreaterThan(runs / 20);
    expect(open.filter(({ outcome }) => outcome.askUscis !== null).length).toBeGreaterThan(runs / 200);
    expect(
      failing(({ flat, asOf, outcome: { earliest, latest, askUscis } }) => {
        const first = readDay(earliest ?? asOf);
        const counts = (day: number) => askedBy(flat, asOf, day);
        if (!counts(first)) return latest === null && askUscis?.until === earliest;
        if (askUscis !== null) return false;
        const last = latest === null ? first + 400 : readDay(latest);
        if (last < first) return false;
        for (let day = first; day <= last; day += 29)
          if (!waitingIsOver(flat, asOf, day) || !counts(day)) return false;
        return latest === null || !counts(last + 1) || !waitingIsOver(flat, asOf, last + 1);
      }, open),
    ).toEqual([]);
  });

  test('a case that has no day to be sent on names none, unless a later book helps', () => {
    const others = compared.filter(
      ({ outcome: { verdict } }) => verdict !== 'ready' && verdict !== 'not-yet',
    );
    const later = others.filter(({ outcome }) => outcome.earliest !== null);
    expect(later.length).toBeGreaterThan(5);
    expect(
      failing(
        ({ flat, asOf, outcome: { verdict, earliest } }) =>
          verdict === 'cannot-help' &&
          asOf < '2025-03-24' &&
          waitingIsOver(flat, asOf, readDay(earliest ?? asOf)),
        later,
      ),
    ).toEqual([]);
    expect(failing(({ outcome }) => outcome.earliest !== null || outcome.latest === null, others)).toEqual(
      [],
    );
  });

  test('two answers that cannot both be true are told, and no others', () => {
    expect(compared.filter(({ outcome }) => outcome.conflicts.length > 0).length).toBeGreaterThan(runs / 40);
    expect(
      failing(({ flat, asOf, outcome }) => outcome.conflicts.length === pairsIn(flat, asOf).length),
    ).toEqual([]);
  });

  test('the requirements that the answers settle are the same', () => {
    const settled = [
      'section-5-person',
      'consent',
      'g-28',
      'wet-ink-signature',
      'mail-only',
      'address-matches-uscis',
    ];
    expect(
      failing(({ flat, outcome }) => {
        const mine = requirementsOf(flat);
        const shown = new Map<string, boolean | null>(outcome.requirements.map(({ id, met }) => [id, met]));
        return settled.every((id) => mine[id] === undefined || shown.get(id) === mine[id]);
      }),
    ).toEqual([]);
  });

  test('the channel is the same', () => {
    const channels = new Set(compared.map(({ outcome }) => outcome.channel));
    expect(channels).toEqual(new Set(['online', 'email', 'mail']));
    expect(failing(({ flat, outcome }) => outcome.channel === channelOf(flat))).toEqual([]);
  });

  test('what is missing is never an answer that was given', () => {
    expect(
      failing(({ file, outcome }) =>
        outcome.missing.every((path) => {
          const value = valueAt(file, path);
          return value === undefined || value === 'unknown';
        }),
      ),
    ).toEqual([]);
  });

  test('a case is incomplete for what is missing, for what can be put right, or for a conflict', () => {
    expect(
      failing(({ flat, outcome: { verdict, missing, requirements, conflicts } }) => {
        if (verdict !== 'incomplete') return missing.length === 0;
        const wrong = requirements.some(({ met, onPaper }) => met === false && !onPaper);
        return missing.length > 0 || wrong || conflicts.length > 0 || flat.filings?.length === 0;
      }),
    ).toEqual([]);
  });

  test('a requirement that is not known is among what is missing, whatever else stands in the way', () => {
    const path: Readonly<Record<string, string>> = {
      'section-5-person': 'person.role',
      consent: 'preparer.writtenConsent',
      'g-28': 'preparer.g28OnFile',
      'address-matches-uscis': 'person.addressMatchesUscis',
      'error-explanation': 'problem.errorExplanation',
    };
    const incomplete = compared.filter(({ outcome }) => outcome.verdict === 'incomplete');
    expect(
      failing(
        ({ file, outcome: { missing, requirements } }) =>
          requirements.every(({ id, met, onPaper }) => {
            const asked = path[id];
            if (onPaper || met === true || asked === undefined || valueAt(file, asked) !== undefined)
              return true;
            return missing.includes(asked);
          }),
        incomplete,
      ),
    ).toEqual([]);
  });
});
