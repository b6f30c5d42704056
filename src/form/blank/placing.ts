import { type Box, number } from '../operators.ts';

/** Points; what is thinner shows nothing. */
const thinnest = 1e-3;
const fine = (value: number): string => String(Math.round(value * 1e5) / 1e5);

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
