import { parse } from 'csv-parse/sync';

/** What separates the cells of a text, and the headings that it gives. */
export interface Separated {
  readonly delimiter: string;
  /** How many characters at the front are no table: the line `sep=;` that spreadsheets write for themselves. */
  readonly skip: number;
}

/** A title and what else an export puts above its headings take no more lines. */
export const titleLines = 20;

const delimiters = [',', ';', '\t', '|'] as const;

/** The first lines, cut into cells; what follows a line that cannot be cut is left out. */
function linesWith(delimiter: string, text: string, most: number): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: most,
      relax_column_count: true,
    });
  } catch {
    return most === 1 ? [] : linesWith(delimiter, text, 1);
  }
}

/**
 * Finds what separates the cells by the headings that come out: the most known ones win, below a title too, and where none is
 * known the most headings. `head` is the beginning of the text, `isKnown` says whether a heading makes sense.
 */
export function findDelimiter(head: string, isKnown: (heading: string) => boolean): Separated {
  const [said, sign] = /^sep=(.)(?:\r\n|\r|\n)/i.exec(head) ?? [];
  if (said !== undefined && sign !== undefined) return { delimiter: sign, skip: said.length };
  const seen = delimiters.map((delimiter) => {
    const lines = linesWith(delimiter, head, titleLines + 1);
    const [first = 0, ...below] = lines.map((cells) => cells.filter((cell) => isKnown(cell.trim())).length);
    return { delimiter, first, below: Math.max(0, ...below), all: lines[0]?.length ?? 0 };
  });
  const [best] = seen.sort((a, b) => b.first - a.first || b.below - a.below || b.all - a.all);
  return { delimiter: best?.delimiter ?? ',', skip: 0 };
}
