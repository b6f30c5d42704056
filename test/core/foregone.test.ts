import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { Day } from '../../src/content/shape/day.ts';
import type { CaseFile } from '../../src/core/case-file.ts';
import { foregone } from '../../src/core/decide.ts';
import { completed, pool } from '../oracle/completions.ts';
import { verdictOf } from '../oracle/oracle.ts';
import { caseFileOf, drawnCase } from '../oracle/random-case.ts';

const asOf = '2026-06-15';
const others = pool(asOf, 40, 41);

describe('an outcome that is certain before all is answered', () => {
  test('is never undone by the answers that were still open', () => {
    const seen = new Map<string, number>();
    for (const drawn of fc.sample(drawnCase, { numRuns: 500, seed: 42 })) {
      const found = foregone(caseFileOf(drawn.flat) as unknown as CaseFile, drawn.asOf, en);
      if (found === undefined) continue;
      seen.set(found.verdict, (seen.get(found.verdict) ?? 0) + 1);
      for (const other of others) {
        const verdict = verdictOf(completed(drawn.flat, other.flat), drawn.asOf);
        if (verdict === 'ready') expect({ drawn, other }).toEqual('a verdict that is not "ready"');
      }
    }
    for (const verdict of ['cannot-help', 'uscis-first', 'not-yet'])
      expect([verdict, (seen.get(verdict) ?? 0) > 10]).toEqual([verdict, true]);
  });

  test.each([
    ['only legal advice is wanted', { problem: { kinds: ['legal-advice'] } }, 'cannot-help'],
    ['USCIS was never asked', { problem: { kinds: ['lost-file'] }, uscisContacts: [] }, 'uscis-first'],
    [
      'a representative asked last week',
      {
        problem: { kinds: ['lost-file'] },
        uscisContacts: [{ date: '2026-04-01' }],
        congressional: { inquired: true, date: '2026-06-08' },
      },
      'not-yet',
    ],
    ['nothing is known', {}, undefined],
    [
      'the beneficiary asks: that can be put right',
      { problem: { kinds: ['lost-file'] }, person: { role: 'beneficiary' } },
      undefined,
    ],
  ] as const)('%s', (_, file, verdict) => {
    expect(foregone({ caseFile: 1, ...file } as unknown as CaseFile, asOf, en)?.verdict).toBe(verdict);
  });
});

describe('what is certain before the contacts with USCIS are known still says by when USCIS has to be asked', () => {
  const early = {
    filings: [
      { form: 'I-485', status: 'pending', processingTime: 'published', caseInquiryDate: '2027-02-15' },
    ],
    problem: { kinds: ['delay'] },
    preparer: { role: 'self' },
    person: { kind: 'individual', role: 'applicant' },
  };
  const until = (day: Day, more: object = {}) =>
    foregone({ caseFile: 1, ...early, ...more } as unknown as CaseFile, day, en)?.askUscis;

  test.each([
    // 90 days before February 15 is November 17; USCIS needs 60 days to act.
    ['nothing is known of them', '2026-11-22', {}, { from: '2026-11-22', until: '2026-12-17' }],
    ['long before', '2026-10-01', {}, { from: '2026-11-17', until: '2026-12-17' }],
    ['too late for that day: as soon as can be', '2027-01-10', {}, { from: '2027-01-10', until: null }],
    [
      'an old one gives USCIS its time, and another has to be recent',
      '2026-11-22',
      { uscisContacts: [{ date: '2026-10-01' }] },
      { from: '2026-11-22', until: '2027-02-15' },
    ],
    [
      'one that still counts then',
      '2026-12-20',
      { uscisContacts: [{ date: '2026-12-01', channel: 'phone' }] },
      null,
    ],
  ] as const)('%s', (_, day, more, wanted) => expect(until(day, more)).toEqual(wanted));
});
