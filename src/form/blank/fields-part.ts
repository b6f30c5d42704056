import type { PDFDict, PDFRef } from 'pdf-lib';
import { number } from '../operators.ts';
import {
  buttonText,
  buttonValue,
  type Hole,
  type PlannedPlace,
  type PlannedSlot,
  type Slot,
  stateName,
  textGap,
  textValue,
} from './compiled-blank.ts';
import type { Copy } from './copy.ts';
import { heldBy, type RawField } from './fields.ts';
import type { PartWriter } from './part.ts';
import { isFormMark, tone, within } from './slots.ts';
import type { Source } from './source.ts';
import { placement, type RawWidget, upright } from './widgets.ts';

/** Never copied from a field or a widget: what it holds, how that looks, and what it does. */
const emptied = ['V', 'DV', 'AP', 'AS', 'A', 'AA', 'RV', 'DA', 'I', 'Lock', 'SV', 'PMD'];
const written = [...emptied, 'Ff'];
const richText = 2 ** 25;
/** Room for a size within /DA. */
const sizeWidth = 5;

/** What the parts of a blank are written with. */
export interface Renderer {
  readonly source: Source;
  readonly copy: Copy;
  readonly editable: PartWriter;
  /** Appearances without text, by what they draw. */
  readonly backgrounds: Map<string, number>;
  /** The streams of buttons by the name that they have in the resources for flattening. */
  readonly drawn: Map<string, number>;
  /** What flattening draws on each page whatever the values. */
  readonly fixed: string[][];
}

/** Writes a field and its widgets, gaps and all. */
export function writeField(
  renderer: Renderer,
  field: RawField,
  widgets: readonly RawWidget[],
  slot: Slot | undefined,
): Omit<PlannedSlot, 'font'> & { valueHole?: Hole } {
  const { copy, editable } = renderer;
  const value = slot && (slot.type === 'text' || slot.type === 'choice') ? copy.reserve() : 0;
  const own = widgets.find(({ ref }) => ref === field.ref);
  const places: PlannedPlace[] = [];
  let sizeHole: Hole | undefined;
  let valueHole: Hole | undefined;
  const common = (dict: PDFDict): void => {
    const held = renderer.source.get(dict, 'V');
    if (held !== undefined && renderer.source.name(held) !== 'Off')
      renderer.copy.count(
        field.from['FT'] && renderer.source.name(renderer.source.get(field.from['FT'], 'FT')) === 'Sig'
          ? 'signature-value'
          : 'value',
      );
    editable.text(`<<${copy.entries(dict, written)}`);
    const ff = renderer.source.number(renderer.source.raw(dict, 'Ff'));
    if (ff !== undefined) editable.text(`/Ff ${ff & ~richText}`);
  };
  for (const widget of own ? [own] : widgets) {
    editable.open(copy.numberOf(widget.ref));
    common(widget.dict);
    if (slot && slot.type !== 'check' && slot.type !== 'radio')
      sizeHole = writeSize(editable, slot) ?? sizeHole;
    else if (slot) editable.text('/DA(/ZaDb 0 Tf 0 g)');
    places.push(writeLook(renderer, field, widget, slot, value, widget === own));
    editable.text('>>');
    editable.close();
  }
  if (!own) {
    editable.open(copy.numberOf(field.ref));
    common(field.dict);
    valueHole = writeValue(editable, slot, value);
    editable.text('>>');
    editable.close();
  }
  return { value, places, ...(sizeHole ? { sizeHole } : {}), ...(valueHole ? { valueHole } : {}) };
}

function writeSize(editable: PartWriter, slot: Slot): Hole | undefined {
  const font = slot.font.replace(/[^\w+.,-]/g, '') || 'Helv';
  editable.text(`/DA(/${font} `);
  const hole = editable.hole([number(slot.size), ' '.repeat(sizeWidth)]);
  editable.text(` Tf ${slot.color})`);
  return slot.size === 0 ? undefined : hole;
}

function writeValue(editable: PartWriter, slot: Slot | undefined, value: number): Hole | undefined {
  if (slot === undefined || slot.type === 'signature') return undefined;
  if (slot.type === 'check' || slot.type === 'radio')
    return editable.hole([buttonValue('Off'), ...slot.states.map(buttonValue)]);
  return editable.hole(['', textValue(value)]);
}

/** The appearance of a widget: a gap, or what it always is. */
function writeLook(
  renderer: Renderer,
  field: RawField,
  widget: RawWidget,
  slot: Slot | undefined,
  value: number,
  merged: boolean,
): PlannedPlace {
  const { place } = widget;
  const { size, matrix } = upright(place.box, place.rotation);
  const { content, frame } = background(renderer.source, widget.dict, size);
  const base = {
    appearance: 0,
    width: size[0],
    height: size[1],
    ground: content,
    frame,
    merged,
    hidden: widget.hidden,
    page: place.page,
    box: place.box,
    ...(matrix ? { matrix } : {}),
  };
  const none = { at: 0, width: 0 };
  if (slot?.type === 'check' || slot?.type === 'radio')
    return { ...base, ...writeButton(renderer, widget, merged) };
  if (slot?.type === 'text' || slot?.type === 'choice') {
    const appearance = renderer.copy.reserve();
    const bare = content === '' ? '' : `/AP<</N ${backgroundObject(renderer, base)} 0 R>>`;
    return { ...base, appearance, hole: renderer.editable.hole([bare, textGap(value, appearance, merged)]) };
  }
  if (slot === undefined) keepAll(renderer, field, widget);
  else if (content !== '') {
    const object = backgroundObject(renderer, base);
    renderer.editable.text(`/AP<</N ${object} 0 R>>`);
    drawAlways(renderer, widget, object, `1 0 0 1 ${number(place.box[0])} ${number(place.box[1])} cm`);
  }
  return { ...base, hole: none };
}

/** A button that does nothing any more, or a bar code that names form, edition and page: it stays as it is. */
function keepAll(renderer: Renderer, field: RawField, widget: RawWidget): void {
  const text = renderer.source.text(heldBy(renderer.source, field, 'V')) ?? '';
  if (isFormMark(text)) {
    renderer.editable.text(`/V(${text})`);
    renderer.copy.count('value', -1);
  }
  keepLook(renderer, widget);
}

function keepLook(renderer: Renderer, widget: RawWidget): void {
  const face = widget.faces.get('');
  if (face === undefined) return;
  const number = renderer.copy.numberOf(face);
  renderer.editable.text(`/AP<</N ${number} 0 R>>`);
  drawAlways(renderer, widget, number, placement(renderer.source, face, widget.place.box));
}

function drawAlways(renderer: Renderer, widget: RawWidget, object: number, matrix: string): void {
  if (!widget.hidden)
    renderer.fixed[widget.place.page - 1]?.push(`q ${matrix} /${drawnName(renderer, object)} Do Q`);
}

function drawnName(renderer: Renderer, object: number): string {
  const name = `B${object}`;
  renderer.drawn.set(name, object);
  return name;
}

/** Both states of a box; a cross of our own where the blank draws none. */
function writeButton(
  renderer: Renderer,
  widget: RawWidget,
  merged: boolean,
): Pick<PlannedPlace, 'hole' | 'faces'> {
  const { place, faces } = widget;
  const on = place.on ?? 'On';
  const looks = new Map<string, readonly [number: number, matrix: string]>();
  for (const state of [on, 'Off']) {
    const face = faces.get(state);
    if (face) looks.set(state, [renderer.copy.numberOf(face), placement(renderer.source, face, place.box)]);
    else if (state === on)
      looks.set(state, [
        crossObject(renderer, place.box),
        `1 0 0 1 ${number(place.box[0])} ${number(place.box[1])} cm`,
      ]);
  }
  renderer.editable.text('/AP<</N<<');
  for (const [state, [object]] of looks) renderer.editable.text(`${stateName(state)} ${object} 0 R`);
  renderer.editable.text('>>>>');
  const drawn = [...looks].map(
    ([state, [object, matrix]]) => [state, `q ${matrix} /${drawnName(renderer, object)} Do Q\n`] as const,
  );
  return {
    hole: renderer.editable.hole([buttonText('Off', merged), buttonText(on, merged)]),
    faces: Object.fromEntries(drawn),
  };
}

const shape = (wide: number, high: number, matrix?: readonly number[]): string =>
  `<</Type/XObject/Subtype/Form/BBox[0 0 ${number(wide)} ${number(high)}]` +
  `${matrix ? `/Matrix[${matrix.map(number).join(' ')}]` : ''}/Resources<<>>`;

function backgroundObject(
  renderer: Renderer,
  place: Pick<PlannedPlace, 'width' | 'height' | 'ground' | 'matrix'>,
): number {
  const head = shape(place.width, place.height, place.matrix);
  return once(renderer, head, place.ground);
}

function crossObject(renderer: Renderer, [, , wide, high]: RawWidget['place']['box']): number {
  const inset = Math.min(wide, high) * 0.2;
  const [near, far, top] = [number(inset), number(wide - inset), number(high - inset)];
  const cross = `0 G ${number(Math.max(0.8, Math.min(wide, high) * 0.1))} w ${near} ${near} m ${far} ${top} l S ${near} ${top} m ${far} ${near} l S`;
  return once(renderer, shape(wide, high), cross);
}

/** The same drawing is one object. */
function once(renderer: Renderer, head: string, content: string): number {
  const key = `${head}${content}`;
  const known = renderer.backgrounds.get(key);
  if (known !== undefined) return known;
  const made = renderer.copy.reserve();
  renderer.backgrounds.set(key, made);
  return made;
}

/** Nodes of the tree that only hold others. */
export function writeNode({ source, copy, editable }: Renderer, ref: PDFRef): void {
  const dict = source.dict(ref);
  if (dict)
    editable.object(
      copy.numberOf(ref),
      `<<${copy.entries(
        dict,
        emptied.filter((key) => key !== 'DA'),
      )}>>`,
    );
}

const operators: Readonly<Record<number, readonly [fill: string, line: string]>> = {
  1: ['g', 'G'],
  3: ['rg', 'RG'],
  4: ['k', 'K'],
};

/** A colour as an operator, or nothing where there is none. */
function color(components: readonly number[], line: boolean): string {
  const found = operators[components.length];
  return found ? `${components.map(tone).join(' ')} ${found[line ? 1 : 0]}` : '';
}

/**
 * The background and the frame of a widget (/MK, /BS) as operators, and how wide the frame is, points: never wider than
 * the box has room for.
 */
export function background(
  source: Source,
  widget: PDFDict,
  [wide, high]: readonly [number, number],
): { content: string; frame: number } {
  const marks = source.dict(source.raw(widget, 'MK'));
  const style = source.dict(source.raw(widget, 'BS'));
  const back = marks ? color(source.numbers(source.raw(marks, 'BG')), false) : '';
  const line = marks ? color(source.numbers(source.raw(marks, 'BC')), true) : '';
  const border = source.numbers(source.raw(widget, 'Border'));
  const said = (style && source.number(source.raw(style, 'W'))) ?? border[2];
  const weight = within(said ?? (line === '' ? 0 : 1), 0, Math.min(wide, high) / 2);
  const parts: string[] = [];
  if (back !== '') parts.push(`q ${back} 0 0 ${number(wide)} ${number(high)} re f Q\n`);
  if (line !== '' && weight > 0) {
    const under = style && source.name(source.raw(style, 'S')) === 'U';
    const path = under
      ? `0 ${number(weight / 2)} m ${number(wide)} ${number(weight / 2)} l S`
      : `${number(weight / 2)} ${number(weight / 2)} ${number(wide - weight)} ${number(high - weight)} re S`;
    parts.push(`q ${line} ${number(weight)} w ${path} Q\n`);
  }
  return { content: parts.join(''), frame: line === '' ? 0 : weight };
}
