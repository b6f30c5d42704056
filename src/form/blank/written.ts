import type { Given } from '../face.ts';
import { cleaned, type Encoded, encode, refusedAt, withReason } from './encode.ts';
import { fitIn } from './fit.ts';
import { Lines } from './lines.ts';
import type { LivePlace, LiveSlot } from './live-blank.ts';
import type { LiveFont } from './live-font.ts';
import { pointed } from './pointer.ts';
import type { PreparedText, Refused, StampValue } from './stamp-value.ts';

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
  readonly prepared?: PreparedText;
  /** The font of the user's that draws some of it. */
  readonly given?: Given | undefined;
}

/** A text is laid out in these, one text at a time; nothing in them outlives it. */
const encoded: Encoded = {
  text: '',
  length: 0,
  font: undefined as unknown as LiveFont,
  codes: new Uint16Array(1024),
  width: 0,
  marked: false,
};
const lines = new Lines();

/** What is laid out at this moment. */
let last: { place: LivePlace; text: string; size: number; whole: boolean } | undefined;

const fontsOf = ({ fonts }: LiveSlot, more?: LiveFont): readonly LiveFont[] =>
  more ? [...fonts, more] : fonts;

/** Lays a drawable text out in a place; what was laid out last is not done again. */
export function layOut(
  live: LiveSlot,
  place: LivePlace,
  text: string,
  more?: LiveFont,
): { encoded: Encoded; lines: Lines; size: number; whole: boolean } {
  if (last?.place !== place || last.text !== text) {
    encode(encoded, text, fontsOf(live, more));
    const { size, whole } = fitIn(live.slot, place.plan, encoded, lines);
    last = { place, text, size, whole };
  }
  return { encoded, lines, size: last.size, whole: last.whole };
}

/** Decides what a field gets; adds what it cannot take to `refused`. Undefined: nothing. */
export function written(
  live: LiveSlot,
  value: StampValue,
  pointers: readonly string[],
  refused: Refused[],
  more?: LiveFont,
): Written | undefined {
  const { slot } = live;
  const refuse = (reason: Refused['reason']): undefined => {
    refused.push({ name: slot.name, reason });
    return undefined;
  };
  if (slot.type === 'signature') return refuse('signature');
  if (slot.type === 'check' || slot.type === 'radio') {
    const state = stateOf(slot.states, value);
    if (state === undefined) return refuse(typeof value === 'object' ? 'kind' : 'unknown-state');
    return state === 'Off' ? undefined : { live, value: state, shown: '', cut: false, state };
  }
  if (live.places.some(({ plan }) => plan.appearance === 0)) return refuse('read-only');
  if (typeof value === 'boolean') return refuse('kind');
  if (typeof value === 'object')
    return { live, value: value.value, shown: value.value, cut: false, prepared: value };
  return slot.type === 'choice'
    ? chosen(live, value, refused, more)
    : text(live, cleaned(value), pointers, refused, more);
}

/** The state that a value asks for: true is the only one that a box has. */
function stateOf(states: readonly string[], value: StampValue): string | undefined {
  if (value === false || value === 'Off') return 'Off';
  if (value === true) return states.length === 1 ? states[0] : undefined;
  return typeof value === 'string' && states.includes(value) ? value : undefined;
}

function chosen(live: LiveSlot, value: string, refused: Refused[], more?: LiveFont): Written | undefined {
  const { slot } = live;
  const option =
    slot.options.find((each) => each.value === value) ?? slot.options.find((each) => each.label === value);
  if (option === undefined && !slot.open) {
    refused.push({ name: slot.name, reason: 'unknown-state' });
    return undefined;
  }
  const shown = cleaned(option?.label ?? value);
  const entry = text(live, shown, [], refused, more);
  return entry && { ...entry, value: option?.value ?? value };
}

const oneLine = (value: string): string => (value.includes('\n') ? value.replace(/\s*\n\s*/g, ' ') : value);

function text(
  live: LiveSlot,
  value: string,
  pointers: readonly string[],
  refused: Refused[],
  more?: LiveFont,
): Written | undefined {
  const { slot } = live;
  if (value === '') return undefined;
  const shown = slot.multiline ? value : oneLine(value);
  last = undefined;
  const missing = encode(encoded, shown, fontsOf(live, more));
  const given = missing >= 0 || encoded.font === more ? more?.face?.given : undefined;
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
  for (const place of live.places) {
    const found = fitIn(slot, place.plan, encoded, lines);
    last = { place, text: shown, size: found.size, whole: found.whole };
    if (!found.whole)
      end = Math.min(end, slot.multiline ? (lines.bounds[2 * lines.count - 1] ?? 0) : end - 1);
  }
  // Written out: to spread an object costs as much here as to lay a text out.
  if (end === shown.length) return { live, value: shown, shown, cut: false, given };
  if (backwards) {
    refused.push({ name: slot.name, reason: 'long-leftward' });
    return undefined;
  }
  const short = pointed(live, shown, end, pointers, (of, place, each) => layOut(of, place, each, more));
  if (short === undefined && pointers.length > 0) {
    refused.push({ name: slot.name, reason: 'too-long' });
    return undefined;
  }
  const limited = short ?? (tooLong ? shown.slice(0, slot.maxLength) : shown);
  return { live, value: limited, shown: limited, rest: value, cut: short === undefined, given };
}
