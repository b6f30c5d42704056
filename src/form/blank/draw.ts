import { regular } from '../face.ts';
import { type Encoded, firstBaseline, insetOf, type LaidOut, type Room } from '../layout.ts';
import { show } from '../operators.ts';
import { type ByteBuffer, latin1 } from './byte-buffer.ts';

const [open, close, slash] = [40, 41, 92];
const [moved, shown, ended] = [latin1(' Td\n'), latin1('Tj\n'), latin1('ET Q EMC')];

/** A text string: as it is in Latin-1 where PDF reads it the same, else UTF-16 with its mark in hexadecimal. */
export function writeText(sink: ByteBuffer, text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 255 || (unit > 126 && unit < 161) || unit === 173) {
      sink.text('<feff');
      sink.hex(text, 0, text.length);
      sink.text('>');
      return;
    }
  }
  literal(sink, text, 0, text.length);
}

/** A string operand of bytes: the codes of a font, or the units of a text in Latin-1. */
function literal(sink: ByteBuffer, text: string, from: number, to: number, codes?: Uint8Array): void {
  sink.reserve(2 * (to - from) + 2);
  const { bytes } = sink;
  let { at } = sink;
  bytes[at++] = open;
  for (let index = from; index < to; index += 1) {
    const unit = text.charCodeAt(index);
    const code = codes ? (codes[unit] as number) : unit;
    if (code === open || code === close || code === slash) bytes[at++] = slash;
    bytes[at++] = code;
  }
  bytes[at++] = close;
  sink.at = at;
}

/** The part of a text between two places, as a string operand and the operator that shows it. */
function showPart(
  sink: ByteBuffer,
  { text, marked, font }: Encoded,
  from: number,
  to: number,
  size: number,
): void {
  if (from >= to) return;
  if (marked || font.face) {
    sink.text(`${show(text.slice(from, to), size, font.face ?? regular)}\n`);
    return;
  }
  if (font.codes) literal(sink, text, from, to, font.codes);
  else {
    sink.text('<');
    sink.hex(text, from, to);
    sink.text('>');
  }
  sink.put(shown);
}

const widthOf = ({ text, font }: Encoded, from: number, to: number): number => {
  let width = 0;
  for (let at = from; at < to; at += 1) width += font.advances[text.charCodeAt(at)] as number;
  return width;
};

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** Draws a laid out text: font, position and lines, within BT … ET, to the end of the marked content. */
export function drawText(sink: ByteBuffer, room: Room, encoded: Encoded, { size, bounds }: LaidOut): void {
  const { text, font } = encoded;
  const rightward = room.alignment === 'left' && !font.face?.given?.leftward(text);
  sink.text(`/${font.resource} `);
  sink.number(size);
  sink.text(' Tf\n');
  const count = room.cells > 0 ? text.length : bounds.length / 2;
  const cell = room.cells > 0 ? room.width / room.cells : 0;
  const free = room.alignment === 'left' ? 0 : room.cells - text.length;
  const first = room.alignment === 'centre' ? free >> 1 : free;
  const step = hundredth(size * font.leading);
  let last = 0;
  for (let part = 0; part < count; part += 1) {
    const from = cell > 0 ? part : (bounds[2 * part] as number);
    const to = cell > 0 ? part + 1 : (bounds[2 * part + 1] as number);
    const width = rightward && cell === 0 ? 0 : (widthOf(encoded, from, to) * size) / 1000;
    const x = hundredth(
      cell > 0
        ? cell * (first + part) + (cell - width) / 2
        : rightward
          ? insetOf(room)
          : room.alignment === 'centre'
            ? (room.width - width) / 2
            : room.width - width - insetOf(room),
    );
    sink.number(x - last);
    sink.text(' ');
    sink.number(part === 0 ? firstBaseline(room, font, size, count) : cell > 0 ? 0 : -step);
    sink.put(moved);
    last = x;
    showPart(sink, encoded, from, to, size);
  }
  sink.put(ended);
}
