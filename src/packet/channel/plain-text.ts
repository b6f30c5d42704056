import { wrap } from '../../core/wrap.ts';

/** A paragraph in lines of at most 76 characters; an address that is longer stays whole. */
export const paragraph = (text: string, first = '', rest = ''): string => wrap(text, 76, { first, rest });

/** Steps with their numbers. */
export const numbered = (texts: readonly string[]): string =>
  texts.map((text, at) => paragraph(text, `${String(at + 1).padStart(2)}. `, '    ')).join('\n');

export const bulleted = (texts: readonly string[]): string =>
  texts.map((text) => paragraph(text, '  - ', '    ')).join('\n');

/** A heading with a line under it. */
export const headed = (title: string, body: string): string =>
  `${title}\n${'-'.repeat(title.length)}\n${body}`;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
