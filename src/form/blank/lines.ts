import { mayBreakBetween } from '../break.ts';
import type { Encoded } from './encode.ts';
import { lineEnd } from './live-font.ts';

const blank = 32;
const firstIdeograph = 0x2e80;

/** Words of an encoded text and the lines made of them; the arrays are used again for the next text. */
export class Lines {
  /** Pairs of first and last place of each line. */
  bounds = new Int32Array(1024);
  count = 0;
  private starts = new Int32Array(512);
  private ends = new Int32Array(512);
  private widths = new Float64Array(512);
  private words = 0;

  /** Measures every word once. Linear. */
  measure({ codes, length, font }: Encoded): void {
    if (this.starts.length < length + 2) {
      this.starts = new Int32Array(length * 2);
      this.ends = new Int32Array(length * 2);
      this.widths = new Float64Array(length * 2);
      this.bounds = new Int32Array(length * 4);
    }
    const { widths } = font;
    let words = 0;
    let from = 0;
    let width = 0;
    let before = 0;
    for (let at = 0; at <= length; at += 1) {
      const code = at < length ? (codes[at] as number) : lineEnd;
      if (code !== blank && code !== lineEnd) {
        if (code >= firstIdeograph || before >= firstIdeograph) {
          if (at > from && mayBreakBetween(before, code)) {
            this.starts[words] = from;
            this.ends[words] = at;
            this.widths[words] = width;
            words += 1;
            from = at;
            width = 0;
          }
        }
        before = code;
        width += widths[code] as number;
        continue;
      }
      this.starts[words] = from;
      this.ends[words] = at;
      this.widths[words] = width;
      words += 1;
      from = at + 1;
      width = 0;
      before = 0;
    }
    this.words = words;
  }

  /**
   * Breaks the measured text into lines no wider than `limit` thousandths; a word wider than a line is broken, never
   * before a mark. Stops after `most` lines; gives how many there are.
   */
  wrap({ codes, length, font }: Encoded, limit: number, most: number): number {
    const { widths } = font;
    const blankWidth = widths[blank] as number;
    this.count = 0;
    let used = -1;
    let from = 0;
    let to = 0;
    for (let word = 0; word < this.words && this.count < most; word += 1) {
      const width = this.widths[word] as number;
      const space = word > 0 && this.starts[word] === this.ends[word - 1] ? 0 : blankWidth;
      if (used >= 0 && used + space + width > limit) {
        this.add(from, to);
        used = -1;
      }
      if (used < 0) {
        from = this.starts[word] as number;
        used = width;
        if (width > limit) {
          used = 0;
          const end = this.ends[word] as number;
          for (let at = from; at < end; at += 1) {
            const each = widths[codes[at] as number] as number;
            if (used + each > limit && at > from && each > 0) {
              this.add(from, at);
              from = at;
              used = 0;
            }
            used += each;
          }
        }
      } else used += space + width;
      to = this.ends[word] as number;
      if (to < length && codes[to] === lineEnd) {
        this.add(from, to);
        used = -1;
      }
    }
    if (used >= 0 && this.count < most) this.add(from, to);
    return this.count;
  }

  private add(from: number, to: number): void {
    this.bounds[2 * this.count] = from;
    this.bounds[2 * this.count + 1] = to;
    this.count += 1;
  }
}
