import { inflatedWithin } from '../bytes.ts';
import { latin1 } from './byte-buffer.ts';
import type { CompiledBlank } from './compiled-blank.ts';
import { type ExtraPage, extraNumber, filledBy, headOf, markOf, type OwnPages } from './form-writer.ts';
import type { Written } from './lay-out-fields.ts';
import { mostUnpacked } from './limits.ts';
import { type Head, type LiveBlank, rowWidth } from './live-blank.ts';

/**
 * Reads a filled form from its own cross-reference, as a viewer would, and compares what the case adds: every value,
 * every state, every drawn text, what stands on its own pages, and the pages behind. Throws `Error` naming the field.
 */
export function checkBack(
  { blank }: LiveBlank,
  entries: readonly Written[],
  {
    pages,
    own = [],
    flat,
  }: { readonly pages: readonly ExtraPage[]; readonly own?: OwnPages | undefined; readonly flat: boolean },
  bytes: Uint8Array,
): void {
  const reader = new Reader(bytes);
  if (flat) checkFlat(blank, entries, own, reader);
  else for (const entry of entries) checkEntry(entry, reader);
  const check = (content: string | undefined, stream: number, page: number): void => {
    if (content !== undefined && Buffer.from(reader.stream(stream)).toString('latin1') !== content)
      fail(`page ${page}`);
  };
  own.forEach((page, at) => {
    check(page?.content, blank.plan.lastContents?.[at] ?? 0, at + 1);
  });
  pages.forEach(({ content }, at) => {
    check(content, extraNumber(blank, at) + 1, blank.pages.length + at + 1);
  });
}

function checkEntry(entry: Written, reader: Reader): void {
  const { set } = entry;
  const { slot, plan, places } = entry.live;
  if (set && reader.text(plan.value) !== entry.value) fail(slot.name);
  for (const [{ number, head }, end] of filledBy(entry)) {
    const at = reader.at(number);
    if (!reader.holds(at, head) || !reader.holds(at + head.length, end)) fail(slot.name);
  }
  if (set)
    for (const place of places)
      checkShown(entry, reader.appearance(place.plan.appearance, headOf(place, set.encoded)));
}

/** A flattened page shows its texts one after the other, and its boxes. */
function checkFlat(
  { plan }: CompiledBlank,
  entries: readonly Written[],
  own: OwnPages,
  reader: Reader,
): void {
  plan.flatPages.forEach(({ number }, at) => {
    if (own.length > 0 && own[at] === undefined) return;
    const bytes = Buffer.from(reader.stream(number));
    const content = bytes.toString('latin1');
    const begins = [...content.matchAll(/\/Tx BMC/g)].map(({ index }) => index);
    for (const entry of entries)
      for (const { plan: place } of entry.live.places)
        if (place.hidden || place.page !== at + 1) continue;
        else if (entry.set) checkShown(entry, bytes.subarray(begins.shift() ?? bytes.length, begins[0]));
        else if (!content.includes(markOf(place, entry.state ?? ''))) fail(entry.live.slot.name);
  });
}

/** Of a text that is cut a beginning is drawn, of any other all. */
function checkShown({ live, shown, given, cut }: Written, content: Uint8Array): void {
  const drawn = given?.leftward(shown)
    ? shownLeftward(content, shown)
    : shownOf(content, shown, live.fonts[0]?.points);
  if (drawn < 0 || (drawn === 0 && cut) || (drawn < shown.length && !cut)) fail(live.slot.name);
}

const [streamBegins, streamEnds, objectEnds] = ['>>\nstream\n', '\nendstream\n', '\nendobj\n'].map((text) =>
  Buffer.from(text, 'latin1'),
) as [Buffer, Buffer, Buffer];

/** A difference is a bug. Names the field, never its value. */
const fail = (name: string): never => {
  throw new Error(`what was written does not read back: ${name}`);
};

/** What each hexadecimal digit is worth; none: -1, so that a number with it is negative. */
const worth = new Int8Array(256).fill(-1);
for (let digit = 0; digit < 16; digit += 1) worth[digit.toString(16).charCodeAt(0)] = digit;

const fourHex = (bytes: Uint8Array, at: number): number =>
  ((worth[bytes[at] as number] as number) << 12) |
  ((worth[bytes[at + 1] as number] as number) << 8) |
  ((worth[bytes[at + 2] as number] as number) << 4) |
  (worth[bytes[at + 3] as number] as number);

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

  /** Where an object is said to begin. Throws where none of its number stands. */
  at(number: number): number {
    return this.has(number)
      ? this.bytes.readUInt32BE(this.rows + number * rowWidth + 1)
      : fail(`object ${number}`);
  }

  /** Where an object says what it is. Throws where it does not begin with its number. */
  private inside(number: number): number {
    const start = `${number} 0 obj\n`;
    const at = this.at(number);
    return this.holds(at, latin1(start)) ? at + start.length : fail(`object ${number}`);
  }

  /** Whether these bytes stand there. */
  holds(at: number, what: Uint8Array): boolean {
    const { bytes } = this;
    for (let index = 0; index < what.length; index += 1) if (bytes[at + index] !== what[index]) return false;
    return true;
  }

  /** What an object says that is a text string. */
  text(number: number): string {
    const from = this.inside(number);
    const said = this.bytes.toString('latin1', from, this.bytes.indexOf(objectEnds, from));
    if (said.startsWith('<feff'))
      return Buffer.from(said.slice('<feff'.length, -1), 'hex').swap16().toString('utf16le');
    return said.includes('\\') ? said.slice(1, -1).replace(/\\(.)/gs, '$1') : said.slice(1, -1);
  }

  /** What an appearance draws behind what it always begins with. */
  appearance(number: number, { about, begin, streamAt }: Head): Uint8Array {
    const at = this.at(number);
    const from = at + streamAt;
    let length = 0;
    for (let digit = at + about.length; (worth[this.bytes[digit] ?? 0] as number) >= 0; digit += 1)
      length = 10 * length + (worth[this.bytes[digit] as number] as number);
    const whole = this.holds(at, about) && this.holds(from, begin) && this.holds(from + length, streamEnds);
    return whole ? this.bytes.subarray(from + begin.length, from + length) : fail(`stream ${number}`);
  }

  /** The data of a stream, unpacked where they are packed. */
  stream(number: number): Uint8Array {
    const from = this.inside(number);
    const data = this.bytes.indexOf(streamBegins, from) + streamBegins.length;
    const about = this.bytes.toString('latin1', from, data);
    const to = data + Number(/\/Length (\d+)/.exec(about)?.[1] ?? 0);
    if (!this.holds(to, streamEnds)) fail(`stream ${number}`);
    const bytes = this.bytes.subarray(data, to);
    if (!about.includes('/FlateDecode')) return bytes;
    return inflatedWithin(bytes, mostUnpacked) ?? new Uint8Array();
  }
}

const [blank, lineEnd, open, close, slash, below, above] = [32, 10, 40, 41, 92, 60, 62];
const isBlank = (unit: number): boolean => unit === blank || unit === lineEnd;

/** The place behind a shown character, or -1 where it is not the next one: blanks may come in between, or be left out. */
function follow(text: string, from: number, unit: number): number {
  if (unit === text.charCodeAt(from)) return from + 1;
  if (unit === blank) return from;
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return text.charCodeAt(at) === unit ? at + 1 : -1;
}

/**
 * Follows the strings that operators show through a text, blanks and line ends aside; properties of marked content show
 * nothing. Gives how much of the text is shown, or -1 when something else is. `points` tells what one-byte codes stand for;
 * two-byte codes are code points. Goes by bytes: to make texts of them takes twice as long.
 */
function shownOf(bytes: Uint8Array, text: string, points?: Uint16Array): number {
  let shown = 0;
  for (let at = 0; at < bytes.length && shown >= 0; at += 1) {
    const byte = bytes[at] as number;
    if (byte === open) {
      for (at += 1; at < bytes.length && bytes[at] !== close && shown >= 0; at += 1) {
        if (bytes[at] === slash) at += 1;
        shown = follow(text, shown, points?.[bytes[at] as number] ?? 0);
      }
    } else if (byte === below && bytes[at + 1] === below) {
      while (!(bytes[at] === above && bytes[at + 1] === above) && at < bytes.length) at += 1;
      at += 1;
    } else if (byte === below)
      for (at += 1; at < bytes.length && bytes[at] !== above && shown >= 0; at += 4)
        shown = follow(text, shown, fourHex(bytes, at));
  }
  while (shown >= 0 && isBlank(text.charCodeAt(shown))) shown += 1;
  return shown;
}

/** The same for lines from right to left, each of which is drawn from its left end: all of a text, or -1. */
function shownLeftward(bytes: Uint8Array, text: string): number {
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/ Td\s|T\*\s/);
  const read = lines.flatMap((line) =>
    [...line.matchAll(/<((?:[\da-f]{4})*)>/g)]
      .flatMap(([, digits = '']) => digits.match(/.{4}/g) ?? [])
      .reverse()
      .map((code) => String.fromCharCode(Number.parseInt(code, 16))),
  );
  const letters = (each: string): string => each.replace(/\s/g, '');
  return letters(read.join('')) === letters(text) ? text.length : -1;
}
