import { wrap } from '../../render/wrap.ts';

/** Text broken at words to the width of the screen; a line keeps its indent where it goes on. */
export const paragraphs = (text: string, columns: number): string =>
  text
    .split('\n')
    .map((line) => {
      const indent = /^ */.exec(line)?.[0] ?? '';
      return wrap(line, columns - 1, { first: indent });
    })
    .join('\n');
