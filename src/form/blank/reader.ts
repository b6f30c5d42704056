const [zero, nine, blank, lineEnd] = [48, 57, 32, 10];
const [open, close, slash, below, above] = [40, 41, 92, 60, 62];
const rowWidth = 7;

/** Reads back what was written: nothing but the bytes themselves, from their end on. */
export class Reader {
  readonly bytes: Uint8Array;
  private readonly buffer: Buffer;
  private readonly rows: number;
  private readonly size: number;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const start = this.buffer.lastIndexOf('startxref\n');
    const [, to] = this.number(start + 10);
    const head = this.latin1(to, to + 200);
    const size = /^\d+ 0 obj\n<<\/Type\/XRef\/Size (\d+)\/.*?\/W\[1 4 2\]\/Length (\d+)>>\nstream\n/.exec(
      head,
    );
    if (start < 0 || size === null || Number(size[2]) !== Number(size[1]) * rowWidth)
      throw new Error('what was written does not read back: the cross-reference');
    this.size = Number(size[1]);
    this.rows = to + size[0].length;
  }

  latin1(from: number, to: number): string {
    return this.buffer.toString('latin1', from, to);
  }

  /** Where an object begins. Throws when there is none. */
  offset(number: number): number {
    const row = this.rows + number * rowWidth;
    const { bytes } = this;
    const offset = this.buffer.readUInt32BE(row + 1);
    const [end, found] = this.number(offset);
    if (number >= this.size || bytes[row] !== 1 || found !== number || bytes[end] !== blank)
      throw new Error(`what was written does not read back: object ${number}`);
    return offset;
  }

  /** Where the data of a stream begin and end. */
  stream(number: number): readonly [from: number, to: number] {
    const offset = this.offset(number);
    const length = this.buffer.indexOf('/Length ', offset);
    const from = this.buffer.indexOf('stream\n', length) + 7;
    const [, count] = this.number(length + 8);
    const to = from + count;
    if (this.latin1(to, to + 10) !== '\nendstream')
      throw new Error(`what was written does not read back: stream ${number}`);
    return [from, to];
  }

  /** Whether an object is this text string. */
  holdsText(number: number, text: string): boolean {
    const { bytes } = this;
    let at = this.offset(number);
    while (bytes[at] !== lineEnd) at += 1;
    at += 1;
    if (bytes[at] === below) return this.holdsHex(at + 1, text);
    if (bytes[at] !== open) return false;
    at += 1;
    for (let index = 0; index < text.length; index += 1) {
      if (bytes[at] === slash) at += 1;
      if (bytes[at] !== text.charCodeAt(index)) return false;
      at += 1;
    }
    return bytes[at] === close;
  }

  private holdsHex(from: number, text: string): boolean {
    if (fourHex(this.bytes, from) !== 0xfeff) return false;
    for (let index = 0; index < text.length; index += 1)
      if (fourHex(this.bytes, from + 4 + 4 * index) !== text.charCodeAt(index)) return false;
    return this.bytes[from + 4 + 4 * text.length] === above;
  }

  private number(from: number): readonly [end: number, value: number] {
    let at = from;
    let value = 0;
    for (; (this.bytes[at] as number) >= zero && (this.bytes[at] as number) <= nine; at += 1)
      value = value * 10 + (this.bytes[at] as number) - zero;
    return [at, value];
  }
}

const hexValue = (code: number): number => (code <= nine ? code - zero : code - 87);
const fourHex = (bytes: Uint8Array, at: number): number =>
  (hexValue(bytes[at] as number) << 12) |
  (hexValue(bytes[at + 1] as number) << 8) |
  (hexValue(bytes[at + 2] as number) << 4) |
  hexValue(bytes[at + 3] as number);

const skipBlanks = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && (text.charCodeAt(at) === blank || text.charCodeAt(at) === lineEnd)) at += 1;
  return at;
};

/**
 * Follows the strings that a content stream shows through a text, blanks and line ends aside. Gives how much of the text
 * is shown, or -1 when something else is. `points` tells what one-byte codes stand for; two-byte codes are code points.
 */
export function shownBy(
  bytes: Uint8Array,
  from: number,
  to: number,
  text: string,
  points?: Uint16Array,
): number {
  let shown = skipBlanks(text, 0);
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte === open) {
      for (at += 1; bytes[at] !== close; at += 1) {
        if (bytes[at] === slash) at += 1;
        const code = points?.[bytes[at] as number] ?? 0;
        if (code === blank) continue;
        if (code !== text.charCodeAt(shown)) return -1;
        shown = skipBlanks(text, shown + 1);
        if (at >= to) return -1;
      }
    } else if (byte === below && bytes[at + 1] === below) {
      while (!(bytes[at] === above && bytes[at + 1] === above) && at < to) at += 1;
      at += 1;
    } else if (byte === below) {
      for (at += 1; bytes[at] !== above; at += 4) {
        const code = fourHex(bytes, at);
        if (code === blank) continue;
        if (code !== text.charCodeAt(shown)) return -1;
        shown = skipBlanks(text, shown + 1);
        if (at >= to) return -1;
      }
    }
  }
  return shown;
}
