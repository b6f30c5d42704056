import type { ReadPage } from './read-result.ts';

/** Points: the foot of a page, which belongs to the stamp alone; and the margins around a picture. */
export const footHeight = 27;
const margin = 36;
const letter = { short: 612, long: 792 } as const;
/** Papers of an office keep their size: from half a letter to legal, A4 among them. Anything else is set on a letter. */
const office = { short: [390, 640], long: [540, 1020] } as const;

/** A page of the bundle, and where on it a page of an exhibit is drawn; points. */
export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

const within = (value: number, [least, most]: readonly [number, number]): boolean =>
  value >= least && value <= most;

/**
 * Finds paper and place for a page: above the foot, upright, never larger than it is. A picture has margins, and lies on
 * its side where it is larger that way.
 */
export function placePage({ width, height, picture }: ReadPage): PlacedPage {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (!picture && within(short, office.short) && within(long, office.long))
    return fitted(width, height, width, height, 0, 'top');
  const upright = fitted(letter.short, letter.long, width, height, picture ? margin : 0, 'middle');
  const aside = fitted(letter.long, letter.short, width, height, picture ? margin : 0, 'middle');
  return aside.scale > upright.scale ? aside : upright;
}

function fitted(
  paperWidth: number,
  paperHeight: number,
  width: number,
  height: number,
  around: number,
  stands: 'top' | 'middle',
): PlacedPage {
  const low = Math.max(footHeight, around);
  const room = { width: paperWidth - 2 * around, height: paperHeight - low - around };
  const scale = Math.min(1, room.width / width, room.height / height);
  const over = room.height - height * scale;
  return {
    width: paperWidth,
    height: paperHeight,
    scale,
    x: (paperWidth - width * scale) / 2,
    y: low + (stands === 'top' ? over : over / 2),
  };
}
