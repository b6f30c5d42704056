import type { UserFont } from '../face.ts';
import { cleaned, type Encoded, encode, type LiveFont, refusedAt, withReason } from './encode.ts';
import { fitIn, Lines } from './fit.ts';
import type { LivePlace, LiveSlot } from './live-blank.ts';
import type { Refused, StampValue } from './stamp-value.ts';

/** One field's part of a case, decided. */
export interface Written {
  readonly live: LiveSlot;
  /** A text field or a choice: what it holds, and what is drawn. */
  readonly value: string;
  readonly shown: string;
  /** The whole text, where what is drawn is only a part of it. */
  readonly rest?: string;
  /** A cut text without a pointer: the field holds all of it. */
  readonly cut: boolean;
  /** Buttons: the state. */
  readonly state?: string;
  /** The font of the user's that draws some of it. */
  readonly given?: UserFont | undefined;
}

const fontsOf = ({ fonts }: LiveSlot, more?: LiveFont): readonly LiveFont[] =>
  more ? [...fonts, more] : fonts;

/** Lays out the texts of one case, one after the other, in the same arrays; `more`: the font of the user's. */
export class Layout {
  readonly more: LiveFont | undefined;
  private readonly encoded: Encoded = {
    text: '',
    length: 0,
    font: undefined as unknown as LiveFont,
    codes: new Uint16Array(256),
    width: 0,
    marked: false,
  };
  private readonly lines = new Lines();
  /** The field for which the text is encoded, and where it is laid out at this moment. */
  private ready: LiveSlot | undefined;
  private last: { place: LivePlace; text: string; size: number; whole: boolean } | undefined;

  constructor(more?: LiveFont) {
    this.more = more;
  }

  /** Lays a drawable text out in a place; what was laid out last is not done again. */
  in(
    live: LiveSlot,
    place: LivePlace,
    text: string,
  ): { encoded: Encoded; lines: Lines; size: number; whole: boolean } {
    const { encoded, lines } = this;
    if (this.last?.place !== place || this.last.text !== text) {
      if (this.ready !== live || encoded.text !== text) this.encode(live, text);
      const { size, whole } = fitIn(live.slot, place.plan, encoded, lines);
      this.last = { place, text, size, whole };
    }
    return { encoded, lines, size: this.last.size, whole: this.last.whole };
  }

  /** Writes a text in the first of a field's fonts that has all its letters; see `encode`. */
  encode(live: LiveSlot, text: string): number {
    this.last = undefined;
    this.ready = live;
    return encode(this.encoded, text, fontsOf(live, this.more));
  }

  /** The font of the user's where the text that was encoded last is set in it, or needs it. */
  given(missing: number): UserFont | undefined {
    return missing >= 0 || this.encoded.font === this.more ? this.more?.face?.given : undefined;
  }
}

/** Decides what a field gets; adds what it cannot take to `refused`. Undefined: nothing. */
export function written(
  live: LiveSlot,
  value: StampValue,
  pointers: readonly string[],
  refused: Refused[],
  layout: Layout,
): Written | undefined {
  const { slot } = live;
  const refuse = (reason: Refused['reason']): undefined => {
    refused.push({ name: slot.name, reason });
    return undefined;
  };
  if (slot.type === 'signature') return refuse('signature');
  if (slot.type === 'check' || slot.type === 'radio') {
    const state = stateOf(slot.states, value);
    if (state === undefined) return refuse('unknown-state');
    return state === 'Off' ? undefined : { live, value: state, shown: '', cut: false, state };
  }
  if (live.places.some(({ plan }) => plan.appearance === 0)) return refuse('read-only');
  if (typeof value === 'boolean') return refuse('kind');
  return slot.type === 'choice'
    ? chosen(live, value, refused, layout)
    : text(live, cleaned(value), pointers, refused, layout);
}

/** The state that a value asks for: true is the only one that a box has. */
function stateOf(states: readonly string[], value: StampValue): string | undefined {
  if (value === false || value === 'Off') return 'Off';
  if (value === true) return states.length === 1 ? states[0] : undefined;
  return typeof value === 'string' && states.includes(value) ? value : undefined;
}

function chosen(live: LiveSlot, value: string, refused: Refused[], layout: Layout): Written | undefined {
  const { slot } = live;
  const option =
    slot.options.find((each) => each.value === value) ?? slot.options.find((each) => each.label === value);
  if (option === undefined && !slot.open) {
    refused.push({ name: slot.name, reason: 'unknown-state' });
    return undefined;
  }
  const shown = cleaned(option?.label ?? value);
  const entry = text(live, shown, [], refused, layout);
  return entry && { ...entry, value: option?.value ?? value };
}

const oneLine = (value: string): string => (value.includes('\n') ? value.replace(/\s*\n\s*/g, ' ') : value);

function text(
  live: LiveSlot,
  value: string,
  pointers: readonly string[],
  refused: Refused[],
  layout: Layout,
): Written | undefined {
  const { slot } = live;
  if (value === '') return undefined;
  const shown = slot.multiline ? value : oneLine(value);
  const missing = layout.encode(live, shown);
  const given = layout.given(missing);
  const unset = given?.refusal(shown);
  if (missing >= 0 || unset) {
    refused.push(unset ? withReason(slot.name, shown, unset) : refusedAt(slot.name, shown, missing));
    return undefined;
  }
  const backwards = given?.leftward(shown) === true;
  if (backwards && slot.comb) {
    refused.push({ name: slot.name, reason: 'right-to-left' });
    return undefined;
  }
  const tooLong = slot.maxLength > 0 && shown.length > slot.maxLength;
  if (tooLong && slot.comb) {
    refused.push({ name: slot.name, reason: 'too-long' });
    return undefined;
  }
  let end = tooLong ? slot.maxLength : shown.length;
  let least = 0;
  for (const place of live.places) {
    const { whole, lines, size } = layout.in(live, place, shown);
    least = Math.max(least, slot.multiline ? size : 0);
    if (!whole) end = Math.min(end, slot.multiline ? (lines.bounds[2 * lines.count - 1] ?? 0) : end - 1);
  }
  // Written out: to spread an object costs as much here as to lay a text out.
  if (end === shown.length) return { live, value: shown, shown, cut: false, given };
  if (backwards) {
    refused.push({ name: slot.name, reason: 'long-leftward' });
    return undefined;
  }
  const short = pointed(live, shown, end, pointers, layout, least);
  if (short === undefined && pointers.length > 0) {
    refused.push({ name: slot.name, reason: 'too-long' });
    return undefined;
  }
  const limited = short ?? (tooLong ? shown.slice(0, slot.maxLength) : shown);
  return { live, value: limited, shown: limited, rest: value, cut: short === undefined, given };
}

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
