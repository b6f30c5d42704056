import { type Box, number } from '../operators.ts';

export type SlotType = 'text' | 'check' | 'radio' | 'choice' | 'signature';

/** One place of a field on a page (a widget). */
export interface Place {
  /** From 1. */
  readonly page: number;
  /** Points from the lower left corner of the page as stored, before the page's own rotation. */
  readonly box: Box;
  /** Degrees, counter-clockwise, by which the field's content is turned (/MK /R). */
  readonly rotation: 0 | 90 | 180 | 270;
  /** A box or button: the name of its state when it is on. */
  readonly on?: string;
}

/** One field of a blank. */
export interface Slot {
  /** The whole name, parts joined by dots. */
  readonly name: string;
  /** `signature`: a signature field, or a text field that asks for a signature. Never written, in any mode. */
  readonly type: SlotType;
  /** The first of its places. */
  readonly page: number;
  readonly box: Box;
  readonly rotation: 0 | 90 | 180 | 270;
  readonly places: readonly Place[];
  /** What a screen reader says; empty when there is none. */
  readonly tooltip: string;
  readonly readOnly: boolean;
  readonly required: boolean;
  /** /Ff as it stands in the blank. */
  readonly flags: number;
  /** The font's name in /DA, its size (0: chosen by the program) and its colour as an operator (`0 g`). */
  readonly font: string;
  readonly size: number;
  readonly color: string;
  readonly alignment: 'left' | 'centre' | 'right';
  readonly multiline: boolean;
  readonly comb: boolean;
  /** Characters; 0 when there is no limit. */
  readonly maxLength: number;
  /** The states other than off that it can have: one for a box, several for radio buttons. */
  readonly states: readonly string[];
  /** A choice: what is stored and what is shown. `open`: any other text may be written as well. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly open: boolean;
  /** How texts are set in it, where it was drawn together with its form. */
  readonly fit?: SlotFit;
}

/** Points. */
export interface SlotFit {
  /** The least size to which a text may shrink. */
  readonly floor: number;
  /** Blank at the top and bottom of a text of several lines. */
  readonly air: number;
  /** Lines stand in the middle of the box, as in the cells of a table. */
  readonly middle?: true;
}

export interface BlankPage {
  /** Points; the crop box, before rotation. */
  readonly box: Box;
  readonly rotation: number;
}

/** What was taken out of a blank, and how often. */
export type RemovedKind =
  | 'encryption'
  | 'xfa'
  | 'javascript'
  | 'action'
  | 'link'
  | 'embedded-file'
  | 'rich-media'
  | 'usage-rights'
  | 'signature-value'
  | 'value'
  | 'metadata';
export interface Removed {
  readonly what: RemovedKind;
  readonly count: number;
}

/**
 * A blank form, read and cleaned once. A plain value but for `bytes`: `packBlank` and `unpackBlank` carry it to a file
 * and back. Stamping changes nothing in it.
 */
export interface CompiledBlank {
  /** Of the original file, in hexadecimal. */
  readonly sha256: string;
  readonly title: string;
  readonly pages: readonly BlankPage[];
  /** In the order of the blank's field tree. */
  readonly slots: readonly Slot[];
  readonly removed: readonly Removed[];
  /** Field names and what is unusual about them, for whoever prints it. */
  readonly warnings: readonly {
    readonly what: 'unknown-font' | 'no-place' | 'twice';
    readonly name: string;
  }[];
  /** The engine's own part. */
  readonly plan: StampPlan;
  /** The constant bytes of every filled form. */
  readonly bytes: Uint8Array;
}

/** Bytes that belong together, and the objects within. */
export interface Part {
  /** Where it lies in `CompiledBlank.bytes`. */
  readonly from: number;
  readonly to: number;
  /** Pairs of object number and offset from the start of the part. */
  readonly objects: readonly number[];
  /** Objects within an object stream of the part: its number, and pairs of number and index. */
  readonly packed?: { readonly within: number; readonly objects: readonly number[] };
}

/** A dictionary to which a case adds entries: its number, and its text without them and without its end. */
export interface OpenObject {
  readonly number: number;
  readonly text: string;
}

/** How a font of the blank encodes and measures text. */
export interface PlannedFont {
  /** `simple`: one byte a character by `codes`; `wide`: two bytes, the code point itself, in the shipped face. */
  readonly kind: 'simple' | 'wide';
  /** Its name in the resources of appearances. */
  readonly resource: string;
  /** Code points with their code and width in thousandths, in triples. */
  readonly codes: readonly number[];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
}

export interface PlannedPlace {
  readonly widget: OpenObject;
  /** Whether the field itself is this widget, so that it holds the value as well. */
  readonly merged: boolean;
  /** Text: the number of its appearance stream; 0 where there is none. */
  readonly appearance: number;
  /** The width and height of the upright content. */
  readonly width: number;
  readonly height: number;
  /** What stands before the text: background and frame, and how wide the frame is (named as in blanks that are kept). */
  readonly ground: string;
  readonly frame: number;
  /** The matrix of the appearance (six numbers), none when it is upright. */
  readonly matrix?: readonly number[];
  /** The number under which flattening draws it as a part of the structure. */
  readonly mark?: number;
  /** Never shown: flattening leaves it out. */
  readonly hidden: boolean;
  /** What flattening draws, by state; `Off` for a text that is not filled in. */
  readonly faces: Readonly<Record<string, string>>;
  readonly page: number;
  readonly box: Box;
}

export interface PlannedSlot {
  /** The field where it is not its own widget. */
  readonly field?: OpenObject;
  /** The number of the object that holds a text value. */
  readonly value: number;
  /** An index into `fonts`. */
  readonly font: number;
  readonly places: readonly PlannedPlace[];
}

/** The structure of a blank that has one section a page, to which a case adds sections of its own (see merge/structure.ts). */
export interface PlannedStructure {
  /** The part of all others, open before its kids. */
  readonly document: OpenObject;
  /** The sections of the pages, open behind their kids. */
  readonly sections: readonly OpenObject[];
  /** The tree from what is drawn to its part: its root, open behind its nodes, and the nodes of the pages, open within. */
  readonly parents: OpenObject;
  readonly pages: readonly (OpenObject & {
    /** The same in a form without fields. */
    readonly flat: string;
    /** How many sequences the page may have, those of its fields among them. */
    readonly marks: number;
  })[];
  /** The first number that nothing has in the tree. */
  readonly next: number;
}

/** What stamping needs: which bytes, which objects, which numbers. */
export interface StampPlan {
  /** Objects that never change; with the header of the file. */
  readonly common: Part;
  /** Catalogue, pages and fields of a form that can be edited, unfilled; what a case fills in takes the place of its object here. */
  readonly editable: Part;
  /** Catalogue and pages without fields. */
  readonly flat: Part;
  /** The shipped faces, whole and cut to everyday letters; only in forms that use them. */
  readonly faces: Part;
  readonly everydayFaces: Part;
  readonly fonts: readonly PlannedFont[];
  /** Numbers of the resources of appearances: with the blank's fonts, and with the shipped faces (as `NotoSans`, `NotoSansBold`). */
  readonly resources: number;
  readonly wideResources: number;
  /** Resources of flattened pages: without and with the shipped faces; the latter open after the last of its fonts. */
  readonly flatResources: number;
  readonly flatWideResources: OpenObject;
  /** The numbers of the shipped faces' own objects, and whether the blank itself is set in them, so that all forms have them. */
  readonly shipped: {
    readonly count: number;
    readonly regular: number;
    readonly bold: number;
    readonly always: boolean;
  };
  /** One for each slot, in the same order. */
  readonly slots: readonly PlannedSlot[];
  /** The root of the pages: its number, and the references to the blank's own. */
  readonly tree: { readonly number: number; readonly kids: string };
  /** For each page, the object that holds what flattening draws on it, and what that is whatever the values. */
  readonly flatPages: readonly { readonly number: number; readonly fixed: string }[];
  /**
   * For each page the last stream of its content, 0 where it has none. Not in blanks that were kept earlier, nor where pages
   * share streams.
   */
  readonly lastContents?: readonly number[];
  readonly structure?: PlannedStructure;
  /** The form's own dictionary, open behind all but its fields. */
  readonly form?: OpenObject;
  readonly root: number;
  readonly info: number;
  /** The first number that no object of the blank has. */
  readonly next: number;
}

/** The dictionary of an appearance, open at its end. */
export const shape = ({ width, height, matrix }: Pick<PlannedPlace, 'width' | 'height' | 'matrix'>): string =>
  `<</Type/XObject/Subtype/Form/BBox[0 0 ${number(width)} ${number(height)}]` +
  `${matrix ? `/Matrix[${matrix.map(number).join(' ')}]` : ''}`;

/** What flattening draws in the place of a text that is not filled in. */
export const bareFace = ({
  box,
  matrix,
  ground,
}: Pick<PlannedPlace, 'box' | 'matrix' | 'ground'>): PlannedPlace['faces'] =>
  ground === '' ? {} : { Off: `${atCorner(box, matrix)}${ground}Q\n` };

/** Begins to draw upright content where a widget is, on its page. */
export const atCorner = ([left, bottom]: Box, matrix?: readonly number[]): string =>
  `q 1 0 0 1 ${number(left)} ${number(bottom)} cm ${matrix ? `${matrix.map(number).join(' ')} cm ` : ''}`;

/** A state as a name. */
export const stateName = (state: string): string =>
  `/${[...Buffer.from(state, 'utf8')]
    .map((code) => String.fromCharCode(code))
    .map((letter) =>
      /[\w.+-]/.test(letter) ? letter : `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )
    .join('')}`;

/** The default appearance of a widget that holds text at a size. */
export const textDefault = ({ font, color }: Pick<Slot, 'font' | 'color'>, size: number): string =>
  `/DA(/${font.replace(/[^\w+.,-]/g, '') || 'Helv'} ${number(size)} Tf ${color})`;

/** Objects that follow one another, and pairs of object number and offset. */
export interface FaceCut {
  readonly bytes: Uint8Array;
  readonly objects: readonly number[];
}

/**
 * The shipped faces as objects that every compiled blank has under the same numbers, 1 up to `count`: number 1 holds
 * the resources, under the names that `content` in operators.ts writes.
 */
export interface Faces extends FaceCut {
  /** The same with everyday letters alone (`isEveryday`), for what needs no others: half the size. */
  readonly everyday: FaceCut;
  readonly count: number;
  readonly regular: number;
  readonly bold: number;
}

/** The shipped faces as a compiled blank holds them; for compiling another. */
export function facesOf({ plan, bytes }: CompiledBlank): Faces {
  const { faces, everydayFaces, shipped } = plan;
  const cut = ({ from, to, objects }: Part): FaceCut => ({ bytes: bytes.subarray(from, to), objects });
  return { ...shipped, ...cut(faces), everyday: cut(everydayFaces) };
}
