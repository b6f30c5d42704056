import { type Face, regular } from '../face.ts';
import type { PlannedFont } from './stamp-plan.ts';

/** A font ready for use: codes by UTF-16 unit (0: it cannot draw it) and widths by code, in thousandths. */
export interface LiveFont {
  readonly wide: boolean;
  /** The shipped face with a font of the user's behind it. */
  readonly face?: Face;
  readonly resource: string;
  readonly codes: Uint16Array;
  readonly widths: Float32Array;
  /** The UTF-16 unit that a code stands for; for one-byte fonts. */
  readonly points: Uint16Array;
  /** In thousandths of the size. */
  readonly capHeight: number;
  readonly descent: number;
  /** From the top of a text to its first baseline, and from line to line; in sizes. */
  readonly rise: number;
  readonly leading: number;
}

/** The line end, which has a code of its own and no width. */
export const lineEnd = 10;

export function liveFont(font: PlannedFont, face: Face = regular): LiveFont {
  const wide = font.kind === 'wide';
  const codes = new Uint16Array(0x10000);
  const widths = new Float32Array(wide ? 0x10000 : 256);
  const points = new Uint16Array(wide ? 0 : 256);
  if (wide)
    for (let point = 0; point < codes.length; point += 1) {
      const width = face.advances[point] as number;
      if (width < 0) continue;
      codes[point] = point;
      widths[point] = width;
    }
  else
    for (let at = 0; at + 2 < font.codes.length; at += 3) {
      const code = font.codes[at + 1] ?? 0;
      codes[font.codes[at] ?? 0] = code;
      widths[code] = font.codes[at + 2] ?? 0;
      points[code] = font.codes[at] ?? 0;
    }
  codes[lineEnd] = lineEnd;
  widths[lineEnd] = 0;
  return {
    wide,
    ...(face.given ? { face } : {}),
    resource: font.resource,
    codes,
    widths,
    points,
    capHeight: font.capHeight,
    descent: font.descent,
    rise: wide ? 0.98 : Math.max(0.8, font.ascent / 1000),
    leading: wide ? 1.24 : 1.15,
  };
}
