import type { PDFDict, PDFRef } from 'pdf-lib';
import { number } from '../operators.ts';
import { latin1 } from './byte-buffer.ts';
import {
  bareFace,
  type OpenObject,
  type PlannedPlace,
  type PlannedSlot,
  type Slot,
  shape,
  stateName,
  textDefault,
} from './compiled-blank.ts';
import type { Copied, Copy } from './copy.ts';
import { heldBy, type RawField } from './fields.ts';
import { isFormMark, tone, within } from './slots.ts';
import type { Source } from './source.ts';
import { placement, type RawWidget, upright } from './widgets.ts';

/** Never copied from a field or a widget: what it holds, how that looks, and what it does. */
const emptied = ['V', 'DV', 'AP', 'AS', 'A', 'AA', 'RV', 'DA', 'I', 'Lock', 'SV', 'PMD'];
const written = [...emptied, 'Ff'];
const richText = 2 ** 25;

/** A blank while it is compiled. */
export interface Compilation {
  readonly source: Source;
  readonly copy: Copy;
  /** The objects of a form that can be edited, unfilled. */
  readonly editable: Copied[];
  /** Drawings of our own, by what they are. */
  readonly drawings: Map<string, Copied>;
  /** What flattening draws on each page whatever the values, and the objects that it may draw. */
  readonly fixed: readonly string[][];
  readonly drawn: Set<number>;
}

/** Writes a field and its widgets, unfilled, and tells where a case adds to them. */
export function writeField(
  into: Compilation,
  field: RawField,
  widgets: readonly RawWidget[],
  slot: Slot | undefined,
): Omit<PlannedSlot, 'font'> {
  const { copy, editable } = into;
  const button = slot?.type === 'check' || slot?.type === 'radio';
  const text = slot?.type === 'text' || slot?.type === 'choice';
  const value = text ? copy.reserve() : 0;
  const own = widgets.find(({ ref }) => ref === field.ref);
  const places = (own ? [own] : widgets).map((widget): PlannedPlace => {
    const merged = widget === own;
    const base = baseOf(into, widget, merged, openObject(into, field, widget.ref, widget.dict));
    let place = base;
    let unfilled = '';
    if (button) {
      const { looks, faces } = buttonLooks(into, widget);
      place = { ...base, faces, widget: { ...base.widget, text: `${base.widget.text}${looks}` } };
      unfilled = `${merged ? '/V/Off' : ''}/AS/Off`;
    } else if (slot === undefined) unfilled = kept(into, field, widget);
    else {
      const bare = base.ground === '' ? 0 : drawing(into, shape(base), base.ground);
      unfilled = `${textDefault(slot, slot.size)}${bare > 0 ? `/AP<</N ${bare} 0 R>>` : ''}`;
      if (text) place = { ...base, appearance: copy.reserve(), faces: bareFace(base) };
      else if (bare > 0) drawAlways(into, widget, bare);
    }
    editable.push({ number: place.widget.number, text: `${place.widget.text}${unfilled}>>` });
    return place;
  });
  if (own) return { value, places };
  const above = openObject(into, field, field.ref, field.dict);
  editable.push({ number: above.number, text: `${above.text}${button ? '/V/Off' : ''}>>` });
  return { value, places, field: above };
}

/** What a field or a widget says whatever the case, open at its end. */
function openObject({ source, copy }: Compilation, field: RawField, ref: PDFRef, dict: PDFDict): OpenObject {
  const held = source.get(dict, 'V');
  if (held !== undefined && source.name(held) !== 'Off')
    copy.count(source.name(heldBy(source, field, 'FT')) === 'Sig' ? 'signature-value' : 'value');
  const flags = source.number(source.raw(dict, 'Ff'));
  const ff = flags === undefined ? '' : `/Ff ${flags & ~richText}`;
  return { number: copy.numberOf(ref), text: `<<${copy.entries(dict, written)}${ff}` };
}

function baseOf(
  { source }: Compilation,
  { place: { page, box, rotation }, dict, hidden }: RawWidget,
  merged: boolean,
  widget: OpenObject,
): PlannedPlace {
  const { size, matrix } = upright(box, rotation);
  const { content, frame } = background(source, dict, size);
  const [width, height] = size;
  const turned = matrix ? { matrix } : {};
  return {
    widget,
    merged,
    appearance: 0,
    width,
    height,
    ground: content,
    frame,
    hidden,
    faces: {},
    page,
    box,
    ...turned,
  };
}

/** A button that does nothing any more, or a bar code that names form, edition and page: it stays as it is. */
function kept(into: Compilation, field: RawField, widget: RawWidget): string {
  const { source, copy } = into;
  const text = source.text(heldBy(source, field, 'V')) ?? '';
  const value = isFormMark(text) ? `/V(${text})` : '';
  if (value !== '') copy.count('value', -1);
  const face = widget.faces.get('');
  if (face === undefined) return value;
  const object = copy.numberOf(face);
  drawAlways(into, widget, object, placement(source, face, widget.place.box));
  return `${value}/AP<</N ${object} 0 R>>`;
}

const corner = ({ place: { box } }: RawWidget): string => `1 0 0 1 ${number(box[0])} ${number(box[1])} cm`;

/** The operators by which flattening draws an object in the place of a widget. */
function drawn(into: Compilation, widget: RawWidget, object: number, matrix = corner(widget)): string {
  into.drawn.add(object);
  return `q ${matrix} /B${object} Do Q\n`;
}

function drawAlways(into: Compilation, widget: RawWidget, object: number, matrix?: string): void {
  if (!widget.hidden) into.fixed[widget.place.page - 1]?.push(drawn(into, widget, object, matrix).trimEnd());
}

/** Both states of a box, as its dictionary names them and as flattening draws them; a cross of our own where the blank has none. */
function buttonLooks(
  into: Compilation,
  widget: RawWidget,
): { looks: string; faces: Readonly<Record<string, string>> } {
  const { place, faces } = widget;
  const on = place.on ?? 'On';
  let looks = '';
  const states = [on, 'Off'].flatMap((state): (readonly [string, string])[] => {
    const face = faces.get(state);
    if (face === undefined && state !== on) return [];
    const object = face ? into.copy.numberOf(face) : cross(into, place.box);
    looks += `${stateName(state)} ${object} 0 R`;
    const matrix = face && placement(into.source, face, place.box);
    return [[state, drawn(into, widget, object, matrix)]];
  });
  return { looks: `/DA(/ZaDb 0 Tf 0 g)/AP<</N<<${looks}>>>>`, faces: Object.fromEntries(states) };
}

function cross(into: Compilation, [, , width, height]: PlannedPlace['box']): number {
  const inset = Math.min(width, height) * 0.2;
  const [near, far, top] = [number(inset), number(width - inset), number(height - inset)];
  const weight = number(Math.max(0.8, Math.min(width, height) * 0.1));
  const lines = `0 G ${weight} w ${near} ${near} m ${far} ${top} l S ${near} ${top} m ${far} ${near} l S`;
  return drawing(into, shape({ width, height }), lines);
}

/** The number of a drawing; the same one is one object. */
function drawing({ copy, drawings }: Compilation, head: string, content: string): number {
  const key = `${head}${content}`;
  const text = `${head}/Resources<<>>/Length ${content.length}>>`;
  const made = drawings.get(key) ?? { number: copy.reserve(), text, data: latin1(content) };
  drawings.set(key, made);
  return made.number;
}

/** Nodes of the tree that only hold others. */
export function writeNode({ source, copy, editable }: Compilation, ref: PDFRef): void {
  const dict = source.dict(ref);
  const except = emptied.filter((key) => key !== 'DA');
  if (dict) editable.push({ number: copy.numberOf(ref), text: copy.dictionary(dict, except) });
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
