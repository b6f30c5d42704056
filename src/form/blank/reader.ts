const [zero, nine, blank, lineEnd] = [48, 57, 32, 10];
const [open, close, slash, below, above] = [40, 41, 92, 60, 62];
const rowWidth = 7;
const [lengthKey, streamBegins, streamEnds, objectEnds] = [
  '/Length ',
  '>>\nstream\n',
  '\nendstream\nendobj\n',
  '\nendobj\n',
].map((text) => Buffer.from(text, 'latin1')) as [Buffer, Buffer, Buffer, Buffer];

/** A difference is a bug. Names the field, never its value. */
export const fail = (name: string): never => {
  throw new Error(`what was written does not read back: ${name}`);
};

/** Reads back what was written: nothing but the bytes themselves, from their end on. */
export class Reader {
  readonly bytes: Uint8Array;
  readonly buffer: Buffer;
  private readonly rows: number;
  private readonly size: number;
  /** What the dictionary of the cross-reference says, up to its length. */
  readonly head: string;
  /** Where the last object that was read begins, and where the last thing that was read ends. */
  begin = 0;
  end = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const start = this.buffer.lastIndexOf('startxref\n');
    const to = this.number(start + 10);
    const [whole = '', head = '', size = '', length = ''] =
      /^(\d+ 0 obj\n<<\/Type\/XRef\/Size (\d+)\/.*?\/W\[1 4 2\])\/Length (\d+)>>\nstream\n/.exec(
        this.latin1(to, to + 200),
      ) ?? [];
    if (start < 0 || whole === '' || Number(length) !== Number(size) * rowWidth) fail('the cross-reference');
    this.head = head;
    this.size = Number(size);
    this.rows = to + whole.length;
  }

  latin1(from: number, to: number): string {
    return this.buffer.toString('latin1', from, to);
  }

  /** Whether an object stands in the file by itself. */
  has(number: number): boolean {
    return number < this.size && this.bytes[this.rows + number * rowWidth] === 1;
  }

  /**
   * Goes through the cross-reference: a row says what it says in these, or an object of its number stands where it says.
   * Throws when one does not.
   */
  checkRows(rows: Uint8Array): void {
    const { bytes, size } = this;
    for (let number = 0; number < size; number += 1) {
      const from = this.rows + number * rowWidth;
      let at = 0;
      while (at < rowWidth && bytes[from + at] === rows[number * rowWidth + at]) at += 1;
      if (at === rowWidth) continue;
      this.offset(number);
      if (bytes[from + 5] !== 0 || bytes[from + 6] !== 0) fail(`object ${number}`);
    }
  }

  /** Where an object begins. Throws when there is none. */
  offset(number: number): number {
    const { bytes } = this;
    const row = this.rows + number * rowWidth;
    const offset = this.buffer.readUInt32BE(row + 1);
    if (
      number >= this.size ||
      bytes[row] !== 1 ||
      this.number(offset) !== number ||
      bytes[this.end] !== blank
    )
      fail(`object ${number}`);
    this.begin = offset;
    return offset;
  }

  /** Whether a part of other bytes stands there. */
  same(at: number, other: Uint8Array, from = 0, to = other.length): boolean {
    const end = at + to - from;
    return end <= this.bytes.length && this.buffer.compare(other, from, to, at, end) === 0;
  }

  /** Whether an object says just this, from its number to its end. */
  is(number: number, text: string): boolean {
    const at = this.offset(number);
    return this.latin1(at, at + text.length) === text;
  }

  /** Where the data of a stream begin; their end is then `end`. */
  stream(number: number): number {
    const { bytes } = this;
    let at = this.offset(number);
    // The dictionary is short, and its first key with an L is the length.
    while (!(bytes[at] === 47 && bytes[at + 1] === 76) || !this.holds(at, lengthKey)) at += 1;
    const length = this.number(at + lengthKey.length);
    at = this.end;
    while (bytes[at] === blank) at += 1;
    if (!this.holds(at, streamBegins) || !this.holds(at + streamBegins.length + length, streamEnds))
      fail(`stream ${number}`);
    this.end = at + streamBegins.length + length;
    return at + streamBegins.length;
  }

  /** Whether these bytes stand there, but for what is between two of their places. */
  holds(at: number, what: Uint8Array, butFrom = 0, butTo = 0): boolean {
    const { bytes } = this;
    for (let index = 0; index < what.length; index += 1)
      if (bytes[at + index] !== what[index] && (index < butFrom || index >= butTo)) return false;
    return true;
  }

  /** Whether an object is this text string, and nothing else; `head` is what it begins with. */
  holdsText(number: number, head: Uint8Array, text: string): boolean {
    const { bytes } = this;
    let at = this.offset(number);
    if (!this.holds(at, head)) return false;
    at += head.length;
    if (bytes[at] === below) return this.holdsHex(at + 1, text);
    if (bytes[at] !== open) return false;
    at += 1;
    for (let index = 0; index < text.length; index += 1) {
      if (bytes[at] === slash) at += 1;
      if (bytes[at] !== text.charCodeAt(index)) return false;
      at += 1;
    }
    return bytes[at] === close && this.holds(at + 1, objectEnds);
  }

  private holdsHex(from: number, text: string): boolean {
    if (fourHex(this.bytes, from) !== 0xfeff) return false;
    for (let index = 0; index < text.length; index += 1)
      if (fourHex(this.bytes, from + 4 + 4 * index) !== text.charCodeAt(index)) return false;
    const end = from + 4 + 4 * text.length;
    return this.bytes[end] === above && this.holds(end + 1, objectEnds);
  }

  /** A whole number; `end` is then behind it. */
  private number(from: number): number {
    const { bytes } = this;
    let at = from;
    let value = 0;
    for (let code = bytes[at] as number; code >= zero && code <= nine; code = bytes[at] as number) {
      value = value * 10 + code - zero;
      at += 1;
    }
    this.end = at;
    return value;
  }
}

/** What each hexadecimal digit is worth; none: -1, so that a number with it is negative. */
const worth = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit += 1) worth[digit.toString(16).charCodeAt(0)] = digit;
const fourHex = (bytes: Uint8Array, at: number): number =>
  ((worth[bytes[at] as number] as number) << 12) |
  ((worth[bytes[at + 1] as number] as number) << 8) |
  ((worth[bytes[at + 2] as number] as number) << 4) |
  (worth[bytes[at + 3] as number] as number);

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
  let shown = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte === open && points) {
      for (at += 1; at < to; at += 1) {
        let code = bytes[at] as number;
        if (code === close) break;
        if (code === slash) {
          at += 1;
          code = bytes[at] as number;
        }
        const unit = points[code] as number;
        if (unit === text.charCodeAt(shown)) shown += 1;
        else {
          shown = follow(text, shown, unit);
          if (shown < 0) return -1;
        }
      }
    } else if (byte === below && bytes[at + 1] === below) {
      while (!(bytes[at] === above && bytes[at + 1] === above) && at < to) at += 1;
      at += 1;
    } else if (byte === below) {
      for (at += 1; bytes[at] !== above && at < to; at += 4) {
        const unit = fourHex(bytes, at);
        if (unit === text.charCodeAt(shown)) shown += 1;
        else {
          shown = follow(text, shown, unit);
          if (shown < 0) return -1;
        }
      }
    } else if (byte === open) return -1;
  }
  while (isBlank(text.charCodeAt(shown))) shown += 1;
  return shown;
}

const isBlank = (unit: number): boolean => unit === blank || unit === lineEnd;

/** The place behind a shown character that is not the next one, or -1: blanks may come in between, or be left out. */
function follow(text: string, from: number, unit: number): number {
  if (unit === blank) return from;
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === unit ? at + 1 : -1;
}

/** Whether the lines of a content stream, each read from its right end, show a text; blanks and line ends aside. */
export function shownLeftward(bytes: Uint8Array, from: number, to: number, text: string): boolean {
  const content = Buffer.from(bytes.subarray(from, to)).toString('latin1');
  const lines = content.split(/ Td\s|T\*\s/).map((line) =>
    [...line.matchAll(/<([0-9a-f]*)>/g)]
      .map(([, digits = '']) => digits)
      .join('')
      .match(/.{4}/g),
  );
  const letters = lines.flatMap((codes) =>
    (codes ?? []).reverse().map((code) => String.fromCharCode(Number.parseInt(code, 16))),
  );
  return letters.join('').replace(/\s/g, '') === text.replace(/\s/g, '');
}
