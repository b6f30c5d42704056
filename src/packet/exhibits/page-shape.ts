import { boxIn, type RawPage } from '../../form/blank/pages.ts';
import type { Source } from '../../form/blank/source.ts';
import type { Box } from '../../form/operators.ts';

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
