import { parse } from 'csv-parse/sync';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import { scanJson } from '../../core/case-json.ts';
import { mostItems } from '../../core/case-tree.ts';
import { InputError } from '../../core/errors.ts';
import { looksUtf16, markedEncoding } from '../../core/text-bytes.ts';

/** The items again that were taken from an iterator, and then all others. Leaving the loop closes the iterator. */
export async function* rejoin<T>(first: readonly T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  try {
    yield* first;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}

/** Pieces (texts, bytes, batches of rows) from an iterator until they hold `length` together, or there are no more. */
export async function takeFirst<T extends { readonly length: number }>(
  from: AsyncIterator<T>,
  length: number,
): Promise<T[]> {
  const taken: T[] = [];
  for (let held = 0; held < length; held += taken.at(-1)?.length ?? 0) {
    const next = await from.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}

type Words = Catalogue['batchTable'];

function decoderFor(
  head: Uint8Array,
  said: string | undefined,
  words: Words,
): InstanceType<typeof TextDecoder> {
  const name = markedEncoding(head) ?? said ?? 'utf-8';
  try {
    return new TextDecoder(name, { fatal: true });
  } catch {
    const problem = { path: '--encoding', found: words.found.name, wanted: words.wanted.encoding };
    throw new InputError(words.refused.encoding, [problem]);
  }
}

const linesIn = (text: string): number => {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
};

/** The lines of a piece before its first byte that is no text, which is marked when it is read leniently. */
function goodLines(chunk: Uint8Array, encoding: string): number {
  const lenient = new TextDecoder(encoding).decode(chunk);
  const skipped = /^\ufffd{0,3}/.exec(lenient)?.[0].length ?? 0;
  const at = lenient.indexOf('\ufffd', skipped === lenient.length ? 0 : skipped);
  return linesIn(lenient.slice(0, Math.max(at, 0)));
}

/**
 * The text of a table. A byte-order mark says the encoding; else `encoding` does; else it is UTF-8. Nothing is replaced:
 * bytes that are no text throw an `InputError` with their line. `head` holds the first bytes of the chunks.
 */
export async function* textChunks(
  chunks: AsyncIterable<Uint8Array>,
  head: Uint8Array,
  encoding: string | undefined,
  words: Words,
): AsyncGenerator<string> {
  const decoder = decoderFor(head, encoding, words);
  if (encoding === undefined && looksUtf16(head)) throw new InputError(words.refused.utf16);
  let lines = 1;
  const decode = (chunk: Uint8Array | undefined): string => {
    try {
      return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      const line = lines + (chunk === undefined ? 0 : goodLines(chunk, decoder.encoding));
      throw new InputError(
        decoder.encoding === 'utf-8' ? words.refused.notUtf8(line) : words.refused.notEncoding(line),
      );
    }
  };
  for await (const chunk of chunks) {
    const text = decode(chunk);
    lines += linesIn(text);
    if (text !== '') yield text;
  }
  const rest = decode(undefined);
  if (rest !== '') yield rest;
}

/** Why a file is no table, by the name of its sentence. */
export type NoTable = keyof Pick<
  Catalogue['batchTable']['refused'],
  'empty' | 'xls' | 'pdf' | 'binary' | 'markup' | 'utf16' | 'oneCase'
>;

const magic: readonly (readonly [readonly number[], 'xlsx' | NoTable])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'xlsx'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'xls'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
];

const begins = (head: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, i) => head[i] === byte);

/** What bytes show of themselves, before they are taken for text. */
export function kindOfBytes(head: Uint8Array, encoding: string | undefined): 'text' | 'xlsx' | NoTable {
  if (head.length === 0) return 'empty';
  const found = magic.find(([bytes]) => begins(head, bytes));
  if (found !== undefined) return found[1];
  if (
    markedEncoding(head)?.startsWith('utf-16') ||
    encoding?.toLowerCase().startsWith('utf-16') ||
    !head.includes(0)
  )
    return 'text';
  return looksUtf16(head) ? 'utf16' : 'binary';
}

/** What a text is, by its beginning; by the end of its name where that says nothing. */
export function kindOfText(head: string, name: string): 'csv' | 'json' | 'jsonl' | NoTable {
  const text = head.trimStart();
  if (text === '') return 'empty';
  if (text.startsWith('[')) return 'json';
  if (/^<(?:[a-z!?]|\/)/i.test(text)) return 'markup';
  if (/\.(?:jsonl|ndjson)$/i.test(name)) return 'jsonl';
  if (!text.startsWith('{')) return 'csv';
  const end = text.indexOf('\n');
  return end < 0 || scanJson(text.slice(0, end), mostItems).fault === undefined ? 'jsonl' : 'oneCase';
}

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
