const width = 76;

/** A paragraph in lines of at most 76 characters; an address that is longer stays whole. */
export function paragraph(text: string, first = '', rest = ''): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      [line, empty] = [rest, true];
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

/** Steps with their numbers. */
export const numbered = (texts: readonly string[]): string =>
  texts.map((text, at) => paragraph(text, `${String(at + 1).padStart(2)}. `, '    ')).join('\n');

export const bulleted = (texts: readonly string[]): string =>
  texts.map((text) => paragraph(text, '  - ', '    ')).join('\n');

/** A heading with a line under it. */
export const headed = (title: string, body: string): string =>
  `${title}\n${'-'.repeat(title.length)}\n${body}`;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
