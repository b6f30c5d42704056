import { visible } from './visible.ts';

/**
 * Data as it may stand on a terminal, on one line: see `visible`. Every value that the program did not write itself
 * passes here before it is printed.
 */
export const show = visible;

/** The same for text of several lines: line breaks stay, all else is escaped. */
export const showLines = (text: string): string =>
  text
    .split(/\r\n|\n/)
    .map(show)
    .join('\n');
