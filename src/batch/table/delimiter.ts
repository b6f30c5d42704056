import { parse } from 'csv-parse/sync';

/** What separates the cells of a text, and the headings that it gives. */
export interface Separated {
  readonly delimiter: string;
  /** How many characters at the front are no table: the line `sep=;` that spreadsheets write for themselves. */
  readonly skip: number;
}

const delimiters = [',', ';', '\t', '|'] as const;

function headingsWith(delimiter: string, text: string): readonly string[] {
  try {
    const [headings] = parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: 1,
      relax_column_count: true,
    });
    return headings ?? [];
  } catch {
    return [];
  }
}

/**
 * Finds what separates the cells by the headings that come out: the most known ones win, and where none is known the most
 * headings. `head` is the beginning of the text, `isKnown` says whether a heading makes sense.
 */
export function findDelimiter(head: string, isKnown: (heading: string) => boolean): Separated {
  const [said, sign] = /^sep=(.)(?:\r\n|\r|\n)/i.exec(head) ?? [];
  if (said !== undefined && sign !== undefined) return { delimiter: sign, skip: said.length };
  let best: { delimiter: string; known: number; all: number } = { delimiter: ',', known: 0, all: 0 };
  for (const delimiter of delimiters) {
    const headings = headingsWith(delimiter, head);
    const known = headings.filter((heading) => isKnown(heading.trim())).length;
    if (known > best.known || (known === best.known && headings.length > best.all))
      best = { delimiter, known, all: headings.length };
  }
  return { delimiter: best.delimiter, skip: 0 };
}
