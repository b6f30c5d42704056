import type { Fill, LiveBlank, LiveObject, LivePlace } from './live-blank.ts';
import { faceOf } from './live-blank.ts';
import { Reader, shownBy, shownLeftward } from './reader.ts';
import { inflated } from './squeeze.ts';
import type { ExtraPage } from './stamp-value.ts';
import type { Written } from './written.ts';

/** A difference is a bug. Names the field, never its value. */
const fail = (name: string): never => {
  throw new Error(`what was written does not read back: ${name}`);
};

/**
 * Reads a filled form from its own cross-reference, as a viewer would, and compares: every value, every state, every
 * drawn text, the pages behind, and that the constant bytes are the blank's but for the gaps that were filled.
 * Throws `Error` naming the field.
 */
export function checkBack(
  live: LiveBlank,
  entries: readonly Written[],
  pages: readonly ExtraPage[],
  flat: boolean,
  bytes: Uint8Array,
): void {
  const reader = new Reader(bytes);
  if (flat) checkFlat(live, entries, reader);
  else {
    for (const entry of entries) if (entry.state === undefined) checkText(entry, reader);
    checkConstants(live, entries, reader);
  }
  checkPages(live, pages, reader);
}

function checkText(entry: Written, reader: Reader): void {
  const { live } = entry;
  const { name } = live.slot;
  if (!reader.holdsText(live.value, entry.value)) fail(name);
  if (live.textValue) checkGap(live.textValue, reader, name);
  for (const place of live.places) {
    checkGap(place.text, reader, name);
    const from = reader.stream(place.plan.appearance);
    const to = reader.end;
    const shown = shownOf(entry, reader.bytes, from, to);
    if (shown < 0 || (!entry.cut && shown < entry.shown.length)) fail(name);
    if (entry.prepared && reader.latin1(from, to) !== entry.prepared.content) fail(name);
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

function checkGap(fill: Fill, reader: Reader, name: string): void {
  const from = reader.offset(fill.of.number) + fill.at - fill.of.from;
  for (let at = 0; at < fill.bytes.length; at += 1)
    if (reader.bytes[from + at] !== fill.bytes[at]) fail(name);
}

/** A copy of an object of the blank as it was written; made again for every object. */
let scratch = Buffer.alloc(0);

/**
 * What never changes must be the blank's, byte for byte; and so must be the objects that were filled in, once the blank's
 * own bytes are back in their gaps.
 */
function checkConstants(live: LiveBlank, entries: readonly Written[], reader: Reader): void {
  const { bytes } = reader;
  const { plan, bytes: original } = live.blank;
  let at = 0;
  for (const { from, to } of [plan.common, plan.unfilled]) {
    const length = to - from;
    if (Buffer.compare(bytes.subarray(at, at + length), original.subarray(from, to)) !== 0)
      fail('the constant bytes');
    at += length;
  }
  const gaps = new Map<LiveObject, { readonly at: number; readonly width: number }[]>();
  const add = (of: LiveObject, from: number, width: number): void => {
    const known = gaps.get(of);
    if (known) known.push({ at: from, width });
    else gaps.set(of, [{ at: from, width }]);
  };
  for (const { live: slot, state } of entries) {
    if (state === undefined) {
      for (const { text } of slot.places) add(text.of, text.at, text.bytes.length);
      if (slot.textValue) add(slot.textValue.of, slot.textValue.at, slot.textValue.bytes.length);
      const { sizeGap } = slot;
      if (sizeGap && gaps.has(sizeGap.of)) add(sizeGap.of, sizeGap.at, sizeGap.width);
      continue;
    }
    for (const fill of [slot.stateValues.get(state), ...slot.places.map(({ states }) => states.get(state))]) {
      if (fill === undefined) continue;
      checkGap(fill, reader, slot.slot.name);
      add(fill.of, fill.at, fill.bytes.length);
    }
  }
  for (const [of, filled] of gaps) {
    const from = reader.offset(of.number);
    const { length } = of.bytes;
    if (scratch.length < length) scratch = Buffer.alloc(length);
    scratch.set(bytes.subarray(from, from + length));
    for (const { at: gap, width } of filled)
      scratch.set(of.bytes.subarray(gap - of.from, gap - of.from + width), gap - of.from);
    if (scratch.compare(of.bytes, 0, length, 0, length) !== 0) fail('the constant bytes');
  }
}

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

function checkPages({ blank }: LiveBlank, pages: readonly ExtraPage[], reader: Reader): void {
  const { plan } = blank;
  const tree = reader.latin1(reader.offset(plan.tree.number), reader.offset(plan.tree.number) + 64);
  if (!tree.includes(`/Count ${blank.pages.length + pages.length}/`)) fail('pages');
  pages.forEach((page, at) => {
    const from = reader.stream(plan.next + 2 * at + 1);
    if (inflated(reader.bytes.subarray(from, reader.end)).toString('latin1') !== page.content)
      fail(`page ${blank.pages.length + at + 1}`);
  });
}
