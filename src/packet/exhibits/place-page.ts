import { boxIn, type RawPage } from '../../form/blank/pages.ts';
import type { Source } from '../../form/blank/source.ts';
import type { Box } from '../../form/operators.ts';
import type { ReadPage } from './read-result.ts';

/** US Letter, where a page does not say its size. */
const usual: Box = [0, 0, 612, 792];
/** Points; a page that is thinner is none. */
const thinnest = 1;

/** What of a page is seen, and how it is turned. */
export interface PageShape {
  /** What is shown, in the page's own units. */
  readonly box: Box;
  /** Maps those to an upright page with its lower left corner in the origin, in points. */
  readonly matrix: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The part of the page's paper that its crop box shows (ISO 32000-1, 14.11.2), turned as /Rotate says. */
export function pageShape(source: Source, page: RawPage): PageShape {
  const { CropBox: crop, MediaBox: media, Rotate: turned } = page.from;
  const paper = solid(media && boxIn(source, media, 'MediaBox')) ?? usual;
  const seen = solid(crop && boxIn(source, crop, 'CropBox'));
  const box = (seen && solid(common(paper, seen))) ?? paper;
  const degrees = (turned && source.number(source.get(turned, 'Rotate'))) ?? 0;
  const unit = source.number(source.get(page.dict, 'UserUnit')) ?? 1;
  const scale = unit > 0 && unit <= 100 ? unit : 1;
  const [x, y, w, h] = box;
  const quarter = ((Math.round(degrees / 90) % 4) + 4) % 4;
  const matrix = (
    [
      [1, 0, 0, 1, -x, -y],
      [0, -1, 1, 0, -y, x + w],
      [-1, 0, 0, -1, x + w, y + h],
      [0, 1, -1, 0, y + h, -x],
    ][quarter] as readonly number[]
  ).map((value) => value * scale);
  const [width, height] = quarter % 2 === 0 ? [w, h] : [h, w];
  return { box, matrix, width: width * scale, height: height * scale };
}

const solid = (box: Box | undefined): Box | undefined =>
  box && box[2] >= thinnest && box[3] >= thinnest ? box : undefined;

function common([ax, ay, aw, ah]: Box, [bx, by, bw, bh]: Box): Box {
  const [left, bottom] = [Math.max(ax, bx), Math.max(ay, by)];
  return [left, bottom, Math.min(ax + aw, bx + bw) - left, Math.min(ay + ah, by + bh) - bottom];
}

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

/** A part of a matrix as PDF writes it. */
export const fine = (value: number): string => String(Math.round(value * 1e5) / 1e5);
