import { clean, type GivenRefusal } from '../face.ts';
import { type LiveFont, lineEnd } from './live-font.ts';
import type { Refused } from './stamp-value.ts';

/** A text as a font writes it; one code for each UTF-16 unit of `text`. The arrays are used again for the next text. */
export interface Encoded {
  text: string;
  length: number;
  font: LiveFont;
  codes: Uint16Array;
  /** Thousandths of the size, line ends left out. */
  width: number;
  /** Holds combining marks, which are set by hand. */
  marked: boolean;
}

/** Units below which text needs no composing: no marks, no line separators, nothing invisible. */
const plain = 0x300;

/** Whether a text may need `clean`: control characters, blank ends, or letters with marks of their own. */
function needsCleaning(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit < 32 && unit !== lineEnd) || unit >= plain || unit === 0x85) return true;
  }
  return text.charCodeAt(0) <= 32 || text.charCodeAt(length - 1) <= 32;
}

export const cleaned = (text: string): string => (text !== '' && needsCleaning(text) ? clean(text) : text);

/**
 * Writes a clean text in the first of the fonts that has all its characters. Gives -1, or where the first character
 * stands that none of them has.
 */
export function encode(into: Encoded, text: string, fonts: readonly LiveFont[]): number {
  let furthest = 0;
  if (into.codes.length < text.length) into.codes = new Uint16Array(text.length * 2);
  for (const font of fonts) {
    const missing = encodeIn(into, text, font);
    if (missing < 0) return -1;
    furthest = Math.max(furthest, missing);
  }
  return furthest;
}

function encodeIn(into: Encoded, text: string, font: LiveFont): number {
  const { codes: out } = into;
  const { codes, widths } = font;
  const { length } = text;
  let width = 0;
  let marked = false;
  for (let at = 0; at < length; at += 1) {
    const code = codes[text.charCodeAt(at)] as number;
    if (code === 0) return at;
    const each = widths[code] as number;
    out[at] = code;
    width += each;
    if (each === 0 && code !== lineEnd) marked = true;
  }
  into.text = text;
  into.length = length;
  into.font = font;
  into.width = width;
  into.marked = marked && font.wide;
  return -1;
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Says which character cannot be drawn, by name and place. */
export function refusedAt(name: string, text: string, at: number): Refused {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const reason = rightToLeft.test(character) ? 'right-to-left' : 'character';
  return { name, reason, character: codeName(character), at };
}

/** The same for a text that a font of the user's cannot set. */
export const withReason = (name: string, text: string, { reason, character }: GivenRefusal): Refused => ({
  name,
  reason,
  character: codeName(character),
  at: text.indexOf(character),
});

const codeName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
