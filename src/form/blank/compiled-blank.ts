import type { Box } from '../operators.ts';
import type { StampPlan } from './stamp-plan.ts';

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
