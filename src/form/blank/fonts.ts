import type { PDFDict } from 'pdf-lib';
import { regular } from '../face.ts';
import type { PdfMetrics as Metrics, Source } from './source.ts';
import type { PlannedFont } from './stamp-plan.ts';

/** How a viewer replaces a font that is only named. */
const families: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [
    /courier|mono|consolas/i,
    'Courier',
    ['Courier', 'Courier-Bold', 'Courier-Oblique', 'Courier-BoldOblique'],
  ],
  [
    /times|serif|georgia|garamond|minion/i,
    'Times',
    ['Times-Roman', 'Times-Bold', 'Times-Italic', 'Times-BoldItalic'],
  ],
  [/./, 'Helvetica', ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique', 'Helvetica-BoldOblique']],
];

/** The one of the fourteen that looks most like a font. */
export function standardLike(name: string): string {
  const style = (/bold|black|heavy|demi/i.test(name) ? 1 : 0) + (/italic|oblique/i.test(name) ? 2 : 0);
  const [, , faces] = families.find(([words]) => words.test(name)) ?? [];
  return faces?.[style] ?? 'Helvetica';
}

const standardNames = new Set(families.flatMap(([, , faces]) => faces));

/** Code points of WinAnsi, with their code and the name of their glyph. */
function winAnsi({ Encodings }: Metrics): readonly { point: number; code: number; name: string }[] {
  return Encodings.WinAnsi.supportedCodePoints
    .map((point) => ({ point, ...Encodings.WinAnsi.encodeUnicodeCodePoint(point) }))
    .filter(({ point, code }) => code >= 32 && (code < 127 || code > 127) && point !== 0xad);
}

/** A font of the fourteen in WinAnsi, as it is added where a field's own cannot be used. */
export function standardFont(metrics: Metrics, base: string, resource: string): PlannedFont {
  const font = metrics.Font.load(base as Parameters<typeof metrics.Font.load>[0]);
  const codes = winAnsi(metrics).flatMap(({ point, code, name }) => [
    point,
    code,
    Number(font.getWidthOfGlyph(name)) || 250,
  ]);
  return { kind: 'simple', resource, codes, ...heights(font) };
}

const heights = (font: { Ascender: unknown; Descender: unknown; CapHeight: unknown }) => ({
  ascent: Number(font.Ascender) || 718,
  descent: Number(font.Descender) || -207,
  capHeight: Number(font.CapHeight) || 662,
});

/** The shipped face, numbered by code point. */
export const wideFont = (resource: string): PlannedFont => ({
  kind: 'wide',
  resource,
  codes: [],
  ascent: regular.ascent,
  descent: regular.descent,
  capHeight: regular.capHeight,
});

/** Whether a font is the shipped face itself, as in the blanks that are drawn here. */
export const shippedFace = (base: string): 'regular' | 'bold' | undefined =>
  base === 'CASEAA+NotoSans' ? 'regular' : base === 'CASEAB+NotoSans-Bold' ? 'bold' : undefined;

/**
 * How text is written in a font of a blank: its own widths and encoding where both are said plainly and the font is
 * whole. Undefined where that is not safe: a subset, a composite font, an encoding of its own.
 */
export function ownFont(
  source: Source,
  metrics: Metrics,
  font: PDFDict,
  resource: string,
): PlannedFont | undefined {
  const subtype = source.name(source.raw(font, 'Subtype'));
  const base = source.name(source.raw(font, 'BaseFont')) ?? '';
  if ((subtype !== 'Type1' && subtype !== 'TrueType') || /^[A-Z]{6}\+/.test(base)) return undefined;
  const places = codePlaces(source, metrics, font);
  if (places === undefined) return undefined;
  const descriptor = source.dict(source.raw(font, 'FontDescriptor'));
  const metric = (key: string): number | undefined =>
    descriptor && (source.number(source.raw(descriptor, key)) || undefined);
  const like = metrics.Font.load(standardLike(base) as Parameters<typeof metrics.Font.load>[0]);
  const widths = source.numbers(source.raw(font, 'Widths'));
  const first = source.number(source.raw(font, 'FirstChar')) ?? 0;
  if (widths.length === 0 && !standardNames.has(base)) return undefined;
  const codes = places.flatMap(({ point, code, name }) => {
    const width = widths.length > 0 ? (widths[code - first] ?? 0) : Number(like.getWidthOfGlyph(name));
    return width > 0 && width <= widest ? [point, code, width] : [];
  });
  const known = heights(like);
  return {
    kind: 'simple',
    resource,
    codes,
    ascent: bounded(metric('Ascent'), 600, 1100) ?? known.ascent,
    descent: bounded(metric('Descent'), -400, -100) ?? known.descent,
    capHeight: bounded(metric('CapHeight'), 400, 900) ?? known.capHeight,
  };
}

/** Thousandths of the size; no letter is wider. */
const widest = 10_000;

const bounded = (value: number | undefined, low: number, high: number): number | undefined =>
  value !== undefined && value >= low && value <= high ? value : undefined;

/** Which code draws which character, by a plain encoding: WinAnsi, or named differences from it or from ASCII. */
function codePlaces(
  source: Source,
  metrics: Metrics,
  font: PDFDict,
): readonly { point: number; code: number; name: string }[] | undefined {
  const all = winAnsi(metrics);
  const encoding = source.get(font, 'Encoding');
  const ascii = all.filter(({ code }) => code < 127 && code !== 39 && code !== 96);
  const embedded = hasProgram(source, font);
  if (encoding === undefined) return embedded ? undefined : ascii;
  if (source.name(encoding) === 'WinAnsiEncoding') return all;
  const dictionary = source.dict(encoding);
  if (dictionary === undefined) return undefined;
  const base = source.name(source.raw(dictionary, 'BaseEncoding'));
  if (base === undefined && embedded) return undefined;
  const names = new Map((base === 'WinAnsiEncoding' ? all : ascii).map(({ code, name }) => [code, name]));
  let code = 0;
  for (const each of source.list(source.raw(dictionary, 'Differences'))) {
    const name = source.name(each);
    if (name === undefined) code = source.number(each) ?? code;
    else {
      names.set(code, name);
      code += 1;
    }
  }
  const points = new Map(all.map(({ name, point }) => [name, point]));
  const found = new Map<number, { point: number; code: number; name: string }>();
  for (const [at, name] of names) {
    const point = points.get(name);
    if (point !== undefined && isCode(at) && !found.has(point)) found.set(point, { point, code: at, name });
  }
  return [...found.values()].sort((a, b) => a.point - b.point);
}

/** Of one byte, control characters left out. */
const isCode = (code: number): boolean => Number.isInteger(code) && code >= 32 && code <= 255;

function hasProgram(source: Source, font: PDFDict): boolean {
  const descriptor = source.dict(source.raw(font, 'FontDescriptor'));
  return (
    descriptor !== undefined &&
    ['FontFile', 'FontFile2', 'FontFile3'].some((key) => source.raw(descriptor, key) !== undefined)
  );
}
