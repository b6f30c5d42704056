import type { Slot } from './compiled-blank.ts';
import type { Encoded } from './encode.ts';
import type { Lines } from './lines.ts';
import type { LiveFont } from './live-font.ts';
import type { PlannedPlace } from './stamp-plan.ts';

/** No text is smaller, points, unless its field asks for that. */
const usualFloor = 7;
/** The largest text where the program chooses the size. */
const largest = 12;
/** Blank at the top and bottom of a text of several lines, points. */
const usualAir = 2;
const airOf = ({ fit }: Slot): number => fit?.air ?? usualAir;

/** Blank at the left and right of a text, points. */
export const insetOf = ({ frame }: PlannedPlace): number => Math.max(2, 2 * frame);
/** Where a text begins at the left. */
export const leftOf = ({ fit }: Slot, place: PlannedPlace): number => insetOf(place) + (fit?.indent ?? 0);
/** Width that a text may take, points. */
const roomOf = (slot: Slot, place: PlannedPlace): number =>
  place.width - leftOf(slot, place) - insetOf(place);

/** The largest and the least size of a field, points. */
function sizes(slot: Slot, place: PlannedPlace, font: LiveFont): { high: number; low: number } {
  const wanted = slot.size > 0 ? slot.size : largest;
  const tallest = slot.multiline
    ? (place.height - 2 * place.frame - 2 * airOf(slot)) / (font.rise + 0.22)
    : ((place.height - 2 * place.frame) * 1000) / (font.capHeight - font.descent);
  const high = Math.min(wanted, Math.max(Math.floor(tallest * 2) / 2, 2));
  return { high, low: Math.min(slot.fit?.floor ?? usualFloor, high) };
}

/** How many lines of a size a place holds. */
function linesThatFit(slot: Slot, place: PlannedPlace, font: LiveFont, size: number): number {
  const first = size * (font.rise + 0.22);
  const room = place.height - 2 * place.frame - 2 * airOf(slot);
  return Math.max(1, Math.floor((room - first) / (size * font.leading) + 1e-9) + 1);
}

/** Where the first of so many baselines stands, points above the lower edge. */
export function firstBaseline(
  slot: Slot,
  place: PlannedPlace,
  font: LiveFont,
  size: number,
  lines: number,
): number {
  if (slot.multiline && slot.fit?.middle)
    return (place.height + (lines - 1) * size * font.leading - (font.capHeight * size) / 1000) / 2;
  if (slot.multiline) return place.height - place.frame - airOf(slot) - size * font.rise;
  const middle = (place.height - (font.capHeight * size) / 1000) / 2;
  return Math.max(
    middle,
    Math.min((-font.descent * size) / 1000, place.height - (font.capHeight * size) / 1000),
  );
}

/**
 * Lays a text out in a place: the largest size in half points, from the field's own (or 12) down to 7, at which it fits.
 * Gives the size, or 0 when it fits at none; then the lines are those at the size at which a cut text is drawn.
 */
export function fitIn(
  slot: Slot,
  place: PlannedPlace,
  encoded: Encoded,
  lines: Lines,
): { size: number; whole: boolean } {
  const { font } = encoded;
  const { high, low } = sizes(slot, place, font);
  const room = roomOf(slot, place) * 1000;
  if (slot.comb) return fitComb(slot, place, encoded, high, low);
  if (!slot.multiline) {
    if (encoded.width * high <= room + 1) return { size: high, whole: true };
    const size = Math.floor((room * 2) / encoded.width) / 2;
    return size >= low ? { size, whole: true } : { size: low, whole: false };
  }
  lines.measure(encoded);
  const fits = (size: number): boolean => {
    const most = linesThatFit(slot, place, font, size);
    return lines.wrap(encoded, room / size, most + 1) <= most;
  };
  const first = slot.size > 0 ? high : Math.min(high, Math.max(low, 10));
  if (fits(high)) return { size: high, whole: true };
  const steps = Math.floor((high - low) * 2);
  if (!fits(low)) {
    lines.wrap(encoded, room / first, linesThatFit(slot, place, font, first));
    return { size: first, whole: false };
  }
  let [near, far] = [1, Math.max(1, steps)];
  while (near < far) {
    const middle = (near + far) >> 1;
    if (fits(Math.max(low, high - middle / 2))) far = middle;
    else near = middle + 1;
  }
  const size = Math.max(low, high - near / 2);
  lines.wrap(encoded, room / size, Number.POSITIVE_INFINITY);
  return { size, whole: true };
}

/** Every character within its cell. */
function fitComb(
  slot: Slot,
  place: PlannedPlace,
  { codes, length, font }: Encoded,
  high: number,
  low: number,
): { size: number; whole: boolean } {
  let widest = 1;
  for (let at = 0; at < length; at += 1)
    widest = Math.max(widest, font.widths[codes[at] as number] as number);
  const size = Math.min(high, Math.floor(((place.width / slot.maxLength) * 2000) / widest) / 2);
  return { size: Math.max(size, low), whole: length <= slot.maxLength && size >= low };
}
