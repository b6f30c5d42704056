import { bold, drawsAll, type Face, regular, widthOf } from '../../form/face.ts';
import type { Ink, Stroke } from '../../form/operators.ts';
import { measure, wrap } from '../../form/wrap.ts';

/** US Letter with its margins, points. */
export const letter = { width: 612, height: 792, left: 64, right: 548, top: 728, bottom: 60 } as const;

/** How a text is set. */
export interface Look {
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: true;
}
/** From line to line, in sizes. */
export const leading = 1.35;

/** The face that draws a text: the bold one has few scripts. */
const faceFor = (text: string, look: Look, face: Face): Face =>
  look.bold && drawsAll(text, bold) ? bold : face;

/** A text in lines of a width. */
export interface SetText {
  readonly lines: readonly string[];
  readonly height: number;
  /** The strokes, the top of the first line at `y`. */
  readonly strokes: (x: number, y: number) => readonly Stroke[];
}

/** Sets a text; a line from right to left begins at the right. `centred`: each in the middle of the width. */
export function set(text: string, width: number, look: Look, face: Face = regular, centred = false): SetText {
  const by = faceFor(text, look, face);
  const { size, ink } = look;
  const lines = text === '' ? [] : wrap(measure(text, by), width, size, by);
  const heavy = by === bold ? { bold: true as const } : {};
  return {
    lines,
    height: lines.length * size * leading,
    strokes: (x, y) =>
      lines.flatMap((line, at) => {
        if (line === '') return [];
        const room = width - widthOf(line, size, by);
        const from = centred ? room / 2 : by.given?.leftward(line) ? room : 0;
        return [{ text: line, x: x + from, y: y - size * (1.05 + at * leading), size, ink, ...heavy }];
      }),
  };
}
