import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import type { Day } from '../../../src/content/shape/day.ts';
import { type CaseFile, itemsAt, valueAt, withValue } from '../../../src/core/case-file.ts';
import { addDays } from '../../../src/core/dates.ts';
import { decide } from '../../../src/core/decide.ts';
import { firstOf, lastOf, type TimelineEntry, timelineOf } from '../../../src/packet/dates/timeline.ts';
import { sampled } from '../../effort.ts';
import { caseFileOf, drawnCase } from '../../oracle/random-case.ts';
import { entryIn } from './told.ts';

const newBook = '2025-03-24';
const runs = { numRuns: sampled(300, 600), seed: 7001 };

/** Contacts that lie ahead are left out: on the day that they come they count, and until then they do not. */
const drawn = drawnCase.map(({ asOf, flat: { uscisContacts, ...flat } }) => ({
  asOf: asOf as Day,
  caseFile: caseFileOf({
    ...flat,
    ...(uscisContacts && { uscisContacts: uscisContacts.filter(({ date }) => !(String(date ?? '') > asOf)) }),
  }) as unknown as CaseFile,
}));
const underNewBook = drawn.filter(({ asOf }) => asOf >= newBook);

const verdictOn = (caseFile: CaseFile, day: Day) => decide(caseFile, day, en).verdict;
const asked = (caseFile: CaseFile, date: Day): CaseFile =>
  withValue(caseFile, 'uscisContacts', [...(itemsAt(caseFile, 'uscisContacts') ?? []), { date }]);
const dayOf = (entry: TimelineEntry | undefined): Day | undefined =>
  entry?.when == null ? undefined : firstOf(entry.when);

const { entries: text } = en.packet.dates;
let ready = 0;

/** No clock is in the way any more. Where something is left to be put right the entry says so. */
function through(caseFile: CaseFile, day: Day, entry?: TimelineEntry): void {
  const verdict = verdictOn(caseFile, day);
  expect(['ready', 'incomplete']).toContain(verdict);
  if (verdict === 'ready') ready += 1;
  if (entry) expect(entry.sentence === text['first-day-open']).toBe(verdict === 'incomplete');
}

describe('the time line agrees with the verdict', () => {
  test('on the first day, the last day, and the days to ask USCIS, and on the days beside them', () => {
    const seen = { first: 0, last: 0, ask: 0, planned: 0 };
    fc.assert(
      fc.property(underNewBook, ({ asOf, caseFile }) => {
        const outcome = decide(caseFile, asOf, en);
        const timeline = timelineOf(caseFile, outcome, en);
        const first = dayOf(entryIn(timeline, 'first-day'));
        const last = dayOf(entryIn(timeline, 'last-day'));
        const ask = entryIn(timeline, 'ask-uscis')?.when;
        expect(first ?? null).toBe(outcome.earliest);
        if (first !== undefined && ask == null) {
          seen.first += 1;
          through(caseFile, first, entryIn(timeline, 'first-day'));
          if (first > asOf) expect(verdictOn(caseFile, addDays(first, -1))).not.toBe('ready');
        }
        if (last !== undefined) {
          seen.last += 1;
          expect(last).toBe(outcome.latest);
          through(caseFile, last);
          expect(verdictOn(caseFile, addDays(last, 1))).not.toBe('ready');
        }
        if (first !== undefined && ask && 'from' in ask) {
          seen.ask += 1;
          expect(verdictOn(caseFile, first)).not.toBe('ready');
          through(asked(caseFile, ask.from), first, entryIn(timeline, 'first-day'));
          through(asked(caseFile, ask.until), first);
          if (ask.from > asOf)
            expect(verdictOn(asked(caseFile, addDays(ask.from, -1)), first)).not.toBe('ready');
          expect(verdictOn(asked(caseFile, addDays(ask.until, 1)), first)).not.toBe('ready');
          const then = dayOf(entryIn(timeline, 'planned-last-day'));
          if (then !== undefined) {
            through(asked(caseFile, ask.until), then);
            expect(verdictOn(asked(caseFile, ask.until), addDays(then, 1))).not.toBe('ready');
          }
        }
        const planned = dayOf(entryIn(timeline, 'planned-first-day'));
        if (planned !== undefined && entryIn(timeline, 'request-expedite') === undefined) {
          seen.planned += 1;
          through(asked(caseFile, asOf), planned);
          if (planned > asOf)
            expect(verdictOn(asked(caseFile, asOf), addDays(planned, -1))).not.toBe('ready');
        }
      }),
      runs,
    );
    expect(ready).toBeGreaterThan(150);
    for (const [what, count] of Object.entries(seen)) expect([what, count > 10]).toEqual([what, true]);
  });

  test('asked again within the days for that, the way stays open the day after it would have closed', () => {
    let seen = 0;
    fc.assert(
      fc.property(underNewBook, ({ asOf, caseFile }) => {
        const outcome = decide(caseFile, asOf, en);
        const timeline = timelineOf(caseFile, outcome, en);
        const again = entryIn(timeline, 'ask-again')?.when;
        const last = dayOf(entryIn(timeline, 'last-day'));
        if (!again || last === undefined) return;
        const next = addDays(last, 1);
        expect(lastOf(again)).toBe(last);
        // Another clock, such as a hearing, may have closed it as well.
        const kept = decide(asked(caseFile, lastOf(again)), last, en).latest;
        if (kept === null || kept <= last) return;
        seen += 1;
        expect(verdictOn(caseFile, next)).not.toBe('ready');
        expect(verdictOn(asked(caseFile, firstOf(again)), next)).toBe(
          firstOf(again) === addDays(last, -90) ? 'uscis-first' : 'ready',
        );
        expect(verdictOn(asked(caseFile, lastOf(again)), next)).toBe('ready');
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(10);
  });
});

describe('whatever the case', () => {
  test('ids are there once, days are in order, what is past is past, and every answer that it rests on is there', () => {
    fc.assert(
      fc.property(drawn, ({ asOf, caseFile }) => {
        const { entries } = timelineOf(caseFile, decide(caseFile, asOf, en), en);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        const days = entries.map(({ when }) => (when === null ? '9999' : firstOf(when)));
        expect(days).toEqual([...days].sort());
        for (const { kind, when, past, sentence, rests } of entries) {
          expect(past).toBe(when !== null && lastOf(when) < asOf);
          if (when !== null && 'from' in when) expect(when.from <= when.until).toBe(true);
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
          if (kind === 'waiting' || kind === 'event')
            for (const path of rests)
              if (!path.startsWith('ageOut.'))
                expect([path, valueAt(caseFile, path)]).not.toEqual([path, undefined]);
        }
      }),
      runs,
    );
  });

  test('a time line is the same each time, and changes nothing of the case', () => {
    fc.assert(
      fc.property(drawn, ({ asOf, caseFile }) => {
        const before = JSON.stringify(caseFile);
        const one = timelineOf(caseFile, decide(caseFile, asOf, en), en);
        expect(timelineOf(caseFile, decide(caseFile, asOf, en), en)).toEqual(one);
        expect(JSON.stringify(caseFile)).toBe(before);
      }),
      { ...runs, numRuns: sampled(150, 300) },
    );
  });

  test('where the office cannot help there is nothing to do, and nothing to wait for', () => {
    fc.assert(
      fc.property(drawn, ({ asOf, caseFile }) => {
        const outcome = decide(caseFile, asOf, en);
        if (outcome.verdict !== 'cannot-help') return;
        const kinds = timelineOf(caseFile, outcome, en).entries.map(({ kind }) => kind);
        const ofRequest = ['contact-uscis', 'first-day', 'last-day'];
        const waits = ['waiting', ...(outcome.earliest === null ? ofRequest : [])];
        expect(kinds.filter((kind) => waits.includes(kind))).toEqual([]);
      }),
      runs,
    );
  });
});
