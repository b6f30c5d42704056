import type { Place, Slot, SlotType } from './compiled-blank.ts';
import { heldBy, type RawField } from './fields.ts';
import type { Source } from './source.ts';

const flag = (position: number): number => 2 ** (position - 1);
/** Bits of /Ff, by the numbers of ISO 32000-1, tables 221, 226, 228 and 230. */
export const flags = {
  readOnly: flag(1),
  required: flag(2),
  multiline: flag(13),
  password: flag(14),
  radio: flag(16),
  push: flag(17),
  combo: flag(18),
  edit: flag(19),
  fileSelect: flag(21),
  comb: flag(25),
} as const;

/** What /Q says (ISO 32000-1, table 222). */
export const alignmentOf = (q = 0): Slot['alignment'] => (['left', 'centre', 'right'] as const)[q] ?? 'left';

/** /DA taken apart. */
export interface DefaultAppearance {
  readonly font: string;
  readonly size: number;
  readonly color: string;
}

const number = String.raw`-?[\d.]+\s+`;
const colors = new RegExp(`(?:${number}g|(?:${number}){3}rg|(?:${number}){4}k)(?![\\w])`, 'g');

/** Reads the font, size and colour of a default appearance; later operators win, as they would when drawn. */
export function defaultAppearance(text: string): DefaultAppearance {
  const [, font = '', size = '0'] = [...text.matchAll(/\/(\S+)\s+(-?[\d.]+)\s+Tf/g)].at(-1) ?? [];
  const parts = [...text.matchAll(colors)].at(-1)?.[0].split(/\s+/) ?? ['0', 'g'];
  const color = [...parts.slice(0, -1).map((part) => tone(Number(part))), parts.at(-1)].join(' ');
  return { font, size: believableSize(Number(size)), color };
}

/** Whether a text field is a line to sign on, by its own name or a tooltip that says so. */
function asksForInk(name: string, tooltip: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (/date/i.test(last)) return false;
  return (
    /signature|sign_?here/i.test(last) ||
    /sign in ink|signed? electronically|can ?not be signed|signature (?:field )?can ?not/i.test(tooltip)
  );
}

/** A form's own mark in a bar code (form, edition, page): constant, and no data of anybody. */
export const isFormMark = (text: string): boolean =>
  /^[A-Z]{1,4}-\d{1,4}[A-Z]?\|\d\d\/\d\d\/\d\d\|\d{1,3}$/.test(text);

/** What kind of slot a field is; undefined for buttons that do something, and fields of unknown kind. */
function typeOf(kind: string | undefined, ff: number, states: number, ink: boolean): SlotType | undefined {
  if (kind === 'Sig') return 'signature';
  if (kind === 'Btn') {
    if (ff & flags.push) return undefined;
    return ff & flags.radio || states > 1 ? 'radio' : 'check';
  }
  if (kind === 'Ch') return 'choice';
  if (kind !== 'Tx') return undefined;
  return ink ? 'signature' : 'text';
}

/** A field as others see it; undefined where nothing can be written (push buttons, the form's own bar codes). */
export function slotOf(
  source: Source,
  field: RawField,
  places: readonly Place[],
  fallback: string,
): Slot | undefined {
  const ff = source.number(heldBy(source, field, 'Ff')) ?? 0;
  const tooltip = source.text(source.raw(field.dict, 'TU')) ?? '';
  const states = [...new Set(places.flatMap(({ on }) => (on === undefined ? [] : [on])))];
  const ink = asksForInk(field.name, tooltip);
  const type = typeOf(source.name(heldBy(source, field, 'FT')), ff, states.length, ink);
  const [first] = places;
  if (type === undefined || first === undefined) return undefined;
  if ((ff & flags.readOnly) !== 0 && isFormMark(source.text(heldBy(source, field, 'V')) ?? ''))
    return undefined;
  const maxLength = believableLength(source.number(heldBy(source, field, 'MaxLen')) ?? 0);
  const [firstWidget] = field.widgets;
  const widget = firstWidget && source.dict(firstWidget);
  const own = widget && source.text(source.raw(widget, 'DA'));
  const appearance = defaultAppearance(own ?? source.text(heldBy(source, field, 'DA')) ?? fallback);
  return {
    name: field.name,
    type,
    page: first.page,
    box: first.box,
    rotation: first.rotation,
    places,
    tooltip,
    readOnly: (ff & flags.readOnly) !== 0,
    required: (ff & flags.required) !== 0,
    flags: ff,
    ...appearance,
    alignment: alignmentOf(source.number(heldBy(source, field, 'Q'))),
    multiline: type === 'text' && (ff & flags.multiline) !== 0,
    comb:
      type === 'text' &&
      maxLength > 0 &&
      (ff & flags.comb) !== 0 &&
      !(ff & (flags.multiline | flags.fileSelect)),
    maxLength: type === 'text' ? maxLength : 0,
    states,
    options: type === 'choice' ? optionsOf(source, field) : [],
    open: type === 'choice' && (ff & flags.combo) !== 0 && (ff & flags.edit) !== 0,
  };
}

function optionsOf(source: Source, field: RawField): Slot['options'] {
  return source.list(heldBy(source, field, 'Opt')).map((each) => {
    const [value, label] = source.list(each).map((part) => source.text(part) ?? '');
    const text = source.text(each) ?? '';
    return { value: value ?? text, label: label ?? value ?? text };
  });
}

/** What a blank says may be anything: a number is taken as it stands only where a form can mean it. */

/** Points: no smaller and no larger text is meant by /DA; beyond them the program chooses. */
const [leastSize, mostSize] = [2, 1000];
/** More characters than any field takes. */
const mostLength = 1e6;

export const within = (value: number, low: number, high: number): number =>
  Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;

/** A size as /DA says it, 0 where the program is to choose. */
export const believableSize = (size: number): number => (size >= leastSize && size <= mostSize ? size : 0);

/** The most characters of a field; 0 where it says none that can be meant. */
export const believableLength = (length: number): number =>
  length >= 1 && length <= mostLength ? Math.floor(length) : 0;

/** A part of a colour, written as PDF does. */
export const tone = (value: number): string => String(Math.round(within(value, 0, 1) * 1e4) / 1e4);
