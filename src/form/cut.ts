/** A pointer may take this much of a line, or of a field's characters. */
const most = 0.5;

/**
 * A text cut before `end` at a word (at last, within one) so that the longest pointer that leaves half of the room to the
 * text fits behind it. Undefined when there is no pointer, or none that fits.
 */
export function cutFor(
  text: string,
  end: number,
  pointers: readonly string[],
  fits: (candidate: string) => boolean,
): string | undefined {
  for (const [at, pointer] of pointers.entries()) {
    if (!fits(pointer)) continue;
    const found = longest(text, end, (head) => fits(head === '' ? pointer : `${head} ${pointer}`));
    if (at < pointers.length - 1 && found.length < pointer.length * (1 - most)) continue;
    const head = wordEnd(text, found);
    return head === '' ? pointer : `${head} ${pointer}`;
  }
  return undefined;
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
