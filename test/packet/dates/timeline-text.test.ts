import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { timelineDocument } from '../../../src/packet/dates/timeline-text.ts';
import { asText, plainText } from '../../../src/render/text.ts';
import type { Answers } from '../../cases/row.ts';
import { toldOf } from './told.ts';

const asOf = '2026-11-22';
const { headings } = en.packet.dates;

const delay = { 'problem.kinds': ['delay'], 'filings.1.caseInquiryDate': '2027-06-01' } as const;
const typo = { 'problem.kinds': ['typographic-error'] } as const;
const child = {
  'problem.kinds': ['age-out'],
  'ageOut.category': 'preference',
  'ageOut.birthDate': '2006-01-10',
  'ageOut.petitionFiled': '2025-01-01',
  'ageOut.petitionApproved': '2025-04-11',
  'ageOut.visaAvailable': '2026-05-01',
} as const;
const no = { 'problem.kinds': ['legal-advice'], documents: [{ kind: 'request-for-evidence' }] } as const;

const shown = (answers: Answers, width = 80, drawn = false): string =>
  asText(timelineDocument(toldOf(answers, asOf), en, { drawn }), { ...plainText, width });

/** The part of a text below a heading, up to the next heading. */
function below(text: string, heading: string): string {
  const [, part = ''] = `\n${text}`.split(`\n${heading}\n`);
  const others = Object.values(headings).map((other) => part.indexOf(`\n${other}\n`));
  return part.slice(0, Math.min(...others.filter((at) => at >= 0), part.length));
}

describe('a time line as people read it', () => {
  test.each([
    ['what to do', delay, headings.act, 'March 3, 2027 to June 1, 2027\n  Ask USCIS'],
    ['when it can be sent', delay, headings.act, 'June 1, 2027\n  The first day on which'],
    ['what it rests on', delay, headings.act, 'Rests on: Day of contact (no. 1)'],
    ['what runs', no, headings.running, 'No day can be told here\n  The request for evidence'],
    [
      'what is waited for',
      delay,
      headings.ahead,
      'June 1, 2027\n  The case inquiry date of Form I-485 (no. 1)',
    ],
    ['what is over', delay, headings.past, 'November 12, 2026\n  By this day USCIS has had its 60 days'],
    ['each step', child, headings.past, '  - May 1, 2026 less 100 days is January 21, 2026.'],
    ['how sure it is', delay, headings.ahead, 'inquiry date (read in a government text)'],
    ['where it is from', delay, headings.sources, 'https://www.dhs.gov/case-assistance'],
  ] as const)('%s', (_, answers, heading, text) => expect(below(shown(answers), heading)).toContain(text));

  test('where there is nothing to do there is no heading for it', () => {
    expect(shown(no)).not.toContain(headings.act);
    expect(shown(no)).not.toContain(headings.past);
  });

  test('every entry is there once', () => {
    for (const answers of [delay, typo, child, no]) {
      const text = shown(answers, 2000);
      for (const { sentence } of toldOf(answers, asOf).entries)
        expect([sentence, text.split(`  ${sentence}\n`).length - 1]).toEqual([sentence, 1]);
    }
  });

  test('every source that an entry names by number is told', () => {
    const text = shown(child);
    const told = below(text, headings.sources);
    for (const [, number] of text.matchAll(/Source (\d+):/g))
      expect(told).toMatch(new RegExp(`^${number}\\. `, 'm'));
  });

  test.each([40, 60, 80, 120])('at %i columns no line is wider, but for addresses', (width) => {
    for (const answers of [delay, typo, child, no])
      for (const line of shown(answers, width, true).split('\n'))
        if (!/https?:/.test(line)) expect([line, line.length <= width]).toEqual([line, true]);
  });

  test('an escape in an answer is shown, not obeyed', () => {
    expect(shown({ ...delay, 'filings.1.form': 'I-485\u001b[31m' })).toContain('\\x1b[31m');
  });
});

describe('the drawn line', () => {
  test('is left out of plain text and of narrow terminals', () => {
    expect(shown(delay)).not.toContain('---');
    expect(shown(delay, 71, true)).not.toContain('---');
    expect(shown(delay, 72, true)).toContain('---');
  });

  test('bears the first and the last day, today, and the ends of several days', () => {
    const [, , line = '', labels = ''] = shown(delay, 100, true).split('\n');
    expect(line).toHaveLength(100);
    expect(line).toMatch(/^o-.*\|.*\(.*o$/);
    expect(labels).toMatch(/^September 13, 2026 .* August 30, 2027$/);
  });

  test('today is named where there is room', () => {
    const [, , line = '', labels = ''] = shown(typo, 100, true).split('\n');
    expect(labels).toMatch(/^September 13, 2026 .* today .* December 12, 2026$/);
    expect(Math.abs(labels.indexOf('today') + 2 - line.indexOf('|'))).toBeLessThan(2);
    expect(shown(delay, 100, true).split('\n')[3]).not.toContain('today');
  });

  test('one day alone is no line', () => {
    expect(shown({ ...no, uscisContacts: [] }, 100, true)).not.toContain('---');
  });
});
