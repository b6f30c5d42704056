import { type Face, regular, unitsOf } from './face.ts';
import type { Box } from './operators.ts';
import { type Measured, measure, wrap } from './wrap.ts';

/** Blank space inside a field's box, points. */
export const inset = { x: 2, y: 1 } as const;
/** The distance from line to line, in sizes. */
export const leading = 1.24;
const step = 0.25;

/** A box for a text, and the largest and the least size of it; points. `lines`: 1 for a single line. */
export interface Room {
  readonly box: Box;
  readonly size: number;
  readonly floor: number;
  readonly lines: number;
}

/** A text laid out in its box. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
  /** False: it does not fit, even at the smallest size. */
  readonly whole: boolean;
}

/** How many lines of a size the box holds. */
export function linesThatFit(field: Room, size: number): number {
  if (field.lines === 1) return 1;
  return Math.max(1, Math.floor((field.box[3] - 2 * inset.y - size * 1.1) / (size * leading)) + 1);
}

/** For a box of a single line. */
export const oneLine = (text: string): string =>
  text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;

const roomOf = (field: Room): number => field.box[2] - 2 * inset.x;

/** At least one line more than there is room for shows that it does not fit. */
const linesAt = (field: Room, measured: Measured, size: number, face: Face): string[] =>
  wrap(measured, roomOf(field), size, face, linesThatFit(field, size) + 1);

/**
 * Finds the largest size between the field's own and its floor at which the text fits, in quarter points, by halving.
 * When none does, gives what fits at the field's own size (a single line: at the floor).
 */
export function fitText(field: Room, text: string, face: Face = regular): Fitted {
  const measured = measure(field.lines === 1 ? oneLine(text) : text, face);
  const full = linesAt(field, measured, field.size, face);
  if (full.length <= linesThatFit(field, field.size)) return { size: field.size, lines: full, whole: true };
  const fits = (size: number): boolean =>
    linesAt(field, measured, size, face).length <= linesThatFit(field, size);
  let [low, high] = [1, Math.round((field.size - field.floor) / step)];
  const sizeOf = (steps: number): number => field.size - steps * step;
  if (high === 0 || !fits(sizeOf(high))) {
    if (field.lines > 1)
      return { size: field.size, lines: full.slice(0, linesThatFit(field, field.size)), whole: false };
    return {
      size: field.floor,
      lines: linesAt(field, measured, field.floor, face).slice(0, 1),
      whole: false,
    };
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(sizeOf(middle))) high = middle;
    else low = middle + 1;
  }
  return { size: sizeOf(low), lines: linesAt(field, measured, sizeOf(low), face), whole: true };
}

/**
 * Ends a cut text with a pointer to where it goes on: takes words (at last, letters) off the end of the last line until
 * the longest pointer that leaves most of a line to the text fits.
 */
export function pointTo(field: Room, cut: Fitted, pointers: readonly string[], face: Face = regular): Fitted {
  const limit = (roomOf(field) * 1000) / cut.size;
  const pointer =
    pointers.find((each) => unitsOf(each, face) <= limit * (field.lines === 1 ? 0.45 : 0.8)) ??
    pointers.at(-1) ??
    '';
  const head = cut.lines.slice(0, -1);
  let last = cut.lines.at(-1) ?? '';
  const fits = (): boolean => unitsOf(`${last} ${pointer}`, face) <= limit;
  while (!fits() && last.includes(' ')) last = last.slice(0, last.lastIndexOf(' ')).trimEnd();
  while (!fits() && last !== '') last = last.replace(/.\p{M}*$/u, '');
  return { ...cut, lines: [...head, `${last} ${pointer}`.trim()] };
}
