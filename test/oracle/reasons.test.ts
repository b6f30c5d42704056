import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { decide } from '../../src/core/decide.ts';
import { nextQuestion } from '../../src/core/next-question.ts';
import { type Answers, caseOf } from '../cases/row.ts';
import type { Verdict } from './oracle.ts';

const asOf = '2026-06-15';
const lost = { 'problem.kinds': ['lost-file'] } as const;
const late = { 'problem.kinds': ['delay'] } as const;
const protectedAlone = { ...lost, 'person.protection': ['vawa'] } as const;

interface Row {
  readonly reason: number;
  readonly it: string;
  readonly answers: Answers;
  readonly verdict: Verdict;
  /** A requirement and what it is, or `absent`. */
  readonly requirement?: readonly [id: string, met: boolean | null | 'absent'];
  readonly warning?: readonly [id: string, told: boolean];
  /** What is asked for the form, or is not. */
  readonly asked?: readonly [path: string, wanted: boolean];
}

/** Why requests come back, each with a case that is stopped or warned and a near miss that passes. */
const rows: readonly Row[] = [
  {
    reason: 1,
    it: 'USCIS was asked 91 days ago',
    answers: { ...lost, uscisContacts: [{ date: '2026-03-16' }] },
    verdict: 'uscis-first',
  },
  {
    reason: 1,
    it: 'USCIS was asked 90 days ago',
    answers: { ...lost, uscisContacts: [{ date: '2026-03-17' }] },
    verdict: 'ready',
  },
  {
    reason: 2,
    it: 'the case inquiry date is tomorrow',
    answers: { ...late, 'filings.1.caseInquiryDate': '2026-06-16' },
    verdict: 'not-yet',
  },
  {
    reason: 2,
    it: 'the case inquiry date is today',
    answers: { ...late, 'filings.1.caseInquiryDate': '2026-06-15' },
    verdict: 'ready',
  },
  {
    reason: 3,
    it: 'no time is published and it is six months but for a day',
    answers: { ...late, 'filings.1.processingTime': 'not-published', 'filings.1.receiptDate': '2025-12-16' },
    verdict: 'not-yet',
  },
  {
    reason: 3,
    it: 'no time is published and it is six months to the day',
    answers: { ...late, 'filings.1.processingTime': 'not-published', 'filings.1.receiptDate': '2025-12-15' },
    verdict: 'ready',
  },
  {
    reason: 4,
    it: 'the beneficiary would stand in section 5',
    answers: { ...lost, 'person.role': 'beneficiary' },
    verdict: 'incomplete',
    requirement: ['section-5-person', false],
  },
  {
    reason: 4,
    it: 'the petitioner stands in section 5',
    answers: { ...lost, 'person.role': 'petitioner' },
    verdict: 'ready',
    requirement: ['section-5-person', true],
  },
  {
    reason: 5,
    it: 'a school official helps without written consent',
    answers: { ...lost, 'preparer.role': 'school-official', 'preparer.writtenConsent': false },
    verdict: 'incomplete',
    requirement: ['consent', false],
  },
  {
    reason: 5,
    it: 'a school official helps with written consent',
    answers: { ...lost, 'preparer.role': 'school-official', 'preparer.writtenConsent': true },
    verdict: 'ready',
    requirement: ['consent', true],
  },
  {
    reason: 6,
    it: 'an attorney has no G-28 on file for this form',
    answers: { ...lost, 'preparer.role': 'attorney', 'preparer.g28OnFile': false },
    verdict: 'incomplete',
    requirement: ['g-28', false],
  },
  {
    reason: 6,
    it: 'an attorney has the G-28 on file for this form',
    answers: { ...lost, 'preparer.role': 'attorney', 'preparer.g28OnFile': true },
    verdict: 'ready',
    requirement: ['g-28', true],
  },
  {
    reason: 7,
    it: 'a protected person is told to sign in ink',
    answers: { ...protectedAlone, 'person.addressMatchesUscis': true },
    verdict: 'ready',
    requirement: ['wet-ink-signature', null],
  },
  {
    reason: 7,
    it: 'nobody else is told to sign in ink',
    answers: lost,
    verdict: 'ready',
    requirement: ['wet-ink-signature', 'absent'],
  },
  {
    reason: 8,
    it: 'a protected person alone has another address than USCIS',
    answers: { ...protectedAlone, 'person.addressMatchesUscis': false },
    verdict: 'incomplete',
    requirement: ['address-matches-uscis', false],
    warning: ['address-first', true],
  },
  {
    reason: 8,
    it: 'a protected person alone has the address that USCIS has',
    answers: { ...protectedAlone, 'person.addressMatchesUscis': true },
    verdict: 'ready',
    requirement: ['address-matches-uscis', true],
    warning: ['address-first', false],
  },
  {
    reason: 9,
    it: 'a representative inquired 29 days ago',
    answers: { ...lost, 'congressional.inquired': true, 'congressional.date': '2026-05-17' },
    verdict: 'not-yet',
  },
  {
    reason: 9,
    it: 'a representative inquired 30 days ago',
    answers: { ...lost, 'congressional.inquired': true, 'congressional.date': '2026-05-16' },
    verdict: 'ready',
  },
  {
    reason: 10,
    it: 'a decision is to be changed though there was no clear error',
    answers: { 'problem.kinds': ['change-decision'], 'problem.clearError': false },
    verdict: 'cannot-help',
  },
  {
    reason: 10,
    it: 'a decision rests on a clear error, and it is explained',
    answers: {
      'problem.kinds': ['change-decision'],
      'problem.clearError': true,
      'problem.errorExplanation': 'They read another name.',
    },
    verdict: 'ready',
  },
  {
    reason: 11,
    it: 'there is a request number already',
    answers: { ...lost, 'submission.requestNumber': '26-00001' },
    verdict: 'ready',
    warning: ['already-requested', true],
  },
  {
    reason: 11,
    it: 'there is no request number yet',
    answers: lost,
    verdict: 'ready',
    warning: ['already-requested', false],
  },
  {
    reason: 12,
    it: 'a rejection is called improper and nobody says why',
    answers: { 'problem.kinds': ['improper-rejection'], 'filings.1.status': 'rejected' },
    verdict: 'incomplete',
    requirement: ['supporting-documents', null],
  },
  {
    reason: 12,
    it: 'a rejection is called improper, with the reason and a document',
    answers: {
      'problem.kinds': ['improper-rejection'],
      'filings.1.status': 'rejected',
      'problem.errorExplanation': 'The fee was right.',
      documents: [{ kind: 'rejection-notice' }],
    },
    verdict: 'ready',
    requirement: ['supporting-documents', true],
  },
  {
    reason: 13,
    it: 'whoever asks is told that no deadline waits for the answer',
    answers: lost,
    verdict: 'ready',
    warning: ['other-deadlines', true],
  },
  {
    reason: 13,
    it: 'whoever cannot be helped is told so as well',
    answers: { 'problem.kinds': ['legal-advice'] },
    verdict: 'cannot-help',
    warning: ['other-deadlines', true],
  },
  {
    reason: 14,
    it: 'the request is to go by mail',
    answers: { ...lost, 'submission.channel': 'mail' },
    verdict: 'ready',
    warning: ['slow-channel', true],
  },
  {
    reason: 14,
    it: 'the request is to go online',
    answers: { ...lost, 'submission.channel': 'online' },
    verdict: 'ready',
    warning: ['slow-channel', false],
  },
  {
    reason: 15,
    it: 'no box of a person is left blank unasked',
    answers: lost,
    verdict: 'ready',
    asked: ['person.name.middle', true],
  },
  {
    reason: 15,
    it: 'an organization is not asked for a middle name',
    answers: { ...lost, 'person.kind': 'organization' },
    verdict: 'ready',
    asked: ['person.name.middle', false],
  },
];

/** Every question that would still come if nothing but "I don't know" were said. */
function questions(answers: Answers): readonly string[] {
  const settled = new Set<string>();
  for (let turn = 0; turn < 400; turn++) {
    const path = nextQuestion(caseOf({ answers, asOf }), asOf, settled);
    if (path === undefined) return [...settled];
    settled.add(path);
  }
  throw new Error('the questions do not end');
}

describe('why requests come back', () => {
  test('each of the fifteen reasons has two rows', () => {
    const counted = Array.from(
      { length: 15 },
      (_, index) => rows.filter(({ reason }) => reason === index + 1).length,
    );
    expect(counted).toEqual(Array.from({ length: 15 }, () => 2));
  });

  test.each(rows)('$reason: $it', ({ answers, verdict, requirement, warning, asked }) => {
    const outcome = decide(caseOf({ answers, asOf }), asOf, en);
    expect(outcome.verdict).toBe(verdict);
    if (requirement) {
      const shown = outcome.requirements.find(({ id }) => id === requirement[0]);
      expect(shown ? shown.met : 'absent').toBe(requirement[1]);
    }
    if (warning) expect(outcome.warnings.some(({ id }) => id === warning[0])).toBe(warning[1]);
    if (asked) expect(questions(answers).includes(asked[0])).toBe(asked[1]);
  });
});
