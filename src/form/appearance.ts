import { type Face, regular, widthOf } from './face.ts';
import { inset, leading } from './fit.ts';
import { inks, number, show } from './operators.ts';
import type { PlannedText } from './plan.ts';
import type { SheetField } from './sheet.ts';

/** Where the first line of a text stands in its field, and how far below it the next one does; points. */
export function baselines(
  field: SheetField,
  { size, lines }: PlannedText,
  face: Face = regular,
): { x: number; y: number; step: number } {
  const high = field.box[3];
  const x = field.kind === 'notice' ? inset.x + 6 : inset.x;
  if (field.right) {
    const room = field.box[2] - inset.x - widthOf(lines[0] ?? '', size, face);
    return { x: room, y: (high - (regular.capHeight * size) / 1000) / 2, step: 0 };
  }
  if (field.lines === 1) return { x, y: (high - (regular.capHeight * size) / 1000) / 2, step: 0 };
  const step = size * leading;
  // The cells of a table stand in the middle of their row, longer texts begin at the top.
  if (field.lines <= 3) {
    const ink = (lines.length - 1) * step + (regular.capHeight * size) / 1000;
    return { x, y: (high + ink) / 2 - (regular.capHeight * size) / 1000, step };
  }
  return { x, y: high - inset.y - size * 0.98, step };
}

/** The content of a text field's appearance stream; the origin is the box's lower left corner. */
export function appearance(field: SheetField, text: PlannedText, face: Face = regular): string {
  const [, , wide, high] = field.box;
  const { x, y, step } = baselines(field, text, face);
  const startOf = (line: string): number =>
    face.given?.leftward(line) ? wide - inset.x - widthOf(line, text.size, face) : x;
  let last = 0;
  const lines = text.lines.map((line, at) => {
    const from = startOf(line);
    const move = `${number(from - last)} ${number(at === 0 ? y : -step)} Td`;
    last = from;
    return line === '' ? move : `${move} ${show(line, text.size, face)}`;
  });
  const ground =
    field.kind === 'notice'
      ? `${inks.caution} rg 0 0 ${number(wide)} ${number(high)} re f ${inks.amber} rg 0 0 3 ${number(high)} re f\n`
      : '';
  return (
    `${ground}/Tx BMC q 0 0 ${number(wide)} ${number(high)} re W n BT 0 g ` +
    `/${regular.resource} ${number(text.size)} Tf\n${lines.join('\n')}\nET Q EMC`
  );
}
