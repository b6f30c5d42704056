import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContactId, contacts } from '../../src/content/contacts/index.ts';
import { en } from '../../src/content/messages/en.ts';
import type { Day } from '../../src/content/shape/day.ts';
import { type CaseFile, textAt } from '../../src/core/case-file.ts';
import { addDays } from '../../src/core/dates.ts';
import { decide } from '../../src/core/decide.ts';
import { type Answers, caseOf } from '../cases/row.ts';
import { caseFileOf, drawnCase } from '../oracle/random-case.ts';

const asOf = '2026-06-15';
const lost = { 'problem.kinds': ['lost-file'] } as const;

const abroad = { 'person.outsideUs': true } as const;
const attorney = { 'preparer.role': 'attorney', 'preparer.g28OnFile': true } as const;

/** A case that reaches each contact. */
const reachedBy: Readonly<Record<ContactId, Answers | 'topic'>> = {
  'uscis-contact-center': {},
  'uscis-contact-center-tty': {},
  'uscis-international-line': abroad,
  'uscis-online-account': {},
  'uscis-web-form': 'topic',
  'uscis-emma': { uscisContacts: [] },
  'uscis-e-request': {},
  'uscis-my-appointment': { uscisContacts: [], 'filings.1.form': 'I-131' },
  'uscis-lockbox-support': {
    'problem.kinds': ['receipt-not-received'],
    'filings.1.receiptNumber': undefined,
  },
  'uscis-refugee-affairs': { 'person.protection': ['refugee'] },
  'uscis-resettlement-support-center': { 'person.protection': ['refugee'], ...abroad },
  'uscis-vawa-hotline': { 'person.protection': ['vawa'], ...attorney },
  'uscis-t-u-hotline': { 'person.protection': ['t'], ...attorney },
  'uscis-nebraska-u-inquiries': { 'person.protection': ['u'] },
  'uscis-military-help-line': { 'military.member': 'family' },
  'uscis-adoptions-line': { 'filings.1.form': 'I-600A' },
  'uscis-premium-processing': { 'filings.1.form': 'I-907' },
  'uscis-international-offices': abroad,
  'uscis-change-of-address': { 'person.addressMatchesUscis': false },
  'uscis-case-status': { uscisContacts: [] },
  'cbp-information': { 'problem.kinds': ['lost-file', 'not-uscis'] },
  'uscis-processing-times': { 'problem.kinds': ['delay'] },
  'uscis-expedite': { 'problem.kinds': ['expedite'] },
  'uscis-section-508': 'topic',
  'cis-ombudsman-online': {},
  'cis-ombudsman-email': { 'submission.channel': 'email' },
  'cis-ombudsman-mail': { 'submission.channel': 'mail' },
  'cis-ombudsman-phone': {},
  'congressional-office': {},
};

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

  test('every case, whatever its verdict, has a desk of USCIS and does not end with the office', () => {
    const seen = new Set<string>();
    for (const { flat, asOf: day } of fc.sample(drawnCase, { numRuns: 1000, seed: 72 })) {
      const { verdict, contacts: route, earliest } = decide(caseFileOf(flat) as unknown as CaseFile, day, en);
      seen.add(verdict);
      expect(route.some(({ id }) => id.startsWith('uscis-'))).toBe(true);
      expect(route.at(-1)?.id).not.toMatch(/^cis-ombudsman-/);
      for (const { id, from } of route)
        if (id.startsWith('cis-ombudsman-') && from !== null) expect(from).toBe(earliest);
    }
    expect([...seen].sort()).toEqual(['cannot-help', 'incomplete', 'not-yet', 'ready', 'uscis-first']);
  });

  test('a case that can go to the office is told at one desk that answers to keep its contact fresh', () => {
    const ready = { ...lost, 'person.addressMatchesUscis': false };
    const { contacts: route } = decide(caseOf({ answers: ready, asOf }), asOf, en);
    const told = route.filter(({ reason }) => reason.includes('For your next contact'));
    expect(told.map(({ id }) => id)).toEqual(['uscis-online-account']);
  });

  test('nobody without an attorney or accredited representative is given a mailbox of theirs', () => {
    const mailboxes = /hotlinefollowup|nsc\.i-918inquiries/;
    let shown = 0;
    for (const { flat, asOf: day } of fc.sample(drawnCase, { numRuns: 1000, seed: 73 })) {
      const caseFile = caseFileOf(flat) as unknown as CaseFile;
      const route = decide(caseFile, day, en).contacts;
      const given = route.filter(({ value }) => mailboxes.test(value ?? ''));
      if (['attorney', 'accredited-representative'].includes(textAt(caseFile, 'preparer.role') ?? ''))
        shown += given.length;
      else expect(given).toEqual([]);
    }
    expect(shown).toBeGreaterThan(0);
  });

  test.each(Object.entries(reachedBy))('%s is reached by some case, or by its topic', (id, answers) => {
    if (answers === 'topic') {
      expect(contacts[id as ContactId].topics.length).toBeGreaterThan(0);
      return;
    }
    const route = decide(caseOf({ answers: { ...lost, ...answers }, asOf }), asOf, en).contacts;
    expect(route.map((contact) => contact.id)).toContain(id);
  });

  test('the lockbox may be asked from the day on which its rule is met', () => {
    const answers = {
      'problem.kinds': ['receipt-not-received'],
      'filings.1.receiptNumber': undefined,
      'filings.1.deliveredDate': '2026-05-01',
    };
    const on = (day: Day) => {
      const outcome = decide(caseOf({ answers, asOf: day }), day, en);
      const lockbox = outcome.contacts.find(({ id }) => id === 'uscis-lockbox-support');
      const first = outcome.contacts.find(({ id }) => id.startsWith('uscis-'));
      return { from: lockbox?.from, verdict: outcome.verdict, isFirst: first === lockbox };
    };
    const from = on('2026-05-04').from as Day;
    // Thirty business days from May 1 without Memorial Day end on June 15; the first day after is June 16.
    expect(from).toBe('2026-06-16');
    expect(on(addDays(from, -1))).toEqual({ from, verdict: 'not-yet', isFirst: false });
    expect(on(from)).toEqual({ from, verdict: 'ready', isFirst: true });
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
