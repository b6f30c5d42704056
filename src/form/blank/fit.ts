import { mayBreakBetween } from '../wrap.ts';
import type { PlannedPlace, Slot } from './compiled-blank.ts';
import { type Encoded, type LiveFont, lineEnd } from './encode.ts';

/** No text is smaller, points, unless its field asks for that. */
const usualFloor = 7;
/** The largest text where the program chooses the size. */
const largest = 12;
/** Blank at the top and bottom of a text of several lines, points. */
const usualAir = 2;
const airOf = ({ fit }: Slot): number => fit?.air ?? usualAir;

/** Blank at the left and right of a text, points. */
export const insetOf = ({ frame }: PlannedPlace): number => Math.max(2, 2 * frame);
/** Where a text begins at the left. */
export const leftOf = ({ fit }: Slot, place: PlannedPlace): number => insetOf(place) + (fit?.indent ?? 0);
/** Width that a text may take, points. */
const roomOf = (slot: Slot, place: PlannedPlace): number =>
  place.width - leftOf(slot, place) - insetOf(place);

/** The largest and the least size of a field, points. */
function sizes(slot: Slot, place: PlannedPlace, font: LiveFont): { high: number; low: number } {
  const wanted = slot.size > 0 ? slot.size : largest;
  const tallest = slot.multiline
    ? (place.height - 2 * place.frame - 2 * airOf(slot)) / (font.rise + 0.22)
    : ((place.height - 2 * place.frame) * 1000) / (font.capHeight - font.descent);
  const high = Math.min(wanted, Math.max(Math.floor(tallest * 2) / 2, 2));
  return { high, low: Math.min(slot.fit?.floor ?? usualFloor, high) };
}

/** How many lines of a size a place holds. */
function linesThatFit(slot: Slot, place: PlannedPlace, font: LiveFont, size: number): number {
  const first = size * (font.rise + 0.22);
  const room = place.height - 2 * place.frame - 2 * airOf(slot);
  return Math.max(1, Math.floor((room - first) / (size * font.leading) + 1e-9) + 1);
}

/** Where the first of so many baselines stands, points above the lower edge. */
export function firstBaseline(
  slot: Slot,
  place: PlannedPlace,
  font: LiveFont,
  size: number,
  lines: number,
): number {
  if (slot.multiline && slot.fit?.middle)
    return (place.height + (lines - 1) * size * font.leading - (font.capHeight * size) / 1000) / 2;
  if (slot.multiline) return place.height - place.frame - airOf(slot) - size * font.rise;
  const middle = (place.height - (font.capHeight * size) / 1000) / 2;
  return Math.max(
    middle,
    Math.min((-font.descent * size) / 1000, place.height - (font.capHeight * size) / 1000),
  );
}

/**
 * Lays a text out in a place: the largest size in half points, from the field's own (or 12) down to 7, at which it fits.
 * Gives the size, or 0 when it fits at none; then the lines are those at the size at which a cut text is drawn.
 */
export function fitIn(
  slot: Slot,
  place: PlannedPlace,
  encoded: Encoded,
  lines: Lines,
): { size: number; whole: boolean } {
  const { font } = encoded;
  const { high, low } = sizes(slot, place, font);
  const room = roomOf(slot, place) * 1000;
  if (slot.comb) return fitComb(slot, place, encoded, high, low);
  if (!slot.multiline) {
    if (encoded.width * high <= room + 1) return { size: high, whole: true };
    const size = Math.floor((room * 2) / encoded.width) / 2;
    return size >= low ? { size, whole: true } : { size: low, whole: false };
  }
  lines.measure(encoded);
  const fits = (size: number): boolean => {
    const most = linesThatFit(slot, place, font, size);
    return lines.wrap(encoded, room / size, most + 1) <= most;
  };
  const first = slot.size > 0 ? high : Math.min(high, Math.max(low, 10));
  if (fits(high)) return { size: high, whole: true };
  const steps = Math.floor((high - low) * 2);
  if (!fits(low)) {
    lines.wrap(encoded, room / first, linesThatFit(slot, place, font, first));
    return { size: first, whole: false };
  }
  let [near, far] = [1, Math.max(1, steps)];
  while (near < far) {
    const middle = (near + far) >> 1;
    if (fits(Math.max(low, high - middle / 2))) far = middle;
    else near = middle + 1;
  }
  const size = Math.max(low, high - near / 2);
  lines.wrap(encoded, room / size, Number.POSITIVE_INFINITY);
  return { size, whole: true };
}

/** Every character within its cell. */
function fitComb(
  slot: Slot,
  place: PlannedPlace,
  { codes, length, font }: Encoded,
  high: number,
  low: number,
): { size: number; whole: boolean } {
  let widest = 1;
  for (let at = 0; at < length; at += 1)
    widest = Math.max(widest, font.widths[codes[at] as number] as number);
  const size = Math.min(high, Math.floor(((place.width / slot.maxLength) * 2000) / widest) / 2);
  return { size: Math.max(size, low), whole: length <= slot.maxLength && size >= low };
}

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
