import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contacts } from '../../src/content/contacts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import type { CaseFile } from '../../src/core/case-file.ts';
import { decide } from '../../src/core/decide.ts';
import { caseOf } from '../cases/row.ts';
import { caseFileOf, drawnCase } from '../oracle/random-case.ts';

const asOf = '2026-06-15';
const lost = { 'problem.kinds': ['lost-file'] } as const;

describe('how to send a request', () => {
  test.each([
    ['nothing is said', {}, 'online'],
    [
      'outside the United States, the portal can be reached',
      { 'person.outsideUs': true, 'submission.portalReachable': true },
      'online',
    ],
    ['outside the United States, the portal is not spoken of', { 'person.outsideUs': true }, 'online'],
    [
      'outside the United States, the portal cannot be reached',
      { 'person.outsideUs': true, 'submission.portalReachable': false },
      'email',
    ],
    [
      'at home, the portal cannot be reached',
      { 'person.outsideUs': false, 'submission.portalReachable': false },
      'online',
    ],
    ['mail is wished for', { 'submission.channel': 'mail' }, 'mail'],
    [
      'mail is wished for from abroad without the portal',
      { 'submission.channel': 'mail', 'person.outsideUs': true, 'submission.portalReachable': false },
      'mail',
    ],
    [
      'online is wished for from abroad without the portal',
      { 'submission.channel': 'online', 'person.outsideUs': true, 'submission.portalReachable': false },
      'online',
    ],
  ] as const)('%s', (_, answers, channel) => {
    const outcome = decide(caseOf({ answers: { ...lost, ...answers }, asOf }), asOf, en);
    expect(outcome.channel).toBe(channel);
    expect(outcome.contacts.map(({ id }) => id)).toContain(`cis-ombudsman-${channel}`);
  });
});

describe('whom to contact', () => {
  test('every case has somebody to turn to, once each, with a reason', () => {
    for (const { flat, asOf: day } of fc.sample(drawnCase, { numRuns: 500, seed: 71 })) {
      const { contacts: route } = decide(caseFileOf(flat) as unknown as CaseFile, day, en);
      expect(route.length).toBeGreaterThan(0);
      const ids = route.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !Object.hasOwn(contacts, id))).toEqual([]);
      expect(route.filter(({ reason }) => typeof reason !== 'string' || reason === '')).toEqual([]);
    }
  });

  test('a case that USCIS has not been asked about is sent there, not to the office', () => {
    const outcome = decide(caseOf({ answers: { ...lost, uscisContacts: [] }, asOf }), asOf, en);
    const ids = outcome.contacts.map(({ id }) => id);
    expect(ids[0]).toMatch(/^uscis-/);
    expect(outcome.verdict).toBe('uscis-first');
  });

  test('a person abroad is not sent to a number that works only at home', () => {
    const answers = { ...lost, uscisContacts: [], 'person.outsideUs': true };
    const ids = decide(caseOf({ answers, asOf }), asOf, en).contacts.map(({ id }) => id);
    expect(ids).toContain('uscis-international-line');
  });
});
