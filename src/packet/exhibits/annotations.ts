import type { PDFDict, PDFRef } from 'pdf-lib';
import type { Source } from '../../form/blank/source.ts';

/** The annotations that draw something on paper; the others play, carry, ask for or lead to something. */
const drawn = new Set(
  'Widget FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Ink Caret Watermark Text Redact'.split(
    ' ',
  ),
);
const [hidden, printed, notOnScreen] = [0b10, 0b100, 0b100000];

/** What an annotation is to its page: a field, a mark on the paper, an attached file, or nothing that is drawn. */
export type AnnotationPart = 'field' | 'mark' | 'attachment' | 'none';

/**
 * A field is drawn where it is seen or printed: its answer is part of the document. Anything else is drawn where it is
 * printed.
 */
export function partOf(source: Source, annotation: PDFDict): AnnotationPart {
  const subtype = source.name(source.raw(annotation, 'Subtype')) ?? '';
  if (subtype === 'FileAttachment') return 'attachment';
  if (!drawn.has(subtype)) return 'none';
  const flags = source.number(source.raw(annotation, 'F')) ?? 0;
  if ((flags & hidden) !== 0) return 'none';
  if (subtype === 'Widget') return (flags & printed) !== 0 || (flags & notOnScreen) === 0 ? 'field' : 'none';
  return (flags & printed) !== 0 ? 'mark' : 'none';
}

/** The appearance that an annotation shows now. */
export function appearanceOf(source: Source, annotation: PDFDict): PDFRef | undefined {
  const appearances = source.dict(source.raw(annotation, 'AP'));
  const normal = appearances && source.raw(appearances, 'N');
  if (normal === undefined) return undefined;
  if (source.stream(normal)) return source.ref(normal);
  const states = source.dict(normal);
  const state = source.name(source.raw(annotation, 'AS')) ?? stateOf(source, annotation) ?? 'Off';
  const one = states && source.raw(states, state);
  return source.stream(one) ? source.ref(one) : undefined;
}

/** The state of a button that says only its value. */
const stateOf = (source: Source, annotation: PDFDict): string | undefined =>
  source.name(heldAbove(source, annotation, 'V'));

/** What a field says itself or takes from those above it. */
export function heldAbove(source: Source, field: PDFDict, key: string): ReturnType<Source['get']> {
  let node: PDFDict | undefined = field;
  for (let steps = 0; node !== undefined && steps < 32; steps += 1) {
    const value = source.get(node, key);
    if (value !== undefined) return value;
    node = source.dict(source.raw(node, 'Parent'));
  }
  return undefined;
}
