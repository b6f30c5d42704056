import { describe, expect, test } from 'vitest';
import { show, showLines } from '../../src/core/show.ts';

const rows: readonly (readonly [string, string, string])[] = [
  ['plain text stays', 'Nguyễn Thị Łukasz Ñandú', 'Nguyễn Thị Łukasz Ñandú'],
  ['an emoji stays', 'fine 😀', 'fine 😀'],
  ['an escape sequence is shown', '\u001b[2J', '\\x1b[2J'],
  ['a title change is shown', '\u001b]0;x\u0007', '\\x1b]0;x\\x07'],
  ['a C1 control is shown', 'a\u009b31m', 'a\\x9b31m'],
  ['DEL is shown', 'a\u007f', 'a\\x7f'],
  ['NUL is shown', 'a\u0000', 'a\\x00'],
  ['a backspace is shown', 'a\b', 'a\\x08'],
  ['a tab is shown', 'a\tb', 'a\\tb'],
  ['a carriage return is shown', 'yes\rno', 'yes\\rno'],
  ['a new line is shown', 'a\nb', 'a\\nb'],
  ['a turn of direction is shown', 'a\u202eb', 'a\\u{202e}b'],
  ['an isolate is shown', '\u2066a\u2069', '\\u{2066}a\\u{2069}'],
  ['an Arabic letter mark is shown', '\u061c', '\\u{61c}'],
  ['zero width is shown', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
  ['a soft hyphen is shown', 'a\u00adb', 'a\\xadb'],
  ['a tag is shown', 'a\u{e0041}', 'a\\u{e0041}'],
  ['a filler letter is shown', 'a\u3164', 'a\\u{3164}'],
  ['a variation selector is shown', 'a\u{e0101}', 'a\\u{e0101}'],
  ['a line separator is shown', 'a\u2028b', 'a\\u{2028}b'],
  ['half a character is shown', 'a\ud800', 'a\\u{d800}'],
];

describe('data on a terminal', () => {
  test.each(rows)('%s', (_, given, wanted) => expect(show(given)).toBe(wanted));

  test('no control or format character of Unicode gets through', () => {
    const all = Array.from({ length: 0x110000 }, (_, code) => String.fromCodePoint(code)).join(' ');
    expect(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.exec(show(all))).toBeNull();
  });

  test('lines stay lines where they may, whichever way they end', () =>
    expect(showLines('a\u001b\r\nb\n\rc')).toBe('a\\x1b\nb\n\\rc'));
});
