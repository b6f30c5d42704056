import type { Fill, LiveBlank, LivePlace } from './live-blank.ts';
import { faceOf } from './live-blank.ts';
import { extraNumber } from './page-tree.ts';
import { fail, letters, Reader, shownText } from './reader.ts';
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
