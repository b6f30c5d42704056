export const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const digits = latin1('0123456789abcdef');
const zero = 48;

/** Bytes that grow; every number and text goes straight into them. */
export class ByteBuffer {
  bytes: Uint8Array;
  at = 0;
  private view: Buffer;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
    this.view = Buffer.from(this.bytes.buffer);
  }

  /** Makes room for so many more bytes. */
  reserve(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const grown = new Uint8Array(Math.max(this.bytes.length * 2, this.at + more));
    grown.set(this.bytes.subarray(0, this.at));
    this.bytes = grown;
    this.view = Buffer.from(grown.buffer);
  }

  /** A long run of bytes. */
  copy(from: Uint8Array): void {
    this.reserve(from.length);
    this.bytes.set(from, this.at);
    this.at += from.length;
  }

  /** A short run of bytes. */
  put(from: Uint8Array): void {
    const { length } = from;
    if (length > 40) {
      this.copy(from);
      return;
    }
    this.reserve(length);
    const { bytes, at } = this;
    for (let index = 0; index < length; index += 1) bytes[at + index] = from[index] as number;
    this.at = at + length;
  }

  /** A text of Latin-1 letters. */
  text(text: string): void {
    const { length } = text;
    this.reserve(length);
    if (length > 32) {
      this.view.write(text, this.at, 'latin1');
      this.at += length;
      return;
    }
    for (let index = 0; index < length; index += 1) this.bytes[this.at + index] = text.charCodeAt(index);
    this.at += length;
  }

  /** The units of a text between two places, each as four hexadecimal digits. */
  hex(text: string, from: number, to: number): void {
    this.reserve(4 * (to - from));
    const { bytes } = this;
    let { at } = this;
    for (let index = from; index < to; index += 1) {
      const unit = text.charCodeAt(index);
      bytes[at] = digits[unit >> 12] as number;
      bytes[at + 1] = digits[(unit >> 8) & 15] as number;
      bytes[at + 2] = digits[(unit >> 4) & 15] as number;
      bytes[at + 3] = digits[unit & 15] as number;
      at += 4;
    }
    this.at = at;
  }

  /** A whole number, not negative. */
  whole(value: number): void {
    // The digits below are those of 31 bits; NaN and infinity end in an error here.
    if (!(value < 2 ** 31)) {
      this.text(String(BigInt(value)));
      return;
    }
    this.reserve(12);
    let digits = 1;
    for (let limit = 10; value >= limit; limit *= 10) digits += 1;
    let rest = value;
    for (let place = digits - 1; place >= 0; place -= 1) {
      const next = (rest / 10) | 0;
      this.bytes[this.at + place] = zero + rest - next * 10;
      rest = next;
    }
    this.at += digits;
  }

  /** A number to a hundredth, as PDF writes it. */
  number(value: number): void {
    this.reserve(16);
    let hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      this.bytes[this.at] = 45;
      this.at += 1;
      hundredths = -hundredths;
    }
    const rest = hundredths % 100;
    this.whole((hundredths - rest) / 100);
    if (rest === 0) return;
    const tenth = (rest / 10) | 0;
    this.bytes[this.at] = 46;
    this.bytes[this.at + 1] = zero + tenth;
    this.at += 2;
    if (rest === tenth * 10) return;
    this.bytes[this.at] = zero + rest - tenth * 10;
    this.at += 1;
  }

  /** A whole number at an earlier place, over blanks that were left for it. */
  patch(at: number, value: number): void {
    const end = this.at;
    this.at = at;
    this.whole(value);
    this.at = end;
  }
}
