import type { Box } from '../operators.ts';

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
  /** Blank at the top and bottom of a text of several lines, and before its lines besides the usual. */
  readonly air: number;
  readonly indent?: number;
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

/** Bytes that belong together, and the objects within: number, offset from the start of the part. */
export interface Part {
  /** Where it lies in `CompiledBlank.bytes`. */
  readonly from: number;
  readonly to: number;
  /** Pairs of object number and offset. */
  readonly objects: readonly number[];
}

/** Objects inside an object stream: pairs of number and index. */
export interface Packed {
  /** The number of the stream itself. */
  readonly within: number;
  readonly objects: readonly number[];
}

/** A gap of fixed width in the editable part; offset from the part's start. */
export interface Hole {
  readonly at: number;
  readonly width: number;
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
  /** The gap for /AP (text) or /AS and /V (buttons). */
  readonly hole: Hole;
  /** Text: the number of its appearance stream. */
  readonly appearance: number;
  /** The width and height of the upright content. */
  readonly width: number;
  readonly height: number;
  /** What stands before the text: background and frame, and how wide the frame is (named as in blanks that are kept). */
  readonly ground: string;
  readonly frame: number;
  /** What stands before the text as well, and only where there is one. */
  readonly backdrop?: string;
  /** The matrix of the appearance (six numbers), none when it is upright. */
  readonly matrix?: readonly number[];
  /** Whether the field itself is this widget, so that the gap holds its value as well. */
  readonly merged: boolean;
  /** Never shown: flattening leaves it out. */
  readonly hidden: boolean;
  /** A button: what flattening draws, by state. */
  readonly faces?: Readonly<Record<string, string>>;
  readonly page: number;
  readonly box: Box;
}

export interface PlannedSlot {
  /** The gap for /V where the field is not its own widget. */
  readonly valueHole?: Hole;
  /** The gap for the size within /DA. */
  readonly sizeHole?: Hole;
  /** The number of the object that holds a text value. */
  readonly value: number;
  /** An index into `fonts`. */
  readonly font: number;
  readonly places: readonly PlannedPlace[];
}

/** What stamping needs: which bytes, which gaps, which numbers. */
export interface StampPlan {
  /** Objects that never change; with the header of the file. */
  readonly common: Part;
  /** The objects of the object stream in the common part. */
  readonly packed: Packed;
  /** Catalogue, pages and fields of a form that can be edited, one by one: those that a case fills in are copied from here. */
  readonly editable: Part;
  /** All of them once more, unfilled, in one object stream: the others stay there. */
  readonly unfilled: Part & { readonly packed: Packed };
  /** Catalogue and pages without fields. */
  readonly flat: Part;
  /** The shipped faces, whole and cut to everyday letters; only in forms that use them. */
  readonly faces: Part;
  readonly everydayFaces: Part;
  readonly fonts: readonly PlannedFont[];
  /** Numbers of the resources of appearances: with the blank's fonts, and with the shipped faces (as `NotoSans`, `NotoSansBold`). */
  readonly resources: number;
  readonly wideResources: number;
  /** Resources of flattened pages: without and with the shipped faces. */
  readonly flatResources: number;
  readonly flatWideResources: number;
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
  readonly root: number;
  readonly info: number;
  /** The first number that no object of the blank has. */
  readonly next: number;
}

/** A state as a name. */
const stateName = (state: string): string =>
  `/${[...Buffer.from(state, 'utf8')]
    .map((code) => String.fromCharCode(code))
    .map((letter) =>
      /[\w.+-]/.test(letter) ? letter : `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )
    .join('')}`;

/** What stands in the gap of a button's widget. */
export const buttonText = (state: string, merged: boolean): string =>
  `${merged ? buttonValue(state) : ''}/AS${stateName(state)}`;
/** What stands in the gap of a field above its widgets. */
export const buttonValue = (state: string): string => `/V${stateName(state)}`;
/** What stands in the gap of a text field's widget. */
export const textGap = (value: number, appearance: number, merged: boolean): string =>
  `${merged ? textValue(value) : ''}/AP<</N ${appearance} 0 R>>`;
export const textValue = (value: number): string => `/V ${value} 0 R`;
export { stateName };
