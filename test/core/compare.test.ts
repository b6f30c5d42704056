import { expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import type { Day } from '../../src/content/shape/day.ts';
import { changesBetween } from '../../src/core/compare.ts';
import { decide } from '../../src/core/decide.ts';
import { comparedBlocks } from '../../src/render/compared.ts';
import { asText, plainText } from '../../src/render/text.ts';
import { type Answers, caseOf } from '../cases/row.ts';

const asOf = '2026-11-22';
const delay = { 'problem.kinds': ['delay'], 'filings.1.caseInquiryDate': '2027-02-15' } as const;

/** The changes in short, and the text, between the day of the cases and another one. */
function compare(answers: Answers, day: Day) {
  const caseFile = caseOf({ answers, asOf });
  const [here, there] = [decide(caseFile, asOf, en), decide(caseFile, day, en)];
  const changes = changesBetween(here, there);
  return {
    changes: changes.map(({ what, id, asOf: was, compared }) =>
      [what, ...(id === null ? [] : [id]), `${was} > ${compared}`].join(' '),
    ),
    text: asText(comparedBlocks(here, there, caseFile, en), plainText).replace(/\s+/g, ' '),
  };
}

test('the same day has no changes', () => {
  const { changes, text } = compare(delay, asOf);
  expect(changes).toEqual([]);
  expect(text).toContain('Nothing that decides is otherwise on that day.');
});

test.each([
  [
    'the verdict',
    delay,
    '2027-02-20',
    ['verdict not-yet > uscis-first', 'endsFirst kind contact > null'],
    'First ask USCIS, today',
  ],
  [
    'what stood in the way',
    { ...delay, 'filings.1.caseInquiryDate': '2026-12-01' },
    '2026-12-03',
    ['because processing-time not-met > met', 'verdict not-yet > ready'],
    '[met] The case is past the time after which USCIS lets you ask',
  ],
  [
    'the rule book',
    delay,
    '2025-03-01',
    ['ruleBook 2025-03-24 > 2023-05-31'],
    'Rule book 2023-05-31 counts on that day, and not 2025-03-24.',
  ],
  [
    'how it stands on the day decided for',
    delay,
    '2027-02-20',
    ['because uscis-contact-recent null > not-met'],
    'On November 22, 2026: plays no part',
  ],
] as const)('%s', (_, answers, day, wanted, said) => {
  const { changes, text } = compare(answers, day);
  expect(changes).toEqual(expect.arrayContaining([...wanted]));
  expect(text).toContain(said);
});

test('what is met on both days, or plays no part, is not told', () => {
  const soon = { ...delay, 'filings.1.caseInquiryDate': '2026-12-01' };
  const { changes, text } = compare(soon, '2026-12-03');
  expect(changes).toContain('because delay-filing null > met');
  expect(text).not.toContain('The delay is about a form that was filed');
});
