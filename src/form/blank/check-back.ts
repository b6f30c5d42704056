import { type Fill, faceOf, type LiveBlank, type LivePlace } from './live-blank.ts';
import { extraNumber } from './sheets.ts';
import { mostUnpacked } from './source.ts';
import { inflatedWithin } from './squeeze.ts';
import type { ExtraPage } from './stamp-value.ts';
import type { Written } from './written.ts';

/**
 * Reads a filled form from its own cross-reference, as a viewer would, and compares what the case adds: every value,
 * every state, every drawn text, and the pages behind. Throws `Error` naming the field.
 */
export function checkBack(
  live: LiveBlank,
  entries: readonly Written[],
  { pages, flat }: { readonly pages: readonly ExtraPage[]; readonly flat: boolean },
  bytes: Uint8Array,
): void {
  const reader = new Reader(bytes);
  if (flat) checkFlat(live, entries, reader);
  else
    for (const entry of entries)
      if (entry.state === undefined) checkText(entry, reader);
      else checkButton(entry, entry.state, reader);
  pages.forEach(({ content }, at) => {
    const drawn = reader.stream(extraNumber(live.blank, at) + 1);
    if (drawn !== content) fail(`page ${live.blank.pages.length + at + 1}`);
  });
}

function checkText(entry: Written, reader: Reader): void {
  const { live } = entry;
  const { name } = live.slot;
  if (reader.text(live.value) !== entry.value) fail(name);
  checkFill(live.textValue, name, reader);
  for (const { text, plan } of live.places) {
    checkFill(text, name, reader);
    checkShown(entry, reader.stream(plan.appearance));
  }
}

function checkButton({ live }: Written, state: string, reader: Reader): void {
  checkFill(live.stateValues.get(state), live.slot.name, reader);
  for (const { states } of live.places) checkFill(states.get(state), live.slot.name, reader);
}

/** What fills a gap of a field. */
function checkFill(fill: Fill | undefined, name: string, reader: Reader): void {
  if (fill === undefined) return;
  const { of, at, bytes } = fill;
  if (bytes.length > 0 && !reader.holds(reader.offset(of.number) + at - of.from, bytes)) fail(name);
}

/** Of a text that is cut a beginning is drawn, of any other all. */
function checkShown({ live, shown, given, cut }: Written, content: string): void {
  const [own] = live.fonts;
  const drawn = shownText(content, own?.wide ? undefined : own?.points, given?.leftward(shown) === true);
  const wanted = letters(shown);
  if (cut ? !wanted.startsWith(drawn) || drawn === '' : drawn !== wanted) fail(live.slot.name);
}

/** A flattened page shows its texts one after the other, and its boxes. */
function checkFlat({ blank }: LiveBlank, entries: readonly Written[], reader: Reader): void {
  blank.plan.flatPages.forEach(({ number }, at) => {
    const content = reader.stream(number);
    const texts = content.split('/Tx BMC').slice(1);
    const here = ({ plan }: LivePlace): boolean => plan.page === at + 1 && !plan.hidden;
    for (const entry of entries)
      for (const { plan } of entry.live.places.filter(here)) {
        const drawn = entry.state === undefined ? undefined : faceOf(plan, entry.state);
        if (entry.state === undefined) checkShown(entry, texts.shift() ?? '');
        else if (drawn !== undefined && !content.includes(drawn)) fail(entry.live.slot.name);
      }
  });
}

const rowWidth = 7;

/** A difference is a bug. Names the field, never its value. */
export const fail = (name: string): never => {
  throw new Error(`what was written does not read back: ${name}`);
};

/** A string that a content stream shows, in brackets or in hexadecimal; properties of marked content show nothing. */
const shownString = /<<.*?>>|<([\da-f]*)>|\(((?:[^\\)]|\\.)*)\)/gs;
const bare = (literal: string): string =>
  literal.includes('\\') ? literal.replace(/\\(.)/gs, '$1') : literal;

/** What each hexadecimal digit is worth. */
const worth = new Uint8Array(256);
for (let digit = 0; digit < 16; digit += 1) worth[digit.toString(16).charCodeAt(0)] = digit;

function utf16(digits: string): string {
  let text = '';
  for (let at = 0; at < digits.length; at += 4) {
    let unit = 0;
    for (let more = 0; more < 4; more += 1)
      unit = unit * 16 + (worth[digits.charCodeAt(at + more)] as number);
    text += String.fromCharCode(unit);
  }
  return text;
}

/** Reads a filled form from its own cross-reference, as a viewer would. */
export class Reader {
  private readonly bytes: Buffer;
  private readonly rows: number;
  private readonly size: number;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const end = this.bytes.toString('latin1', Math.max(0, bytes.length - 40));
    const from = Number(/\nstartxref\n(\d+)\n%%EOF\n$/.exec(end)?.[1] ?? bytes.length);
    const head = /^\d+ 0 obj\n<<\/Type\/XRef\/Size (\d+)\/.*?>>\nstream\n/.exec(
      this.bytes.toString('latin1', from, from + 200),
    );
    this.size = Number(head?.[1] ?? fail('the cross-reference'));
    this.rows = from + (head?.[0].length ?? 0);
  }

  /** Whether an object stands in the file by itself. */
  has(number: number): boolean {
    return number < this.size && this.bytes[this.rows + number * rowWidth] === 1;
  }

  /** Where an object begins. Throws where none of its number stands. */
  offset(number: number): number {
    const row = this.rows + number * rowWidth;
    const start = `${number} 0 obj\n`;
    const at = this.has(number) ? this.bytes.readUInt32BE(row + 1) : -1;
    return at >= 0 && this.bytes.toString('latin1', at, at + start.length) === start
      ? at
      : fail(`object ${number}`);
  }

  /** Whether these bytes stand there. */
  holds(at: number, what: Uint8Array): boolean {
    return this.bytes.compare(what, 0, what.length, at, at + what.length) === 0;
  }

  /** What an object says that is a text string. */
  text(number: number): string {
    const from = this.bytes.indexOf('\n', this.offset(number)) + 1;
    const said = this.bytes.toString('latin1', from, this.bytes.indexOf('\nendobj\n', from));
    return said.startsWith('(') ? bare(said.slice(1, -1)) : utf16(said.slice('<feff'.length, -1));
  }

  /** The data of a stream, unpacked where they are packed. */
  stream(number: number): string {
    const from = this.offset(number);
    const data = this.bytes.indexOf('>>\nstream\n', from) + '>>\nstream\n'.length;
    const about = this.bytes.toString('latin1', from, data);
    const to = data + Number(/\/Length (\d+)/.exec(about)?.[1] ?? 0);
    if (this.bytes.toString('latin1', to, to + 11) !== '\nendstream\n') fail(`stream ${number}`);
    if (!about.includes('/FlateDecode')) return this.bytes.toString('latin1', data, to);
    return inflatedWithin(this.bytes.subarray(data, to), mostUnpacked)?.toString('latin1') ?? '';
  }
}

/**
 * The text that operators show, blanks aside. `points` tells what one-byte codes stand for; two-byte codes are code
 * points. `leftward`: each line is read from its right end.
 */
export function shownText(content: string, points: Uint16Array | undefined, leftward: boolean): string {
  const lines = leftward ? content.split(/ Td\s|T\*\s/) : [content];
  const read = lines.map((line) => {
    let text = '';
    for (const [, digits, literal] of line.matchAll(shownString))
      if (digits !== undefined) text += utf16(digits);
      else if (literal !== undefined) text += meant(bare(literal), points);
    return leftward ? [...text].reverse().join('') : text;
  });
  return letters(read.join(''));
}

function meant(codes: string, points: Uint16Array | undefined): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 1)
    text += String.fromCharCode(points?.[codes.charCodeAt(at)] ?? 0);
  return text;
}

/** A text without its blanks and line ends. */
export const letters = (text: string): string => text.replace(/\s+/g, '');
