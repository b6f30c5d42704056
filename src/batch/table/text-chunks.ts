import type { Catalogue } from '../../content/messages/catalogue.ts';
import { InputError } from '../../core/errors.ts';

type Words = Catalogue['batchTable'];

const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that a byte-order mark tells of. */
const markedAs = (head: Uint8Array): string | undefined =>
  marks.find(([, mark]) => mark.every((byte, i) => head[i] === byte))?.[0];

function decoderFor(
  head: Uint8Array,
  said: string | undefined,
  words: Words,
): InstanceType<typeof TextDecoder> {
  const name = markedAs(head) ?? said ?? 'utf-8';
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
  if (encoding === undefined && markedAs(head) === undefined && head.subarray(0, 2).includes(0))
    throw new InputError(words.refused.utf16);
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
