import { lazily } from '../lazily.ts';
import { number } from '../operators.ts';
import {
  buttonText,
  buttonValue,
  type CompiledBlank,
  type Hole,
  type Part,
  type PlannedPlace,
  type Slot,
  textGap,
  textValue,
} from './compiled-blank.ts';
import { type LiveFont, liveFont } from './encode.ts';
import { latin1 } from './part.ts';

/** The beginning of an appearance stream up to its text, with a gap for its length. */
export interface Head {
  readonly bytes: Uint8Array;
  /** Where the gap for the length is and ends, and where the stream begins. */
  readonly lengthAt: number;
  readonly lengthEnd: number;
  readonly streamAt: number;
}

/** An object of the editable part, which is copied into a form that fills a gap of it. */
export interface LiveObject {
  /** Among the objects of that part. */
  readonly index: number;
  readonly number: number;
  /** Where it lies in the constant bytes. */
  readonly from: number;
  readonly bytes: Uint8Array;
}

/** A gap of an object of the editable part: where it lies in the constant bytes, and how wide it is. */
export interface Gap {
  readonly of: LiveObject;
  readonly at: number;
  readonly width: number;
}

/** What goes into a gap, as wide as it. */
export interface Fill {
  readonly of: LiveObject;
  readonly at: number;
  readonly bytes: Uint8Array;
}

export interface LivePlace {
  readonly plan: PlannedPlace;
  /** In the blank's own font, and in the shipped face. */
  readonly simple: () => Head;
  readonly wide: () => Head;
  readonly text: Fill;
  /** A button's gap by state. */
  readonly states: ReadonlyMap<string, Fill>;
}

export interface LiveSlot {
  readonly slot: Slot;
  readonly value: number;
  readonly valueHead: Uint8Array;
  readonly fonts: readonly LiveFont[];
  readonly places: readonly LivePlace[];
  /** The gap of the field above its widgets, for text and by state. */
  readonly textValue?: Fill;
  readonly stateValues: ReadonlyMap<string, Fill>;
  readonly sizeGap?: Gap;
}

/** A blank made ready: constants only, nothing of any case. */
export interface LiveBlank {
  readonly blank: CompiledBlank;
  /** Every slot, by its place in the blank; made when it is first asked for. */
  readonly slots: readonly (() => LiveSlot)[];
  readonly byName: ReadonlyMap<string, number>;
  /** How many objects the editable part has. */
  readonly objects: number;
  /** The rows of the cross-reference of what never changes, the shipped faces left out. */
  rows(flat: boolean): Uint8Array;
}

/** Type, offset, and index within a packed stream. */
export const rowWidth = 7;

const known = new WeakMap<CompiledBlank, LiveBlank>();

/** What flattening draws for a state of a button; a state may have any name. */
export const faceOf = ({ faces }: PlannedPlace, state: string): string | undefined =>
  faces !== undefined && Object.hasOwn(faces, state) ? faces[state] : undefined;

/** Makes a blank ready for stamping, once. */
export function liveBlank(blank: CompiledBlank): LiveBlank {
  const found = known.get(blank);
  if (found) return found;
  const fonts = blank.plan.fonts.map((font) => lazily(() => liveFont(font)));
  const wide = fonts.at(-1);
  if (wide === undefined) throw new Error('a blank without fonts');
  const objectAt = finder(blank);
  const slots = blank.slots.map((slot, at) => lazily(() => liveSlot(blank, slot, at, fonts, wide, objectAt)));
  const tables = new Map<boolean, Uint8Array>();
  const live: LiveBlank = {
    blank,
    slots,
    byName: new Map(blank.slots.map(({ name }, at) => [name, at])),
    objects: blank.plan.editable.objects.length / 2,
    rows(flat) {
      const table = tables.get(flat) ?? rowsOf(blank, flat);
      tables.set(flat, table);
      return table;
    },
  };
  known.set(blank, live);
  return live;
}

type Finder = (at: number) => LiveObject;

/** Tells in which object of the editable part something lies, by its offset from the beginning of that part. */
function finder({ plan: { editable }, bytes }: CompiledBlank): Finder {
  const { from, to, objects } = editable;
  const count = objects.length / 2;
  const begin = (index: number): number => (index < count ? (objects[2 * index + 1] ?? 0) : to - from);
  const known: LiveObject[] = [];
  return (at) => {
    let [low, high] = [0, count - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (begin(middle) <= at) low = middle;
      else high = middle - 1;
    }
    const start = from + begin(low);
    const found = known[low] ?? {
      index: low,
      number: objects[2 * low] ?? 0,
      from: start,
      bytes: bytes.subarray(start, from + begin(low + 1)),
    };
    known[low] = found;
    return found;
  };
}

const gap = ({ at, width }: Hole, from: number, objectAt: Finder): Gap => ({
  of: objectAt(at),
  at: from + at,
  width,
});

const fill = (hole: Hole, text: string, from: number, objectAt: Finder): Fill => {
  const { of, at } = gap(hole, from, objectAt);
  return { of, at, bytes: latin1(text.padEnd(hole.width)) };
};

function liveSlot(
  blank: CompiledBlank,
  slot: Slot,
  at: number,
  fonts: readonly (() => LiveFont)[],
  wide: () => LiveFont,
  objectAt: Finder,
): LiveSlot {
  const plan = blank.plan.slots[at];
  const { from } = blank.plan.editable;
  if (plan === undefined) throw new Error(`no plan for ${slot.name}`);
  const own = fonts[plan.font] ?? wide;
  const list = lazily(() => (own === wide || own().wide ? [wide()] : [own(), wide()]));
  const states = ['Off', ...slot.states];
  const button = slot.type === 'check' || slot.type === 'radio';
  return {
    slot,
    value: plan.value,
    valueHead: latin1(`${plan.value} 0 obj\n`),
    get fonts() {
      return list();
    },
    places: plan.places.map((place) => livePlace(blank, slot, place, plan.value, objectAt)),
    ...(plan.valueHole && !button
      ? { textValue: fill(plan.valueHole, textValue(plan.value), from, objectAt) }
      : {}),
    stateValues: new Map(
      plan.valueHole && button
        ? states.map(
            (state) => [state, fill(plan.valueHole as Hole, buttonValue(state), from, objectAt)] as const,
          )
        : [],
    ),
    ...(plan.sizeHole ? { sizeGap: gap(plan.sizeHole, from, objectAt) } : {}),
  };
}

function livePlace(
  blank: CompiledBlank,
  slot: Slot,
  place: PlannedPlace,
  value: number,
  objectAt: Finder,
): LivePlace {
  const { plan } = blank;
  const { from } = plan.editable;
  const states = place.faces
    ? Object.keys(place.faces).concat(faceOf(place, 'Off') === undefined ? ['Off'] : [])
    : [];
  const inner = `${number(place.frame)} ${number(place.frame)} ${number(place.width - 2 * place.frame)} ${number(place.height - 2 * place.frame)}`;
  const start = `${place.ground}${place.backdrop ?? ''}/Tx BMC q ${inner} re W n BT ${slot.color}\n`;
  return {
    plan: place,
    simple: lazily(() => head(place, plan.resources, start)),
    wide: lazily(() => head(place, plan.wideResources, start)),
    text: fill(
      place.hole,
      place.appearance === 0 ? '' : textGap(value, place.appearance, place.merged),
      from,
      objectAt,
    ),
    states: new Map(
      states.map((state) => [state, fill(place.hole, buttonText(state, place.merged), from, objectAt)]),
    ),
  };
}

function head(place: PlannedPlace, resources: number, start: string): Head {
  const matrix = place.matrix ? `/Matrix[${place.matrix.map(number).join(' ')}]` : '';
  const about =
    `${place.appearance} 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 ${number(place.width)} ${number(place.height)}]` +
    `${matrix}/Resources ${resources} 0 R/Length `;
  const gapped = `${about}       `;
  const before = `${gapped}>>\nstream\n`;
  return {
    bytes: latin1(before + start),
    lengthAt: about.length,
    lengthEnd: gapped.length,
    streamAt: before.length,
  };
}

/** The cross-reference of everything that never changes. */
function rowsOf({ plan }: CompiledBlank, flat: boolean): Uint8Array {
  const rows = new Uint8Array(plan.next * rowWidth);
  rows[5] = rows[6] = 255;
  const second = flat ? plan.flat : plan.unfilled;
  const place = (part: Part, start: number): void => {
    for (let at = 0; at + 1 < part.objects.length; at += 2)
      setRow(rows, part.objects[at] ?? 0, start + (part.objects[at + 1] ?? 0));
  };
  place(plan.common, 0);
  place(second, plan.common.to - plan.common.from);
  for (const { within, objects } of flat ? [plan.packed] : [plan.packed, plan.unfilled.packed])
    for (let at = 0; at + 1 < objects.length; at += 2) {
      const row = (objects[at] ?? 0) * rowWidth;
      rows[row] = 2;
      writeWhole(rows, row + 1, within);
      rows[row + 5] = (objects[at + 1] ?? 0) >> 8;
      rows[row + 6] = (objects[at + 1] ?? 0) & 255;
    }
  return rows;
}

export function setRow(rows: Uint8Array, number: number, offset: number, from = 0): void {
  const row = from + number * rowWidth;
  rows[row] = 1;
  writeWhole(rows, row + 1, offset);
  rows[row + 5] = 0;
  rows[row + 6] = 0;
}

function writeWhole(rows: Uint8Array, at: number, value: number): void {
  rows[at] = value >>> 24;
  rows[at + 1] = (value >>> 16) & 255;
  rows[at + 2] = (value >>> 8) & 255;
  rows[at + 3] = value & 255;
}
