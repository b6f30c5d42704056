import type { Face } from './face.ts';
import type { Lines } from './lines.ts';

/** A font as texts are set in it. */
export interface TextFont {
  /** Its name in the resources of appearances. */
  readonly resource: string;
  /** Advance width in thousandths of the size, by UTF-16 unit; -1: it cannot draw it. */
  readonly advances: Float32Array;
  /** The byte of a UTF-16 unit, in fonts of one byte a character, and the other way round; others take the unit itself. */
  readonly codes?: Uint8Array;
  readonly points?: Uint16Array;
  /** The shipped face with a font of the user's behind it. */
  readonly face?: Face;
  /** In thousandths of the size. */
  readonly capHeight: number;
  readonly descent: number;
  /** From the top of a text to its first baseline, and from line to line; in sizes. */
  readonly rise: number;
  readonly leading: number;
}

/** The shipped face, and a font of the user's that may stand behind it. */
export const wideFont = (face: Face): TextFont => ({
  resource: face.resource,
  advances: face.advances,
  ...(face.given ? { face } : {}),
  capHeight: face.capHeight,
  descent: face.descent,
  rise: 0.98,
  leading: 1.24,
});

/** A text with the first of some fonts that draws it all. */
export interface Encoded {
  readonly text: string;
  readonly font: TextFont;
  /** Thousandths of the size, line ends left out. */
  readonly width: number;
  /** Holds combining marks, which are set by hand. */
  readonly marked: boolean;
}

const lineEnd = 10;

/** Finds the font for a clean text. Gives the place of the first character that none of them has where there is none. */
export function encode(text: string, fonts: readonly TextFont[]): Encoded | number {
  let furthest = 0;
  for (const font of fonts) {
    const { advances } = font;
    let width = 0;
    let marked = false;
    let at = 0;
    for (; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === lineEnd) continue;
      const advance = advances[unit] as number;
      if (advance < 0) break;
      if (advance === 0) marked = true;
      width += advance;
    }
    if (at === text.length) return { text, font, width, marked: marked && font.codes === undefined };
    furthest = Math.max(furthest, at);
  }
  return furthest;
}

/** For a box of a single line. */
export const oneLine = (text: string): string =>
  text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text;

/** A box for a text, and how the text is to stand in it; points. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** The width of its frame. */
  readonly frame: number;
  /** The largest size (0: chosen by the program) and the least. */
  readonly size: number;
  readonly floor: number;
  readonly multiline: boolean;
  /** The number of cells with a character each; 0: it has none. */
  readonly cells: number;
  readonly alignment: 'left' | 'centre' | 'right';
  /** Blank at the top and bottom of several lines. */
  readonly air: number;
  /** Several lines stand in the middle. */
  readonly middle: boolean;
}

/** A box without a frame in which a text of one line begins at the left. */
export const plainRoom = (width: number, height: number, size: number, floor: number): Room => ({
  width,
  height,
  frame: 0,
  size,
  floor,
  multiline: false,
  cells: 0,
  alignment: 'left',
  air: 1,
  middle: false,
});

/** A text laid out in a box. */
export interface LaidOut {
  readonly size: number;
  /** Pairs of the first and last place of each line. */
  readonly bounds: readonly number[];
  /** False: it does not fit at any size; then the lines are those of a cut text. */
  readonly whole: boolean;
}

/** The largest text where the program chooses the size. */
const largest = 12;

/** Blank at the left and right of a text, points. */
export const insetOf = ({ frame }: Room): number => Math.max(2, 2 * frame);
/** The width that a line may have, points. */
export const lineRoom = (room: Room): number => room.width - 2 * insetOf(room);
const linesRoom = ({ height, frame, air }: Room): number => height - 2 * frame - 2 * air;

/** Room below the first baseline, in sizes. */
const below = 0.22;

/** The largest and the least size of a text in a box, points. */
function sizes(room: Room, font: TextFont): { high: number; low: number } {
  const wanted = room.size > 0 ? room.size : largest;
  const tallest = room.multiline
    ? linesRoom(room) / (font.rise + below)
    : ((room.height - 2 * room.frame) * 1000) / (font.capHeight - font.descent);
  const high = Math.min(wanted, Math.max(Math.floor(tallest * 2) / 2, 2));
  return { high, low: Math.min(room.floor, high) };
}

/** How many lines of a size a box holds. */
function linesThatFit(room: Room, font: TextFont, size: number): number {
  const first = size * (font.rise + below);
  return Math.max(1, Math.floor((linesRoom(room) - first) / (size * font.leading) + 1e-9) + 1);
}

/** Where the first of so many baselines stands, points above the lower edge. */
export function firstBaseline(room: Room, font: TextFont, size: number, lines: number): number {
  const tall = (font.capHeight * size) / 1000;
  if (room.multiline && room.middle) return (room.height + (lines - 1) * size * font.leading - tall) / 2;
  if (room.multiline) return room.height - room.frame - room.air - size * font.rise;
  return Math.max((room.height - tall) / 2, Math.min((-font.descent * size) / 1000, room.height - tall));
}

/** Lays a text out at the largest size in half points at which it fits. `lines` is room to work in. */
export function layOut(room: Room, { text, font, width }: Encoded, lines: Lines): LaidOut {
  const { high, low } = sizes(room, font);
  const limit = lineRoom(room) * 1000;
  const whole = [0, text.length];
  if (room.cells > 0) {
    let widest = 1;
    for (let at = 0; at < text.length; at += 1)
      widest = Math.max(widest, font.advances[text.charCodeAt(at)] as number);
    const size = Math.min(high, Math.floor(((room.width / room.cells) * 2000) / widest) / 2);
    return { size: Math.max(size, low), bounds: whole, whole: text.length <= room.cells && size >= low };
  }
  if (!room.multiline) {
    if (width * high <= limit + 1) return { size: high, bounds: whole, whole: true };
    const size = Math.floor((limit * 2) / width) / 2;
    if (size >= low) return { size, bounds: whole, whole: true };
    lines.measure(text, font.advances);
    lines.wrap(limit / low, 1);
    return { size: low, bounds: lines.bounds.slice(0, 2), whole: false };
  }
  lines.measure(text, font.advances);
  const fits = (size: number): boolean => {
    const most = linesThatFit(room, font, size);
    return lines.wrap(limit / size, most + 1) <= most;
  };
  if (fits(high)) return { size: high, bounds: lines.bounds, whole: true };
  if (!fits(low)) {
    const size = room.size > 0 ? high : Math.min(high, Math.max(low, 10));
    lines.wrap(limit / size, linesThatFit(room, font, size));
    return { size, bounds: lines.bounds, whole: false };
  }
  let [near, far] = [1, Math.max(1, Math.floor((high - low) * 2))];
  while (near < far) {
    const middle = (near + far) >> 1;
    if (fits(Math.max(low, high - middle / 2))) far = middle;
    else near = middle + 1;
  }
  const size = Math.max(low, high - near / 2);
  lines.wrap(limit / size, Number.POSITIVE_INFINITY);
  return { size, bounds: lines.bounds, whole: true };
}
