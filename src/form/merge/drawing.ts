import { deflateSync } from 'node:zlib';
import { latin1 } from '../blank/byte-buffer.ts';
import { placing } from '../blank/widgets.ts';
import { number } from '../operators.ts';
import type { Output } from './output.ts';
import type { OwnFile, OwnObject } from './own-file.ts';
import { MergeError } from './refusal.ts';
import type { Shared } from './shared.ts';
import { entriesOf, numbersIn, referenceIn, remember } from './syntax.ts';

/** An appearance as the program writes it, of a text or a frame: its matrix, and the number of its fonts. */
const ownLook =
  /^<<\/Type\/XObject\/Subtype\/Form\/BBox\[0 0 [\d.]+ [\d.]+\](?:\/Matrix\[([-\d. ]+)\])?\/Resources(?: (\d+) 0 R|<<>>)\/Length \d+ *>>$/;
const noFonts: ReadonlyMap<string, string> = new Map();

/** What is drawn in one form: on one layer, with fonts whose names do not clash. */
interface Group {
  readonly layer: number;
  readonly fonts: Map<string, string>;
  readonly marks: Map<number, string>;
  content: string;
}

/**
 * Draws what the annotations of a page show, in their order, and gives the numbers of the forms that do: one, unless there
 * are layers. The blank's own marks stay objects of their own; what the program draws stands in the form itself.
 */
export function drawAnnotations(
  file: OwnFile,
  annotations: readonly number[],
  corners: string,
  shared: Shared,
  output: Output,
): readonly number[] {
  const groups: Group[] = [];
  const fonts = new Map<number, ReadonlyMap<string, string>>();
  const groupFor = (layer: number, named: ReadonlyMap<string, string>): Group => {
    const last = groups.at(-1);
    if (last?.layer === layer && [...named].every(([name, font]) => (last.fonts.get(name) ?? font) === font))
      return last;
    const made = { layer, fonts: new Map<string, string>(), marks: new Map<number, string>(), content: '' };
    groups.push(made);
    return made;
  };
  for (const annotation of annotations) {
    const look = lookOf(file, annotation);
    if (look === undefined) continue;
    const own = ownLook.exec(look.object.text);
    if (own === null) {
      const group = groupFor(look.layer, noFonts);
      group.content += drawnMark(look, shared.place(file, look.number), group);
      continue;
    }
    const number = Number(own[2] ?? 0);
    const named = fonts.get(number) ?? (number === 0 ? noFonts : fontsOf(file, number, shared));
    fonts.set(number, named);
    const group = groupFor(look.layer, named);
    for (const [name, font] of named) group.fonts.set(name, font);
    group.content += drawnHere(look, own[1]);
  }
  return groups.map((group) => writeGroup(file, group, corners, shared, output));
}

/** The fonts by name, each as what refers to it. */
function fontsOf(file: OwnFile, resources: number, shared: Shared): ReadonlyMap<string, string> {
  const entries = file.entries(resources);
  const fonts = entries.get('Font');
  if (fonts === undefined || entries.size !== 1) throw new MergeError('damaged');
  return entriesOf(shared.moved(file, fonts));
}

function writeGroup(
  file: OwnFile,
  { layer, fonts, marks, content }: Group,
  corners: string,
  shared: Shared,
  output: Output,
): number {
  const named = [...fonts].map(([name, font]) => `/${name} ${font}`).join('');
  const resources =
    (named === '' ? '' : `/Font ${shared.constant(`<<${named}>>`)} 0 R`) +
    (marks.size === 0 ? '' : `/XObject<<${[...marks.values()].join('')}>>`);
  const shown = layer ? `/OC ${shared.place(file, layer)} 0 R` : '';
  return writeForm(output, `${shown}/BBox${corners}/Resources<<${resources}>>`, latin1(content));
}

function drawnMark(look: Look, number: number, { marks }: Group): string {
  marks.set(number, `/M${number} ${number} 0 R`);
  return `q ${placement(look)} /M${number} Do Q\n`;
}

function drawnHere({ object, box: [x, y] }: Look, matrix: string | undefined): string {
  const turned = matrix === undefined ? '' : ` ${matrix} cm`;
  const content = Buffer.from(object.data ?? []).toString('latin1');
  return `q 1 0 0 1 ${number(x)} ${number(y)} cm${turned} ${content} Q\n`;
}

/** Writes what a flattened page draws once more, squeezed. */
export function copyDrawing(
  file: OwnFile,
  { text, data }: OwnObject,
  shared: Shared,
  output: Output,
): number {
  const about = /^<<\/Type\/XObject\/Subtype\/Form(.*)\/Length \d+>>$/.exec(text)?.[1] ?? '';
  return writeForm(output, shared.moved(file, `<<${about}>>`).slice(2, -2), data ?? new Uint8Array());
}

function writeForm(output: Output, about: string, content: Uint8Array): number {
  const number = output.reserve();
  const data = deflateSync(content);
  output.object(
    number,
    `<</Type/XObject/Subtype/Form${about}/Filter/FlateDecode/Length ${data.length}>>`,
    data,
  );
  return number;
}

/** What an annotation shows: an appearance, and the rectangle that it fills. */
interface Mark {
  /** /AP and the state (/AS) as they stand. */
  readonly appearances: string;
  readonly state: string | undefined;
  /** Left, bottom, width and height; points. */
  readonly box: readonly [number, number, number, number];
  /** The layer to which it belongs (/OC), or 0. */
  readonly layer: number;
}

/** An appearance of its own stream, where it stands. */
interface Look extends Pick<Mark, 'box' | 'layer'> {
  readonly number: number;
  readonly object: OwnObject;
}

const [hidden, printed, notOnScreen] = [0b10, 0b100, 0b100000];

/**
 * Reads an annotation: a field is drawn unless it is hidden, as flattening draws it; anything else where it would be
 * printed. Null where nothing is drawn.
 */
const markOf = remember((text: string): Mark | null => {
  const entries = entriesOf(text);
  const flags = Number(entries.get('F') ?? 0);
  const field = entries.get('Subtype') === '/Widget';
  const shown = field
    ? (flags & (hidden | notOnScreen)) === 0
    : (flags & printed) !== 0 && (flags & hidden) === 0;
  const appearances = entries.get('AP');
  if (!shown || appearances === undefined) return null;
  const [a = 0, b = 0, c = 0, d = 0] = numbersIn(entries.get('Rect'), 4);
  return {
    appearances,
    state: entries.get('AS')?.slice(1),
    box: [Math.min(a, c), Math.min(b, d), Math.abs(c - a), Math.abs(d - b)],
    layer: referenceIn(entries.get('OC')) ?? 0,
  };
});

/** What an annotation shows now, if anything. Throws `MergeError`. */
function lookOf(file: OwnFile, annotation: number): Look | undefined {
  const { text, constant } = file.object(annotation) ?? { text: '', constant: false };
  const mark = markOf(text, constant);
  if (mark === null) return undefined;
  const { box, layer } = mark;
  const normal = entriesOf(held(file, mark.appearances)).get('N') ?? '<<>>';
  const one = referenceIn(normal);
  const object = one === undefined ? undefined : file.object(one);
  if (one !== undefined && object?.data) return { number: one, object, box, layer };
  const states = entriesOf(object ? object.text : normal);
  const number = referenceIn(states.get(mark.state ?? 'Off'));
  const state = number === undefined ? undefined : file.object(number);
  return number !== undefined && state?.data ? { number, object: state, box, layer } : undefined;
}

/** A value, or what it refers to. */
export function held(file: OwnFile, value: string): string {
  const number = referenceIn(value);
  return number === undefined ? value : (file.object(number)?.text ?? '<<>>');
}

/** The operator that draws an appearance where it belongs, see `placing`. */
function placement({ object, box }: Look): string {
  const entries = entriesOf(object.text);
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(entries.get('BBox'), 4);
  const matrix = entries.has('Matrix') ? numbersIn(entries.get('Matrix'), 6) : [];
  return placing([left, bottom, right, top], matrix, box);
}
