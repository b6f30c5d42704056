import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { answerOf } from '../../src/core/answer.ts';
import { decide } from '../../src/core/decide.ts';
import { type Answers, caseOf } from '../cases/row.ts';

const asOf = '2026-11-22';

function answerTo(answers: Answers) {
  const caseFile = caseOf({ answers, asOf });
  return answerOf(decide(caseFile, asOf, en), caseFile, en);
}

const typo = { 'problem.kinds': ['typographic-error'] } as const;
const later = { 'problem.kinds': ['delay'], 'filings.1.caseInquiryDate': '2027-01-15' } as const;
const alone = { ...typo, 'person.protection': ['vawa'], 'preparer.role': 'self' } as const;
const helper = { ...typo, 'preparer.role': 'family-member' } as const;
const contactsOn = (...days: readonly string[]): Answers => ({
  uscisContacts: days.map((date) => ({ date, channel: 'phone' })),
});

/** The heading names the one thing that is missing, and what comes next does it. */
const rows: readonly (readonly [who: string, Answers, headline: string, next: string, by: string])[] = [
  [
    'somebody who can ask',
    typo,
    'You can ask the CIS Ombudsman now',
    'Send the request on or before December 12, 2026',
    'December 12, 2026, the last day',
  ],
  [
    'somebody who can ask and has a hearing first',
    { ...typo, 'removal.hearingDate': '2026-12-01', 'preparer.role': 'self' },
    'You can ask the CIS Ombudsman now, but do not wait for its answer',
    'Speak with a lawyer',
    'A hearing in immigration court is on December 1, 2026',
  ],
  [
    'somebody who cannot be helped here, and whose answers contradict each other besides',
    { 'problem.kinds': ['third-party-mistake'], 'expedite.requested': false, 'expedite.result': 'denied' },
    'The CIS Ombudsman cannot help with this. The next door: ',
    'Turn to: ',
    'No last day is known',
  ],
  [
    'somebody who never asked USCIS',
    { ...typo, uscisContacts: [] },
    'First ask USCIS, today',
    'Ask USCIS about this today',
    'Today. No last day is known',
  ],
  [
    'somebody who never asked to expedite',
    { 'problem.kinds': ['expedite'], 'expedite.requested': false, 'expedite.result': undefined },
    'First ask USCIS to expedite, today',
    'Ask USCIS to expedite',
    'Today. No last day is known',
  ],
  [
    'somebody for whom it is too early',
    { ...later, ...contactsOn('2026-11-20') },
    'Not before January 19, 2027: a waiting time is still running',
    'Send the request on January 19, 2027, and not before',
    'February 18, 2027, the last day',
  ],
  [
    'somebody whose contact will be stale',
    later,
    'Not before January 15, 2027: a waiting time is still running',
    'Ask USCIS about this again',
    'the safe day to ask USCIS again',
  ],
  [
    'somebody with a hearing while it is too early',
    { ...later, 'removal.hearingDate': '2026-12-20', 'preparer.role': 'self' },
    'Not before January 15, 2027 here, but do not wait for that day: something ends before it',
    'Speak with a lawyer',
    'A hearing in immigration court is on December 20, 2026',
  ],
  [
    'a protected person with another address',
    { ...alone, 'person.addressMatchesUscis': false },
    'First give USCIS your new address',
    'have USCIS change the address',
    'The newest contact with USCIS counts until',
  ],
  [
    'the mother of a protected child with another address',
    {
      ...alone,
      'preparer.role': 'family-member',
      'preparer.writtenConsent': true,
      'person.addressMatchesUscis': false,
    },
    'First give USCIS the right address',
    'have USCIS change the address',
    'The newest contact with USCIS counts until',
  ],
  [
    'a helper without consent',
    { ...helper, 'preparer.writtenConsent': false },
    'First have the written consent signed',
    'sign consent-to-helper.pdf',
    'The newest contact with USCIS counts until',
  ],
  [
    'a helper without consent who never asked USCIS',
    { ...helper, 'preparer.writtenConsent': false, uscisContacts: [] },
    'First ask USCIS, today',
    'Ask USCIS about this today',
    'Today. No last day is known',
  ],
  [
    'an attorney without a Form G-28',
    { ...typo, 'preparer.role': 'attorney', 'preparer.g28OnFile': false },
    'First file Form G-28 for this very form',
    'File a Form G-28',
    'The newest contact with USCIS counts until',
  ],
  [
    'a beneficiary',
    { ...typo, 'person.role': 'beneficiary' },
    'First have the one who signed the USCIS form make the request',
    'who signed the USCIS form',
    'The newest contact with USCIS counts until',
  ],
  [
    'somebody who has not said one thing',
    { ...typo, 'person.role': undefined },
    `One answer is missing: ${en.facts['person.role'].label}`,
    `“${en.facts['person.role'].label}”`,
    'The newest contact with USCIS counts until',
  ],
  [
    'somebody who has not said several things',
    { ...typo, 'person.role': undefined, 'congressional.inquired': undefined },
    '3 answers are missing',
    'Give the 3 answers',
    'The newest contact with USCIS counts until',
  ],
  [
    'somebody who contradicts themselves',
    { ...typo, 'congressional.inquired': false, 'congressional.date': '2026-11-01' },
    'Two answers contradict each other: ',
    'Correct what is wrong',
    'The newest contact with USCIS counts until',
  ],
  [
    'somebody who wants legal advice',
    { 'problem.kinds': ['legal-advice'], 'preparer.role': 'self' },
    'The CIS Ombudsman cannot help with this: see a lawyer first',
    'Speak with a lawyer',
    'No last day is known',
  ],
  [
    'somebody whose expedite request was denied',
    { 'problem.kinds': ['expedite'], 'expedite.requested': true, 'expedite.result': 'denied' },
    'The CIS Ombudsman cannot help with this. The next door: USCIS expedite requests',
    'Turn to: USCIS expedite requests',
    'No last day is known',
  ],
  [
    'somebody who was denied',
    { 'problem.kinds': ['change-decision'], 'problem.clearError': false, 'preparer.role': 'self' },
    'The CIS Ombudsman cannot help with this: see a lawyer first',
    'Read on the notice',
    'is printed on its notice',
  ],
];

describe('what every result begins with', () => {
  test.each(rows)('%s', (_, answers, headline, next, by) => {
    const answer = answerTo(answers);
    expect(answer.headline.slice(0, headline.length)).toBe(headline);
    expect(answer.next[0]).toContain(next);
    expect(answer.by).toContain(by);
    expect(answer.after.join(' ')).not.toContain(answer.next[0].replace('Do this next: ', ''));
  });

  test('what to say names no form and no receipt number', () => {
    const answers = { ...typo, uscisContacts: [], 'filings.1.receiptNumber': 'IOE0912345678' };
    expect(answerTo(answers).next.join(' ')).toContain('Say or write: “A document that USCIS issued');
    expect(answerTo(answers).next.join(' ')).not.toMatch(/IOE|I-485/);
  });

  test.each([
    [
      'with another address',
      { ...alone, 'person.addressMatchesUscis': false },
      'a telephone that nobody else can look into',
      '1-800-375-5283',
    ],
    [
      'who never asked USCIS',
      { ...alone, 'person.addressMatchesUscis': true, uscisContacts: [] },
      'an account that nobody else can open',
      'https://myaccount.uscis.gov/',
    ],
  ] as const)(
    'whoever may be watched reads how a desk is asked safely, no later than its number: %s',
    (_, answers, safe, number) => {
      const { next } = answerTo(answers);
      const at = (text: string) => next.findIndex((line) => line.includes(text));
      expect(at(safe)).toBeGreaterThanOrEqual(0);
      expect(at(number)).toBeGreaterThanOrEqual(at(safe));
    },
  );
});

/** One reading wants one and the same contact to be 60 to 90 days old. */
describe('where two readings of a rule differ the safe days come first', () => {
  test.each([
    [
      'one contact: both say the same',
      contactsOn('2026-09-12'),
      'Send the request on or before December 11, 2026.',
      false,
    ],
    [
      'an old and a new contact: the old one ends first',
      contactsOn('2026-08-30', '2026-11-15'),
      'Send the request on or before November 28, 2026. Those days',
      true,
    ],
    [
      'one that is too old and one that is too new',
      contactsOn('2026-08-01', '2026-10-01'),
      'Send the request from November 30, 2026 on, and on or before December 30, 2026. Those days',
      true,
    ],
  ])('%s', (_, contacts, next, other) => {
    const answer = answerTo({ ...typo, ...contacts });
    expect(answer.next[0]).toContain(next);
    expect(answer.next[0].includes('by both readings')).toBe(other);
    expect(answer.by).toContain(/on or before ([^.]+)\./.exec(next)?.[1]);
  });

  test('nobody whose hearing comes first is told to wait for the safe days', () => {
    const hearing = { 'removal.hearingDate': '2026-11-25', 'preparer.role': 'self' };
    const { after } = answerTo({ ...typo, ...contactsOn('2026-08-01', '2026-10-01'), ...hearing });
    expect(after.join(' ')).toContain('Send the request on or before December 30, 2026.');
  });
});
