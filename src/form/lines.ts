import { type Face, regular } from './face.ts';

const [lineEnd, blank] = [10, 32];
const firstIdeograph = 0x2e80;

/** Ideographs, kana and their signs: lines may end between any two of them. */
const isIdeographic = (code: number): boolean =>
  (code >= 0x2e80 && code <= 0x312f) ||
  (code >= 0x31a0 && code <= 0x9fff) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0xff01 && code <= 0xff9f);

/** What no line begins with, and what none ends with (after JIS X 4051). */
const neverFirst = new Set(
  Array.from(
    '、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ｡｣､･ｰ',
    (each) => each.charCodeAt(0),
  ),
);
const neverLast = new Set(Array.from('‘“（〔［｛〈《「『【｢', (each) => each.charCodeAt(0)));

/** Whether a line may end between two neighbours that no blank parts. */
export const mayBreakBetween = (before: number, after: number): boolean =>
  (isIdeographic(before) || isIdeographic(after)) && !neverFirst.has(after) && !neverLast.has(before);

/** A text cut into words and measured once; every wrap of it only adds numbers. */
export class Lines {
  private text = '';
  private advances: Float32Array = regular.advances;
  /** First place, last place and width of each word; blanks between two words of a line belong to neither. */
  private starts = new Int32Array(256);
  private ends = new Int32Array(256);
  private widths = new Float64Array(256);
  private words = 0;
  /** Pairs of the first and last place of each line of the last wrap. */
  bounds: readonly number[] = [];

  measure(text: string, advances: Float32Array): void {
    this.text = text;
    this.advances = advances;
    this.words = 0;
    if (this.starts.length <= text.length) {
      this.starts = new Int32Array(text.length + 1);
      this.ends = new Int32Array(text.length + 1);
      this.widths = new Float64Array(text.length + 1);
    }
    let from = 0;
    let width = 0;
    let before = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : lineEnd;
      if (unit === blank || unit === lineEnd) {
        this.word(from, at, width);
        [from, width, before] = [at + 1, 0, 0];
        continue;
      }
      if (
        (unit >= firstIdeograph || before >= firstIdeograph) &&
        at > from &&
        mayBreakBetween(before, unit)
      ) {
        this.word(from, at, width);
        [from, width] = [at, 0];
      }
      before = unit;
      width += Math.max(0, advances[unit] as number);
    }
  }

  private word(from: number, to: number, width: number): void {
    this.starts[this.words] = from;
    this.ends[this.words] = to;
    this.widths[this.words] = width;
    this.words += 1;
  }

  /**
   * Greedy lines no wider than `limit` thousandths; a word wider than a line is broken, never before a mark; an empty
   * paragraph is an empty line. Stops after `most` lines; gives how many there are.
   */
  wrap(limit: number, most: number): number {
    const { text, advances, starts, ends, widths } = this;
    const space = Math.max(0, advances[blank] as number);
    const lines: number[] = [];
    let used = -1;
    let from = 0;
    let to = 0;
    let broken = false;
    for (let word = 0; word < this.words && lines.length < 2 * most; word += 1) {
      const start = starts[word] as number;
      const width = widths[word] as number;
      const gap = word > 0 && start === to ? 0 : space;
      if (used >= 0 && used + gap + width > limit) {
        lines.push(from, to);
        used = -1;
        broken = true;
      }
      to = ends[word] as number;
      // No line goes on with the blanks at which the one before it ends.
      if (broken && start === to && text.charCodeAt(to) === blank) continue;
      broken = false;
      if (used >= 0) used += gap + width;
      else {
        [from, used] = [start, width];
        if (width > limit) {
          used = 0;
          for (let at = from; at < to; at += 1) {
            const each = Math.max(0, advances[text.charCodeAt(at)] as number);
            if (used + each > limit && at > from && each > 0) {
              lines.push(from, at);
              [from, used] = [at, 0];
            }
            used += each;
          }
        }
      }
      if (to < text.length && text.charCodeAt(to) === lineEnd) {
        lines.push(from, to);
        used = -1;
      }
    }
    if (used >= 0 && lines.length < 2 * most) lines.push(from, to);
    this.bounds = lines;
    return lines.length / 2;
  }
}

/** The lines of a text, no wider than `width` points at `size` points. */
export function wrap(text: string, width: number, size: number, { advances }: Face = regular): string[] {
  const lines = new Lines();
  lines.measure(text, advances);
  const count = lines.wrap((width * 1000) / size, Number.POSITIVE_INFINITY);
  return Array.from({ length: count }, (_, at) => text.slice(lines.bounds[2 * at], lines.bounds[2 * at + 1]));
}

/** A pointer may take this much of a line, or of a field's characters. */
const most = 0.5;

/**
 * A text cut before `end` at a word (at last, within one) so that the longest pointer that leaves half of the room to the
 * text fits behind it. Undefined when there is no pointer, or none that fits.
 */
export function cutFor(
  text: string,
  end: number,
  pointers: readonly string[],
  fits: (candidate: string) => boolean,
): string | undefined {
  for (const [at, pointer] of pointers.entries()) {
    if (!fits(pointer)) continue;
    const found = longest(text, end, (head) => fits(head === '' ? pointer : `${head} ${pointer}`));
    if (at < pointers.length - 1 && found.length < pointer.length * (1 - most)) continue;
    const head = wordEnd(text, found);
    return head === '' ? pointer : `${head} ${pointer}`;
  }
  return undefined;
}

/** The longest beginning of a text that still fits with its pointer; by halving. */
function longest(text: string, end: number, fits: (head: string) => boolean): string {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle).trimEnd())) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, low).trimEnd();
}

/** Ends at a word where one begins within the last part of it; never between a letter and its mark. */
function wordEnd(text: string, head: string): string {
  if (head.length === text.length || /\s/.test(text.charAt(head.length))) return head;
  const at = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  if (at > head.length / 2) return head.slice(0, at).trimEnd();
  const [letter = ''] = /^\p{M}+/u.exec(text.slice(head.length)) ?? [];
  return letter === '' ? head : head.replace(/\P{M}?\p{M}*$/u, '');
}
