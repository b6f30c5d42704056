import { wrapAnsi } from 'fast-wrap-ansi';

const noBreakSpace = '\u00a0';

/** Telephone numbers with a space in them, as they are written in the United States. */
const telephone = /\(\d{3}\) \d{3}-\d{4}/g;

export interface Hanging {
  /** Put before the first line, such as a bullet. */
  readonly first?: string;
  /** Put before every other line, such as spaces as wide as the bullet. */
  readonly rest?: string;
}

/**
 * Text that `wrap` must not cut, such as a line of an envelope: it stays on one line even where that is wider than the
 * terminal. Telephone numbers, mail and web addresses need no mark.
 */
export const whole = (text: string): string => text.replaceAll(' ', noBreakSpace);

/**
 * Wraps text to a width in columns, each of its lines on its own. Words are never cut, so that a number or an address can
 * always be copied; marks of colour count as nothing. At least one column of text is left beside the indents.
 */
export function wrap(text: string, width: number, { first = '', rest = first }: Hanging = {}): string {
  const columns = Math.max(1, width - Math.max(first.length, rest.length));
  return wrapAnsi(text.replace(telephone, whole), columns, { hard: false, wordWrap: true, trim: true })
    .split('\n')
    .map((line, n) => `${n === 0 ? first : rest}${line}`.trimEnd())
    .join('\n')
    .replaceAll(noBreakSpace, ' ');
}
