import type { PDFDict, PDFRef } from 'pdf-lib';
import { ByteBuffer } from '../../form/blank/byte-buffer.ts';
import { drawText } from '../../form/blank/draw.ts';
import { alignmentOf, flags } from '../../form/blank/slots.ts';
import type { Source } from '../../form/blank/source.ts';
import { appearancesOf, upright } from '../../form/blank/widgets.ts';
import { clean, regular } from '../../form/face.ts';
import { encode, layOut, oneLine, plainRoom, wideFont } from '../../form/layout.ts';
import { Lines } from '../../form/lines.ts';
import { type Box, number } from '../../form/operators.ts';

/** The annotations that lead somewhere, show what others say, or are for the printing shop: no part of the paper. */
const undrawn = new Set(['Link', 'Popup', 'PrinterMark', 'TrapNet']);
const [hidden, printed, notOnScreen] = [0b10, 0b100, 0b100000];

/** What an annotation is to its page: a field, a mark on the paper, an attached file, or nothing that is drawn. */
export type AnnotationPart = 'field' | 'mark' | 'attachment' | 'none';

/** Fields and marks are drawn where they are seen or printed: they are part of the document. */
export function partOf(source: Source, annotation: PDFDict): AnnotationPart {
  const subtype = source.name(source.raw(annotation, 'Subtype')) ?? '';
  if (subtype === 'FileAttachment') return 'attachment';
  const flags = source.number(source.raw(annotation, 'F')) ?? 0;
  if (undrawn.has(subtype) || (flags & hidden) !== 0) return 'none';
  if ((flags & printed) === 0 && (flags & notOnScreen) !== 0) return 'none';
  return subtype === 'Widget' ? 'field' : 'mark';
}

/** Whether it shows on the screen alone. */
export const isLeftOutInPrint = (source: Source, annotation: PDFDict): boolean =>
  ((source.number(source.raw(annotation, 'F')) ?? 0) & printed) === 0;

/** The appearance that an annotation shows now. A button may say its state by its value alone. */
export function appearanceOf(source: Source, annotation: PDFDict): PDFRef | undefined {
  const looks = appearancesOf(source, annotation);
  const state = source.name(source.raw(annotation, 'AS')) ?? source.name(heldAbove(source, annotation, 'V'));
  return looks.get('') ?? looks.get(state ?? 'Off');
}

/** What a field says itself or takes from those above it. */
export function heldAbove(source: Source, field: PDFDict, key: string): ReturnType<Source['get']> {
  let node: PDFDict | undefined = field;
  for (let steps = 0; node !== undefined && steps < 32; steps += 1) {
    const value = source.get(node, key);
    if (value !== undefined) return value;
    node = source.dict(source.raw(node, 'Parent'));
  }
  return undefined;
}

const [largest, floor, longest] = [12, 4, 20_000];

/** The answer of a field as an appearance would draw it: content, and the characters in it. */
export interface FieldText {
  readonly content: string;
  readonly text: string;
  /** False: there is no room for all of it. */
  readonly whole: boolean;
}

/**
 * Draws the answer of a text or choice field whose document brings no appearance for it, in the program's own letters.
 * Undefined where there is none; `cannot` where those letters lack a character.
 */
export function fieldText(source: Source, widget: PDFDict, box: Box): FieldText | 'cannot' | undefined {
  const kind = source.name(heldAbove(source, widget, 'FT'));
  if (kind !== 'Tx' && kind !== 'Ch') return undefined;
  const held = heldAbove(source, widget, 'V');
  const texts =
    source.text(held) ??
    source
      .list(held)
      .flatMap((each) => source.text(each) ?? [])
      .join(', ');
  const bits = source.number(heldAbove(source, widget, 'Ff')) ?? 0;
  const text = clean(texts);
  if (text === '' || (kind === 'Tx' && (bits & flags.password) !== 0)) return undefined;
  if (text.length > longest) return 'cannot';
  const marks = source.dict(source.raw(widget, 'MK'));
  const turned = (marks && source.number(source.raw(marks, 'R'))) ?? 0;
  const { size, matrix } = upright(box, ((turned % 360) + 360) % 360);
  const cells =
    kind === 'Tx' && (bits & flags.comb) !== 0
      ? (source.number(heldAbove(source, widget, 'MaxLen')) ?? 0)
      : 0;
  const many = kind === 'Tx' && (bits & flags.multiline) !== 0;
  const [width, height] = size;
  const wanted = sizeOf(source, widget) || Math.min(largest, Math.max(floor, height * 0.7));
  const room = {
    ...plainRoom(width, height, wanted, floor),
    cells,
    multiline: many,
    alignment: alignmentOf(source.number(heldAbove(source, widget, 'Q'))),
  };
  const shown = many ? text : oneLine(text);
  const encoded = encode(cells > 0 ? shown.slice(0, cells) : shown, [wideFont(regular)]);
  if (typeof encoded === 'number') return 'cannot';
  const laid = layOut(room, encoded, new Lines());
  const sink = new ByteBuffer(1024);
  const turn = matrix ? `${matrix.map(number).join(' ')} cm ` : '';
  sink.text(`q ${turn}/Tx BMC q 0 0 ${number(width)} ${number(height)} re W n BT 0 g\n`);
  drawText(sink, room, encoded, laid);
  sink.text(' Q');
  const content = Buffer.from(sink.bytes.subarray(0, sink.at)).toString('latin1');
  return { content, text, whole: laid.whole && encoded.text === shown };
}

/** The size that the field asks for (/DA); 0: as large as fits. */
function sizeOf(source: Source, widget: PDFDict): number {
  const form = source.dict(source.raw(source.document.catalog, 'AcroForm'));
  const said =
    source.text(heldAbove(source, widget, 'DA')) ?? (form && source.text(source.raw(form, 'DA'))) ?? '';
  const size = Number(/([\d.]+)\s+Tf\b/.exec(said)?.[1] ?? 0);
  return size > 0 && size <= 72 ? size : 0;
}
