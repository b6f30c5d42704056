import { whole, wrap } from '../../core/wrap.ts';

/** Text broken at words to the width of the screen; a line goes on under its own beginning, after its dash or number. */
export const paragraphs = (text: string, columns: number): string =>
  text
    .split('\n')
    .map((line) => {
      const lead = /^ *(?:- |\d+\. )?/.exec(line)?.[0] ?? '';
      return wrap(line.slice(lead.length), columns - 1, { first: lead, rest: ' '.repeat(lead.length) });
    })
    .join('\n');

const shortKey = 34;

/** A key of the key line: a sign and its word stay on one line, a longer sentence may be broken. */
export const unbroken = (key: string): string => (key.length <= shortKey ? whole(key) : key);
