import type { Slot } from '../blank/compiled-blank.ts';
import type { Box } from '../operators.ts';
import type { Run } from './page-text.ts';

/** What a page prints around a field. */
export interface Nearby {
  readonly label: string;
  /** For a box: what is asked, where its label is only "Yes" or "No". */
  readonly question: string;
  /** The headings above it, nearest first. */
  readonly headings: readonly string[];
}

/** What a page prints, asked by height: a field looks at the lines around it, not at all of them. */
export class PrintedPage {
  /** From the bottom up. */
  readonly headings: readonly Line[];
  private readonly rising: readonly { readonly line: Line; readonly at: number }[];

  constructor(lines: readonly Line[]) {
    this.rising = lines.map((line, at) => ({ line, at })).sort((a, b) => a.line.y - b.line.y);
    this.headings = this.rising.flatMap(({ line }) => (isHeading(line) ? [line] : []));
  }

  /** The lines that stand between two heights, in the order of the page. */
  between(low: number, high: number): Line[] {
    const { rising } = this;
    let [from, to] = [0, rising.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((rising[middle]?.line.y ?? 0) <= low) from = middle + 1;
      else to = middle;
    }
    while ((rising[to]?.line.y ?? Number.POSITIVE_INFINITY) < high) to += 1;
    return rising
      .slice(from, to)
      .sort((a, b) => a.at - b.at)
      .map(({ line }) => line);
  }
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

/** The labels of one place of a field, from what its page prints; `boxes` are those of all fields of the page. */
export function nearby(type: Slot['type'], box: Box, page: PrintedPage, boxes: readonly Box[]): Nearby {
  const isBox = type === 'check' || type === 'radio';
  const label = isBox ? labelOfBox(box, page) : labelOfText(box, page, boxes);
  return {
    label: label.slice(0, longestLabel),
    question: isBox ? questionOf(box, page).slice(0, longestLabel) : '',
    headings: headingsOver(box, page.headings),
  };
}

function labelOfText(box: Box, page: PrintedPage, boxes: readonly Box[]): string {
  const [x, y, wide, high] = box;
  const left = page
    .between(y - 4, y + high + 1)
    .filter(
      (line) =>
        endOf(line) <= x + 6 &&
        x - endOf(line) < farBeside &&
        !boxes.some((other) => other !== box && between(other, line, box)),
    );
  const close = joined(left.filter((line) => x - endOf(line) < beside));
  const over = page
    .between(y + high - 3, y + high + above)
    .filter((line) => line.x < x + wide && endOf(line) > x - 10)
    .sort((a, b) => a.y + Math.abs(a.x - x) * 0.1 - (b.y + Math.abs(b.x - x) * 0.1));
  if (/[a-z]{3}/i.test(close)) return close;
  const [nearest] = over;
  if (nearest === undefined) return joined(left);
  if (!/^[a-z(]/.test(nearest.text)) return joined([nearest]);
  const rest = page
    .between(nearest.y, nearest.y + nearest.size * 1.35)
    .filter((line) => Math.abs(line.x - nearest.x) < 30 && line.y > nearest.y);
  return joined([...rest, nearest]);
}

function labelOfBox([x, y, wide, high]: Box, page: PrintedPage): string {
  const level = page.between(y - 5, y + high + 2);
  const [right] = level
    .filter((line) => line.x > x + wide - 3 && line.x < x + wide + afterBox)
    .sort((a, b) => a.x - b.x);
  if (right === undefined) {
    const [left] = level
      .filter((line) => endOf(line) < x + 3 && endOf(line) > x - afterBox)
      .sort((a, b) => b.x - a.x);
    return left?.text ?? '';
  }
  const parts: Line[] = [];
  for (let next: Line | undefined = right; next !== undefined && parts.length < 6; ) {
    parts.push(next);
    const { y: height, size }: Line = next;
    [next] = page
      .between(height - size * 1.35, height - 1)
      .filter((line) => Math.abs(line.x - right.x) < 2)
      .sort((a, b) => b.y - a.y);
  }
  return joined(parts);
}

/** The nearest sentence to the left on the same height, or above. */
function questionOf([x, y, , high]: Box, page: PrintedPage): string {
  const long = (low: number, top: number): Line[] =>
    page.between(low, top).filter((line) => line.text.length > 12 && line.x < x);
  const [left] = long(y - 5, y + high + 2).sort((a, b) => endOf(b) - endOf(a));
  if (left) return left.text;
  const [over] = long(y + high, y + high + 30).sort((a, b) => a.y - b.y);
  return over?.text ?? '';
}

const isHeading = (line: Line): boolean =>
  /^(?:part|section)\s+\d+[a-z]?\b/i.test(line.text) ||
  (line.size >= headingSize && /[a-z]{3}/i.test(line.text));

/** `headings`: from the bottom of the page up. */
function headingsOver([x, y, wide, high]: Box, headings: readonly Line[]): readonly string[] {
  const over = headings.filter((line) => line.y > y + high - 2 && line.x < x + wide && endOf(line) > x - 40);
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

/** Words that stand together on one line. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/**
 * Joins runs into lines as they are read, top down: what stands on one height and closer than a wide blank belongs
 * together, so that labels of neighbouring columns stay apart.
 */
export function printedLines(runs: readonly Run[]): readonly Line[] {
  const sorted = [...runs].sort((a, b) => b.y - a.y || a.x - b.x);
  const rows: Run[][] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    if (row?.[0] && Math.abs(row[0].y - run.y) <= Math.max(1.5, run.size * 0.2)) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => inColumns(row.sort((a, b) => a.x - b.x)));
}

function inColumns(row: readonly Run[]): readonly Line[] {
  const lines: { first: Run; parts: string[]; end: number }[] = [];
  for (const run of row) {
    const line = lines.at(-1);
    const text = run.text.trim();
    const gap = line ? run.x - line.end : 0;
    const end = run.x + run.width;
    if (line === undefined || gap > run.size * 1.1) lines.push({ first: run, parts: [text], end });
    else {
      line.parts.push(gap > run.size * 0.2 || text.length < run.text.length ? ` ${text}` : text);
      line.end = end;
    }
  }
  return lines.map(({ first, parts, end }) => ({
    ...first,
    text: parts.length === 1 ? (parts[0] ?? '') : parts.join('').replace(/\s+/g, ' '),
    width: end - first.x,
  }));
}
