import type { PDFDict, PDFObject, PDFRef } from 'pdf-lib';
import { type Box, fine, number } from '../operators.ts';
import type { Place } from './compiled-blank.ts';
import { heldBy, type RawField } from './fields.ts';
import { boxIn, farthest } from './pages.ts';
import type { Source } from './source.ts';

/** A widget that has a page. */
export interface RawWidget {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly place: Place;
  /** Streams of its appearances by state; the empty name where it has one appearance only. */
  readonly faces: ReadonlyMap<string, PDFRef>;
  readonly hidden: boolean;
}

/** The widgets of a field that stand on a page, and their states. */
export function widgetsOf(
  source: Source,
  field: RawField,
  pageOf: ReadonlyMap<PDFRef, number>,
): readonly RawWidget[] {
  return field.widgets.flatMap((ref, index) => {
    const dict = source.dict(ref);
    const page = pageOf.get(ref);
    const box = dict && boxIn(source, dict, 'Rect');
    if (dict === undefined || page === undefined || box === undefined) return [];
    const marks = source.dict(source.raw(dict, 'MK'));
    const turned = (marks && source.number(source.raw(marks, 'R'))) ?? 0;
    const rotation = ([0, 90, 180, 270] as const)[(((turned / 90) % 4) + 4) % 4] ?? 0;
    const faces = appearancesOf(source, dict);
    const on = [...faces.keys()].find((state) => state !== 'Off' && state !== '');
    const button = source.name(heldBy(source, field, 'FT')) === 'Btn';
    const state = on ?? (button ? madeState(field, index) : undefined);
    const place = { page, box, rotation, ...(state === undefined ? {} : { on: state }) };
    const shown = source.number(source.raw(dict, 'F')) ?? 0;
    return [{ ref, dict, place, faces, hidden: (shown & 0b100010) !== 0 }];
  });
}

/** The state of a button that brings no appearance of its own. */
const madeState = (field: RawField, index: number): string =>
  field.widgets.length > 1 ? String(index) : 'On';

/** The streams of an annotation's appearance by state; the empty name where it has one alone. */
export function appearancesOf(source: Source, widget: PDFDict): ReadonlyMap<string, PDFRef> {
  const appearances = source.dict(source.raw(widget, 'AP'));
  const normal: PDFObject | undefined = appearances && source.raw(appearances, 'N');
  const one = source.ref(normal);
  if (one && source.stream(one)) return new Map([['', one]]);
  const states = source.dict(normal);
  if (states === undefined) return new Map();
  return new Map(
    states.entries().flatMap(([key, value]) => {
      const ref = source.ref(value);
      return ref && source.stream(ref) ? [[source.textOf(key), ref] as const] : [];
    }),
  );
}

/** Where an appearance of a blank is drawn on its page: what maps its (turned) bounding box to the widget's box. */
export function placement(source: Source, appearance: PDFRef, [x, y, wide, high]: Box): string {
  const dict = source.dict(appearance);
  const [left = 0, bottom = 0, width = wide, height = high] = (dict && boxIn(source, dict, 'BBox')) ?? [];
  const given = dict ? source.numbers(source.raw(dict, 'Matrix')) : [];
  const usable = given.length === 6 && given.every((each) => Math.abs(each) <= farthest);
  return placing([left, bottom, left + width, bottom + height], usable ? given : [], [x, y, wide, high]);
}

/** The size of upright content in a box, and what turns it; six numbers. */
export function upright(
  [, , wide, high]: Box,
  rotation: number,
): { size: [number, number]; matrix?: number[] } {
  if (rotation === 90) return { size: [high, wide], matrix: [0, 1, -1, 0, wide, 0] };
  if (rotation === 180) return { size: [wide, high], matrix: [-1, 0, 0, -1, wide, high] };
  if (rotation === 270) return { size: [high, wide], matrix: [0, -1, 1, 0, 0, high] };
  return { size: [wide, high] };
}

/** Points; what is thinner shows nothing. */
const thinnest = 1e-3;

/** The bounding box of an appearance: left, bottom, right, top. */
export type Bounds = readonly [number, number, number, number];

/**
 * The operator that maps the (turned) bounding box of an appearance to its rectangle on the page (ISO 32000-1, 12.5.5).
 * `matrix`: six numbers, or none when it is upright.
 */
export function placing(
  [left, bottom, right, top]: Bounds,
  matrix: readonly number[],
  [x, y, wide, high]: Box,
): string {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const corners = [left, right].flatMap((u) => [bottom, top].map((v) => [u, v] as const));
  const across = corners.map(([u, v]) => a * u + c * v + e);
  const up = corners.map(([u, v]) => b * u + d * v + f);
  const [minX, minY] = [Math.min(...across), Math.min(...up)];
  const [spanX, spanY] = [Math.max(...across) - minX, Math.max(...up) - minY];
  const scaleX = wide / (spanX > thinnest ? spanX : 1);
  const scaleY = high / (spanY > thinnest ? spanY : 1);
  return `${fine(scaleX)} 0 0 ${fine(scaleY)} ${number(x - minX * scaleX)} ${number(y - minY * scaleY)} cm`;
}
