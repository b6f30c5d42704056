/** What Unicode draws as nothing or as an order, as the inside of a character class of a `u` expression. */
export const unseenClass = String.raw`\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}`;

/**
 * What a screen would obey, hide or reorder instead of showing it: control characters (C0, C1, DEL), format characters
 * (bidirectional marks, zero width, tags), line and paragraph separators, half characters, and all else that Unicode
 * draws as nothing.
 */
const unseen = new RegExp(`[${unseenClass}]`, 'gu');

const named = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x100) return named.get(character) ?? `\\x${code.toString(16).padStart(2, '0')}`;
  return `\\u{${code.toString(16)}}`;
}

/**
 * Data as it may be shown, on one line: whatever is not plain visible text becomes an escape that can be read, such as
 * `\x1b` or `\u{202e}`. Every value that the program did not write itself passes here before it is printed.
 */
export const show = (text: string): string => text.replace(unseen, escapeOf);

/** The same for text of several lines: line breaks stay, all else is escaped. */
export const showLines = (text: string): string =>
  text
    .split(/\r\n|\n/)
    .map(show)
    .join('\n');
