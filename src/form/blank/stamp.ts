import type { Face } from '../face.ts';
import { ByteBuffer } from './byte-buffer.ts';
import { checkBack } from './check-back.ts';
import type { CompiledBlank } from './compiled-blank.ts';
import { type DrawnForm, type ExtraPage, FormWriter, type OwnPages } from './form-writer.ts';
import { layOutFields, type Overflow, overflows, type StampValue } from './lay-out-fields.ts';
import { liveBlank } from './live-blank.ts';

export interface StampOptions {
  /** Draws the values into the pages and takes the fields out. */
  readonly flatten?: boolean;
  readonly pages?: readonly ExtraPage[];
  readonly own?: OwnPages | undefined;
  /** Where the rest of a text that does not fit is carried on, longest words first; by field. */
  readonly pointers?: ReadonlyMap<string, readonly string[]>;
  /** The shipped face with a font of the user's behind it, for what neither the blank's nor the shipped one has. */
  readonly face?: Face;
  /** The bytes are a view that the next stamp overwrites: for writing many files, one after the other. */
  readonly reuse?: boolean;
  /** Leaves the reading back out: for measuring what it costs. */
  readonly unread?: boolean;
}

export interface StampReport {
  /** Names of the fields that hold a value. */
  readonly applied: readonly string[];
  /** Texts that are cut (and end with their pointer, where one was given). */
  readonly overflow: readonly Overflow[];
  /** The fields without one, on the pages that are there. */
  readonly blank: number;
  /** Those in front left out. */
  readonly pages: number;
}

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
  { flatten: flat = false, pages = [], own, pointers, face, reuse, unread }: StampOptions = {},
): { bytes: Uint8Array; report: StampReport; drawn: DrawnForm } {
  const live = liveBlank(blank);
  const entries = layOutFields(live, values, face, pointers);
  sink.bytes.fill(0, 0, sink.at);
  const writer = new FormWriter(sink, live, flat, face?.given);
  for (const entry of entries) writer.write(entry);
  const drawn = writer.finish(pages, entries, own);
  const bytes = reuse === true ? sink.bytes.subarray(0, sink.at) : sink.bytes.slice(0, sink.at);
  if (unread !== true) checkBack(live, entries, { pages, own, flat }, bytes);
  const isThere = (page: number): boolean => own === undefined || own[page - 1] !== undefined;
  const report = {
    applied: entries.map(({ live: { slot } }) => slot.name),
    overflow: overflows(entries),
    blank: blank.slots.filter(({ page }) => isThere(page)).length - entries.length,
    pages:
      blank.pages.filter((_, at) => isThere(at + 1)).length + pages.filter(({ inFront }) => !inFront).length,
  };
  return { bytes, report, drawn };
}
