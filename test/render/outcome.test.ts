import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { Style } from '../../src/core/context.ts';
import { decide } from '../../src/core/decide.ts';
import { renderOutcome } from '../../src/render/outcome.ts';
import { type Answers, caseOf } from '../cases/row.ts';

const plain = (text: string): string => text;
const style: Style = { bold: plain, dim: plain, good: plain, caution: plain, bad: plain, link: plain };
const asOf = '2026-11-22';

function shown(answers: Answers, width = 80, why = true): string {
  const caseFile = caseOf({ answers, asOf });
  return renderOutcome(decide(caseFile, asOf, en), caseFile, en, { width, style }, { why });
}

const delay = { 'problem.kinds': ['delay'], 'filings.1.caseInquiryDate': '2027-02-15' } as const;
const court = { 'removal.inProceedings': true, 'removal.hearingDate': '2026-12-20' } as const;
const typo = { 'problem.kinds': ['typographic-error'] } as const;

describe('an outcome as people read it', () => {
  test.each([
    ['too early', delay, 'Not before February 15, 2027'],
    ['too early, with a contact that will be stale', delay, 'Ask USCIS about this again from'],
    [
      'too early, and a lawyer first',
      { ...delay, ...court },
      'Speak with a lawyer or accredited representative today',
    ],
    ['ready', typo, 'By when: December 12, 2026, the last day for a request'],
    ['USCIS first', { ...typo, uscisContacts: [] }, 'What brings it nearer'],
    ['incomplete', { ...typo, 'person.role': undefined }, '(person.role)'],
    ['what decided', delay, 'Decided by: Form number (no. 1); Case inquiry date (no. 1)'],
    [
      'a part that is not taken',
      { 'problem.kinds': ['typographic-error', 'legal-advice'] },
      'will not take this',
    ],
  ] as const)('%s', (_, answers, text) => expect(shown(answers)).toContain(text));

  test('begins with three lines and keeps its proofs for whoever asks', () => {
    const text = shown({ ...typo, uscisContacts: [] }, 80, false);
    expect(text.split('\n\n').slice(0, 2)).toEqual([
      'First ask USCIS, today',
      [
        'Do this next: Ask USCIS about this today (November 22, 2026), and keep the',
        'proof. Whatever else is open, this office wants USCIS asked first.',
        '  USCIS online account: https://myaccount.uscis.gov/',
        '  Say or write: “A document that USCIS issued has a typing error. It says',
        '  __________; right is __________. Which office has the case now, and what was',
        '  done last?”',
        'By when: Today. No last day is known, but the 60 days that USCIS has to be given',
        'begin only when it is asked.',
      ].join('\n'),
    ]);
    for (const proof of ['Decided by', 'Source 1', en.outcome.headings.sources, en.outcome.headings.change]) {
      expect(text).not.toContain(proof);
      expect(shown({ ...typo, uscisContacts: [] })).toContain(proof);
    }
    expect(text).toContain('--why');
  });

  test('what is no remedy is not offered: another account of who signed', () => {
    expect(shown({ ...typo, 'person.role': 'beneficiary' })).not.toContain('brings it nearer');
  });

  test('where the office cannot help nothing is required or to be attached', () => {
    const text = shown({ 'problem.kinds': ['legal-advice'] });
    expect(text).not.toContain(en.outcome.headings.requirements);
    expect(text).not.toContain(en.outcome.headings.documents);
  });

  test('a requirement that is not known is not called a matter of paper', () => {
    const text = shown({ ...typo, 'preparer.role': 'family-member' });
    expect(text).toContain(
      `[${en.outcome.unknown}] ${en.outcome.requirements.consent({ voice: 'neutral' }).slice(0, 40)}`,
    );
  });

  test.each([40, 60, 80, 120])('at %i columns no line is wider, but for what must not be cut', (width) => {
    for (const answers of [delay, typo, { ...typo, uscisContacts: [] }])
      for (const line of shown(answers, width).split('\n'))
        if (!/https?:|@/.test(line)) expect([line, line.length <= width]).toEqual([line, true]);
  });

  test('telephone numbers and the postal address stay whole', () => {
    const text = shown({ ...typo, 'submission.channel': 'mail' }, 30);
    expect(text).toContain('Office of the Citizenship and Immigration Services Ombudsman');
    expect(shown(delay, 30)).toContain('1-800-375-5283');
  });
});
