import type { PDFDict, PDFRef } from 'pdf-lib';
import type { CompiledBlank, Slot } from './compiled-blank.ts';
import type { Copy } from './copy.ts';
import type { Faces } from './faces.ts';
import { ownFont, shippedFace, standardFont, standardLike, wideFont } from './fonts.ts';
import type { PdfMetrics, Source } from './source.ts';
import type { PlannedFont } from './stamp-plan.ts';

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
