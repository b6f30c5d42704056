import type { PDFDict, PDFObject } from 'pdf-lib';
import type { Source } from '../blank/source.ts';

type Encodings = typeof import('pdf-lib/standard-fonts')['Encodings'];

/** One character as a font of a page shows it; width in thousandths of the size. */
export interface Glyph {
  readonly text: string;
  readonly width: number;
  /** A blank of one byte, to which word spacing is added. */
  readonly space: boolean;
}

/** How the bytes of a shown string are read: how many of them are a code, and what that shows. */
export interface ReadFont {
  readonly bytes: 1 | 2;
  readonly glyph: (code: number) => Glyph;
}

const usualWidth = 500;
/** A map of characters is small; what is longer is not worth reading for labels. */
const mostMap = 400_000;

/** How the text of a font is read: by its own map to Unicode, else by its encoding. */
export function readFont(source: Source, encodings: Encodings, font: PDFDict, decode: Decode): ReadFont {
  const map = source.stream(source.raw(font, 'ToUnicode'));
  const unicode = map ? unicodeMap(decode(map).slice(0, mostMap)) : new Map<number, string>();
  if (source.name(source.raw(font, 'Subtype')) === 'Type0') return wide(source, font, unicode);
  const widths = source.numbers(source.raw(font, 'Widths'));
  const first = source.number(source.raw(font, 'FirstChar')) ?? 0;
  const codes = simpleCodes(source, encodings, source.get(font, 'Encoding'));
  return once(1, (code) => ({
    text: unicode.get(code) ?? codes.get(code) ?? String.fromCharCode(code),
    width: widths[code - first] || usualWidth,
    space: code === 32,
  }));
}

/** A font that makes each glyph once. */
function once(bytes: ReadFont['bytes'], make: ReadFont['glyph']): ReadFont {
  const known = new Map<number, Glyph>();
  return {
    bytes,
    glyph(code) {
      const glyph = known.get(code) ?? make(code);
      known.set(code, glyph);
      return glyph;
    },
  };
}

/** Gives the decoded bytes of a stream, one character a byte. */
export type Decode = (stream: object) => string;

function simpleCodes(
  source: Source,
  { WinAnsi }: Encodings,
  encoding: PDFObject | undefined,
): ReadonlyMap<number, string> {
  const codes = new Map<number, string>();
  const names = new Map<string, string>();
  for (const point of WinAnsi.supportedCodePoints) {
    const { code, name } = WinAnsi.encodeUnicodeCodePoint(point);
    if (!codes.has(code)) codes.set(code, String.fromCodePoint(point));
    names.set(name, String.fromCodePoint(point));
  }
  const dictionary = source.dict(encoding);
  let code = 0;
  for (const each of dictionary ? source.list(source.raw(dictionary, 'Differences')) : []) {
    const name = source.name(each);
    if (name === undefined) code = source.number(each) ?? code;
    else {
      codes.set(code, names.get(name) ?? '');
      code += 1;
    }
  }
  return codes;
}

function wide(source: Source, font: PDFDict, unicode: ReadonlyMap<number, string>): ReadFont {
  const [first] = source.list(source.raw(font, 'DescendantFonts'));
  const below = source.dict(first);
  const usual = (below && source.number(source.raw(below, 'DW'))) ?? 1000;
  const widths = below ? wideWidths(source, source.list(source.raw(below, 'W'))) : new Map<number, number>();
  return once(2, (code) => ({
    text: unicode.get(code) ?? '',
    width: widths.get(code) ?? usual,
    space: false,
  }));
}

function wideWidths(source: Source, list: readonly PDFObject[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at + 1 < list.length; ) {
    const from = source.number(list[at]) ?? 0;
    const to = source.number(list[at + 1]);
    if (to === undefined) {
      source.numbers(list[at + 1]).forEach((width, n) => {
        widths.set(from + n, width);
      });
      at += 2;
    } else {
      const width = source.number(list[at + 2]) ?? usualWidth;
      for (let code = from; code <= Math.min(to, 0xffff); code += 1) widths.set(code, width);
      at += 3;
    }
  }
  return widths;
}

const number = (digits: string | undefined): number => Number.parseInt(digits ?? '', 16);
const text = (digits: string): string =>
  (digits.match(/[\da-f]{4}/gi) ?? []).map((unit) => String.fromCharCode(number(unit))).join('');

/** What a map from codes to Unicode says (ISO 32000-1, 9.10.3). */
function unicodeMap(map: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [, lines = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, to = ''] of lines.matchAll(/<([\da-f]{2,4})>\s*<([\da-f]+)>/gi))
      found.set(number(code), text(to));
  for (const [, lines = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, start = ''] of lines.matchAll(
      /<([\da-f]{2,4})>\s*<([\da-f]{2,4})>\s*<([\da-f]{4})>/gi,
    ))
      for (let code = number(from); code <= number(to); code += 1)
        found.set(code, String.fromCharCode(number(start) + code - number(from)));
    for (const [, from, , list = ''] of lines.matchAll(
      /<([\da-f]{2,4})>\s*<([\da-f]{2,4})>\s*\[([^\]]*)\]/gi,
    ))
      [...list.matchAll(/<([\da-f]+)>/gi)].forEach(([, to = ''], n) => {
        found.set(number(from) + n, text(to));
      });
  }
  return found;
}
