import type { Slot } from '../blank/compiled-blank.ts';
import type { Box } from '../operators.ts';
import type { Line } from './printed-lines.ts';

/** What a page prints around a field. */
export interface Nearby {
  readonly label: string;
  /** For a box: what is asked, where its label is only "Yes" or "No". */
  readonly question: string;
  /** The headings above it, nearest first. */
  readonly headings: readonly string[];
}

/** Points within which a label belongs to its field. */
const above = 16;
const beside = 26;
/** How far a label may stand to the left where nothing is printed above. */
const farBeside = 90;
const afterBox = 28;
/** The size from which a line is a heading, and how long one may be. */
const headingSize = 11.5;
const longestLabel = 240;

/** The labels of one place of a field, from the lines of its page; `boxes` are the page's other fields. */
export function nearby(type: Slot['type'], box: Box, lines: readonly Line[], boxes: readonly Box[]): Nearby {
  const isBox = type === 'check' || type === 'radio';
  const label = isBox ? labelOfBox(box, lines) : labelOfText(box, lines, boxes);
  return {
    label: label.slice(0, longestLabel),
    question: isBox ? questionOf(box, lines).slice(0, longestLabel) : '',
    headings: headingsOver(box, lines),
  };
}

function labelOfText(box: Box, lines: readonly Line[], boxes: readonly Box[]): string {
  const [x, y, wide, high] = box;
  const left = lines.filter(
    (line) =>
      line.y > y - 4 &&
      line.y < y + high + 1 &&
      endOf(line) <= x + 6 &&
      x - endOf(line) < farBeside &&
      !boxes.some((other) => between(other, line, box)),
  );
  const close = joined(left.filter((line) => x - endOf(line) < beside));
  const over = lines
    .filter(
      (line) =>
        line.y >= y + high - 3 && line.y <= y + high + above && line.x < x + wide && endOf(line) > x - 10,
    )
    .sort((a, b) => a.y + Math.abs(a.x - x) * 0.1 - (b.y + Math.abs(b.x - x) * 0.1));
  if (/[a-z]{3}/i.test(close)) return close;
  const [nearest] = over;
  if (nearest === undefined) return joined(left);
  const rest = lines.filter(
    (line) =>
      line !== nearest &&
      Math.abs(line.x - nearest.x) < 30 &&
      line.y > nearest.y &&
      line.y - nearest.y < nearest.size * 1.35 &&
      /^[a-z(]/.test(nearest.text),
  );
  return joined([...rest, nearest]);
}

function labelOfBox([x, y, wide, high]: Box, lines: readonly Line[]): string {
  const level = (line: Line): boolean => line.y > y - 5 && line.y < y + high + 2;
  const [right] = lines
    .filter((line) => level(line) && line.x > x + wide - 3 && line.x < x + wide + afterBox)
    .sort((a, b) => a.x - b.x);
  if (right === undefined) {
    const [left] = lines
      .filter((line) => level(line) && endOf(line) < x + 3 && endOf(line) > x - afterBox)
      .sort((a, b) => b.x - a.x);
    return left?.text ?? '';
  }
  const parts = [right];
  for (const line of [...lines].sort((a, b) => b.y - a.y)) {
    const last = parts.at(-1) ?? right;
    const below = last.y - line.y;
    if (Math.abs(line.x - right.x) < 2 && below > 1 && below < last.size * 1.35 && parts.length < 6)
      parts.push(line);
  }
  return joined(parts);
}

/** The nearest sentence to the left on the same height, or above. */
function questionOf([x, y, , high]: Box, lines: readonly Line[]): string {
  const long = lines.filter((line) => line.text.length > 12 && line.x < x);
  const [left] = long
    .filter((line) => line.y > y - 5 && line.y < y + high + 2)
    .sort((a, b) => endOf(b) - endOf(a));
  if (left) return left.text;
  const [over] = long.filter((line) => line.y > y + high && line.y < y + high + 30).sort((a, b) => a.y - b.y);
  return over?.text ?? '';
}

const isHeading = (line: Line): boolean =>
  /^(?:part|section)\s+\d+[a-z]?\b/i.test(line.text) ||
  (line.size >= headingSize && /[a-z]{3}/i.test(line.text));

function headingsOver([x, y, wide, high]: Box, lines: readonly Line[]): readonly string[] {
  const over = lines
    .filter((line) => isHeading(line) && line.y > y + high - 2 && line.x < x + wide && endOf(line) > x - 40)
    .sort((a, b) => a.y - b.y);
  const found: string[] = [];
  let before: Line | undefined;
  for (const line of over) {
    const goesOn = before && line.y - before.y < line.size * 1.4 && Math.abs(line.x - before.x) < 4;
    if (goesOn) found[found.length - 1] = `${line.text} ${found.at(-1) ?? ''}`;
    else if (found.length < 2) found.push(line.text);
    else break;
    before = line;
  }
  return found;
}

const endOf = (line: Line): number => line.x + line.width;

const between = ([x, y, wide, high]: Box, line: Line, [left, bottom]: Box): boolean =>
  x >= endOf(line) - 4 && x + wide <= left + 4 && x < left && y < bottom + 10 && y + high > bottom + 2;

const joined = (lines: readonly Line[]): string =>
  [...lines]
    .sort((a, b) => (Math.abs(a.y - b.y) > 3 ? b.y - a.y : a.x - b.x))
    .map((line) => line.text)
    .join(' ');
