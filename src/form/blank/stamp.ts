import type { Face } from '../face.ts';
import { ByteBuffer } from './byte-buffer.ts';
import { checkBack } from './check-back.ts';
import type { CompiledBlank } from './compiled-blank.ts';
import { type LiveFont, liveFont } from './encode.ts';
import { FormWriter } from './form-writer.ts';
import { type LiveBlank, liveBlank } from './live-blank.ts';
import { StampError } from './refusal.ts';
import type { Overflow, Refused, StampOptions, StampReport, StampValue } from './stamp-value.ts';
import { Layout, type Written, written } from './written.ts';

const firstSize = 1 << 18;
/** The room in which each form is written. Nothing of one is in it when the next begins. */
const sink = new ByteBuffer(firstSize);

/**
 * Fills a blank: constant bytes, the fields' objects, a cross-reference. Fields that are not in `values` (or get an
 * empty text) stay blank. The same blank and values give the same bytes, and what was written is read back before it is
 * given out. Throws `StampError` (exit 2) with everything that cannot be written; signature fields are never written.
 */
export function stamp(
  blank: CompiledBlank,
  values: ReadonlyMap<string, StampValue>,
  options: StampOptions = {},
): { bytes: Uint8Array; report: StampReport } {
  const live = liveBlank(blank);
  const flat = options.flatten === true;
  const pages = options.pages ?? [];
  const layout = new Layout(userFont(blank, options.face));
  sink.bytes.fill(0, 0, sink.at);
  const sheets = new FormWriter(sink, live, flat, layout);
  const entries = decide(live, values, options, layout, (entry) => sheets.write(entry));
  sheets.finish(pages, entries);
  const bytes = options.reuse === true ? sink.bytes.subarray(0, sink.at) : sink.bytes.slice(0, sink.at);
  if (options.unread !== true) checkBack(live, entries, { pages, flat }, bytes);
  return { bytes, report: reportOf(live, entries, pages.length) };
}

/** The texts that do not fit their fields, without writing anything: for setting continuation pages first. */
export function overflowing(
  blank: CompiledBlank,
  values: ReadonlyMap<string, StampValue>,
  face?: Face,
): readonly Overflow[] {
  return overflows(decide(liveBlank(blank), values, {}, new Layout(userFont(blank, face)), () => {}));
}

const userFonts = new WeakMap<Face, LiveFont>();

/** The shipped face with a font of the user's behind it, ready for use. */
function userFont({ plan }: CompiledBlank, face: Face | undefined): LiveFont | undefined {
  const shipped = plan.fonts.at(-1);
  if (face?.given === undefined || shipped === undefined) return undefined;
  const found = userFonts.get(face) ?? liveFont(shipped, face);
  userFonts.set(face, found);
  return found;
}

/**
 * Decides what every field gets, in the order of the slots, and hands each on at once. Throws `StampError` with all that
 * cannot be written.
 */
function decide(
  live: LiveBlank,
  values: ReadonlyMap<string, StampValue>,
  { pointers }: StampOptions,
  layout: Layout,
  write: (entry: Written) => void,
): readonly Written[] {
  const refused: Refused[] = [];
  const given: (StampValue | undefined)[] = new Array(live.slots.length).fill(undefined);
  for (const [name, value] of values) {
    const at = live.byName.get(name);
    if (at === undefined) refused.push({ name, reason: 'unknown-field' });
    else given[at] = value;
  }
  const entries: Written[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const value = given[at];
    if (value === undefined || value === '') continue;
    const slot = live.slots[at]?.();
    if (slot === undefined) continue;
    const entry = written(slot, value, pointers?.get(slot.slot.name) ?? [], refused, layout);
    if (entry === undefined) continue;
    entries.push(entry);
    if (refused.length === 0) write(entry);
  }
  if (refused.length > 0) throw new StampError(refused);
  return entries;
}

const overflows = (entries: readonly Written[]): readonly Overflow[] =>
  entries.flatMap((entry) =>
    entry.rest === undefined
      ? []
      : [{ name: entry.live.slot.name, page: entry.live.slot.page, text: entry.rest }],
  );

const reportOf = (live: LiveBlank, entries: readonly Written[], extra: number): StampReport => ({
  applied: entries.map(({ live: { slot } }) => slot.name),
  overflow: overflows(entries),
  blank: live.slots.length - entries.length,
  pages: live.blank.pages.length + extra,
});
