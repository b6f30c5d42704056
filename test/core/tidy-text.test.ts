import { describe, expect, test } from 'vitest';
import { tidied } from '../../src/core/tidy-text.ts';

describe('what nobody sees, and other shapes of plain letters', () => {
  test.each([
    ['a tab', 'My file\twas lost', 'My file was lost', ['tab']],
    ['a space without width', 'Please \u200bhelp', 'Please help', ['invisible']],
    ['a soft hyphen and a byte-order mark', '\ufeffre\u00adceipt', 'receipt', ['invisible']],
    ['marks of direction', '\u202aAna\u202c \u200eLi', 'Ana Li', ['direction']],
    ['ligatures', 'ﬁrst oﬃce ﬂat', 'first office flat', ['ligature']],
    ['full-width letters and signs', 'ＬＩ　１２３，', 'LI 123,', ['full-width']],
    ['the look of an emoji', '✔\ufe0f', '✔', ['invisible']],
    ['line ends of other kinds', 'one\u2028two\u0085three', 'one\ntwo\nthree', ['line']],
    ['several', '\tﬁn\u200b', ' fin', ['tab', 'invisible', 'ligature']],
    ['a joiner among Latin letters', 'a\u200cb', 'ab', ['invisible']],
  ])('%s', (_, text, kept, held) => expect(tidied(text, true)).toEqual({ text: kept, held }));

  test.each([
    ['plain letters, marks and signs', 'Nguyễn Thị Ánh, M̄aria ✓ ☐ → “8”'],
    ['full-width punctuation among Chinese letters', '李明，（上海）'],
    ['a joiner of Persian', 'می\u200cخواهم'],
    ['a joiner after a virama', 'क\u094d\u200dष'],
    ['a joiner within an emoji', '👩\u200d👧'],
    ['a space that does not break', 'Ana\u00a0Li'],
    ['several lines', 'one\ntwo'],
  ])('is not: %s', (_, text) => expect(tidied(text, true)).toEqual({ text, held: [] }));

  test('in a text of one line, other line ends are blanks', () =>
    expect(tidied('12 Elm St\u2028Apt 4', false).text).toBe('12 Elm St Apt 4'));
});
