import { placing } from '../blank/placing.ts';
import type { OwnFile, OwnObject } from './own-file.ts';
import { remember } from './remember.ts';
import { entriesOf, numbersIn, referenceIn } from './syntax.ts';

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
export interface Look extends Pick<Mark, 'box' | 'layer'> {
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

const entriesIn = remember(entriesOf);

/** What an annotation shows now, if anything. Throws `MergeError`. */
export function lookOf(file: OwnFile, annotation: number): Look | undefined {
  const mark = markOf(file.object(annotation)?.text ?? '');
  if (mark === null) return undefined;
  const { box, layer } = mark;
  const normal = entriesIn(held(file, mark.appearances)).get('N') ?? '<<>>';
  const one = referenceIn(normal);
  const object = one === undefined ? undefined : file.object(one);
  if (one !== undefined && object?.data) return { number: one, object, box, layer };
  const states = entriesIn(object ? object.text : normal);
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
export const placement = ({ object, box }: Look): string => placed(`${box.join(' ')} ${object.text}`);

/** Takes the rectangle and the dictionary of the appearance behind it; most are the same in every case. */
const placed = remember((text: string): string => {
  const from = text.indexOf('<<');
  const [x = 0, y = 0, wide = 0, high = 0] = text.slice(0, from).trim().split(' ').map(Number);
  const entries = entriesOf(text.slice(from));
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(entries.get('BBox'), 4);
  const matrix = entries.has('Matrix') ? numbersIn(entries.get('Matrix'), 6) : [];
  return placing([left, bottom, right, top], matrix, [x, y, wide, high]);
});
