import { isAllEveryday } from '../everyday.ts';
import { checkFaces, type Instead, NeededFaces, standAt } from './check-faces.ts';
import type { Fill, Head, LiveBlank, LiveObject, LivePlace, LiveSlot } from './live-blank.ts';
import { faceOf } from './live-blank.ts';
import { extraNumber, extraPage, pageTree } from './page-tree.ts';
import { type Piece, pieceOf } from './piece.ts';
import { fail, Reader, shownBy, shownLeftward } from './reader.ts';
import { inflated } from './squeeze.ts';
import type { ExtraPage } from './stamp-value.ts';
import type { Written } from './written.ts';

/** What is to be found besides the entries. */
interface Made {
  readonly pages: readonly ExtraPage[];
  readonly flat: boolean;
  /** What was written over the sizes of fields. */
  readonly sizes: ReadonlyMap<LiveSlot, Fill>;
  /** What took the place of objects that come with the shipped faces. */
  readonly instead: Instead;
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
  const need = new NeededFaces(pages);
  if (flat) {
    for (const { prepared } of entries) if (prepared) need.content(prepared.content);
    checkFlat(live, entries, reader);
  } else {
    const copies = new Copies(live, reader);
    for (const entry of entries) {
      const piece = pieceOf(entry);
      if (piece) {
        checkPiece(piece, reader);
        need.faces(piece.everyday);
      } else if (entry.state === undefined) checkText(entry, reader, copies, sizes.get(entry.live), need);
      else checkButton(entry, entry.state, copies);
    }
    copies.checkRest();
  }
  for (const { given } of entries) need.given ||= given !== undefined;
  checkFaces(live, instead, need, reader);
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
    if (!reader.same(at, original, from, to)) fail('the constant bytes');
    at += to - from;
  }
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
  if (!reader.same(begin, bytes) || !standAt(begin, objects, reader)) fail(live.slot.name);
}

function checkText(
  entry: Written,
  reader: Reader,
  copies: Copies,
  size: Fill | undefined,
  need: NeededFaces,
): void {
  const { live } = entry;
  const { name } = live.slot;
  if (!reader.holdsText(live.value, live.valueHead, entry.value)) fail(name);
  if (live.textValue) copies.gap(live.textValue, name);
  for (const place of live.places) {
    copies.gap(place.text, name);
    const from = reader.stream(place.plan.appearance);
    const to = reader.end;
    const face = faceDrawing(entry, place, reader) ?? fail(name);
    if (entry.prepared) need.content(entry.prepared.content);
    else if (face === 'shipped') need.faces(isAllEveryday(entry.shown));
    const shown = shownOf(entry, reader.bytes, from, to);
    if (shown < 0 || (!entry.cut && shown < entry.shown.length)) fail(name);
    if (entry.prepared && reader.latin1(from, to) !== entry.prepared.content) fail(name);
  }
  if (size) copies.gap(size, name);
}

/**
 * Whose letters the appearance draws that was read last, by all that stands before its text; undefined when something else
 * stands there.
 */
function faceDrawing({ prepared }: Written, place: LivePlace, reader: Reader): 'own' | 'shipped' | undefined {
  const begins = ({ bytes, lengthAt, lengthEnd }: Head): boolean =>
    reader.holds(reader.begin, bytes, lengthAt, lengthEnd);
  if (prepared) return begins(place.bare()) ? 'shipped' : undefined;
  if (begins(place.simple())) return 'own';
  return begins(place.wide()) ? 'shipped' : undefined;
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
  if (!reader.is(blank.plan.tree.number, pageTree(blank, pages.length))) fail('pages');
  pages.forEach((page, at) => {
    const first = extraNumber(blank, at);
    const from = reader.stream(first + 1);
    const drawn = contentIn(reader.bytes.subarray(from, reader.end));
    if (drawn !== page.content || !reader.is(first, extraPage(blank, page, at)))
      fail(`page ${blank.pages.length + at + 1}`);
  });
}
