import type { PDFDict, PDFRef } from 'pdf-lib';
import { regular } from '../face.ts';
import type { CompiledBlank, Faces, PlannedFont, Slot } from './compiled-blank.ts';
import type { Copy } from './copy.ts';
import type { PdfMetrics as Metrics, PdfMetrics, Source } from './source.ts';

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
  const like = () => metrics.Font.load(standardLike(base) as Parameters<typeof metrics.Font.load>[0]);
  const widths = source.numbers(source.raw(font, 'Widths'));
  const first = source.number(source.raw(font, 'FirstChar')) ?? 0;
  if (widths.length === 0 && !standardNames.has(base)) return undefined;
  const codes = places.flatMap(({ point, code, name }) => {
    const width = widths.length > 0 ? (widths[code - first] ?? 0) : Number(like().getWidthOfGlyph(name));
    return width > 0 && width <= widest ? [point, code, width] : [];
  });
  return {
    kind: 'simple',
    resource,
    codes,
    ascent: bounded(metric('Ascent'), 600, 1100) ?? heights(like()).ascent,
    descent: bounded(metric('Descent'), -400, -100) ?? heights(like()).descent,
    capHeight: bounded(metric('CapHeight'), 400, 900) ?? heights(like()).capHeight,
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

/** The fonts that appearances may use: those that the form names, and standard ones in the place of those that are unsafe. */
export interface FontPlan {
  readonly fonts: readonly PlannedFont[];
  /** For each slot, an index into `fonts`. */
  readonly of: readonly number[];
  /** The entries of the appearances' /Font resources. */
  readonly entries: string;
  readonly warnings: CompiledBlank['warnings'];
  /** The blank is set in the shipped faces itself. */
  readonly shipped: boolean;
}

const shippedName = 'NotoSans';
/** Names under which appearances have the shipped faces; a font of the blank's own by such a name is drawn under another. */
const facesNames: ReadonlySet<string> = new Set([shippedName, 'NotoSansBold']);

/** Chooses the font of every slot. The last of the fonts is the shipped face, for all that the others cannot draw. */
export function planFonts(
  source: Source,
  metrics: PdfMetrics,
  copy: Copy,
  form: PDFDict,
  slots: readonly Slot[],
): FontPlan {
  const named = resourceFonts(source, form);
  const shipped = [...named.values()].some(({ face }) => face !== undefined);
  const drawnAs = (name: string): string => (!shipped && facesNames.has(name) ? `Own${name}` : name);
  const fonts: PlannedFont[] = [];
  const added = new Map<string, string>();
  const known = new Map<string, number>();
  const warnings: { what: 'unknown-font'; name: string }[] = [];
  const wide = wideFont(shippedName);
  const choose = (slot: Slot): PlannedFont => {
    const found = named.get(slot.font);
    if (found?.face !== undefined) return wide;
    const own = found && ownFont(source, metrics, found.dict, drawnAs(slot.font));
    if (own !== undefined) return own;
    if (slot.type === 'text' || slot.type === 'choice')
      warnings.push({ what: 'unknown-font', name: slot.name });
    const base = standardLike(found ? (source.name(source.raw(found.dict, 'BaseFont')) ?? '') : slot.font);
    added.set(`Standard${base.replace('-', '')}`, base);
    return standardFont(metrics, base, `Standard${base.replace('-', '')}`);
  };
  const of = slots.map((slot) => {
    if (slot.type !== 'text' && slot.type !== 'choice') return 0;
    const index = known.get(slot.font) ?? fonts.push(choose(slot)) - 1;
    known.set(slot.font, index);
    return index;
  });
  const entries =
    [...named].map(([name, { ref }]) => `/${drawnAs(name)} ${copy.write(ref)}`).join('') +
    [...added]
      .map(([name, base]) => `/${name}<</Type/Font/Subtype/Type1/BaseFont/${base}/Encoding/WinAnsiEncoding>>`)
      .join('');
  return { fonts: [...fonts, wide], of, entries, warnings, shipped };
}

/** The fonts of /DR by name, those alone that are objects of their own. */
function resourceFonts(
  source: Source,
  form: PDFDict,
): ReadonlyMap<string, { ref: PDFRef; dict: PDFDict; face: 'regular' | 'bold' | undefined }> {
  const resources = source.dict(source.raw(form, 'DR'));
  const fonts = resources && source.dict(source.raw(resources, 'Font'));
  const found = new Map<string, { ref: PDFRef; dict: PDFDict; face: 'regular' | 'bold' | undefined }>();
  for (const [key, value] of fonts?.entries() ?? []) {
    const ref = source.ref(value) ?? source.document.context.register(value);
    const dict = source.dict(value);
    const name = source.textOf(key);
    if (dict && /^[\w+.,-]+$/.test(name))
      found.set(name, { ref, dict, face: shippedFace(source.name(source.raw(dict, 'BaseFont')) ?? '') });
  }
  return found;
}

/** Lets the shipped faces stand for those of a blank that brings them itself. */
export function shareFaces(source: Source, copy: Copy, faces: Faces): void {
  for (const [ref, value] of source.document.context.enumerateIndirectObjects()) {
    if (!(value instanceof source.pdf.PDFDict) || source.name(source.raw(value, 'Type')) !== 'Font') continue;
    if (source.name(source.raw(value, 'Subtype')) !== 'Type0') continue;
    const face = shippedFace(source.name(source.raw(value, 'BaseFont')) ?? '');
    if (face) copy.stand(ref, faces[face]);
  }
}
