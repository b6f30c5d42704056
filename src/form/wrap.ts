import { type Face, regular, unitsOf } from './face.ts';

interface Word {
  readonly text: string;
  readonly units: number;
  /** The blanks before it, drawn only when it does not begin a line. */
  readonly blanks: string;
  readonly blankUnits: number;
}

/** A text cut into words and measured once; every later wrap of it only adds numbers. */
export type Measured = readonly (readonly Word[])[];

/** Cuts a text into paragraphs and words and measures them. Linear in its length. */
export function measure(text: string, face: Face = regular): Measured {
  return text.split('\n').map((paragraph) => {
    const words: Word[] = [];
    for (const [, blanks = '', word = ''] of paragraph.matchAll(/([ ]*)([^ ]+)/g))
      words.push({ text: word, units: unitsOf(word, face), blanks, blankUnits: unitsOf(blanks, face) });
    return words;
  });
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
  let piece = '';
  let used = 0;
  for (const [letter] of word.matchAll(/.\p{M}*/gu)) {
    const units = unitsOf(letter, face);
    if (piece !== '' && used + units > limit) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += letter;
    used += units;
  }
  return [...pieces, piece];
}
