import { bold as boldTable, letters, marks, regular as regularTable } from './glyphs.generated.ts';
import { lazily } from './lazily.ts';

/** A typeface of the sheet: what it can draw and how wide, in thousandths of the size. */
export interface Face {
  readonly name: string;
  /** The name of the font in the sheet's resources and in /DA. */
  readonly resource: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Advance width by code point of the Basic Multilingual Plane; -1: the face cannot draw it. */
  readonly advances: Float32Array;
  /** A font of the user's, which draws what the face itself lacks. */
  readonly given?: UserFont;
}

/** Why a text cannot be set with a font of the user's, and the first character that shows it. */
export interface UserFontRefusal {
  readonly reason: 'shaping' | 'not-in-font' | 'mixed-direction';
  readonly character: string;
}

/** An object of a PDF: what it says, and the data of a stream. */
export interface FontObject {
  readonly text: string;
  readonly data?: Uint8Array;
}

/** A font of the user's behind a face of the sheet. */
export interface UserFont {
  /** Whether it draws a code point: the face itself has none. */
  readonly covers: (code: number) => boolean;
  /** Whether a text runs from right to left. */
  readonly leftward: (text: string) => boolean;
  readonly refusal: (text: string) => UserFontRefusal | undefined;
  /** The font as objects, numbered from `first` on, cut down to these code points; the first is the font itself. */
  readonly objects: (codes: readonly number[], first: number) => readonly FontObject[];
}

/** The name of a font of the user's in the resources of pages and appearances. */
export const userFontResource = 'GivenFont';

const table = (packed: string): ReadonlyMap<number, readonly number[]> =>
  new Map(
    packed.split(';').map((row) => {
      const [code = 0, ...ink] = row.split(',').map((digits) => Number.parseInt(digits, 36));
      return [code, ink];
    }),
  );

/** Ink of the combining marks: left, bottom, right, top. */
export const markInk = lazily(() => table(marks));
/** Bottom and top of the letters that are deeper or taller than an x. */
export const letterInk = lazily(() => table(letters));

function advancesOf(packed: string): Float32Array {
  const drawnOver = markInk();
  const advances = new Float32Array(0x10000).fill(-1);
  for (const run of packed.split(';')) {
    const [first = '', list = ''] = run.split(':');
    let code = Number.parseInt(first, 36);
    for (const width of list.split(',')) {
      advances[code] = drawnOver.has(code) ? 0 : Number.parseInt(width, 36);
      code += 1;
    }
  }
  return advances;
}

function face(from: typeof regularTable | typeof boldTable, resource: string): Face {
  const { name, ascent, descent, capHeight } = from;
  const advances = lazily(() => advancesOf(from.table));
  return {
    name,
    resource,
    ascent,
    descent,
    capHeight,
    get advances() {
      return advances();
    },
  };
}

export const regular: Face = face(regularTable, 'NotoSans');
export const bold: Face = face(boldTable, 'NotoSansBold');

/** The code points that a face draws, in order. */
export const codesOf = (by: Face): readonly number[] =>
  [...by.advances.keys()].filter((code) => (by.advances[code] ?? -1) >= 0);

/** Width in thousandths of the size; a character that the face lacks counts nothing. */
export function unitsOf(text: string, by: Face = regular): number {
  let units = 0;
  for (let at = 0; at < text.length; at += 1) units += Math.max(0, by.advances[text.charCodeAt(at)] ?? 0);
  return units;
}

/** Width in points at a size in points. */
export const widthOf = (text: string, size: number, by: Face = regular): number =>
  (unitsOf(text, by) * size) / 1000;

/** Whether the face draws every character of a text. */
export function drawsAll(text: string, { advances }: Face = regular): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && (advances[code] ?? -1) < 0) return false;
  }
  return true;
}

/** The characters of a text that the face cannot draw, each once, in the order in which they come. */
export function undrawable(text: string, by: Face = regular): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (by.advances[code] ?? -1) >= 0) continue;
    const character = String.fromCodePoint(text.codePointAt(at) ?? code);
    found.add(character);
    at += character.length - 1;
  }
  return [...found];
}

/** What needs no composing and holds no line end but one: no marks, nothing invisible. */
const plain = /^[\n -~\u00a1-\u02ff]*$/;

/** As the sheet writes it: composed (NFC), one kind of line end, a tab is a space, no blank ends. */
export const clean = (text: string): string =>
  plain.test(text)
    ? text.trim()
    : text
        .normalize('NFC')
        .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
        .replace(/\t/g, ' ')
        .trim();

/**
 * Whether the smaller cut of the shipped face draws a code point: Latin letters, those of Vietnamese and of African
 * languages among them, modern Greek and Cyrillic, punctuation and currencies.
 */
export const isEveryday = (code: number): boolean =>
  code <= 0x24f ||
  (code >= 0x1e00 && code <= 0x1eff) ||
  (code >= 0x2010 && code <= 0x2027) ||
  (code >= 0x400 && code <= 0x45f) ||
  (code >= 0x386 && code <= 0x3ce) ||
  (code >= 0x20a0 && code <= 0x20bf) ||
  (code >= 0x2b9 && code <= 0x2bf) ||
  code === 0x490 ||
  code === 0x491 ||
  code === 0x2116 ||
  code === 0x2122;

/** The same for every character of a text. */
export function isAllEveryday(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isEveryday(text.charCodeAt(at))) return false;
  return true;
}

const [below, above] = [60, 62];

/**
 * Whether operators that were made by `content` and `show` draw with that cut alone. Strings of single-byte fonts may stand
 * between them; a text of `/ActualText` is taken for something drawn, which costs nothing but bytes.
 */
export function drawsEveryday(content: string): boolean {
  for (let at = content.indexOf('<'); at >= 0; at = content.indexOf('<', at + 1)) {
    if (content.charCodeAt(at + 1) === below) {
      at += 1;
      continue;
    }
    for (at += 1; content.charCodeAt(at) !== above && at < content.length; at += 4) {
      // 00.. and 01.. are told by their first two digits.
      if (content.charCodeAt(at) === 48 && content.charCodeAt(at + 1) <= 49) continue;
      if (!isEveryday(Number.parseInt(content.slice(at, at + 4), 16))) return false;
    }
  }
  return true;
}
