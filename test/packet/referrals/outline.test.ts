import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { decide } from '../../../src/core/decide.ts';
import { outlineOf } from '../../../src/packet/referrals/outline.ts';
import { allReferrals, type Referrals } from '../../../src/packet/referrals/referrals.ts';
import { textOf } from '../../../src/render/document.ts';
import { layOut } from '../../../src/render/pdf/lay-out.ts';
import { asText, plainText } from '../../../src/render/text.ts';
import { type Answers, caseOf } from '../../cases/row.ts';
import { asOf, refusedRows } from './rows.ts';

/** Every text on one line. */
const wide = { ...plainText, width: 100_000 };

const { headings, labels, tiers, privacyRelease, title } = en.packet.referrals;

function doorsFor(answers: Answers): Referrals {
  const caseFile = caseOf({ answers, asOf });
  const doors = allReferrals(caseFile, decide(caseFile, asOf, en), en);
  if (doors === undefined) throw new Error('the case is ready');
  return doors;
}

/** The texts of each page, line by line, without its foot. */
const linesOfPages = (doors: Referrals): readonly (readonly string[])[] =>
  layOut({ title, blocks: outlineOf(doors, en), words: en }).pages.map((marks) =>
    marks.flatMap(({ stroke, of }) => (of !== undefined && 'text' in stroke ? [stroke.text] : [])),
  );

describe.each(refusedRows)('the pages: $it', ({ answers }) => {
  const doors = doorsFor(answers);
  const pages = linesOfPages(doors);

  test('never end with a heading', () => {
    const numbered = doors.all.map(({ name }, at) => headings.referral(at + 1, name));
    const heads = [...Object.values(headings), labels.say, tiers, privacyRelease.heading, ...numbered];
    for (const page of pages) expect(heads).not.toContain(page.at(-1));
  });

  test('show every number and address of a door in one piece', () => {
    const lines = pages.flat();
    for (const value of doors.all.flatMap(({ ways }) => ways.flatMap((way) => way.lines))) {
      expect(lines.some((line) => line.includes(value))).toBe(true);
    }
  });

  test('break no number and no address over two lines', () => {
    const values = doors.all.flatMap(({ ways }) => ways.flatMap((way) => way.lines));
    const isPiece = (line: string): boolean =>
      line.length > 12 &&
      !values.some((value) => line === value) &&
      values.some((value) => value.startsWith(line));
    expect(pages.flat().filter(isPiece)).toEqual([]);
  });

  test('say what the text says, in the same order', () => {
    const inText = asText(outlineOf(doors, en), wide);
    let from = 0;
    for (const block of outlineOf(doors, en)) {
      if (block.kind !== 'paragraph' && block.kind !== 'heading') continue;
      const at = inText.indexOf(textOf(block.text), from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at;
    }
  });
});

describe.each([40, 80])('the text at %i columns', (width) => {
  test.each(refusedRows)('fits, but for a word that stays whole: $it', ({ answers }) => {
    const long = asText(outlineOf(doorsFor(answers), en), { ...plainText, width })
      .split('\n')
      .filter((line) => line.length > width && /\S+\s+\S/.test(line.trim().replace(/^(-|!|\[ \]) /, '')));
    expect(long).toEqual([]);
  });
});

test('a number that is not sure does not stand in one list with one that is', () => {
  const doors = doorsFor({ 'problem.kinds': ['not-uscis'] });
  const ways = ['', 'UNCONFIRMED'].map((doubt, at) => ({
    type: 'Telephone',
    of: '',
    lines: [`${at}`],
    doubt,
  }));
  const text = asText(outlineOf({ ...doors, all: doors.all.map((door) => ({ ...door, ways })) }, en), wide);
  expect(text).toContain('Telephone: 0\n\nTelephone: 1\n\nUNCONFIRMED\n');
});

describe('mailboxes of regions', () => {
  const doors = doorsFor({
    'problem.kinds': ['lost-file'],
    'person.protection': ['refugee'],
    'person.addressMatchesUscis': true,
    uscisContacts: [],
  });
  const at = doors.all.findIndex(({ id }) => id === 'uscis-resettlement-support-center');
  const [, part = ''] = asText(outlineOf(doors, en), wide).split(
    `\n${headings.referral(at + 1, doors.all[at]?.name ?? '')}\n\n`,
  );

  test('are one list, with one remark that they are not confirmed', () => {
    const [list = '', doubt] = part.split('\n\n');
    expect(list.split('\n')).toHaveLength(10);
    expect(list.split('\n')[0]).toBe('  - E-mail: Africa (CWS): Case@CWSAfrica.org');
    expect(doubt).toMatch(/^Not confirmed lately/);
  });
});
