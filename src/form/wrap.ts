import { type Face, markInk, regular, unitsOf } from './face.ts';

interface Word {
  readonly text: string;
  readonly units: number;
  /** The blanks before it, drawn only when it does not begin a line. */
  readonly blanks: string;
  readonly blankUnits: number;
}

/** A text cut into words and measured once; every later wrap of it only adds numbers. */
export type Measured = readonly (readonly Word[])[];

const [newLine, space] = [10, 32];

/** Cuts a text into paragraphs and words and measures them, in one pass. */
export function measure(text: string, face: Face = regular): Measured {
  const { advances } = face;
  const blank = Math.max(0, advances[space] ?? 0);
  const paragraphs: Word[][] = [[]];
  for (let at = 0; at < text.length; ) {
    if (text.charCodeAt(at) === newLine) {
      paragraphs.push([]);
      at += 1;
      continue;
    }
    const from = at;
    while (text.charCodeAt(at) === space) at += 1;
    const begin = at;
    let units = 0;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === space || code === newLine) break;
      if (at > begin && mayBreakBetween(text.charCodeAt(at - 1), code)) break;
      units += Math.max(0, advances[code] ?? 0);
    }
    if (at === begin) continue;
    const blanks = text.slice(from, begin);
    paragraphs
      .at(-1)
      ?.push({ text: text.slice(begin, at), units, blanks, blankUnits: blanks.length * blank });
  }
  return paragraphs;
}

/**
 * Greedy lines no wider than `width` points at `size` points; a word wider than a line is broken. An empty paragraph is
 * an empty line. Stops after `most` lines.
 */
export function wrap(
  measured: Measured,
  width: number,
  size: number,
  face: Face = regular,
  most = Infinity,
): string[] {
  const limit = (width * 1000) / size;
  const lines: string[] = [];
  for (const words of measured) {
    let line = '';
    let used = 0;
    for (const word of words) {
      if (lines.length >= most) return lines;
      if (line !== '' && used + word.blankUnits + word.units <= limit) {
        line += word.blanks + word.text;
        used += word.blankUnits + word.units;
        continue;
      }
      if (line !== '') lines.push(line);
      [line, used] = [word.text, word.units];
      if (used > limit) {
        const pieces = breakWord(word.text, limit, face);
        line = pieces.pop() ?? '';
        used = unitsOf(line, face);
        lines.push(...pieces);
      }
    }
    lines.push(line);
  }
  return lines;
}

/** Pieces of a word, each as long as fits; never parts a mark from its letter. */
function breakWord(word: string, limit: number, face: Face): string[] {
  const pieces: string[] = [];
  let from = 0;
  let used = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    const units = Math.max(0, face.advances[code] ?? 0);
    if (at > from && used + units > limit && !markInk().has(code)) {
      pieces.push(word.slice(from, at));
      [from, used] = [at, 0];
    }
    used += units;
  }
  return [...pieces, word.slice(from)];
}

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
