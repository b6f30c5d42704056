import { deflateSync } from 'node:zlib';
import { latin1 } from '../blank/part.ts';
import { number } from '../operators.ts';
import { type Look, lookOf, placement } from './marks.ts';
import type { Output } from './output.ts';
import type { OwnFile, OwnObject } from './own-file.ts';
import type { Shared } from './shared.ts';

/** An appearance as the program writes it around a text: its matrix, and the number of its resources. */
const ownText =
  /^<<\/Type\/XObject\/Subtype\/Form\/BBox\[0 0 [\d.]+ [\d.]+\](?:\/Matrix\[([-\d. ]+)\])?\/Resources (\d+) 0 R\/Length \d+ *>>$/;

/** What is drawn with the same resources on the same layer. */
interface Group {
  readonly layer: number;
  /** The number of the fonts of texts in their file; 0: marks, which are objects of their own. */
  readonly fonts: number;
  readonly marks: Map<number, string>;
  content: string;
}

/**
 * Draws what the annotations of a page show into forms, and gives the numbers of these: one for marks that many cases
 * have in common, and one for the texts with each set of fonts, as texts stand in the file once only.
 */
export function drawAnnotations(
  file: OwnFile,
  annotations: readonly number[],
  corners: string,
  shared: Shared,
  output: Output,
): readonly number[] {
  const groups: Group[] = [];
  const groupOf = (fonts: number, layer: number): Group => {
    const found = groups.find((each) => each.fonts === fonts && each.layer === layer);
    if (found) return found;
    const made = { fonts, layer, marks: new Map<number, string>(), content: '' };
    groups.push(made);
    return made;
  };
  for (const annotation of annotations) {
    const look = lookOf(file, annotation);
    if (look === undefined) continue;
    const own = ownText.exec(look.object.text);
    const group = groupOf(Number(own?.[2] ?? 0), look.layer);
    group.content += own ? drawnText(look, own[1]) : drawnMark(look, shared.place(file, look.number), group);
  }
  // As flattening does: marks first, texts upon them.
  return groups
    .sort((a, b) => a.fonts - b.fonts || a.layer - b.layer)
    .map(({ fonts, layer, marks, content }) => {
      const resources = fonts
        ? ` ${shared.place(file, fonts)} 0 R`
        : `<</XObject<<${[...marks.values()].join('')}>>>>`;
      const shown = layer ? `/OC ${shared.place(file, layer)} 0 R` : '';
      return writeForm(output, `${shown}/BBox${corners}/Resources${resources}`, latin1(content));
    });
}

function drawnMark(look: Look, number: number, { marks }: Group): string {
  marks.set(number, `/M${number} ${number} 0 R`);
  return `q ${placement(look)} /M${number} Do Q\n`;
}

function drawnText({ object, box: [x, y] }: Look, matrix: string | undefined): string {
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
