import { clean, type Face, regular, type UserFontRefusal } from '../face.ts';
import type { PlannedFont } from './compiled-blank.ts';
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
export const withReason = (name: string, text: string, { reason, character }: UserFontRefusal): Refused => ({
  name,
  reason,
  character: codeName(character),
  at: text.indexOf(character),
});

const codeName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A font ready for use: codes by UTF-16 unit (0: it cannot draw it) and widths by code, in thousandths. */
export interface LiveFont {
  readonly wide: boolean;
  /** The shipped face with a font of the user's behind it. */
  readonly face?: Face;
  readonly resource: string;
  readonly codes: Uint16Array;
  readonly widths: Float32Array;
  /** The UTF-16 unit that a code stands for; for one-byte fonts. */
  readonly points: Uint16Array;
  /** In thousandths of the size. */
  readonly capHeight: number;
  readonly descent: number;
  /** From the top of a text to its first baseline, and from line to line; in sizes. */
  readonly rise: number;
  readonly leading: number;
}

/** The line end, which has a code of its own and no width. */
export const lineEnd = 10;

export function liveFont(font: PlannedFont, face: Face = regular): LiveFont {
  const wide = font.kind === 'wide';
  const codes = new Uint16Array(0x10000);
  const widths = new Float32Array(wide ? 0x10000 : 256);
  const points = new Uint16Array(wide ? 0 : 256);
  if (wide)
    for (let point = 0; point < codes.length; point += 1) {
      const width = face.advances[point] as number;
      if (width < 0) continue;
      codes[point] = point;
      widths[point] = width;
    }
  else
    for (let at = 0; at + 2 < font.codes.length; at += 3) {
      const code = font.codes[at + 1] ?? 0;
      codes[font.codes[at] ?? 0] = code;
      widths[code] = font.codes[at + 2] ?? 0;
      points[code] = font.codes[at] ?? 0;
    }
  codes[lineEnd] = lineEnd;
  widths[lineEnd] = 0;
  return {
    wide,
    ...(face.given ? { face } : {}),
    resource: font.resource,
    codes,
    widths,
    points,
    capHeight: font.capHeight,
    descent: font.descent,
    rise: wide ? 0.98 : Math.max(0.8, font.ascent / 1000),
    leading: wide ? 1.24 : 1.15,
  };
}
