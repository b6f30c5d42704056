import type { Box } from '../operators.ts';

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
  /** What stands before the text: background and frame, and how wide the frame is. */
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
