import { describe, expect, test } from 'vitest';
import { numbersIn } from './law-numbers.ts';
import { sentencesIn, sentencesOf } from './sentences.ts';

const found = new Map<string, readonly string[]>();
for (const { place, text } of sentencesOf('en')) {
  const numbers = numbersIn(text);
  if (numbers.length > 0) found.set(place, [...(found.get(place) ?? []), ...numbers]);
}

/** Numbers that no law, no page of USCIS and no desk sets; each with what it counts. */
const notOfTheLaw: Readonly<Record<string, string>> = {
  'batch-report.ts batchReport.page.inDays': 'days until a day, counted for the page',
  'batch-table.ts batchTable.wanted.order': 'the days that one text can mean',
  'book.ts book.diffUsage': 'the days on a command line',
  'facts/attempts.ts attemptWords.uscisContacts[].date.example': 'how a day may be typed',
  'facts/clocks.ts clockWords.ageOut.visaAvailable.help.find': 'the later one of a pair of days',
  'help.ts help.commands.rules.about': 'the days on a command line',
  'help.ts help.args.[id...]': 'the days on a command line',
  'failures.ts failures.files.held': 'how long a lock of the program lasts',
};

describe('a sentence that names a period of the law is given its value', () => {
  test('no number with a unit stands in a sentence of the catalogue', () => {
    expect([...found].filter(([place]) => !(place in notOfTheLaw))).toEqual([]);
  });

  test('what is excepted is there', () => {
    expect(Object.keys(notOfTheLaw).filter((place) => !found.has(place))).toEqual([]);
  });
});

describe('a number is found', () => {
  test.each([
    ['within 30 days', ['30 days']],
    ['thirty days', ['thirty days']],
    ['takes two to three weeks', ['two to three weeks']],
    ['the 60-day rule', ['60-day']],
    ['a sixty-day rule', ['sixty-day']],
    ['after six months', ['six months']],
    ['asked twice a year', ['twice a year']],
    ['Both the 60 and the 90 days', ['60 and the 90 days']],
    ['30 calendar days', ['30 calendar days']],
    ['from the 31st business day', ['31st business day']],
    ['the thirty-first business day', ['thirty-first business day']],
    ['who turns 21', ['turns 21']],
    ['the 21st birthday', ['21st birthday']],
    ['less than a year old', ['than a year']],
    ['half a year', ['half a year']],
    ['how long 80 % of cases take', ['80 %']],
    ['the eleven federal holidays', ['eleven federal holidays']],
    ['the ‹› wait, and 45 days more', ['45 days']],
  ])('%s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  test.each([
    'within ‹› of the decision',
    'The page says “within the last 90 days”.',
    'Section 9 is signed; section 10 too.',
    'three letters and ten digits',
    'Form I-797C of 12/31/2017',
    'one of these days',
    'the first day on which it is met',
    '8 U.S.C. 1153(h)',
  ])('not in: %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });
});

describe('the texts of a file', () => {
  test('are found in every branch, with the names that lead to them', () => {
    const source = `
      import { other } from './one year.ts';
      const told = (n: number) => \`\${n} \${n === 1 ? 'day' : 'days'}\`;
      export const rules = {
        'six months': { wording: ({ amount }: { amount: 'two days' }) => \`within \${amount} of it\` },
        list: ['a', told(1)],
      } as const satisfies Record<string, 'ten days'>;`;
    expect(sentencesIn(source, 'a.ts')).toEqual([
      { place: 'a.ts told', text: '‹› ‹›' },
      { place: 'a.ts told', text: 'day' },
      { place: 'a.ts told', text: 'days' },
      { place: 'a.ts rules.six months.wording', text: 'within ‹› of it' },
      { place: 'a.ts rules.list', text: 'a' },
    ]);
  });
});
