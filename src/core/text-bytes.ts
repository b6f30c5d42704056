const marks: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that a byte-order mark at the beginning of a text tells of; undefined without one. */
export const markedEncoding = (head: Uint8Array): string | undefined =>
  marks.find(([, mark]) => mark.every((byte, i) => head[i] === byte))?.[0];

/** Whether bytes without a mark look like UTF-16: no text in UTF-8 has a zero among its first two bytes. */
export const looksUtf16 = (head: Uint8Array): boolean =>
  head.length > 1 && markedEncoding(head) === undefined && head.subarray(0, 2).includes(0);

/**
 * The text of a file: UTF-8, or UTF-16 that says so by a byte-order mark, which is not part of it. Nothing is replaced: undefined where
 * the bytes are no such text.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(markedEncoding(bytes) ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
