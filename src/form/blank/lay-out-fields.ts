import { clean, type Face, type UserFont } from '../face.ts';
import { type Encoded, encode, type LaidOut, layOut, oneLine, type TextFont, wideFont } from '../layout.ts';
import { cutFor, Lines } from '../lines.ts';
import type { LiveBlank, LiveSlot } from './live-blank.ts';
import { type Refused, refusedAt, StampError, withReason } from './refusal.ts';

/** What a field is given: a text or the value of a choice; for a box true or false; for radio buttons the name of a state. */
export type StampValue = string | boolean;

/** A text that does not fit at the smallest size: the whole of it goes on a page of its own. */
export interface Overflow {
  readonly name: string;
  readonly page: number;
  readonly text: string;
}

/** One field's part of a case, decided. */
export interface Written {
  readonly live: LiveSlot;
  /** A text field or a choice: what it holds, and how it is drawn, place by place. */
  readonly value: string;
  readonly shown: string;
  readonly set?: { readonly encoded: Encoded; readonly places: readonly LaidOut[] };
  /** The whole text, where what is drawn is only a part of it. */
  readonly rest?: string;
  /** A cut text without a pointer: the field holds all of it. */
  readonly cut: boolean;
  /** Buttons: the state. */
  readonly state?: string;
  /** The font of the user's that draws some of it. */
  readonly given?: UserFont | undefined;
}

/** What is the same for all fields of a case. */
interface Inputs {
  readonly refused: Refused[];
  /** The shipped face with a font of the user's behind it. */
  readonly more: readonly TextFont[];
  readonly lines: Lines;
}

/**
 * Decides what every field gets and how it is set, in the order of the slots. `pointers`: where the rest of a text that does
 * not fit is carried on, longest words first, by field. Throws `StampError` with all that cannot be written.
 */
export function layOutFields(
  live: LiveBlank,
  values: ReadonlyMap<string, StampValue>,
  face?: Face,
  pointers?: ReadonlyMap<string, readonly string[]>,
): readonly Written[] {
  const refused: Refused[] = [];
  const given: (StampValue | undefined)[] = new Array(live.slots.length).fill(undefined);
  for (const [name, value] of values) {
    const at = live.byName.get(name);
    if (at === undefined) refused.push({ name, reason: 'unknown-field' });
    else given[at] = value;
  }
  const how = { refused, more: face?.given ? [wideFont(face)] : [], lines: new Lines() };
  const entries: Written[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const value = given[at];
    const slot = value === undefined || value === '' ? undefined : live.slots[at]?.();
    if (slot === undefined || value === undefined) continue;
    const entry = written(slot, value, pointers?.get(slot.slot.name) ?? [], how);
    if (typeof entry === 'string') refused.push({ name: slot.slot.name, reason: entry });
    else if (entry !== undefined) entries.push(entry);
  }
  if (refused.length > 0) throw new StampError(refused);
  return entries;
}

/** The texts that do not fit their fields. */
export const overflows = (entries: readonly Written[]): readonly Overflow[] =>
  entries.flatMap(({ live: { slot }, rest }) =>
    rest === undefined ? [] : [{ name: slot.name, page: slot.page, text: rest }],
  );

/** What a field gets; undefined: nothing; or why it cannot be written. */
function written(
  live: LiveSlot,
  value: StampValue,
  pointers: readonly string[],
  how: Inputs,
): Written | Refused['reason'] | undefined {
  const { slot } = live;
  if (slot.type === 'signature') return 'signature';
  if (slot.type === 'check' || slot.type === 'radio') {
    const state = stateOf(slot.states, value);
    if (state === undefined) return 'unknown-state';
    return state === 'Off' ? undefined : { live, value: state, shown: '', cut: false, state };
  }
  if (typeof value === 'boolean') return 'kind';
  if (slot.type === 'text') return text(live, clean(value), pointers, how);
  const option =
    slot.options.find((each) => each.value === value) ?? slot.options.find((each) => each.label === value);
  if (option === undefined && !slot.open) return 'unknown-state';
  const entry = text(live, clean(option?.label ?? value), [], how);
  return typeof entry === 'object' ? { ...entry, value: option?.value ?? value } : entry;
}

/** The state that a value asks for: true is the only one that a box has. */
function stateOf(states: readonly string[], value: StampValue): string | undefined {
  if (value === false || value === 'Off') return 'Off';
  if (value === true) return states.length === 1 ? states[0] : undefined;
  return typeof value === 'string' && states.includes(value) ? value : undefined;
}

function text(
  live: LiveSlot,
  value: string,
  pointers: readonly string[],
  { refused, more, lines }: Inputs,
): Written | Refused['reason'] | undefined {
  const { slot } = live;
  if (value === '') return undefined;
  const fonts = more.length > 0 ? [...live.fonts, ...more] : live.fonts;
  const shown = slot.multiline ? value : oneLine(value);
  const encoded = encode(shown, fonts);
  const missing = typeof encoded === 'number';
  const given = missing || encoded.font === more[0] ? more[0]?.face?.given : undefined;
  const unset = given?.refusal(shown);
  if (missing || unset) {
    refused.push(
      unset ? withReason(slot.name, shown, unset) : refusedAt(slot.name, shown, encoded as number),
    );
    return undefined;
  }
  const backwards = given?.leftward(shown) === true;
  if (backwards && slot.comb) return 'right-to-left';
  const tooLong = slot.maxLength > 0 && shown.length > slot.maxLength;
  if (tooLong && slot.comb) return 'too-long';
  let end = tooLong ? slot.maxLength : shown.length;
  let least = 0;
  const places = live.places.map(({ room }) => {
    const laid = layOut(room, encoded, lines);
    least = Math.max(least, slot.multiline ? laid.size : 0);
    if (!laid.whole) end = Math.min(end, slot.multiline ? (laid.bounds.at(-1) ?? 0) : end - 1);
    return laid;
  });
  if (end === shown.length) return { live, value: shown, shown, set: { encoded, places }, cut: false, given };
  if (backwards) return 'long-leftward';
  const set = (candidate: string): Written['set'] => {
    const other = encode(candidate, fonts);
    if (typeof other === 'number' || (slot.maxLength > 0 && candidate.length > slot.maxLength))
      return undefined;
    return { encoded: other, places: live.places.map(({ room }) => layOut(room, other, lines)) };
  };
  // What goes on elsewhere need not shrink, wherever a pointer fits without.
  const fits = (size: number) => (candidate: string) =>
    set(candidate)?.places.every((laid) => laid.whole && laid.size >= size) === true;
  const short = cutFor(shown, end, pointers, fits(least)) ?? cutFor(shown, end, pointers, fits(0));
  if (short === undefined && pointers.length > 0) return 'too-long';
  const limited = short ?? (tooLong ? shown.slice(0, slot.maxLength) : shown);
  const cut = set(limited);
  return (
    cut && { live, value: limited, shown: limited, set: cut, rest: value, cut: short === undefined, given }
  );
}
