import { regular } from '../face.ts';
import { show } from '../operators.ts';
import type { ByteBuffer } from './byte-buffer.ts';
import type { PlannedPlace, Slot } from './compiled-blank.ts';
import type { Encoded } from './encode.ts';
import { firstBaseline, insetOf, type Lines, leftOf } from './fit.ts';
import { latin1 } from './part.ts';

const digits = latin1('0123456789abcdef');
const [open, close, slash] = [40, 41, 92];
const [below, above] = [60, 62];
const words = {
  shown: latin1('Tj\n'),
  down: latin1(' Td\n'),
  next: latin1('T*\n'),
  leading: latin1(' TL\n'),
  font: latin1(' Tf\n'),
  end: latin1('ET Q EMC'),
} as const;

/** The part of an encoded text between two places, as a string operand and the operator that shows it. */
function showRun(
  sink: ByteBuffer,
  { codes, text, marked, font }: Encoded,
  from: number,
  to: number,
  size: number,
): void {
  if (from >= to) return;
  if (marked || font.face) {
    sink.text(`${show(text.slice(from, to), size, font.face ?? regular)}\n`);
    return;
  }
  if (font.wide) wideRun(sink, codes, from, to);
  else simpleRun(sink, codes, from, to);
  sink.put(words.shown);
}

function simpleRun(sink: ByteBuffer, codes: Uint16Array, from: number, to: number): void {
  sink.reserve(2 * (to - from) + 2);
  const { bytes } = sink;
  let { at } = sink;
  bytes[at++] = open;
  for (let index = from; index < to; index += 1) {
    const code = codes[index] as number;
    if (code === open || code === close || code === slash) bytes[at++] = slash;
    bytes[at++] = code;
  }
  bytes[at++] = close;
  sink.at = at;
}

function wideRun(sink: ByteBuffer, codes: Uint16Array, from: number, to: number): void {
  sink.reserve(4 * (to - from) + 2);
  const { bytes } = sink;
  let { at } = sink;
  bytes[at++] = below;
  for (let index = from; index < to; index += 1) {
    const code = codes[index] as number;
    bytes[at] = digits[code >> 12] as number;
    bytes[at + 1] = digits[(code >> 8) & 15] as number;
    bytes[at + 2] = digits[(code >> 4) & 15] as number;
    bytes[at + 3] = digits[code & 15] as number;
    at += 4;
  }
  bytes[at++] = above;
  sink.at = at;
}

/** A text string: as it is in Latin-1 where PDF reads it the same, else UTF-16 with its mark in hexadecimal. */
export function writeText(sink: ByteBuffer, text: string): void {
  const { length } = text;
  sink.reserve(4 * length + 8);
  const { bytes } = sink;
  let { at } = sink;
  const start = at;
  bytes[at++] = open;
  for (let index = 0; index < length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit > 255 || (unit > 126 && unit < 161) || unit === 173) {
      sink.at = start;
      hexText(sink, text);
      return;
    }
    if (unit === open || unit === close || unit === slash) bytes[at++] = slash;
    bytes[at++] = unit;
  }
  bytes[at++] = close;
  sink.at = at;
}

function hexText(sink: ByteBuffer, text: string): void {
  const { bytes } = sink;
  let { at } = sink;
  bytes[at] = below;
  for (const [index, code] of [102, 101, 102, 102].entries()) bytes[at + 1 + index] = code;
  at += 5;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    bytes[at] = digits[unit >> 12] as number;
    bytes[at + 1] = digits[(unit >> 8) & 15] as number;
    bytes[at + 2] = digits[(unit >> 4) & 15] as number;
    bytes[at + 3] = digits[unit & 15] as number;
    at += 4;
  }
  bytes[at] = above;
  sink.at = at + 1;
}

const runWidth = ({ codes, font }: Encoded, from: number, to: number): number => {
  let width = 0;
  for (let at = from; at < to; at += 1) width += font.widths[codes[at] as number] as number;
  return width;
};

/** Draws a laid out text: font, position and lines, within BT … ET, to the end of the marked content. */
export function drawText(
  sink: ByteBuffer,
  given: Slot,
  place: PlannedPlace,
  encoded: Encoded,
  lines: Lines,
  size: number,
): void {
  const { font } = encoded;
  const slot =
    given.alignment === 'left' && font.face?.given?.leftward(encoded.text) ? atRight(given) : given;
  sink.text(`/${font.resource} `);
  sink.number(size);
  sink.put(words.font);
  const y = firstBaseline(slot, place, font, size, lines.count);
  if (slot.comb) drawComb(sink, slot, place, encoded, size, y);
  else if (!slot.multiline) {
    move(sink, startOf(slot, place, (encoded.width * size) / 1000), y);
    showRun(sink, encoded, 0, encoded.length, size);
  } else if (slot.alignment === 'left') drawLines(sink, slot, place, encoded, lines, size, y);
  else drawAligned(sink, slot, place, encoded, lines, size, y);
  sink.put(words.end);
}

/** A text from right to left begins there. */
const atRight = (slot: Slot): Slot => ({ ...slot, alignment: 'right' });

function move(sink: ByteBuffer, x: number, y: number): void {
  sink.number(x);
  sink.text(' ');
  sink.number(y);
  sink.put(words.down);
}

/** Where a line of a width begins. */
function startOf(slot: Slot, place: PlannedPlace, width: number): number {
  if (slot.alignment === 'left') return leftOf(slot, place);
  const rest = place.width - width;
  return slot.alignment === 'centre' ? rest / 2 : rest - insetOf(place);
}

function drawLines(
  sink: ByteBuffer,
  slot: Slot,
  place: PlannedPlace,
  encoded: Encoded,
  lines: Lines,
  size: number,
  y: number,
): void {
  sink.number(size * encoded.font.leading);
  sink.put(words.leading);
  move(sink, leftOf(slot, place), y);
  for (let line = 0; line < lines.count; line += 1) {
    if (line > 0) sink.put(words.next);
    showRun(sink, encoded, lines.bounds[2 * line] as number, lines.bounds[2 * line + 1] as number, size);
  }
}

function drawAligned(
  sink: ByteBuffer,
  slot: Slot,
  place: PlannedPlace,
  encoded: Encoded,
  lines: Lines,
  size: number,
  y: number,
): void {
  const step = Math.round(size * encoded.font.leading * 100) / 100;
  let last = 0;
  for (let line = 0; line < lines.count; line += 1) {
    const from = lines.bounds[2 * line] as number;
    const to = lines.bounds[2 * line + 1] as number;
    const x = Math.round(startOf(slot, place, (runWidth(encoded, from, to) * size) / 1000) * 100) / 100;
    move(sink, x - last, line === 0 ? y : -step);
    last = x;
    showRun(sink, encoded, from, to, size);
  }
}

/** One character in the middle of each cell; a mark stays with its letter. */
function drawComb(
  sink: ByteBuffer,
  slot: Slot,
  place: PlannedPlace,
  encoded: Encoded,
  size: number,
  y: number,
): void {
  const { codes, font, length } = encoded;
  const cell = place.width / slot.maxLength;
  const first =
    slot.alignment === 'right'
      ? slot.maxLength - length
      : slot.alignment === 'centre'
        ? (slot.maxLength - length) >> 1
        : 0;
  let last = 0;
  for (let at = 0; at < length; at += 1) {
    const width = ((font.widths[codes[at] as number] as number) * size) / 1000;
    const x = Math.round((cell * (first + at) + (cell - width) / 2) * 100) / 100;
    move(sink, x - last, at === 0 ? y : 0);
    last = x;
    showRun(sink, encoded, at, at + 1, size);
  }
}
