import type { LiveSlot } from './live-blank.ts';
import type { Layout } from './written.ts';

/** A pointer may take this much of a line, or of a field's characters. */
const most = 0.5;

/**
 * A text cut at a word (at last, within one) so that the longest pointer that leaves half of the room to the text fits
 * behind it, at `least` points wherever it can: what goes on elsewhere need not shrink. Undefined when there is no pointer,
 * or none that fits.
 */
export function pointed(
  live: LiveSlot,
  text: string,
  end: number,
  pointers: readonly string[],
  layout: Layout,
  least = 0,
): string | undefined {
  const { slot } = live;
  const fits = (candidate: string): boolean =>
    (slot.maxLength === 0 || candidate.length <= slot.maxLength) &&
    live.places.every((place) => {
      const { whole, size } = layout.in(live, place, candidate);
      return whole && size >= least;
    });
  for (const [at, pointer] of pointers.entries()) {
    const last = at === pointers.length - 1;
    if (!fits(pointer)) continue;
    const found = longest(text, end, (head) => fits(head === '' ? pointer : `${head} ${pointer}`));
    if (last || found.length >= pointer.length * (1 - most)) {
      const head = wordEnd(text, found);
      return head === '' ? pointer : `${head} ${pointer}`;
    }
  }
  return least > 0 ? pointed(live, text, end, pointers, layout) : undefined;
}

/** The longest beginning of a text that still fits with its pointer; by halving. */
function longest(text: string, end: number, fits: (head: string) => boolean): string {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, middle).trimEnd())) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, low).trimEnd();
}

/** Ends at a word where one begins within the last part of it; never between a letter and its mark. */
function wordEnd(text: string, head: string): string {
  if (head.length === text.length || /\s/.test(text.charAt(head.length))) return head;
  const at = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
  if (at > head.length / 2) return head.slice(0, at).trimEnd();
  const [letter = ''] = /^\p{M}+/u.exec(text.slice(head.length)) ?? [];
  return letter === '' ? head : head.replace(/\P{M}?\p{M}*$/u, '');
}
