import { whole, wrap } from '../../render/wrap.ts';

/** Text broken at words to the width of the screen; a line keeps its indent where it goes on. */
export const paragraphs = (text: string, columns: number): string =>
  text
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      return wrap(line, columns - 1, { first: indent });
    })
    .join('\n');

const shortKey = 34;

/** A key of the key line: a sign and its word stay on one line, a longer sentence may be broken. */
export const unbroken = (key: string): string => (key.length <= shortKey ? whole(key) : key);
