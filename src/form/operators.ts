import { bold, type Face, letterInk, markInk, regular, type UserFont, userFontResource } from './face.ts';

/** Something drawn on a page; points from the lower left corner. */
export type Stroke =
  | {
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly ink: Ink;
      readonly bold?: true;
    }
  | { readonly box: Box; readonly fill: Ink }
  | { readonly box: Box; readonly line: Ink; readonly weight: number }
  | { readonly from: Point; readonly to: Point; readonly line: Ink; readonly weight: number };
export type Box = readonly [x: number, y: number, width: number, height: number];
export type Point = readonly [x: number, y: number];

/** The inks of the sheet, as PDF colour operands. */
export const inks = {
  black: '0 0 0',
  grey: '0.36 0.38 0.42',
  line: '0.62 0.65 0.7',
  navy: '0.09 0.19 0.36',
  pale: '0.93 0.945 0.965',
  caution: '0.99 0.95 0.84',
  amber: '0.8 0.5 0.05',
  white: '1 1 1',
} as const;
export type Ink = keyof typeof inks;

/** A number as PDF writes it, to a hundredth of a point. */
export const number = (value: number): string => String(Math.round(value * 100) / 100);
/** A scale, whose hundredth would be seen. */
export const fine = (value: number): string => String(Math.round(value * 1e5) / 1e5);
const numbers = (...values: number[]): string => values.map(number).join(' ');

/** A byte as two hexadecimal digits. */
const pairs: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Characters are numbered by code point (two bytes), so that copied text is the text that was written. */
export const hex = (text: string): string => {
  let digits = '<';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    digits += `${pairs[code >> 8]}${pairs[code & 255]}`;
  }
  return `${digits}>`;
};

/** Whether a text holds combining marks: they alone have no width. */
function isMarked(text: string, { advances }: Face): boolean {
  for (let at = 0; at < text.length; at += 1) if (advances[text.charCodeAt(at)] === 0) return true;
  return false;
}

const xHeight = 536;
const gap = 40;
const marked = /(\P{M}?)(\p{M}+)/gu;

/**
 * The operators that show one line, within BT … ET. A combining mark without a composed letter is set over or under the
 * middle of the letter before it, clear of tall letters and of earlier marks; /ActualText keeps the copied text whole.
 */
export function show(text: string, size: number, face: Face = regular): string {
  if (face.given !== undefined) return showBoth(text, size, face, face.given);
  return showOwn(text, size, face);
}

/**
 * A line of the face's own characters and those of a font of the user's, run by run. A line from right to left is written
 * from its left end; it holds nothing that would have to be turned round.
 */
function showBoth(text: string, size: number, face: Face, { covers, leftward }: UserFont): string {
  const line = leftward(text) ? [...text].reverse().join('') : text;
  const font = (resource: string): string => `/${resource} ${number(size)} Tf`;
  const parts: string[] = [];
  for (let from = 0, to = 0; from < line.length; from = to) {
    const other = covers(line.charCodeAt(from));
    while (to < line.length && covers(line.charCodeAt(to)) === other) to += 1;
    const run = line.slice(from, to);
    if (other) parts.push(`${font(userFontResource)} ${hex(run)} Tj ${font(face.resource)}`);
    else parts.push(showOwn(run, size, face));
  }
  return parts.join(' ');
}

function showOwn(text: string, size: number, face: Face): string {
  if (!isMarked(text, face)) return text === '' ? '' : `${hex(text)} Tj`;
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(marked)) {
    if (found.index > from) parts.push(`${hex(text.slice(from, found.index))} Tj`);
    parts.push(cluster(found[1] ?? '', found[2] ?? '', size, face));
    from = found.index + found[0].length;
  }
  if (from < text.length) parts.push(`${hex(text.slice(from))} Tj`);
  return parts.join(' ');
}

/** A letter and its marks; ink in thousandths of the size. */
function cluster(letter: string, marks: string, size: number, face: Face): string {
  const code = letter.charCodeAt(0);
  const [deep = 0, tall = xHeight] = letterInk().get(code) ?? [];
  let [below, above] = [deep, tall];
  const parts: string[] = [];
  for (const mark of marks) {
    const [left = 0, bottom = 0, right = 0, top = 0] = markInk().get(mark.charCodeAt(0)) ?? [];
    const back = (face.advances[code] ?? 0) / 2 + (left + right) / 2;
    const over = bottom > xHeight / 2;
    const under = top <= 0;
    let rise = 0;
    if (over && above > xHeight) rise = Math.max(0, above + gap - bottom);
    if (under && below < 0) rise = Math.min(0, below - gap - top);
    if (over) above = top + rise;
    if (under) below = bottom + rise;
    parts.push(`${number((rise * size) / 1000)} Ts [${number(back)} ${hex(mark)} ${number(-back)}] TJ 0 Ts`);
  }
  if (letter === '') return parts.join(' ');
  const copied = (text: string, operators: string): string =>
    `/Span << /ActualText <feff${hex(text).slice(1)} >> BDC ${operators} EMC`;
  // The letter carries the whole text and the marks none: readers that measure a span by its last character then see
  // no gap after it.
  return `${copied(letter + marks, `${hex(letter)} Tj`)} ${copied('', parts.join(' '))}`;
}

/** The operators of one stroke. */
export function draw(stroke: Stroke, upright: Face = regular): string {
  if ('text' in stroke) {
    const face = stroke.bold ? bold : upright;
    return (
      `BT ${inks[stroke.ink]} rg /${face.resource} ${number(stroke.size)} Tf ` +
      `${numbers(stroke.x, stroke.y)} Td ${show(stroke.text, stroke.size, face)} ET`
    );
  }
  if ('fill' in stroke) return `${inks[stroke.fill]} rg ${numbers(...stroke.box)} re f`;
  const pen = `${inks[stroke.line]} RG ${number(stroke.weight)} w`;
  if ('box' in stroke) return `${pen} ${numbers(...stroke.box)} re S`;
  return `${pen} ${numbers(...stroke.from)} m ${numbers(...stroke.to)} l S`;
}

/** A page's content. */
export const content = (strokes: readonly Stroke[], face: Face = regular): string =>
  strokes.map((stroke) => draw(stroke, face)).join('\n');

const drawnRun = new RegExp(`/${userFontResource} [\\d.]+ Tf <([0-9a-f]*)> Tj`, 'g');

/** The code points that operators draw with a font of the user's, in order. */
export function codesDrawn(contents: readonly string[]): readonly number[] {
  const runs = contents.flatMap((content) =>
    [...content.matchAll(drawnRun)].map(([, digits = '']) => digits),
  );
  const codes = runs.flatMap((digits) => digits.match(/.{4}/g) ?? []);
  return [...new Set(codes.map((code) => Number.parseInt(code, 16)))].sort((a, b) => a - b);
}
