import type { Fill, LiveBlank, LiveObject, LivePlace, LiveSlot } from './live-blank.ts';
import { faceOf } from './live-blank.ts';
import { extraNumber, pageTree } from './page-tree.ts';
import { type Piece, pieceOf } from './piece.ts';
import { Reader, shownBy, shownLeftward } from './reader.ts';
import { inflated } from './squeeze.ts';
import type { ExtraPage } from './stamp-value.ts';
import type { Written } from './written.ts';

/** A difference is a bug. Names the field, never its value. */
const fail = (name: string): never => {
  throw new Error(`what was written does not read back: ${name}`);
};

/** What is to be found besides the entries. */
interface Made {
  readonly pages: readonly ExtraPage[];
  readonly flat: boolean;
  /** What was written over the sizes of fields. */
  readonly sizes: ReadonlyMap<LiveSlot, Fill>;
  /** What took the place of objects that come with the shipped faces. */
  readonly instead: readonly { readonly number: number; readonly text: string }[];
}

/**
 * Reads a filled form from its own cross-reference, as a viewer would, and compares: every value, every state, every
 * drawn text, the pages behind, the faces, and that the constant bytes and their rows in the cross-reference are the
 * blank's but for the gaps that were filled. Throws `Error` naming the field.
 */
export function checkBack(
  live: LiveBlank,
  entries: readonly Written[],
  { pages, flat, sizes, instead }: Made,
  bytes: Uint8Array,
): void {
  const reader = new Reader(bytes);
  const { plan } = live.blank;
  if (!reader.head.endsWith(`/Root ${plan.root} 0 R/Info ${plan.info} 0 R/W[1 4 2]`)) fail('the trailer');
  reader.checkRows(live.rows(flat));
  checkConstants(live, flat, reader);
  if (flat) checkFlat(live, entries, reader);
  else {
    const copies = new Copies(live, reader);
    for (const entry of entries) {
      const piece = pieceOf(entry);
      if (piece) checkPiece(piece, reader);
      else if (entry.state === undefined) checkText(entry, reader, copies, sizes.get(entry.live));
      else checkButton(entry, entry.state, copies);
    }
    copies.checkRest();
  }
  checkFaces(live, instead, reader);
  checkPages(live, pages, reader);
}

/** What no case changes, which a form begins with. */
function checkConstants(
  { blank: { plan, bytes: original } }: LiveBlank,
  flat: boolean,
  reader: Reader,
): void {
  let at = 0;
  for (const { from, to } of [plan.common, flat ? plan.flat : plan.unfilled]) {
    const length = to - from;
    if (reader.buffer.compare(original, from, to, at, at + length) !== 0) fail('the constant bytes');
    at += length;
  }
}

/**
 * The shipped faces, where a form has them: whole or cut, but just as the blank brings them. Resources that name a font of
 * the user's besides take the place of the blank's.
 */
function checkFaces(
  { blank: { plan, bytes: original } }: LiveBlank,
  instead: Made['instead'],
  reader: Reader,
): void {
  const replaced = new Map(instead.map(({ number, text }) => [number, text]));
  for (const [number, text] of replaced) {
    const at = reader.offset(number);
    const whole = `${number} 0 obj\n${text}\nendobj\n`;
    if (reader.latin1(at, at + whole.length) !== whole) fail('the resources');
  }
  // The first of their objects, the resources, may have been replaced; all others follow it.
  const [, , number = 0, offset = 0] = plan.faces.objects;
  if (!reader.has(number)) return;
  const begin = reader.offset(number) - offset;
  const same = [plan.everydayFaces, plan.faces].some(
    ({ from, to, objects }) =>
      begin + to - from <= reader.bytes.length &&
      reader.buffer.compare(original, from, to, begin, begin + to - from) === 0 &&
      standAt(begin, objects, replaced, reader),
  );
  if (!same) fail('the typeface');
}

/** Whether objects are where a part that begins there has them, by pairs of number and offset. */
function standAt(
  begin: number,
  objects: readonly number[],
  but: ReadonlyMap<number, unknown>,
  reader: Reader,
): boolean {
  for (let at = 0; at + 1 < objects.length; at += 2) {
    const number = objects[at] as number;
    if (!but.has(number) && reader.offset(number) !== begin + (objects[at + 1] as number)) return false;
  }
  return true;
}

/**
 * The editable part of the blank that was checked last. The objects of a case are laid over it and their gaps put back:
 * then it must be the blank's again, and holds nothing of the case.
 */
let scratch: { readonly of: LiveBlank; readonly bytes: Buffer } | undefined;

function scratchOf(live: LiveBlank): Buffer {
  const { editable } = live.blank.plan;
  const known = scratch?.of === live ? scratch.bytes : undefined;
  // Whatever goes wrong with it, it is not used again.
  scratch = undefined;
  return known ?? Buffer.from(live.blank.bytes.subarray(editable.from, editable.to));
}

/**
 * The objects of a form that took the place of unfilled ones. With the blank's own bytes put back into the gaps of a case
 * they must be the blank's, byte for byte.
 */
class Copies {
  private readonly live: LiveBlank;
  private readonly reader: Reader;
  private readonly scratch: Buffer;
  /** Where the editable part begins in the constant bytes. */
  private readonly begin: number;
  /** By the objects of the editable part: where the form has its own, or 0. */
  private readonly places: Int32Array;

  constructor(live: LiveBlank, reader: Reader) {
    this.live = live;
    this.reader = reader;
    this.scratch = scratchOf(live);
    this.begin = live.blank.plan.editable.from;
    this.places = new Int32Array(live.objects);
  }

  /** Checks what fills a gap. */
  gap({ of, at, bytes: filled }: Fill, name: string): void {
    const { length } = filled;
    if (length === 0) return;
    const from = this.placeOf(of) + at - of.from;
    const { bytes } = this.reader;
    for (let index = 0; index < length; index += 1) if (bytes[from + index] !== filled[index]) fail(name);
    this.putBack(at, length);
  }

  checkRest(): void {
    const { live } = this;
    const { plan, bytes: original } = live.blank;
    if (this.scratch.compare(original, plan.editable.from, plan.editable.to) !== 0)
      fail('the constant bytes');
    scratch = { of: live, bytes: this.scratch };
  }

  private placeOf(of: LiveObject): number {
    const known = this.places[of.index] as number;
    if (known > 0) return known;
    const place = this.reader.offset(of.number);
    this.places[of.index] = place;
    this.reader.buffer.copy(this.scratch, of.from - this.begin, place, place + of.bytes.length);
    return place;
  }

  private putBack(at: number, length: number): void {
    const { bytes: original } = this.live.blank;
    const into = this.scratch;
    const { begin } = this;
    for (let index = at; index < at + length; index += 1) into[index - begin] = original[index] as number;
  }
}

/** A text that comes again stands there byte for byte as it was read back before. */
function checkPiece({ live, objects, bytes }: Piece, reader: Reader): void {
  const begin = reader.offset(objects[0] ?? 0) - (objects[1] ?? 0);
  const same = reader.buffer.compare(bytes, 0, bytes.length, begin, begin + bytes.length) === 0;
  if (!same || !standAt(begin, objects, nothing, reader)) fail(live.slot.name);
}

const nothing: ReadonlyMap<number, unknown> = new Map();

function checkText(entry: Written, reader: Reader, copies: Copies, size: Fill | undefined): void {
  const { live } = entry;
  const { name } = live.slot;
  if (!reader.holdsText(live.value, entry.value)) fail(name);
  if (live.textValue) copies.gap(live.textValue, name);
  for (const place of live.places) {
    copies.gap(place.text, name);
    const from = reader.stream(place.plan.appearance);
    const to = reader.end;
    const shown = shownOf(entry, reader.bytes, from, to);
    if (shown < 0 || (!entry.cut && shown < entry.shown.length)) fail(name);
    if (entry.prepared && reader.latin1(from, to) !== entry.prepared.content) fail(name);
  }
  if (size) copies.gap(size, name);
}

function checkButton({ live }: Written, state: string, copies: Copies): void {
  const { name } = live.slot;
  const value = live.stateValues.get(state);
  if (value) copies.gap(value, name);
  for (const { states } of live.places) {
    const fill = states.get(state);
    if (fill) copies.gap(fill, name);
  }
}

/** How much of a text is shown between two places, or -1 when something else is. */
function shownOf(entry: Written, bytes: Uint8Array, from: number, to: number): number {
  const { shown, given, prepared } = entry;
  if (given?.leftward(shown) || prepared?.leftward)
    return shownLeftward(bytes, from, to, shown) ? shown.length : -1;
  return shownBy(bytes, from, to, shown, given ? undefined : pointsOf(entry));
}

/** What each code of a field's own font stands for. */
const pointsOf = ({ live, prepared }: Written): Uint16Array | undefined => {
  if (prepared) return undefined;
  const [own] = live.fonts;
  return own === undefined || own.wide ? undefined : own.points;
};

/** A flattened page shows its texts one after the other, and its boxes. */
function checkFlat({ blank }: LiveBlank, entries: readonly Written[], reader: Reader): void {
  blank.plan.flatPages.forEach((page, at) => {
    const from = reader.stream(page.number);
    const content = reader.latin1(from, reader.end);
    const here = ({ live }: Written): readonly LivePlace[] =>
      live.places.filter(({ plan }) => plan.page === at + 1 && !plan.hidden);
    let last = 0;
    for (const entry of entries)
      for (const place of here(entry)) {
        const { name } = entry.live.slot;
        if (entry.state !== undefined) {
          const drawn = faceOf(place.plan, entry.state);
          if (drawn !== undefined && !content.includes(drawn)) fail(name);
          continue;
        }
        const start = content.indexOf('/Tx BMC', last);
        const end = content.indexOf(' Q\n', content.indexOf('EMC', start));
        const begin = entry.prepared ? content.indexOf(entry.prepared.content, last) : start;
        if (begin < 0 || end < 0) fail(name);
        const shown = shownOf(entry, reader.bytes, from + begin, from + end);
        if (shown < 0 || (!entry.cut && shown < entry.shown.length)) fail(name);
        last = end;
      }
  });
}

/** What a page draws; undefined when it cannot be read. */
function contentIn(squeezed: Uint8Array): string | undefined {
  try {
    return inflated(squeezed).toString('latin1');
  } catch {
    return undefined;
  }
}

function checkPages({ blank }: LiveBlank, pages: readonly ExtraPage[], reader: Reader): void {
  const { plan } = blank;
  const tree = pageTree(blank, pages.length);
  const at = reader.offset(plan.tree.number);
  if (reader.latin1(at, at + tree.length) !== tree) fail('pages');
  pages.forEach((page, at) => {
    const from = reader.stream(extraNumber(blank, at) + 1);
    if (contentIn(reader.bytes.subarray(from, reader.end)) !== page.content)
      fail(`page ${blank.pages.length + at + 1}`);
  });
}
