import { TemplateError } from '../core/errors.ts';
import type { CompiledBlank } from './blank/compiled-blank.ts';
import { unpackBlank } from './blank/pack.ts';
import type { Box } from './operators.ts';
import type { Condition } from './template/map-line.ts';

/** One field of a blank sheet, as its field list gives it. Points; the box is the widget's rectangle. */
export interface SheetField {
  readonly name: string;
  /** `notice`: filled by the program, on a request that is prepared although the rules say not now. */
  readonly kind: 'text' | 'check' | 'notice';
  /** The section or heading that it stands under, as printed. */
  readonly section: string;
  readonly label: string;
  readonly page: number;
  readonly box: Box;
  /** The size of its text; the least to which it may shrink. */
  readonly size: number;
  readonly floor: number;
  /** 1: a single line. */
  readonly lines: number;
  /** Set flush right. */
  readonly right?: true;
  readonly tooltip: string;
}

/** What a field shows: the texts of facts, or a tick on a known answer. */
export interface MapEntry {
  /** Paths of the case file; several are joined. `person.name` gives the whole name. */
  readonly facts?: readonly string[];
  readonly join?: string;
  /** Every item of this list, each giving `facts` below it. */
  readonly each?: string;
  /** Tick when the fact is this, holds this, or is an empty list. */
  readonly is?: string | boolean;
  readonly includes?: string;
  readonly empty?: true;
  /** How many items of this list have no row on the sheet, and the page that they are on. */
  readonly more?: string;
  /** Given in full elsewhere: what does not fit is cut here and not carried on. */
  readonly short?: true;
  /** Only when it holds; of several, when all do. */
  readonly when?: Condition | readonly Condition[];
}

/** A blank sheet, its field list and its map. */
export interface Sheet {
  readonly edition: string;
  readonly title: string;
  readonly pages: number;
  readonly fields: readonly SheetField[];
  readonly map: Readonly<Record<string, MapEntry>>;
}

/** Where the files of the sheet that comes with the program are, relative to the package. */
export const builtInSheet = 'templates/request-sheet/2026-11';

/** Reads the sheet's compiled blank (`sheet.blank`). Throws `TemplateError` when it is of another version of the program. */
export function readSheetBlank(packed: Uint8Array): CompiledBlank {
  const blank = unpackBlank(packed);
  if (blank === undefined) throw new TemplateError(`${builtInSheet}/sheet.blank`);
  return blank;
}

/** Reads `fields.json` and `map.json`. Throws `TemplateError` when the map names a field that the sheet lacks. */
export function readSheet(fields: Uint8Array, map: Uint8Array): Sheet {
  const decode = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));
  const sheet = { ...(decode(fields) as Omit<Sheet, 'map'>), map: decode(map) as Sheet['map'] };
  const names = new Set(sheet.fields.map((field) => field.name));
  for (const name of Object.keys(sheet.map))
    if (!names.has(name)) throw new TemplateError(`${sheet.edition}: ${name}`);
  return sheet;
}
