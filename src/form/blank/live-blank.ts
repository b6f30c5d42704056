import { regular } from '../face.ts';
import { type Room, type TextFont, wideFont } from '../layout.ts';
import { lazily } from '../lazily.ts';
import { number } from '../operators.ts';
import { latin1 } from './byte-buffer.ts';
import {
  type CompiledBlank,
  type OpenObject,
  type PlannedFont,
  type PlannedPlace,
  type PlannedSlot,
  type Slot,
  shape,
  stateName,
  textDefault,
} from './compiled-blank.ts';

/** The beginning of an appearance stream: up to the gap for its length, and from its content up to its text. */
export interface Head {
  readonly bytes: Uint8Array;
  readonly about: Uint8Array;
  readonly begin: Uint8Array;
  /** Where the content begins. */
  readonly streamAt: number;
}

/** An object to which a case adds entries. */
export interface LiveObject {
  readonly number: number;
  /** What it says whatever the case. */
  readonly head: Uint8Array;
  /** What a case adds: by the state of a button; the empty name for a text of the field's own size. */
  readonly ends: ReadonlyMap<string, Uint8Array>;
}

export interface LivePlace {
  readonly plan: PlannedPlace;
  readonly room: Room;
  readonly widget: LiveObject;
  /** In the blank's own font, and in the shipped face. */
  readonly simple: () => Head;
  readonly wide: () => Head;
}

export interface LiveSlot {
  readonly slot: Slot;
  readonly plan: PlannedSlot;
  readonly valueHead: Uint8Array;
  readonly fonts: readonly TextFont[];
  readonly places: readonly LivePlace[];
  /** The field where it is not its own widget. */
  readonly field?: LiveObject;
}

/** A blank made ready: constants only, nothing of any case. */
export interface LiveBlank {
  readonly blank: CompiledBlank;
  /** Every slot, by its place in the blank; made when it is first asked for. */
  readonly slots: readonly (() => LiveSlot)[];
  readonly byName: ReadonlyMap<string, number>;
  /** The references to the fields that begin on each page. */
  fieldsOf(): readonly string[];
  /** The rows of the cross-reference of what never changes, the shipped faces left out. */
  rows(flat: boolean): Uint8Array;
}

const known = new WeakMap<CompiledBlank, LiveBlank>();

/** What flattening draws for a state; a state may have any name. */
export const faceOf = ({ faces }: PlannedPlace, state: string): string | undefined =>
  Object.hasOwn(faces, state) ? faces[state] : undefined;

/** Makes a blank ready for stamping, once. */
export function liveBlank(blank: CompiledBlank): LiveBlank {
  const found = known.get(blank);
  if (found) return found;
  const fonts = blank.plan.fonts.map((font) => lazily(() => textFont(font)));
  const wide = fonts.at(-1);
  if (wide === undefined) throw new Error('a blank without fonts');
  const tables = [false, true].map((flat) => lazily(() => rowsOf(blank, flat)));
  const live: LiveBlank = {
    blank,
    slots: blank.slots.map((slot, at) => lazily(() => liveSlot(blank, slot, at, fonts, wide))),
    byName: new Map(blank.slots.map(({ name }, at) => [name, at])),
    fieldsOf: lazily(() =>
      blank.pages.map((_, page) =>
        blank.plan.slots
          .flatMap(({ field, places: [place] }, at) =>
            blank.slots[at]?.page === page + 1 ? [`${(field ?? place?.widget)?.number} 0 R`] : [],
          )
          .join(' '),
      ),
    ),
    rows: (flat) => (tables[flat ? 1 : 0] as () => Uint8Array)(),
  };
  known.set(blank, live);
  return live;
}

function liveSlot(
  blank: CompiledBlank,
  slot: Slot,
  at: number,
  fonts: readonly (() => TextFont)[],
  wide: () => TextFont,
): LiveSlot {
  const plan = blank.plan.slots[at];
  if (plan === undefined) throw new Error(`no plan for ${slot.name}`);
  const own = fonts[plan.font] ?? wide;
  const list = lazily(() => (own().codes === undefined ? [wide()] : [own(), wide()]));
  const button = slot.type === 'check' || slot.type === 'radio';
  const value = (state: string): string => `/V${button ? stateName(state) : ` ${plan.value} 0 R`}`;
  return {
    slot,
    plan,
    valueHead: latin1(`${plan.value} 0 obj\n`),
    get fonts() {
      return list();
    },
    places: plan.places.map((place) => {
      const states = button ? ['Off', ...Object.keys(place.faces)] : [''];
      const end = (state: string): string =>
        `${place.merged ? value(state) : ''}${button ? `/AS${stateName(state)}` : textEnd(slot, place, slot.size)}`;
      return {
        plan: place,
        room: roomIn(slot, place),
        widget: liveObject(place.widget, states, end),
        simple: lazily(() => head(slot, place, blank.plan.resources)),
        wide: lazily(() => head(slot, place, blank.plan.wideResources)),
      };
    }),
    ...(plan.field ? { field: liveObject(plan.field, button ? ['Off', ...slot.states] : [''], value) } : {}),
  };
}

/** A font of a blank ready for use. */
function textFont({ kind, resource, codes: planned, ascent, descent, capHeight }: PlannedFont): TextFont {
  if (kind === 'wide') return wideFont(regular);
  const advances = new Float32Array(0x10000).fill(-1);
  const [codes, points] = [new Uint8Array(0x10000), new Uint16Array(256)];
  for (let at = 0; at + 2 < planned.length; at += 3) {
    const [point, code, width] = planned.slice(at, at + 3) as [number, number, number];
    codes[point] = code;
    points[code] = point;
    advances[point] = width;
  }
  const rise = Math.max(0.8, ascent / 1000);
  return { resource, advances, codes, points, capHeight, descent, rise, leading: 1.15 };
}

/** No text is smaller, points, unless its field asks for that. */
const usualFloor = 7;
/** Blank at the top and bottom of a text of several lines, points. */
const usualAir = 2;

const roomIn = (
  { size, multiline, comb, maxLength, alignment, fit }: Slot,
  { width, height, frame }: PlannedPlace,
): Room => ({
  width,
  height,
  frame,
  size,
  floor: fit?.floor ?? usualFloor,
  multiline,
  cells: comb ? maxLength : 0,
  alignment,
  air: fit?.air ?? usualAir,
  middle: fit?.middle === true,
});

const objectEnd = '>>\nendobj\n';

const liveObject = (
  { number: of, text }: OpenObject,
  states: readonly string[],
  end: (state: string) => string,
): LiveObject => ({
  number: of,
  head: latin1(`${of} 0 obj\n${text}`),
  ends: new Map(states.map((state) => [state, latin1(end(state) + objectEnd)])),
});

/** What a case adds to the widget of a text at a size: its appearance, and the size for whoever edits it. */
const textEnd = (slot: Slot, { appearance }: PlannedPlace, size: number): string =>
  `${textDefault(slot, size)}/AP<</N ${appearance} 0 R>>`;

/** The end of a text's widget at a size that is not the field's own. */
export const sizedEnd = ({ slot, plan }: LiveSlot, { plan: place }: LivePlace, size: number): Uint8Array =>
  latin1(`${place.merged ? `/V ${plan.value} 0 R` : ''}${textEnd(slot, place, size)}${objectEnd}`);

function head({ color }: Slot, place: PlannedPlace, resources: number): Head {
  const { frame, width, height, ground } = place;
  const about = `${place.appearance} 0 obj\n${shape(place)}/Resources ${resources} 0 R/Length `;
  const before = `${about}       >>\nstream\n`;
  const inner = [frame, frame, width - 2 * frame, height - 2 * frame].map(number).join(' ');
  const bytes = latin1(`${before}${ground}/Tx BMC q ${inner} re W n BT ${color}\n`);
  const streamAt = before.length;
  return { bytes, about: bytes.subarray(0, about.length), begin: bytes.subarray(streamAt), streamAt };
}

/** The bytes of a row of the cross-reference: type, offset or object stream, and index within that. */
export const rowWidth = 7;

/** The cross-reference of everything that never changes. */
function rowsOf({ plan }: CompiledBlank, flat: boolean): Uint8Array {
  const rows = new Uint8Array(plan.next * rowWidth);
  rows[5] = rows[6] = 255;
  let start = 0;
  for (const { from, to, objects, packed } of [plan.common, flat ? plan.flat : plan.editable]) {
    for (let at = 0; at + 1 < objects.length; at += 2)
      setRow(rows, objects[at] ?? 0, start + (objects[at + 1] ?? 0));
    for (let at = 0; packed && at + 1 < packed.objects.length; at += 2)
      setRow(rows, packed.objects[at] ?? 0, packed.within, 0, packed.objects[at + 1]);
    start += to - from;
  }
  return rows;
}

/** Sets the row of an object: its offset, or the number of the object stream that holds it and its index there. */
export function setRow(rows: Uint8Array, object: number, place: number, from = 0, index?: number): void {
  const row = from + object * rowWidth;
  rows[row] = index === undefined ? 1 : 2;
  rows[row + 1] = place >>> 24;
  rows[row + 2] = (place >>> 16) & 255;
  rows[row + 3] = (place >>> 8) & 255;
  rows[row + 4] = place & 255;
  rows[row + 5] = (index ?? 0) >> 8;
  rows[row + 6] = (index ?? 0) & 255;
}
