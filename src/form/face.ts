import { bold as boldTable, letters, marks, regular as regularTable } from './glyphs.generated.ts';

/** A typeface of the sheet: what it can draw and how wide, in thousandths of the size. */
export interface Face {
  readonly name: string;
  /** The name of the font in the sheet's resources and in /DA. */
  readonly resource: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Advance width by code point of the Basic Multilingual Plane; -1: the face cannot draw it. */
  readonly advances: Int16Array;
}

const rows = (packed: string): number[][] =>
  packed.split(';').map((row) => row.split(',').map((digits) => Number.parseInt(digits, 36)));

/** Ink of the combining marks: left, bottom, right, top. */
export const markInk: ReadonlyMap<number, readonly number[]> = new Map(
  rows(marks).map(([code = 0, ...ink]) => [code, ink]),
);
/** Bottom and top of the letters that are deeper or taller than an x. */
export const letterInk: ReadonlyMap<number, readonly number[]> = new Map(
  rows(letters).map(([code = 0, ...ink]) => [code, ink]),
);

function advancesOf(table: string): Int16Array {
  const advances = new Int16Array(0x10000).fill(-1);
  for (const run of table.split(';')) {
    const [first = '', list = ''] = run.split(':');
    let code = Number.parseInt(first, 36);
    for (const width of list.split(',')) {
      advances[code] = markInk.has(code) ? 0 : Number.parseInt(width, 36);
      code += 1;
    }
  }
  return advances;
}

const face = (from: typeof regularTable | typeof boldTable, resource: string): Face => ({
  name: from.name,
  resource,
  ascent: from.ascent,
  descent: from.descent,
  capHeight: from.capHeight,
  advances: advancesOf(from.table),
});

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

/** As the sheet writes it: composed (NFC), one kind of line end, a tab is a space, no blank ends. */
export const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .trim();
