import { describe, expect, test } from 'vitest';
import { whole, wrap } from '../../src/core/wrap.ts';

const lines = (text: string, width: number, hanging?: Parameters<typeof wrap>[2]) =>
  wrap(text, width, hanging).split('\n');

describe('wrapping', () => {
  test('lines are no wider than the width', () => {
    const text = 'The office answers requests in the order in which they come in, one after another.';
    for (const line of lines(text, 20)) expect(line.length).toBeLessThanOrEqual(20);
    expect(lines(text, 20).join(' ')).toBe(text);
  });

  test('a bullet hangs out to the left', () =>
    expect(lines('one two three four', 12, { first: '- ', rest: '  ' })).toEqual([
      '- one two',
      '  three four',
    ]));

  test('every line is indented alike where one indent is given', () =>
    expect(lines('one two three', 10, { first: '   ' })).toEqual(['   one two', '   three']));

  test.each([
    ['a telephone number', 'call +1-800-375-5283 now'],
    ['a telephone number with a space', 'call (202) 357-8100 now'],
    ['an e-mail address', 'write to lockboxsupport@uscis.dhs.gov.example.invalid now'],
    ['a web address', 'see https://www.dhs.gov/case-assistance?with=a-long-query-of-words now'],
    ['a line of an envelope', `send to ${whole('Office of the Ombudsman, Mail Stop 0180')} now`],
  ])('%s is kept whole even where it is wider', (_, text) => {
    const kept = text.replace(/^\w+( to)? | now$/g, '').replaceAll('\u00a0', ' ');
    expect(lines(text, 8)).toContain(kept);
  });

  test('colour takes no room and is closed at the end of each line', () => {
    const red = `\u001b[31m${'word '.repeat(4).trim()}\u001b[39m`;
    expect(lines(red, 9)).toEqual(['\u001b[31mword word\u001b[39m', '\u001b[31mword word\u001b[39m']);
  });

  test('paragraphs stay apart', () => expect(lines('a\n\nb', 10)).toEqual(['a', '', 'b']));

  test('no width is too small to end', () =>
    expect(lines('a b', 1, { first: '    ' })).toEqual(['    a', '    b']));
});
